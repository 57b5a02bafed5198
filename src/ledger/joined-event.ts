import { type Severity, worse } from '../scan/finding.js';
import { areOne, liveOf, pausesOf, recentlyGone, resolve } from './episode.js';
import type { LineOf } from './lines/line.js';
import type { Numbering } from './numbering.js';
import type { Sightings } from './sightings.js';
import type { Episode, Pause, SeenScan, StreamState } from './state.js';

/**
 * The event of a record that shows a finding under an id which the stream knows for another one: two histories turn out to be one. The clock is that of the
 * older one, and what ended under the other id was no fix.
 * @param scan the record's moment and images.
 * @returns `undefined` where nothing is to be joined: so nearly always.
 */
export function joinedEvent(
  stream: StreamState,
  number: number,
  scan: Pick<SeenScan, 'at' | 'images'>,
  { seen }: Pick<Sightings, 'seen'>,
  numbering: Numbering,
): LineOf<'joined'> | undefined {
  const corrected = new Map<number, readonly Episode[]>();
  const historyOf = (finding: number) => corrected.get(finding) ?? stream.findings.get(finding) ?? [];
  const pairs = [...samePairs(stream, scan.at, seen, numbering)];
  // One that is joined may reach to another one then.
  for (let isChanged = pairs.length > 0; isChanged; ) {
    isChanged = false;
    for (const [other, finding] of pairs) {
      const joined = joinedHistories(historyOf(finding), historyOf(other), scan, stream.last);
      if (joined === undefined) continue;
      corrected.set(finding, joined.kept);
      corrected.set(other, joined.left);
      isChanged = true;
    }
  }
  if (corrected.size === 0) return undefined;
  return {
    kind: 'joined',
    stream: number,
    corrected: [...corrected].map(([finding, episodes]) => ({ finding, episodes })),
  };
}

/** A stream as it is after the event. */
export function withJoined(stream: StreamState, event: LineOf<'joined'> | undefined): StreamState {
  if (event === undefined) return stream;
  const findings = new Map(stream.findings);
  for (const { finding, episodes } of event.corrected) findings.set(finding, episodes);
  return { ...stream, findings };
}

/** Findings of the stream that are not seen, each with the one that is the same. Only where the id of one is among those of the other: two that share a third may be two. */
function* samePairs(
  { findings }: StreamState,
  at: number,
  seen: Sightings['seen'],
  { nameOf, numberOf }: Numbering,
): Generator<readonly [number, number]> {
  const asked = (finding: number, isWanted: (other: number) => boolean) => {
    const { is, subject, aliases } = nameOf(finding);
    return aliases.flatMap((id) => numberOf({ is, id, subject }) ?? []).filter(isWanted);
  };
  const isGone = (finding: number) => findings.has(finding) && !seen.has(finding);
  const isGoing = (finding: number) => {
    const episodes = findings.get(finding);
    return !seen.has(finding) && (liveOf(episodes) ?? recentlyGone(episodes, at)) !== undefined;
  };
  const hasClock = (finding: number) => {
    const last = findings.get(finding)?.at(-1);
    return last !== undefined && !isMoved(last);
  };
  // Where the seen one has no clock of its own, another one of them is renamed to it: all others are joined to that.
  const renamed = new Map<number, number>();
  const target = (finding: number, other: number) => {
    if (hasClock(finding)) return finding;
    const first = renamed.get(finding) ?? other;
    renamed.set(finding, first);
    return first;
  };
  const pairs = function* (finding: number, other: number) {
    const to = target(finding, other);
    if (to !== other) yield [other, to] as const;
  };
  // Most have one id.
  const hasMore = (finding: number) => nameOf(finding).aliases.length > 0;
  for (const finding of seen.keys())
    if (hasMore(finding))
      for (const other of asked(finding, hasClock(finding) ? isGone : isGoing)) yield* pairs(finding, other);
  for (const other of findings.keys())
    if (hasMore(other) && isGoing(other))
      for (const finding of asked(other, (one) => seen.has(one))) yield* pairs(finding, other);
}

/** `kept`: with the episodes of the other one that belong to its own. `left`: what the other one is then. `undefined`: they have nothing to do with each other. */
function joinedHistories(
  own: readonly Episode[],
  others: readonly Episode[],
  scan: Pick<SeenScan, 'at' | 'images'>,
  last: SeenScan | undefined,
): { readonly kept: readonly Episode[]; readonly left: readonly Episode[] } | undefined {
  let kept = own;
  const left = others.map((other) => {
    if (isMoved(other)) return other;
    const same = kept.filter((one) => !isMoved(one) && areOne(one, other));
    if (same.length === 0) return other;
    const joined = joinedEpisode([...same, other]);
    kept = [...kept.filter((one) => !same.includes(one)), joined].sort((a, b) => endOf(a) - endOf(b));
    return moved(other, scan, last);
  });
  return kept === own ? undefined : { kept, left };
}

