import { isDeepStrictEqual } from 'node:util';
import { ConfigError, GateError } from '../../host/errors.js';
import { saysTheSame } from '../../policy/file/policy-file.js';
import type { AfterMergeRules, JudgingRules } from '../../policy/verdict.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import type { RuleFiles } from '../../repository/rule-files.js';
import type { RulePaths } from '../../repository/rule-paths.js';
import { maxTextFile } from '../../repository/text-file.js';
import { readExceptions } from './branch-exceptions.js';
import { readMerged } from './branch-fault.js';
import { readPolicy } from './branch-policy.js';
import { exceptionsIn, judgingPolicyIn, readText } from './rule-texts.js';

/** What the repository says about judging. */
export interface Rules extends JudgingRules {
  /** Where it says so. */
  readonly files: RuleFiles;
  readonly dockerfile?: { readonly path: string; readonly text: string };
  /** What the base branch would say after the merge of the pull request, where that is something else. It never counts. */
  readonly afterMerge?: AfterMergeRules;
}

/**
 * Reads policy, its rules in Rego, exceptions and Dockerfile. Only "absent" is absent, and only for a default path. What a pull request proposes counts as far as the policy
 * that rules has it approved.
 * @throws ConfigError for a named file that is not there, a policy under a name that is not read, an invalid one, text that can't be read, each also where
 * it would be so only after the merge; what `RepositoryFiles` throws.
 */
export async function readRules(files: RuleFiles, paths: RulePaths, now: Date): Promise<Rules> {
  const policy = await readPolicy(files, paths.policy, judgingPolicyIn);
  const exceptions = await readExceptions(files, paths.exceptions, policy.approvals, now);
  const afterMerge = await readAfterMerge(files, paths, now);
  const dockerfile = await readDockerfile(files.built, paths);
  return { files, policy, exceptions, ...(dockerfile ? { dockerfile } : {}), ...(afterMerge ? { afterMerge } : {}) };
}

/** What says that a file is there and is none that we read: a link, a submodule, no text, too large. */
const notForUs: ReadonlySet<string> = new Set([
  'repository-file',
  'repository-not-a-file',
  'text-invalid',
  'file-too-large',
  'github-answer-too-large',
]);

/** Findings are only shown on it, so one that Docker builds and we don't read (a symbolic link at a commit, …) is as good as none. */
async function readDockerfile(
  files: RepositoryFiles,
  { dockerfile }: RulePaths,
): Promise<Rules['dockerfile'] | undefined> {
  if (dockerfile === undefined) return undefined;
  const { path, named } = dockerfile;
  if (named) {
    const text = await readText(files, dockerfile, 'file');
    return text === undefined ? undefined : { path, text };
  }
  try {
    const file = await files.read(path, maxTextFile);
    return file && { path, text: file.text };
  } catch (error) {
    if (error instanceof GateError && notForUs.has(error.code)) return undefined;
    throw error;
  }
}

/**
 * What the base branch would say after the merge, where it is something else than what it says now; a branch that is not protected rules nothing that is
 * pushed to it. Never part of a verdict: a pull request must not be judged by rules that it brings along (design, promise 9).
 * @throws ConfigError for what would be invalid after the merge, protected or not: it would stop every run.
 */
async function readAfterMerge(
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
