import { GateError, ToolError } from '../../host/errors.js';
import type { Command, Process } from '../../host/ports.js';
import type { Finished } from '../../host/values.js';
import type { Digest } from '../../oci/digest.js';

/** Milliseconds for a question to Docker or buildx; a remote builder may have to be reached for it. */
const questionDeadline = 60_000;

/** Runs one question to Docker. `keep` is how many bytes of a long answer are wanted. @throws ToolError `docker-missing`. */
export async function askDocker(
  process: Pick<Process, 'run'>,
  args: readonly string[],
  keep?: number,
): Promise<Finished> {
  return runDocker(process, { args, deadline: questionDeadline, ...(keep ? { keep } : {}) });
}

/** Runs Docker's client. @throws ToolError `docker-missing`. */
export async function runDocker(process: Pick<Process, 'run'>, command: Omit<Command, 'file'>): Promise<Finished> {
  try {
    return await process.run({ ...command, file: 'docker' });
  } catch (error) {
    if (!(error instanceof GateError) || error.code !== 'command-missing') throw error;
    throw new ToolError({
      code: 'docker-missing',
      message: 'The command `docker` is not on PATH.',
      fix: 'Install Docker, or build the image elsewhere and give it as an archive or an OCI layout.',
      cause: error,
    });
  }
}

/** Milliseconds for saving an image: tens of gigabytes from a slow disk. */
const saveDeadline = 3_600_000;

/** Saves an image of the store, by its ID. */
export function saveCommand(imageId: Digest): Command {
  return { file: 'docker', args: ['image', 'save', imageId], deadline: saveDeadline };
}

/** Docker's client is there, and its daemon is not. */
export function unreachableDaemon(finished: Finished): ToolError {
  return new ToolError({
    code: 'docker-unreachable',
    message: `Docker's daemon does not answer: ${lastLines(finished, 3) || 'no reason given'}`,
    fix: 'Start Docker, and check DOCKER_HOST, the Docker context and the rights on its socket.',
  });
}

/** The last lines of a tool that say something, of standard error if there is any, for a message. */
export function lastLines({ stderr, stdout }: Finished, count: number): string {
  const text = stderr.trim() === '' ? stdout : stderr;
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  return lines
    .filter((line) => line.trim() !== '' && !/^-+$/.test(line))
    .slice(-count)
    .join('\n');
}
