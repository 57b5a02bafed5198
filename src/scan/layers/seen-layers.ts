import type { Descriptor } from '../../oci/descriptor.js';
import type { LayerLook, LayerWatch } from '../../oci/layout/layer-look.js';
import { NoTar } from '../../oci/tar-header.js';
import { firstLook, type Seen } from './first-look.js';
import { MAX_NAMES, NameBudget } from './name-budget.js';

/** What a layer takes of the budget beside its names. */
const ofLayer = 1000;

/**
 * What was seen in layers, while their bytes were compared or for another image that has them, too: it is true of the bytes, whoever names them. The oldest goes where there is no room, and a
 * layer that is not here is looked at again.
 */
export class SeenLayers implements LayerWatch {
  readonly #seen = new Map<string, Seen>();
  readonly #budget: NameBudget;

  /** @param most characters of names that are kept of all of them. */
  constructor(most = MAX_NAMES) {
    this.#budget = new NameBudget(most);
  }

  get(layer: Descriptor): Seen | undefined {
    return this.#seen.get(keyOf(layer));
  }

  keep(layer: Descriptor, seen: Seen): void {
    const key = keyOf(layer);
    if (this.#seen.has(key)) return;
    for (const [oldest, { cost }] of this.#seen) {
      if (this.#budget.hasRoom(ofLayer + seen.cost)) break;
      this.#seen.delete(oldest);
      this.#budget.give(ofLayer + cost);
    }
    if (this.#budget.take(ofLayer + seen.cost)) this.#seen.set(key, seen);
  }

  /** What can't be read as a tar is no fault of the check: whoever asks for the layer looks again, and says it. */
  lookAt(layer: Descriptor): LayerLook | undefined {
    if (this.get(layer) !== undefined) return undefined;
    const { seen, walk } = firstLook(layer);
    let isReadable = true;
    const attempt = (step: () => void) => {
      try {
        if (isReadable) step();
      } catch (error) {
        if (!(error instanceof NoTar)) throw error;
        isReadable = false;
      }
    };
    return {
      push: (bytes) => attempt(() => walk.push(bytes)),
      checked: () =>
        attempt(() => {
          walk.end();
          if (seen.unreadable === undefined) this.keep(layer, seen);
        }),
    };
  }
}

/** The same bytes are another tar where they are unpacked in another way. */
function keyOf({ digest, mediaType }: Descriptor): string {
  return `${digest} ${mediaType}`;
}
