import { type ImageRow, maxRowNames } from '../inventory/night.js';
import type { Digest } from '../oci/digest.js';
import { inParallel } from '../oci/in-parallel.js';
import { plural } from '../text/count.js';
import { judgeImage } from './judge-image.js';
import type { NightImage } from './list-images.js';
import type { NightContext } from './night-context.js';
import { keepRow } from './night-folder.js';
import { namesOf } from './verdict.js';

/** Images at once: each has a Trivy, which works on several cores by itself. */
const parallelImages = 2;
/** Milliseconds between two lines that say how far it is. */
const lineEvery = 30_000;

/** How long a night may take, and what it has already. */
interface NightLimits {
  /** Milliseconds, on the clock that only grows, at which no further image is begun; absent: there is no end. */
  readonly until?: number;
  readonly done: ReadonlyMap<Digest, ImageRow>;
}

/**
 * All images, those that run first. One that can't be judged is a row, and the others go on; so is one for which no time was left.
 * @throws what concerns all of them: ConfigError, Cancelled.
 */
export async function scanNight(
  context: NightContext,
  images: readonly NightImage[],
  { until, done }: NightLimits,
): Promise<readonly ImageRow[]> {
  const { files, clock } = context.ports;
  const inOrder = images.toSorted((a, b) => Number(b.runs !== undefined) - Number(a.runs !== undefined));
  const told = progress(context, images.length);
  return inParallel(inOrder, parallelImages, async (image) => {
    const known = done.get(image.digest);
    const row = known ?? (isOver(clock.elapsed(), until) ? notReached(image) : await judgeImage(context, image));
    if (row.outcome.kind !== 'not-reached') await keepRow(files, context.folder, row);
    told(row);
    return row;
  });
}

function isOver(elapsed: number, until: number | undefined): boolean {
  return until !== undefined && elapsed >= until;
}

function notReached(image: NightImage): ImageRow {
  const runs = image.runs === undefined ? {} : { runs: image.runs };
  return {
    digest: image.digest,
    names: namesOf(image).slice(0, maxRowNames),
    ...runs,
    outcome: { kind: 'not-reached' },
  };
}

/** Says how far the night is: of a failure at once, else each half minute. */
function progress({ ports: { log, clock } }: NightContext, total: number): (row: ImageRow) => void {
  const began = clock.elapsed();
  let [count, last] = [0, began];
  return ({ names, outcome }) => {
    count += 1;
    const now = clock.elapsed();
    if (outcome.kind === 'failed') log.error(`${names[0]} was not judged: ${outcome.why} ${outcome.fix}`);
    if (now - last < lineEvery && count < total) return;
    last = now;
    const left = Math.ceil((((now - began) / count) * (total - count)) / 1000);
    log.info(`${count} of ${plural(total, 'image')}${count < total ? `, about ${left} s left` : ''}.`);
  };
}
