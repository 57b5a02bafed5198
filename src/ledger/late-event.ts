import { begin, isRecent, liveOf, pausesOf, reopen } from './episode.js';
import { collectedAt, type GivenRecord } from './given-record.js';
import type { LineOf } from './lines/line.js';
import { idsOf, type Numbering } from './numbering.js';
import { recordText } from './scan-event.js';
import { imagesOf, incompleteWhy, type Sighting, type Sightings, soughtBy } from './sightings.js';
import {
  type Episode,
  type Resolution,
  type SeenScan,
  type SoughtKind,
  type StreamState,
  shareImages,
  soughtOf,
} from './state.js';

/**
 * The event of a record that is no newer than its stream. What it shows can make times longer: something was there earlier, later, or all the time.
 * It never makes a fix: where something was seen by late records alone and is gone, nobody can tell when it was fixed, or whether.
 * @returns `undefined` where it changes nothing.
 */
export function lateEvent(
  stream: StreamState,
  number: number,
  { record, digest }: GivenRecord,
  { seen }: Sightings,
  numbering: Numbering,
): LineOf<'late'> | undefined {
  const at = Date.parse(record.judgedAt);
  const database = record.database === undefined ? undefined : collectedAt(record.database);
  const late: SeenScan = { at, images: imagesOf(record), ...(database === undefined ? {} : { database }) };
  const sighted = knownAs(stream, seen.keys(), numbering);
  const corrected = new Map<number, readonly Episode[]>();
  for (const [finding, as] of sighted) {
    const kind = soughtOf(numbering.nameOf(as));
    const facts = factsOf(stream, kind, seen.get(finding));
    const episodes = withSighting(stream, corrected.get(as) ?? stream.findings.get(as) ?? [], late, facts);
    if (episodes !== undefined) corrected.set(as, episodes);
  }
  const isSought = isComplete(record) ? soughtBy(record) : () => false;
  const isAnswered = record.asked.length > 0;
  const isOfAnother = (finding: number) => stream.findings.get(finding)?.some(({ alone }) => alone) === true;
  const shown = new Set(sighted.values());
  const isLacked = (finding: number) =>
    !shown.has(finding) && isSought(numbering.nameOf(finding)) && (isAnswered || !isOfAnother(finding));
  doubtOthers(stream, late, isLacked, corrected);
  const isNewest = database !== undefined && database > (stream.last?.database ?? -1);
  if (corrected.size === 0 && !isNewest) return undefined;
  return {
    kind: 'late',
    stream: number,
    at,
    record: recordText(digest),
    ...(isNewest ? { database } : database === undefined ? {} : { collected: database }),
    corrected: [...corrected].map(([finding, episodes]) => ({ finding, episodes })),
  };
}

function factsOf(
  stream: StreamState,
  kind: SoughtKind,
  { severity, isAlone }: LateSighting = { severity: 'UNKNOWN' },
): Facts {
  const complete = stream.complete[kind];
  // With older advisories than a record of before had, a scan shows that nothing is gone.
  const isOutdated = (complete?.database ?? -1) < (stream.last?.database ?? -1);
  // Whether another scanner had answered in a newer one is not known: then what it alone reports stays until it answers.
  const lacked = isOutdated || isAlone ? -1 : (complete?.at ?? -1);
  const gone = Math.max(lacked, stream.retired ?? -1);
  const isBalance = complete === undefined || (isAlone === true && !stream.isAnswered);
  return { severity, isAlone, gone, collected: complete?.database ?? 0, isBalance };
}

/** What the record makes doubtful without showing it. */
function doubtOthers(
  stream: StreamState,
  late: SeenScan,
  isLacked: (finding: number) => boolean,
  corrected: Map<number, readonly Episode[]>,
): void {
  for (const finding of new Set([...stream.findings.keys(), ...corrected.keys()])) {
    const before = stream.findings.get(finding);
    const known = corrected.get(finding) ?? before ?? [];
    const doubted = withNewerDatabase(known, late) ?? known;
    const episodes = (isLacked(finding) ? withAbsence(doubted, late) : undefined) ?? doubted;
    if (episodes !== before) corrected.set(finding, episodes);
  }
}

