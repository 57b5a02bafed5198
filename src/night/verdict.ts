import type { ImageNames } from '../config/inputs/image-names.js';
import { baseCandidates, provenBase } from '../config/sources/base-images.js';
import { Cancelled, GateError, withFix } from '../host/errors.js';
import type { ImageLayout, ImageManifests } from '../oci/layout/image-layout.js';
import { readManifest } from '../oci/layout/layout-documents.js';
import { familiarReference, formatReference, type Reference } from '../oci/reference.js';
import type { Decision } from '../policy/decision.js';
import { withOpinion } from '../policy/opinion/merge-opinion.js';
import { openJudge } from '../rego/verdicts.js';
import type { Assessment } from '../report/assessment.js';
import { publishedRecord } from '../report/json/published-json.js';
import { assessmentOfImage } from '../report/make-assessment.js';
import type { ClairImage } from '../scan/clair/clair-image.js';
import { failureOf, fault } from '../scan/clair/fault.js';
import type { ScannerOpinion } from '../scan/opinion.js';
import type { ScanResult } from '../scan/scan-result.js';
import { type ImageLayers, layersOf } from '../source/base-proof.js';
import { plainLine } from '../text/plain-line.js';
import type { NightImage } from './listing/list-images.js';
import type { NightContext } from './night-context.js';

/** Every name of an image, as people write it; policy and exceptions are chosen by them. */
export function namesOf({ names, digest }: NightImage): ImageNames {
  const [first = digest, ...others] = [...new Set(names.map(familiarReference))];
  return [first, ...others];
}

const maxRuns = 500;

/** Where an image runs, as its row says it. */
export function runsOf({ runs }: Pick<NightImage, 'runs'>): { readonly runs?: string } {
  return runs === undefined ? {} : { runs: plainLine(runs, maxRuns) };
}

/** The verdict by the policy and the exceptions of today. @param layout the layers, where they were read. @throws what `openJudge` and its verdict throw. */
export async function verdictOf(
  context: NightContext,
  image: NightImage,
  trivy: ScanResult,
  manifests: ImageManifests,
  layout?: ImageLayout,
): Promise<Assessment> {
  const opinion = await secondOpinion(context, image, manifests, layout);
  const scan = opinion === undefined ? trivy : withOpinion(trivy, opinion);
  const { ports, rules, engine, config, exploitation, askVex } = context;
  const names = namesOf(image);
  const now = ports.clock.now();
  const judge = await openJudge(ports, rules, names, engine);
  const base =
    layout === undefined
      ? undefined
      : await provenBase(ports.registry, { rules, config, names, images: layersOf(layout) });
  const asked = (images: readonly ImageLayers[]) => baseCandidates({ rules, config, names, images });
  const layers = layout === undefined ? {} : { layers: layersOf(layout) };
  const [place] = image.names;
  const attested = await askVex({
    ...{ rules, names, manifests, candidates: asked, ...layers },
    ...(place === undefined ? {} : { place }),
  });
  const hardening = { dockerfile: 'not-asked' } as const;
  const held = { layout: manifests, origin: 'registry', stored: false } as const;
  const assessed = (decision: Decision) =>
    assessmentOfImage({ name: names[0], names, scan, now, decision }, held, config);
  const recordOf = (decision: Decision) => publishedRecord(assessed(decision));
  const { decision } = await judge.verdicts(
    { scan, names, manifests, now, base, exploitation, attested, hardening },
    recordOf,
    {
      layout: manifests,
      destinations: [],
    },
  );
  return assessed(decision);
}

/** What Clair says of an image, by its digest and where it is; `undefined` where nobody asks it. Clair fetches the layers itself, so that none is pulled here. @param layout the layers, where they were read. @throws Cancelled. */
async function secondOpinion(
  { ports, config, askClair }: Pick<NightContext, 'ports' | 'config' | 'askClair'>,
  { names: [first], digest }: NightImage,
  manifests: ImageManifests,
  layout: ImageLayout | undefined,
): Promise<ScannerOpinion | undefined> {
  if (config.clair === undefined || first === undefined) return undefined;
  const place = { registry: first.registry, repository: first.repository };
  try {
    const images = layout?.images ?? (await imagesIn(ports, place, manifests));
    return await askClair(ports, { layout: { images }, reference: formatReference({ ...place, digest }) });
  } catch (error) {
    if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
    const failure = failureOf(fault('layers-unreadable', plainLine(withFix(error), 400)));
    return { scanner: 'clair', at: ports.clock.now().toISOString(), outcome: 'failed', failure, platforms: [] };
  }
}

/** What an SBOM does not say: the layers of each platform. */
async function imagesIn(
  { registry }: Pick<NightContext['ports'], 'registry'>,
  place: Reference,
  { images }: ImageManifests,
): Promise<[ClairImage, ...ClairImage[]]> {
  const read = async ({ platform, manifest }: ImageManifests['images'][number]): Promise<ClairImage> => {
    const { descriptor, bytes } = await registry.manifest({ ...place, digest: manifest.digest });
    const { layers } = readManifest(bytes, manifest.digest, descriptor.mediaType);
    return { platform, manifest, layers };
  };
  const [first, ...others] = await Promise.all(images.map(read));
  if (first === undefined) throw new Error('defect: an image without a platform');
  return [first, ...others];
}
