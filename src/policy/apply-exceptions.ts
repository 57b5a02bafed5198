import { type Finding, type Severity, severities } from '../scan/finding.js';
import { dayOf, daysLater, startOfDay } from './calendar-day.js';
import type { Triage } from './decision.js';
import { type Exception, type Exceptions, holds, type RefusedException, type UnusedException } from './exception.js';
import { indexExceptions, isForImage, scopeOf } from './exception-index.js';
import { bySeverity, type ExceptionRules } from './policy.js';
import { refused, refuseExpired } from './suggestion.js';

/** The exceptions of one image while its findings are gone through. */
export interface ExceptionUse {
  /** The first exception that matches and may be applied to this severity; remembered for `outcome`. */
  exceptionFor(finding: Finding): Exception | undefined;
  /** What became of each, once all findings have been asked for. */
  outcome(): Triage['exceptions'];
}

/**
 * Exceptions at one moment, for one image. Left out of account are those for other images; not applied are those that have ended since they were
 * read, those without a ticket where the rules want one, and, for findings of a severity, those that end later than the rules allow for it.
 */
export function applyExceptions(
  { active, refused: before }: Exceptions,
  rules: ExceptionRules,
  now: Date,
  images: readonly string[],
): ExceptionUse {
  const here = active.filter((exception) => isForImage(exception, images));
  const ended = here.filter((exception) => !holds(exception, now));
  const current = here.filter((exception) => holds(exception, now));
  const untracked = rules.requireTicket ? current.filter((exception) => !hasTicket(exception)) : [];
  const usable = untracked.length === 0 ? current : current.filter(hasTicket);
  const index = indexExceptions(usable);
  const lastEnd = bySeverity((severity) => lastEndOf(rules.maxDays[severity], now));
  const used = new Set<Exception>();
  const tooFar = new Map<Exception, Severity>();
  const exceptionFor = (finding: Finding): Exception | undefined => {
    for (const exception of index.matching(finding)) {
      if (exception.endsAt.getTime() <= lastEnd[finding.severity]) {
        used.add(exception);
        return exception;
      }
      tooFar.set(exception, strictestOf(rules, tooFar.get(exception), finding.severity));
    }
    return undefined;
  };
  const outcome = (): Triage['exceptions'] => ({
    applied: usable.filter((exception) => used.has(exception)),
    unused: unusedOf(usable, (exception) => used.has(exception) || tooFar.has(exception)),
    refused: [
      ...before,
      ...ended.map((exception) => refuseExpired(exception, now)),
      ...untracked.map((exception) => refuseUntracked(exception, now)),
      ...[...tooFar].map(([exception, severity]) => refuseTooFar(exception, severity, rules, now)),
    ],
  });
  return { exceptionFor, outcome };
}

/** The latest end (ms) of an exception whose last day lies `days` after today, UTC. */
export function lastEndOf(days: number, now: Date): number {
  return daysLater(startOfDay(dayOf(now)) ?? now, days + 1).getTime();
}

/** The severity that lets an exception last less long; of equals the worse one. */
function strictestOf({ maxDays }: ExceptionRules, one: Severity | undefined, other: Severity): Severity {
  const [strictest = other] = severities
    .filter((severity) => severity === one || severity === other)
    .toSorted((a, b) => maxDays[a] - maxDays[b]);
  return strictest;
}

/** `Ticket: SEC-12` in the reason of a plain line is one, too; a placeholder that nobody has filled in is none. */
export function hasTicket({ ticket, reason }: Exception): boolean {
  const said = ticket ?? /\bticket:\s*(\S+)/iu.exec(reason)?.[1] ?? '';
  return /[\p{L}\p{N}]/u.test(said) && !said.startsWith('<');
}

function refuseUntracked(exception: Exception, now: Date): RefusedException {
  const { reason, kind } = exception;
  const asked = kind === undefined ? { reason: `${reason} (Ticket: <ticket>)` } : { ticket: '<ticket>' };
  return {
    ...refused({ ...exception, ...asked }, 'no-ticket', 'it names no ticket, which the policy requires', now),
    reason,
  };
}

function refuseTooFar(
  exception: Exception,
  severity: Severity,
  { maxDays }: ExceptionRules,
  now: Date,
): RefusedException {
  const days = maxDays[severity];
  const why = `its expiry ${exception.expiry} lies more than ${days} days ahead, the most for a ${severity} finding`;
  return refused(exception, 'too-far-ahead', why, now, days);
}

/** Those that are not used, each with the earlier entry that says the same. */
function unusedOf(
  exceptions: readonly Exception[],
  isUsed: (exception: Exception) => boolean,
): readonly UnusedException[] {
  const first = new Map<string, Exception>();
  const unused: UnusedException[] = [];
  for (const exception of exceptions) {
    const key = scopeOf(exception);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, exception);
    if (isUsed(exception)) continue;
    unused.push(
      earlier === undefined ? exception : { ...exception, duplicateOf: { file: earlier.file, line: earlier.line } },
    );
  }
  return unused;
}
