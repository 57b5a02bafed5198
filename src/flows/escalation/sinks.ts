import type { KnownIssue } from '../../escalation/escalation.js';
import { Cancelled, GateError } from '../../host/errors.js';
import type { Visibility } from '../../oci/visibility.js';
import { closedRow, offRow } from '../../publish/escalation/facts.js';
import type { tellByMail } from '../../publish/escalation/mail.js';
import { issuesVisibility, type OwnIssue, ownIssues } from '../../publish/escalation/own-issues.js';
import type { tellPager } from '../../publish/escalation/pager.js';
import type { EscalationRow } from '../../publish/escalation/row.js';
import type { tellWebhook } from '../../publish/escalation/webhook.js';
import type { GatePorts } from '../ports.js';

/** Where escalations go. What is absent is told nothing. */
export interface EscalationSinks {
  readonly pager?: Parameters<typeof tellPager>[1];
  readonly webhook?: Parameters<typeof tellWebhook>[1];
  readonly mail?: Parameters<typeof tellByMail>[1];
  readonly issues?: {
    /** `owner/name` */
    readonly repository: string;
    readonly token: string;
    readonly apiUrl: string;
    readonly serverUrl: string;
    /** `owner/name` of the repository that has the form for exceptions. */
    readonly formRepository: string;
  };
}

/** The issues as they are; `known` is absent where there are none, or nobody can read them. */
interface Tracker {
  readonly rows: readonly EscalationRow[];
  readonly own: readonly OwnIssue[];
  readonly known?: { readonly known: readonly KnownIssue[]; readonly visibility: Visibility };
}

/** Reads the issues. Where that fails it is a row, and the other sinks are told all the same. @throws Cancelled. */
export async function readTracker(
  { openGithub, clock }: Pick<GatePorts, 'openGithub' | 'clock'>,
  issues: EscalationSinks['issues'],
): Promise<Tracker> {
  if (issues === undefined) return { rows: [], own: [] };
  const place = { api: openGithub(issues), repository: issues.repository };
  try {
    const visibility = await issuesVisibility(place);
    const own = await ownIssues(place, clock.now());
    return { rows: [], own, known: { known: own, visibility } };
  } catch (error) {
    if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
    return { rows: [closedRow('issues', error)], own: [] };
  }
}

/** What nobody has asked for, so that nobody waits for it. */
export function offRows({ pager, webhook, mail, issues }: EscalationSinks, isDry: boolean): readonly EscalationRow[] {
  return [
    ...(pager === undefined ? [offRow('pager', 'there is no key of a pager', isDry)] : []),
    ...(webhook === undefined && mail === undefined
      ? [offRow('webhook', 'there is neither a webhook nor a mail server', isDry)]
      : []),
    ...(issues === undefined ? [offRow('issues', 'no repository of issues is named', isDry)] : []),
  ];
}
