import type { AttachedKind } from '../../evidence/statement/claim.js';
import { isOlder, latestTime } from '../../evidence/verify/claim-order.js';
import type { Attachment } from '../../evidence/verify/demands.js';
import { type IsOurs, type OwnClaim, ownClaims, withDocuments } from '../../evidence/verify/own-claims.js';
import type { Clock, Log } from '../../host/ports.js';
import type { Descriptor } from '../../oci/descriptor.js';
import type { Digest } from '../../oci/digest.js';
import { formatReference, type Reference } from '../../oci/reference.js';
import type { ListChange } from '../../oci/registry/fallback-index.js';
import type { Referrers } from '../../oci/registry/referrers.js';
import type { Registry } from '../../oci/registry/registry.js';
import { runClockDifference } from '../../text/instant.js';
import { checkSpace, mayBeOurs, readAttachments, tooManyAttached } from '../attached.js';

interface ClaimPorts {
  readonly registry: Registry;
  readonly referrers: Referrers;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Pick<Log, 'warning'>;
}

/** Claims that were sent and may not be listed yet. */
interface NewClaims {
  /** With the documents that they point to. */
  readonly made: readonly Descriptor[];
  /** The claims among them, as the registry has them. */
  readonly readBack: readonly Attachment[];
  readonly isOurs: IsOurs;
  /** Whose claims count for each name that the image has there; default: all of ours for each. */
  readonly names?: readonly IsOurs[];
  /** Kinds of which there is nothing new to say from this moment (milliseconds) on, so that older claims of ours end. */
  readonly ended?: { readonly kinds: readonly AttachedKind[]; readonly at: number };
  /** What is listed, where that has just been read. */
  readonly listed?: readonly Descriptor[];
}

type Digested = Reference & { readonly digest: Digest };

/**
 * Sees that of each kind of the new claims one of ours is listed: the newest, which may be that of a run at the same time. The others of ours are withdrawn, no matter
 * who of ours has signed them. Where the names of the image have other signers each, what is current for one of them stays. Gives the ones that are listed.
 * @throws ToolError `attachments-too-many` where not all that may be a claim is read: an older one of ours could be among the rest; as `Referrers.settle`.
 */
export async function keepCurrent(
  ports: ClaimPorts,
  subject: Digested,
  { made, readBack, isOurs, names = [], listed: first, ended }: NewClaims,
): Promise<readonly Digest[]> {
  const reader = attachmentReader(ports.registry, subject, readBack);
  const isNew = (digest: Digest) => readBack.some(({ manifest }) => manifest === digest);
  let current: readonly OwnClaim[] = [];
  const todo = async (listed: readonly Descriptor[]) => {
    const attachments = await reader(listed);
    refuseUnread(subject, listed, attachments);
    const ownOf = (signers: IsOurs) => ownClaims(attachments, subject.digest, signers);
    const own = ownOf(isOurs);
    // Several names mostly have the same signers, and then one of them says it all.
    const byName = names.length > 1 ? names.map(ownOf) : [];
    const kept = keptOf({ own, byName }, listed, isNew, ports.clock.now());
    current = kept.current;
    return changeTo(kept, { own, attachments, listed, made, subject, ended });
  };
  const kept = await ports.referrers.settle(subject, todo, first);
  if (kept.size > 0)
    ports.log.warning(
      `Older claims about ${formatReference(subject)} are still listed beside the new ones: this registry, or this account, deletes nothing, or somebody else puts them back. Of two claims the newer one counts.`,
    );
  return current.map(({ manifest }) => manifest);
}

function refuseUnread(subject: Digested, listed: readonly Descriptor[], read: readonly Attachment[]): void {
  const known = new Set(read.map(({ manifest }) => manifest));
  const claims = listed.filter(mayBeOurs);
  if (claims.some(({ digest }) => !known.has(digest))) throw tooManyAttached(subject, claims.length);
}

interface Kept {
  /** Of the kinds of the new claims. */
  readonly current: readonly OwnClaim[];
  /** Others that are current for a name. */
  readonly beside: readonly OwnClaim[];
}

