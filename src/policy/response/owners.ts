import { matchesImage } from '../image-pattern.js';

/** Who answers for some images. */
export interface ImageOwner {
  /** Patterns for names of images. */
  readonly images: readonly string[];
  /** As people are called or mentioned: `platform-team`, `@acme/platform`. */
  readonly owner: string;
  /** Addresses that mail goes to. */
  readonly mail?: readonly string[];
  /** The environment variable that holds the key of the service of their pager: the key itself is a secret. */
  readonly pager?: string;
}

/**
 * Who answers for an image: of all entries that match one of its names the last, as in CODEOWNERS.
 * `undefined`: nobody is named.
 */
export function ownerOf(owners: readonly ImageOwner[], names: readonly string[]): ImageOwner | undefined {
  return owners.findLast(({ images }) => images.some((match) => names.some((name) => matchesImage(match, name))));
}

/** Owners of two policies that both rule: who is named by the first is asked, and for images that it leaves out those of the other. */
export function bothOwners(one: readonly ImageOwner[], other: readonly ImageOwner[]): readonly ImageOwner[] {
  const own = new Set(one.map((entry) => JSON.stringify(entry)));
  return [...other.filter((entry) => !own.has(JSON.stringify(entry))), ...one];
}
