import { ConfigError, type Problem } from '../../host/errors.js';
import { digestOf } from '../../oci/digest.js';
import type { PolicyFile } from '../../policy/file/policy-file.js';
import { vexFilesOf, vexTrustOf, withReadVex } from '../../policy/file/vex-files.js';
import { isNamedRoot, maxVexFiles, type TrustFile, type VexFile } from '../../policy/vex-rules.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import { maxTextFile } from '../../repository/text-file.js';

/**
 * A policy with what stands in its VEX documents, and in the files that say whose attested ones count, all in the state of the repository in which the policy was read: what suppliers say is no
 * more the choice of a change than the policy is (design, promise 9).
 * @throws ConfigError `vex-invalid` with every problem, `key-invalid`, `identity-invalid`, `trusted-root`; what `RepositoryFiles` throws.
 */
export async function withVexFiles(policy: PolicyFile, files: RepositoryFiles): Promise<PolicyFile> {
  const documents = await readDocuments(policy, files);
  const trust = await readTrust(policy, files);
  return documents.size + trust.size === 0 ? policy : withReadVex(policy, { documents, trust });
}

type Documents = Map<string, NonNullable<VexFile['read']>>;

async function readDocuments(policy: PolicyFile, files: RepositoryFiles): Promise<Documents> {
  const places = new Map(
    vexFilesOf(policy).flatMap(({ value, key, place }) =>
      value.map(({ path }) => [path, `${place ?? ''} ${key}`.trim()] as const),
    ),
  );
  if (places.size > maxVexFiles) {
    const what = `${places.size} VEX documents are named, and ${maxVexFiles} are read`;
    const fix = 'Put several statements into one document.';
    throw new ConfigError([{ where: policy.base.source, what, fix }], 'vex-invalid');
  }
  const read: Documents = new Map();
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
  return read;
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

/** Public keys and trusted roots. What they are is looked at now: a mistake in them must not wait for the first document. */
async function readTrust(policy: PolicyFile, files: RepositoryFiles) {
  const read = new Map<string, NonNullable<TrustFile['read']>>();
  for (const { value, key, place } of vexTrustOf(policy)) {
    const where = `${place ?? ''} ${key}`.trim();
    for (const { keys, identities, trustedRoot } of value) {
      const { readKey, requireIdentities } = await import('../demands.js');
      requireIdentities(identities, where);
      for (const { path } of keys) {
        const { publicKey: text } = await readKey(files, path, where);
        read.set(path, { text, digest: digestOf(Buffer.from(text)) });
      }
      if (!isNamedRoot(trustedRoot.path)) read.set(trustedRoot.path, await rootIn(files, trustedRoot.path, where));
    }
  }
  return read;
}

async function rootIn(files: RepositoryFiles, path: string, where: string): Promise<NonNullable<TrustFile['read']>> {
  const { maxTrustedRoot } = await import('../../evidence/signature/certificate.js');
  const file = await files.read(path, maxTrustedRoot);
  if (file !== undefined) return { text: file.text, digest: digestOf(file.bytes) };
  const fix = 'Correct the path, or name `public` or `github`.';
  throw new ConfigError([{ where, what: `there is no file ${files.describe(path)}`, fix }], 'trusted-root');
}
