import type { LedgerState } from '../ledger/ledger-state.js';
import type { EventLine } from '../ledger/lines/line.js';
import type { SentChannel } from '../ledger/state.js';
import { streamName } from '../ledger/stream.js';
import type { Escalated, EscalationKey, EscalationStep, SentBefore } from './escalation.js';
import { isEscalationKey } from './key.js';

/** What a ledger says was sent before. */
export function sentBefore(
  { sent, streams }: Pick<LedgerState, 'sent' | 'streams'>,
  channel: SentChannel,
): ReadonlyMap<EscalationKey, SentBefore> {
  return new Map(
    [...sent[channel]].flatMap(([key, { streams: numbers, ...one }]): [EscalationKey, SentBefore][] => {
      const names = numbers.flatMap((number) => streams[number]?.stream ?? []).map(streamName);
      return isEscalationKey(key) ? [[key, { ...one, streams: new Set(names) }]] : [];
    }),
  );
}

/** The lines of a ledger that keep what was sent, so that it is not sent again. @param steps that have come through; issues keep their own. */
export function sentLines(
  steps: readonly EscalationStep[],
  { streamNumbers }: Pick<LedgerState, 'streamNumbers'>,
  now: Date,
): readonly EventLine[] {
  const news = steps.flatMap(newsOf);
  return (['page', 'notify'] as const).flatMap((channel): readonly EventLine[] => {
    const own = news.filter((one) => one.channel === channel);
    const over = own.flatMap((one) => ('over' in one ? [one.over] : []));
    const told = own.flatMap((one) => {
      if (!('about' in one)) return [];
      const { about, to, isRest } = one;
      const streams = about.images.flatMap(({ stream }) => streamNumbers.get(streamName(stream)) ?? []);
      const whose = to === undefined ? {} : { to };
      return [{ key: about.key, stage: about.stage, streams, ...whose, ...(isRest ? { isRest } : {}) }];
    });
    return own.length === 0 ? [] : [{ kind: 'sent', channel, at: now.getTime(), told, over }];
  });
}

/** What one step has told to whom. */
type News = { readonly channel: SentChannel } & (
  | { readonly about: Escalated; readonly to: string | undefined; readonly isRest?: true }
  | { readonly over: EscalationKey }
);

function newsOf(step: EscalationStep): readonly News[] {
  switch (step.kind) {
    case 'page-trigger':
      return [{ channel: 'page', about: step.about, to: step.about.owner?.pager }];
    case 'page-rest':
      return step.about.map((about) => ({ channel: 'page', about, to: about.owner?.pager, isRest: true }));
    case 'page-resolve':
      return [{ channel: 'page', over: step.key }];
    case 'notify':
      return step.about.map((about) => ({ channel: 'notify', about, to: step.owner?.owner }));
    case 'notify-over':
      return step.over.map(({ key }) => ({ channel: 'notify', over: key }));
    default:
      return [];
  }
}