/** What is open comes last. */
function endOf({ resolved }: Episode): number {
  return resolved?.at ?? Number.MAX_SAFE_INTEGER;
}

/** Whether an episode goes on under another id. */
function isMoved({ resolved }: Episode): boolean {
  return resolved?.resolution === 'reclassified';
}

function moved(episode: Episode, { at, images }: Pick<SeenScan, 'at' | 'images'>, last: SeenScan | undefined): Episode {
  const { resolved } = episode;
  if (resolved !== undefined) return { ...episode, resolved: { ...resolved, resolution: 'reclassified' } };
  return resolve(episode, { at, resolution: 'reclassified', images }, last);
}

/** Several episodes of one finding as one, from the first sight on, and open until the last of them ends. */
function joinedEpisode(all: readonly Episode[]): Episode {
  const parts = all.toSorted((a, b) => a.firstSeen - b.firstSeen);
  const firstSeen = parts[0]?.firstSeen ?? 0;
  const live = parts.filter(({ resolved }) => resolved === undefined);
  const ends = parts.flatMap(({ resolved }) => resolved ?? []).sort((a, b) => a.at - b.at);
  const resolved = live.length === 0 ? ends.at(-1) : undefined;
  const fixes = parts.flatMap(({ fixableSince }) => fixableSince ?? []);
  const excepted = live.flatMap(({ exceptedSince }) => exceptedSince ?? []);
  const unseen = live.flatMap((one) => one.unseen ?? []).sort((a, b) => b.at - a.at);
  const [newestUnseen] = unseen;
  const reopened = reopenings(parts);
  const pauses = joinedPauses(parts);
  return {
    firstSeen,
    // How old it is can't be known better than of its oldest part.
    ...(parts.some(({ balance }) => balance === true) ? { balance: true } : {}),
    severities: joinedSeverities(parts),
    ...(fixes.length === 0 ? {} : { fixableSince: Math.min(...fixes) }),
    ...(live.length === 0 || excepted.length < live.length ? {} : { exceptedSince: Math.max(...excepted) }),
    ...(pauses.length === 0 ? {} : { pauses }),
    ...(reopened.length === 0 ? {} : { reopened }),
    ...(live.length > 0 && live.every(({ alone }) => alone === true) ? { alone: true } : {}),
    ...(newestUnseen === undefined || unseen.length < live.length ? {} : { unseen: newestUnseen }),
    ...(resolved === undefined ? {} : { resolved }),
  };
}

/** Times in which all parts that were there were under an exception. */
function joinedPauses(parts: readonly Episode[]): readonly Pause[] {
  const known = parts.map((part) => ({ part, pauses: pausesOf(part, part.resolved?.at ?? Number.NEGATIVE_INFINITY) }));
  const isCommon = ({ from, to }: Pause) =>
    known.every(({ part: { firstSeen, resolved }, pauses }) => {
      const isThere = firstSeen < to && (resolved === undefined || from < resolved.at);
      return !isThere || pauses.some((pause) => pause.from <= from && to <= pause.to);
    });
  const common = known.flatMap(({ pauses }) => pauses.filter(isCommon)).sort((a, b) => a.from - b.from || b.to - a.to);
  // One that lies in another, or is the same, counts once.
  return common.filter(({ to }, index) => common.slice(0, index).every((before) => before.to < to));
}

/** When it came back: of all parts, and where one began after all before it had ended. */
function reopenings(parts: readonly Episode[]): readonly number[] {
  const times = parts.flatMap(({ reopened = [] }) => reopened);
  let until = Number.POSITIVE_INFINITY;
  for (const { firstSeen, resolved } of parts) {
    if (firstSeen > until) times.push(firstSeen);
    const end = resolved?.at ?? Number.POSITIVE_INFINITY;
    until = until === Number.POSITIVE_INFINITY ? end : Math.max(until, end);
  }
  return [...new Set(times)].sort((a, b) => a - b);
}

/** The worst of all parts that were there at a time. */
function joinedSeverities(parts: readonly Episode[]): Episode['severities'] {
  const times = parts.flatMap(({ severities, resolved }) => [
    ...severities.map(({ at }) => at),
    ...(resolved === undefined ? [] : [resolved.at]),
  ]);
  const history: { readonly at: number; readonly severity: Severity }[] = [];
  for (const at of [...new Set(times)].sort((a, b) => a - b)) {
    const there = parts.filter(
      ({ firstSeen, resolved }) => firstSeen <= at && (resolved === undefined || at < resolved.at),
    );
    const rated = there.flatMap(({ severities }) => severities.findLast((one) => one.at <= at)?.severity ?? []);
    const [first, ...others] = rated;
    if (first === undefined) continue;
    const severity = others.reduce(worse, first);
    if (severity !== history.at(-1)?.severity) history.push({ at, severity });
  }
  return history;
}
