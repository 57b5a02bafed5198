import type { RehearsedOutcome, RehearsedReason, RehearsedTimes } from '../../evidence/rehearse-image.js';
import { nameWords, unreadableWords } from '../../evidence/verify/refusal-words.js';
import { minuteText } from '../../text/calendar-day.js';
import { counted, plural } from '../../text/count.js';
import type { Voice } from '../../text/escape.js';
import { refusalText } from '../refusal-text.js';
import { countOutcome, type OutcomeKind, type Rehearsal, type RehearsedRow } from './rehearsal.js';

/** The state of an image in a word or two. */
export const rehearsedWords: Readonly<Record<OutcomeKind, string>> = {
  'would-be-refused': 'WOULD BE REFUSED',
  'not-known': 'NOT KNOWN',
  'refused-already': 'REFUSED ALREADY',
  'would-be-admitted': 'WOULD BE LET IN',
  fine: 'FINE',
  exempt: 'EXEMPT',
};

/** Findings that are named in a reason. */
const maxIds = 5;
/** Characters of a foreign id. */
const maxId = 60;

/** Why, and what to do, a sentence each, clean for where it is shown. */
export function reasonText(reason: RehearsedReason, voice: Voice): { readonly what: string; readonly fix: string } {
  switch (reason.kind) {
    case 'evidence':
      return refusalText(reason.refusal, voice);
    case 'name': {
      const [what, fix] = nameWords[reason.code];
      return { what: `${what}.`, fix };
    }
    case 'platform': {
      const [what, fix] = unreadableWords;
      return { what: `${what}.`, fix };
    }
    case 'night':
      return nightText(reason, voice);
  }
}

function nightText({ ids, isWithdrawn }: Extract<RehearsedReason, { kind: 'night' }>, voice: Voice) {
  const shown = ids.slice(0, maxIds).map((id) => voice.code(id, maxId));
  const more = ids.length > maxIds ? ` and ${counted(ids.length - maxIds)} more` : '';
  const then = isWithdrawn
    ? 'and withdraws its proof (`verify.on-fail: revoke`)'
    : 'so its proof is not renewed, and ends';
  return {
    what: `the next night blocks it for ${shown.join(', ')}${more}, ${then}.`,
    fix: 'Fix that before, or add an exception (docs/exceptions.md).',
  };
}

/** Everything that is to be said of one image beside its name and its word. */
export function rowText({ outcome, runs }: RehearsedRow, voice: Voice): string {
  const where = runs === undefined ? '' : `runs in ${voice.text(runs, 300)}; `;
  return where + outcomeText(outcome, voice);
}

function outcomeText(outcome: RehearsedOutcome, voice: Voice): string {
  switch (outcome.kind) {
    case 'fine':
      return outcome.until === undefined
        ? 'nothing that it shows ends'
        : `its proof lasts until ${minuteText(outcome.until)}, if nobody renews it`;
    case 'exempt':
      return 'it may run without evidence';
    case 'not-known':
      return `${voice.text(outcome.why, 500)}${outcome.why.endsWith('.') ? '' : '.'}`;
    case 'refused-already':
      return reasonsText(outcome.reasons, voice);
    case 'would-be-admitted':
      return `today it is refused: ${reasonsText(outcome.reasons, voice)}`;
    case 'would-be-refused': {
      const from = outcome.at === 'next-night' ? 'from the next night on' : `from ${minuteText(outcome.at)} on`;
      return `${from}: ${reasonsText(outcome.reasons, voice)}`;
    }
  }
}

/** The first reason, as a cluster gives it, and how many more there are. */
function reasonsText([first, ...others]: readonly [RehearsedReason, ...RehearsedReason[]], voice: Voice): string {
  const { what, fix } = reasonText(first, voice);
  const more = others.length === 0 ? '' : ` (${plural(others.length, 'more reason')}.)`;
  return `${what}${more} ${fix}`;
}

/** `7 of 212 running images would be refused by 2026-12-02 07:40 UTC; the next night would block 2 more; 3 are refused already; 1 not known`. */
export function rehearsalHeadline(rehearsal: Rehearsal): string {
  const { rows, gaps } = rehearsal;
  const count = (kind: OutcomeKind) => countOutcome(rehearsal, kind);
  const [already, admitted, unknown] = [count('refused-already'), count('would-be-admitted'), count('not-known')];
  // Their proof may hold for longer than anybody looks ahead.
  const blocked = rows.filter(({ outcome }) => isBlockedByNight(outcome)).length;
  return [
    `${counted(count('would-be-refused') - blocked)} of ${plural(rows.length, 'running image')} would be refused ${timesText(rehearsal.times)}`,
    ...(blocked === 0
      ? []
      : [`the next night would block ${counted(blocked)}${count('would-be-refused') === blocked ? '' : ' more'}`]),
    ...(already === 0 ? [] : [`${counted(already)} ${already === 1 ? 'is' : 'are'} refused already`]),
    ...(admitted === 0
      ? []
      : [`${counted(admitted)} would be let in that ${admitted === 1 ? 'is' : 'are'} refused today`]),
    ...(unknown === 0 ? [] : [`${counted(unknown)} not known`]),
    ...(gaps.length === 0 ? [] : ['not all of what runs could be read']),
  ].join('; ');
}

/** Refused for no other reason. */
function isBlockedByNight(outcome: RehearsedOutcome): boolean {
  return outcome.kind === 'would-be-refused' && outcome.reasons[0].kind === 'night';
}

function timesText(times: RehearsedTimes): string {
  if ('until' in times) return `by ${minuteText(times.until)}`;
  return `at ${times.moments.map(minuteText).join(', ')}`;
}

/** By what it was rehearsed, a sentence each. */
export function rehearsedBy({ policy, lists, times }: Rehearsal): readonly string[] {
  const { today, rehearsed } = policy;
  const rules =
    today === undefined ? `By the policy ${rehearsed}.` : `By the policy ${rehearsed} in place of ${today}.`;
  const shown = lists === undefined ? [] : [listText('KEV', lists.kev), listText('EPSS', lists.epss)];
  return [
    `${rules} Evidence of ${minuteText(times.now)}; nothing was renewed meanwhile.`,
    ...(shown.length === 0 ? [] : [`${shown.join(', ')}. Advisories that are published later are not known.`]),
  ];
}

function listText(name: string, { date, why }: NonNullable<Rehearsal['lists']>['kev']): string {
  return date === undefined ? `${name}: none (${why ?? ''})` : `${name} of ${date.slice(0, 10)}`;
}
