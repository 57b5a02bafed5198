import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type SignedEntity, toSignedEntity, toTrustMaterial, VerificationError, Verifier } from '@sigstore/verify';
import { plainLine } from '../../text/plain-line.js';
import type { ReadBundle } from './bundle.js';
import { type CertificateIdentity, type CertificateSource, readCertificate } from './certificate-names.js';

/** Bytes of a trusted root that are read; Sigstore's own has about 10 kB. */
export const maxTrustedRoot = 1_000_000;
const maxReason = 200;
/** Log entries and timestamps of one bundle that are checked; tools write one of each. */
const maxWitnesses = 8;

/** Who has signed, when, and what was built there. */
export interface CertifiedSigner extends CertificateIdentity {
  /** Milliseconds: the earliest time that a log or a timestamp authority confirms. */
  readonly signedAt: number;
  readonly source: CertificateSource;
}

/** What is wrong with a keyless signature. */
export type CertificateFault = 'no-bundle' | 'untrusted-certificate' | 'no-log-entry' | 'no-timestamp' | 'tampered';

/** Why a keyless signature counts for nothing: for programs, and for people (cleaned). */
interface RefusedSignature {
  readonly fault: CertificateFault;
  readonly refused: string;
}

/** Checks keyless signatures against one trusted root. */
export interface CertificateVerifier {
  /**
   * Who has signed the envelope: the certificate is for signing, leads to an authority of the root and was valid at a time that the root's timestamp authority or
   * log confirms, and the signature is by its key. Where the root has logs for certificates or for signatures, both must be in one. Else why not.
   */
  readonly signerOf: (bundle: ReadBundle) => CertifiedSigner | RefusedSignature;
  /** What it checks against, as JSON. */
  readonly trustedRoot: string;
}

/** The verifier of a trusted root (`trusted_root.json` of Sigstore); `undefined` for what is none, trusts nobody, or has nothing that could say a time. */
export function certificateVerifier(trustedRoot: unknown): CertificateVerifier | undefined {
  const trusted = materialOf(trustedRoot);
  if (trusted === undefined || trusted.certificateAuthorities.length === 0) return undefined;
  if (trusted.tlogs.length + trusted.timestampAuthorities.length === 0) return undefined;
  const needsEntry = trusted.tlogs.length > 0;
  const verifier = new Verifier(trusted, {
    // GitHub's own instance has no logs: there a timestamp is the proof.
    ctlogThreshold: Math.min(1, trusted.ctlogs.length),
    tlogThreshold: needsEntry ? 1 : 0,
    timestampThreshold: 1,
  });
  return {
    trustedRoot: JSON.stringify(trustedRoot),
    signerOf: (bundle) => {
      try {
        const entity = toSignedEntity(bundle.parsed);
        const missing = missingIn(bundle, entity, needsEntry);
        if (missing !== undefined) return missing;
        const { identity } = verifier.verify(entity);
        return certified(bundle, entity, identity?.oids ?? []);
      } catch (error) {
        return reasonOf(error);
      }
    },
  };
}

/** Whether two identities are the same, to the letter. */
export function isSameIdentity(one: CertificateIdentity, other: CertificateIdentity): boolean {
  return one.name === other.name && one.issuer === other.issuer;
}

function materialOf(trustedRoot: unknown) {
  try {
    return toTrustMaterial(TrustedRoot.fromJSON(trustedRoot));
  } catch {
    // The library throws errors of several kinds; each says that this is no trusted root.
    return undefined;
  }
}

const refuse = (fault: CertificateFault, refused: string): RefusedSignature => ({ fault, refused });

/** What the library would pass over or stumble on, and what cosign asks for beyond it. */
function missingIn(
  { signedBy }: ReadBundle,
  { tlogEntries, timestamps }: SignedEntity,
  needsEntry: boolean,
): RefusedSignature | undefined {
  if (signedBy.kind !== 'certificate') return refuse('no-bundle', 'it has no certificate');
  if (Math.max(tlogEntries.length, timestamps.length) > maxWitnesses)
    return refuse('no-bundle', 'it has too many log entries or timestamps');
  if (needsEntry && tlogEntries.length === 0) return refuse('no-log-entry', 'it is in no log');
  // A promise to take it into the log is no proof that it is there, and cosign takes none for one.
  if (tlogEntries.some(({ inclusionProof }) => inclusionProof === undefined))
    return refuse('no-log-entry', 'its log entry has no proof of inclusion');
  // The library throws a TypeError without any, where it does not count them.
  if (timesOf(timestamps).length === 0) return refuse('no-timestamp', 'nobody confirms when it was signed');
  return undefined;
}

/** The times that the library has checked: of authorities, and of log entries whose promise covers it. */
function timesOf(timestamps: SignedEntity['timestamps']): readonly number[] {
  return timestamps.flatMap((one) => {
    if (one.$case === 'timestamp-authority') return one.timestamp.signingTime.getTime();
    return one.tlogEntry.inclusionPromise === undefined ? [] : Number(one.tlogEntry.integratedTime) * 1000;
  });
}

function certified(
  { signedBy }: ReadBundle,
  { timestamps }: SignedEntity,
  extensions: Parameters<typeof readCertificate>[1],
): CertifiedSigner | RefusedSignature {
  const read = signedBy.kind === 'certificate' ? readCertificate(signedBy.der, extensions) : undefined;
  if (read === undefined) return refuse('untrusted-certificate', 'the certificate names no identity or no issuer');
  if (!read.signsCode) return refuse('untrusted-certificate', 'the certificate is not for signing');
  return { ...read.identity, source: read.source, signedAt: Math.min(...timesOf(timestamps)) };
}

/** What the library says in its codes. */
const faults: Readonly<Record<string, CertificateFault | undefined>> = {
  CERTIFICATE_ERROR: 'untrusted-certificate',
  TIMESTAMP_ERROR: 'no-timestamp',
  TLOG_ERROR: 'no-log-entry',
  TLOG_MISSING_INCLUSION_ERROR: 'no-log-entry',
  TLOG_INCLUSION_PROOF_ERROR: 'no-log-entry',
  TLOG_INCLUSION_PROMISE_ERROR: 'no-log-entry',
  TLOG_BODY_ERROR: 'tampered',
  SIGNATURE_ERROR: 'tampered',
};

/** The library throws errors of other kinds, too, on foreign bytes. */
function reasonOf(error: unknown): RefusedSignature {
  if (!(error instanceof VerificationError)) return refuse('no-bundle', 'the bundle can not be checked');
  return refuse(faults[error.code] ?? 'no-bundle', plainLine(error.message, maxReason));
}
