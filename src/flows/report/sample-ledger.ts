import { join } from 'node:path';
import type { SampleWords } from '../../cli/sample-options.js';
import { userContext } from '../../cli/scan-config.js';
import { runConfig } from '../../config/run-config.js';
import { ToolError } from '../../host/errors.js';
import type { Night } from '../../inventory/night.js';
import { compareMatch } from '../../ledger/kpi/compare-match.js';
import { drawSample } from '../../ledger/kpi/draw-sample.js';
import {
  type DrawnStream,
  drawnStream,
  type Sample,
  type SampledStream,
  sampledImage,
} from '../../ledger/kpi/sample.js';
import type { LedgerState } from '../../ledger/ledger-state.js';
import { repositoryOf, streamName } from '../../ledger/stream.js';
import { keptRecord } from '../../night/ledger-batches.js';
import type { Digest } from '../../oci/digest.js';
import type { FleetReport } from '../../report/fleet/fleet-report.js';
import { withDatabase } from '../../scan/database/database-artifact.js';
import type { ScannerOptions } from '../../scan/scanner-options.js';
import type { CliPorts } from '../ports.js';
import { runNight } from '../registry.js';

/** What is drawn from, and how much. */
export interface SampleJob {
  /** Of the ledger as the report saw it. */
  readonly state: LedgerState;
  readonly report: FleetReport;
  readonly sample: SampleWords;
  readonly seed: string;
}

/**
 * Draws streams that were followed at the end of the report and matches their images again, with the tools of a night that keeps nothing: no ledger, no signature, no claim is written. Each is
 * matched with the database of the scan that the ledger says, where a registry still has it.
 * @throws what `runNight` throws for what concerns all images.
 */
export async function sampleLedger(ports: CliPorts, { state, report, sample, seed }: SampleJob): Promise<Sample> {
  const followed = report.sources.ledger.standing.streams.filter(({ retired }) => retired === undefined);
  const drawn = drawSample(followed, sample.count, seed).flatMap(({ stream }) => {
    const history = state.streams[state.streamNumbers.get(streamName(stream)) ?? -1];
    return history === undefined ? [] : [drawnStream(history)];
  });
  const until = sample.budget === undefined ? undefined : ports.clock.elapsed() + sample.budget;
  const streams = new Map<DrawnStream, SampledStream>();
  for (const [database, some] of Map.groupBy(drawn, (one) => one.database)) {
    const matched = await matchAgain(ports, { raw: sample.raw, database, until }, some);
    for (const one of some) streams.set(one, await comparedStream(ports, state, one, matched));
  }
  return { seed, followed: followed.length, streams: drawn.flatMap((one) => streams.get(one) ?? []) };
}

interface MatchJob {
  readonly raw: ReadonlyMap<string, string>;
  readonly database: Digest | undefined;
  /** By the clock of the run, when no further image is begun. */
  readonly until: number | undefined;
}

interface Matched {
  /** Absent where no image could be named. */
  readonly night?: Night;
  readonly folder: string;
}

async function matchAgain(
  ports: CliPorts,
  { raw, database, until }: MatchJob,
  drawn: readonly DrawnStream[],
): Promise<Matched> {
  const names = [...new Set(drawn.flatMap(({ state }) => sampledImage(state) ?? []))];
  const folder = await ports.files.temporaryDirectory('sample');
  if (names.length === 0) return { folder };
  // Every image of the sample takes the place of this one.
  const common = runConfig(new Map([...raw, ['image', 'registry.invalid/image']]), userContext(ports));
  const gate = { ...common, sign: 'none', attestVex: false } as const;
  const inventory = {
    sources: { names, lists: [], running: [], listings: [] },
    limits: { only: [], except: [] },
  };
  const match = async (scanner: ScannerOptions) => {
    const time = until === undefined ? {} : { budget: Math.max(0, until - ports.clock.elapsed()) };
    const done = await runNight(ports, {
      folder,
      part: { kind: 'all' },
      inventory,
      gate: { ...gate, scanner },
      ...time,
    });
    return 'night' in done ? { night: done.night, folder } : { folder };
  };
  if (database === undefined || gate.scanner.offline) return match(gate.scanner);
  try {
    return await match(withDatabase(gate.scanner, database));
  } catch (error) {
    if (!isWithoutDatabase(error)) throw error;
    ports.log.warning(`The vulnerability database ${database} is in no registry any more; the one of today is used.`);
    return match(gate.scanner);
  }
}

function isWithoutDatabase(error: unknown): boolean {
  return error instanceof ToolError && (error.code === 'database-missing' || error.code === 'database-invalid');
}

async function comparedStream(
  { files }: Pick<CliPorts, 'files'>,
  ledger: LedgerState,
  { number, state, database }: DrawnStream,
  { night, folder }: Matched,
): Promise<SampledStream> {
  const { stream, last } = state;
  const image = sampledImage(state);
  const common = {
    stream,
    ...(image === undefined ? {} : { image }),
    ...(last === undefined ? {} : { scannedAt: last.at }),
    ...(database === undefined ? {} : { database }),
  };
  const unknown = (why: string) => ({ ...common, outcome: { kind: 'unknown', why } as const });
  if (image === undefined) return unknown('the ledger does not say where its image is');
  const row = night?.images.find(
    ({ digest, names }) => digest === last?.digest && names.some((name) => repositoryOf(name) === stream.repository),
  );
  if (row === undefined) return unknown(whyUnmatched(night, image));
  const { outcome } = row;
  if (outcome.kind === 'failed') return unknown(`${outcome.why} ${outcome.fix}`);
  if (outcome.kind === 'not-reached') return unknown('no time was left for it');
  const given = await keptRecord(files, join(folder, outcome.record));
  const isSameDatabase = database !== undefined && given.record.database?.digest === database;
  return { ...common, isSameDatabase, from: outcome.from, outcome: compareMatch(ledger, number, state, given) };
}

function whyUnmatched(night: Night | undefined, image: string): string {
  const gap = night?.gaps.find(({ what }) => what.startsWith(image));
  if (gap === undefined) return 'its registry was not asked';
  return gap.kind === 'no-image' ? 'what has this digest is no image' : gap.what.slice(image.length).replace(/^: /, '');
}
