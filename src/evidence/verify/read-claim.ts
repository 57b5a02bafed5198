import type * as z from 'zod';
import type { Digest } from '../../oci/digest.js';
import { parseStrictJson } from '../../oci/strict-json.js';
import type { ClaimKind } from '../../policy/evidence-rules.js';
import { parsedJson } from '../../text/json.js';
import { type ReadBundle, readBundle } from '../signature/bundle.js';
import type { CertificateFault, CertifiedSigner } from '../signature/certificate.js';
import { claimKindOf, predicateTypes } from '../statement/claim.js';
import { isSbomOf, pointedDocument } from '../statement/sbom-claim.js';
import { isAbout, saidAt, statementMediaType, statementSchema } from '../statement/statement.js';
import { type IdentityFault, identityFault } from './accepted-identity.js';
import { type ClaimTimes, scanTime } from './claim-order.js';
import type { Attached, Attachment, Demands, TrustedKey } from './demands.js';

/** Why a document does not count. */
export type Unfitness =
  | CertificateFault
  | IdentityFault
  | 'other-commit'
  | 'no-commit'
  | 'other-signer'
  | 'no-statement'
  | 'wrong-digest'
  | 'several-subjects'
  | 'no-document'
  | 'no-sbom-of-it';

/** Who has signed a claim. */
export type Signatory =
  | { readonly kind: 'key'; readonly key: TrustedKey }
  | { readonly kind: 'identity'; readonly signer: CertifiedSigner };

/** What a document claims about the manifest that it hangs on. */
interface AttachedClaim<Kind = ClaimKind> extends Pick<ClaimTimes, 'scannedAt' | 'saidAt'> {
  readonly kind: Kind;
  readonly predicateType: string;
  readonly predicate: unknown;
  /** The manifest that attaches it. */
  readonly manifest: Digest;
}

/** A claim with a signature of somebody whose signatures count. */
export interface SignedClaim extends AttachedClaim {
  readonly by: Signatory;
}

/** A document that was looked at and does not count. */
export interface Unfit {
  readonly manifest: Digest;
  readonly why: Unfitness;
  /** What was found instead, where that helps: another identity, issuer, source or commit, or what is wrong with a certificate. Foreign text. */
  readonly found?: string;
}

/** `other`: signed by one of ours, and not a kind of claim that is asked for, like provenance. */
type ReadClaim =
  | { readonly kind: 'claim'; readonly claim: SignedClaim }
  | { readonly kind: 'unfit'; readonly unfit: Unfit }
  | { readonly kind: 'other' };

/** Whose signatures count, and for which commit. */
export type TrustedSigners = Pick<Demands, 'keys' | 'identities' | 'commit'>;

/** What an attached document is worth for the manifest that it hangs on. Nothing in it is believed before its signature has been checked. */
export function readClaim(
  { manifest, bundle: bytes, document }: Attachment,
  { digest, manifests = [] }: Pick<Attached, 'digest' | 'manifests'>,
  signers: TrustedSigners,
): ReadClaim {
  const unfit = (why: Unfitness, found?: string): ReadClaim => ({
    kind: 'unfit',
    unfit: { manifest, why, ...(found === undefined ? {} : { found }) },
  });
  const bundle = readBundle(bytes);
  if (bundle === undefined) return unfit('no-bundle');
  const by = signatoryOf(bundle, signers);
  if ('why' in by) return unfit(by.why, by.found);
  const claim = claimIn(bundle, manifest, digest, claimKindOf);
  if (claim === 'other') return { kind: 'other' };
  if (typeof claim === 'string') return unfit(claim);
  const fault = sbomFault(claim, document, [digest, ...manifests]);
  return fault === undefined ? { kind: 'claim', claim: { ...claim, by } } : unfit(fault);
}

/**
 * What a bundle claims about the manifest `digest`; `other`: no kind of claim that is asked for. Who has signed it is for the caller to find out.
 * @param kindOf the kinds that are asked for.
 */
