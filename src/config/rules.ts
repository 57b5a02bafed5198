import { ConfigError, GateError } from '../host/errors.js';
import type { RepositoryFiles } from '../image/repository-files.js';
import type { Candidate, Decision } from '../policy/decision.js';
import type { Exceptions } from '../policy/exception.js';
import { parseExceptions } from '../policy/exception-file.js';
import { judge } from '../policy/judge.js';
import { type PolicyFile, parsePolicy, policyFor } from '../policy/policy-file.js';
import { decodeText, maxTextFile } from '../policy/text-file.js';
import { triage } from '../policy/triage.js';
import type { ScanResult } from '../scan/scan-result.js';
import { misnamedPolicyPath, type RepositoryPath, type RulePaths } from './rule-paths.js';
import type { ImageNames } from './subject-name.js';

/** What the repository says about judging. */
export interface Rules {
  readonly policy: PolicyFile;
  readonly exceptions: Exceptions;
  readonly dockerfile?: { readonly path: string; readonly text: string };
}

/**
 * Reads policy, exceptions and Dockerfile. Only "absent" is absent, and only for a default path.
 * @throws ConfigError for a named file that is not there, a policy under a name that is not read, an invalid one, text that can't be read; what
 * `RepositoryFiles` throws.
 */
export async function readRules(repository: RepositoryFiles, paths: RulePaths, now: Date): Promise<Rules> {
  const policyText = await readText(repository, paths.policy, 'policy');
  if (policyText === undefined) await refuseMisnamed(repository, paths.policy);
  const exceptions = await Promise.all(
    paths.exceptions.map(async (path) => {
      const text = await readText(repository, path, 'exceptions');
      return text === undefined ? { active: [], refused: [] } : parseExceptions(text, path.path, now);
    }),
  );
  const dockerfile = await readDockerfile(repository, paths.dockerfile);
  return {
    policy: parsePolicy(policyText, paths.policy.path),
    exceptions: {
      active: exceptions.flatMap(({ active }) => active),
      refused: exceptions.flatMap(({ refused }) => refused),
    },
    ...(dockerfile ? { dockerfile } : {}),
  };
}

/** The verdict of these rules on a scan; with a candidate, a pass permits its push. Pure. */
export function decide(rules: Rules, scan: ScanResult, names: ImageNames, now: Date, candidate?: Candidate): Decision {
  const policy = policyFor(rules.policy, names);
  return judge(triage(scan, policy, rules.exceptions, now, { images: names }), policy, candidate);
}

async function readText(
  files: RepositoryFiles,
  { path, named }: RepositoryPath,
  input: string,
): Promise<string | undefined> {
  const file = await files.read(path, maxTextFile);
  if (file !== undefined) return decodeText(file.bytes, path);
  if (!named) return undefined;
  const what = `there is no file ${files.describe(path)}`;
  throw new ConfigError(
    [{ where: `input ${input}`, what, fix: 'Correct the path, or remove the input to use the default.' }],
    'file-absent',
  );
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
  path: string | undefined,
): Promise<Rules['dockerfile'] | undefined> {
  if (path === undefined) return undefined;
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
