import type { Digest } from '../../oci/digest.js';
import type { ClaimKind } from '../../policy/evidence-rules.js';
import { type ReadBundle, readBundle } from '../signature/bundle.js';
import { pointedManifest } from '../statement/sbom-claim.js';
import type { Attachment } from './demands.js';
import { claimIn } from './read-claim.js';

/** Whether somebody of ours has signed a bundle: the signature over its payload is right, and is by one whose signatures count. */
export type IsOurs = (bundle: ReadBundle) => boolean;

/** A claim of ours, as it hangs on its manifest. */
export interface OwnClaim {
  /** The manifest that attaches it. */
  readonly manifest: Digest;
  readonly kind: ClaimKind;
  /** Milliseconds; of one that does not say it, before all others. */
  readonly madeAt: number;
  /** The document that it points to, where it does. */
  readonly pointsTo?: Digest;
}

/** Which attachments of the manifest `digest` are claims of ours about it. */
export function ownClaims(attachments: readonly Attachment[], digest: Digest, isOurs: IsOurs): readonly OwnClaim[] {
  return attachments.flatMap((attachment) => {
    const bundle = readBundle(attachment.bundle);
    return bundle !== undefined && isOurs(bundle) ? (claimOf(bundle, attachment, digest) ?? []) : [];
  });
}

function claimOf(bundle: ReadBundle, { manifest, madeAt }: Attachment, digest: Digest): OwnClaim | undefined {
  const claim = claimIn(bundle, manifest, digest);
  if (typeof claim === 'string') return undefined;
  const pointsTo = pointedManifest(claim.predicate);
  return {
    manifest,
    kind: claim.kind,
    madeAt: madeAt ?? Number.NEGATIVE_INFINITY,
    ...(pointsTo === undefined ? {} : { pointsTo }),
  };
}

/**
 * Whether of two claims of one kind the first is to go. Of several runs for one digest at the same time each sees the claims of the others, and all of them must
 * find the same one to stay: the newest, and at the same millisecond the one whose digest is the greater.
 */
export function isOlder(claim: OwnClaim, than: OwnClaim): boolean {
  if (claim.kind !== than.kind) return false;
  return claim.madeAt === than.madeAt ? claim.manifest < than.manifest : claim.madeAt < than.madeAt;
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
  const others = attachments.filter(({ manifest }) => !gone.has(manifest));
  const needed = new Set(ownClaims(others, digest, () => true).map(({ pointsTo }) => pointsTo));
  const documents = going.flatMap(({ pointsTo }) => listed.filter((one) => one.digest === pointsTo));
  return new Set([...gone, ...documents.map((one) => one.digest).filter((one) => !needed.has(one))]);
}
