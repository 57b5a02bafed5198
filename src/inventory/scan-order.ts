/** Images on the same base, which are judged one after the other: each finds what the one before it has left. */
export interface BaseGroup<Image> {
  readonly images: readonly Image[];
  /** Those of a night that run are judged before all that do not. */
  readonly isRunning: boolean;
}

/** Images of one group, and images of one repository that go before all others have had their turn: whoever may push to one repository must not keep a night whose time ends from the others. */
const longest = 32;

/** What the order goes by. */
interface OrderFacts<Image> {
  /** Whatever stands for the base of an image. */
  readonly baseOf: (image: Image) => string;
  /** Its repositories. */
  readonly placesOf: (image: Image) => readonly string[];
}

interface RankedImage<Image> {
  readonly image: Image;
  readonly isRunning: boolean;
  /** How many images of its repository come before it; of several repositories where it comes first: a copy elsewhere puts nothing back. */
  readonly turn: number;
}

/** The order of a night: those that run first, then by turns of the repositories, and of a few turns the images on the same base together. */
export function baseGroups<Image extends { readonly runs?: string }>(
  images: readonly Image[],
  { baseOf, placesOf }: OrderFacts<Image>,
): readonly BaseGroup<Image>[] {
  const groups = Map.groupBy(ranked(images, placesOf), ({ image, isRunning, turn }) =>
    JSON.stringify([isRunning, Math.floor(turn / longest), baseOf(image)]),
  );
  return [...groups.values()]
    .flatMap((own) => pieces(own.toSorted((a, b) => a.turn - b.turn)))
    .toSorted((a, b) => Number(b.first.isRunning) - Number(a.first.isRunning) || a.first.turn - b.first.turn)
    .map(({ first, all }) => ({ images: all.map(({ image }) => image), isRunning: first.isRunning }));
}

function ranked<Image extends { readonly runs?: string }>(
  images: readonly Image[],
  placesOf: (image: Image) => readonly string[],
): readonly RankedImage<Image>[] {
  const counts = new Map<string, number>();
  return images.map((image) => {
    const isRunning = image.runs !== undefined;
    let turn = Number.POSITIVE_INFINITY;
    for (const place of new Set(placesOf(image))) {
      const key = `${isRunning} ${place}`;
      const before = counts.get(key) ?? 0;
      counts.set(key, before + 1);
      turn = Math.min(turn, before);
    }
    return { image, isRunning, turn };
  });
}

function pieces<Image>(own: readonly RankedImage<Image>[]) {
  const parts: { readonly first: RankedImage<Image>; readonly all: readonly RankedImage<Image>[] }[] = [];
  for (let from = 0; from < own.length; from += longest) {
    const all = own.slice(from, from + longest);
    const [first] = all;
    if (first !== undefined) parts.push({ first, all });
  }
  return parts;
}

/** Hands out the images of a night to lanes that work at the same time: a lane stays with its group, and helps another one where none is left alone. */
export class ScanQueue<Image> {
  readonly #groups: readonly BaseGroup<Image>[];
  #begun = 0;
  /** Groups that somebody has, and of which images are left: no more than there are lanes. */
  #open: { readonly group: BaseGroup<Image>; next: number }[] = [];

  constructor(groups: readonly BaseGroup<Image>[]) {
    this.#groups = groups;
  }

  /** The next image of a lane, and the group that it is of. @param own the group of the one before. */
  next(own: BaseGroup<Image> | undefined): { readonly group: BaseGroup<Image>; readonly image: Image } | undefined {
    this.#open = this.#open.filter((one) => leftOf(one) > 0);
    const chosen = this.#open.find(({ group }) => group === own) ?? this.#begin() ?? this.#fullest();
    const image = chosen?.group.images[chosen.next];
    if (chosen === undefined || image === undefined) return undefined;
    chosen.next += 1;
    return { group: chosen.group, image };
  }

  /** The next group that nobody has; none that does not run while images are left that do. */
  #begin() {
    const group = this.#groups[this.#begun];
    if (group === undefined || this.#open.some((one) => one.group.isRunning && !group.isRunning)) return undefined;
    this.#begun += 1;
    const begun = { group, next: 0 };
    this.#open.push(begun);
    return begun;
  }

  #fullest() {
    return this.#open.toSorted((a, b) => leftOf(b) - leftOf(a))[0];
  }
}

function leftOf({ group, next }: { readonly group: BaseGroup<unknown>; readonly next: number }): number {
  return group.images.length - next;
}
