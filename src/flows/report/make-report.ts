import { join, resolve } from 'node:path';
import { type ReportSince, sinceMoment } from '../../config/report/report-since.js';
import { readExceptions } from '../../config/rules/branch-exceptions.js';
import { readPolicy } from '../../config/rules/branch-policy.js';
import type { DriftData } from '../../drift/drift-schema.js';
import { ConfigError } from '../../host/errors.js';
import type { Night } from '../../inventory/night.js';
import { fleetLedger } from '../../ledger/kpi/fleet-ledger.js';
import { readDrift } from '../../night/running/read-drift.js';
import { nightFile, readNight } from '../../night/shard-night.js';
import type { Posture } from '../../posture/posture.js';
import { type LedgerPlace, openHome } from '../../publish/ledger/open-home.js';
import { readLedger } from '../../publish/ledger/open-ledger.js';
import { figuresOf } from '../../report/fleet/figures.js';
import { type FleetReport, fleetReport } from '../../report/fleet/fleet-report.js';
import type { RuleFiles } from '../../repository/rule-files.js';
import type { RulePaths } from '../../repository/rule-paths.js';
import type { PathOrDefault } from '../../text/path-or-default.js';
import type { GatePorts } from '../ports.js';
import { postureFile, readPostureFile } from '../posture/posture-file.js';

/** What a report is made of. */
interface ReportJob {
  readonly ledger: LedgerPlace;
  /** Its folder, and whether somebody has named it, so that a night must be in it. */
  readonly night: PathOrDefault;
  /** The folder, or the file, of what runs, in the same way. */
  readonly drift: PathOrDefault;
  /** Its file or folder, and whether somebody has named it. */
  readonly posture: PathOrDefault;
  readonly since: ReportSince;
  /** The end of the period; absent: now. */
  readonly until?: Date;
  readonly rules: { readonly files: RuleFiles; readonly paths: Pick<RulePaths, 'policy' | 'exceptions'> };
  /** Milliseconds. */
  readonly staleAfter: number;
}

/** Everything is read before anything is written. @throws GateError for what can't be read. */
export async function makeReport(ports: GatePorts, job: ReportJob): Promise<FleetReport> {
  const { until = ports.clock.now(), rules } = job;
  const since = sinceMoment(job.since, until);
  if (since === undefined) throw endsBefore();
  const policy = await readPolicy(rules.files, rules.paths.policy);
  const exceptions = await readExceptions(rules.files, rules.paths.exceptions, policy.approvals, until);
  const read = await nightUntil(ports, job.night, until);
  const night = read === undefined ? undefined : { ...read, staleAfter: job.staleAfter };
  const posture = await postureUntil(ports, job.posture, until);
  const { state } = await readLedger(await openHome(ports, job.ledger), job.until);
  const ledger = fleetLedger(state, { since, until: until.getTime() });
  const { owners, review } = policy;
  const drift = await driftUntil(ports, job.drift, until);
  const given = { ...(night === undefined ? {} : { night }), ...(drift === undefined ? {} : { drift }) };
  return fleetReport({
    ...{ ledger, exceptions, owners, review, ...given },
    ...(posture === undefined ? {} : { posture }),
  });
}

/** The night, where there is one that had ended then. @throws ConfigError `night-absent`; ToolError `night-invalid`. */
export async function nightUntil(
  { files, workingDirectory }: Pick<GatePorts, 'files' | 'workingDirectory'>,
  place: PathOrDefault,
  until: Date,
): Promise<Night | undefined> {
  const path = join(resolve(workingDirectory, place.path), nightFile);
  const night = (await files.stat(path)) === undefined ? undefined : await readNight(files, path);
  if (night !== undefined && Date.parse(night.endedAt) <= until.getTime()) return night;
  const what = night === undefined ? 'no night has ended in it' : 'its night ended after the end of the report';
  return absent('night', 'registry', place, what);
}

/** What ran, where somebody has said it before then. @throws ConfigError `drift-absent`; ToolError `drift-invalid`. */
async function driftUntil(
  { files, workingDirectory }: Pick<GatePorts, 'files' | 'workingDirectory'>,
  place: PathOrDefault,
  until: Date,
): Promise<DriftData | undefined> {
  const drift = await readDrift(files, resolve(workingDirectory, place.path));
  if (drift !== undefined && Date.parse(drift.at) <= until.getTime()) return drift;
  const what = drift === undefined ? 'there is no drift.json' : 'what runs was read after the end of the report';
  return absent('drift', 'drift', place, what);
}

/** The posture, where there is one that was seen by then. @throws ConfigError `posture-absent`, `posture-invalid`. */
async function postureUntil(
  { files, workingDirectory }: GatePorts,
  place: PathOrDefault,
  until: Date,
): Promise<Posture | undefined> {
  const path = resolve(workingDirectory, place.path);
  const isFolder = (await files.stat(path))?.kind === 'directory';
  const posture = await readPostureFile(files, isFolder ? join(path, postureFile) : path, place.path);
  if (posture !== undefined && Date.parse(posture.at) <= until.getTime()) return posture;
  const what = posture === undefined ? 'there is no posture' : 'it was seen after the end of the report';
  return absent('posture', 'posture', place, what);
}

/** Nothing, where nobody has named the place. @throws ConfigError `night-absent`, `drift-absent`, `posture-absent`. */
function absent(
  source: 'night' | 'drift' | 'posture',
  command: string,
  { path, named }: PathOrDefault,
  what: string,
): undefined {
  if (!named) return undefined;
  const fix = `Name the folder that image-gate ${command} has written, or leave it out.`;
  throw new ConfigError([{ where: `${source} ${path}`, what, fix }], `${source}-absent`);
}

function endsBefore(): ConfigError {
  const what = 'the report would end before it begins';
  return new ConfigError([{ where: 'since', what, fix: 'Name an earlier day, or a later end.' }], 'usage');
}

/** 1 where a target is missed; else 3 where nobody knows of one whether it is met. */
export function missedCode(report: FleetReport): 0 | 1 | 3 {
  const states = new Set(figuresOf(report).map(({ state }) => state));
  if (states.has('missed')) return 1;
  return states.has('unknown') ? 3 : 0;
}
