import { ConfigError } from '../../host/errors.js';
import type { Exceptions } from '../../policy/exceptions/exception.js';
import { defaultPolicyFile, type PolicyFile } from '../../policy/file/policy-file.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import { misnamedPolicyPaths } from '../../repository/rule-paths.js';
import { decodeText, maxTextFile } from '../../repository/text-file.js';
import type { PathOrDefault } from '../../text/path-or-default.js';
import { withRegoFiles } from './rego-files.js';
import { withVexFiles } from './vex-files.js';

/** The policy in one state of the repository, which agrees with the security baseline that it names. @throws ConfigError as `readRules`. */
export async function policyIn(...[files, path, branch]: Parameters<typeof writtenPolicyIn>): Promise<PolicyFile> {
  const policy = await writtenPolicyIn(files, path, branch);
  const named = policy.review.securityBaseline;
  if (named === undefined) return policy;
  const { readBaselineFile, requireBaseline } = await import('./security-baseline.js');
  requireBaseline(policy, await readBaselineFile(files, named), named.value);
  return policy;
}

/** The policy as it is written. @throws ConfigError as `readRules`. */
export async function writtenPolicyIn(
  files: RepositoryFiles,
  path: PathOrDefault,
  branch: string | undefined,
): Promise<PolicyFile> {
  const text = await readText(files, path, 'policy', branch);
  if (text === undefined) {
    await refuseMisnamed(files, path);
    await refuseAbove(files, path);
    return defaultPolicyFile;
  }
  // Who has no policy need not load what reads YAML.
  return (await import('../../policy/file/parse-policy.js')).parsePolicy(text, path.path);
}

/** The same with its rules in Rego and its VEX documents, by which an image is judged. @throws ConfigError as `readRules`. */
export async function judgingPolicyIn(...[files, path, branch]: Parameters<typeof policyIn>): Promise<PolicyFile> {
  return withVexFiles(await withRegoFiles(await policyIn(files, path, branch), files), files);
}

/** The exceptions in one state of the repository. @throws ConfigError as `readRules`. */
export async function exceptionsIn(
  files: RepositoryFiles,
  paths: readonly PathOrDefault[],
  now: Date,
  branch?: string,
): Promise<Exceptions> {
  const all = paths.map(async (path) => {
    const text = await readText(files, path, 'exceptions', branch);
    if (text === undefined) return { active: [], refused: [] };
    return (await import('../../policy/exceptions/exception-file.js')).parseExceptions(text, path.path, now);
  });
  return joined(await Promise.all(all));
}

/** Of several files one after the other. */
export function joined(all: readonly Exceptions[]): Exceptions {
  const undated = all.flatMap((one) => one.undated ?? []);
  return {
    active: all.flatMap(({ active }) => active),
    refused: all.flatMap(({ refused }) => refused),
    ...(undated.length === 0 ? {} : { undated }),
  };
}

/** The text of a file; `undefined` where there is none. @throws ConfigError `file-absent` for one that is named; what `RepositoryFiles` throws. */
export async function readText(
  files: RepositoryFiles,
  { path, named }: PathOrDefault,
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

/** A stricter policy must not become the default one for its folder or the ending of its name. */
async function refuseMisnamed(files: RepositoryFiles, { path }: PathOrDefault): Promise<void> {
  const found = await Promise.all(
    misnamedPolicyPaths.map(async (other) => ((await files.read(other, maxTextFile)) === undefined ? [] : [other])),
  );
  const [other] = found.flat();
  if (other === undefined) return;
  const fix = `Move it to ${path}, or name it in the input \`policy\`.`;
  throw new ConfigError(
    [{ where: files.describe(other), what: 'a policy under this name is not read', fix }],
    'policy-misnamed',
  );
}

/** A policy at the top of the repository must not become the default one for who stands in a folder of it. */
async function refuseAbove(files: RepositoryFiles, { path }: PathOrDefault): Promise<void> {
  for (const other of [path, ...misnamedPolicyPaths]) {
    const above = await files.atTop?.(other);
    if (above === undefined || (await files.read(above, maxTextFile)) === undefined) continue;
    const what = 'the policy of this repository is not read from a folder in it';
    const fix = `Run this where the repository begins, or name the file in the input \`policy\` (${above}); keys and other files that it names are looked for in the working folder.`;
    throw new ConfigError([{ where: files.describe(above), what, fix }], 'policy-above');
  }
}
