import { type Escalated, mostUrgentFirst } from '../../report/escalation/escalated.js';
import { dedupKey, type Page, pageOf, restPage } from '../../report/escalation/page.js';
import { plural } from '../../text/count.js';
import { type Posted, type PostPorts, post } from './post.js';
import { type EscalationRow, escalationRow } from './row.js';

/** The pager of a team: PagerDuty's Events API v2, or what speaks as it does. */
interface Pager {
  /** Of the events, e.g. `https://events.pagerduty.com/v2/enqueue`. The key goes nowhere else. */
  readonly url: URL;
  readonly routingKey: string;
  /** Of the run, for a link. */
  readonly runUrl?: string;
  /** The key of the page for all that get none of their own. */
  readonly restKey: string;
}

/** Pages with an advisory of their own; a team that is paged hundreds of times at once reads none of them. */
const maxPages = 20;

/** Resolved in one run: PagerDuty takes about 120 events a minute. The newest first, so that those before them were resolved by earlier runs. */
const maxResolved = 80;

type PagerEvent =
  | ({ readonly event_action: 'trigger' } & Page)
  | { readonly event_action: 'resolve'; readonly dedup_key: string };

interface Paging {
  readonly event: PagerEvent;
  readonly about: string;
}

/** What the pager is to be told, worst first. An alert that is open already stays one, and what nobody was paged about is resolved without a sound: so all of it may be told again. */
function pagings(all: readonly Escalated[], pager: Pick<Pager, 'restKey' | 'runUrl'>): readonly Paging[] {
  const open = all.filter((one) => one.open.length > 0).toSorted(mostUrgentFirst);
  const rest = open.slice(maxPages);
  const resolve = (key: string, about: string): Paging => ({
    event: { event_action: 'resolve', dedup_key: dedupKey({ key }) },
    about,
  });
  const trigger = (page: Page): Paging => ({
    event: { event_action: 'trigger', ...page },
    about: page.payload.summary,
  });
  const ended = all
    .filter((one) => one.open.length === 0)
    .toSorted((a, b) => (b.ended[0]?.at ?? 0) - (a.ended[0]?.at ?? 0));
  return [
    ...open.slice(0, maxPages).map((one) => trigger(pageOf(one, pager.runUrl))),
    rest.length > 0 ? trigger(restPage(pager.restKey, rest, pager.runUrl)) : resolve(pager.restKey, 'the rest'),
    ...ended.slice(0, maxResolved).map(({ key, id }) => resolve(key, id)),
  ];
}

/** Tells the pager. What it does not take is a row; trouble of the pager itself ends it for this run. @throws Cancelled. */
export async function tellPager(
  ports: PostPorts,
  pager: Pager,
  all: readonly Escalated[],
): Promise<readonly EscalationRow[]> {
  const rows: EscalationRow[] = [];
  const todo = pagings(all, pager);
  for (const [index, { event, about }] of todo.entries()) {
    const posted = await tell(ports, pager, event);
    if (posted.kind === 'taken') {
      if (event.event_action === 'trigger') rows.push(escalationRow('pager', 'sent', 'sent', about));
    } else if (posted.kind === 'refused') rows.push(refused(about, posted.why));
    else return [...rows, ended(posted, todo.length - index)];
  }
  return rows;
}

/** What would be told, in words. */
export function plannedPages(
  pager: Pick<Pager, 'restKey' | 'runUrl'>,
  all: readonly Escalated[],
): readonly EscalationRow[] {
  return pagings(all, pager).flatMap(({ event, about }) =>
    event.event_action === 'trigger' ? [escalationRow('pager', 'planned', 'planned', about)] : [],
  );
}

async function tell(ports: PostPorts, { url, routingKey }: Pager, event: PagerEvent): Promise<Posted> {
  const body = Buffer.from(JSON.stringify({ routing_key: routingKey, ...event, client: 'image-gate' }));
  return post(ports, { url, body, secrets: [routingKey] });
}

function refused(about: string, why: string): EscalationRow {
  const fix = 'Check the key of the service in PagerDuty (an Events API v2 integration, 32 letters and digits).';
  return escalationRow('pager', 'failed', 'refused', `The pager did not take "${about}": ${why}.`, fix);
}

function ended(posted: Exclude<Posted, { kind: 'taken' }>, left: number): EscalationRow {
  const what = `The pager was not told ${plural(left, 'event')}: ${posted.why}.`;
  switch (posted.kind) {
    case 'redirected':
      return escalationRow(
        'pager',
        'failed',
        'redirected',
        what,
        'Write the address that it means in pagerduty-url: the key is sent to no other.',
      );
    case 'limited':
      return escalationRow(
        'pager',
        'failed',
        'limited',
        what,
        'Run it again in some minutes: what was told already stays one alert.',
      );
    case 'refused':
    case 'unavailable':
      return escalationRow(
        'pager',
        'failed',
        'unavailable',
        what,
        'Look at status.pagerduty.com, call who is on duty, and run it again.',
      );
    case 'unreachable':
      return escalationRow(
        'pager',
        'failed',
        'unreachable',
        what,
        'Check network, proxy and pagerduty-url, call who is on duty, and run it again.',
      );
  }
}
