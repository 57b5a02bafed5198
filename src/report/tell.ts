import { platformName } from '../oci/descriptor.js';
import type { ImageLayout } from '../oci/image-layout.js';
import type { Decision } from '../policy/decision.js';
import type { ScanResult } from '../scan/scan-result.js';
import type { PlaceOf } from './place.js';
import type { Story } from './story.js';

/** What is the same for an image and for a report that was handed in. */
export interface Known {
  readonly name: string;
  readonly scan: ScanResult;
  readonly decision: Decision;
  readonly dockerfile?: { readonly path: string; readonly text: string };
  readonly placeOf?: PlaceOf;
  readonly now: Date;
}

/** The story of an image that we hold. */
export function storyOfImage(known: Known, layout: ImageLayout): Story {
  const images = layout.images.map(({ platform, manifest, config }) => ({
    platform: platformName(platform),
    manifest: manifest.digest,
    imageId: config.digest,
  }));
  return { ...own(known), digest: layout.root.digest, images };
}

/** The story of a report alone: there is no manifest to name. */
export function storyOfReport(known: Known): Story {
  return { ...own(known), images: known.scan.platforms.map(({ platform, imageId }) => ({ platform, imageId })) };
}

function own({ name, scan, decision, dockerfile, placeOf, now }: Known): Known {
  return { name, scan, decision, now, ...(dockerfile ? { dockerfile } : {}), ...(placeOf ? { placeOf } : {}) };
}
