import type { EscalationPlan, EscalationStep, IssueStep, OwnerStep, PageStep } from '../../escalation/escalation.js';
import { Cancelled, GateError } from '../../host/errors.js';
import { closedRow, noAddressRow, unnotedRow } from '../../publish/escalation/facts.js';
import { allLabels } from '../../publish/escalation/issue-labels.js';
import { makeLabels } from '../../publish/escalation/issue-requests.js';
import { keepIssues } from '../../publish/escalation/keep-issues.js';
import { hasMail, tellByMail } from '../../publish/escalation/mail.js';
import type { OwnIssue } from '../../publish/escalation/own-issues.js';
import { tellPager } from '../../publish/escalation/pager.js';
import type { EscalationRow } from '../../publish/escalation/row.js';
import { tellWebhook } from '../../publish/escalation/webhook.js';
import type { GatePorts } from '../ports.js';
import type { EscalationSinks } from './sinks.js';

interface Sending {
  readonly sinks: EscalationSinks;
  /** As they were when the plan was made. */
  readonly own: readonly OwnIssue[];
  /** Writes into the ledger what was sent to who can't be asked what they know. */
  readonly note: (done: readonly EscalationStep[]) => Promise<void>;
}

/** Sends a plan, whom it wakes up first. What was sent is noted at once, so that a run that ends in between sends little again, and that under the same keys. @throws Cancelled. */
export async function sendPlan(
  ports: GatePorts,
  { sinks, own, note }: Sending,
  { steps }: EscalationPlan,
): Promise<readonly EscalationRow[]> {
  const { pager, webhook, mail } = sinks;
  const none = { rows: [], done: [] };
  const paged = pager === undefined ? none : await tellPager(ports, pager, steps.filter(isPage));
  const pagedNote = await noted(note, paged.done);
  const owners = steps.filter(isOwners);
  const byMail = mail === undefined ? [] : owners.filter(hasMail);
  const mailed = mail === undefined ? none : await tellByMail(ports.mailer, mail, byMail, ports.clock.now());
  const mailedNote = await noted(note, mailed.done);
  const others = owners.filter((step) => !byMail.includes(step));
  const told = webhook === undefined ? none : await tellWebhook(ports, webhook, others);
  const toldNote = await noted(note, told.done);
  const issues = await sendIssues(ports, sinks, own, steps.filter(isIssue));
  const nobody = webhook === undefined && mail !== undefined && others.length > 0 ? [noAddressRow(others)] : [];
  return [...paged.rows, ...pagedNote, ...mailed.rows, ...mailedNote, ...told.rows, ...toldNote, ...nobody, ...issues];
}

function isPage(step: EscalationStep): step is PageStep {
  return step.kind.startsWith('page-');
}

function isOwners(step: EscalationStep): step is OwnerStep {
  return step.kind.startsWith('notify');
}

function isIssue(step: EscalationStep): step is IssueStep {
  return step.kind.startsWith('issue-');
}

async function noted(note: Sending['note'], done: readonly EscalationStep[]): Promise<readonly EscalationRow[]> {
  if (done.length === 0) return [];
  try {
    await note(done);
    return [];
  } catch (error) {
    if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
    return [unnotedRow(error)];
  }
}

async function sendIssues(
  { openGithub, clock }: GatePorts,
  { issues }: EscalationSinks,
  own: readonly OwnIssue[],
  steps: readonly IssueStep[],
): Promise<readonly EscalationRow[]> {
  if (issues === undefined || steps.length === 0) return [];
  const { repository, serverUrl, formRepository } = issues;
  const place = { api: openGithub(issues), repository, clock };
  try {
    await makeLabels(place, allLabels);
  } catch (error) {
    if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
    return [closedRow('issues', error)];
  }
  const web = (name: string) => `${serverUrl}/${name}`;
  return keepIssues(place, { own, webAddress: web(repository), formRepository: web(formRepository) }, steps);
}
