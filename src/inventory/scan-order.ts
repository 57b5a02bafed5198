/** Images on the same base, which are judged one after the other: each finds what the one before it has left. */
export interface BaseGroup<Image> {
  readonly images: readonly Image[];
  /** Those of a night that run are judged before all that do not. */
  readonly isRunning: boolean;
}

/** The order of a night: those that run first, and of both the images on the same base together. @param baseOf whatever stands for the base of an image. */
export function baseGroups<Image extends { readonly runs?: string }>(
  images: readonly Image[],
  baseOf: (image: Image) => string,
): readonly BaseGroup<Image>[] {
  const groups = Map.groupBy(images, (image) => `${image.runs !== undefined} ${baseOf(image)}`);
  return [...groups.values()]
    .map((own) => ({ images: own, isRunning: own[0]?.runs !== undefined }))
    .toSorted((a, b) => Number(b.isRunning) - Number(a.isRunning));
}

/** Hands out the images of a night to lanes that work at the same time: a lane stays with its base, and helps another one where none is left alone. */
export class ScanQueue<Image> {
  readonly #left: readonly { readonly group: BaseGroup<Image>; readonly images: Image[] }[];
  readonly #taken = new Set<BaseGroup<Image>>();

  constructor(groups: readonly BaseGroup<Image>[]) {
    this.#left = groups.map((group) => ({ group, images: [...group.images] }));
  }

  /** The next image of a lane, and the group that it is of. @param own the group of the one before. */
  next(own: BaseGroup<Image> | undefined): { readonly group: BaseGroup<Image>; readonly image: Image } | undefined {
    const left = this.#left.filter(({ images }) => images.length > 0);
    const first = left.filter(({ group }) => group.isRunning === left[0]?.group.isRunning);
    const most = first.toSorted((a, b) => b.images.length - a.images.length)[0];
    const chosen =
      first.find(({ group }) => group === own) ?? first.find(({ group }) => !this.#taken.has(group)) ?? most;
    const image = chosen?.images.shift();
    if (chosen === undefined || image === undefined) return undefined;
    this.#taken.add(chosen.group);
    return { group: chosen.group, image };
  }
}
