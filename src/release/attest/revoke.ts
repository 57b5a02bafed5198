import type { ReadBundle } from '../../evidence/signature/bundle.js';
import { type IsOurs, ownClaims, withDocuments } from '../../evidence/verify/own-claims.js';
import { Cancelled, ToolError } from '../../host/errors.js';
import type { Clock, Log } from '../../host/ports.js';
import type { Digest } from '../../oci/digest.js';
import { inParallel } from '../../oci/in-parallel.js';
import { formatReference, type Reference } from '../../oci/reference.js';
import { Referrers } from '../../oci/registry/referrers.js';
import type { AttachingRegistry } from '../../oci/registry/registry.js';
import { byText } from '../../text/order.js';
import { mayBeOurs } from '../attached.js';
import { attachmentReader } from './current-claims.js';

interface RevokePorts {
  readonly registry: AttachingRegistry;
  readonly clock: Pick<Clock, 'sleep' | 'elapsed'>;
  readonly log: Pick<Log, 'info' | 'error'>;
}

/** Which claims are ours. */
export interface OwnedClaims {
  readonly isOurs: IsOurs;
  /** Why it is not known of keyless claims; absent where it is known. */
  readonly unchecked?: string;
}

/** What became of the claims about an image that is blocked. */
export interface Revocation {
  /** Manifests, as references, that have no claim of ours any more. */
  readonly revoked: readonly string[];
  /** Manifests that still have one, or may have. */
  readonly left: readonly { readonly image: string; readonly why: string }[];
  /** The end of the run, or a defect of ours, in the middle of it; absent where all could be tried. */
  readonly failure?: unknown;
}

/** Manifests that are dealt with at the same time. */
const parallelSubjects = 8;
/** All that a list may hold is looked through: nobody shall hide a claim of ours behind newer attachments. */
const rounds = 10;

/**
 * Withdraws every claim of ours about these manifests in these repositories, with the documents that only they point to. What others have attached stays. What goes
 * wrong in one place keeps none of the others from it; after the end of the run nothing more is begun. Never throws: what was done and what was not is always given.
 */
export async function revoke(
  ports: RevokePorts,
  repositories: readonly Reference[],
  manifests: readonly Digest[],
  owned: OwnedClaims,
): Promise<Revocation> {
  const referrers = new Referrers(ports);
  const revoked: string[] = [];
  const left: { image: string; why: string }[] = [];
  const subjects = repositories.flatMap(({ registry, repository }) =>
    manifests.map((digest) => ({ registry, repository, digest })),
  );
  let failure: unknown;
  await inParallel(subjects, parallelSubjects, async (subject) => {
    const image = formatReference(subject);
    try {
      if (failure instanceof Cancelled) throw failure;
      const outcome = await revokeOne({ ...ports, referrers }, subject, owned);
      if (outcome === 'revoked') revoked.push(image);
      else if (outcome !== 'nothing') left.push({ image, why: outcome.why });
    } catch (error) {
      if (!(error instanceof ToolError) || error instanceof Cancelled) failure ??= error;
      left.push({ image, why: error instanceof Error ? error.message : String(error) });
    }
  });
  revoked.sort(byText);
  left.sort((one, other) => byText(one.image, other.image));
  for (const image of revoked) ports.log.info(`Withdrew the claims about ${image}.`);
  for (const { image, why } of left) ports.log.error(`The claims about ${image} are not withdrawn: ${why}`);
  return { revoked, left, ...(failure === undefined ? {} : { failure }) };
}

type OneRevocation = 'nothing' | 'revoked' | { readonly why: string };

async function revokeOne(
  { registry, referrers }: RevokePorts & { readonly referrers: Referrers },
  subject: Reference & { readonly digest: Digest },
  { isOurs, unchecked }: OwnedClaims,
): Promise<OneRevocation> {
  const read = attachmentReader(registry, subject, [], rounds);
  let [isAny, isUnread, isUnknown] = [false, false, false];
  const kept = await referrers.settle(subject, async (listed) => {
    const attachments = await read(listed);
    const own = ownClaims(attachments, subject.digest, isOurs);
    isAny ||= own.length > 0;
    const known = new Set(attachments.map(({ manifest }) => manifest));
    isUnread = listed.some((one) => mayBeOurs(one) && !known.has(one.digest));
    const others =
      unchecked === undefined ? [] : ownClaims(attachments, subject.digest, (one) => !isOurs(one) && isKeyless(one));
    isUnknown = others.length > 0;
    return { add: [], drop: withDocuments(own, attachments, subject.digest, listed) };
  });
  if (kept.size > 0)
    return { why: 'this registry, or this account, deletes nothing, or somebody else puts them back.' };
  // Of a list of any length only so many are read, and ours may be among the others.
  if (isUnread) return { why: 'more hangs on it than is read, and claims of ours may be among the rest.' };
  if (isUnknown && unchecked !== undefined)
    return { why: `it has keyless claims, and whether they are ours can not be checked: ${unchecked}` };
  return isAny ? 'revoked' : 'nothing';
}

function isKeyless({ signedBy }: ReadBundle): boolean {
  return signedBy.kind === 'certificate';
}
