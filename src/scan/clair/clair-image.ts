import { type Descriptor, type Platform, platformName } from '../../oci/descriptor.js';
import { type Digest, digestOf } from '../../oci/digest.js';
import type { WantedImage } from './read-report.js';

/** What is known of one platform's image; every verified layout has it. */
export interface ClairImage {
  readonly platform: Platform;
  readonly manifest: Pick<Descriptor, 'digest'>;
  readonly layers: readonly Pick<Descriptor, 'digest'>[];
  /** Of the same layers, uncompressed. Absent where they are not known: then no image counts as empty. */
  readonly diffIds?: readonly Digest[];
}

/** Archives without a file: two blocks of zeros end one, and tar fills up to 20. */
const emptyLayers: ReadonlySet<Digest> = new Set([1024, 10_240].map((size) => digestOf(Buffer.alloc(size))));

/** What a report on the image must fit. */
export function wantedImage({ platform, manifest, layers, diffIds }: ClairImage): WantedImage {
  return {
    platform: platformName(platform),
    digest: manifest.digest,
    layers: layers.map(({ digest }) => digest),
    isEmpty: diffIds?.every((one) => emptyLayers.has(one)) ?? false,
  };
}
