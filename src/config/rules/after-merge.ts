import { isDeepStrictEqual } from 'node:util';
import { ConfigError } from '../../host/errors.js';
import { saysTheSame } from '../../policy/file/policy-file.js';
import type { AfterMergeRules, JudgingRules } from '../../policy/verdict.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import type { RuleFiles } from '../../repository/rule-files.js';
import type { RulePaths } from '../../repository/rule-paths.js';
import { readMerged } from './branch-fault.js';
import { exceptionsIn, judgingPolicyIn } from './rule-texts.js';

/**
 * What the base branch would say after the merge, where it is something else than what it says now; a branch that is not protected rules nothing that is
 * pushed to it. Never part of a verdict: a pull request must not be judged by rules that it brings along (design, promise 9).
 * @throws ConfigError for what would be invalid after the merge, protected or not: it would stop every run.
 */
export async function readAfterMerge(
  files: RuleFiles,
  { policy, exceptions }: Pick<RulePaths, 'policy' | 'exceptions'>,
  now: Date,
): Promise<AfterMergeRules | undefined> {
  const base = files.beside ?? files;
  const { merged, branch, branchName = '' } = base;
  if (merged === undefined) return undefined;
  const read = async (from: RepositoryFiles): Promise<JudgingRules> => ({
    policy: await judgingPolicyIn(from, policy, branch),
    exceptions: await exceptionsIn(from, exceptions, now, branch),
  });
  const after = await readMerged(base, merged, read);
  if (files.beside !== undefined) return undefined;
  const before = await read(files.governing).catch(orInvalid);
  return before !== undefined && isTheSame(before, after)
    ? undefined
    : { ...after, branch: branchName, mayAsk: files.proposed !== undefined };
}

function isTheSame(before: JudgingRules, after: JudgingRules): boolean {
  return saysTheSame(before.policy, after.policy) && isDeepStrictEqual(before.exceptions, after.exceptions);
}

/** What is invalid now is something else after the merge. */
function orInvalid(error: unknown): undefined {
  if (error instanceof ConfigError) return undefined;
  throw error;
}
