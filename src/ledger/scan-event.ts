import type { Digest } from '../oci/digest.js';
import { encoded } from '../oci/digest.js';
import type { Severity } from '../scan/finding.js';
import { liveOf, recentlyGone, severityOf } from './episode.js';
import { collectedAt, type GivenRecord, type LedgerRecord } from './given-record.js';
import type { LineOf } from './lines/line.js';
import { idsOf, type Numbering } from './numbering.js';
import { imagesOf, incompleteWhy, kindsOf, platformsOf, type Sighting, type Sightings, soughtBy } from './sightings.js';
import {
  type Episode,
  type FindingName,
  type Resolution,
  type SoughtKind,
  type StreamState,
  shareImages,
} from './state.js';

type ScanLine = LineOf<'scan'>;

/** What is to be said of findings, list by list; empty ones are left out at the end. */
interface Changes {
  readonly opened: Map<Severity, number[]>;
  readonly since: [number, number][];
  readonly renamed: [number, number][];
  readonly reopened: number[];
  readonly severity: Map<Severity, number[]>;
  readonly fixable: number[];
  readonly excepted: number[];
  readonly included: number[];
  readonly alone: number[];
  readonly shared: number[];
  readonly unseen: number[];
  readonly seen: number[];
  readonly closed: Map<Resolution, number[]>;
}

/**
 * The event of a record that is newer than all of its stream. It closes what a complete scan lacks; what an incomplete one lacks stays as it is.
 * @param stream as it is before.
 */
export function scanEvent(
  stream: StreamState,
  number: number,
  { record, digest }: GivenRecord,
  sightings: Sightings,
  numbering: Numbering,
): ScanLine {
  const { last } = stream;
  const at = Date.parse(record.judgedAt);
  const images = imagesOf(record);
  const incomplete = incompleteWhy(record, stream);
  const scanned = kindsOf(record);
  const mayClose = incomplete === undefined ? soughtBy(record) : () => false;
  const scan = { at, images, mayClose, asked: record.asked, ...sightings };
  const changes = changesOf(stream, scan, numbering);
  const platforms = platformsOf(record).filter((platform) => !stream.platforms.includes(platform));
  const fixWithin = newFixTimes(record, stream);
  const { database, image, verdict } = record;
  const isSameImage = isSame(images, last?.images ?? []);
  return {
    kind: 'scan',
    stream: number,
    at,
    record: recordText(digest),
    ...(verdict === last?.verdict ? {} : { verdict }),
    ...(image.digest === undefined || (isSameImage && image.digest === last?.digest) ? {} : { digest: image.digest }),
    ...(isSameImage ? {} : { images }),
    ...(platforms.length === 0 ? {} : { platforms }),
    ...(database === undefined ? {} : { database: collectedAt(database) }),
    ...(incomplete === undefined ? {} : { incomplete }),
    ...(record.clock === stream.clock ? {} : { clock: record.clock }),
    ...(Object.keys(fixWithin).length === 0 ? {} : { fixWithin }),
    ...lookedFor(scanned, record.asked, stream),
    ...filled(changes),
  };
}

/** What was looked for and who was asked, where that is not as before; and of what all that there is is old debt, as nobody has looked for it before. */
function lookedFor(scanned: readonly SoughtKind[], asked: LedgerRecord['asked'], { last, ...stream }: StreamState) {
  const debt = scanned.filter((kind) => stream.complete[kind] === undefined);
  const balance = asked.length === 0 || stream.isAnswered ? debt : [...debt, 'alone' as const];
  return {
    ...(isSame(scanned, last?.kinds ?? []) ? {} : { kinds: scanned }),
    ...(isSame(asked, last?.asked ?? []) ? {} : { asked }),
    ...(balance.length === 0 ? {} : { balance }),
  };
}

