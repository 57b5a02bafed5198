import { createHmac } from 'node:crypto';
import type { Problem } from '../../host/errors.js';
import { isLoopback } from '../../host/loopback.js';
import type { Notice } from '../../report/escalation/notice.js';
import { plural } from '../../text/count.js';
import { type Posted, type PostPorts, post } from './post.js';
import { type EscalationRow, escalationRow } from './row.js';

/** Somebody's own service, or that of a chat or a ticket system, that is told what is new. */
interface Webhook {
  readonly url: URL;
  /** Signs each request. */
  readonly secret: string;
}

/** Characters of a secret: fewer could be guessed from one signature. */
const shortestSecret = 16;

/** Notices in one run; the next one goes on. */
const maxNotices = 100;

/** What is wrong with the address of a webhook. It may hold a secret, so it is not quoted. */
export function webhookUrlProblem(text: string, where: string): readonly Problem[] {
  const url = URL.parse(text);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url));
  if (url !== null && isSafe && url.username === '' && url.password === '') return [];
  return [{ where, what: 'it is no https URL without a password', fix: 'Write https://… as the service shows it.' }];
}

export function webhookSecretProblem(secret: string, where: string): readonly Problem[] {
  if (secret.length >= shortestSecret) return [];
  const what = secret === '' ? 'it is missing' : `it has fewer than ${shortestSecret} characters`;
  return [{ where, what, fix: 'Make one with `openssl rand -hex 32`, and give it to both sides.' }];
}

/** The headers by which a receiver knows that a body is ours and of now. The signature is of the time, a full stop and the bytes of the body. */
export function signedHeaders(body: Buffer, secret: string, now: Date): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signature = createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex');
  return { 'x-image-gate-timestamp': timestamp, 'x-image-gate-signature-256': `sha256=${signature}` };
}

/** What was told, and what became of the rest. */
interface Told {
  readonly rows: readonly EscalationRow[];
  /** Ids of notices that were taken. */
  readonly taken: readonly string[];
}

/** Tells what is new, worst first. @param fresh notices that the webhook has not taken yet. @throws Cancelled. */
export async function tellWebhook(ports: PostPorts, webhook: Webhook, fresh: readonly Notice[]): Promise<Told> {
  const rows: EscalationRow[] = [];
  const taken: string[] = [];
  for (const [index, notice] of fresh.entries()) {
    const left = fresh.length - index;
    if (index === maxNotices) return { rows: [...rows, tooMany(left)], taken };
    const posted = await tell(ports, webhook, notice);
    if (posted.kind === 'taken') {
      taken.push(notice.id);
      rows.push(escalationRow('webhook', 'sent', 'sent', noticeText(notice)));
    } else if (posted.kind === 'refused') rows.push(refused(notice, posted.why));
    else return { rows: [...rows, ended(posted, left)], taken };
  }
  return { rows, taken };
}

/** A notice in a line. */
function noticeText({ severity, advisory, owner, state, findings, more }: Notice): string {
  const whose = owner === undefined ? '' : ` of ${owner}`;
  const how = state === 'over' ? 'is over' : `is in ${plural(findings.length + more, 'place')} (${state})`;
  return `${severity} ${advisory.id}${whose} ${how}`;
}

async function tell(ports: PostPorts, { url, secret }: Webhook, notice: Notice): Promise<Posted> {
  const body = Buffer.from(JSON.stringify(notice));
  const headers = { ...signedHeaders(body, secret, ports.clock.now()), 'idempotency-key': notice.id };
  return post(ports, {
    url,
    body,
    headers,
    secrets: [secret, url.href, `${url.pathname}${url.search}`, url.pathname].filter((one) => one !== '/'),
  });
}

function refused(notice: Notice, why: string): EscalationRow {
  const fix = 'Look into the log of the service: it must take the body that docs/escalation.md describes.';
  return escalationRow(
    'webhook',
    'failed',
    'refused',
    `The webhook did not take "${noticeText(notice)}": ${why}.`,
    fix,
  );
}

function tooMany(left: number): EscalationRow {
  const what = `${plural(left, 'notice')} wait for the next run: a run sends ${maxNotices} at most.`;
  return escalationRow('webhook', 'failed', 'too-many', what, 'Run it again.');
}

function ended(posted: Exclude<Posted, { kind: 'taken' }>, left: number): EscalationRow {
  const what = `The webhook was not told ${plural(left, 'notice')}: ${posted.why}.`;
  switch (posted.kind) {
    case 'redirected':
      return escalationRow(
        'webhook',
        'failed',
        'redirected',
        what,
        'Write the address that it means in webhook-url: no redirect is followed.',
      );
    case 'limited':
      return escalationRow('webhook', 'failed', 'limited', what, 'Run it again later: only what is missing is sent.');
    case 'refused':
    case 'unavailable':
      return escalationRow(
        'webhook',
        'failed',
        'unavailable',
        what,
        'Look at the service, and run it again: only what is missing is sent.',
      );
    case 'unreachable':
      return escalationRow(
        'webhook',
        'failed',
        'unreachable',
        what,
        'Check network, proxy and webhook-url, and run it again: only what is missing is sent.',
      );
  }
}
