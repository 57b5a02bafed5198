import { createHmac } from 'node:crypto';
import type { OwnerStep } from '../../escalation/escalation.js';
import type { Problem } from '../../host/errors.js';
import { isLoopback } from '../../host/loopback.js';
import { noticeOf } from '../../report/escalation/notice.js';
import { counted, plural } from '../../text/count.js';
import { type Posted, type PostPorts, post } from './post.js';
import { type EscalationRow, escalationRow } from './row.js';

/** Somebody's own service, or that of a chat or a ticket system, that is told what is new. */
interface Webhook {
  readonly url: URL;
  /** Signs each request. */
  readonly secret: string;
  /** When it was told last that an advisory is over, by its key. */
  readonly overAt?: ReadonlyMap<string, number>;
}

/** Characters of a secret: fewer could be guessed from one signature. */
const shortestSecret = 16;

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

/** What was taken, and a row for whatever people should know. */
interface Notified {
  readonly rows: readonly EscalationRow[];
  readonly done: readonly OwnerStep[];
}

/** Tells a webhook what is new for each owner. What it does not take is a row; trouble of the service itself ends it for this run. @throws Cancelled. */
export async function tellWebhook(ports: PostPorts, webhook: Webhook, steps: readonly OwnerStep[]): Promise<Notified> {
  const rows: EscalationRow[] = [];
  const done: OwnerStep[] = [];
  for (const [index, step] of steps.entries()) {
    const posted = await tell(ports, webhook, step);
    if (posted.kind === 'taken') {
      done.push(step);
      rows.push(escalationRow('webhook', 'sent', 'sent', notifyWords(step)));
    } else if (posted.kind === 'refused') rows.push(refused(step, posted.why));
    else return { rows: [...rows, ended(posted, steps.length - index)], done };
  }
  return { rows, done };
}

/** A step in a line. */
export function notifyWords(step: OwnerStep): string {
  const whom = step.owner?.owner ?? 'images without an owner';
  if (step.kind === 'notify-over') return `${whom}: ${advisories(step.over.length)} over`;
  const [{ severity, advisory }] = step.about;
  return `${whom}: ${advisories(step.about.length)}, the worst ${severity} ${advisory}`;
}

function advisories(count: number): string {
  return count === 1 ? '1 advisory' : `${counted(count)} advisories`;
}

async function tell(ports: PostPorts, { url, secret, overAt }: Webhook, step: OwnerStep): Promise<Posted> {
  const notice = noticeOf(step, overAt);
  const body = Buffer.from(JSON.stringify(notice));
  const headers = { ...signedHeaders(body, secret, ports.clock.now()), 'idempotency-key': notice.id };
  // The address of a webhook is often its password.
  const secrets = [secret, url.href, `${url.pathname}${url.search}`, url.pathname].filter((one) => one !== '/');
  return post(ports, { url, body, headers, secrets });
}

function refused(step: OwnerStep, why: string): EscalationRow {
  const fix = 'Look into the log of the service: it must take the body that docs/escalation.md describes.';
  return failed('refused', `The webhook did not take "${notifyWords(step)}": ${why}.`, fix);
}

function ended(posted: Exclude<Posted, { kind: 'taken' }>, left: number): EscalationRow {
  const what = `The webhook was not told ${plural(left, 'notice')}: ${posted.why}.`;
  const again = 'run it again: only what is missing is sent.';
  switch (posted.kind) {
    case 'redirected':
      return failed('redirected', what, 'Write the address that it means in webhook-url: no redirect is followed.');
    case 'limited':
      return failed('limited', what, `Wait some minutes, and ${again}`);
    case 'refused':
    case 'unavailable':
      return failed('unavailable', what, `Look at the service, and ${again}`);
    case 'unreachable':
      return failed('unreachable', what, `Check network, proxy and webhook-url, and ${again}`);
  }
}

function failed(code: string, what: string, fix: string): EscalationRow {
  return escalationRow('webhook', 'failed', code, what, fix);
}
