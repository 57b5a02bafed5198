import { Cancelled, GateError } from '../../host/errors.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import { maxTextFile } from '../../repository/text-file.js';
import type { Location } from '../../source/location.js';
import type { GateConfig } from '../gate-config.js';

/** Files that most repositories have, for findings that come from none. */
const common = ['README.md', '.gitignore', 'LICENSE'];

/** What the candidates are taken from. */
type Named = Pick<GateConfig, 'policy' | 'exceptions' | 'dockerfile'> & {
  readonly github?: { readonly workflowFile?: string };
};

/**
 * The first line of a file that the repository has for certain, for findings that come from none: Dockerfile, workflow, policy, exceptions, or one that most
 * have. `undefined` where there is none of them: a path that is not there would be shown to nobody.
 */
async function fallbackIn(repository: RepositoryFiles, named: Named): Promise<Location | undefined> {
  const { dockerfile, github, policy, exceptions } = named;
  const own = [dockerfile?.path, github?.workflowFile, policy.path, ...exceptions.map(({ path }) => path)];
  for (const path of [...own, ...common]) {
    if (path !== undefined && (await isThere(repository, path))) return { path, line: 1 };
  }
  return undefined;
}

/** What can't be read is as good as absent here; the reader that needs the file says what is wrong with it. */
async function isThere(repository: RepositoryFiles, path: string): Promise<boolean> {
  try {
    return (await repository.read(path, maxTextFile)) !== undefined;
  } catch (error) {
    if (error instanceof Cancelled || !(error instanceof GateError)) throw error;
    return false;
  }
}

/** The config with a place for findings that have none, where the run's workflow is not known to be in what is judged. */
export async function withFallback<T extends Named & Pick<GateConfig, 'sarif'>>(
  config: T,
  open: () => RepositoryFiles,
): Promise<T> {
  if (config.sarif.fallback !== undefined) return config;
  const fallback = await fallbackIn(open(), config);
  return fallback === undefined ? config : { ...config, sarif: { ...config.sarif, fallback } };
}
