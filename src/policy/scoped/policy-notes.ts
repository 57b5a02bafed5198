import { severities } from '../../scan/finding.js';
import { dayOf, endOfDay } from '../../text/calendar-day.js';
import { tooFarFor } from '../exceptions/exception-limits.js';
import type { PolicyFile } from '../file/policy-file.js';
import { limitsFor } from '../image-limits.js';
import type { ExceptionRules, ScopedRule } from '../policy.js';
import { reviewState } from '../response/review.js';
import type { Setting } from '../setting.js';
import { endOfScoped, hasScopedEnded } from './scoped-outcome.js';

/** What a valid policy says that has no effect, or not the one that it seems to have. */
export interface PolicyNote {
  /** As in the policy: `packages[0]`. */
  readonly key: string;
  /** `file:line:column`; absent for what stands in no file. */
  readonly place?: string;
  readonly what: string;
}

/** Of a policy file: rules for packages and paths and adoptions whose day is over, or too far ahead to relax anything. In the order of the file. */
export function policyNotes(file: PolicyFile, now: Date): readonly PolicyNote[] {
  return [...ruleNotes(file, now), ...reviewNotes(file, now)];
}

/** A review that is due. Of a policy that says nothing of reviews nobody asks for one here: reports do. */
function reviewNotes({ review }: PolicyFile, now: Date): readonly PolicyNote[] {
  const found = reviewState(review, now);
  const key = 'policy.reviewed';
  if (found.state === 'due') return [{ key, what: `its review has been due since ${dayOf(new Date(found.due))}` }];
  const isToCome = found.state === 'unknown' && review.reviewed !== undefined;
  return isToCome ? [{ key, what: `the day ${review.reviewed} is still to come, so it counts for nothing` }] : [];
}

function ruleNotes(file: PolicyFile, now: Date): readonly PolicyNote[] {
  const { base, images, parts } = file;
  if (parts !== undefined) return parts.flatMap((part) => ruleNotes(part, now));
  const own = base.scoped.flatMap(({ packages, paths }) => [...packages.value, ...paths.value]);
  const ofImages = images.flatMap(({ said }) => [...(said.packages?.value ?? []), ...(said.paths?.value ?? [])]);
  const limits = limitsFor(file).map(({ rules }) => rules);
  return [
    ...[...own, ...ofImages].flatMap((rule) => scopedNotes(rule, limits, now)),
    ...limits.flatMap((rules) => adoptionNotes(rules, now)),
  ];
}

function scopedNotes(rule: ScopedRule, limits: readonly ExceptionRules[], now: Date): readonly PolicyNote[] {
  const { match, action, expires } = rule;
  if (hasScopedEnded(rule, now))
    return [noteOf(action, `the rule for ${match} ended on ${expires}: remove or renew it`)];
  const end = endOfScoped(rule);
  if (end === undefined || action.value === 'block') return [];
  const tooFar = limits.map((rules) => tooFarFor(rules, end, now));
  const late = severities.filter((severity) => tooFar.every((all) => all.includes(severity)));
  if (late.length === 0) return [];
  const what = `the rule for ${match} relaxes no ${late.join(' or ')} finding: its end ${expires} is further ahead than \`exceptions.max-days\` allows`;
  return [noteOf(action, what)];
}

function adoptionNotes(rules: ExceptionRules, now: Date): readonly PolicyNote[] {
  const { adoptedUntil } = rules;
  const { value } = adoptedUntil;
  const end = value === undefined ? undefined : endOfDay(value);
  if (end === undefined) return [];
  if (end <= now) return [noteOf(adoptedUntil, `it ended on ${value}: nothing is adopted any more`)];
  const late = tooFarFor(rules, end, now);
  const what = `nothing is adopted for ${late.join(', ')}: ${value} is further ahead than \`exceptions.max-days\` allows`;
  return late.length === 0 ? [] : [noteOf(adoptedUntil, what)];
}

function noteOf({ key, place }: Setting<unknown>, what: string): PolicyNote {
  return { key: key.replace(/\.action$/, ''), what, ...(place === undefined ? {} : { place }) };
}
