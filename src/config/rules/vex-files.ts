import { ConfigError, type Problem } from '../../host/errors.js';
import { digestOf } from '../../oci/digest.js';
import type { PolicyFile } from '../../policy/file/policy-file.js';
import { vexFilesOf, withVexDocuments } from '../../policy/file/vex-files.js';
import { maxVexFiles, type VexFile } from '../../policy/vex-rules.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import { maxTextFile } from '../../repository/text-file.js';

/**
 * A policy with what stands in its VEX documents, all in the state of the repository in which the policy was read: what suppliers say is no more the choice of a change than
 * the policy is (design, promise 9).
 * @throws ConfigError `vex-invalid` with every problem; what `RepositoryFiles` throws.
 */
export async function withVexFiles(policy: PolicyFile, files: RepositoryFiles): Promise<PolicyFile> {
  const places = new Map(
    vexFilesOf(policy).flatMap(({ value, key, place }) =>
      value.map(({ path }) => [path, `${place ?? ''} ${key}`.trim()] as const),
    ),
  );
  if (places.size === 0) return policy;
  if (places.size > maxVexFiles) {
    const what = `${places.size} VEX documents are named, and ${maxVexFiles} are read`;
    const fix = 'Put several statements into one document.';
    throw new ConfigError([{ where: policy.base.source, what, fix }], 'vex-invalid');
  }
  const read = new Map<string, NonNullable<VexFile['read']>>();
  const problems: Problem[] = [];
  for (const [path, where] of places) {
    try {
      read.set(path, await documentIn(files, path, where));
    } catch (error) {
      if (!(error instanceof ConfigError) || error.code !== 'vex-invalid') throw error;
      problems.push(...error.problems);
    }
  }
  const [first, ...others] = problems;
  if (first !== undefined) throw new ConfigError([first, ...others], 'vex-invalid');
  return withVexDocuments(policy, read);
}

async function documentIn(files: RepositoryFiles, path: string, where: string): Promise<NonNullable<VexFile['read']>> {
  const file = await files.read(path, maxTextFile);
  if (file === undefined) {
    const fix = 'Correct the path; documents are read where the policy is, so add the file there first.';
    throw new ConfigError([{ where, what: `there is no file ${files.describe(path)}`, fix }], 'vex-invalid');
  }
  // Who names no document need not load what reads them.
  const { parseVex } = await import('../../policy/vex/vex-document.js');
  return { document: parseVex(file.bytes, path), digest: digestOf(file.bytes) };
}
