import type { Descriptor } from '../../oci/descriptor.js';
import type { Seen } from './first-look.js';
import { MAX_NAMES, NameBudget } from './name-budget.js';

/** What a layer takes of the budget beside its names. */
const ofLayer = 1000;

/** What was seen in layers, for other images that have them, too. A layer for which there is no room is looked at again. */
export class SeenLayers {
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
    if (!this.#seen.has(keyOf(layer)) && this.#budget.take(ofLayer + seen.cost)) this.#seen.set(keyOf(layer), seen);
  }
}

/** The same bytes are another tar where they are unpacked in another way. */
function keyOf({ digest, mediaType }: Descriptor): string {
  return `${digest} ${mediaType}`;
}
