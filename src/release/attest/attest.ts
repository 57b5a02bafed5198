import { bundleMediaType } from '../../evidence/signature/bundle.js';
import { type ClaimSources, claimsOf, type SubjectClaims } from '../../evidence/statement/claims.js';
import type { Attachment } from '../../evidence/verify/demands.js';
import { type IsOurs, ownClaims } from '../../evidence/verify/own-claims.js';
import { bothOrNone } from '../../host/both-or-none.js';
import { ToolError } from '../../host/errors.js';
import type { Clock, Log } from '../../host/ports.js';
import { type AttachmentManifest, attachmentManifest } from '../../oci/attachment.js';
import { type Descriptor, platformName } from '../../oci/descriptor.js';
import type { Digest } from '../../oci/digest.js';
import { inParallel } from '../../oci/in-parallel.js';
import type { ImageManifests } from '../../oci/layout/image-layout.js';
import { formatReference, type Reference } from '../../oci/reference.js';
import { Referrers } from '../../oci/registry/referrers.js';
import type { AttachingRegistry, Registry } from '../../oci/registry/registry.js';
import type { PushPermit } from '../../policy/decision.js';
import { isIssued } from '../../policy/judge.js';
import { claimAnnotations, readAttachments } from '../attached.js';
import { keepCurrent } from './current-claims.js';
import type { ClaimSigner } from './signer.js';

/** What an image that passed is to be proven by. */
export interface Proof extends ClaimSources {
  readonly signer: ClaimSigner;
  /** Whose claims these ones take the place of: the signer's own, and those of others of us. */
  readonly isOurs: IsOurs;
  /** Whose claims count for each name that the image has in a repository; absent: all of ours for each. */
  readonly namesIn?: (repository: Reference) => readonly IsOurs[];
}

interface AttestPorts {
  readonly registry: AttachingRegistry;
  readonly clock: Pick<Clock, 'now' | 'sleep' | 'elapsed'>;
  readonly log: Pick<Log, 'info' | 'warning'>;
}

/** Manifests that are dealt with at the same time, in all repositories: each may wait for a list to come to rest. */
const parallelSubjects = 8;

/** The image itself on its way into the repositories. */
interface ImageOnItsWay {
  /** All its manifests are there. */
  readonly arrived: Promise<unknown>;
  /** It will not arrive: nothing more is begun. */
  readonly stop: AbortSignal;
}

/**
 * Signs the claims about the index and about each platform's manifest for every repository, attaches them, reads them back, and withdraws older claims of ours about the
 * same manifests: at every moment there is the older one, the new one, or both. No tag is moved.
 *
 * Signing and sending files needs nothing but the digests, and is done beside an image that is still on its way; so is the rest in a registry that surely has no API for
 * referrers, where the wait for other writers takes longest. What goes to a log that keeps it for ever is signed when the registries have taken the image.
 * @param image absent where it is there already.
 * @returns the references of the claims that stand there now: where another run has attached newer ones meanwhile, those.
 * @throws ToolError of the registry, `attachment-not-listed`, `claim-not-found`; what the signer throws; Cancelled. An Error for a permit that is not this image's: a defect.
 */
