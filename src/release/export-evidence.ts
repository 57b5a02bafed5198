import type { EvidenceContent, ManifestBytes } from '../evidence/archive-files.js';
import { countingClaims } from '../evidence/verify/counting-claims.js';
import type { Demands } from '../evidence/verify/demands.js';
import { judgeEvidence } from '../evidence/verify/judge-evidence.js';
import { isSignedByOneOf } from '../evidence/verify/read-claim.js';
import type { Clock, Log } from '../host/ports.js';
import { inStage } from '../host/stage.js';
import type { Digest } from '../oci/digest.js';
import { formatReference, type Reference } from '../oci/reference.js';
import { Referrers } from '../oci/registry/referrers.js';
import type { AttachingRegistry } from '../oci/registry/registry.js';
import type { VerifiedImage } from '../report/evidence-text.js';
import { readAttached } from './attached.js';
import { type ManifestEvidence, readEvidence } from './evidence-content.js';

interface ExportPorts {
  readonly registry: AttachingRegistry;
  readonly clock: Pick<Clock, 'now' | 'elapsed' | 'sleep'>;
  readonly log: Pick<Log, 'info' | 'stage'>;
}

/** What is asked for: an image, what the policy asks of it, and the instant as of which it is judged where that is not now. */
interface ExportRequest {
  readonly reference: Reference & { readonly digest: Digest };
  readonly demands: Demands;
  readonly asOf?: Date;
}

/** What was found: all that counts, with its bytes, or why the image is refused. */
type Collected =
  | { readonly kind: 'collected'; readonly content: EvidenceContent }
  | { readonly kind: 'refused'; readonly image: VerifiedImage };

/**
 * Everything that counts about an image that satisfies the policy, read from its registry. What is refused gives nothing.
 * @throws ToolError of the registry, `evidence-incomplete`, `attachments-too-many`; Cancelled.
 */
export async function collectEvidence(
  ports: ExportPorts,
  { reference, demands, asOf }: ExportRequest,
): Promise<Collected> {
  const { registry, clock, log } = ports;
  log.info(`Reading what is attached to ${formatReference(reference)}.`);
  return await inStage(log, 'Evidence', async () => {
    const now = asOf ?? clock.now();
    const attached = await readAttached({ registry, referrers: new Referrers(ports) }, reference, {
      scope: 'all',
      isOurs: (bundle) => isSignedByOneOf(demands, bundle),
    });
    const verdict = judgeEvidence(attached, demands, now);
    if (verdict.verdict === 'refused') return { kind: 'refused', image: { name: formatReference(reference), verdict } };
    const evidence = await readEvidence(registry, reference, countingClaims(attached, demands, now));
    const manifests: ManifestBytes[] = [];
    for (const one of evidence) manifests.push(await withBytes(registry, reference, one));
    const { registry: host, repository, digest } = reference;
    const name = formatReference({ registry: host, repository });
    return {
      kind: 'collected',
      content: { repository: name, digest, manifests, ...rootOf(demands), ...(asOf === undefined ? {} : { asOf }) },
    };
  });
}

function rootOf({ identities }: Demands): Pick<EvidenceContent, 'trustedRoot'> {
  return identities === undefined ? {} : { trustedRoot: identities.trustedRoot };
}

async function withBytes(
  registry: Pick<AttachingRegistry, 'manifest'>,
  reference: Reference,
  { claims, ...named }: ManifestEvidence,
): Promise<ManifestBytes> {
  const { bytes } = await registry.manifest({ ...reference, digest: named.digest });
  const contents = claims.map(({ claim, attachment, document }) => ({
    claim,
    bundle: fileOf(attachment),
    ...(document === undefined ? {} : { sbom: fileOf(document) }),
  }));
  return { ...named, bytes, claims: contents };
}

/** Behind the config stands the only file. */
function fileOf({ blobs }: ManifestEvidence['claims'][number]['attachment']): Uint8Array {
  const file = blobs.at(-1);
  if (file === undefined) throw new Error('defect: an attachment without a file');
  return file.bytes;
}
