import * as z from 'zod';
import type { Problem } from '../host/errors.js';
import { digestText, type Frozen, instant } from '../record/values.js';
import { byText } from '../text/order.js';
import { type Gap, gapSchema, type ImageRow, imageRowSchema, maxRowNames, unanswered } from './night.js';

/** What a job does of a night. */
export const nightModes = ['scan', 'plan', 'merge'] as const;

/** What a job does of a night that several share; `all`: the whole night. A shard reads its images in a plan, which lies in a folder. */
export type NightPart =
  | { readonly kind: 'all' }
  | { readonly kind: 'plan'; readonly shards: number }
  | { readonly kind: 'shard'; readonly shard: number; readonly plan: string }
  | { readonly kind: 'merge' };

/** How a mode is written. */
interface PartWords {
  readonly mode: (typeof nightModes)[number];
  readonly shards?: number | undefined;
  readonly shard?: number | undefined;
  readonly plan?: string | undefined;
}

export function nightPart({ mode, shards, shard, plan }: PartWords): NightPart {
  if (mode === 'plan') return { kind: 'plan', shards: shards ?? 1 };
  if (mode === 'merge') return { kind: 'merge' };
  return shard === undefined || plan === undefined ? { kind: 'all' } : { kind: 'shard', shard, plan };
}

const listWords = ['lists', 'running', 'listings', 'newest', 'only', 'except'] as const;

/** What has no effect on a job: somebody has written it who expects one. */
const idleWords: Readonly<Record<NightPart['kind'], readonly string[]>> = {
  all: ['shards'],
  plan: ['shard', 'plan', 'sign', 'budget'],
  shard: ['images', ...listWords, 'shards'],
  merge: [...listWords, 'shards', 'shard', 'plan', 'sign', 'budget'],
};
const jobs: Readonly<Record<NightPart['kind'], string>> = {
  all: 'a job that judges all images',
  plan: 'a job that plans',
  shard: 'a job that judges a shard of a plan',
  merge: 'a job that merges',
};

/** Problems with what is given to a job that makes nothing of it. @param given names of inputs with the words that people write for them. */
export function idleProblems({ kind }: NightPart, given: ReadonlyMap<string, string>): readonly Problem[] {
  return idleWords[kind].flatMap((name) => {
    const where = given.get(name);
    if (where === undefined) return [];
    return [{ where, what: `it has no effect on ${jobs[kind]}`, fix: takerOf(name) }];
  });
}

function takerOf(name: string): string {
  switch (name) {
    case 'sign':
    case 'budget':
      return 'Give it to the jobs that judge.';
    case 'shard':
    case 'plan':
      return 'Remove it, or leave the mode out.';
    default:
      return 'Give it to the job that plans.';
  }
}

/** Plans and shards hand what they have over to other jobs. */
export function isHandedOver({ kind }: NightPart): boolean {
  return kind === 'plan' || kind === 'shard';
}

/** More shards than GitHub has jobs in a matrix. */
export const maxShards = 256;
/** Tags of a repository that may be asked for by number. */
export const maxNewest = 999_999;
const maxImages = 1_000_000;
const shardNumber = z.int().min(1).max(maxShards);

const plannedImage = z.strictObject({
  digest: digestText,
  /** References, the first of which is where it is read: all of them, as the policy goes by each. Who may push to one repository may give an image many. */
  names: z.array(z.string().max(1024)).min(1).max(maxImages),
  runs: imageRowSchema.shape.runs,
  pushedAt: instant.optional(),
  pulledAt: instant.optional(),
  shard: shardNumber,
});
export type PlannedImage = Frozen<z.output<typeof plannedImage>>;

/** Who looks at which image: one job lists them, so that no two do, and none is between them. */
export const planSchema = z.strictObject({
  planVersion: z.literal(1),
  startedAt: instant,
  shards: shardNumber,
  images: z.array(plannedImage).max(maxImages),
  gaps: z.array(gapSchema).max(maxImages),
});
export type NightPlan = Frozen<z.output<typeof planSchema>>;

/** The exit code of a plan: what could not be listed is one of the merged night, as the shards are to judge the rest; a plan without an image leaves them nothing. */
export function planCode({ images, gaps }: NightPlan): 0 | 3 {
  return images.length === 0 && unanswered({ images: [], gaps }) > 0 ? 3 : 0;
}

/** A night that has ended, or what one shard has done of it. */
export const nightSchema = z.strictObject({
  nightVersion: z.literal(1),
  startedAt: instant,
  endedAt: instant,
  shard: shardNumber.optional(),
  images: z.array(imageRowSchema).max(maxImages),
  gaps: z.array(gapSchema).max(maxImages),
});
export type ShardNight = Frozen<z.output<typeof nightSchema>>;

/** A row, and the shard that has it in its folder. */
interface ShardRow<S> {
  readonly row: ImageRow;
  readonly from?: S;
}

/**
 * All rows of a plan out of what shards have done: each image has the row of its own shard, and no other counts. One without a row, as its shard has ended early or handed nothing over, is a row that says
 * so (promise 13).
 */
export function mergeShards<S extends ShardNight>(
  plan: NightPlan,
  nights: readonly S[],
): { readonly rows: readonly ShardRow<S>[]; readonly gaps: readonly Gap[] } {
  const of = new Map<number, S>();
  const gaps: Gap[] = [...plan.gaps];
  for (const night of nights) {
    const { shard } = night;
    if (shard === undefined || shard > plan.shards || of.has(shard))
      gaps.push({
        kind: 'unreadable',
        what: 'folders that are none of a shard of this plan, or the second of one',
        count: 1,
      });
    else of.set(shard, night);
  }
  const rowsOf = new Map(
    [...of].map(([shard, { images }]) => [shard, new Map(images.map((row) => [row.digest, row]))]),
  );
  const rows = plan.images.map((image): ShardRow<S> => {
    const row = rowsOf.get(image.shard)?.get(image.digest);
    const from = of.get(image.shard);
    return row === undefined || from === undefined ? { row: lost(image) } : { row, from };
  });
  return { rows, gaps: [...gaps, ...[...of.values()].flatMap((night) => night.gaps)] };
}

function lost({ digest, names, runs, shard }: PlannedImage): ImageRow {
  const why = `Shard ${shard} has not handed over what became of it.`;
  const outcome = {
    kind: 'failed',
    code: 'shard-missing',
    why,
    fix: 'Look at its job, and run the night again.',
  } as const;
  return { digest, names: names.slice(0, maxRowNames), ...(runs === undefined ? {} : { runs }), outcome };
}

/** Work with the time that it takes, in whatever unit. */
interface Weighed {
  readonly key: string;
  readonly weight: number;
}

/**
 * Which shard does what: the heaviest first, each to the shard that has least so far, so that no shard has more than a third over its share where no single piece has (Graham's
 * rule). The same work is parted in the same way, in whatever order it comes.
 * @returns the keys of each shard.
 */
export function balanced(work: readonly Weighed[], shards: number): readonly (readonly string[])[] {
  const loads = Array.from({ length: shards }, () => ({ weight: 0, keys: [] as string[] }));
  const heaviest = work.toSorted((a, b) => b.weight - a.weight || byText(a.key, b.key));
  for (const { key, weight } of heaviest) {
    const lightest = loads.reduce((least, one) => (one.weight < least.weight ? one : least));
    lightest.keys.push(key);
    lightest.weight += weight;
  }
  return loads.map(({ keys }) => keys);
}
