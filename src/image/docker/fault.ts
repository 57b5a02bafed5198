import { ToolError } from '../../host/errors.js';
import { saysDiskFull } from '../../host/files/file-fault.js';
import { roomForTemporary } from '../../host/files/temporary-name.js';
import type { Finished } from '../../host/values.js';
import { lastLines } from './ask-docker.js';

/**
 * How Docker's client and buildx end when what they talk to is gone, as seen with daemons that were killed. `unexpected EOF` alone is all that the
 * older builder and `docker save` say.
 */
const goneForm =
  /^(?:ERROR: |error: )?(?:failed to build: )?(?:failed to (?:receive status|solve|list workers|connect to).*?(?:rpc error: code = Unavailable|Unavailable:)|Cannot connect to the Docker daemon|error during connect|Cannot connect to the BuildKit|(?:unexpected )?EOF$)/i;
/** A step of the build failed, and its command, which may hold any words, is named. */
const stepForm = /did not complete successfully|executor failed running|returned a non-zero code/;
const quoted = 3;

/** The last line is the client's own; lines above it may be those of a step. */
function lastWords(finished: Finished): string {
  const line = finished.code === 0 ? '' : lastLines(finished, 1);
  return stepForm.test(line) ? '' : line;
}

/** Whether the connection to Docker or BuildKit was lost while it worked. */
export function isDockerGone(finished: Finished): boolean {
  return goneForm.test(lastWords(finished));
}

/** What is wrong with Docker or BuildKit, and neither with the Dockerfile nor with the image: it died, or its disk is full. */
export function dockerFault(command: string, finished: Finished): ToolError | undefined {
  if (isDockerGone(finished)) return dockerGone(command, finished);
  return saysDiskFull(lastWords(finished)) ? dockerFull(command, finished) : undefined;
}

/** Whether one of the last lines says that a disk is full, whichever tool said it. */
export function saysFull(finished: Finished, lines: number): boolean {
  return saysDiskFull(lastLines(finished, lines));
}

/**
 * What it means that a build's export into our folder found no space there; nothing where it did. The image was built, and there is no space to keep it for
 * the scan: nothing of the user's build is wrong.
 */
export function exportFault(finished: Finished, directory: string): ToolError | undefined {
  const isOurs = lastLines(finished, quoted)
    .split('\n')
    .some((line) => saysDiskFull(line) && line.includes(directory));
  if (!isOurs) return undefined;
  return new ToolError({
    code: 'disk-full',
    message: `The built image does not fit into image-gate's temporary folder ${directory}: no space is left on its disk.\n${lastLines(finished, 1)}`,
    fix: roomForTemporary,
  });
}

/** What to do where the disk of Docker or BuildKit is full. */
export const roomForDocker =
  'make room where Docker or BuildKit keeps its data (`docker system df`, `docker system prune`, `docker buildx prune`)';

function dockerGone(command: string, finished: Finished): ToolError {
  return new ToolError({
    code: 'docker-gone',
    message: `\`${command}\` lost the connection to Docker or BuildKit:\n${lastLines(finished, quoted)}`,
    fix: "Check whether Docker or BuildKit was stopped or killed (`docker info`, `journalctl -u docker`, and the kernel's log for a lack of memory), start it, and run again.",
  });
}

function dockerFull(command: string, finished: Finished): ToolError {
  return new ToolError({
    code: 'docker-full',
    message: `\`${command}\` found no space left on the disk of Docker or BuildKit:\n${lastLines(finished, quoted)}`,
    fix: `On that machine, ${roomForDocker}, and run again.`,
  });
}
