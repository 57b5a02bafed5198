import { GateError } from '../../host/errors.js';
import type { AfterMergeRules, JudgingRules } from '../../policy/verdict.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import type { RuleFiles } from '../../repository/rule-files.js';
import type { RulePaths } from '../../repository/rule-paths.js';
import { maxTextFile } from '../../repository/text-file.js';
import { readAfterMerge } from './after-merge.js';
import { readExceptions } from './branch-exceptions.js';
import { readPolicy } from './branch-policy.js';
import { judgingPolicyIn, readText } from './rule-texts.js';

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
  { dockerfile: path, dockerfileNamed = false }: RulePaths,
): Promise<Rules['dockerfile'] | undefined> {
  if (path === undefined) return undefined;
  if (dockerfileNamed) {
    const text = await readText(files, { path, named: true }, 'file');
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
