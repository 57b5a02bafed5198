import { ConfigError } from '../../host/errors.js';
import type { RepositoryContents } from '../../host/ports.js';
import { prune } from '../../policy/exceptions/prune.js';
import type { PrunedFile } from '../../report/terminal/exceptions/prune-text.js';
import type { RepositoryPath } from '../../repository/rule-paths.js';
import { maxTextFile } from '../../repository/text-file.js';
import type { CommittedFile } from '../change/change-branch.js';

/** A file without what has expired. */
export type PrunedCommit = CommittedFile & PrunedFile;

/**
 * The files of exceptions at a commit from which something is removed.
 * @throws ConfigError `file-absent` for a named file that is not there; what `prune` throws.
 */
export async function readPruned(
  contents: RepositoryContents,
  commit: string,
  paths: readonly RepositoryPath[],
  now: Date,
): Promise<readonly PrunedCommit[]> {
  const files = await Promise.all(
    paths.map(async ({ path, named }) => {
      const bytes = await contents.read(path, commit, maxTextFile);
      if (bytes === undefined && named) {
        const what = `there is no file ${path} at ${commit.slice(0, 12)}`;
        throw new ConfigError([{ where: 'input exceptions', what, fix: 'Correct the path.' }], 'file-absent');
      }
      return { path, ...(bytes === undefined ? { bytes: new Uint8Array(), removed: [] } : prune(bytes, path, now)) };
    }),
  );
  const changed = files.filter(({ removed }) => removed.length > 0);
  return Promise.all(
    changed.map(async (file) => ({ ...file, isExecutable: await contents.isExecutable(file.path, commit) })),
  );
}