export async function attest(
  ports: AttestPorts,
  layout: Pick<ImageManifests, 'root' | 'images'>,
  permit: PushPermit,
  repositories: readonly Reference[],
  proof: Proof,
  image?: ImageOnItsWay,
): Promise<readonly string[]> {
  if (!isIssued(permit)) throw new Error('defect: the permit was not made by judge in this run');
  if (proof.signer.isLogged) await image?.arrived;
  const onItsWay = proof.signer.isLogged ? undefined : image;
  const attaching = { ...ports, referrers: new Referrers(ports) };
  // All of one run at one moment, so that of two runs the same one has the newer claims of all kinds.
  const at = ports.clock.now();
  const begun = await inParallel(workOf(layout, repositories, proof, at), parallelSubjects, async (work) => {
    if (!permit.manifests.includes(work.about.subject.digest))
      throw new Error('defect: a claim about what has no permit');
    return await begin(attaching, work, { proof, at, image: onItsWay });
  });
  await image?.arrived;
  const attached = await inParallel(begun, parallelSubjects, async ({ own, early }) => {
    // Now that the image is there, the registry may say that it has the API after all.
    const isDone = early !== undefined && (await early.isWithoutApi);
    const current = isDone ? early.current : await attachOne(attaching, own, proof);
    return current.map((digest) => formatReference({ ...own.subject, digest }));
  });
  ports.log.info(`Attached ${attached.flat().length} signed claims, by ${proof.signer.identity}.`);
  return attached.flat().toSorted();
}

/** What is claimed of one manifest in one repository. */
interface SubjectWork {
  readonly repository: Reference;
  readonly about: SubjectClaims;
}

function workOf(
  { root, images }: Pick<ImageManifests, 'root' | 'images'>,
  repositories: readonly Reference[],
  proof: Proof,
  at: Date,
): readonly SubjectWork[] {
  const platforms = images.map(({ platform, manifest }) => ({ platform: platformName(platform), manifest }));
  return repositories.flatMap((repository) =>
    claimsOf({ root, platforms }, formatReference(repository), proof, at).map((about) => ({ repository, about })),
  );
}

/** What is to hang on one manifest in one repository. */
interface ReadySubject {
  readonly subject: Reference & { readonly digest: Digest };
  /** Claims, and the documents that they point to. */
  readonly made: readonly AttachmentManifest[];
  /** The claims as they are to be read back. */
  readonly claims: readonly Attachment[];
}

function subjectOf({ repository, about }: SubjectWork): ReadySubject['subject'] {
  return { ...repository, digest: about.subject.digest };
}

async function readySubject(work: SubjectWork, signer: ClaimSigner, at: Date): Promise<ReadySubject> {
  const { subject, statements, documents } = work.about;
  // At the same time: a log answers with its next checkpoint, seconds later.
  const signed = await inParallel(statements, statements.length, async (statement) => {
    const content = await signer.sign(statement);
    const annotations = claimAnnotations(statement.predicateType, at);
    return { content, manifest: attachmentManifest(subject, { artifactType: bundleMediaType, content, annotations }) };
  });
  const claims = signed.map(({ content, manifest }) => ({
    manifest: manifest.descriptor.digest,
    bundle: content,
    madeAt: at.getTime(),
  }));
  if (ownClaims(claims, subject.digest, (bundle) => signer.recognises(bundle)).length !== claims.length)
    throw new Error('defect: who has signed does not recognise it');
  const made = [
    ...documents.map((document) => attachmentManifest(subject, document)),
    ...signed.map(({ manifest }) => manifest),
  ];
  return { subject: subjectOf(work), made, claims };
}

type AttachingPorts = AttestPorts & { readonly referrers: Referrers };

/** What can be done before the image is there. @param image absent where it is there. @throws as `attest`. */
async function begin(
  ports: AttachingPorts,
  work: SubjectWork,
  { proof, at, image }: { readonly proof: Proof; readonly at: Date; readonly image: ImageOnItsWay | undefined },
): Promise<{ readonly own: ReadySubject; readonly early?: EarlyClaims }> {
  image?.stop.throwIfAborted();
  const [own, isEarly] = await bothOrNone(
    () => readySubject(work, proof.signer, at),
    async () => image !== undefined && (await ports.referrers.isWithoutApi(subjectOf(work))),
  );
  image?.stop.throwIfAborted();
  const early = isEarly && image !== undefined ? await attachedEarly(ports, own, proof, image) : undefined;
  if (early !== undefined) return { own, early };
  await ports.referrers.sendBlobs(own.subject, own.made);
  return { own };
}

