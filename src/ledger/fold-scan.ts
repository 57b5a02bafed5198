import type { Kind } from '../policy/policy.js';
import { severities } from '../scan/finding.js';
import { asSeen, begin, changed, liveOf, reopen, resolve } from './episode.js';
import type { LineOf } from './line.js';
import type { Episode, resolutions, SeenScan, StreamState } from './state.js';

/** How a line changes the history of its stream. */
export interface History {
  readonly set: (finding: number, episodes: readonly Episode[]) => void;
  readonly kindOf: (finding: number) => Kind | undefined;
  readonly fault: (what: string) => Error;
}

/** A stream after a scan. The line says what the scan changes; nothing is decided here, so that another rule some day leaves the past as it is. */
export function foldScan(stream: StreamState, line: LineOf<'scan'>, history: History): StreamState {
  const { last } = stream;
  if (last !== undefined && line.at <= last.at) throw history.fault('a scan is not newer than the one before');
  const next = scanSeen(line, last);
  if (next.images.length === 0) throw history.fault('the first scan of a stream names no image');
  if (line.opened !== undefined) openNew(stream, line, history);
  if (line.renamed !== undefined) renameSome(stream, line, next, history);
  if (changesLive(line)) changeLive(stream, line, history);
  const all = Object.entries(line.closed ?? {}) as readonly [(typeof resolutions)[number], readonly number[]][];
  const { at, database } = line;
  for (const [resolution, findings] of all) {
    const how = { at, resolution, images: next.images, ...(database === undefined ? {} : { database }) };
    update(stream, findings, history, (live) => resolve(live, how, last));
  }
  const kinds = line.kinds ?? last?.kinds;
  const verdict = line.verdict ?? last?.verdict;
  if (kinds === undefined || verdict === undefined)
    throw history.fault('the first scan of a stream does not say what it looked for, or its verdict');
  return afterScan(stream, line, { ...next, kinds, verdict });
}

function scanSeen({ at, images, database }: LineOf<'scan'>, last: SeenScan | undefined): SeenScan {
  const newest = Math.max(database ?? -1, last?.database ?? -1);
  return { at, images: images ?? last?.images ?? [], ...(newest < 0 ? {} : { database: newest }) };
}

function afterScan(
  stream: StreamState,
  line: LineOf<'scan'>,
  next: SeenScan & Pick<NonNullable<StreamState['last']>, 'kinds' | 'verdict'>,
): StreamState {
  const { record, incomplete, platforms = [], fixWithin } = line;
  const { digest = line.images === undefined ? stream.last?.digest : undefined } = line;
  const { retired: _, ...rest } = stream;
  const last = {
    ...next,
    record,
    ...(digest === undefined ? {} : { digest }),
    ...(incomplete === undefined ? {} : { incomplete }),
  };
  return {
    ...rest,
    last,
    complete: incomplete === undefined ? completed(stream, next.kinds, next) : stream.complete,
    platforms: platforms.length === 0 ? stream.platforms : [...new Set([...stream.platforms, ...platforms])].sort(),
    fixWithin: fixWithin === undefined ? stream.fixWithin : { ...stream.fixWithin, ...fixWithin },
  };
}

/** The newest complete scan of each kind, with one of these kinds. */
export function completed(
  { complete }: StreamState,
  kinds: readonly Kind[],
  { at, database = 0 }: Pick<SeenScan, 'at' | 'database'>,
): StreamState['complete'] {
  const all = { ...complete };
  const newest = { at, database };
  for (const kind of kinds) all[kind] = newest;
  return all;
}

function openNew({ findings }: StreamState, line: LineOf<'scan'>, { set, kindOf, fault }: History): void {
  const since = new Map(line.since);
  for (const severity of severities)
    for (const finding of line.opened?.[severity] ?? []) {
      const episodes = findings.get(finding) ?? [];
      if (liveOf(episodes) !== undefined) throw fault(`finding ${finding} is opened and was open`);
      const kind = kindOf(finding);
      const isBalance = kind !== undefined && line.balance?.includes(kind) === true;
      set(finding, [...episodes, begin(since.get(finding) ?? line.at, severity, isBalance)]);
    }
}

