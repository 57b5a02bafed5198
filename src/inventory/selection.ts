import { formatReference, placeName, type Reference } from '../oci/reference.js';
import { plainLine } from '../text/plain-line.js';
import { isAskedFor, type ListedFacts } from './image-query.js';
import type { Gap } from './night.js';

/** Tags under which registries without the referrers API, and cosign before version 3, keep what hangs on an image: they are no images. */
const attachmentTag = /^sha256-[a-f0-9]{64}(?:$|\.)/;

export function isAttachmentTag(tag: string): boolean {
  return attachmentTag.test(tag);
}

/** What is left out on purpose: it lowers the coverage of the night, and is reported. */
export interface Limits {
  /** Images of each repository that are looked at, the newest ones; absent: all. */
  readonly newest?: number;
  /** Only what matches one of them; empty: everything. */
  readonly only: readonly string[];
  /** Nothing that matches one of them. */
  readonly except: readonly string[];
}

/** A tag, or an image by its digest, that may be looked at. */
export interface NamedImageEntry extends ListedFacts {
  readonly reference: Reference;
}

/** Names of all repositories together that are looked at: as many images as a plan may have. */
const maxNames = 1_000_000;

/** What is over is a gap (promise 13). Lists of single repositories are bounded, too, so that none takes the place of all others alone. */
export function cutNames<T>(entries: readonly T[], gaps: Gap[], most = maxNames): readonly T[] {
  const over = entries.length - most;
  if (over <= 0) return entries;
  const what = `all lists together: they have more than ${most} names. Name fewer registries, or share them among several nights`;
  gaps.push({ kind: 'unlisted', what, count: over });
  return entries.slice(0, most);
}

interface Selected {
  readonly images: readonly NamedImageEntry[];
  /** Left out, by which limit. */
  readonly left: readonly { readonly limit: 'newest' | 'only' | 'except'; readonly count: number }[];
  /** Why a limit is a mistake, or may be one: a night that leaves all of it out would end well. */
  readonly idle: readonly string[];
}

/** What the limits let through, each name once. */
export function select(entries: readonly NamedImageEntry[], { newest, only, except }: Limits): Selected {
  const all = [...byName(entries).values()];
  const matching = all.filter(
    ({ reference }) => only.length === 0 || only.some((pattern) => isAskedFor(pattern, reference)),
  );
  const kept = matching.filter(({ reference }) => !except.some((pattern) => isAskedFor(pattern, reference)));
  const images = newest === undefined ? kept : newestOf(kept, newest);
  const left = [
    { limit: 'only', count: all.length - matching.length },
    { limit: 'except', count: matching.length - kept.length },
    { limit: 'newest', count: imagesAmong(kept) - imagesAmong(images) },
  ] as const;
  return { images, left: left.filter(({ count }) => count > 0), idle: idleLimits(all, kept, only) };
}

function idleLimits(
  all: readonly NamedImageEntry[],
  kept: readonly NamedImageEntry[],
  only: readonly string[],
): readonly string[] {
  const idle = only.filter((pattern) => !all.some(({ reference }) => isAskedFor(pattern, reference)));
  if (all.length === 0 || kept.length > 0 || idle.length > 0)
    return idle.map((pattern) => `--only ${pattern}: nothing that is listed matches it. Check the pattern.`);
  return ['--only and --except leave out all that is listed. Check their patterns.'];
}

function byName(entries: readonly NamedImageEntry[]): ReadonlyMap<string, NamedImageEntry> {
  const known = new Map<string, NamedImageEntry>();
  for (const { reference, ...facts } of entries) {
    const key = formatReference(reference);
    known.set(key, { reference, ...joinedFacts(known.get(key), facts) });
  }
  return known;
}

/** Characters that say where an image runs. */
const maxRuns = 500;

/** What two lists say of one image: everywhere it runs, its first push and its last pull. */
export function joinedFacts(one: ListedFacts | undefined, other: ListedFacts): ListedFacts {
  const runs = [...new Set([one?.runs, other.runs].flatMap((text) => text?.split(', ') ?? []))];
  const pushes = [one?.pushedAt, other.pushedAt].filter((at) => at !== undefined);
  const pulls = [one?.pulledAt, other.pulledAt].filter((at) => at !== undefined);
  return {
    ...(runs.length === 0 ? {} : { runs: plainLine(runs.join(', '), maxRuns) }),
    ...(pushes.length === 0 ? {} : { pushedAt: Math.min(...pushes) }),
    ...(pulls.length === 0 ? {} : { pulledAt: Math.max(...pulls) }),
  };
}

/** What has the digest of one that is kept is the same image: its names count for the policy and for its history. */
function newestOf(entries: readonly NamedImageEntry[], count: number): readonly NamedImageEntry[] {
  const repositories = Map.groupBy(entries, ({ reference }) => placeName(reference));
  const kept = new Set([...repositories.values()].flatMap((own) => own.toSorted(newerFirst).slice(0, count)));
  const digests = new Set([...kept].flatMap(({ reference }) => reference.digest ?? []));
  const isKept = (entry: NamedImageEntry) =>
    kept.has(entry) || (entry.reference.digest !== undefined && digests.has(entry.reference.digest));
  return entries.filter((entry) => isKept(entry) || entry.runs !== undefined);
}

/** Images as far as they are known by their digests; a tag whose digest nobody has asked for is one of its own. */
function imagesAmong(entries: readonly NamedImageEntry[]): number {
  return new Set(entries.map((entry) => entry.reference.digest ?? formatReference(entry.reference))).size;
}

/** By the time of the push where the registry tells it, else by the numbers in the tags. */
function newerFirst(one: NamedImageEntry, other: NamedImageEntry): number {
  const byTime = (other.pushedAt ?? 0) - (one.pushedAt ?? 0);
  const [a, b] = [one.reference.tag ?? '', other.reference.tag ?? ''];
  return byTime || b.localeCompare(a, 'en', { numeric: true });
}

/** One name of each repository first, by its shortest tag, then the second of each: who may push to one of them can't push the others out of a list that is cut. */
export function byTurns(names: readonly Reference[]): readonly Reference[] {
  const lengthOf = ({ tag }: Reference) => tag?.length ?? Number.POSITIVE_INFINITY;
  const repositories = Map.groupBy(names, placeName);
  return [...repositories.values()]
    .flatMap((own) => own.toSorted((a, b) => lengthOf(a) - lengthOf(b) || 0).map((name, turn) => ({ name, turn })))
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ name }) => name);
}
