import { ConfigError } from '../host/errors.js';
import type { RepositoryFiles } from '../image/repository-files.js';
import type { RefusedException } from '../policy/exception.js';
import type { RuleFiles } from './ruling.js';

/**
 * Reads something of the branch that rules. Where its file is invalid, the error says whose file it is and who gets out of that: the pull request that mends
 * it is stopped as well, since no change is judged by rules that it brings along.
 * @param read the same of any files, so that it is known whether the pull request mends it.
 */
export async function readRuling<T>(
  { ruling, branch, branchName, proposed }: RuleFiles,
  read: (files: RepositoryFiles) => Promise<T>,
): Promise<T> {
  try {
    return await read(ruling);
  } catch (error) {
    if (!isInvalid(error) || branch === undefined) throw error;
    const isMended = proposed !== undefined && (await isReadable(() => read(proposed.files)));
    const [first, ...others] = error.problems;
    if (first === undefined) throw error;
    throw new ConfigError([first, ...others, wayOut(branch, branchName ?? branch, isMended)], error.code);
  }
}

/** A file that is named and not there tells its own way out. */
function isInvalid(error: unknown): error is ConfigError {
  return error instanceof ConfigError && error.code !== 'file-absent';
}

async function isReadable(read: () => Promise<unknown>): Promise<boolean> {
  return read().then(
    () => true,
    () => false,
  );
}

function wayOut(branch: string, name: string, isMended: boolean) {
  const merger = `somebody who may bypass the protection of ${name} must`;
  if (!isMended) {
    const fix = `Mend it on ${name}. Where that takes a pull request, this check stops it as well: ${merger} merge it.`;
    return { where: branch, what: 'its file is the one that rules here', fix };
  }
  const what = 'its file is the one that rules here. This pull request mends it, but brings no rules for itself';
  return { where: branch, what, fix: `This check can’t turn green: ${merger} merge the pull request without it.` };
}

/** A file of exceptions on the base branch that can't be read: it holds nothing, and whatever the pull request has in it counts as new. */
export function unreadable(error: ConfigError, file: string, branch: string): RefusedException {
  const [problem] = error.problems;
  const line = Number(/:(\d+)/.exec(problem?.where ?? '')?.[1] ?? 1);
  const why = `this file of ${branch} can’t be read (${problem?.what}), so all that the pull request has in it counts as new`;
  return { id: '*', refusal: 'unreadable', file, line, why, suggestion: 'the file as this pull request has it' };
}
