import type { BlockedBase } from '../base/advice.js';
import type { AdvisedUse } from '../base/base-use.js';
import type { Files } from '../host/ports.js';
import { baseLayers } from '../image/base-layers.js';
import { readProvenance } from '../image/provenance.js';
import { provenanceImages } from '../inventory/build-provenance.js';
import type { Digest } from '../oci/digest.js';
import { blobPath, type ImageLayout } from '../oci/layout/image-layout.js';
import { formatReference, type Reference, readReference } from '../oci/reference.js';
import type { Triage } from '../policy/decision.js';
import { onPlatforms } from '../scan/merge.js';
import type { ScanResult } from '../scan/scan-result.js';
import { type BaseProof, layersOf, proveBase } from '../source/base-proof.js';
import type { AdviceContext } from './advice-context.js';
import { adviseBase, type KnownBaseImage } from './advise-base.js';
import { baseVex } from './base-vex.js';
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

/** Bytes of an index or a manifest. */
const maxManifest = 8 * 1024 * 1024;

/**
 * The digests that images of this repository had when an image was built on them, as the provenance that BuildKit has put beside its first platform says. It only says at which images to look:
 * what stands on one is proven by layers alone.
 * @throws ToolError `manifest-invalid`, `file-too-large`.
 */
async function builtFrom(
  files: Pick<Files, 'readBytes' | 'readStream'>,
  { directory, root, images }: ImageLayout,
  { registry, repository }: Reference,
): Promise<readonly Digest[]> {
  const read = async (digest: Digest) =>
    (await files.readBytes(blobPath(directory, digest), maxManifest)) ?? Buffer.alloc(0);
  // The layout takes the place of a registry: all of its blobs have been compared with their digests.
  const layout = {
    manifest: async ({ digest = root.digest }: Reference) => ({
      descriptor: { ...root, digest },
      bytes: await read(digest),
    }),
    blob: async (_: Reference, { digest }: { readonly digest: Digest }) =>
      files.readStream(blobPath(directory, digest)),
  };
  const subject = images[0].manifest.digest;
  const index = { descriptor: root, bytes: await read(root.digest) };
  const text = await readProvenance(layout, { registry, repository }, index, subject);
  return provenanceImages(text ?? '', subject).flatMap((name) => {
    const known = readReference(name);
    if (!('reference' in known)) return [];
    const { reference: used } = known;
    return used.registry === registry && used.repository === repository ? (used.digest ?? []) : [];
  });
}
