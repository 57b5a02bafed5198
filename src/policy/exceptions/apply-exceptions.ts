import { type Finding, type Severity, severities, worse } from '../../scan/finding.js';
import { dayOf, daysLater, startOfDay } from '../../text/calendar-day.js';
import { approversText } from '../approvals.js';
import type { Triage } from '../decision.js';
import { bySeverity, type ExceptionRules } from '../policy.js';
import { type Exception, type Exceptions, holds, type RefusedException, type UnusedException } from './exception.js';
import { indexExceptions, isForImage, scopeOf } from './exception-index.js';
import { isYamlFile, refused, refuseExpired } from './suggestion.js';

/** The exceptions of one image while its findings are gone through. */
export interface ExceptionUse {
  /** The first exception that matches and may be applied to this severity; remembered for `outcome`. */
  exceptionFor(finding: Finding): Exception | undefined;
  /** What became of each, once all findings have been asked for. */
  outcome(): Triage['exceptions'];
}

/**
 * Exceptions at one moment, for one image. Left out of account are those for other images; not applied are those that have ended since they were
 * read, those without a ticket where the rules want one, and, for findings of a severity, those that end later than the rules allow for it. Where two
 * branches rule, a finding is excepted only if each of them alone would except it. What there is no time to compare is not excepted, and refused as such.
 */
export function applyExceptions(
  { beside, ...own }: Exceptions,
  rules: ExceptionRules,
  now: Date,
  images: readonly string[],
): ExceptionUse {
  const use = applyOwn(own, rules, now, images);
  return beside === undefined ? use : onBoth(use, applyExceptions(beside, rules, now, images), beside.branch, now);
}

/** Those of one branch that another one, which rules as well, applies as well: each finding is looked up in both. */
function onBoth(own: ExceptionUse, other: ExceptionUse, branch: string, now: Date): ExceptionUse {
  const applied = new Set<Exception>();
  const oneSided = new Set<Exception>();
  const exceptionFor = (finding: Finding): Exception | undefined => {
    const exception = own.exceptionFor(finding);
    if (exception === undefined) return undefined;
    const isOnBoth = other.exceptionFor(finding) !== undefined;
    (isOnBoth ? applied : oneSided).add(exception);
    return isOnBoth ? exception : undefined;
  };
  const outcome = (): Triage['exceptions'] => {
    const ofOwn = own.outcome();
    return {
      applied: ofOwn.applied.filter((exception) => applied.has(exception)),
      unused: ofOwn.unused,
      refused: [...ofOwn.refused, ...[...oneSided].map((exception) => refuseOneSided(exception, branch, now))],
    };
  };
  return { exceptionFor, outcome };
}

function applyOwn(
  { active, refused: before }: Exceptions,
  rules: ExceptionRules,
  now: Date,
  images: readonly string[],
): ExceptionUse {
  const { usable, refused: atOnce } = usableAmong(active, rules, now, images);
  const index = indexExceptions(usable);
  const lastEnd = bySeverity((severity) => lastEndOf(rules.maxDays[severity].value, now));
  const used = new Set<Exception>();
  const tooFar = new Map<Exception, Severity>();
  const unapproved = new Map<Exception, Severity>();
  const exceptionFor = (finding: Finding): Exception | undefined => {
    for (const exception of index.matching(finding)) {
      if (lacksApproval(exception, finding.severity)) {
        unapproved.set(exception, worse(unapproved.get(exception) ?? finding.severity, finding.severity));
      } else if (exception.endsAt.getTime() <= lastEnd[finding.severity]) {
        used.add(exception);
        return exception;
      } else tooFar.set(exception, strictestOf(rules, tooFar.get(exception), finding.severity));
    }
    return undefined;
  };
  const outcome = (): Triage['exceptions'] => {
    const notCompared = index.notCompared();
    const known = new Set([...used, ...tooFar.keys(), ...unapproved.keys(), ...notCompared]);
    return {
      applied: usable.filter((exception) => used.has(exception)),
      unused: unusedOf(usable, known),
      refused: [
        ...(rules.requireTicket.value ? before.map(withTicket) : before),
        ...atOnce,
        ...refusedForSome({ tooFar, unapproved, notCompared }, rules, now),
      ],
    };
  };
  return { exceptionFor, outcome };
}

/** Those for this image that have not ended and name a ticket where they must, and why the others are out. */
function usableAmong(
  active: readonly Exception[],
  rules: ExceptionRules,
  now: Date,
  images: readonly string[],
): { readonly usable: readonly Exception[]; readonly refused: readonly RefusedException[] } {
  const exceptions = active.filter((exception) => isForImage(exception, images));
  const current = exceptions.filter((exception) => holds(exception, now));
  const isTracked = (exception: Exception) => !rules.requireTicket.value || hasTicket(exception);
  const ended = exceptions.filter((exception) => !holds(exception, now));
  return {
    usable: current.filter(isTracked),
    refused: [
      ...ended.map((exception) => refuseExpired(exception, now)),
      ...current.filter((exception) => !isTracked(exception)).map((exception) => refuseUntracked(exception, now)),
    ],
  };
}

