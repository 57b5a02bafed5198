import { ConfigError, ToolError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import { inStage } from '../host/stage.js';
import type { Digest } from '../oci/digest.js';
import type { ImageLayout } from '../oci/layout/image-layout.js';
import type { LayerWatch } from '../oci/layout/layer-look.js';
import { createLayout, type WrittenBlobs } from '../oci/layout/layout-writer.js';
import { type VerifyOptions, verifyLayout } from '../oci/layout/verify-layout.js';
import type { Reference } from '../oci/reference.js';
import type { Registry } from '../oci/registry/registry.js';
import { readArchive } from './archive/archive.js';
import { copyLayout } from './archive/copy-layout.js';
import type { LayerForm } from './archive/entries.js';
import { type BuildMetadata, type BuildPorts, type BuiltImage, badResult, buildImage } from './build/build.js';
import type { BuildRequest } from './build/request.js';
import { findLocalImage, namedImage } from './docker/local-image.js';
import { nearLocalName } from './docker/near-names.js';
import { saveImage } from './docker/save.js';
import { type PullPorts, pullImage } from './remote.js';

/** Where the image comes from. */
export type ImageSource =
  | { readonly kind: 'build'; readonly request: BuildRequest }
  /**
   * A reference, or an image ID `sha256:…` of the local Docker store. With `id` it was looked up already, and exactly that image of the store is
   * meant. Without `from` the store is asked first, then the registry.
   */
  | {
      readonly kind: 'image';
      readonly reference: string;
      readonly id?: Digest;
      readonly from?: 'registry' | 'docker';
    }
  /** A docker-archive or OCI layout in a tar, or the folder of an OCI layout. */
  | { readonly kind: 'input'; readonly path: string };

export interface ObtainPorts extends BuildPorts, PullPorts {
  readonly files: BuildPorts['files'] & Pick<Files, 'stat' | 'lstat' | 'readPieces'>;
  readonly log: BuildPorts['log'];
  /** Asks once and waits shortly: for a name that is probably mistyped, where a person waits for the answer. */
  readonly quickRegistry?: Pick<Registry, 'manifest'>;
  /** Who looks at layers while they are checked. */
  readonly watch?: LayerWatch | undefined;
}

/** An image that is verified and complete on disk; nothing of it is tagged or sent yet. */
export interface ObtainedImage {
  readonly layout: ImageLayout;
  /** Where it was taken from: before a push its digest is known to a registry only if that is `registry`. */
  readonly origin: 'build' | 'docker-store' | 'registry' | 'input';
  /** JSON, as the output `metadata` of build-push-action: `containerimage.digest` where the image has one by which it can be found or pushed. */
  readonly metadata: string;
  /** The config's digest for one image, the index's for several; as the output `imageid` of build-push-action. */
  readonly imageId: string;
  /** Whether the local Docker store has the image under `imageId`. */
  readonly stored: boolean;
}

/**
 * Gets the image by building, saving, pulling or copying it into a new layout in `directory`, and verifies it. Whatever was given, the layout is
 * our own copy, so that what is verified is what is scanned and pushed.
 * @param layers how plain layers of the Docker store and of archives are kept: `plain` where nothing will be pushed.
 */
export async function obtainImage(
  ports: ObtainPorts,
  source: ImageSource,
  directory: string,
  layers: LayerForm['kind'],
): Promise<ObtainedImage> {
  const place = { directory, layers };
  switch (source.kind) {
    case 'build':
      return build(ports, source.request, place);
    case 'image':
      return source.id === undefined
        ? fetchImage(ports, source, place)
        : saveLocal(ports, source.reference, source.id, place);
    case 'input':
      return readInput(ports, source.path, place);
  }
}

/** The layout to fill, and how it keeps plain layers. */
interface ImageFolder {
  readonly directory: string;
  readonly layers: LayerForm['kind'];
}

async function build(
  ports: ObtainPorts,
  request: BuildRequest,
  { directory, layers }: ImageFolder,
): Promise<ObtainedImage> {
  const built = await buildImage(ports, request, directory, layers);
  const layout = await verified(ports, directory, trustIn(built));
  requireSameImage(layout, built);
  const { metadata, imageId, stored } = built;
  const text =
    stored && layers === 'plain' ? unpushedMetadata(layout, metadata) : metadataText(layout, metadata, stored);
  return { layout, imageId, stored, origin: 'build', metadata: text };
}

/** What need not be computed again, as it was while the layout was made. */
function trustIn({ diffIdsChecked, written }: Pick<BuiltImage, 'diffIdsChecked' | 'written'>): VerifyOptions {
  return { diffIds: diffIdsChecked ? 'own-build' : 'distrusted', ...(written === undefined ? {} : { written }) };
}

/** What the tool says that it built must be what lies in the layout. */
function requireSameImage(layout: ImageLayout, { imageId, metadata, stored }: BuiltImage): void {
  const known: readonly string[] = [layout.root.digest, ...layout.images.map(({ config }) => config.digest)];
  if (!known.includes(imageId)) throw badResult(`its image ID ${imageId} is not that of the exported image`);
  const said = metadata['containerimage.digest'];
  if (!stored && said !== undefined && said !== layout.root.digest) {
    throw badResult(`its metadata names ${JSON.stringify(said)}, the exported image is ${layout.root.digest}`);
  }
}

async function fetchImage(
  ports: ObtainPorts,
  { reference: text, from }: Extract<ImageSource, { kind: 'image' }>,
  place: ImageFolder,
): Promise<ObtainedImage> {
  const image = namedImage(text);
  // People who mean an image of their own must see that another one is judged: a typo, or a Docker that does not run.
  let why = '';
  const absent = (reason: string) => {
    why = reason;
  };
  const isAsked = image.kind === 'id' || from !== 'registry';
  const id = isAsked ? await findLocalImage(ports.process, image, absent) : undefined;
  if (id !== undefined) return saveLocal(ports, text, id, place);
  const near = image.kind === 'id' || why === '' ? undefined : await nearLocalName(ports.process, image.reference);
  if (image.kind === 'id' || from === 'docker') throw notInStore(text, why, near);
  if (why !== '') ports.log.info(`The local Docker store did not give ${text} (${why}). Asking its registry.`);
  const written = await pullNamed(ports, image.reference, place.directory, near);
  return foreign(ports, place, 'registry', {
    diffIds: 'distrusted',
    written,
    ...(ports.shared === undefined ? {} : { shared: ports.shared }),
  });
}

/** A name that is probably mistyped is asked for once where a person waits, and the error names what may have been meant. */
async function pullNamed(
  ports: ObtainPorts,
  reference: Reference,
  directory: string,
  near: string | undefined,
): Promise<WrittenBlobs> {
  try {
    return await pullImage(ports, reference, directory, near === undefined ? undefined : ports.quickRegistry);
  } catch (error) {
    if (near === undefined || !(error instanceof ToolError)) throw error;
    const { code, message, fix } = error;
    throw new ToolError({
      code,
      message,
      fix: `Did you mean ${near}, which is in the local Docker store? Or: ${fix}`,
      cause: error,
    });
  }
}

function notInStore(text: string, why: string, near: string | undefined): ToolError {
  return new ToolError({
    code: 'image-not-local',
    message: `${text} was not found in this machine's Docker store${why === '' ? '' : `: ${why}`}`,
    fix: `${near === undefined ? '' : `Did you mean ${near}? `}See \`docker image ls\`, or write \`image-from: registry\`.`,
  });
}

async function saveLocal(ports: ObtainPorts, text: string, id: Digest, place: ImageFolder): Promise<ObtainedImage> {
  ports.log.info(`${text} is judged as the local Docker store has it (${id}), not as its registry does.`);
  const saved = await saveImage(ports, id, place.directory, place.layers);
  return foreign(ports, place, 'docker-store', trustIn(saved));
}

async function readInput(ports: ObtainPorts, path: string, place: ImageFolder): Promise<ObtainedImage> {
  const stat = await ports.files.stat(path);
  if (stat?.kind !== 'directory' && stat?.kind !== 'file') {
    const what = stat === undefined ? `nothing is at ${path}` : `${path} is neither a file nor a folder`;
    const fix = 'Name a docker-archive, or an OCI layout as a tar or a folder';
    throw new ConfigError([{ where: 'input', what, fix }]);
  }
  try {
    return await foreign(ports, place, 'input', await copyInput(ports, { path, ...stat, kind: stat.kind }, place));
  } catch (error) {
    throw error instanceof ToolError ? unusableInput(path, error) : error;
  }
}

async function copyInput(
  { files, machine }: ObtainPorts,
  { path, kind, size }: { readonly path: string; readonly kind: 'directory' | 'file'; readonly size: number },
  { directory, layers }: ImageFolder,
): Promise<VerifyOptions> {
  const layout = await createLayout(files, directory);
  const form: LayerForm = layers === 'gzip' ? { kind: layers, parallel: machine.cpus } : { kind: layers };
  if (kind === 'file') return trustIn(await readArchive(files, files.readPieces(path), layout, form, { size }));
  await copyLayout(files, path, layout);
  return { diffIds: 'distrusted', written: layout.written };
}

/** Faults name a blob or an archive; a person knows it by its path. */
function unusableInput(path: string, error: ToolError): ToolError {
  const { code, message, fix } = error;
  return new ToolError({ code, message: `The input ${path} can't be judged. ${message}`, fix, cause: error });
}

function verified({ files, log, watch }: ObtainPorts, directory: string, trust: VerifyOptions): Promise<ImageLayout> {
  return inStage(log, 'Check of all bytes', (step) => verifyLayout(files, directory, { ...trust, watch }, step));
}

async function foreign(
  ports: ObtainPorts,
  { directory, layers }: ImageFolder,
  origin: ObtainedImage['origin'],
  trust: VerifyOptions,
): Promise<ObtainedImage> {
  const layout = await verified(ports, directory, trust);
  const [image, ...others] = layout.images;
  const imageId = others.length === 0 ? image.config.digest : layout.root.digest;
  const stored = origin === 'docker-store';
  const metadata = stored && layers === 'plain' ? unpushedMetadata(layout, {}) : metadataText(layout, {}, true);
  return { layout, imageId, stored, origin, metadata };
}

/** The classic Docker store keeps no manifest, and the one that was made for the scan is pushed nowhere: its digest is nobody's. */
function unpushedMetadata({ images: [image] }: ImageLayout, metadata: BuildMetadata): string {
  const { 'containerimage.digest': _, 'containerimage.descriptor': __, ...rest } = metadata;
  return JSON.stringify({ ...rest, 'containerimage.config.digest': image.config.digest }, null, 2);
}

/**
 * The metadata of a build as the output wants it. Where buildx did not write the layout itself, `containerimage.digest` becomes the digest that is
 * pushed: with the docker driver buildx puts the image ID there, and build-push-action the pushed digest only after its push.
 */
function metadataText({ root, images }: ImageLayout, metadata: BuildMetadata, replace: boolean): string {
  const { mediaType, digest, size } = root;
  const [image, ...others] = images;
  const own = {
    ...(others.length === 0 ? { 'containerimage.config.digest': image.config.digest } : {}),
    'containerimage.descriptor': { mediaType, digest, size },
    'containerimage.digest': digest,
  };
  return JSON.stringify(replace ? { ...metadata, ...own } : { ...own, ...metadata }, null, 2);
}
