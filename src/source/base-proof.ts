import { platformName } from '../oci/descriptor.js';
import type { ImageLayout } from '../oci/layout/image-layout.js';
import type { Finding } from '../scan/finding.js';
import type { ScanResult } from '../scan/scan-result.js';

/** A base image that a reviewed file names, with its uncompressed layers as its registry has them. */
export interface KnownBase {
  /** The reference that was asked for. Foreign text. */
  readonly name: string;
  /** DiffIDs in their order, by platform. */
  readonly layers: ReadonlyMap<string, readonly string[]>;
}

/** The layers of a judged image. */
export interface ImageLayers {
  readonly platform: string;
  readonly diffIds: readonly string[];
}

/** The layers of each platform's image in a layout. */
export function layersOf({ images }: ImageLayout): readonly ImageLayers[] {
  return images.map(({ platform, diffIds }) => ({ platform: platformName(platform), diffIds }));
}

/** The same of images that were scanned. */
export function scannedLayers({ platforms }: ScanResult): readonly ImageLayers[] {
  return platforms.map(({ platform, layerHistory: { diffIds } }) => ({ platform, diffIds }));
}

/** What is known for certain of an image's base, so that a verdict may rest on it. */
export interface BaseProof {
  /** The base image that brought a finding; `undefined` where that is not proven. */
  readonly baseOf: (finding: Finding) => string | undefined;
  /** The platforms whose base is not proven, with a clause for people. Foreign text. */
  readonly unproven: readonly { readonly platform: string; readonly why: string }[];
}

/** No proof for any platform, for one reason. */
export function noBaseProof(platforms: readonly string[], why: string): BaseProof {
  return { baseOf: () => undefined, unproven: platforms.map((platform) => ({ platform, why })) };
}

/**
 * Proves by DiffIDs which layers of an image are those of its base: all layers of a base must be the image's first ones, in their order. Of several
 * bases the one with the most layers counts. A layer that the image has once more above them is not the base's: it may bring back what the base had removed.
 * @param why for platforms without a proof.
 */
export function proveBase(images: readonly ImageLayers[], bases: readonly KnownBase[], why: string): BaseProof {
  const proven = provenLayers(images, bases);
  return {
    baseOf: (finding) => {
      const names = finding.platforms.map((platform) => {
        const layer = finding.platforms.length === 1 ? finding.layer : finding.layerOn?.[platform];
        const base = proven.get(platform);
        return layer !== undefined && base?.layers.has(layer) ? base.name : undefined;
      });
      return names.includes(undefined) ? undefined : names[0];
    },
    unproven: images.flatMap(({ platform }) => (proven.has(platform) ? [] : { platform, why })),
  };
}

/** The name of the base that is proven for each platform, by the same rule. */
export function provenNames(images: readonly ImageLayers[], bases: readonly KnownBase[]): ReadonlyMap<string, string> {
  return new Map([...provenLayers(images, bases)].map(([platform, { name }]) => [platform, name]));
}

function provenLayers(images: readonly ImageLayers[], bases: readonly KnownBase[]): ReadonlyMap<string, ProvenLayers> {
  const proven = new Map<string, ProvenLayers>();
  for (const { platform, diffIds } of images) {
    const [first] = bases.flatMap((base) => layersOfBase(platform, diffIds, base)).sort((a, b) => b.count - a.count);
    if (first !== undefined) proven.set(platform, first);
  }
  return proven;
}

interface ProvenLayers {
  readonly name: string;
  readonly count: number;
  readonly layers: ReadonlySet<string>;
}

function layersOfBase(platform: string, diffIds: readonly string[], base: KnownBase): readonly ProvenLayers[] {
  const layers = base.layers.get(platform) ?? [];
  if (layers.length === 0 || layers.some((layer, index) => diffIds[index] !== layer)) return [];
  const above = new Set(diffIds.slice(layers.length));
  const own = layers.filter((layer) => !above.has(layer));
  return [{ name: base.name, count: layers.length, layers: new Set(own) }];
}
