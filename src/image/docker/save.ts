import { Readable } from 'node:stream';
import { CommandFailed, ToolError } from '../../host/errors.js';
import type { Files, Log, Process } from '../../host/ports.js';
import { byteSteps, inStage } from '../../host/stage.js';
import type { Finished, Machine } from '../../host/values.js';
import { isManifestType } from '../../oci/descriptor.js';
import type { Digest } from '../../oci/digest.js';
import { blobPath } from '../../oci/layout/image-layout.js';
import { readManifest } from '../../oci/layout/layout-documents.js';
import { createLayout } from '../../oci/layout/layout-writer.js';
import { type ReadArchive, readArchive } from '../archive/archive.js';
import type { LayerForm } from '../archive/entries.js';
import { lastLines } from './ask-docker.js';
import { saveCommand } from './begin-save.js';
import { dockerFault } from './fault.js';

export interface SavePorts {
  readonly process: Pick<Process, 'pipe'>;
  readonly files: Parameters<typeof createLayout>[0] & Pick<Files, 'readBytes' | 'readStream'>;
  readonly machine: Pick<Machine, 'cpus'>;
  readonly log: Pick<Log, 'stage'>;
}

const maxManifest = 4 * 2 ** 20;

/**
 * Streams an image of the Docker store into a new layout in `directory`, its layers as `layers` says. By its ID, never by a tag: a tag could name other bytes by now.
 * @throws ToolError `docker-save-failed`, `docker-gone`, `docker-full`, `docker-save-mismatch`, or as `readArchive`.
 */
export async function saveImage(
  ports: SavePorts,
  imageId: Digest,
  directory: string,
  layers: LayerForm['kind'],
): Promise<ReadArchive> {
  const { process, files } = ports;
  const form: LayerForm = layers === 'gzip' ? { kind: layers, parallel: ports.machine.cpus } : { kind: layers };
  const layout = await createLayout(files, directory);
  const command = saveCommand(imageId);
  const { finished, value } = await inStage(ports.log, 'Layers from Docker', (step) =>
    process.pipe(command, (stdout) => readArchive(files, counted(stdout, byteSteps(step)), layout, form)),
  ).catch((error: unknown) => {
    throw error instanceof CommandFailed && !error.finished.late ? saveFailed(imageId, error.finished) : error;
  });
  if (finished.code !== 0) throw saveFailed(imageId, finished);
  await requireImageId(files, directory, value, imageId);
  return value;
}

/** The same bytes. Docker does not say how many there will be. */
function counted(source: Readable, passed: (bytes: number) => void): Readable {
  const pieces = async function* (): AsyncGenerator<Buffer, void, undefined> {
    let sum = 0;
    for await (const piece of source) {
      sum += piece.length;
      passed(sum);
      yield piece;
    }
  };
  return Readable.from(pieces(), { objectMode: false });
}

function saveFailed(imageId: Digest, finished: Finished): ToolError {
  const command = `docker image save ${imageId}`;
  const failed = {
    code: 'docker-save-failed',
    message: `\`${command}\` ended with ${finished.signal ?? `exit code ${finished.code}`}: ${lastLines(finished, 3)}`,
    fix: 'Look at what Docker says; the image must stay in its store until the run is over.',
  };
  return dockerFault(command, finished) ?? new ToolError(failed);
}

/** The ID of the classic store is the config's digest, that of the containerd store the digest of the manifest or index. */
async function requireImageId(
  files: Pick<Files, 'readBytes'>,
  directory: string,
  { root }: ReadArchive,
  imageId: Digest,
): Promise<void> {
  if (root.digest === imageId) return;
  if (isManifestType(root.mediaType)) {
    const bytes = (await files.readBytes(blobPath(directory, root.digest), maxManifest)) ?? Buffer.alloc(0);
    if (readManifest(bytes, root.digest, root.mediaType).config.digest === imageId) return;
  }
  throw new ToolError({
    code: 'docker-save-mismatch',
    message: `Docker was asked for the image ${imageId} and gave another one (${root.digest}).`,
    fix: 'Build again; if that happens again, do not trust this Docker daemon.',
  });
}
