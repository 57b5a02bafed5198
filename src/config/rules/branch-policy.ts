import { bothFiles, type PolicyFile, standIn } from '../../policy/file/policy-file.js';
import { defaultPolicy } from '../../policy/policy.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import type { BranchRules, RuleFiles } from '../../repository/rule-files.js';
import type { PathOrDefault } from '../../text/path-or-default.js';
import { readBranchRules } from './branch-fault.js';
import { policyIn } from './rule-texts.js';

/** Reads the policy in one state of the repository. */
type ReadOne = typeof policyIn;

/**
 * The policy that rules: of two branches the strictest of both.
 * @param read `judgingPolicyIn` where an image is judged: else nobody asks its rules in Rego.
 * @throws ConfigError as `readRules`, with who can correct it.
 */
export async function readPolicy(files: RuleFiles, path: PathOrDefault, read: ReadOne = policyIn): Promise<PolicyFile> {
  const { beside, proposed } = files;
  const own = await policyOf(files, path, read, proposed !== undefined);
  return beside === undefined ? own : bothFiles(own, await policyOf(beside, path, read, proposed !== undefined));
}

/** That of one branch. Where it is invalid, a pull request of the repository itself that corrects it is judged by `standIn`, so that it can pass. */
async function policyOf(
  files: BranchRules,
  path: PathOrDefault,
  readOne: ReadOne,
  mayCorrect: boolean,
): Promise<PolicyFile> {
  const { governing, branch } = files;
  const read = async (from: RepositoryFiles) => {
    const policy = await readOne(from, path, branch);
    return from === governing ? ofBranch(policy, branch) : named(policy, 'as this pull request corrects it');
  };
  return readBranchRules(files, read, mayCorrect ? standIn : undefined);
}

function ofBranch(policy: PolicyFile, branch: string | undefined): PolicyFile {
  return branch === undefined ? policy : named(policy, `of ${branch}`);
}

/** With where it is from in what reports call the policy. */
function named(policy: PolicyFile, from: string): PolicyFile {
  if (policy.base === defaultPolicy) return policy;
  return { ...policy, base: { ...policy.base, source: `${policy.base.source} ${from}` } };
}
