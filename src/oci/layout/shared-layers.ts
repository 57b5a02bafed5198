import { ToolError } from '../../host/errors.js';
import type { Descriptor } from '../descriptor.js';
import type { Digest } from '../digest.js';
import { blobPath, type ImageLayout } from './image-layout.js';
import { createLayout, type LayoutWriter } from './layout-writer.js';

type SharedFiles = Parameters<typeof createLayout>[0];

/** An image that will be pulled, and its layers where they are known before. */
interface ComingImage {
  readonly digest: Digest;
  readonly layers?: readonly Digest[];
}

/** A layer that is here, or on its way. */
interface SharedLayer {
  readonly blob: Descriptor;
  readonly registry: string;
  arrived: Promise<unknown>;
  /** Whether its bytes are here, and count. */
  isHere: boolean;
  /** Images that take it at this moment, and that have asked for it. */
  takers: number;
  uses: number;
  /** Whether an image whose layers nobody knew before has asked for it: others of that kind may. */
  isOfUnknown: boolean;
  /** Media types and DiffIDs with which all of its bytes were compared. */
  readonly checked: Set<string>;
}

/** How one image gets a layer of its own registry. */
interface LayerSource {
  /** Host of the registry. */
  readonly registry: string;
  readonly pull: (into: LayoutWriter) => Promise<unknown>;
  /** Whether its repository has the layer, too: only who has it may take it from here. */
  readonly isThere: () => Promise<boolean>;
}

/** Layers that are kept at most: an index may name 50,000 small ones. */
const mostLayers = 10_000;
/** The part of the idle layers that goes at once where room is needed, so that their order is worked out seldom. */
const goAtOnce = 1 / 16;

/**
 * Layers that images of one run have in common, in a folder of this run: each is pulled once from its registry, and its bytes are compared once with what is said of them. It ends with the run,
 * and nothing outside can vouch for a layer (design, promise 1). Within a registry only an image whose own repository has a layer gets it from here. Another registry could say that it has
 * whatever it wants to learn about, so from there the bytes must come, which are the only proof.
 * Layers of which more are here than fit go first that are needed last.
 */
export class SharedLayers {
  readonly #files: SharedFiles;
  readonly #directory: string;
  readonly #budget: number;
  /** A folder for each registry. */
  readonly #stores = new Map<string, Promise<LayoutWriter>>();
  /** The images that will ask for a layer, by their place in the order. */
  readonly #coming = new Map<Digest, Set<number>>();
  readonly #places: ReadonlyMap<Digest, number>;
  readonly #known: ReadonlyMap<Digest, readonly Digest[]>;
  /** Images that come, and whose layers nobody knows. */
  readonly #unknown: Set<Digest>;
  readonly #layers = new Map<string, SharedLayer>();
  readonly #byDigest = new Map<Digest, Set<SharedLayer>>();
  #bytes = 0;
  /** What a layout has from here, until it is checked, or its image is done. */
  readonly #given = new Map<string, Map<Digest, SharedLayer>>();
  readonly #layouts = new Map<Digest, string>();

  /** @param images in the order in which they are pulled. @param budget bytes that are kept at most. */
  constructor(files: SharedFiles, directory: string, images: readonly ComingImage[], budget: number) {
    this.#files = files;
    this.#directory = directory;
    this.#budget = budget;
    this.#places = new Map(images.map(({ digest }, place) => [digest, place]));
    this.#known = new Map(images.flatMap(({ digest, layers }) => (layers === undefined ? [] : [[digest, layers]])));
    this.#unknown = new Set(images.flatMap(({ digest, layers }) => (layers === undefined ? [digest] : [])));
    for (const [place, { layers = [] }] of images.entries())
      for (const layer of layers) this.#coming.set(layer, (this.#coming.get(layer) ?? new Set()).add(place));
  }

