import { ConfigError } from '../../host/errors.js';
import type { RepositoryContents } from '../../host/ports.js';
import { prune } from '../../policy/exceptions/prune.js';
import {
  needlessText,
  type PrunedFile,
  prunedText,
  pruneMark,
  pruneMessage,
  pruneTitle,
} from '../../report/terminal/rules/prune-text.js';
import { maxTextFile } from '../../repository/text-file.js';
import type { PathOrDefault } from '../../text/path-or-default.js';
import { type ChangePlace, type CommittedFile, commitFilesTo, keepBranch } from '../change/change-branch.js';
import { type ChangePull, closeNeedless, keepPullRequest } from '../change/change-pull-request.js';
import { atDefaultTip, type ExceptionsPlace, type ExceptionsPorts } from './at-default-tip.js';

/** Which files are pruned, and how that reaches the default branch. */
interface PruneChoice extends ExceptionsPlace {
  /** Commit to the default branch itself instead of opening a pull request. */
  readonly isDirect: boolean;
  readonly branch: string;
}

/** What was committed where. */
interface Committed {
  readonly commit?: string;
  readonly pull?: ChangePull;
  /** A pull request of an earlier run that has nothing left to remove. */
  readonly closed?: ChangePull;
}

/** The files from which something was removed, and where that was committed. */
export interface Pruned extends Committed {
  readonly files: readonly PrunedCommit[];
}

/**
 * Removes what has expired from the default branch, by a commit or a pull request. Without anything expired a pull request of an earlier run is closed.
 * @throws what `readPruned`, `commitFilesTo`, `keepBranch` and `keepPullRequest` throw.
 */
export async function pruneDefaultBranch(ports: ExceptionsPorts, choice: PruneChoice): Promise<Pruned> {
  const { github, token, exceptions } = choice;
  const api = ports.openGithub({ apiUrl: github.apiUrl, token });
  const now = ports.clock.now();
  return await atDefaultTip(api, github, async (place, isLast) => {
    const files = await readPruned(ports.openContents(github, token), place.tip.commit, exceptions, now);
    const done =
      files.length === 0
        ? await closeEarlier(place, choice, ports.log)
        : await commit(place, choice, files, isLast, ports.log);
    return done && { files, ...done };
  });
}

function needless(branch: string) {
  return { mark: pruneMark, comment: needlessText(branch), why: 'nothing is left to remove' };
}

/** A job that commits directly needs no permission for pull requests. */
async function closeEarlier(
  place: ChangePlace,
  { branch, isDirect }: PruneChoice,
  log: ExceptionsPorts['log'],
): Promise<Committed> {
  const closed = isDirect ? undefined : await closeNeedless(place, branch, needless(branch), log);
  return closed === undefined ? {} : { closed };
}

/** `undefined` where somebody pushed to the branch meanwhile. */
async function commit(
  place: ChangePlace,
  choice: PruneChoice,
  files: readonly PrunedCommit[],
  isLast: boolean,
  log: ExceptionsPorts['log'],
): Promise<Committed | undefined> {
  const text = { message: pruneMessage(files), mark: pruneMark };
  if (choice.isDirect) {
    const made = await commitFilesTo(place, files, text, isLast);
    return made === undefined ? undefined : { commit: made };
  }
  const made = await keepBranch(place, choice.branch, files, text, isLast);
  if (made === undefined) return undefined;
  const words = { title: pruneTitle(files), body: prunedText(files) };
  return { commit: made.commit, pull: await keepPullRequest(place, choice, words, log) };
}

/** A file without what has expired. */
type PrunedCommit = CommittedFile & PrunedFile;

/**
 * The files of exceptions at a commit from which something is removed.
 * @throws ConfigError `file-absent` for a named file that is not there; what `prune` throws.
 */
async function readPruned(
  contents: RepositoryContents,
  commit: string,
  paths: readonly PathOrDefault[],
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
