import { oneSpelling } from '../oci/reference.js';
import { type BuildAge, buildAge } from './build-facts.js';
import type { ImageRow } from './night.js';

const day = 24 * 3_600_000;
/** Milliseconds after which an image is stale where nobody says otherwise. */
export const usualStaleAfter = 90 * day;

/** What becomes of a stale image: one that runs is built again on a newer base; one that does not is archived. Nobody knows which where no list says what runs. */
type StaleAdvice = 'update' | 'archive' | 'update-or-archive';

/** An image that nobody has built for too long, or whose age nobody knows. */
export interface StaleImage {
  readonly row: ImageRow;
  /** `unknown`, too, where only a push is known that is not old enough. */
  readonly age: BuildAge;
  readonly advice: StaleAdvice;
  readonly base?: {
    readonly name: string;
    /** Where its name is one of this night and names another image now. */
    readonly newer?: string;
    /** Where the image it was built on is one of this night. */
    readonly age?: BuildAge;
  };
}

/** The stale ones of these images: what runs first, then the oldest. An image that was not judged has a row of its own anyway. */
export function staleImages(
  images: readonly ImageRow[],
  now: Date,
  staleAfter: number = usualStaleAfter,
): readonly StaleImage[] {
  const byName = new Map(images.flatMap((row) => row.names.map((name) => [oneSpelling(name), row] as const)));
  const byDigest = new Map(images.flatMap((row) => digestsOf(row).map((digest) => [digest, row] as const)));
  const saysWhatRuns = images.some(({ runs }) => runs !== undefined);
  const isOld = (age: BuildAge) => age.kind !== 'unknown' && now.getTime() - age.at >= staleAfter;
  const stale = images.flatMap((row): readonly StaleImage[] => {
    if (row.outcome.kind !== 'judged') return [];
    const known = buildAge(row.build ?? {}, now);
    if (known.kind === 'built' && !isOld(known)) return [];
    const age: BuildAge = isOld(known) ? known : { kind: 'unknown' };
    const advice = row.runs !== undefined ? 'update' : saysWhatRuns ? 'archive' : 'update-or-archive';
    const base = baseOf(row, { byName, byDigest }, now);
    return [{ row, age, advice, ...(base === undefined ? {} : { base }) }];
  });
  const time = ({ age }: StaleImage) => (age.kind === 'unknown' ? Number.POSITIVE_INFINITY : age.at);
  const runs = ({ row }: StaleImage) => Number(row.runs !== undefined);
  return stale.toSorted((a, b) => runs(b) - runs(a) || compare(time(a), time(b)) || compare(nameOf(a), nameOf(b)));
}

interface NightImages {
  readonly byName: ReadonlyMap<string, ImageRow>;
  readonly byDigest: ReadonlyMap<string | undefined, ImageRow>;
}

/** Only images of the same night are looked up: labels are foreign, and no registry is asked because of them. */
function baseOf({ build }: ImageRow, { byName, byDigest }: NightImages, now: Date): StaleImage['base'] {
  const { base } = build ?? {};
  if (base === undefined) return undefined;
  const [current, used] = [byName.get(oneSpelling(base.name)), byDigest.get(base.digest)];
  const isNewer = current !== undefined && base.digest !== undefined && !digestsOf(current).includes(base.digest);
  return {
    name: base.name,
    ...(isNewer ? { newer: current.digest } : {}),
    ...(used === undefined ? {} : { age: buildAge(used.build ?? {}, now) }),
  };
}

function digestsOf({ digest, build }: ImageRow): readonly (string | undefined)[] {
  return [digest, ...(build?.platforms ?? [])];
}

function nameOf({ row }: StaleImage): string {
  return row.names[0] ?? row.digest;
}

function compare<T extends number | string>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