export function claimIn<Kind>(
  bundle: ReadBundle,
  manifest: Digest,
  digest: Digest,
  kindOf: (predicateType: string) => Kind | undefined,
): AttachedClaim<Kind> | Unfitness | 'other' {
  const statement = statementAbout(bundle, digest);
  if (typeof statement === 'string') return statement;
  const { predicateType, predicate } = statement;
  // Anybody may sign a reference of this type to something else.
  const isPointer = predicateType === predicateTypes.sbomPointer;
  const kind = isPointer && pointedDocument(predicate) === undefined ? undefined : kindOf(predicateType);
  return kind === undefined ? 'other' : { kind, predicateType, predicate, manifest, ...timesOf(statement) };
}

/** The statement of a bundle, where it is about the manifest `digest` and nothing else. Who has signed it is for the caller to find out. */
export function statementAbout(bundle: ReadBundle, digest: Digest): z.output<typeof statementSchema> | Unfitness {
  const statement = statementIn(bundle);
  if (statement === undefined) return 'no-statement';
  if (!isAbout(statement, digest)) return 'wrong-digest';
  // A statement about two images could be hung on the one that it was not meant for.
  return statement.subject.length > 1 ? 'several-subjects' : statement;
}

/** What is wrong with the SBOM of a claim, in it or beside it; nothing with claims of other kinds. */
function sbomFault(
  { kind, predicateType, predicate }: AttachedClaim,
  document: Uint8Array | undefined,
  manifests: readonly Digest[],
): Unfitness | undefined {
  if (kind !== 'sbom') return undefined;
  const isPointer = predicateType === predicateTypes.sbomPointer;
  if (isPointer && document === undefined) return 'no-document';
  const sbom = isPointer ? parsedJson(Buffer.from(document ?? []).toString('utf8')) : predicate;
  return isSbomOf(sbom, manifests) ? undefined : 'no-sbom-of-it';
}

function timesOf(statement: z.output<typeof statementSchema>): Pick<ClaimTimes, 'scannedAt' | 'saidAt'> {
  const [scanned, said] = [scanTime(statement.predicateType, statement.predicate), saidAt(statement)];
  return { ...(scanned === undefined ? {} : { scannedAt: scanned }), ...(said === undefined ? {} : { saidAt: said }) };
}

/** Whether one of them has signed it. */
export function isSignedByOneOf(signers: TrustedSigners, bundle: ReadBundle): boolean {
  return !('why' in signatoryOf(bundle, signers));
}

/** Who has signed, if that one's signatures count; else why not. */
export function signatoryOf(
  bundle: ReadBundle,
  { keys, identities, commit }: TrustedSigners,
): Signatory | Omit<Unfit, 'manifest'> {
  const key = keys.find((one) => one.accepts(bundle.envelope));
  // Nobody but an authority says which commit a run was for.
  if (key !== undefined) return commit === undefined ? { kind: 'key', key } : { why: 'no-commit' };
  if (bundle.signedBy.kind !== 'certificate' || identities === undefined)
    return { why: claimsOneOf(bundle, keys) ? 'tampered' : 'other-signer' };
  const signer = identities.signerOf(bundle);
  if ('fault' in signer) return { why: signer.fault, found: signer.refused };
  const fault = identityFault(signer, identities);
  if (fault !== undefined) return { why: fault, found: foundInstead(fault, signer) };
  const { commit: built = 'no commit' } = signer.source;
  return commit === undefined || built === commit
    ? { kind: 'identity', signer }
    : { why: 'other-commit', found: built };
}

function foundInstead(fault: IdentityFault, { name, issuer, source }: CertifiedSigner): string {
  switch (fault) {
    case 'other-identity':
      return name;
    case 'other-issuer':
      return issuer;
    case 'other-source':
      return `${source.repository ?? ''}@${source.ref ?? ''}`;
    case 'other-repository':
      return `${source.repository ?? ''} (${source.repositoryId ?? 'no id'})`;
  }
}

/** It names a key of ours that has not signed this. */
function claimsOneOf({ signedBy }: ReadBundle, keys: readonly TrustedKey[]): boolean {
  return signedBy.kind === 'key' && keys.some(({ hint }) => hint === signedBy.hint);
}

function statementIn({ envelope: { payloadType, payload } }: ReadBundle): z.output<typeof statementSchema> | undefined {
  if (payloadType !== statementMediaType) return undefined;
  try {
    return statementSchema.safeParse(parseStrictJson(payload)).data;
  } catch {
    return undefined;
  }
}
