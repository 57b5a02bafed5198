import { type IsOurs, ownClaims } from '../evidence/verify/own-claims.js';
import type { Clock, Log } from '../host/ports.js';
import { inStage } from '../host/stage.js';
import type { AttachmentManifest } from '../oci/attachment.js';
import type { Digest } from '../oci/digest.js';
import { inParallel } from '../oci/in-parallel.js';
import type { Reference } from '../oci/reference.js';
import type { Referrers } from '../oci/registry/referrers.js';
import type { Registry } from '../oci/registry/registry.js';
import { readAttachments } from './attached.js';
import { claimsNotFound } from './attest/attest.js';
import { keepCurrent } from './attest/current-claims.js';
import type { ManifestEvidence } from './evidence-content.js';

interface EvidencePorts {
  readonly registry: Registry;
  readonly referrers: Referrers;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Pick<Log, 'warning' | 'stage'>;
}

/** Attachments of all manifests of one repository: claims, and SBOMs that they point to. */
interface CopiedEvidence {
  readonly attached: number;
  /** Those that were there already. */
  readonly present: number;
}

/** Whose claims count in a repository: for any of the names there, and for each of them. */
interface Owners {
  readonly isOurs: IsOurs;
  readonly names: readonly IsOurs[];
}

/** Manifests whose attachments are dealt with at the same time: each may wait for a list to come to rest. */
const parallelSubjects = 8;

/**
 * Attaches in another repository what counts at the source, the same bytes under the same digests, reads it back, and withdraws older claims of ours there, as a push
 * does. The repository has the manifests already.
 * @throws ToolError of the registry, `attachment-not-listed`, `claim-not-found`; Cancelled.
 */
export async function copyEvidence(
  ports: EvidencePorts,
  evidence: readonly ManifestEvidence[],
  repository: Reference,
  owners: Owners,
): Promise<CopiedEvidence> {
  const counts = { attached: 0, present: 0 };
  const some = evidence.filter(({ claims }) => claims.length > 0);
  await inStage(ports.log, 'Attach', async (step) => {
    let done = 0;
    await inParallel(some, parallelSubjects, async (one) => {
      const [all, subject] = [attachmentsOf(one), { ...repository, digest: one.digest }];
      const missing = await missingOf(ports.registry, subject, all);
      const present = all.filter((attachment) => !missing.includes(attachment));
      await ports.referrers.send(subject, missing, present);
      await listCurrent(ports, subject, one, owners);
      counts.attached += missing.length;
      counts.present += present.length;
      done += 1;
      step(`evidence of ${done} of ${some.length} manifests`);
    });
  });
  return counts;
}

/** Documents before what points to them; one document may be that of several claims. */
export function attachmentsOf({ claims }: ManifestEvidence): readonly AttachmentManifest[] {
  const all = [...claims.flatMap(({ document }) => document ?? []), ...claims.map(({ attachment }) => attachment)];
  return [...new Map(all.map((one) => [one.descriptor.digest, one])).values()];
}

async function missingOf(
  registry: Pick<Registry, 'resolve'>,
  subject: Reference,
  all: readonly AttachmentManifest[],
): Promise<readonly AttachmentManifest[]> {
  const missing: AttachmentManifest[] = [];
  for (const one of all)
    if ((await registry.resolve({ ...subject, digest: one.descriptor.digest })) === undefined) missing.push(one);
  return missing;
}

async function listCurrent(
  ports: EvidencePorts,
  subject: Reference & { readonly digest: Digest },
  evidence: ManifestEvidence,
  owners: Owners,
): Promise<void> {
  const claims = evidence.claims.map(({ attachment }) => attachment.descriptor);
  const readBack = await readAttachments(ports.registry, subject, claims, 'blob');
  if (ownClaims(readBack, subject.digest, owners.isOurs).length !== claims.length) throw claimsNotFound(subject);
  const made = attachmentsOf(evidence).map(({ descriptor }) => descriptor);
  await keepCurrent(ports, subject, { made, readBack, ...owners });
}
