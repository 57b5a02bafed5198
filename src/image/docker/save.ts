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
import type { SourceRest } from '../archive/tar-entries.js';
import { lastLines, saveCommand } from './ask-docker.js';
import type { EnginePorts } from './engine.js';
import { dockerFault } from './fault.js';

export interface SavePorts extends Omit<EnginePorts, 'files'> {
  readonly process: Pick<Process, 'pipe'>;
  readonly files: Parameters<typeof createLayout>[0] & Pick<Files, 'readBytes' | 'readStream'>;
  readonly machine: Pick<Machine, 'cpus'>;
  readonly log: Pick<Log, 'stage' | 'debug'>;
}

const maxManifest = 4 * 2 ** 20;

/**
 * Streams an image of the Docker store into a new layout in `directory`, its layers as `layers` says. By its ID, never by a tag: a tag could name other bytes by now.
 * A daemon on this machine is asked directly for plain layers; where that does not give the whole image, whatever the reason, Docker's client is asked, and its word
 * counts.
 * @throws ToolError `docker-save-failed`, `docker-gone`, `docker-full`, `docker-save-mismatch`, or as `readArchive`.
 */
export async function saveImage(
  ports: SavePorts,
  imageId: Digest,
  directory: string,
  layers: LayerForm['kind'],
): Promise<ReadArchive> {
  const { files } = ports;
  const form: LayerForm = layers === 'gzip' ? { kind: layers, parallel: ports.machine.cpus } : { kind: layers };
  const layout = await createLayout(files, directory);
  return inStage(ports.log, 'Layers from Docker', async (step) => {
    const read: ReadPieces = async (pieces, rest = 'read') => {
      const value = await readArchive(files, counted(pieces, byteSteps(step)), layout, form, { rest });
      await requireImageId(files, directory, value, imageId);
      return value;
    };
    // Where layers are compressed, that takes most of the time, and the client's part is nothing beside it.
    const direct = layers === 'plain' ? await fromEngine(ports, imageId, read) : undefined;
    return direct ?? (await fromClient(ports.process, imageId, read));
  });
}

type ReadPieces = (pieces: AsyncIterable<Buffer>, rest?: SourceRest) => Promise<ReadArchive>;

/** Nothing where the daemon is not found on this machine, or did not give that very image. */
async function fromEngine(ports: SavePorts, imageId: Digest, read: ReadPieces): Promise<ReadArchive | undefined> {
  if (ports.sockets === undefined) return undefined;
  try {
    const { findEngine } = await import('./engine.js');
    const engine = await findEngine(ports);
    // Behind the last byte Docker removes its own copy of the image, and only then closes the connection.
    return engine && (await read(engine.archive(imageId), 'left'));
  } catch (error) {
    // Also where the run has ended: then the client is not started, and says so.
    ports.log.debug(`Docker's daemon was asked for the image without its client: ${String(error)}`);
    return undefined;
  }
}

async function fromClient(process: SavePorts['process'], imageId: Digest, read: ReadPieces): Promise<ReadArchive> {
  const { finished, value } = await process
    .pipe(saveCommand(imageId), (pieces) => read(pieces))
    .catch((error: unknown) => {
      throw error instanceof CommandFailed && !error.finished.late ? saveFailed(imageId, error.finished) : error;
    });
  if (finished.code !== 0) throw saveFailed(imageId, finished);
  return value;
}

/** The same pieces. Docker does not say how many bytes there will be. */
async function* counted(
  pieces: AsyncIterable<Buffer>,
  passed: (bytes: number) => void,
): AsyncGenerator<Buffer, void, undefined> {
  let sum = 0;
  for await (const piece of pieces) {
    sum += piece.length;
    passed(sum);
    yield piece;
  }
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
