import type { OwnerStep } from '../../escalation/escalation.js';
import { ServiceError } from '../../host/errors.js';
import type { Mailer } from '../../host/ports.js';
import type { MailServer } from '../../host/values.js';
import { noticeMail } from '../../report/escalation/notice-mail.js';
import { pluralDo } from '../../text/count.js';
import { type EscalationRow, escalationRow } from './row.js';
import { notifyWords } from './webhook.js';

/** How owners get mail. */
interface Sender {
  readonly server: MailServer;
  readonly from: string;
}

/** Mails to one owner at most; the policy has checked their form. */
const mostAddresses = 50;

interface Mailed {
  readonly rows: readonly EscalationRow[];
  readonly done: readonly OwnerStep[];
}

/** Whether a step goes to somebody by mail. */
export function hasMail({ owner }: OwnerStep): boolean {
  return owner?.mail !== undefined && owner.mail.length > 0;
}

/**
 * Mails to each owner what is new, once. A server that refuses one may take the others; after a server that does not answer the rest is left to the next run. A mail of which nobody knows
 * whether it has gone out counts as sent, so that nobody gets it twice, and is a row. @throws Cancelled.
 */
export async function tellByMail(
  mailer: Mailer,
  { server, from }: Sender,
  steps: readonly OwnerStep[],
  now: Date,
): Promise<Mailed> {
  const rows: EscalationRow[] = [];
  const done: OwnerStep[] = [];
  for (const [index, step] of steps.entries()) {
    const { id, ...words } = noticeMail(step);
    const [first, ...others] = step.owner?.mail ?? [];
    if (first === undefined) continue;
    const to = [first, ...others.slice(0, mostAddresses - 1)] as const;
    const message = `<${id.slice(0, 40)}@${from.slice(from.lastIndexOf('@') + 1)}>`;
    try {
      await mailer.send(server, { ...words, from, to, id: message, date: now, attachments: [] });
      done.push(step);
      rows.push(escalationRow('mail', 'sent', 'sent', notifyWords(step)));
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      if (error.code === 'mail-unsure') done.push(step);
      rows.push(failed(step, error));
      const left = steps.length - index - 1;
      if (error.code !== 'mail-refused' && left > 0) return { rows: [...rows, ended(left)], done };
    }
  }
  return { rows, done };
}

function failed(step: OwnerStep, error: ServiceError): EscalationRow {
  const what = `${notifyWords(step)}: ${error.message.replaceAll('The report', 'The notice').replaceAll('the report', 'the notice')}`;
  return escalationRow('mail', 'failed', error.code.replace(/^mail-/, ''), what, error.fix);
}

function ended(left: number): EscalationRow {
  return escalationRow(
    'mail',
    'failed',
    'left',
    `${pluralDo(left, 'more notice', 'waits', 'wait')} for the next run.`,
    'Run it again.',
  );
}