function isComplete(record: GivenRecord['record']): boolean {
  return incompleteWhy(record, { platforms: [] }) === undefined;
}

/** The finding of the stream that each one is: itself, or one of the same package that shares an id. */
function knownAs(stream: StreamState, seen: Iterable<number>, { nameOf }: Numbering): ReadonlyMap<number, number> {
  const all = [...seen];
  const unknown = all.filter((finding) => !stream.findings.has(finding));
  const byId = new Map<string, number>();
  if (unknown.length > 0)
    for (const finding of stream.findings.keys()) for (const id of idsOf(nameOf(finding))) byId.set(id, finding);
  const others = unknown.map((finding) => {
    const known = idsOf(nameOf(finding)).flatMap((id) => byId.get(id) ?? []);
    return [finding, known[0] ?? finding] as const;
  });
  return new Map([...all.map((finding) => [finding, finding] as const), ...others]);
}

type LateSighting = Pick<Sighting, 'severity' | 'isAlone'>;

interface Facts {
  readonly severity: Sighting['severity'];
  /** Another scanner alone reports it. */
  readonly isAlone: true | undefined;
  /** A newer scan that lacks what is not open. */
  readonly gone: number;
  /** Its advisories. */
  readonly collected: number;
  readonly isBalance: boolean;
}

/** It was there at that time. `undefined`: that was known. */
function withSighting(
  stream: StreamState,
  episodes: readonly Episode[],
  late: SeenScan,
  facts: Facts,
): readonly Episode[] | undefined {
  const index = episodes.findLastIndex(({ firstSeen }) => firstSeen <= late.at);
  const [before, after] = [episodes[index], episodes[index + 1]];
  if (before !== undefined && (before.resolved === undefined || late.at < before.resolved.at)) {
    const sure = during(before, late);
    return sure === undefined ? undefined : episodes.with(index, sure);
  }
  const isSame = before?.resolved !== undefined && isRecent(before.resolved, late.at);
  if (after !== undefined) {
    const longer = startingAt(after, late.at);
    const joined = isSame ? [joinedTo(before, longer)] : [...(before === undefined ? [] : [before]), longer];
    return [...episodes.slice(0, Math.max(index, 0)), ...joined, ...episodes.slice(index + 2)];
  }
  if (isSame) return [...episodes.slice(0, -1), onlySeenLate(stream, reopen(before, late.at), late, facts)];
  const begun = begin(late.at, facts.severity, facts.isBalance);
  const own = facts.isAlone ? { ...begun, alone: true as const } : begun;
  return [...episodes, onlySeenLate(stream, own, late, facts)];
}

/** Nothing newer had it. A newer complete scan that lacks it shows that it is gone, and not how; else it is open, until such a scan comes. */
function onlySeenLate({ last }: StreamState, episode: Episode, late: SeenScan, facts: Facts): Episode {
  const { gone: at, collected: database } = facts;
  if (at > late.at)
    return { ...episode, resolved: { at, resolution: 'unknown', seen: late, images: last?.images ?? [], database } };
  return last !== undefined && last.at > late.at ? { ...episode, unseen: { ...late, isDoubtful: true } } : episode;
}

/**
 * It was known to be there, and is seen later than was known. Where the image is the one that was said to have fixed it, that was not so; where it is one that
 * did not have it yet, a record that came before may have lacked it in that one.
 */
function during(episode: Episode, late: SeenScan): Episode | undefined {
  const { resolved, unseen } = episode;
  if (resolved === undefined) {
    if (unseen === undefined || unseen.at >= late.at) return undefined;
    const isDoubtful = unseen.isDoubtful === true || !shareImages(unseen.images, late.images);
    return { ...episode, unseen: { ...late, ...(isDoubtful ? { isDoubtful } : {}) } };
  }
  const isNewer = resolved.seen.at < late.at;
  const seen = isNewer ? late : resolved.seen;
  const isFixed = resolved.resolution === 'fixed';
  if (isFixed && shareImages(late.images, resolved.images))
    return { ...episode, resolved: { ...resolved, seen, resolution: 'withdrawn' } };
  if (!isNewer) return undefined;
  const isDoubtful = isFixed && !shareImages(late.images, resolved.seen.images);
  return { ...episode, resolved: { ...resolved, seen, ...(isDoubtful ? { resolution: 'unknown' } : {}) } };
}

