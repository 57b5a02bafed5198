import { streamName } from '../ledger/stream.js';
import { escalations } from '../policy/policy.js';
import type { ImageOwner } from '../policy/response/owners.js';
import { counted, plural } from '../text/count.js';
import { byText } from '../text/order.js';
import { mostUrgentFirst } from './escalated.js';
import {
  type EndedAdvisory,
  type Escalated,
  type EscalationKey,
  type NotifyStep,
  type PageStep,
  type SentBefore,
  stages,
} from './escalation.js';

/** What is told to those who can't be asked what they know. */
interface ToldFacts {
  /** All that is open. */
  readonly open: readonly Escalated[];
  readonly sent: ReadonlyMap<EscalationKey, SentBefore>;
  readonly endedFor: (key: EscalationKey) => EndedAdvisory | undefined;
}

interface PageFacts extends ToldFacts {
  /** The key of the incident for the rest of a pager. */
  readonly restKey: (pager: string) => EscalationKey;
  /** Incidents that one run may begin. */
  readonly limit: number;
}

/** Who is on duty is woken up by what is new: an advisory, a further stage, another image. The rest of a run is one incident. */
export function pageSteps({ open, sent, endedFor, restKey, limit }: PageFacts): readonly PageStep[] {
  const paged = open.filter((about) => isAtLeast(about, 'page'));
  const fresh = paged.flatMap((about) => {
    const why = whatIsNew(about, sent.get(about.key));
    return why === undefined ? [] : [{ about, why }];
  });
  const inOrder = fresh.toSorted((a, b) => mostUrgentFirst(a.about, b.about) || byText(a.about.key, b.about.key));
  // What has an incident already goes to that one.
  const known = inOrder.filter(({ about }) => sent.get(about.key)?.isRest === undefined && sent.has(about.key));
  const begun = inOrder.filter(({ about }) => !sent.has(about.key));
  const steps = [...known, ...begun.slice(0, limit)].map(
    ({ about, why }): PageStep => ({ kind: 'page-trigger', key: about.key, about, why }),
  );
  const inRest = inOrder.filter(({ about }) => sent.get(about.key)?.isRest === true);
  const rest = [...inRest, ...begun.slice(limit)].map(({ about }) => about);
  return [...steps, ...restPages(rest, restKey), ...resolved(paged, { sent, endedFor, restKey })];
}

function restPages(rest: readonly Escalated[], restKey: PageFacts['restKey']): readonly PageStep[] {
  return [...Map.groupBy(rest, ({ owner }) => owner?.pager ?? '')].flatMap(([pager, [first, ...others]]) => {
    if (first === undefined) return [];
    const about = [first, ...others] as const;
    const why = `Too many to be paged about each: ${counted(about.length)} more.`;
    return [{ kind: 'page-rest', key: restKey(pager), ...pagerOf(pager), about, why }];
  });
}

function pagerOf(pager: string | undefined): { readonly pager?: string } {
  return pager === undefined || pager === '' ? {} : { pager };
}

/** What nobody is to be woken up for any more; the incident of the rest when that is so of all of it. */
function resolved(
  paged: readonly Escalated[],
  { sent, endedFor, restKey }: Pick<PageFacts, 'sent' | 'endedFor' | 'restKey'>,
): readonly PageStep[] {
  const still = new Set(paged.map(({ key }) => key));
  const over = [...sent].filter(([key]) => !still.has(key));
  const restOpen = new Set([...sent].flatMap(([key, { isRest, to = '' }]) => (isRest && still.has(key) ? [to] : [])));
  const restOver = new Set(over.flatMap(([, { isRest, to = '' }]) => (isRest && !restOpen.has(to) ? [to] : [])));
  return [
    ...over.map(([key, { to }]): PageStep => {
      const ended = endedFor(key);
      const why = ended === undefined ? 'It is excepted, or rated milder, or its image is old debt.' : 'It is gone.';
      return { kind: 'page-resolve', key, ...pagerOf(to), ...(ended === undefined ? {} : { ended }), why };
    }),
    ...[...restOver].map(
      (to): PageStep => ({ kind: 'page-resolve', key: restKey(to), ...pagerOf(to), why: 'All of the rest are over.' }),
    ),
  ];
}

/** One step for each owner with news. */
export function notifySteps({ open, sent, endedFor }: ToldFacts, owners: readonly ImageOwner[]): readonly NotifyStep[] {
  const told = open.filter((about) => isAtLeast(about, 'notify'));
  const fresh = told.filter((about) => whatIsNew(about, sent.get(about.key)) !== undefined);
  const still = new Set(told.map(({ key }) => key));
  const over = [...sent].filter(([key]) => !still.has(key));
  const names = new Set([...fresh.map(({ owner }) => owner?.owner ?? ''), ...over.map(([, { to = '' }]) => to)]);
  return [...names].sort(byText).map((name) => {
    const about = fresh.filter(({ owner }) => (owner?.owner ?? '') === name).toSorted(mostUrgentFirst);
    const owner = about[0]?.owner ?? owners.findLast((one) => one.owner === name);
    const gone = over.flatMap(([key, { to = '' }]) => {
      const ended = endedFor(key);
      return to === name ? [{ key, ...(ended === undefined ? {} : { ended }) }] : [];
    });
    return { kind: 'notify', ...(owner === undefined ? {} : { owner }), about, over: gone };
  });
}

function isAtLeast({ level, deadline }: Escalated, least: Escalated['level']): boolean {
  return deadline.state !== 'paused' && escalations.indexOf(level) >= escalations.indexOf(least);
}

/** Why it is to be told, or told again; `undefined`: nothing is new. */
function whatIsNew({ stage, images }: Escalated, before: SentBefore | undefined): string | undefined {
  if (before === undefined) return 'It has been found.';
  if (stages.indexOf(stage) > stages.indexOf(before.stage))
    return stage === 'breached' ? 'Its time to fix is over.' : 'Three quarters of its time to fix are over.';
  const more = images.filter(({ stream }) => !before.streams.has(streamName(stream)));
  return more.length === 0 ? undefined : `It is in ${plural(more.length, 'more image')}.`;
}
