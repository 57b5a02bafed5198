import type { AttachmentManifest } from '../../oci/attachment.js';
import { inParallel } from '../../oci/in-parallel.js';
import type { Reference } from '../../oci/reference.js';
import type { Referrers } from '../../oci/registry/referrers.js';
import type { Registry } from '../../oci/registry/registry.js';
import type { ManifestEvidence } from '../evidence-content.js';

interface EvidencePorts {
  readonly registry: Registry;
  readonly referrers: Referrers;
}

/** Attachments of all manifests of one repository: claims, and SBOMs that they point to. */
interface CopiedEvidence {
  readonly attached: number;
  /** Those that hung there already. */
  readonly present: number;
}

/** Manifests whose attachments are dealt with at the same time. */
const parallelSubjects = 4;

/**
 * Attaches in another repository what counts at the source, the same bytes under the same digests, and reads the list again until it has them. The repository has the
 * manifests already.
 * @throws ToolError of the registry, `attachment-not-listed`; Cancelled.
 */
export async function copyEvidence(
  ports: EvidencePorts,
  evidence: readonly ManifestEvidence[],
  repository: Reference,
): Promise<CopiedEvidence> {
  const counts = { attached: 0, present: 0 };
  await inParallel(evidence, parallelSubjects, async (one) => {
    const all = attachmentsOf(one);
    const missing = await missingOf(ports, { ...repository, digest: one.digest }, all);
    counts.attached += missing.length;
    counts.present += all.length - missing.length;
  });
  return counts;
}

/** Documents before what points to them; one document may be that of several claims. */
export function attachmentsOf({ claims }: ManifestEvidence): readonly AttachmentManifest[] {
  const all = [...claims.flatMap(({ document }) => document ?? []), ...claims.map(({ attachment }) => attachment)];
  return [...new Map(all.map((one) => [one.descriptor.digest, one])).values()];
}

/** Sends those that are not both listed and there: a list may name what somebody has deleted. */
async function missingOf(
  { registry, referrers }: EvidencePorts,
  subject: Reference,
  all: readonly AttachmentManifest[],
): Promise<readonly AttachmentManifest[]> {
  if (all.length === 0) return [];
  const { registry: host, repository } = subject;
  const listed = new Set((await referrers.list(subject)).map(({ digest }) => digest));
  const missing: AttachmentManifest[] = [];
  for (const one of all) {
    const { digest } = one.descriptor;
    const isThere =
      listed.has(digest) && (await registry.resolve({ registry: host, repository, digest })) !== undefined;
    if (!isThere) missing.push(one);
  }
  if (missing.length === 0) return missing;
  await referrers.attach(subject, missing);
  await referrers.confirm(
    subject,
    all.map(({ descriptor }) => descriptor),
  );
  return missing;
}
