import { inStage } from '../host/stage.js';
import { type ImageRow, maxRowNames } from '../inventory/night.js';
import { type BaseGroup, baseGroups, ScanQueue } from '../inventory/scan-order.js';
import type { Digest } from '../oci/digest.js';
import { inParallel } from '../oci/in-parallel.js';
import { SharedLayers } from '../oci/layout/shared-layers.js';
import { placeName } from '../oci/reference.js';
import { SeenLayers } from '../scan/layers/seen-layers.js';
import { plural } from '../text/count.js';
import { judgeImage } from './judge-image.js';
import { knownLayers } from './listing/image-manifest.js';
import type { NightImage } from './listing/list-images.js';
import { type InTurn, type NightContext, TimeIsOver } from './night-context.js';
import { keepRow } from './night-folder.js';
import { ScanTeam } from './scan-team.js';
import { namesOf, runsOf } from './verdict.js';

/** Images that are scanned at once: as many as there are cores, as most of the work of each is done by one. Each has a Trivy, which takes a hundred megabytes and more. */
const [fewestTeams, mostTeams] = [2, 4];
/** Images for each of those, of which all but one wait for a registry: for what is attached, or for new claims to be listed. */
const lanesOfTeam = 4;
/** Bytes of layers that are kept for other images. */
const maxLayers = 2 * 1024 ** 3;
/** Milliseconds between two lines that say how far it is, where nobody watches. */
const lineEvery = 30_000;

/** Shows on the last line of a terminal how far the night is. */
type ShowCount = (detail: string) => void;

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
  limits: NightLimits,
): Promise<readonly ImageRow[]> {
  const { log } = context.ports;
  // Thousands of stages of single images would hide how far the night is.
  const { stage: _, ...lines } = log;
  const quiet = { ...context, ports: { ...context.ports, log: lines } };
  return inStage(log, 'Night', (step) =>
    judgeImages(quiet, images, limits, log.stage === undefined ? undefined : step),
  );
}

async function judgeImages(
  context: NightContext,
  images: readonly NightImage[],
  { until, done }: NightLimits,
  step: ShowCount | undefined,
): Promise<readonly ImageRow[]> {
  const { files, clock } = context.ports;
  const groups = baseGroups(images, { baseOf, placesOf });
  const left = new Map(images.flatMap((image) => leftRow(done.get(image.digest), image)));
  const coming = groups.flatMap((group) => group.images).filter(({ digest }) => !left.has(digest));
  const shared = new SharedLayers(files, await files.temporaryDirectory('layers'), coming.map(comingImage), maxLayers);
  const seen = new SeenLayers();
  const told = progress(context, images.length, step);
  const rows = new Map<Digest, ImageRow>();
  await inLanes(context, new ScanQueue(groups), async (image, inTurn) => {
    const known = left.get(image.digest);
    const inTime: InTurn = (scan) =>
      inTurn((sharing) => {
        if (isOver(clock.elapsed(), until)) throw new TimeIsOver();
        return scan(sharing);
      });
    const judged = async () => {
      if (isOver(clock.elapsed(), until)) return notReached(image);
      return judgeImage({ ...context, shared, inTurn: inTime, seen }, image);
    };
    const row = known ?? (await judged());
    if (row.outcome.kind !== 'not-reached') await keepRow(files, context.folder, row);
    await shared.done(image.digest);
    told(row);
    rows.set(image.digest, row);
  });
  return images
    .toSorted((a, b) => Number(b.runs !== undefined) - Number(a.runs !== undefined))
    .flatMap(({ digest }) => rows.get(digest) ?? []);
}

/** What an earlier run has left of an image, as it runs today. Policy and exceptions go by its names: with others it is judged again, and so is one with more than its row has. */
function leftRow(row: ImageRow | undefined, image: NightImage): readonly [Digest, ImageRow][] {
  const names = namesOf(image);
  const isSame = names.length <= maxRowNames && names.toSorted().join('\n') === row?.names.toSorted().join('\n');
  if (row === undefined || !isSame) return [];
  const { runs: _, ...rest } = row;
  return [[image.digest, { ...rest, names, ...runsOf(image) }]];
}

function comingImage({ digest, manifest }: NightImage) {
  const layers = knownLayers(manifest);
  return { digest, ...(layers === undefined ? {} : { layers }) };
}

/** Images with the same lowest layer have a base in common; those of one repository mostly have. */
function baseOf({ manifest, names: [place] }: NightImage): string {
  return knownLayers(manifest)?.[0] ?? (place === undefined ? '' : placeName(place));
}

function placesOf({ names }: NightImage): readonly string[] {
  return names.map(placeName);
}

/** Does the work for each image of the queue, in teams of lanes that each stay with a base as long as they can, and scan one image at a time. */
async function inLanes(
  { ports: { files, machine }, scanner }: NightContext,
  queue: ScanQueue<NightImage>,
  work: (image: NightImage, inTurn: InTurn) => Promise<void>,
): Promise<void> {
  const count = Math.min(mostTeams, Math.max(fewestTeams, machine.cpus));
  const teams = Array.from({ length: count }, () => new ScanTeam<BaseGroup<NightImage>>(files, scanner));
  // One lane of each team first: each is to have a base of its own.
  const lanes = Array.from({ length: lanesOfTeam }, () => teams).flat();
  await inParallel(lanes, lanes.length, async (team, stop) => {
    for (let next = queue.next(team.base); next !== undefined && !stop.aborted; next = queue.next(team.base)) {
      const { group, image } = next;
      team.base = group;
      await work(image, (scan) => team.inTurn(group, scan));
    }
  });
  for (const team of teams) await team.end();
}

function isOver(elapsed: number, until: number | undefined): boolean {
  return until !== undefined && elapsed >= until;
}

function notReached(image: NightImage): ImageRow {
  return {
    digest: image.digest,
    names: namesOf(image).slice(0, maxRowNames),
    ...runsOf(image),
    outcome: { kind: 'not-reached' },
  };
}

/** Says how far the night is: live where a person watches, elsewhere each half minute; of a failure at once. */
function progress(
  { ports: { log, clock } }: NightContext,
  total: number,
  step: ShowCount | undefined,
): (row: ImageRow) => void {
  const began = clock.elapsed();
  let [count, last] = [0, began];
  return ({ names, outcome }) => {
    count += 1;
    const now = clock.elapsed();
    if (outcome.kind === 'failed') log.error(`${names[0]} was not judged: ${outcome.why} ${outcome.fix}`);
    const left = Math.ceil((((now - began) / count) * (total - count)) / 1000);
    const text = `${count} of ${plural(total, 'image')}${count < total ? `, about ${left} s left` : ''}`;
    step?.(text);
    const isDue = count === total || (step === undefined && now - last >= lineEvery);
    if (!isDue) return;
    last = now;
    log.info(`${text}.`);
  };
}