function startingAt(episode: Episode, firstSeen: number): Episode {
  const [first, ...others] = episode.severities;
  return { ...episode, firstSeen, severities: first === undefined ? [] : [{ ...first, at: firstSeen }, ...others] };
}

/** Both are one: it was back before it counted as gone. */
function joinedTo(before: Episode, after: Episode): Episode {
  const { resolved, unseen: _, exceptedSince: __, alone: ___, ...first } = before;
  const pauses = [...pausesOf(before, resolved?.at ?? after.firstSeen), ...(after.pauses ?? [])];
  return {
    ...first,
    ...(pauses.length === 0 ? {} : { pauses }),
    severities: [...before.severities, ...after.severities],
    reopened: [...(before.reopened ?? []), after.firstSeen, ...(after.reopened ?? [])],
    ...(after.fixableSince === undefined ? {} : { fixableSince: before.fixableSince ?? after.fixableSince }),
    ...(after.exceptedSince === undefined ? {} : { exceptedSince: after.exceptedSince }),
    ...(after.unseen === undefined ? {} : { unseen: after.unseen }),
    ...(after.alone === undefined ? {} : { alone: after.alone }),
    ...(after.resolved === undefined ? {} : { resolved: after.resolved }),
  };
}

/** What older advisories than this scan had did not find any more was not known to be gone: it goes on. `undefined`: there is none. */
function withNewerDatabase(
  episodes: readonly Episode[],
  { at, database = -1 }: SeenScan,
): readonly Episode[] | undefined {
  const isDoubtful = ({ resolved }: Episode) =>
    resolved !== undefined &&
    doubted.includes(resolved.resolution) &&
    resolved.at > at &&
    (resolved.database ?? -1) < database;
  if (!episodes.some(isDoubtful)) return undefined;
  const certain: Episode[] = [];
  for (const episode of episodes) {
    const before = certain.at(-1);
    if (before !== undefined && isDoubtful(before)) certain.splice(-1, 1, joinedTo(before, episode));
    else certain.push(episode);
  }
  const last = certain.at(-1);
  if (last?.resolved === undefined || !isDoubtful(last)) return certain;
  const { resolved, ...open } = last;
  return [...certain.slice(0, -1), { ...open, unseen: { ...resolved.seen, isDoubtful: true } }];
}

/** Resolutions that rest on what a scan did not find. */
const doubted: readonly Resolution[] = ['fixed', 'withdrawn', 'unknown'];

/** It was not there at that time, in a complete scan. In the image that had it last, nothing can have fixed it. `undefined`: that changes nothing. */
function withAbsence(episodes: readonly Episode[], late: SeenScan): readonly Episode[] | undefined {
  const index = episodes.findLastIndex(({ firstSeen }) => firstSeen < late.at);
  const episode = episodes[index];
  if (episode?.resolved === undefined) return lostBefore(episodes, liveOf(episodes), late);
  const { resolution, at, seen } = episode.resolved;
  const isDisproved =
    resolution === 'fixed' && seen.at < late.at && late.at < at && shareImages(seen.images, late.images);
  if (!isDisproved) return undefined;
  return episodes.with(index, { ...episode, resolved: { ...episode.resolved, resolution: 'withdrawn' } });
}

/** What newer scans lack and could not close: the image that had it last lacks it, so no newer image is known to fix it. */
function lostBefore(
  episodes: readonly Episode[],
  live: Episode | undefined,
  late: SeenScan,
): readonly Episode[] | undefined {
  const seen = live?.unseen;
  if (live === undefined || seen === undefined || seen.isDoubtful || seen.at >= late.at) return undefined;
  if (!shareImages(seen.images, late.images)) return undefined;
  return [...episodes.slice(0, -1), { ...live, unseen: { ...seen, isDoubtful: true } }];
}