/** What hangs there already. */
interface EarlyClaims {
  readonly current: readonly Digest[];
  /** Whether the registry still says that it has no API, now that the image is there. */
  readonly isWithoutApi: Promise<boolean>;
}

/** `undefined` where the registry takes no attachment before the image. */
async function attachedEarly(
  { registry, referrers, ...ports }: AttachingPorts,
  own: ReadySubject,
  proof: Proof,
  { arrived, stop }: ImageOnItsWay,
): Promise<EarlyClaims | undefined> {
  const { subject, made } = own;
  const isWithoutApi = arrived.then(() => referrers.isWithoutApi(subject));
  // Who gives up before asks no more.
  isWithoutApi.catch(() => undefined);
  const [areTaken, listed] = await bothOrNone(
    () =>
      inParallel(made, made.length, async (one) => {
        await referrers.sendBlobs(subject, [one]);
        stop.throwIfAborted();
        const isTaken = await referrers.send(subject, [one]).then(() => true, unlessRefused);
        if (isTaken) await requireThere(registry, own, [one]);
        return isTaken;
      }),
    () => referrers.list(subject),
  );
  stop.throwIfAborted();
  if (!areTaken.every((isTaken) => isTaken)) return undefined;
  return { current: await listOne({ ...ports, registry, referrers }, own, proof, listed), isWithoutApi };
}

/** What it refuses now it may take once the image is there. */
function unlessRefused(error: unknown): false {
  if (error instanceof ToolError) return false;
  throw error;
}

async function attachOne(ports: AttachingPorts, own: ReadySubject, proof: Proof): Promise<readonly Digest[]> {
  const { registry, referrers } = ports;
  const { subject, made } = own;
  await referrers.send(subject, made);
  const [, listed] = await bothOrNone(
    () => requireThere(registry, own, made),
    () => referrers.list(subject),
  );
  return await listOne(ports, own, proof, listed);
}

/** Lists new claims that have been seen to be there, and withdraws older ones. @param listed what is listed, read a moment ago. */
async function listOne(
  ports: AttachingPorts,
  { subject, made, claims }: ReadySubject,
  { isOurs, namesIn, vex }: Proof,
  listed: readonly Descriptor[],
): Promise<readonly Digest[]> {
  const descriptors = made.map(({ descriptor }) => descriptor);
  const names = namesIn?.(subject) ?? [];
  const own = { made: descriptors, readBack: claims, isOurs, names, listed };
  const at = Math.max(...claims.map(({ madeAt = 0 }) => madeAt));
  const ended = vex === 'none' ? { ended: { kinds: ['vex'] as const, at } } : {};
  return await keepCurrent(ports, subject, { ...own, ...ended });
}

/** That the registry gives the claims among what was sent back to the byte. @throws ToolError `claim-not-found`. */
async function requireThere(
  registry: Registry,
  { subject, claims }: ReadySubject,
  sent: readonly AttachmentManifest[],
): Promise<void> {
  const wanted = claims.filter(({ manifest }) => sent.some(({ descriptor }) => descriptor.digest === manifest));
  const listed = sent.flatMap(({ descriptor }) =>
    wanted.some((one) => one.manifest === descriptor.digest) ? [descriptor] : [],
  );
  const readBack = await readAttachments(registry, subject, listed, 'blob');
  const isThere = ({ manifest, bundle }: Attachment) =>
    readBack.some((one) => one.manifest === manifest && Buffer.compare(bundle, one.bundle) === 0);
  if (!wanted.every(isThere)) throw claimsNotFound(subject);
}

/** What was sent and does not come back. */
export function claimsNotFound(reference: Reference): ToolError {
  return new ToolError({
    code: 'claim-not-found',
    message: `The claims that were just attached to ${formatReference(reference)} can't be read back, so no tag was moved.`,
    fix: 'Run it again. If it stays, look at the registry, and at proxies and clean-up jobs before it.',
  });
}
