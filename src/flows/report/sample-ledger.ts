import { join } from 'node:path';
import type { SampleWords } from '../../cli/sample-options.js';
import { userContext } from '../../cli/scan-config.js';
import { runConfig } from '../../config/run-config.js';
import type { Night } from '../../inventory/night.js';
import { stateOf } from '../../ledger/history.js';
import type { LedgerState } from '../../ledger/ledger-state.js';
import { compareMatch } from '../../ledger/sample/compare-match.js';
import { drawSample } from '../../ledger/sample/draw.js';
import { type Sample, type SampledStream, sampledImage } from '../../ledger/sample/sample.js';
import type { StreamState } from '../../ledger/state.js';
import { repositoryOf, streamName } from '../../ledger/stream.js';
import { keptRecord } from '../../night/ledger-batches.js';
import type { FleetReport } from '../../report/fleet/fleet-report.js';
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
 * Draws streams that were followed at the end of the report and matches their images again, with the tools of a night that keeps nothing: no ledger, no signature, no claim is written.
 * @throws what `runNight` throws for what concerns all images.
 */
export async function sampleLedger(ports: CliPorts, { state, report, sample, seed }: SampleJob): Promise<Sample> {
  const followed = report.sources.ledger.standing.streams.filter(({ retired }) => retired === undefined);
  const drawn = drawSample(followed, sample.count, seed).flatMap(({ stream }) => {
    const number = state.streamNumbers.get(streamName(stream)) ?? -1;
    const history = state.streams[number];
    return history === undefined ? [] : [{ number, state: stateOf(history) }];
  });
  const folder = await ports.files.temporaryDirectory('sample');
  const names = [...new Set(drawn.flatMap((one) => sampledImage(one.state) ?? []))];
  const night = names.length === 0 ? undefined : await matchAgain(ports, sample, folder, names);
  const streams: SampledStream[] = [];
  for (const one of drawn) streams.push(await heldAgainst(ports, state, one, { night, folder }));
  return { seed, followed: followed.length, streams };
}

async function matchAgain(
  ports: CliPorts,
  { raw, budget }: SampleWords,
  folder: string,
  names: readonly string[],
): Promise<Night | undefined> {
  // Every image of the sample takes the place of this one.
  const common = runConfig(new Map([...raw, ['image', 'registry.invalid/image']]), userContext(ports));
  const done = await runNight(ports, {
    folder,
    part: { kind: 'all' },
    inventory: {
      sources: { names, lists: [], running: [], listings: [] },
      limits: { only: [], except: [] },
    },
    gate: { ...common, sign: 'none', attestVex: false },
    ...(budget === undefined ? {} : { budget }),
  });
  return 'night' in done ? done.night : undefined;
}

interface Matched {
  readonly night: Night | undefined;
  readonly folder: string;
}

async function heldAgainst(
  { files }: Pick<CliPorts, 'files'>,
  ledger: LedgerState,
  { number, state }: { readonly number: number; readonly state: StreamState },
  { night, folder }: Matched,
): Promise<SampledStream> {
  const { stream, last } = state;
  const image = sampledImage(state);
  const common = {
    stream,
    ...(image === undefined ? {} : { image }),
    ...(last === undefined ? {} : { scannedAt: last.at }),
  };
  const unknown = (why: string) => ({ ...common, outcome: { kind: 'unknown', why } as const });
  if (image === undefined) return unknown('the ledger does not say where its image is');
  const row = night?.images.find(
    ({ digest, names }) => digest === last?.digest && names.some((name) => repositoryOf(name) === stream.repository),
  );
  if (row === undefined) return unknown(gapOf(night, image));
  const { outcome } = row;
  if (outcome.kind === 'failed') return unknown(`${outcome.why} ${outcome.fix}`);
  if (outcome.kind === 'not-reached') return unknown('no time was left for it');
  const given = await keptRecord(files, join(folder, outcome.record));
  return { ...common, from: outcome.from, outcome: compareMatch(ledger, number, state, given) };
}

function gapOf(night: Night | undefined, image: string): string {
  const gap = night?.gaps.find(({ what }) => what.startsWith(image));
  if (gap === undefined) return 'its registry was not asked';
  return gap.kind === 'no-image' ? 'what has this digest is no image' : gap.what.slice(image.length).replace(/^: /, '');
}
