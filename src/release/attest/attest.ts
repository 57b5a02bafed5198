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

/** Claims that are signed, and whose files are in their repositories. They hang on nothing yet. */
interface ReadyClaims {
  /**
   * Attaches them, and withdraws older claims of ours about the same manifests: at every moment there is the older one, the new one, or both. The repositories have
   * the manifests already; no tag is moved.
   * @returns the references of the claims that stand there now: where another run has attached newer ones meanwhile, those.
   * @throws ToolError of the registry, `attachment-not-listed`, `claim-not-found`; Cancelled.
   */
  readonly attach: () => Promise<readonly string[]>;
}

/** Makes the claims about the index and each platform's manifest ready, and attaches them in every repository. @throws as `readyClaims` and `ReadyClaims.attach`. */
export async function attest(...all: Parameters<typeof readyClaims>): Promise<readonly string[]> {
  return await (await readyClaims(...all)).attach();
}

/**
 * Signs the claims about the index and about each platform's manifest for every repository, and sends their files there: both need nothing but the digests, so that it
 * can be done while the image itself is sent.
 * @throws ToolError of the registry; what the signer throws; Cancelled. An Error for a permit that is not this image's: a defect.
 */
export async function readyClaims(
  ports: AttestPorts,
  layout: Pick<ImageManifests, 'root' | 'images'>,
  permit: PushPermit,
  repositories: readonly Reference[],
  proof: Proof,
): Promise<ReadyClaims> {
  if (!isIssued(permit)) throw new Error('defect: the permit was not made by judge in this run');
  const referrers = new Referrers(ports);
  const platforms = layout.images.map(({ platform, manifest }) => ({ platform: platformName(platform), manifest }));
  // All of one run at one moment, so that of two runs the same one has the newer claims of all kinds.
  const at = ports.clock.now();
  const work = repositories.flatMap((repository) =>
    claimsOf({ root: layout.root, platforms }, formatReference(repository), proof, at).map((about) => ({
      repository,
      about,
    })),
  );
  const ready = await inParallel(work, parallelSubjects, async ({ repository, about }) => {
    if (!permit.manifests.includes(about.subject.digest)) throw new Error('defect: a claim about what has no permit');
    const own = await readySubject(repository, about, proof.signer, at);
    await referrers.sendBlobs(own.subject, own.made);
    return own;
  });
  return {
    attach: async () => {
      const attached = await inParallel(ready, parallelSubjects, async (own) => {
        const current = await attachOne({ ...ports, referrers }, own, proof);
        return current.map((digest) => formatReference({ ...own.subject, digest }));
      });
      ports.log.info(`Attached ${attached.flat().length} signed claims, by ${proof.signer.identity}.`);
      return attached.flat().toSorted();
    },
  };
}

/** What is to hang on one manifest in one repository. */
interface ReadySubject {
  readonly subject: Reference & { readonly digest: Digest };
  /** Claims, and the documents that they point to. */
  readonly made: readonly AttachmentManifest[];
  /** The claims as they are to be read back. */
  readonly claims: readonly Attachment[];
}

async function readySubject(
  repository: Reference,
  { subject, statements, documents }: SubjectClaims,
  signer: ClaimSigner,
  at: Date,
): Promise<ReadySubject> {
  // At the same time: a log answers with its next checkpoint, seconds later.
  const signed = await inParallel(statements, statements.length, async (statement) => {
    const content = await signer.sign(statement);
    const annotations = claimAnnotations(statement.predicateType, at);
    return { content, manifest: attachmentManifest(subject, { artifactType: bundleMediaType, content, annotations }) };
  });
  const place = { ...repository, digest: subject.digest };
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
  return { subject: place, made, claims };
}

async function attachOne(
  { registry, referrers, ...ports }: AttestPorts & { readonly referrers: Referrers },
  { subject, made, claims }: ReadySubject,
  { isOurs, namesIn }: Proof,
): Promise<readonly Digest[]> {
  await referrers.send(subject, made);
  const descriptors = made.map(({ descriptor }) => descriptor);
  // Nothing is listed or withdrawn before the new claims are seen to be there; what is listed may be read meanwhile.
  const [, listed] = await bothOrNone(
    () => requireThere(registry, subject, descriptors, claims),
    () => referrers.list(subject),
  );
  const names = namesIn?.(subject) ?? [];
  const added = { made: descriptors, readBack: claims, isOurs, names, listed };
  return await keepCurrent({ ...ports, registry, referrers }, subject, added);
}

/** That the registry gives the claims back to the byte. */
async function requireThere(
  registry: Registry,
  subject: Reference,
  made: readonly Descriptor[],
  claims: readonly Attachment[],
): Promise<void> {
  const wanted = made.filter(({ digest }) => claims.some(({ manifest }) => manifest === digest));
  const readBack = await readAttachments(registry, subject, wanted, 'blob');
  const isThere = ({ manifest, bundle }: Attachment) =>
    readBack.some((one) => one.manifest === manifest && Buffer.compare(bundle, one.bundle) === 0);
  if (!claims.every(isThere)) throw claimsNotFound(subject);
}

/** What was sent and does not come back. */
export function claimsNotFound(reference: Reference): ToolError {
  return new ToolError({
    code: 'claim-not-found',
    message: `The claims that were just attached to ${formatReference(reference)} can't be read back, so no tag was moved.`,
    fix: 'Run it again. If it stays, look at the registry, and at proxies and clean-up jobs before it.',
  });
}
