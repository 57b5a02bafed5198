import type { BlockedBase } from '../base/advice.js';
import type { AdvisedUse } from '../base/base-use.js';
import { baseLayers } from '../image/base-layers.js';
import type { ImageLayout } from '../oci/layout/image-layout.js';
import { formatReference } from '../oci/reference.js';
import type { Triage } from '../policy/decision.js';
import { onPlatforms } from '../scan/merge.js';
import type { ScanResult } from '../scan/scan-result.js';
import { type BaseProof, layersOf, proveBase } from '../source/base-proof.js';
import type { AdviceContext } from './advice-context.js';
import { adviseBase, type KnownBaseImage } from './advise-base.js';
import { baseVex } from './base-vex.js';
import { builtFrom } from './built-from.js';
import { type BaseImage, findImage } from './find-image.js';
import { type BaseScans, clauseOf, measureScan } from './measure-image.js';

/** An image that is blocked. */
export interface BlockedImage {
  readonly layout: ImageLayout;
  readonly scan: ScanResult;
  readonly triage: Pick<Triage, 'open'>;
}

/** Whether something that blocks may have come with a base image: only then it is worth to ask for its layers. */
export function mayBeOfBase({ open }: Pick<Triage, 'open'>): boolean {
  return open.some(({ action, place }) => action === 'block' && place.origin !== 'own');
}

/**
 * Advice on the base of a blocked image. Its base is the image of the FROM only where the image begins with all layers that the registry has of it; what came with those is what a candidate is
 * compared with. `undefined` where nothing that blocks came with it.
 * @throws Cancelled; ConfigError of the policy's keys.
 */
export async function adviseBlocked(
  context: AdviceContext,
  scans: BaseScans,
  image: BlockedImage,
  use: AdvisedUse,
): Promise<BlockedBase | undefined> {
  try {
    const proven = await provenImage(context, image.layout, use);
    if ('why' in proven) return { use, why: proven.why };
    const { found, proof } = proven;
    if (!image.triage.open.some(({ action, finding }) => action === 'block' && proof.baseOf(finding) !== undefined))
      return undefined;
    const attested = await baseVex(context, found);
    const measured = measureScan(
      context,
      { scan: baseScan(image.scan, proof, found.platform), manifests: image.layout, attested },
      { compressedSize: found.compressedSize },
    );
    const known: KnownBaseImage = { digest: found.digest, measured: { ...measured, digest: found.digest } };
    return await adviseBase(context, scans, use, known);
  } catch (error) {
    return { use, why: clauseOf(error) };
  }
}

/** Images of one repository that a build may name. */
const maxNamed = 5;

/** The image of the FROM on which the blocked one stands: of its digest, of those that the provenance of the build names, and of its tag now the first one whose layers prove it. */
async function provenImage(
  context: AdviceContext,
  layout: ImageLayout,
  use: AdvisedUse,
): Promise<{ readonly found: BaseImage; readonly proof: BaseProof } | { readonly why: string }> {
  const { reference, digest: pinned } = use;
  const { registry, repository } = reference;
  const built = pinned === undefined ? await builtFrom(context.ports.files, layout, reference) : [pinned];
  const named = built.slice(0, maxNamed).map((digest) => ({ registry, repository, digest }));
  let why = notProven(use);
  for (const one of pinned === undefined ? [...named, reference] : named) {
    try {
      const found = await findImage(context.asked, one, context.platforms);
      const proof = await proofBy(context, { registry, repository, digest: found.digest }, layout);
      if (proof.unproven.length === 0) return { found, proof };
      why = notProven(use);
    } catch (error) {
      why = clauseOf(error);
    }
  }
  return { why };
}

async function proofBy(
  { asked, platforms }: AdviceContext,
  reference: Parameters<typeof baseLayers>[1],
  layout: ImageLayout,
): Promise<BaseProof> {
  const known = { name: formatReference(reference), layers: await baseLayers(asked, reference, platforms) };
  return proveBase(layersOf(layout), [known], '');
}

function notProven({ reference }: AdvisedUse): string {
  return reference.digest === undefined
    ? 'the image does not begin with the layers that its registry has under this tag now; build with `pull: true`, or pin the base by its digest'
    : 'the image does not begin with its layers';
}

/** The scan of one platform with what came with the base alone. */
function baseScan(scan: ScanResult, proof: BaseProof, platform: string): ScanResult {
  const own = scan.platforms.find((one) => one.platform === platform) ?? scan.platforms[0];
  const findings = scan.findings.filter(
    (finding) =>
      finding.kind === 'vulnerability' &&
      finding.platforms.includes(own.platform) &&
      proof.baseOf(onPlatforms(finding, [own.platform])) !== undefined,
  );
  return { ...scan, platforms: [own], findings: findings.map((finding) => onPlatforms(finding, [own.platform])) };
}
