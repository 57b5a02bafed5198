import { type GivenSinks, reachedSinks, sinkSecrets } from '../../config/escalation-sinks.js';
import { readPolicy } from '../../config/rules/branch-policy.js';
import type { EscalationPlan, EscalationStep } from '../../escalation/escalation.js';
import { escalationPlan } from '../../escalation/plan.js';
import { sentBefore, sentLines } from '../../escalation/sent.js';
import { ConfigError } from '../../host/errors.js';
import type { Stream } from '../../ledger/stream.js';
import type { ImageOwner } from '../../policy/response/owners.js';
import { behindRow, unclearRow, withheldRow } from '../../publish/escalation/facts.js';
import { plannedRow } from '../../publish/escalation/planned.js';
import type { EscalationRow } from '../../publish/escalation/row.js';
import { type LedgerPlace, openHome } from '../../publish/ledger/open-home.js';
import { readLedger, writeEvents } from '../../publish/ledger/open-ledger.js';
import type { RuleFiles } from '../../repository/rule-files.js';
import type { PathOrDefault } from '../../text/path-or-default.js';
import { anonymousRegistry, type GatePorts } from '../ports.js';
import { sendPlan } from './send-plan.js';
import { type EscalationSinks, offRows, readTracker } from './sinks.js';
import { type ImageVisibilities, imageVisibilities, streamFacts } from './stream-facts.js';

/** What is told to whom. */
interface EscalationJob {
  readonly ledger: LedgerPlace;
  readonly rules: { readonly files: RuleFiles; readonly policy: PathOrDefault };
  readonly given: GivenSinks;
  /** As users name what they give. */
  readonly names: Readonly<Record<keyof GivenSinks, string>>;
  readonly issues?: NonNullable<EscalationSinks['issues']>;
  /** Of the run, for a link. */
  readonly runUrl?: string;
  /** Findings of images that are not known to be public may be told where everybody reads. */
  readonly publishFindings: boolean;
  /** Nothing is sent and written: what would be is planned, pages and notices also where there is nowhere to send them. */
  readonly isDry: boolean;
}

/**
 * Tells pagers, owners and issues what a ledger says, each once. What one of them does not take is a row, and the others are told all the same; the next run tells what is missing.
 * @throws GateError for a policy or a ledger that can't be read: then nothing is told. Cancelled.
 */
export async function escalate(ports: GatePorts, job: EscalationJob): Promise<readonly EscalationRow[]> {
  const now = ports.clock.now();
  const { publishFindings, isDry } = job;
  const policy = await readPolicy(job.rules.files, job.rules.policy);
  const { owners } = policy;
  const sinks = sinksOf(ports, job, owners);
  const home = await openHome(ports, job.ledger);
  const { state, roots } = await readLedger(home);
  const tracker = await readTracker(ports, sinks.issues);
  const isRead = tracker.known !== undefined && tracker.known.visibility !== 'private' && !publishFindings;
  const visible: ImageVisibilities = isRead ? await imageVisibilities(anonymousRegistry(ports), state) : new Map();
  const gaps: Stream[] = [];
  const plan = escalationPlan({
    ...{ ledger: firstOf(roots), names: state.findings, now, owners },
    streams: streamFacts(state, policy, visible, { now, onGap: (stream) => void gaps.push(stream) }),
    ...(tracker.known === undefined ? {} : { issues: { ...tracker.known, publishFindings } }),
    ...(isDry || sinks.pager !== undefined ? { paged: sentBefore(state, 'page') } : {}),
    ...(isDry || sinks.webhook !== undefined || sinks.mail !== undefined
      ? { notified: sentBefore(state, 'notify') }
      : {}),
  });
  const rows = [...tracker.rows, ...offRows(sinks, isDry), ...factRows(plan, gaps)];
  if (isDry) return [...rows, ...plan.steps.map((step) => plannedRow(step, sinks.mail !== undefined))];
  const note = async (done: readonly EscalationStep[]) => {
    await writeEvents(home, now, (ledger) => sentLines(done, ledger.state, now));
  };
  const { webhook } = sinks;
  const told = webhook === undefined ? sinks : { ...sinks, webhook: { ...webhook, overAt: state.over.notify } };
  return [...rows, ...(await sendPlan(ports, { sinks: told, own: tracker.own, note }, plan))];
}

/** Where it is told. Nothing is asked before all of it is well-formed. @throws ConfigError. */
function sinksOf(
  { runner, environment }: GatePorts,
  job: EscalationJob,
  owners: readonly ImageOwner[],
): EscalationSinks {
  const { given, names, issues, runUrl, isDry } = job;
  for (const secret of sinkSecrets(given, owners, environment)) runner.maskSecret(secret);
  const { pager, webhook, mail } = reachedSinks(given, names, owners, environment);
  if (issues?.token === '') throw noToken(issues.repository);
  if (!isDry && pager === undefined && webhook === undefined && mail === undefined && issues === undefined)
    throw nowhere(names);
  return {
    ...(pager === undefined ? {} : { pager: { ...pager, ...(runUrl === undefined ? {} : { runUrl }) } }),
    ...(webhook === undefined ? {} : { webhook }),
    ...(mail === undefined ? {} : { mail }),
    ...(issues === undefined ? {} : { issues }),
  };
}

function nowhere({ pagerKey, webhookUrl }: EscalationJob['names']): ConfigError {
  const what = 'there is neither a pager nor a webhook nor a mail server nor a repository of issues';
  const fix = `Give ${pagerKey}, ${webhookUrl} or the repository of issues, or see what would be sent by a dry run.`;
  return new ConfigError([{ where: 'escalate', what, fix }], 'escalate-nowhere');
}

function noToken(repository: string): ConfigError {
  const fix = 'Set GITHUB_TOKEN to one that may write issues there.';
  return new ConfigError(
    [{ where: `issues of ${repository}`, what: 'there is no token for them', fix }],
    'issues-token',
  );
}

function factRows({ withheld, unclear }: EscalationPlan, gaps: readonly Stream[]): readonly EscalationRow[] {
  return [
    ...(gaps.length === 0 ? [] : [behindRow(gaps)]),
    ...(withheld === 0 ? [] : [withheldRow(withheld)]),
    ...(unclear.length === 0 ? [] : [unclearRow(unclear)]),
  ];
}

/** Its first batch names a ledger, wherever it is kept. */
function firstOf<T>(roots: ReadonlySet<T>): T {
  for (const root of roots) return root;
  throw new Error('defect: a ledger that was read has a batch');
}
