import { join, resolve } from 'node:path';
import { ConfigError, type Problem } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import type { BuildRequest } from '../image/build/request.js';
import type { GateConfig } from './gate-config.js';

/** The places of a build, and the folder that paths start at. */
interface Places {
  readonly request: Pick<BuildRequest, 'context' | 'file'>;
  readonly from: string;
  /** What may be missing on a runner beside the right path. */
  readonly orElse: string;
}

/**
 * Before any work is done for them: the folder and the Dockerfile of a build on this machine are there. Docker says the same only once it has started, as
 * a failed build. A context or a Dockerfile at a URL is Docker's to find. @throws ConfigError `build-place-missing`.
 */
export async function requireBuildPlaces(
  files: Pick<Files, 'stat'>,
  { scanTarget, repository }: Pick<GateConfig, 'scanTarget' | 'repository'>,
  workingDirectory: string,
): Promise<void> {
  if (scanTarget.kind !== 'build') return;
  const orElse = repository.kind === 'workspace' ? ', or check out the repository before this step' : '';
  const problem = await missingPlace(files, { request: scanTarget.request, from: workingDirectory, orElse });
  if (problem !== undefined) throw new ConfigError([problem], 'build-place-missing');
}

async function missingPlace(files: Pick<Files, 'stat'>, places: Places): Promise<Problem | undefined> {
  const { context } = places.request;
  if (context.kind !== 'local') return undefined;
  const found = await files.stat(resolve(places.from, context.path));
  if (found?.kind === 'directory') return missingDockerfile(files, places, context.path);
  const where = 'input context';
  if (found !== undefined) return { where, what: `${context.path} is no folder`, fix: 'Name the folder of the build.' };
  return {
    where,
    what: `there is no folder ${context.path} in ${places.from}`,
    fix: `Correct the path${places.orElse}.`,
  };
}

async function missingDockerfile(
  files: Pick<Files, 'stat'>,
  { request: { file }, from, orElse }: Places,
  context: string,
): Promise<Problem | undefined> {
  const kindAt = async (path: string) => (await files.stat(resolve(from, path)))?.kind;
  if (file === undefined) {
    // As Docker, which takes the name in lower case, too.
    const kinds = [await kindAt(join(context, 'Dockerfile')), await kindAt(join(context, 'dockerfile'))];
    const fix = `Name the Dockerfile in \`file\`, or correct \`context\`${orElse}.`;
    return kinds.some((kind) => kind !== undefined)
      ? undefined
      : { where: 'input context', what: `the folder ${resolve(from, context)} has no Dockerfile`, fix };
  }
  if (/^https?:\/\//i.test(file) || file === '-') return undefined;
  const where = 'input file';
  const found = await kindAt(file);
  if (found === 'directory') return { where, what: `${file} is a folder`, fix: 'Name the Dockerfile in it.' };
  if (found !== undefined) return undefined;
  const meant = join(context, file);
  const fix =
    (await kindAt(meant)) === 'file'
      ? `Write ${meant}: the path starts at the working folder, not at the context.`
      : `Correct the path, which starts at the working folder and not at the context${orElse}.`;
  return { where, what: `there is no file ${file} in ${from}`, fix };
}
