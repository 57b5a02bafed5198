import { streamName } from '../ledger/stream.js';
import { escalations } from '../policy/policy.js';
import type { ImageOwner } from '../policy/response/owners.js';
import type { Severity } from '../scan/finding.js';
import { counted, plural } from '../text/count.js';
import { byText } from '../text/order.js';
import {
  type EndedAdvisory,
  type Escalated,
  type EscalationKey,
  type OwnerStep,
  type PageStep,
  type SentBefore,
  stages,
} from './escalation.js';

/** What is told to those who can't be asked what they know. */
interface ToldFacts {
  /** All that is open, worst first. */
  readonly open: readonly Escalated[];
  readonly sent: ReadonlyMap<EscalationKey, SentBefore>;
  readonly endedFor: (key: EscalationKey) => EndedAdvisory | undefined;
  /** All that the policy names. */
  readonly owners: readonly ImageOwner[];
}

interface PageFacts extends ToldFacts {
  /** The key of the incident for the rest of a pager. */
  readonly restKey: (pager: string) => EscalationKey;
  /** Incidents that one run may begin. */
  readonly limit: number;
}

/** Who is on duty is woken up by what is new: an advisory, a further stage, another image. The rest of a run is one incident of each pager. */
export function pageSteps(facts: PageFacts): readonly PageStep[] {
  const { open, sent, limit } = facts;
  const paged = open.filter((about) => isAtLeast(about, 'page'));
  const fresh = freshOf(paged, sent);
  const begun = fresh.filter(({ about }) => !sent.has(about.key));
  const isInRest = ({ about }: Fresh) => sent.get(about.key)?.isRest === true;
  // What has an incident already goes to that one.
  const known = fresh.filter((one) => sent.has(one.about.key) && !isInRest(one));
  const steps = [...known, ...begun.slice(0, limit)].map(({ about, why }): PageStep => {
    return { kind: 'page-trigger', key: about.key, about, urgency: urgencies[about.severity], why };
  });
  const rest = [...fresh.filter(isInRest), ...begun.slice(limit)].map(({ about }) => about);
  return [...steps, ...restPages(rest, facts), ...resolved(paged, facts)];
}

const urgencies = {
  CRITICAL: 'critical',
  HIGH: 'error',
  UNKNOWN: 'error',
  MEDIUM: 'warning',
  LOW: 'warning',
} as const satisfies Record<Severity, 'critical' | 'error' | 'warning'>;

function restPages(rest: readonly Escalated[], { restKey, owners }: PageFacts): readonly PageStep[] {
  return [...Map.groupBy(rest, ({ owner }) => owner?.pager ?? '')].flatMap(([pager, [first, ...others]]) => {
    if (first === undefined) return [];
    const about = [first, ...others] as const;
    const why = `Too many to be paged about each: ${counted(about.length)} more.`;
    return [{ kind: 'page-rest', key: restKey(pager), ...whosePager(pager, owners), about, why }];
  });
}

/** What nobody is to be woken up for any more; the incident of the rest when that is so of all of it. */
function resolved(paged: readonly Escalated[], { sent, endedFor, restKey, owners }: PageFacts): readonly PageStep[] {
  const still = new Set(paged.map(({ key }) => key));
  const over = [...sent].filter(([key]) => !still.has(key)).sort(([a], [b]) => byText(a, b));
  const inRest = [...sent].filter(([, { isRest }]) => isRest === true);
  const open = new Set(inRest.flatMap(([key, { to = '' }]) => (still.has(key) ? [to] : [])));
  const whole = [...new Set(inRest.map(([, { to = '' }]) => to))].filter((pager) => !open.has(pager));
  return [
    ...over.map(([key, { to = '' }]): PageStep => {
      const ended = endedFor(key);
      const why = ended === undefined ? 'An exception covers it, or it is rated milder.' : 'It is gone.';
      return { kind: 'page-resolve', key, ...whosePager(to, owners), ...(ended && { ended }), why };
    }),
    ...whole.map((pager): PageStep => {
      const why = 'All of the rest is over.';
      return { kind: 'page-resolve', key: restKey(pager), ...whosePager(pager, owners), why };
    }),
  ];
}

/** Who has this pager; also where the policy names it no more. */
function whosePager(pager: string, owners: readonly ImageOwner[]): { readonly owner?: ImageOwner } {
  if (pager === '') return {};
  return { owner: owners.findLast((one) => one.pager === pager) ?? { images: [], owner: pager, pager } };
}

/** One step for each owner with news, and one for each with what is over. */
export function notifySteps({ open, sent, endedFor, owners }: ToldFacts): readonly OwnerStep[] {
  const told = open.filter((about) => isAtLeast(about, 'notify'));
  const still = new Set(told.map(({ key }) => key));
  const news = Map.groupBy(freshOf(told, sent), ({ about }) => about.owner?.owner ?? '');
  const over = Map.groupBy(
    [...sent].filter(([key]) => !still.has(key)).sort(([a], [b]) => byText(a, b)),
    ([, { to = '' }]) => to,
  );
  const names = [...new Set([...news.keys(), ...over.keys()])].sort(byText);
  return names.flatMap((name): readonly OwnerStep[] => {
    const [first, ...others] = news.get(name) ?? [];
    const [gone, ...more] = (over.get(name) ?? []).map(([key]) => ({ key, ...ending(endedFor(key)) }));
    const whose = whoIs(name, owners);
    const why =
      others.length === 0 ? first?.why : `${counted(others.length + 1)} advisories are new, or have come nearer.`;
    return [
      ...(first === undefined || why === undefined
        ? []
        : [
            {
              kind: 'notify' as const,
              ...whose,
              about: [first.about, ...others.map(({ about }) => about)] as const,
              why,
            },
          ]),
      ...(gone === undefined
        ? []
        : [
            {
              kind: 'notify-over' as const,
              ...whose,
              over: [gone, ...more] as const,
              why: 'Nothing is left to be done.',
            },
          ]),
    ];
  });
}

function ending(ended: EndedAdvisory | undefined): { readonly ended?: EndedAdvisory } {
  return ended === undefined ? {} : { ended };
}

function whoIs(name: string, owners: readonly ImageOwner[]): { readonly owner?: ImageOwner } {
  if (name === '') return {};
  return { owner: owners.findLast(({ owner }) => owner === name) ?? { images: [], owner: name } };
}

function isAtLeast({ level, deadline }: Escalated, least: Escalated['level']): boolean {
  return deadline.state !== 'paused' && escalations.indexOf(level) >= escalations.indexOf(least);
}

interface Fresh {
  readonly about: Escalated;
  readonly why: string;
}

/** What is to be told, or told again. */
function freshOf(all: readonly Escalated[], sent: ToldFacts['sent']): readonly Fresh[] {
  return all.flatMap((about) => {
    const why = whatIsNew(about, sent.get(about.key));
    return why === undefined ? [] : [{ about, why }];
  });
}

/** `undefined`: nothing. */
function whatIsNew({ stage, images }: Escalated, before: SentBefore | undefined): string | undefined {
  if (before === undefined) return 'It has been found.';
  if (stages.indexOf(stage) > stages.indexOf(before.stage))
    return stage === 'breached' ? 'Its time to fix is over.' : 'Three quarters of its time to fix are over.';
  const more = images.filter(({ stream }) => !before.streams.has(streamName(stream)));
  return more.length === 0 ? undefined : `It is in ${plural(more.length, 'more image')}.`;
}
