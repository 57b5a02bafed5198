import type { ImageNames } from '../config/inputs/image-names.js';
import { baseCandidates, provenBase } from '../config/sources/base-images.js';
import type { ImageLayout, ImageManifests } from '../oci/layout/image-layout.js';
import { familiarReference } from '../oci/reference.js';
import type { Decision } from '../policy/decision.js';
import { openJudge } from '../rego/verdicts.js';
import type { Assessment } from '../report/assessment.js';
import { publishedRecord } from '../report/json/published-json.js';
import { assessmentOfImage } from '../report/make-assessment.js';
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
  { ports, rules, engine, config, exploitation, askVex }: NightContext,
  image: NightImage,
  scan: ScanResult,
  manifests: ImageManifests,
  layout?: ImageLayout,
): Promise<Assessment> {
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
