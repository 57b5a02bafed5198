import { ConfigError, type Problem } from '../../host/errors.js';
import { digestOf } from '../../oci/digest.js';
import { type PolicyFile, regoOf, withRegoRules } from '../../policy/file/policy-file.js';
import { maxRegoFiles, type RegoFile, readRego } from '../../policy/rego/rego-file.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import { decodeText, maxTextFile } from '../../repository/text-file.js';

/**
 * A policy with what stands in its files of rules in Rego, all in the state of the repository in which the policy was read: rules are no more the choice of a change
 * than the policy is (design, promise 9).
 * @throws ConfigError `rego-invalid` with every problem; what `RepositoryFiles` throws.
 */
export async function withRegoFiles(policy: PolicyFile, files: RepositoryFiles): Promise<PolicyFile> {
  const settings = regoOf(policy);
  const places = new Map(
    settings.flatMap(({ value, key, place }) => value.map(({ path }) => [path, `${place ?? ''} ${key}`.trim()])),
  );
  if (places.size === 0) return policy;
  if (places.size > maxRegoFiles) throw tooMany(places.size, policy.base.source);
  const rules = new Map<string, NonNullable<RegoFile['rules']>>();
  const problems: Problem[] = [];
  for (const [path, where] of places) {
    const read = await rulesIn(files, path, where);
    if ('what' in read) problems.push(read);
    else rules.set(path, read);
  }
  const [first, ...others] = problems;
  if (first !== undefined) throw new ConfigError([first, ...others], 'rego-invalid');
  return withRegoRules(policy, rules);
}

async function rulesIn(
  files: RepositoryFiles,
  path: string,
  where: string,
): Promise<NonNullable<RegoFile['rules']> | Problem> {
  const file = await files.read(path, maxTextFile);
  if (file === undefined) {
    const fix = 'Correct the path; rules are read where the policy is, so add the file there first.';
    return { where, what: `there is no file ${files.describe(path)}`, fix };
  }
  const text = decodeText(file.bytes, path);
  const heads = readRego(text);
  if ('what' in heads) return { where: files.describe(path), ...heads };
  return { text, digest: digestOf(file.bytes), names: heads.names };
}

function tooMany(count: number, where: string): ConfigError {
  const what = `${count} files of rules in Rego are named, and ${maxRegoFiles} are read`;
  return new ConfigError([{ where, what, fix: 'Put several rules into one file.' }], 'rego-invalid');
}
