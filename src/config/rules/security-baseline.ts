import { ConfigError } from '../../host/errors.js';
import {
  baselineDifferences,
  parseSecurityBaseline,
  type SecurityBaseline,
} from '../../policy/edit/security-baseline.js';
import type { PolicyFile } from '../../policy/file/policy-file.js';
import type { Setting } from '../../policy/setting.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import { maxTextFile } from '../../repository/text-file.js';

/** The security baseline in the state of the repository in which the policy was read. @throws ConfigError `security-baseline-invalid`; what `RepositoryFiles` throws. */
export async function readBaselineFile(
  files: RepositoryFiles,
  { value: path, key, place }: Setting<string>,
): Promise<SecurityBaseline> {
  const file = await files.read(path, maxTextFile);
  if (file !== undefined) return parseSecurityBaseline(file.bytes, path);
  const where = `${place ?? ''} ${key}`.trim();
  const fix = 'Correct the path; the file is read where the policy is, so add it there first.';
  throw new ConfigError(
    [{ where, what: `there is no file ${files.describe(path)}`, fix }],
    'security-baseline-invalid',
  );
}

/** @throws ConfigError `security-baseline-differs` with every value in which a policy says otherwise. */
export function requireBaseline(policy: PolicyFile, baseline: SecurityBaseline, path: string): void {
  const [first, ...others] = baselineDifferences(policy, baseline, path);
  if (first !== undefined) throw new ConfigError([first, ...others], 'security-baseline-differs');
}
