import type { Severity } from '../../scan/finding.js';
import { endOfDay } from '../../text/calendar-day.js';
import { hasTicket, lastEndOf } from '../exceptions/exception-limits.js';
import type { ExceptionRules, ScopedRule } from '../policy.js';

/** Why a rule does not count, for all findings or for some. */
export const scopedRefusals = [
  'expired',
  'too-far-ahead',
  'no-ticket',
  'no-assessment',
  'some-platforms',
  'not-on-both',
  'not-compared',
  'exploited',
  'kev-unknown',
] as const;
export type ScopedRefusal = (typeof scopedRefusals)[number];

/** A rule that decided, and for how many findings. */
export interface AppliedScoped extends ScopedRule {
  readonly findings: number;
  /** How many of them would block without it. */
  readonly unblocked: number;
}

/** A rule that does not count, for all findings or for some. */
export interface RefusedScoped extends ScopedRule {
  readonly refusal: ScopedRefusal;
  /** For people: `it expired on 2026-01-31`. */
  readonly why: string;
}

/** What became of the rules for packages and paths, each named at least once. */
export interface ScopedOutcome {
  readonly applied: readonly AppliedScoped[];
  /** They are about nothing in this image. */
  readonly unused: readonly ScopedRule[];
  readonly refused: readonly RefusedScoped[];
}

/** The first instant at which a rule no longer holds; `undefined`: it has no end. */
export function endOfScoped({ expires }: Pick<ScopedRule, 'expires'>): Date | undefined {
  if (expires === undefined) return undefined;
  // The schema has refused what is no day.
  return endOfDay(expires) ?? new Date(0);
}

/** Whether a rule has ended. */
export function hasScopedEnded(rule: ScopedRule, now: Date): boolean {
  const end = endOfScoped(rule);
  return end !== undefined && now.getTime() >= end.getTime();
}

/** Why a rule may not relax a finding of this severity; `undefined` where it may. */
export function keepsFromRelaxing(
  { rule, isWhole }: { readonly rule: ScopedRule; readonly isWhole: boolean },
  severity: Severity,
  { maxDays, requireTicket, assessment }: ExceptionRules,
  now: Date,
): ScopedRefusal | undefined {
  const end = endOfScoped(rule)?.getTime() ?? Number.POSITIVE_INFINITY;
  if (end > lastEndOf(maxDays[severity].value, now)) return 'too-far-ahead';
  if (requireTicket.value && !hasTicket(rule)) return 'no-ticket';
  if (assessment.value.includes(severity)) return 'no-assessment';
  return isWhole ? undefined : 'some-platforms';
}

/** In words, for the worst severity that it is refused for. */
export function scopedRefusalText(rule: ScopedRule, refusal: ScopedRefusal, severity?: Severity): string {
  switch (refusal) {
    case 'expired':
      return `it expired on ${rule.expires}`;
    case 'too-far-ahead':
      return `its end ${rule.expires} is further ahead than \`exceptions.max-days\` allows for a ${severity} finding`;
    case 'no-ticket':
      return 'it names no ticket, which the policy requires of what relaxes it';
    case 'no-assessment':
      return `the policy requires an assessment for ${severity} findings, which only an exception can have`;
    case 'some-platforms':
      return 'it is for some platforms alone, and what was found is on others, too';
    case 'not-on-both':
      return 'another policy that counts as well is stricter about the same finding';
    case 'exploited':
      return 'CISA’s KEV lists what was found as exploited, and the rule does not say `exploited: true`';
    case 'kev-unknown':
      return 'CISA’s KEV is missing or not new enough to say that nothing of it is exploited, and the rule does not say `exploited: true`';
    case 'not-compared':
      return 'there are too many paths to compare it with: write shorter patterns';
  }
}
