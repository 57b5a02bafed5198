import { severities } from '../scan/finding.js';
import { asSeen, begin, changed, endException, liveOf, reopen, resolve, resolving } from './episode.js';
import type { ScanChanges } from './lines/usual-line.js';
import { type Episode, resolutions, type SeenScan, type SoughtKind, type StreamState } from './state.js';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/**
 * A stream that nobody else has. It, its newest scan and its newest complete ones are changed in place, as a year has several hundred thousand scans. Episodes
 * are never changed, so that they may be shared.
 */
export interface DraftStream extends Draft<Omit<StreamState, 'last' | 'complete'>> {
  last?: Draft<NonNullable<StreamState['last']>>;
  complete: Partial<Record<SoughtKind, { at: number; database: number; times: number[] }>>;
}

/** How a line changes the history of its stream. */
export interface History {
  readonly set: (finding: number, episodes: readonly Episode[]) => void;
  readonly soughtOf: (finding: number) => SoughtKind | undefined;
  readonly fault: (what: string) => Error;
}

/** A complete scan in which all is as before. */
export interface UnchangedScan {
  readonly stream: number;
  readonly at: number;
  readonly database: number;
}

/** Brings a stream to what it is after a scan. The line says what the scan changes; nothing is decided here, so that another rule some day leaves the past as it is. */
export function foldScan(stream: DraftStream, line: ScanChanges, history: History): void {
  const { last } = stream;
  if (last !== undefined && line.at <= last.at) throw history.fault('a scan is not newer than the one before');
  const next = scanSeen(line, last);
  if (next.images.length === 0) throw history.fault('the first scan of a stream names no image');
  if (line.opened !== undefined) openNew(stream, line, history);
  if (line.renamed !== undefined) renameSome(stream, line, next, history);
  if (changesLive(line)) changeLive(stream, line, history);
  if (line.closed !== undefined) closeSome(stream, line, next, history);
  const kinds = line.kinds ?? last?.kinds;
  const verdict = line.verdict ?? last?.verdict;
  if (kinds === undefined || verdict === undefined)
    throw history.fault('the first scan of a stream does not say what it looked for, or its verdict');
  afterScan(stream, line, next, { kinds, verdict });
}

function closeSome(stream: DraftStream, line: ScanChanges, { images }: SeenScan, history: History): void {
  const { at, database, closed } = line;
  for (const resolution of resolutions) {
    const findings = closed?.[resolution];
    if (findings === undefined) continue;
    const how = { at, resolution, images, ...(database === undefined ? {} : { database }) };
    update(stream, findings, history, resolving(how, stream.last));
  }
}

function scanSeen({ at, images, database }: ScanChanges, last: SeenScan | undefined): SeenScan {
  const newest = Math.max(database ?? -1, last?.database ?? -1);
  return { at, images: images ?? last?.images ?? [], ...(newest < 0 ? {} : { database: newest }) };
}

function afterScan(
  stream: DraftStream,
  line: ScanChanges,
  next: SeenScan,
  { kinds, verdict }: Pick<NonNullable<StreamState['last']>, 'kinds' | 'verdict'>,
): void {
  const { incomplete, platforms, clock, fixWithin, asked = stream.last?.asked } = line;
  const { digest = line.images === undefined ? stream.last?.digest : undefined } = line;
  const since = line.images === undefined ? (stream.last?.since ?? line.at) : line.at;
  stream.last = { ...next, since, verdict, digest, kinds, asked, incomplete };
  if (asked !== undefined && asked.length > 0) stream.isAnswered = true;
  stream.retired = undefined;
  leaveFailures(stream, line.at);
  if (incomplete === undefined) complete(stream, kinds, next.at, next.database);
  if (platforms !== undefined) stream.platforms = [...new Set([...stream.platforms, ...platforms])].sort();
  if (clock !== undefined) stream.clock = clock;
  if (fixWithin !== undefined) stream.fixWithin = { ...stream.fixWithin, ...fixWithin };
}

/** Brings a stream to what it is after a complete scan in which all is as before. */
export function foldUnchanged(
  stream: DraftStream,
  { at, database: collected }: UnchangedScan,
  fault: History['fault'],
): void {
  const { last } = stream;
  if (last === undefined || at <= last.at) throw fault('a scan that changes nothing is not newer than the one before');
  last.at = at;
  last.database = Math.max(collected, last.database ?? 0);
  last.incomplete = undefined;
  leaveFailures(stream, at);
  complete(stream, last.kinds, at, last.database);
}

