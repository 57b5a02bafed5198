import { ConfigError, type Problem } from '../../host/errors.js';
import type { RefusedException } from '../../policy/exceptions/exception.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import type { BranchRules } from '../../repository/rule-files.js';

/**
 * Reads something of the branch that rules. Where its file is invalid, the error says whose file it is and who gets out of that.
 * @param instead what rules where the file is invalid and the pull request that is judged corrects it; without it that one is stopped, too.
 */
export async function readBranchRules<T>(
  { governing, branch, branchName, merged }: BranchRules,
  read: (files: RepositoryFiles) => Promise<T>,
  instead?: (corrected: T) => T,
): Promise<T> {
  try {
    return await read(governing);
  } catch (error) {
    if (!isInvalid(error) || branch === undefined) throw error;
    const corrected = merged && (await readOrNothing(() => read(merged)));
    if (corrected !== undefined && instead !== undefined) return instead(corrected.value);
    const [first, ...others] = error.problems;
    throw new ConfigError([first, ...others, wayOut(branch, branchName ?? branch)], error.code);
  }
}

/** The error of a file that is named and not there has its own fix. */
function isInvalid(error: unknown): error is ConfigError & { readonly problems: readonly [Problem, ...Problem[]] } {
  return error instanceof ConfigError && error.code !== 'file-absent' && error.problems.length > 0;
}

/** What is invalid as well corrects nothing; a failure of GitHub is none of the file's. */
async function readOrNothing<T>(read: () => Promise<T>): Promise<{ readonly value: T } | undefined> {
  try {
    return { value: await read() };
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}

function wayOut(branch: string, name: string): Problem {
  return {
    where: branch,
    what: 'the file on this branch is the one that counts',
    fix: `Correct it on ${name}, by a pull request from a branch of this repository: that one can pass.`,
  };
}

/**
 * What a pull request makes of the rules, read before it is merged: what is invalid would stop every run after the merge, the one that corrects it as well.
 * @throws ConfigError as `read`, with that.
 */
export async function readMerged<T>(
  { branchName = 'the base branch' }: BranchRules,
  merged: RepositoryFiles,
  read: (files: RepositoryFiles) => Promise<T>,
): Promise<T> {
  try {
    return await read(merged);
  } catch (error) {
    if (!isInvalid(error)) throw error;
    const what = `after the merge of this pull request it would be so on ${branchName}, too, and stop every run there`;
    const after = { where: 'this pull request', what, fix: 'Correct it before the merge.' };
    const [first, ...others] = error.problems;
    throw new ConfigError([first, ...others, after], error.code);
  }
}

/** A file of exceptions on the base branch that can't be read: it holds nothing, and whatever the pull request has in it counts as new. */
export function unreadable(error: ConfigError, file: string, branch: string): RefusedException {
  const [problem] = error.problems;
  const line = Number(/:(\d+)/.exec(problem?.where ?? '')?.[1] ?? 1);
  const why = `this file of ${branch} can’t be read (${problem?.what}), so all that the pull request has in it counts as new`;
  const suggestion = { kind: 'words', text: 'the file as this pull request has it' } as const;
  return { id: '*', refusal: 'unreadable', file, line, why, suggestion };
}