interface Owned {
  readonly own: readonly OwnClaim[];
  /** Those that count for each name. */
  readonly byName: readonly (readonly OwnClaim[])[];
}

/** What stays. For names whose signers have made none of the new claims nothing new takes the place of what is there; where that is so for all names, ours are one. */
function keptOf(
  { own, byName }: Owned,
  listed: readonly Descriptor[],
  isNew: (digest: Digest) => boolean,
  now: Date,
): Kept {
  const renewed = byName.filter((claims) => claims.some(({ manifest }) => isNew(manifest)));
  if (renewed.length === 0) return { current: newest(own, listed, isNew, now), beside: [] };
  const current = renewed.flatMap((claims) => newest(claims, listed, isNew, now));
  return {
    current: [...new Map(current.map((claim) => [claim.manifest, claim])).values()],
    beside: byName.flatMap((claims) => newest(claims, listed, () => true, now)),
  };
}

/** Of each kind of the new claims the newest one of ours that is listed, or is new. */
function newest(
  own: readonly OwnClaim[],
  listed: readonly Descriptor[],
  isNew: (digest: Digest) => boolean,
  now: Date,
): readonly OwnClaim[] {
  const isListed = ({ manifest }: OwnClaim) => listed.some(({ digest }) => digest === manifest);
  const counts = (claim: OwnClaim) => isListed(claim) && latestTime(claim) <= now.getTime() + runClockDifference;
  return own
    .filter(({ manifest }) => isNew(manifest))
    .map((claim) => own.filter(counts).reduce((one, other) => (isOlder(one, other) ? other : one), claim));
}

interface Listed {
  readonly own: readonly OwnClaim[];
  readonly attachments: readonly Attachment[];
  readonly listed: readonly Descriptor[];
  readonly made: readonly Descriptor[];
  readonly subject: Digested;
  readonly ended: NewClaims['ended'];
}

function changeTo(
  { current, beside }: Kept,
  { own, attachments, listed, made, subject, ended = { kinds: [], at: 0 } }: Listed,
): ListChange {
  const isListed = (digest: Digest) => listed.some((one) => one.digest === digest);
  const wanted = new Set(current.flatMap(({ manifest, pointsTo }) => [manifest, ...(pointsTo ? [pointsTo] : [])]));
  const stays = new Set([...current, ...beside].map(({ manifest }) => manifest));
  const goes = (claim: OwnClaim) => !stays.has(claim.manifest) && current.some((than) => isOlder(claim, than));
  // Of two runs the later one decides: what it has said, or that there is nothing more to say.
  const hasEnded = (claim: OwnClaim) =>
    ended.kinds.some((kind) => isOlder(claim, { kind, saidAt: ended.at, manifest: subject.digest }));
  const older = own.filter((claim) => isListed(claim.manifest) && (goes(claim) || hasEnded(claim)));
  const drop = withDocuments(older, attachments, subject.digest, listed);
  return { add: made.filter(({ digest }) => wanted.has(digest) && !isListed(digest)), drop };
}

/**
 * Reads what is listed, each attachment once; of very many the newest.
 * @param known is there from the beginning, listed or not.
 * @param rounds how many times as many are read as `readAttachments` reads.
 */
export function attachmentReader(
  registry: Registry,
  subject: Reference,
  known: readonly Attachment[] = [],
  rounds = 1,
): (listed: readonly Descriptor[]) => Promise<readonly Attachment[]> {
  const read = new Map(known.map((one) => [one.manifest, one]));
  const always = new Set(read.keys());
  return async (listed) => {
    for (let [round, found] = [0, 1]; round < rounds && found > 0; round += 1) {
      const unread = listed.filter(({ digest }) => !read.has(digest));
      const some = await readAttachments(registry, subject, unread);
      for (const one of some) read.set(one.manifest, one);
      checkSpace(subject, [...read.values()]);
      found = some.length;
    }
    const isThere = ({ manifest }: Attachment) =>
      always.has(manifest) || listed.some(({ digest }) => digest === manifest);
    return [...read.values()].filter(isThere);
  };
}