/** The SHA-256 of a record in base64url: there is one in each event, and so it takes a third less room. */
export function recordText(digest: Digest): string {
  return Buffer.from(encoded(digest), 'hex').toString('base64url');
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

/** Hours to fix by severity, where they are others than before. */
function newFixTimes({ fixWithin }: LedgerRecord, stream: StreamState): LedgerRecord['fixWithin'] {
  return Object.fromEntries(
    Object.entries(fixWithin).filter(([key, value]) => stream.fixWithin[key as Severity] !== value),
  );
}

interface ComparedScan extends Sightings {
  readonly at: number;
  readonly images: readonly Digest[];
  /** Whether it shows that a finding is gone which it lacks. */
  readonly mayClose: (name: FindingName) => boolean;
  /** Who has answered beside Trivy. */
  readonly asked: LedgerRecord['asked'];
}

function changesOf(stream: StreamState, scan: ComparedScan, numbering: Numbering): Changes {
  const changes: Changes = {
    opened: new Map(),
    since: [],
    renamed: [],
    reopened: [],
    severity: new Map(),
    fixable: [],
    excepted: [],
    included: [],
    alone: [],
    shared: [],
    unseen: [],
    seen: [],
    closed: new Map(),
  };
  const renamedFrom = new Set<number>();
  const byAlias = aliasesOf(stream, scan, numbering);
  for (const [finding, sighting] of scan.seen) {
    const before = earlier(stream, finding, scan.at, () => byAlias(numbering.nameOf(finding), renamedFrom));
    if (before.kind === 'renamed') {
      changes.renamed.push([before.from, finding]);
      renamedFrom.add(before.from);
    } else if (before.kind === 'gone') changes.reopened.push(finding);
    else if (before.kind === 'new') open(changes, finding, sighting, stream);
    addDifferences(changes, finding, sighting, before.kind === 'new' ? undefined : before.episode);
  }
  for (const [finding, episodes] of stream.findings) {
    const live = liveOf(episodes);
    if (live === undefined || scan.seen.has(finding) || renamedFrom.has(finding)) continue;
    closeOrKeep(changes, finding, live, {
      ...scan,
      last: stream.last,
      isGone: scan.mayClose(numbering.nameOf(finding)),
    });
  }
  return changes;
}

type Earlier =
  | { readonly kind: 'live' | 'gone'; readonly episode: Episode }
  | { readonly kind: 'renamed'; readonly episode: Episode; readonly from: number }
  | { readonly kind: 'new' };

/** What a finding that is seen now was before. */
function earlier({ findings }: StreamState, finding: number, at: number, byAlias: () => number | undefined): Earlier {
  const episodes = findings.get(finding);
  const live = liveOf(episodes);
  if (live !== undefined) return { kind: 'live', episode: live };
  const gone = recentlyGone(episodes, at);
  if (gone !== undefined && gone.resolved?.resolution !== 'reclassified') return { kind: 'gone', episode: gone };
  const from = byAlias();
  const episode = from === undefined ? undefined : findings.get(from)?.at(-1);
  if (from !== undefined && episode !== undefined) return { kind: 'renamed', episode, from };
  return gone === undefined ? { kind: 'new' } : { kind: 'gone', episode: gone };
}

/**
 * Finds, among what is not seen now and was open or gone for a few days, the oldest that shares an id with a finding of the same package. What went on under
 * another id has its clock there, and comes last.
 */
function aliasesOf(stream: StreamState, { seen, at }: ComparedScan, { nameOf }: Numbering) {
  let known: Map<string, number[]> | undefined;
  const make = () => {
    const found = new Map<string, number[]>();
    for (const [finding, episodes] of stream.findings) {
      if (seen.has(finding) || (liveOf(episodes) ?? recentlyGone(episodes, at)) === undefined) continue;
      for (const key of idsOf(nameOf(finding))) found.set(key, [...(found.get(key) ?? []), finding]);
    }
    return found;
  };
  return (name: FindingName, taken: ReadonlySet<number>): number | undefined => {
    known ??= make();
    const same = idsOf(name).flatMap((key) => known?.get(key) ?? []);
    const ages = same.flatMap((finding) => {
      const { firstSeen = 0, resolved } = stream.findings.get(finding)?.at(-1) ?? {};
      return taken.has(finding) ? [] : [{ finding, firstSeen, moved: resolved?.resolution === 'reclassified' ? 1 : 0 }];
    });
    return ages.sort((a, b) => a.moved - b.moved || a.firstSeen - b.firstSeen || a.finding - b.finding)[0]?.finding;
  };
}

function open(changes: Changes, finding: number, { severity, since }: Sighting, { findings }: StreamState): void {
  push(changes.opened, severity, finding);
  // It was known to be gone then.
  const gone = findings.get(finding)?.at(-1)?.resolved?.at ?? 0;
  if (since !== undefined) changes.since.push([finding, Math.max(0, since, gone)]);
}

function addDifferences(changes: Changes, finding: number, now: Sighting, before: Episode | undefined): void {
  if (before !== undefined && severityOf(before) !== now.severity) push(changes.severity, now.severity, finding);
  if (now.isFixable && before?.fixableSince === undefined) changes.fixable.push(finding);
  const wasExcepted = before?.exceptedSince !== undefined;
  if (now.isExcepted && !wasExcepted) changes.excepted.push(finding);
  if (!now.isExcepted && wasExcepted) changes.included.push(finding);
  const wasAlone = before?.alone === true;
  if (now.isAlone && !wasAlone) changes.alone.push(finding);
  if (!now.isAlone && wasAlone) changes.shared.push(finding);
  if (before?.unseen !== undefined) changes.seen.push(finding);
}

function closeOrKeep(
  changes: Changes,
  finding: number,
  live: Episode,
  scan: ComparedScan & { readonly last: StreamState['last']; readonly isGone: boolean },
): void {
  const seenIn = (live.unseen ?? scan.last)?.images ?? [];
  // Who did not report it before can't show that it is gone.
  const closes = scan.isGone && (live.alone !== true || scan.asked.length > 0);
  if (scan.notAffected.has(finding)) push(changes.closed, 'not-affected', finding);
  else if (closes && live.unseen?.isDoubtful === true) push(changes.closed, 'unknown', finding);
  else if (closes) push(changes.closed, shareImages(seenIn, scan.images) ? 'withdrawn' : 'fixed', finding);
  else if (live.unseen === undefined) changes.unseen.push(finding);
}

function push<K>(groups: Map<K, number[]>, key: K, finding: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [finding]);
  else group.push(finding);
}

/** Lists that have entries. */
function filled(changes: Changes): Partial<ScanLine> {
  const lists = Object.entries(changes) as [string, Changes[keyof Changes]][];
  const plain = lists.map(([key, list]) => [key, list instanceof Map ? Object.fromEntries(list) : list] as const);
  return Object.fromEntries(plain.filter(([, list]) => Object.keys(list).length > 0));
}

/** Whether a scan says nothing but that all is as before. One of a stream that was retired says that it is scanned again. */
export function isUnchanged(line: ScanLine, { last, retired }: StreamState): boolean {
  const { kind: _, stream: __, at: ___, record: ____, database, ...changes } = line;
  return last !== undefined && retired === undefined && database !== undefined && Object.keys(changes).length === 0;
}
