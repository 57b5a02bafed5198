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
  readonly arrived: Promise<unknown>;
  /** Images that take it at this moment. */
  takers: number;
  /** Media types and DiffIDs with which all of its bytes were compared. */
  readonly checked: Set<string>;
}

/** How one image gets a layer of its own registry. */
interface LayerSource {
  readonly pull: (into: LayoutWriter) => Promise<unknown>;
  /** Whether its repository has the layer, too: only who has it may take it from here. */
  readonly isThere: () => Promise<boolean>;
}

/**
 * Layers that images of one run have in common, in a folder of this run: each is pulled once, and its bytes are compared once with what is said of them. It ends with the run, and nothing outside
 * can vouch for a layer (design, promise 1). Layers of which more bytes are here than fit go first that are needed last.
 */
export class SharedLayers {
  readonly #files: SharedFiles;
  readonly #budget: number;
  readonly #writer: Promise<LayoutWriter>;
  /** The images that will ask for a layer, by their place in the order; `undefined` stands for those whose layers nobody knows. */
  readonly #coming = new Map<Digest, Set<number>>();
  readonly #places: ReadonlyMap<Digest, number>;
  readonly #known: ReadonlyMap<Digest, readonly Digest[]>;
  readonly #layers = new Map<string, SharedLayer>();
  /** What a layout has from here, until it is checked. */
  readonly #given = new Map<string, Map<Digest, SharedLayer>>();

  /** @param images in the order in which they are pulled. @param budget bytes that are kept at most. */
  constructor(files: SharedFiles, directory: string, images: readonly ComingImage[], budget: number) {
    this.#files = files;
    this.#budget = budget;
    this.#writer = createLayout(files, directory);
    // Who puts something here is told of the failure.
    this.#writer.catch(() => undefined);
    this.#places = new Map(images.map(({ digest }, place) => [digest, place]));
    this.#known = new Map(images.flatMap(({ digest, layers }) => (layers === undefined ? [] : [[digest, layers]])));
    for (const [place, { layers = [] }] of images.entries())
      for (const layer of layers) this.#coming.set(layer, (this.#coming.get(layer) ?? new Set()).add(place));
  }

  /**
   * Puts a layer of an image into its layout. What went wrong for another image is tried once more for this one: it may have come from another repository.
   * @throws what `pull` throws.
   */
  async put(image: Digest, layout: LayoutWriter, blob: Descriptor, source: LayerSource): Promise<void> {
    const layer = this.#layers.get(keyOf(blob));
    if (layer === undefined && !this.#isShared(image, blob.digest)) return void (await source.pull(layout));
    if (layer !== undefined && !(await source.isThere())) return void (await source.pull(layout));
    const taken = layer ?? this.#begin(blob, source);
    taken.takers += 1;
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
    const place = this.#places.get(image);
    for (const digest of this.#known.get(image) ?? []) {
      const coming = this.#coming.get(digest);
      if (place !== undefined) coming?.delete(place);
      if (coming?.size !== 0) continue;
      this.#coming.delete(digest);
      for (const layer of this.#layers.values()) if (layer.blob.digest === digest) await this.#remove(layer);
    }
  }

  /** Of an image whose layers nobody knows before each may be that of others. */
  #isShared(image: Digest, layer: Digest): boolean {
    return !this.#known.has(image) || (this.#coming.get(layer)?.size ?? 0) > 1;
  }

  #begin(blob: Descriptor, { pull }: LayerSource): SharedLayer {
    const arrive = async () => {
      await this.#makeRoom(blob);
      await pull(await this.#writer);
    };
    const layer: SharedLayer = { blob, arrived: arrive(), takers: 0, checked: new Set() };
    this.#layers.set(keyOf(blob), layer);
    layer.arrived.catch(() => this.#layers.delete(keyOf(blob)));
    return layer;
  }

  /** Gives whether it could: a file may have gone meanwhile, and then the layer is pulled like any other. */
  async #give(layout: LayoutWriter, layer: SharedLayer): Promise<boolean> {
    const { directory } = await this.#writer;
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

  /** Those go that are needed last. Layouts that have one keep it: it is linked there. */
  async #makeRoom(wanted: Descriptor): Promise<void> {
    const idle = [...this.#layers.values()].filter(({ takers }) => takers === 0);
    const lastFirst = idle
      .map((layer) => ({ layer, next: this.#nextUse(layer) }))
      .toSorted((a, b) => (a.next === b.next ? 0 : a.next < b.next ? 1 : -1))
      .map(({ layer }) => layer);
    for (const layer of lastFirst) {
      const others = [...this.#layers.values()].filter(({ blob }) => blob !== wanted);
      if (others.reduce((sum, { blob }) => sum + blob.size, wanted.size) <= this.#budget) return;
      await this.#remove(layer);
    }
  }

  /** The places of those that will ask are in their order. */
  #nextUse({ blob }: SharedLayer): number {
    for (const place of this.#coming.get(blob.digest) ?? []) return place;
    return Number.POSITIVE_INFINITY;
  }

  async #remove({ blob, takers }: SharedLayer): Promise<void> {
    if (takers > 0) return;
    this.#layers.delete(keyOf(blob));
    const { directory } = await this.#writer;
    await this.#files.remove(blobPath(directory, blob.digest));
  }
}

/** With the size that a descriptor says: a wrong one must not be the failure of others. */
function keyOf({ digest, size }: Descriptor): string {
  return `${digest} ${size}`;
}

function checkOf(mediaType: string, diffId: Digest): string {
  return `${mediaType} ${diffId}`;
}
