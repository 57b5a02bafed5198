import { ToolError } from '../../host/errors.js';
import { saysDiskFull } from '../../host/files/file-fault.js';
import { roomForTemporary } from '../../host/files/temporary-name.js';
import type { Finished } from '../../host/ports.js';
import { lastLines } from '../docker/ask-docker.js';

const quoted = 3;

/** Whether the export into our folder found no space there. */
export function isFull(finished: Finished, directory: string): boolean {
  return lastLines(finished, quoted)
    .split('\n')
    .some((line) => saysDiskFull(line) && line.includes(directory));
}

/** The image was built, and there is no space to keep it for the scan: nothing of the user's build is wrong. */
export function exportFull(finished: Finished, directory: string): ToolError {
  return new ToolError({
    code: 'disk-full',
    message: `The built image does not fit into image-gate's temporary folder ${directory}: no space is left on its disk.\n${lastLines(finished, 1)}`,
    fix: roomForTemporary,
  });
}
