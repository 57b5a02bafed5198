import type { Digest } from '../../oci/digest.js';
import { ownTool } from '../../policy/vex/vex-statement.js';
import { fieldsOf } from '../../text/json.js';
import { type ReadBundle, readBundle } from '../signature/bundle.js';
import { attachedKindOf, predicateTypes } from '../statement/claim.js';
import { type AttachedSbom, pointedDocument, pointedManifest } from '../statement/sbom-claim.js';
import type { OrderedClaim } from './claim-order.js';
import type { Attachment } from './demands.js';
import { claimIn } from './read-claim.js';

/** Whether somebody of ours has signed a bundle: the signature over its payload is right, and is by one whose signatures count. */
export type IsOurs = (bundle: ReadBundle) => boolean;

/** A claim of ours, as it hangs on its manifest. */
export interface OwnClaim extends OrderedClaim {
  /** The document that it points to, where it does. */
  readonly pointsTo?: Digest;
}

/** Which attachments of the manifest `digest` are claims of ours about it. */
export function ownClaims(attachments: readonly Attachment[], digest: Digest, isOurs: IsOurs): readonly OwnClaim[] {
  return attachments.flatMap((attachment) => {
    const bundle = readBundle(attachment.bundle);
    return bundle !== undefined && isOurs(bundle) ? (knownClaim(bundle, attachment, digest) ?? []) : [];
  });
}

/** What attachments claim about the manifest that was asked for last: the same ones are looked through several times, and a claim with an SBOM has a megabyte to parse. */
const known = new WeakMap<Attachment, { readonly digest: Digest; readonly claim: OwnClaim | undefined }>();

function knownClaim(bundle: ReadBundle, attachment: Attachment, digest: Digest): OwnClaim | undefined {
  const before = known.get(attachment);
  if (before?.digest === digest) return before.claim;
  const claim = claimOf(bundle, attachment, digest);
  known.set(attachment, { digest, claim });
  return claim;
}

function claimOf(bundle: ReadBundle, { manifest, madeAt }: Attachment, digest: Digest): OwnClaim | undefined {
  const claim = claimIn(bundle, manifest, digest, attachedKindOf);
  if (typeof claim === 'string') return undefined;
  const { kind, predicate, scannedAt, saidAt } = claim;
  // What people have said by hand, with the same key, is not ours to replace or to withdraw.
  if (kind === 'vex' && fieldsOf(predicate).tooling !== ownTool) return undefined;
  const pointsTo = pointedManifest(predicate);
  return {
    manifest,
    kind,
    ...(scannedAt === undefined ? {} : { scannedAt }),
    ...(saidAt === undefined ? {} : { saidAt }),
    ...(madeAt === undefined ? {} : { madeAt }),
    ...(pointsTo === undefined ? {} : { pointsTo }),
  };
}

/** Bytes of a bundle that points to a document: a kilobyte and what proves who has signed it. A larger one has the document in it, and is not parsed to see that it points to none. */
const maxPointer = 200_000;

/** The SBOM that a claim of ours about the manifest `digest` points to; `undefined` for all other attachments. */
export function pointedSbom(
  { manifest, bundle: bytes }: Attachment,
  digest: Digest,
  isOurs: IsOurs,
): AttachedSbom | undefined {
  const bundle = bytes.byteLength > maxPointer ? undefined : readBundle(bytes);
  const claim = bundle && claimIn(bundle, manifest, digest, attachedKindOf);
  if (bundle === undefined || typeof claim !== 'object' || claim.predicateType !== predicateTypes.sbomPointer)
    return undefined;
  return isOurs(bundle) ? pointedDocument(claim.predicate) : undefined;
}

/**
 * What goes with the claims that go: themselves, and the listed documents that only they point to. A document is the same attachment for all who have made it, so
 * one that any other attachment points to stays, no matter who has signed that.
 */
export function withDocuments(
  going: readonly OwnClaim[],
  attachments: readonly Attachment[],
  digest: Digest,
  listed: readonly { readonly digest: Digest }[],
): ReadonlySet<Digest> {
  const gone = new Set(going.map(({ manifest }) => manifest));
  if (going.every(({ pointsTo }) => pointsTo === undefined)) return gone;
  const others = attachments.filter(({ manifest }) => !gone.has(manifest));
  const needed = new Set(ownClaims(others, digest, () => true).map(({ pointsTo }) => pointsTo));
  const documents = going.flatMap(({ pointsTo }) => listed.filter((one) => one.digest === pointsTo));
  return new Set([...gone, ...documents.map((one) => one.digest).filter((one) => !needed.has(one))]);
}
