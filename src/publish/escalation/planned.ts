import type { EscalationStep } from '../../escalation/escalation.js';
import { issueTitle } from '../../report/escalation/issue-text.js';
import { pageWords } from '../../report/escalation/page.js';
import { hasMail } from './mail.js';
import { type EscalationRow, escalationRow } from './row.js';
import { notifyWords } from './webhook.js';

/** What a dry run says of a step. @param hasServer whether there is a mail server, by which owners with an address are told. */
export function plannedRow(step: EscalationStep, hasServer: boolean): EscalationRow {
  switch (step.kind) {
    case 'page-trigger':
    case 'page-rest':
      return planned('pager', 'page', `would be paged: ${pageWords(step)}`, step.why);
    case 'page-resolve':
      return planned('pager', 'resolve', `a page would be resolved: ${step.why}`);
    case 'notify':
    case 'notify-over':
      return planned(
        hasServer && hasMail(step) ? 'mail' : 'webhook',
        step.kind,
        `would be sent: ${notifyWords(step)}`,
        step.why,
      );
    case 'issue-open':
      return planned('issues', 'open', `would be opened: ${issueTitle(step.about)}`, step.why);
    case 'issue-update':
    case 'issue-reopen':
    case 'issue-request':
      return planned(
        'issues',
        step.kind,
        `issue ${step.issue} (${issueTitle(step.about)}): ${issueVerbs[step.kind]}`,
        step.why,
      );
    case 'issue-close':
      return planned('issues', 'close', `issue ${step.issue} would be closed: ${step.why}`);
    case 'issue-rest':
      return planned('issues', 'rest', `one issue would count ${step.about.length} more`, step.why);
  }
}

const issueVerbs = {
  'issue-update': 'its text would be brought up to date',
  'issue-reopen': 'would be opened again',
  'issue-request': 'a comment would ask for an exception',
} as const;

function planned(sink: EscalationRow['sink'], code: string, what: string, why = ''): EscalationRow {
  return escalationRow(sink, 'planned', `planned-${code}`, why === '' ? what : `${what}. ${why}`);
}
