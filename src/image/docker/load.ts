import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pack } from 'tar-stream';
import { ToolError } from '../../host/errors.js';
import type { Files, Log, Process } from '../../host/ports.js';
import type { Finished } from '../../host/values.js';
import type { Descriptor } from '../../oci/descriptor.js';
import { blobPath, type ImageLayout } from '../../oci/layout/image-layout.js';
import { familiarReference, formatReference, type Reference } from '../../oci/reference.js';
import type { ObtainedImage } from '../obtain.js';
import { askDocker, lastLines } from './ask-docker.js';
import { dockerFault } from './fault.js';
import { imageIdOf } from './local-image.js';

export interface LoadPorts {
  readonly process: Pick<Process, 'run'>;
  readonly files: Pick<Files, 'readStream' | 'writeStream' | 'remove' | 'temporaryDirectory'>;
  readonly log: Pick<Log, 'info'>;
}

const loadDeadline = 3_600_000;

/**
 * Brings an image that has passed into the local Docker store under its tags (`load: true`). An image that was built there is only tagged by its
 * ID; any other is loaded from the very layout that was scanned.
 * @throws ToolError `load-several-platforms`, `load-failed`, `docker-gone`, `docker-full`, `load-mismatch`, `docker-missing`.
 */
export async function loadImage(ports: LoadPorts, image: ObtainedImage, tags: readonly Reference[]): Promise<void> {
  if (!image.stored) await loadLayout(ports, image.layout, tags);
  else for (const tag of tags) await must(ports, ['image', 'tag', image.imageId, familiarReference(tag)]);
  for (const tag of tags) await requireLoaded(ports, image, tag);
  ports.log.info(`Loaded into Docker: ${tags.map(familiarReference).join(', ') || image.imageId}.`);
}

async function loadLayout(ports: LoadPorts, layout: ImageLayout, tags: readonly Reference[]): Promise<void> {
  if (layout.images.length > 1) {
    throw new ToolError({
      code: 'load-several-platforms',
      message: `The image has ${layout.images.length} platforms, and one can be loaded into Docker.`,
      fix: 'Load in a job of its own with one entry in `platforms`, or leave `load` out.',
    });
  }
  const work = await ports.files.temporaryDirectory('load');
  try {
    const archive = join(work, 'image.tar');
    await writeArchive(ports.files, layout, tags, archive);
    await must(ports, ['image', 'load', '--quiet', '--input', archive]);
  } finally {
    await ports.files.remove(work);
  }
}

/**
 * An archive that both stores of Docker load: the classic one reads `manifest.json` (compressed layers are fine), the containerd one the OCI layout
 * beside it.
 */
async function writeArchive(
  files: LoadPorts['files'],
  layout: ImageLayout,
  tags: readonly Reference[],
  path: string,
): Promise<void> {
  const [image] = layout.images;
  const tar = pack();
  const written = pipeline(tar, files.writeStream(path, 0o600));
  // Awaited below; until then a failure of it reaches us through `tar`.
  written.catch(() => undefined);
  const blobs = [
    ...new Map([image.config, ...image.layers, image.manifest].map((blob) => [blob.digest, blob])).values(),
  ];
  for (const blob of blobs)
    await addBlob(tar, blobName(blob), blob, files.readStream(blobPath(layout.directory, blob.digest)));
  const docker = [
    { Config: blobName(image.config), RepoTags: tags.map(familiarReference), Layers: image.layers.map(blobName) },
  ];
  tar.entry({ name: 'manifest.json' }, JSON.stringify(docker));
  tar.entry({ name: 'oci-layout' }, JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  tar.entry({ name: 'index.json' }, JSON.stringify({ schemaVersion: 2, manifests: named(image.manifest, tags) }));
  tar.finalize();
  await written;
}

function named({ mediaType, digest, size }: Descriptor, tags: readonly Reference[]): readonly object[] {
  if (tags.length === 0) return [{ mediaType, digest, size }];
  return tags.map((tag) => ({
    mediaType,
    digest,
    size,
    annotations: {
      'io.containerd.image.name': formatReference(tag),
      'org.opencontainers.image.ref.name': tag.tag ?? 'latest',
    },
  }));
}

function blobName({ digest }: Descriptor): string {
  return `blobs/${digest.replace(':', '/')}`;
}

async function addBlob(
  tar: ReturnType<typeof pack>,
  name: string,
  { size }: Descriptor,
  content: Readable,
): Promise<void> {
  await pipeline(content, tar.entry({ name, size }));
}

/** After the load, each tag must name this image: by its config in the classic store, by its manifest or index in the containerd store. */
async function requireLoaded(
  { process }: LoadPorts,
  { layout, imageId }: ObtainedImage,
  tag: Reference,
): Promise<void> {
  const name = familiarReference(tag);
  const finished = await askDocker(process, ['image', 'inspect', '--format', '{{.Id}}', name]);
  const [{ config, manifest }] = layout.images;
  const known: readonly string[] = [imageId, layout.root.digest, config.digest, manifest.digest];
  if (finished.code === 0 && known.includes(imageIdOf(finished.stdout) ?? '')) return;
  throw new ToolError({
    code: 'load-mismatch',
    message: `After loading, ${name} is ${finished.stdout.trim() || 'not there'} in Docker instead of ${imageId}.`,
    fix: 'Look for another process that tags images of this name, and run again.',
  });
}

async function must({ process }: LoadPorts, args: readonly string[]): Promise<Finished> {
  const finished = await process.run({ file: 'docker', args, deadline: loadDeadline });
  if (finished.code === 0) return finished;
  const command = `docker ${args.slice(0, 2).join(' ')}`;
  const failed = {
    code: 'load-failed',
    message: `\`${command}\` ended with ${finished.signal ?? `exit code ${finished.code}`}: ${lastLines(finished, 3)}`,
    fix: 'Look at what Docker says.',
  };
  throw dockerFault(command, finished) ?? new ToolError(failed);
}
