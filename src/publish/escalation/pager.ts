import type { Escalated, PageStep } from '../../escalation/escalation.js';
import { pagerEvent, pageWords } from '../../report/escalation/page.js';
import { plural, pluralDo } from '../../text/count.js';
import { type Posted, type PostPorts, post } from './post.js';
import { type EscalationRow, escalationRow } from './row.js';

/** The pagers of all owners: PagerDuty's Events API v2, or what speaks as it does. */
interface Pager {
  /** Of the events, e.g. `https://events.pagerduty.com/v2/enqueue`. Keys go nowhere else. */
  readonly url: URL;
  /** The key of the service that wakes up an owner's people; `undefined` where there is none. */
  readonly keyFor: (owner: Escalated['owner']) => string | undefined;
  /** Of the run, for a link. */
  readonly runUrl?: string;
}

/** PagerDuty takes about 120 events a minute. What is more waits for the next run; a plan has the worst first. */
const maxEvents = 100;

/** What was taken, and a row for whatever people should know. */
interface Paged {
  readonly rows: readonly EscalationRow[];
  readonly done: readonly PageStep[];
}

/** Tells the pagers. What they do not take is a row; trouble of the service itself ends it for this run. @throws Cancelled. */
export async function tellPager(ports: PostPorts, pager: Pager, steps: readonly PageStep[]): Promise<Paged> {
  const rows: EscalationRow[] = [];
  const done: PageStep[] = [];
  for (const [index, step] of steps.entries()) {
    const left = steps.length - index;
    if (index === maxEvents) return { rows: [...rows, tooMany(left)], done };
    const key = pager.keyFor(ownerOfPage(step));
    const posted = key === undefined ? undefined : await tell(ports, pager, step, key);
    if (posted === undefined) rows.push(noKey(step));
    else if (posted.kind === 'taken') {
      done.push(step);
      rows.push(escalationRow('pager', 'sent', step.kind === 'page-resolve' ? 'resolved' : 'paged', pageWords(step)));
    } else if (posted.kind === 'refused') rows.push(refused(step, posted.why));
    else return { rows: [...rows, ended(posted, left)], done };
  }
  return { rows, done };
}

async function tell(ports: PostPorts, { url, runUrl }: Pager, step: PageStep, key: string): Promise<Posted> {
  const event = { routing_key: key, ...pagerEvent(step, runUrl), client: 'image-gate' };
  return post(ports, { url, body: Buffer.from(JSON.stringify(event)), secrets: [key] });
}

function ownerOfPage(step: PageStep): Escalated['owner'] {
  return step.kind === 'page-trigger' ? step.about.owner : step.owner;
}

function noKey(step: PageStep): EscalationRow {
  const name = ownerOfPage(step)?.pager;
  const what = `Nobody was told "${pageWords(step)}": there is no key of a pager`;
  if (name === undefined) return failed('no-key', `${what}.`, 'Give the input pagerduty-key, or escalate less loudly.');
  return failed('no-key', `${what} in ${name}.`, `Set ${name} to the key of the service, as the policy names it.`);
}

function refused(step: PageStep, why: string): EscalationRow {
  const fix =
    'Check the key of the service in PagerDuty: an integration of the kind Events API v2 has 32 letters and digits.';
  return failed('refused', `The pager did not take "${pageWords(step)}": ${why}.`, fix);
}

function tooMany(left: number): EscalationRow {
  return failed(
    'too-many',
    `${pluralDo(left, 'event', 'waits', 'wait')} for the next run: a run sends ${maxEvents} at most.`,
    'Run it again in a minute.',
  );
}

function ended(posted: Exclude<Posted, { kind: 'taken' }>, left: number): EscalationRow {
  const what = `The pager was not told ${plural(left, 'event')}: ${posted.why}.`;
  switch (posted.kind) {
    case 'redirected':
      return failed(
        'redirected',
        what,
        'Write the address that it means in pagerduty-url: the key is sent to no other.',
      );
    case 'limited':
      return failed('limited', what, 'Run it again in some minutes: what was told already stays one alert.');
    case 'refused':
    case 'unavailable':
      return failed('unavailable', what, 'Look at status.pagerduty.com, call who is on duty, and run it again.');
    case 'unreachable':
      return failed(
        'unreachable',
        what,
        'Check network, proxy and pagerduty-url, call who is on duty, and run it again.',
      );
  }
}

function failed(code: string, what: string, fix: string): EscalationRow {
  return escalationRow('pager', 'failed', code, what, fix);
}