  /**
   * Puts a layer of an image into its layout. What went wrong for another image is tried once more for this one: it may have come from another repository.
   * @throws what `pull` throws.
   */
  async put(image: Digest, layout: LayoutWriter, blob: Descriptor, source: LayerSource): Promise<void> {
    const layer = this.#layers.get(keyOf(source.registry, blob));
    if (layer === undefined && !this.#isShared(image, blob)) return void (await source.pull(layout));
    if (layer !== undefined && !(await source.isThere())) return void (await source.pull(layout));
    const taken = layer ?? this.#begin(blob, source);
    this.#layouts.set(image, layout.directory);
    taken.takers += 1;
    taken.uses += 1;
    taken.isOfUnknown ||= !this.#known.has(image);
    try {
      const isHere = await taken.arrived.then(
        () => true,
        (error: unknown) => {
          if (layer === undefined) throw error;
          return false;
        },
      );
      if (!isHere || !(await this.#give(layout, taken))) await source.pull(layout);
    } finally {
      taken.takers -= 1;
    }
  }

  /** Whether the layout has this layer from here, and all of its bytes were compared with this type and DiffID before. */
  isChecked(directory: string, { digest, size, mediaType }: Descriptor, diffId: Digest | undefined): boolean {
    if (diffId === undefined) return false;
    const layer = this.#given.get(directory)?.get(digest);
    return layer?.blob.size === size && layer.checked.has(checkOf(mediaType, diffId));
  }

  /** Remembers what was compared in a layout whose DiffIDs were all computed. For `verifyLayout`. */
  confirm({ directory, images }: ImageLayout): void {
    const given = this.#given.get(directory);
    this.#given.delete(directory);
    for (const { layers, diffIds } of images)
      for (const [index, { digest, mediaType }] of layers.entries()) {
        const diffId = diffIds[index];
        if (diffId !== undefined) given?.get(digest)?.checked.add(checkOf(mediaType, diffId));
      }
  }

  /** An image needs its layers no more; what no other one will ask for goes. */
  async done(image: Digest): Promise<void> {
    this.#given.delete(this.#layouts.get(image) ?? '');
    this.#layouts.delete(image);
    const place = this.#places.get(image);
    const own = this.#known.get(image) ?? [];
    for (const digest of own) {
      const coming = this.#coming.get(digest);
      if (place !== undefined) coming?.delete(place);
      if (coming?.size === 0) this.#coming.delete(digest);
    }
    const isLastUnknown = this.#unknown.delete(image) && this.#unknown.size === 0;
    const here = isLastUnknown ? [...this.#layers.values()] : own.flatMap((digest) => this.#withDigest(digest));
    for (const layer of here) if (!this.#isWanted(layer)) await this.#remove(layer);
  }

  #withDigest(digest: Digest): readonly SharedLayer[] {
    return [...(this.#byDigest.get(digest) ?? [])];
  }

  #isWanted({ blob, isOfUnknown }: SharedLayer): boolean {
    return this.#coming.has(blob.digest) || (isOfUnknown && this.#unknown.size > 0);
  }

  /** Of an image whose layers nobody knows before each may be that of others. */
  #isShared(image: Digest, { digest, size }: Descriptor): boolean {
    if (size > this.#budget) return false;
    return !this.#known.has(image) || (this.#coming.get(digest)?.size ?? 0) > 1;
  }

  #begin(blob: Descriptor, { registry, pull }: LayerSource): SharedLayer {
    const layer: SharedLayer = {
      ...{ blob, registry, arrived: Promise.resolve(), checked: new Set<string>() },
      ...{ isHere: false, takers: 0, uses: 0, isOfUnknown: false },
    };
    this.#layers.set(keyOf(registry, blob), layer);
    this.#byDigest.set(blob.digest, (this.#byDigest.get(blob.digest) ?? new Set()).add(layer));
    layer.arrived = this.#arrive(layer, pull);
    layer.arrived.catch(() => this.#forget(layer));
    return layer;
  }

  /** Room is made for bytes that have come, and not for what somebody says of their number. */
  async #arrive(layer: SharedLayer, pull: LayerSource['pull']): Promise<void> {
    await pull(await this.#store(layer.registry));
    layer.isHere = true;
    this.#bytes += layer.blob.size;
    await this.#makeRoom();
  }

  #store(registry: string): Promise<LayoutWriter> {
    const known = this.#stores.get(registry);
    if (known !== undefined) return known;
    const store = createLayout(this.#files, `${this.#directory}/${this.#stores.size + 1}`);
    this.#stores.set(registry, store);
    return store;
  }

  /** Gives whether it could: a file may have gone meanwhile, and then the layer is pulled like any other. */
  async #give(layout: LayoutWriter, layer: SharedLayer): Promise<boolean> {
    const { directory } = await this.#store(layer.registry);
    try {
      await layout.adopt(blobPath(directory, layer.blob.digest), layer.blob);
    } catch (error) {
      if (error instanceof ToolError) return false;
      throw error;
    }
    const given = this.#given.get(layout.directory) ?? new Map<Digest, SharedLayer>();
    this.#given.set(layout.directory, given.set(layer.blob.digest, layer));
    return true;
  }

  #isFull(): boolean {
    return this.#bytes > this.#budget || this.#layers.size > mostLayers;
  }

  /** Those go that are needed last, and of those of which nobody knows it those that fewer have needed. Layouts that have one keep it: it is linked there. */
  async #makeRoom(): Promise<void> {
    if (!this.#isFull()) return;
    const idle = [...this.#layers.values()].filter(({ takers, isHere }) => isHere && takers === 0);
    const lastFirst = idle
      .map((layer) => ({ layer, next: this.#nextUse(layer) }))
      .toSorted((a, b) => (a.next === b.next ? a.layer.uses - b.layer.uses : a.next < b.next ? 1 : -1));
    for (const [index, { layer }] of lastFirst.entries()) {
      if (index >= idle.length * goAtOnce && !this.#isFull()) return;
      await this.#remove(layer);
    }
  }

  /** The places of those that will ask are in their order. */
  #nextUse({ blob }: SharedLayer): number {
    for (const place of this.#coming.get(blob.digest) ?? []) return place;
    return Number.POSITIVE_INFINITY;
  }

  async #remove(layer: SharedLayer): Promise<void> {
    if (layer.takers > 0 || !layer.isHere) return;
    this.#forget(layer);
    const { directory } = await this.#store(layer.registry);
    await this.#files.remove(blobPath(directory, layer.blob.digest));
  }

  #forget(layer: SharedLayer): void {
    const { blob, registry } = layer;
    const key = keyOf(registry, blob);
    if (this.#layers.get(key) !== layer) return;
    this.#layers.delete(key);
    const others = this.#byDigest.get(blob.digest);
    others?.delete(layer);
    if (others?.size === 0) this.#byDigest.delete(blob.digest);
    if (layer.isHere) this.#bytes -= blob.size;
  }
}

/** With the size that a descriptor says: a wrong one must not be the failure of others. */
function keyOf(registry: string, { digest, size }: Descriptor): string {
  return `${registry} ${digest} ${size}`;
}

function checkOf(mediaType: string, diffId: Digest): string {
  return `${mediaType} ${diffId}`;
}
