import { bundleMediaType } from '../../evidence/signature/bundle.js';
import { claimKindOf } from '../../evidence/statement/claim.js';
import { type ClaimSources, claimsOf, type SubjectClaims } from '../../evidence/statement/claims.js';
import { ToolError } from '../../host/errors.js';
import type { Clock, Log } from '../../host/ports.js';
import { type AttachmentManifest, attachmentManifest } from '../../oci/attachment.js';
import { type Descriptor, platformName } from '../../oci/descriptor.js';
import type { Digest } from '../../oci/digest.js';
import { inParallel } from '../../oci/in-parallel.js';
import type { ImageLayout } from '../../oci/layout/image-layout.js';
import { formatReference, type Reference } from '../../oci/reference.js';
import { Referrers } from '../../oci/registry/referrers.js';
import type { AttachingRegistry } from '../../oci/registry/registry.js';
import type { PushPermit } from '../../policy/decision.js';
import { isIssued } from '../../policy/judge.js';
import { claimAnnotations, type OwnClaim, ownClaims } from './own-claims.js';
import type { ClaimSigner } from './signer.js';

/** What an image that passed is to be proven by. */
export interface Proof extends ClaimSources {
  readonly signer: ClaimSigner;
}

interface AttestPorts {
  readonly registry: AttachingRegistry;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  readonly log: Pick<Log, 'info' | 'warning'>;
}

/** Index and platforms that are dealt with at the same time. */
const parallelSubjects = 4;

/**
 * Attaches the claims to the index and to each platform's manifest in every repository, reads them back, and only then withdraws older claims of ours about the
 * same manifest: at every moment there is the older one, the new one, or both. The repositories have the manifests already; no tag is moved.
 * @returns the references of the attached claims.
 * @throws ToolError of the registry, `attachment-not-listed`, `claim-not-found`; Cancelled. An Error for a permit that is not this image's: a defect.
 */
export async function attest(
  ports: AttestPorts,
  layout: ImageLayout,
  permit: PushPermit,
  repositories: readonly Reference[],
  proof: Proof,
): Promise<readonly string[]> {
  if (!isIssued(permit)) throw new Error('defect: the permit was not made by judge in this run');
  const referrers = new Referrers(ports);
  const attached: string[] = [];
  const platforms = layout.images.map(({ platform, manifest }) => ({ platform: platformName(platform), manifest }));
  for (const repository of repositories) {
    const claims = claimsOf({ root: layout.root, platforms }, formatReference(repository), proof);
    await inParallel(claims, parallelSubjects, async (about) => {
      if (!permit.manifests.includes(about.subject.digest)) throw new Error('defect: a claim about what has no permit');
      const made = await attachOne({ ...ports, referrers }, repository, about, proof.signer);
      attached.push(...made.map((digest) => formatReference({ ...repository, digest })));
    });
  }
  ports.log.info(`Attached ${attached.length} signed claims, by ${proof.signer.identity}.`);
  return attached.toSorted();
}

type SubjectPorts = AttestPorts & { readonly referrers: Referrers };

async function attachOne(
  ports: SubjectPorts,
  repository: Reference,
  claims: SubjectClaims,
  signer: ClaimSigner,
): Promise<readonly Digest[]> {
  const reference = { ...repository, digest: claims.subject.digest };
  const signed = await signedClaims(ports, claims, signer);
  const documents = claims.documents.map((document) => attachmentManifest(claims.subject, document));
  const add = [...documents, ...signed].map(({ descriptor }) => descriptor);
  await ports.referrers.attach(reference, [...documents, ...signed]);
  await ports.referrers.confirm(reference, { add, drop: new Set() });
  const isNew = ({ digest }: { readonly digest: Digest }) => add.some((one) => one.digest === digest);
  // Ours last, where they are looked at however many others there are.
  const listed = (await ports.referrers.list(reference)).toSorted((a, b) => Number(isNew(a)) - Number(isNew(b)));
  const own = await ownClaims(ports.registry, reference, listed, signer);
  const added = own.filter(isNew);
  if (added.length !== signed.length) throw notFound(reference);
  const kinds = new Set(claims.statements.map(({ predicateType }) => claimKindOf(predicateType)));
  const older = own.filter((claim) => kinds.has(claim.kind) && isOlder(claim, added));
  await withdraw(ports, reference, add, withTheirDocuments(older, listed, isNew));
  return signed.map(({ descriptor }) => descriptor.digest);
}

async function signedClaims({ clock }: AttestPorts, { subject, statements }: SubjectClaims, signer: ClaimSigner) {
  const made: AttachmentManifest[] = [];
  for (const statement of statements) {
    const content = await signer.sign(statement);
    const annotations = claimAnnotations(statement.predicateType, clock.now());
    made.push(attachmentManifest(subject, { artifactType: bundleMediaType, content, annotations }));
  }
  return made;
}

/** Claims that are to go, with what they alone point to: the same document may be that of a new claim. */
function withTheirDocuments(
  older: readonly OwnClaim[],
  listed: readonly Descriptor[],
  isNew: (one: { readonly digest: Digest }) => boolean,
): ReadonlySet<Digest> {
  const documents = older.flatMap(({ pointsTo }) => listed.filter(({ digest }) => digest === pointsTo));
  return new Set([...older, ...documents.filter((one) => !isNew(one))].map(({ digest }) => digest));
}

/**
 * Of two runs for the same digest at the same time each sees the claims of the other. Only what is older than all of one's own goes, so that the newest stays
 * whoever comes last; at the same millisecond the digest decides.
 */
function isOlder(claim: OwnClaim, added: readonly OwnClaim[]): boolean {
  const isBefore = (other: OwnClaim) =>
    claim.createdAt === other.createdAt ? claim.digest < other.digest : claim.createdAt < other.createdAt;
  return !added.some(({ digest }) => digest === claim.digest) && added.every(isBefore);
}

/** The new claims stand, so what keeps the older ones is reported and stops nothing; but a list that has lost the new ones stops the push. */
async function withdraw(
  { referrers, log }: SubjectPorts,
  reference: Reference,
  add: readonly Descriptor[],
  drop: ReadonlySet<Digest>,
): Promise<void> {
  const tell = (why: string) =>
    log.warning(`Older claims about ${formatReference(reference)} are still listed beside the new ones: ${why}`);
  try {
    const kept = await referrers.replace(reference, { add, drop });
    if (kept.size > 0) tell('this registry, or this account, deletes nothing. Of two claims the newer one counts.');
  } catch (error) {
    if (!(error instanceof ToolError) || error.code === 'attachment-not-listed') throw error;
    tell(error.message);
  }
}

function notFound(reference: Reference): ToolError {
  return new ToolError({
    code: 'claim-not-found',
    message: `The claims that were just attached to ${formatReference(reference)} can't be read back, so no tag was moved.`,
    fix: 'Run it again. If it stays, look at the registry, and at proxies and clean-up jobs before it.',
  });
}
