import type { RunningLine } from '../inventory/pod-list.js';
import { type RuntimeImage, runningImage } from '../inventory/running-image.js';
import type { Digest } from '../oci/digest.js';
import { formatReference, type Reference } from '../oci/reference.js';
import { matchesImage } from '../policy/image-pattern.js';

/** Containers of one owner with one image. */
export interface Workload extends RunningLine {
  readonly containers: number;
  readonly runs: RuntimeImage;
}

/** An image in a repository, as something that runs tells it, and the tag that it was started by, where there is one. */
export interface StartedImage {
  readonly reference: Reference & { readonly digest: Digest };
  readonly tag?: Reference & { readonly tag: string };
}

/** Containers of one owner with one image are one row, in the order of the lists. */
export function runningOf(lines: readonly RunningLine[]): readonly Workload[] {
  const rows = new Map<string, Workload>();
  const images = new Map<string, RuntimeImage>();
  for (const { namespace, owner, image, imageId } of lines) {
    const words = `${image} ${imageId}`;
    const runs = images.get(words) ?? runningImage(image, imageId);
    images.set(words, runs);
    const key = `${namespace} ${owner} ${words}`;
    const containers = (rows.get(key)?.containers ?? 0) + 1;
    rows.set(key, { namespace, owner, image, imageId, containers, runs });
  }
  return [...rows.values()];
}

/** The tag by which something was started: a name without tag and digest means `latest`. */
export function startedBy({ runs }: Pick<Workload, 'runs'>): StartedImage['tag'] {
  const name = 'name' in runs ? runs.name : undefined;
  return name === undefined || name.digest !== undefined ? undefined : { ...name, tag: name.tag ?? 'latest' };
}

/** One text for each image and tag that are asked for: of ten thousand containers there are some hundred. */
export function askedKey({ reference, tag }: StartedImage): string {
  return `${formatReference(reference)} ${tag === undefined ? '' : formatReference(tag)}`;
}

/** What is to be looked at by patterns of images, and how many rows are left out. What can't be read is never left out. */
export function selectRunning(
  rows: readonly Workload[],
  { only, except }: { readonly only: readonly string[]; readonly except: readonly string[] },
): { readonly rows: readonly Workload[]; readonly left: number } {
  if (only.length + except.length === 0) return { rows, left: 0 };
  const isWanted = (row: Workload) => {
    const name = nameOf(row);
    if (name === undefined) return true;
    const matches = (pattern: string) => matchesImage(pattern, name);
    return (only.length === 0 || only.some(matches)) && !except.some(matches);
  };
  const kept = rows.filter(isWanted);
  return { rows: kept, left: rows.length - kept.length };
}

/** The name that patterns are compared with; `undefined` where nobody knows it. */
export function nameOf(row: Pick<Workload, 'runs'>): string | undefined {
  const { runs } = row;
  const tag = startedBy(row);
  if (runs.kind !== 'digest') return tag === undefined ? undefined : formatReference(tag);
  return formatReference(ruledName({ reference: runs.reference, tag }));
}

/** The name by which patterns and policies know an image: where it really is, with the tag that it was started by, where that is a tag of the same repository. */
export function ruledName({
  reference: { registry, repository },
  tag,
}: Pick<StartedImage, 'reference'> & { readonly tag?: StartedImage['tag'] | undefined }): Reference {
  const isSame = tag?.registry === registry && tag.repository === repository;
  return { registry, repository, ...(isSame ? { tag: tag.tag } : {}) };
}