/** A scan with these kinds is the newest complete one. */
function complete({ complete: newest }: DraftStream, kinds: readonly SoughtKind[], at: number, database = 0): void {
  for (const kind of kinds) {
    const scan = newest[kind];
    if (scan === undefined) newest[kind] = { at, database, times: [at] };
    else {
      scan.at = at;
      scan.database = database;
      scan.times.push(at);
    }
  }
}

/** A scan that was made ends what failed before it. */
function leaveFailures(stream: DraftStream, at: number): void {
  const { failed } = stream;
  if (failed === undefined || failed.since > at) return;
  stream.failed = failed.at > at ? { ...failed, since: failed.at } : undefined;
}

function openNew({ findings }: DraftStream, line: ScanChanges, { set, soughtOf, fault }: History): void {
  const since = line.since === undefined ? undefined : new Map(line.since);
  const aloneDebt = line.balance?.includes('alone') ? new Set(line.alone) : undefined;
  for (const severity of severities) {
    // Those that begin alike share their history.
    const alike: Record<'debt' | 'new', readonly Episode[] | undefined> = { debt: undefined, new: undefined };
    for (const finding of line.opened?.[severity] ?? none) {
      const before = findings.get(finding);
      if (liveOf(before) !== undefined) throw fault(`finding ${finding} is opened and was open`);
      const kind = line.balance === undefined ? undefined : soughtOf(finding);
      const isOfKind = kind !== undefined && line.balance?.includes(kind) === true;
      const isBalance = isOfKind || aloneDebt?.has(finding) === true;
      const known = since?.get(finding);
      const age = isBalance ? 'debt' : 'new';
      alike[age] ??= [begin(line.at, severity, isBalance)];
      const begun = known === undefined ? alike[age] : [begin(known, severity, isBalance)];
      set(finding, before === undefined ? begun : [...before, ...begun]);
    }
  }
}

const none: readonly number[] = [];

/** What goes on under another id keeps its clock. */
function renameSome({ findings, last }: DraftStream, line: ScanChanges, next: SeenScan, { set, fault }: History): void {
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

function changesLive(line: ScanChanges): boolean {
  const { reopened, severity, fixable, excepted, included, alone, shared, seen, unseen } = line;
  return (reopened ?? severity ?? fixable ?? excepted ?? included ?? alone ?? shared ?? seen ?? unseen) !== undefined;
}

function changeLive(stream: DraftStream, line: ScanChanges, history: History): void {
  const { at } = line;
  for (const finding of line.reopened ?? []) {
    const episodes = stream.findings.get(finding) ?? [];
    const gone = episodes.at(-1);
    if (gone?.resolved === undefined) throw history.fault(`finding ${finding} is reopened and was not resolved`);
    history.set(finding, [...episodes.slice(0, -1), reopen(gone, at)]);
  }
  const change = (findings: readonly number[] | undefined, to: (live: Episode) => Episode) =>
    update(stream, findings ?? none, history, to);
  for (const severity of severities)
    change(line.severity?.[severity], (live) => ({ ...live, severities: [...live.severities, { at, severity }] }));
  change(line.fixable, (live) => ({ ...live, fixableSince: at }));
  change(line.excepted, (live) => ({ ...live, exceptedSince: at }));
  change(line.included, (live) => endException(live, at));
  change(line.alone, (live) => ({ ...live, alone: true }));
  change(line.shared, (live) => changed(live, { alone: undefined }));
  change(line.seen, (live) => changed(live, { unseen: undefined }));
  const { last } = stream;
  if (last === undefined || line.unseen === undefined) return;
  const seen = asSeen(last);
  change(line.unseen, (live) => ({ ...live, unseen: live.unseen ?? seen }));
}

/** Changes the live episode of each of these findings. Those that were alike stay so, and share what they are then. */
export function update(
  { findings }: DraftStream,
  numbers: readonly number[],
  { set, fault }: History,
  to: (live: Episode) => Episode,
): void {
  const alike = numbers.length > 1 ? new Map<readonly Episode[], readonly Episode[]>() : undefined;
  for (const finding of numbers) {
    const before = findings.get(finding);
    const live = liveOf(before);
    if (before === undefined || live === undefined) throw fault(`finding ${finding} changes and is not open`);
    const after = alike?.get(before) ?? [...before.slice(0, -1), to(live)];
    alike?.set(before, after);
    set(finding, after);
  }
}