/** What goes on under another id keeps its clock. */
function renameSome(
  { findings, last }: StreamState,
  line: LineOf<'scan'>,
  next: SeenScan,
  { set, fault }: History,
): void {
  const how = { at: line.at, resolution: 'reclassified', images: next.images } as const;
  for (const [from, to] of line.renamed ?? []) {
    const [old, others] = [findings.get(from) ?? [], findings.get(to) ?? []];
    const episode = old.at(-1);
    if (episode === undefined || liveOf(others) !== undefined) throw fault(`finding ${from} can't become ${to}`);
    const { unseen: _, ...going } = episode.resolved === undefined ? episode : reopen(episode, line.at);
    set(from, [...old.slice(0, -1), resolve(going, how, episode.unseen ?? episode.resolved?.seen ?? last)]);
    set(to, [...others, going]);
  }
}

function changesLive({ reopened, severity, fixable, excepted, included, seen, unseen }: LineOf<'scan'>): boolean {
  return (reopened ?? severity ?? fixable ?? excepted ?? included ?? seen ?? unseen) !== undefined;
}

function changeLive(stream: StreamState, line: LineOf<'scan'>, history: History): void {
  const { at } = line;
  for (const finding of line.reopened ?? []) {
    const episodes = stream.findings.get(finding) ?? [];
    const gone = episodes.at(-1);
    if (gone?.resolved === undefined) throw history.fault(`finding ${finding} is reopened and was not resolved`);
    history.set(finding, [...episodes.slice(0, -1), reopen(gone, at)]);
  }
  const change = (findings: readonly number[] | undefined, to: (live: Episode) => Episode) =>
    update(stream, findings ?? [], history, to);
  for (const severity of severities)
    change(line.severity?.[severity], (live) => ({ ...live, severities: [...live.severities, { at, severity }] }));
  change(line.fixable, (live) => ({ ...live, fixableSince: at }));
  change(line.excepted, (live) => ({ ...live, exceptedSince: at }));
  change(line.included, (live) => changed(live, { exceptedSince: undefined }));
  change(line.seen, (live) => changed(live, { unseen: undefined }));
  const { last } = stream;
  if (last !== undefined) change(line.unseen, (live) => ({ ...live, unseen: live.unseen ?? asSeen(last) }));
}

/** Changes the live episode of each of these findings. */
function update(
  { findings }: StreamState,
  numbers: readonly number[],
  { set, fault }: History,
  to: (live: Episode) => Episode,
): void {
  for (const finding of numbers) {
    const episodes = findings.get(finding) ?? [];
    const live = liveOf(episodes);
    if (live === undefined) throw fault(`finding ${finding} changes and is not open`);
    set(finding, [...episodes.slice(0, -1), to(live)]);
  }
}

/** A stream after a record that came late. Newer advisories than it had may close nothing from now on. */
export function foldLate(stream: StreamState, { database, corrected }: LineOf<'late'>, { set }: History): StreamState {
  for (const { finding, episodes } of corrected) set(finding, episodes);
  const { last } = stream;
  if (database === undefined || last === undefined) return stream;
  return { ...stream, last: { ...last, database: Math.max(database, last.database ?? 0) } };
}

/** A stream that is scanned no more: what is open in it was not fixed. */
export function foldRetired(stream: StreamState, { at }: LineOf<'retired'>, history: History): StreamState {
  const how = { at, resolution: 'retired', images: [] } as const;
  const open = [...stream.findings].flatMap(([finding, episodes]) => (liveOf(episodes) === undefined ? [] : [finding]));
  update(stream, open, history, (live) => resolve(live, how, stream.last));
  return { ...stream, retired: at };
}
