import { type ReportSince, sinceMoment } from '../../config/report/report-since.js';
import { readExceptions } from '../../config/rules/branch-exceptions.js';
import { readPolicy } from '../../config/rules/branch-policy.js';
import { ConfigError } from '../../host/errors.js';
import { fleetLedger } from '../../ledger/kpi/fleet-ledger.js';
import { type LedgerPlace, openHome } from '../../publish/ledger/open-home.js';
import { readLedger } from '../../publish/ledger/open-ledger.js';
import { figuresOf } from '../../report/fleet/figures.js';
import { type FleetReport, fleetReport } from '../../report/fleet/fleet-report.js';
import type { RuleFiles } from '../../repository/rule-files.js';
import type { RulePaths } from '../../repository/rule-paths.js';
import type { PathOrDefault } from '../../text/path-or-default.js';
import type { GatePorts } from '../ports.js';
import { earlierDrift, earlierNight, earlierPosture } from '../posture/earlier-results.js';

/** What a report is made of. */
interface ReportJob {
  readonly ledger: LedgerPlace;
  /** Its folder, and whether somebody has named it, so that a night must be in it. */
  readonly night: PathOrDefault;
  /** The folder, or the file, of what runs, in the same way. */
  readonly drift: PathOrDefault;
  /** Its file or folder, and whether somebody has named it. */
  readonly posture: PathOrDefault;
  /** How a word is named where it was given: `--night`, `input night`. */
  readonly name: (word: string) => string;
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
  const read = await earlierNight(ports, job.night, job.name, until);
  const night = read === undefined ? undefined : { ...read, staleAfter: job.staleAfter };
  const posture = await earlierPosture(ports, job.posture, job.name, until);
  const { state } = await readLedger(await openHome(ports, job.ledger), job.until);
  const ledger = fleetLedger(state, { since, until: until.getTime() });
  const { owners, review } = policy;
  const drift = await earlierDrift(ports, job.drift, job.name, until);
  const given = { ...(night === undefined ? {} : { night }), ...(drift === undefined ? {} : { drift }) };
  return fleetReport({
    ...{ ledger, exceptions, owners, review, ...given },
    ...(posture === undefined ? {} : { posture }),
  });
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
