import type { DriftData } from '../../drift/drift-schema.js';
import { type ImageRow, type Night, nightCoverage } from '../../inventory/night.js';
import type { FleetLedger } from '../../ledger/kpi/fleet-ledger.js';
import type { StreamStanding } from '../../ledger/standing.js';
import { streamName } from '../../ledger/stream.js';
import { oneSpelling } from '../../oci/reference.js';
import { minuteText } from '../../text/calendar-day.js';
import { countedGap } from '../night-text.js';
import { uncoveredRunning } from './drifted-rows.js';

/** What is not covered, and why. Foreign text. */
interface Uncovered {
  readonly what: string;
  readonly why: string;
  /** Who says so. */
  readonly by: 'registry' | 'ledger' | 'cluster';
}

/** How many of what is known were scanned. */
export interface Share {
  readonly covered: number;
  readonly known: number;
}

/** How much was scanned in the last 24 hours of a period. */
export interface FleetCoverage {
  /** Histories that are not retired, by their newest complete scan. */
  readonly ledger: Share;
  /** Images that the registry lists, by the night. Absent: no night was given. */
  readonly registry?: Share;
  readonly uncovered: readonly Uncovered[];
}

/** The policy asks for a scan within so much time. */
const scannedWithin = 24 * 60 * 60 * 1000;
const tooLongAgo = 'more than 24 hours before the end of this report';

/** Both counts, and a row for each image that lacks a scan, or that only one of registry, ledger and cluster knows. */
export function fleetCoverage(
  { standing, period: { until } }: FleetLedger,
  night: Night | undefined,
  drift?: DriftData,
): FleetCoverage {
  const active = activeStreams(standing.streams);
  const isRecent = (at: number | undefined) => at !== undefined && until - at <= scannedWithin;
  const late = active.filter(({ lastComplete, failed }) => !isRecent(lastComplete) || failed !== undefined);
  return {
    ledger: { covered: active.length - late.length, known: active.length },
    ...(night === undefined ? {} : { registry: registryShare(night, until) }),
    uncovered: [
      ...(night === undefined ? [] : nightRows(night, until)),
      ...late.map((stream) => ({ what: streamName(stream.stream), why: lateReason(stream), by: 'ledger' as const })),
      ...(night === undefined ? [] : disagreements(standing.streams, night.images)),
      ...(drift === undefined ? [] : uncoveredRunning(drift).map((row) => ({ ...row, by: 'cluster' as const }))),
    ],
  };
}

/** Those that are not retired. */
export function activeStreams(streams: readonly StreamStanding[]): readonly StreamStanding[] {
  return streams.filter(({ retired }) => retired === undefined);
}

function registryShare(night: Night, until: number): Share {
  const { known } = nightCoverage(night);
  return { covered: night.images.filter((row) => isCovered(row, until)).length, known };
}

function isCovered({ outcome }: ImageRow, until: number): boolean {
  return outcome.kind === 'judged' && until - Date.parse(outcome.judgedAt) <= scannedWithin;
}

function nightRows({ images, gaps }: Night, until: number): readonly Uncovered[] {
  const rows = images.flatMap((row) =>
    isCovered(row, until) ? [] : [{ what: nameOf(row), why: uncoveredReason(row), by: 'registry' as const }],
  );
  const left = gaps.flatMap((gap) => {
    if (gap.kind === 'no-image') return [];
    const [what, said] = gap.kind === 'unlisted' ? namedGap(gap.what) : [countedGap(gap), ''];
    return [{ what, why: gapReasons[gap.kind] + said, by: 'registry' as const }];
  });
  return [...left, ...rows];
}

const gapReasons = {
  unlisted: 'it could not be listed, so nobody knows what is missing',
  unreadable: 'these entries of a list name no image',
  limited: 'left out by a limit of the night',
} as const;

/** What a line of the night names, and behind its colon what came in place of a list, which is the reason. */
function namedGap(text: string): readonly [string, string] {
  const colon = text.indexOf(': ');
  return colon === -1 ? [text, ''] : [text.slice(0, colon), text.slice(colon)];
}

function nameOf({ names, digest }: ImageRow): string {
  return names[0] ?? digest;
}

function uncoveredReason({ outcome }: ImageRow): string {
  switch (outcome.kind) {
    case 'judged':
      return `its newest scan is of ${minuteText(new Date(outcome.judgedAt))}, ${tooLongAgo}`;
    case 'failed':
      return outcome.why;
    case 'not-reached':
      return 'the time of the night was over';
  }
}

function lateReason({ lastComplete, incomplete, failed }: StreamStanding): string {
  if (failed !== undefined) return `its scan has failed since ${minuteText(new Date(failed.since))}: ${failed.why}`;
  const last =
    lastComplete === undefined
      ? 'it has no complete scan yet'
      : `its newest complete scan is of ${minuteText(new Date(lastComplete))}, ${tooLongAgo}`;
  return incomplete === undefined ? last : `${last}: ${incomplete}`;
}

/** What one of them knows and the other does not: a count of either alone would look whole. */
function disagreements(all: readonly StreamStanding[], rows: readonly ImageRow[]): readonly Uncovered[] {
  const digests = new Set<string>(rows.map(({ digest }) => digest));
  const names = new Set(rows.flatMap((row) => row.names.map(oneSpelling)));
  const active = activeStreams(all);
  const unlisted = active.filter(
    ({ stream, digest }) =>
      !(digest !== undefined && digests.has(digest)) && !names.has(`${stream.repository}:${stream.line}`),
  );
  const [isFollowed, isKnown] = [historyOf(active), historyOf(all)];
  const unrecorded = rows.filter((row) => row.outcome.kind === 'judged' && !isFollowed(row));
  return [
    ...unlisted.map(({ stream }) => ({
      what: streamName(stream),
      why: 'the ledger follows it, and the night has not seen it: retire it, or have it listed',
      by: 'ledger' as const,
    })),
    ...unrecorded.map((row) => ({
      what: nameOf(row),
      why: isKnown(row) ? retiredReason : noHistoryReason,
      by: 'registry' as const,
    })),
  ];
}

const noHistoryReason =
  'the night has judged it, and the ledger has no history of it: give it a tag, or add its record';
const retiredReason =
  'the night has judged it, and its history is retired: remove it from the registry, or the next night opens its history again';

/** Whether one of these histories is of an image, by its digest or one of its names. */
function historyOf(streams: readonly StreamStanding[]): (row: ImageRow) => boolean {
  const known = new Set<string>(streams.flatMap(({ digest }) => digest ?? []));
  const histories = new Set(streams.map(({ stream }) => `${stream.repository}:${stream.line}`));
  return ({ digest, names }) => known.has(digest) || names.some((name) => histories.has(oneSpelling(name)));
}
