/** Characters of names and paths that are kept of an image's layers: several times those of an honest one. */
export const MAX_NAMES = 16 * 1024 * 1024;

/** What each text takes in memory beside its characters, in such. */
const beside = 64;

/** How much may still be kept of what layers name: each name may have thousands of characters, and a layer millions of them. */
export class NameBudget {
  #left: number;

  constructor(most = MAX_NAMES) {
    this.#left = most;
  }

  /** A copy of the text, as it may be a part of a file of many megabytes, which would be kept with it; `undefined` where there is no room left. */
  keep(text: string): string | undefined {
    return this.take(costOf(text)) ? Buffer.from(text, 'utf16le').toString('utf16le') : undefined;
  }

  hasRoom(cost: number): boolean {
    return cost <= this.#left;
  }

  give(cost: number): void {
    this.#left += cost;
  }

  /** Gives whether there was room for so much. */
  take(cost: number): boolean {
    if (!this.hasRoom(cost)) return false;
    this.#left -= cost;
    return true;
  }
}

/** What is taken of a budget for a text. */
export function costOf(text: string): number {
  return text.length + beside;
}
