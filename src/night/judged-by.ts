import { Cancelled, GateError } from '../host/errors.js';
import { type Digest, digestOf } from '../oci/digest.js';
import { signerFiles } from '../policy/file/policy-file.js';
import type { RepositoryFiles } from '../repository/repository-files.js';
import type { Feed } from '../scan/exploitation/feed.js';
import type { NightContext } from './night-context.js';

/** Bytes of a public key or a trusted root that are read. */
const maxFile = 4 * 1024 * 1024;

/**
 * What a row depends on beside its image, so that a night which goes on does not mix two of them: the rules with what stands in the files that they name, who scans and asks, and
 * who signs. Sigstore's published roots are named and not compared: they change by themselves, and certificates that were good stay so.
 * @throws Cancelled; a defect.
 */
export async function judgedBy({
  rules,
  scanner,
  exploitation,
  config,
  staleAfter,
  ports,
}: NightContext): Promise<Digest> {
  const { trivy, database, options } = scanner;
  const { policy, exceptions } = rules;
  const signers: string[] = [];
  for (const path of signerFiles(policy)) signers.push(`${path} ${await contentOf(rules.files.governing, path)}`);
  const { version, binary } = trivy;
  const judging = {
    policy,
    exceptions,
    signers,
    rego: config.regoTool?.sha256,
    sign: config.sign,
    staleAfter,
    clair: config.clair,
  };
  const scanning = { version, binary, database, scanners: options.scanners, by: ports.version };
  const lists = exploitation && { kev: listed(exploitation.kev), epss: listed(exploitation.epss) };
  return digestOf(JSON.stringify({ ...judging, ...scanning, ...lists }));
}

/** A list by its day, and whether a server has given it. */
function listed(feed: Feed<unknown>) {
  return feed.kind === 'read' ? [feed.date, feed.isUnconfirmed ?? false] : feed.kind;
}

/** What can't be read is a failure where it is needed. */
async function contentOf(files: RepositoryFiles, path: string): Promise<string> {
  try {
    const file = await files.read(path, maxFile);
    return file === undefined ? 'absent' : digestOf(file.text);
  } catch (error) {
    if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
    return error.code;
  }
}
