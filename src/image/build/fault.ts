import { ToolError } from '../../host/errors.js';
import type { Finished } from '../../host/ports.js';
import { lastLines } from '../docker/ask-docker.js';

/** How buildx and Docker end when what builds is gone: said by the client itself, so that no step of a build can say it. */
const goneForm =
  /^(?:ERROR|error|Error)?:?\s*(?:failed to (?:receive status|solve|list workers|connect to).*?(?:rpc error: code = Unavailable|Unavailable:)|Cannot connect to the Docker daemon|error during connect|Cannot connect to the BuildKit)/m;
const fullForm = /no space left on device|disk quota exceeded/i;
const quoted = 3;

/** Whether the connection to Docker or BuildKit was lost while it built. Only the last words count. */
export function isBuilderGone(finished: Finished): boolean {
  return finished.code !== 0 && goneForm.test(lastLines(finished, quoted));
}

/** The daemon died, and the Dockerfile has no part in it. */
export function builderGone(command: string, finished: Finished): ToolError {
  return new ToolError({
    code: 'docker-gone',
    message: `\`${command}\` lost the connection to what builds:\n${lastLines(finished, quoted)}`,
    fix: "Look whether Docker or BuildKit was stopped or killed (`docker info`, `journalctl -u docker`, and the kernel's log for a lack of memory), start it, and run again.",
  });
}

/** Whether the export into our folder found no space there. */
export function isFull(finished: Finished, directory: string): boolean {
  return lastLines(finished, quoted)
    .split('\n')
    .some((line) => fullForm.test(line) && line.includes(directory));
}

/** The image was built, and there is no space to keep it for the scan: nothing of the user's build is wrong. */
export function exportFull(finished: Finished, directory: string): ToolError {
  return new ToolError({
    code: 'disk-full',
    message: `The built image does not fit into image-gate's temporary folder ${directory}: no space is left on its disk.\n${lastLines(finished, 1)}`,
    fix: 'Make room there, or set TMPDIR to a folder on a larger disk.',
  });
}
