/** Keyless claims for tests, made by the services of a fake Sigstore and without our code. */
import { certificateVerifier } from '../../src/evidence/signature/certificate.js';
import { predicateTypes } from '../../src/evidence/statement/claim.js';
import { signatureStatement, statementOf } from '../../src/evidence/statement/statement.js';
import type { TrustedIdentities } from '../../src/evidence/verify/demands.js';
import type { Digest } from '../../src/oci/digest.js';
import { samplePredicate, sampleSbom } from './sample-claims.js';
import { type FakeSigstore, githubIssuer, workflowIdentity } from './signature/fake-sigstore.js';
import { type KeylessOptions, keylessBundle } from './signature/keyless-bundle.js';

const repository = 'ghcr.io/acme/api';
const day = 86_400_000;

/** Identities that count, checked against what the fake says. */
export function trustedIdentities(
  { trustedRoot }: FakeSigstore,
  over: Partial<TrustedIdentities> = {},
): TrustedIdentities {
  const verifier = certificateVerifier(trustedRoot);
  if (verifier === undefined) throw new Error('no trusted root');
  return { identities: [workflowIdentity], issuer: githubIssuer, sources: [], repositoryIds: [], ...verifier, ...over };
}

/** A scan that passed at a moment, with what goes with it. */
export function scanOf(time: number, result: object = {}): object {
  const instant = new Date(time).toISOString();
  const { scanner } = samplePredicate;
  const dated = { validUntil: new Date(time + 7 * day).toISOString(), database: { updatedAt: instant } };
  return {
    ...samplePredicate,
    scanner: { ...scanner, result: { ...scanner.result, ...dated, ...result } },
    metadata: { scanStartedOn: instant, scanFinishedOn: instant },
  };
}

type Statements = 'signature' | 'scan' | 'sbom';

/** A claim about a digest as a keyless bundle. @param said the predicate in place of the usual one. */
export async function keylessClaim(
  sigstore: FakeSigstore,
  kind: Statements,
  digest: Digest,
  { said, ...options }: KeylessOptions & { readonly said?: object } = {},
): Promise<Buffer> {
  const subject = { repository, digest };
  const statement =
    kind === 'signature'
      ? signatureStatement(subject)
      : statementOf(subject, predicateTypes[kind], said ?? (kind === 'scan' ? scanOf(Date.now()) : sampleSbom(digest)));
  return Buffer.from(JSON.stringify(await keylessBundle(sigstore, Buffer.from(JSON.stringify(statement)), options)));
}

/** Signature, scan and SBOM about a digest. */
export async function keylessClaims(
  sigstore: FakeSigstore,
  digest: Digest,
  options: KeylessOptions & { readonly scan?: object } = {},
): Promise<readonly Buffer[]> {
  const { scan, ...made } = options;
  return [
    await keylessClaim(sigstore, 'signature', digest, made),
    await keylessClaim(sigstore, 'scan', digest, { ...made, ...(scan === undefined ? {} : { said: scan }) }),
    await keylessClaim(sigstore, 'sbom', digest, made),
  ];
}
