import { ConfigError, GateError } from '../host/errors.js';
import type { RepositoryFiles } from '../image/repository-files.js';
import { type ApprovalRules, needsApproval } from '../policy/approvals.js';
import type { Baseline } from '../policy/baseline.js';
import type { Candidate, Decision } from '../policy/decision.js';
import type { Exceptions } from '../policy/exception.js';
import { parseExceptions } from '../policy/exception-file.js';
import { judge } from '../policy/judge.js';
import { defaultPolicy, type Gate } from '../policy/policy.js';
import { type PolicyFile, parsePolicy, policyFor } from '../policy/policy-file.js';
import { proposedExceptions, withProposed } from '../policy/proposed.js';
import { decodeText, maxTextFile } from '../policy/text-file.js';
import { triage } from '../policy/triage.js';
import type { Finding } from '../scan/finding.js';
import type { ScanResult } from '../scan/scan-result.js';
import type { BaseProof } from '../source/base-proof.js';
import type { Origin } from '../source/place.js';
import { misnamedPolicyPath, type RepositoryPath, type RulePaths } from './rule-paths.js';
import type { RuleFiles } from './ruling.js';
import { readRuling, unreadable } from './ruling-fault.js';
import type { ImageNames } from './subject-name.js';

/** What the repository says about judging. */
export interface Rules {
  /** Where it says so. */
  readonly files: RuleFiles;
  readonly policy: PolicyFile;
  readonly exceptions: Exceptions;
  readonly dockerfile?: { readonly path: string; readonly text: string };
}

/**
 * Reads policy, exceptions and Dockerfile. Only "absent" is absent, and only for a default path. What a pull request proposes counts as far as the policy
 * that rules has it approved.
 * @throws ConfigError for a named file that is not there, a policy under a name that is not read, an invalid one, text that can't be read; what
 * `RepositoryFiles` throws.
 */
export async function readRules(files: RuleFiles, paths: RulePaths, now: Date): Promise<Rules> {
  const policy = await readPolicy(files, paths.policy);
  const exceptions = await readExceptions(files, paths.exceptions, policy.approvals, now);
  const dockerfile = await readDockerfile(files.built, paths);
  return { files, policy, exceptions, ...(dockerfile ? { dockerfile } : {}) };
}

/** The policy that rules. @throws ConfigError as `readRules`, with who can mend it. */
export async function readPolicy(files: RuleFiles, path: RepositoryPath): Promise<PolicyFile> {
  const { branch } = files;
  const policy = await readRuling(files, async (from) => {
    const text = await readText(from, path, 'policy', branch);
    if (text === undefined) await refuseMisnamed(from, path);
    return parsePolicy(text, path.path);
  });
  return fromBranch(policy, branch);
}

/** With the branch in what reports call the policy. */
function fromBranch(policy: PolicyFile, branch: string | undefined): PolicyFile {
  if (branch === undefined || policy.base === defaultPolicy) return policy;
  return { ...policy, base: { ...policy.base, source: `${policy.base.source} of ${branch}` } };
}

/** The exceptions that count. A named file may be new in the pull request. */
async function readExceptions(
  files: RuleFiles,
  paths: readonly RepositoryPath[],
  approvals: ApprovalRules,
  now: Date,
): Promise<Exceptions> {
  const { branch, proposed } = files;
  if (proposed === undefined) return readRuling(files, (from) => exceptionsIn(from, paths, now, branch));
  const [base, head] = await Promise.all([baseExceptions(files, paths, now), exceptionsIn(proposed.files, paths, now)]);
  const isAsked = needsApproval(approvals) && proposedExceptions(base, head).length > 0;
  const all = withProposed(base, head, approvals, isAsked ? await proposed.approvers() : new Set());
  return { ...all, refused: [...base.refused.filter(({ refusal }) => refusal === 'unreadable'), ...all.refused] };
}

/** Those of the base branch of a pull request. A file that can't be read excepts nothing, so that the pull request which mends it can pass. */
async function baseExceptions(
  { ruling, branch = '' }: RuleFiles,
  paths: readonly RepositoryPath[],
  now: Date,
): Promise<Exceptions> {
  const files = paths.map(async ({ path }) => {
    try {
      return await exceptionsIn(ruling, [{ path, named: false }], now, branch);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return { active: [], refused: [unreadable(error, path, branch)] };
    }
  });
  return joined(await Promise.all(files));
}

async function exceptionsIn(
  files: RepositoryFiles,
  paths: readonly RepositoryPath[],
  now: Date,
  branch?: string,
): Promise<Exceptions> {
  const all = paths.map(async (path) => {
    const text = await readText(files, path, 'exceptions', branch);
    return text === undefined ? { active: [], refused: [] } : parseExceptions(text, path.path, now);
  });
  return joined(await Promise.all(all));
}

function joined(all: readonly Exceptions[]): Exceptions {
  return { active: all.flatMap(({ active }) => active), refused: all.flatMap(({ refused }) => refused) };
}

/** What a verdict may be given beside a scan. */
export interface Known {
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
  known: Known = {},
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

async function readText(
  files: RepositoryFiles,
  { path, named }: RepositoryPath,
  input: string,
  branch?: string,
): Promise<string | undefined> {
  const file = await files.read(path, maxTextFile);
  if (file !== undefined) return decodeText(file.bytes, path);
  if (!named) return undefined;
  const what = `there is no file ${files.describe(path)}`;
  const elsewhere =
    branch === undefined ? '' : ' A file that is only in what is built counts with `policy-from: head`.';
  const fix = `Correct the path, or remove the input to use the default.${elsewhere}`;
  throw new ConfigError([{ where: `input ${input}`, what, fix }], 'file-absent');
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
    const text = await readText(files, { path, named: true }, 'file (--dockerfile)');
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

/** A stricter policy must not become the default one for the ending of its name. */
async function refuseMisnamed(files: RepositoryFiles, { path }: RepositoryPath): Promise<void> {
  if ((await files.read(misnamedPolicyPath, maxTextFile)) === undefined) return;
  const fix = `Rename it to ${path}, or name it in the input policy.`;
  throw new ConfigError(
    [{ where: files.describe(misnamedPolicyPath), what: 'a policy under this name is not read', fix }],
    'policy-misnamed',
  );
}
