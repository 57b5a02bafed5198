import { bundleMediaType } from '../../evidence/signature/bundle.js';
import { type ClaimSources, claimsOf, type SubjectClaims } from '../../evidence/statement/claims.js';
import type { Statement } from '../../evidence/statement/statement.js';
import { type IsOurs, ownClaims } from '../../evidence/verify/own-claims.js';
import { ToolError } from '../../host/errors.js';
import type { Clock, Log } from '../../host/ports.js';
import { type AttachmentManifest, attachmentManifest } from '../../oci/attachment.js';
import { platformName } from '../../oci/descriptor.js';
import type { Digest } from '../../oci/digest.js';
import { inParallel } from '../../oci/in-parallel.js';
import type { ImageManifests } from '../../oci/layout/image-layout.js';
import { formatReference, type Reference } from '../../oci/reference.js';
import { Referrers } from '../../oci/registry/referrers.js';
import type { AttachingRegistry } from '../../oci/registry/registry.js';
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

/**
 * Attaches the claims to the index and to each platform's manifest in every repository, and withdraws older claims of ours about the same manifest: at every moment
 * there is the older one, the new one, or both. The repositories have the manifests already; no tag is moved.
 * @returns the references of the claims that stand there now: where another run has attached newer ones meanwhile, those.
 * @throws ToolError of the registry, `attachment-not-listed`, `claim-not-found`; Cancelled. An Error for a permit that is not this image's: a defect.
 */
export async function attest(
  ports: AttestPorts,
  layout: Pick<ImageManifests, 'root' | 'images'>,
  permit: PushPermit,
  repositories: readonly Reference[],
  proof: Proof,
): Promise<readonly string[]> {
  if (!isIssued(permit)) throw new Error('defect: the permit was not made by judge in this run');
  const referrers = new Referrers(ports);
  const attached: string[] = [];
  const platforms = layout.images.map(({ platform, manifest }) => ({ platform: platformName(platform), manifest }));
  // All of one run at one moment, so that of two runs the same one has the newer claims of all kinds.
  const at = ports.clock.now();
  const work = repositories.flatMap((repository) =>
    claimsOf({ root: layout.root, platforms }, formatReference(repository), proof, at).map((about) => ({
      repository,
      about,
    })),
  );
  await inParallel(work, parallelSubjects, async ({ repository, about }) => {
    if (!permit.manifests.includes(about.subject.digest)) throw new Error('defect: a claim about what has no permit');
    const current = await attachOne({ ...ports, referrers }, repository, about, proof, at);
    attached.push(...current.map((digest) => formatReference({ ...repository, digest })));
  });
  ports.log.info(`Attached ${attached.length} signed claims, by ${proof.signer.identity}.`);
  return attached.toSorted();
}

type SubjectPorts = AttestPorts & { readonly referrers: Referrers };

async function attachOne(
  ports: SubjectPorts,
  repository: Reference,
  claims: SubjectClaims,
  { signer, isOurs, namesIn }: Proof,
  at: Date,
): Promise<readonly Digest[]> {
  const subject = { ...repository, digest: claims.subject.digest };
  const signed = await signedClaims(claims, signer, at);
  const documents = claims.documents.map((document) => attachmentManifest(claims.subject, document));
  const made = [...documents, ...signed];
  await ports.referrers.send(subject, made);
  const readBack = await readAttachments(
    ports.registry,
    subject,
    signed.map(({ descriptor }) => descriptor),
    'blob',
  );
  if (ownClaims(readBack, subject.digest, (bundle) => signer.recognises(bundle)).length !== signed.length)
    throw claimsNotFound(subject);
  const names = namesIn?.(repository) ?? [];
  return await keepCurrent(ports, subject, { made: made.map(({ descriptor }) => descriptor), readBack, isOurs, names });
}

async function signedClaims({ subject, statements }: SubjectClaims, signer: ClaimSigner, at: Date) {
  const made = new Map<Statement, AttachmentManifest>();
  // At the same time: a log answers with its next checkpoint, seconds later.
  await inParallel(statements, statements.length, async (statement) => {
    const content = await signer.sign(statement);
    const annotations = claimAnnotations(statement.predicateType, at);
    made.set(statement, attachmentManifest(subject, { artifactType: bundleMediaType, content, annotations }));
  });
  return statements.flatMap((statement) => made.get(statement) ?? []);
}

/** What was sent and does not come back. */
export function claimsNotFound(reference: Reference): ToolError {
  return new ToolError({
    code: 'claim-not-found',
    message: `The claims that were just attached to ${formatReference(reference)} can't be read back, so no tag was moved.`,
    fix: 'Run it again. If it stays, look at the registry, and at proxies and clean-up jobs before it.',
  });
}
