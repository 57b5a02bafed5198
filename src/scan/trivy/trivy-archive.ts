import { ToolError } from '../../host/errors.js';
import type { Files, Process } from '../../host/ports.js';
import type { Environment } from '../../host/values.js';
import type { Digest } from '../../oci/digest.js';
import { extractFiles } from './extract-files.js';
import { hashFile } from './hash-file.js';

/** The binary of 0.74.0 has 168 MB. */
const MAX_BINARY = 512 * 1024 * 1024;
const UNZIP_DEADLINE = 120_000;

interface UnpackPorts {
  readonly files: Files;
  readonly process: Process;
  readonly environment: Environment;
}

/** A binary that was just unpacked, with its hash. */
export interface UnpackedTrivy {
  readonly path: string;
  readonly binary: Digest;
}

/**
 * Unpacks only the program (mode 0700) from an archive whose hash has been checked, into a folder of ours.
 * @throws ToolError `trivy-archive` when the archive doesn't hold it.
 */
export async function unpackTrivy(ports: UnpackPorts, archive: string, directory: string): Promise<UnpackedTrivy> {
  return archive.endsWith('.zip') ? unzip(ports, archive, directory) : untar(ports.files, archive, directory);
}

async function untar(files: Files, archive: string, directory: string): Promise<UnpackedTrivy> {
  const path = `${directory}/trivy`;
  const wanted = new Map([['trivy', { path, mode: 0o700, max: MAX_BINARY }]]);
  const digests = await extractFiles(files, archive, wanted).catch((error: unknown) => {
    throw error instanceof ToolError ? error : broken(archive, error);
  });
  const binary = digests.get('trivy');
  if (binary === undefined) throw broken(archive, 'it holds no file named trivy');
  return { path, binary };
}

/** Windows' own tar reads zip archives; one from Git on the PATH does not, so that it is named by its place. */
async function unzip(
  { files, process, environment }: UnpackPorts,
  archive: string,
  directory: string,
): Promise<UnpackedTrivy> {
  const file = `${environment.SystemRoot ?? 'C:\\Windows'}\\System32\\tar.exe`;
  const args = ['-xf', archive, '-C', directory, 'trivy.exe'];
  const { code, stderr } = await process.run({ file, args, deadline: UNZIP_DEADLINE });
  if (code !== 0) throw broken(archive, stderr.trim());
  const path = `${directory}\\trivy.exe`;
  return { path, binary: await hashFile(files, path) };
}

function broken(archive: string, cause: unknown): ToolError {
  return new ToolError({
    code: 'trivy-archive',
    message: `${archive} could not be unpacked: ${cause instanceof Error ? cause.message : String(cause)}.`,
    fix: 'Delete the file, check the space on the disk, and run again.',
    cause,
  });
}
