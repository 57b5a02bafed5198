import { GateError } from '../../host/errors.js';
import type { Baseline } from '../../policy/baseline.js';
import type { Candidate, Decision } from '../../policy/decision.js';
import { policyFor } from '../../policy/file/policy-file.js';
import { judge } from '../../policy/judge.js';
import type { Gate } from '../../policy/policy.js';
import { triage } from '../../policy/triage.js';
import type { AfterMergeVerdict } from '../../report/assessment.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import type { RuleFiles } from '../../repository/rule-files.js';
import type { RulePaths } from '../../repository/rule-paths.js';
import { maxTextFile } from '../../repository/text-file.js';
import type { Finding } from '../../scan/finding.js';
import type { ScanResult } from '../../scan/scan-result.js';
import type { BaseProof } from '../../source/base-proof.js';
import type { Origin } from '../../source/place.js';
import type { ImageNames } from '../inputs/image-names.js';
import { type AfterMerge, readAfterMerge } from './after-merge.js';
import { readExceptions } from './branch-exceptions.js';
import { readPolicy } from './branch-policy.js';
import { type JudgingRules, readText } from './rule-texts.js';

/** What the repository says about judging. */
export interface Rules extends JudgingRules {
  /** Where it says so. */
  readonly files: RuleFiles;
  readonly dockerfile?: { readonly path: string; readonly text: string };
  /** What the base branch would say after the merge of the pull request, where that is something else. It never counts. */
  readonly afterMerge?: AfterMerge;
}

/**
 * Reads policy, exceptions and Dockerfile. Only "absent" is absent, and only for a default path. What a pull request proposes counts as far as the policy
 * that rules has it approved.
 * @throws ConfigError for a named file that is not there, a policy under a name that is not read, an invalid one, text that can't be read, each also where
 * it would be so only after the merge; what `RepositoryFiles` throws.
 */
export async function readRules(files: RuleFiles, paths: RulePaths, now: Date): Promise<Rules> {
  const policy = await readPolicy(files, paths.policy);
  const exceptions = await readExceptions(files, paths.exceptions, policy.approvals, now);
  const afterMerge = await readAfterMerge(files, paths, now);
  const dockerfile = await readDockerfile(files.built, paths);
  return { files, policy, exceptions, ...(dockerfile ? { dockerfile } : {}), ...(afterMerge ? { afterMerge } : {}) };
}

/** What a verdict may be given beside a scan. */
export interface VerdictContext {
  /** What could be pushed: a pass permits it. */
  readonly candidate?: Candidate;
  readonly originOf?: (finding: Finding) => Origin;
  /** What is proven of its base image, where that was asked. */
  readonly base?: BaseProof;
  /** What it is compared with, where it is. */
  readonly baseline?: Baseline | undefined;
}

/** Which findings may block an image of these names. */
export function gateOf({ policy }: Pick<Rules, 'policy'>, names: ImageNames): Gate {
  return policyFor(policy, names).gateOn;
}

/** The verdict of these rules on a scan; with a candidate, a pass permits its push. Pure. */
export function decide(
  rules: Pick<Rules, 'policy' | 'exceptions'>,
  scan: ScanResult,
  names: ImageNames,
  now: Date,
  known: VerdictContext = {},
): Decision {
  const policy = policyFor(rules.policy, names);
  const { originOf, base, candidate, baseline } = known;
  const context = {
    images: names,
    ...(originOf ? { originOf } : {}),
    ...(base ? { base } : {}),
    ...(baseline ? { baseline } : {}),
  };
  return judge(triage(scan, policy, rules.exceptions, now, context), policy, candidate);
}

/**
 * What the rules of after the merge would make of the same scan, beside the verdict: a pull request must not be judged by rules that it brings along, so it
 * permits nothing and counts for nothing. `undefined` where the pull request changes no rules. Pure.
 */
export function decideAfterMerge(
  { afterMerge }: Pick<Rules, 'afterMerge'>,
  scan: ScanResult,
  names: ImageNames,
  now: Date,
  evidence: Omit<VerdictContext, 'candidate'> = {},
): AfterMergeVerdict | undefined {
  if (afterMerge === undefined) return undefined;
  const decision = decide(afterMerge, scan, names, now, evidence);
  const reasons = decision.verdict === 'blocked' ? decision.reasons : [];
  return { branch: afterMerge.branch, verdict: decision.verdict, reasons };
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