/** The latest end (ms) of an exception whose last day lies `days` after today, UTC. */
export function lastEndOf(days: number, now: Date): number {
  return daysLater(startOfDay(dayOf(now)) ?? now, days + 1).getTime();
}

/** The severity that lets an exception last less long; of equals the worse one. */
function strictestOf({ maxDays }: ExceptionRules, one: Severity | undefined, other: Severity): Severity {
  const [strictest = other] = severities
    .filter((severity) => severity === one || severity === other)
    .toSorted((a, b) => maxDays[a].value - maxDays[b].value);
  return strictest;
}

/** `Ticket: SEC-12` in the reason of a plain line is one, too; a placeholder that nobody has filled in is none. */
export function hasTicket({ ticket, reason }: Pick<Exception, 'ticket' | 'reason'>): boolean {
  const said = ticket ?? /\bticket:\s*(\S+)/iu.exec(reason)?.[1] ?? '';
  return /[\p{L}\p{N}]/u.test(said) && !said.startsWith('<');
}

/** An entry without the ticket that the policy requires. */
export function refuseUntracked(exception: Exception, now: Date): RefusedException {
  const { reason, kind } = exception;
  const asked = kind === undefined ? { reason: `${reason} (Ticket: <ticket>)` } : { ticket: '<ticket>' };
  return {
    ...refused({ ...exception, ...asked }, 'no-ticket', 'it names no ticket, which the policy requires', now),
    reason,
  };
}

/** An entry that could not be read knows no ticket: its suggestion asks for one, unless the reason names it. */
export function withTicket(entry: RefusedException): RefusedException {
  const { suggestion, reason = '', file } = entry;
  if (hasTicket({ reason })) return entry;
  if (!isYamlFile(file)) {
    return { ...entry, suggestion: suggestion.replace(/, Expiry: (?=[\d-]+$)/, ' (Ticket: <ticket>), Expiry: ') };
  }
  if (suggestion.includes(' ticket: ')) return entry;
  return {
    ...entry,
    suggestion: suggestion.replace(/ expired_at: (?=[\d-]+ \}$)/, ' ticket: "<ticket>", expired_at: '),
  };
}

function refuseTooFar(
  exception: Exception,
  severity: Severity,
  { maxDays }: ExceptionRules,
  now: Date,
): RefusedException {
  const days = maxDays[severity].value;
  const why = `its expiry ${exception.expiry} is more than ${days} days ahead, the most for a ${severity} finding`;
  return refused(exception, 'too-far-ahead', why, now, days);
}

function lacksApproval({ proposed }: Exception, severity: Severity): boolean {
  return proposed !== undefined && proposed.missing[severity].length > 0;
}

/** The line is right as it is; what it lacks stands in the pull request. */
function refuseUnapproved(exception: Exception, severity: Severity, now: Date): RefusedException {
  const missing = exception.proposed?.missing[severity] ?? [];
  const why = missing.some((choice) => choice.length === 0)
    ? 'it is new in this pull request, and the policy that says who must approve it can’t be read'
    : `it is new in this pull request, and for a ${severity} finding ${approversText(missing)} must approve its newest commit`;
  return { ...refused(exception, 'not-approved', why, now), suggestion: 'the same line, once it is approved' };
}

interface ForSome {
  readonly tooFar: ReadonlyMap<Exception, Severity>;
  readonly unapproved: ReadonlyMap<Exception, Severity>;
  readonly notCompared: readonly Exception[];
}

/** Those that were not applied to some of the findings. */
function refusedForSome({ tooFar, unapproved, notCompared }: ForSome, rules: ExceptionRules, now: Date) {
  return [
    ...[...tooFar].map(([exception, severity]) => refuseTooFar(exception, severity, rules, now)),
    ...[...unapproved].map(([exception, severity]) => refuseUnapproved(exception, severity, now)),
    ...notCompared.map((exception) => refuseNotCompared(exception, now)),
  ];
}

/** There is too much to compare: the line is right, but it was not tried on every finding. */
function refuseNotCompared(exception: Exception, now: Date): RefusedException {
  const why =
    'some findings were not compared with it: the entries for this id have too many paths and packages. Write one entry for several of them, with shorter patterns';
  return refused(exception, 'not-compared', why, now);
}

/** Two branches rule, and only one of them excepts the finding. */
function refuseOneSided(exception: Exception, branch: string, now: Date): RefusedException {
  const why = `${branch} rules as well, and has no exception that is applied to the same finding`;
  return { ...refused(exception, 'not-on-both', why, now), suggestion: `the same line, once it is on ${branch}, too` };
}

/** Those that are not used, each with the earlier entry that says the same. */
function unusedOf(exceptions: readonly Exception[], known: ReadonlySet<Exception>): readonly UnusedException[] {
  const first = new Map<string, Exception>();
  const unused: UnusedException[] = [];
  for (const exception of exceptions) {
    const key = scopeOf(exception);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, exception);
    if (known.has(exception)) continue;
    unused.push(
      earlier === undefined ? exception : { ...exception, duplicateOf: { file: earlier.file, line: earlier.line } },
    );
  }
  return unused;
}
