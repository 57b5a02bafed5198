import { type Finding, type Severity, severities, worse } from '../../scan/finding.js';
import { type ApprovalRules, type Approvers, alwaysNeeded, approversText, noApprovals } from '../approvals.js';
import type { Triage } from '../decision.js';
import { bySeverity, type ExceptionRules } from '../policy.js';
import {
  type Exception,
  type Exceptions,
  holds,
  type RefusedException,
  renews,
  type UnusedException,
} from './exception.js';
import { indexExceptions, isForImage, scopeOf } from './exception-index.js';
import { hasTicket, lastEndOf, withAdopted } from './exception-limits.js';
import { askingTicket, refused, refuseExpired } from './suggestion.js';

/** The exceptions of one image while its findings are gone through. */
export interface ExceptionUse {
  /** The first exception that matches and may be applied to this severity; remembered for `outcome`. */
  exceptionFor(finding: Finding): Exception | undefined;
  /** What became of each, once all findings have been asked for. */
  outcome(): Triage['exceptions'];
}

/** What becomes of an exception that matches a finding. */
type Use = 'applied' | 'no-assessment' | 'too-far-ahead' | 'not-approved' | 'not-on-both';

/** By exception, not by finding, as there may be thousands of each: for each use that there was, the severity to report it with. */
type Uses = Map<Exception, Partial<Record<Use, Severity>>>;

/**
 * Exceptions at one moment, for one image. Left out of account are those for other images; not applied are those that have ended since they were
 * read, those without a ticket where the rules want one, and, for findings of a severity, those that end later than the rules allow for it. Where two
 * branches rule, a finding is excepted only if each of them alone would except it. What there is no time to compare is not excepted, and refused as such.
 */
export function applyExceptions(
  written: Exceptions,
  rules: ExceptionRules,
  now: Date,
  images: readonly string[],
): ExceptionUse {
  const { active, refused: before, beside } = withAdopted(written, rules.adoptedUntil.value, now);
  const { usable, refused: atOnce } = usableAmong(active, rules, now, images);
  const index = indexExceptions(usable);
  const lastEnd = bySeverity((severity) => lastEndOf(rules.maxDays[severity].value, now));
  const other = beside && applyExceptions(beside, rules, now, images);
  const uses: Uses = new Map();
  const exceptionFor = (finding: Finding): Exception | undefined => {
    for (const exception of index.matching(finding)) {
      const alone = useAlone(exception, finding.severity, lastEnd, rules);
      const isOneSided = alone === 'applied' && other !== undefined && other.exceptionFor(finding) === undefined;
      const use = isOneSided ? 'not-on-both' : alone;
      noteUse(uses, exception, use, finding.severity, rules);
      if (alone === 'applied') return isOneSided ? undefined : exception;
    }
    return undefined;
  };
  const outcome = (): Triage['exceptions'] => {
    const notCompared = index.notCompared();
    const unused = unusedOf(usable, new Set([...uses.keys(), ...notCompared]));
    return {
      applied: usable.filter((exception) => uses.get(exception)?.applied !== undefined),
      unused: unused.filter((exception) => !waits(exception)),
      refused: [
        ...(rules.requireTicket.value ? before.map(withTicket) : before),
        ...atOnce,
        ...refusedByUse(uses, rules, beside?.branch ?? '', now),
        ...unused.filter(waits).map((exception) => refuseWaiting(exception, now)),
        ...notCompared.map((exception) => refuseNotCompared(exception, now)),
      ],
      ...(written.approvals && { approvals: written.approvals }),
    };
  };
  return { exceptionFor, outcome };
}

/** What the rules of one branch make of an exception for findings of a severity. */
function useAlone(
  exception: Exception,
  severity: Severity,
  lastEnd: Readonly<Record<Severity, number>>,
  { assessment }: ExceptionRules,
): Use {
  if (lacksApproval(exception, severity)) return 'not-approved';
  if (exception.assessment === undefined && assessment.value.includes(severity)) return 'no-assessment';
  return exception.endsAt.getTime() <= lastEnd[severity] ? 'applied' : 'too-far-ahead';
}

/** Of several severities the one with the strictest rule is reported: the fewest days, or else the worst. */
function noteUse(uses: Uses, exception: Exception, use: Use, severity: Severity, rules: ExceptionRules): void {
  const noted = uses.get(exception) ?? {};
  const before = noted[use];
  noted[use] = use === 'too-far-ahead' ? strictestOf(rules, before, severity) : worse(before ?? severity, severity);
  uses.set(exception, noted);
}

/** Those that findings need and that may not be applied to them. @param branch that rules as well */
function refusedByUse(uses: Uses, rules: ExceptionRules, branch: string, now: Date): readonly RefusedException[] {
  return [
    ...refusedAs('too-far-ahead', uses, (exception, severity) => refuseTooFar(exception, severity, rules, now)),
    ...refusedAs('no-assessment', uses, (exception, severity) => refuseUnassessed(exception, [severity], now)),
    ...refusedAs('not-approved', uses, (exception, severity) => refuseUnapproved(exception, severity, now)),
    ...refusedAs('not-on-both', uses, (exception) => refuseOneSided(exception, branch, now)),
  ];
}

function refusedAs(
  use: Use,
  uses: Uses,
  refuse: (exception: Exception, severity: Severity) => RefusedException,
): readonly RefusedException[] {
  return [...uses].flatMap(([exception, { [use]: severity }]) =>
    severity === undefined ? [] : [refuse(exception, severity)],
  );
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
  const isTracked = (exception: Exception) =>
    !rules.requireTicket.value || exception.adopted === true || hasTicket(exception);
  const ended = exceptions.filter((exception) => !holds(exception, now));
  return {
    usable: current.filter(isTracked),
    refused: [
      ...ended.map((exception) => refuseExpired(exception, now)),
      ...current.filter((exception) => !isTracked(exception)).map((exception) => refuseUntracked(exception, now)),
    ],
  };
}

/** The severity that lets an exception last less long; of equals the worse one. */
function strictestOf({ maxDays }: ExceptionRules, one: Severity | undefined, other: Severity): Severity {
  const [strictest = other] = severities
    .filter((severity) => severity === one || severity === other)
    .toSorted((a, b) => maxDays[a].value - maxDays[b].value);
  return strictest;
}

/** An entry without the ticket that the policy requires. */
export function refuseUntracked(exception: Exception, now: Date): RefusedException {
  return refused(askingTicket(exception), 'no-ticket', 'it names no ticket, which the policy requires', now);
}

/** An entry without the assessment that the policy asks for at these severities. */
export function refuseUnassessed(exception: Exception, asked: readonly Severity[], now: Date): RefusedException {
  const why = `it has no \`assessment\`, which the policy requires for ${asked.join(', ')} findings`;
  const text =
    'an entry of a YAML file with `assessment: { score: …, exploitability: …, controls: …, why: …, fix: …, impact: … }`';
  return { ...refused(exception, 'no-assessment', why, now), suggestion: { kind: 'words', text } };
}

/** An entry that could not be read knows no ticket: what is suggested asks for one, unless the entry names it. */
export function withTicket(entry: RefusedException): RefusedException {
  const { suggestion } = entry;
  if (suggestion.kind === 'words' || hasTicket(suggestion.draft)) return entry;
  return { ...entry, suggestion: { ...suggestion, draft: askingTicket(suggestion.draft) } };
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

/** Whether it lacks an approval for findings of any severity. */
function waits(exception: Exception): boolean {
  return severities.some((severity) => lacksApproval(exception, severity));
}

/** The line is right as it is; what it lacks stands in the pull request. */
function refuseUnapproved(exception: Exception, severity: Severity, now: Date): RefusedException {
  const missing = exception.proposed?.missing[severity] ?? [];
  const why = missing.some((choice) => choice.length === 0)
    ? 'it is new in this pull request, and the policy that says who must approve it can’t be read'
    : `it is new in this pull request, and for a ${severity} finding ${approversText(missing)} must approve its newest commit`;
  return notApproved(exception, why, now);
}

/** Once it is merged it needs no approval any more, whatever is found then: so it is said although nothing needs it. */
function refuseWaiting(exception: Exception, now: Date): RefusedException {
  const missing = exception.proposed?.missing ?? noApprovals;
  const always = alwaysNeeded(missing);
  const why = always.some((choice) => choice.length === 0)
    ? 'it is new in this pull request, and the policy that says who must approve it can’t be read'
    : `it is new in this pull request and fits no finding of this image; ${waitsFor(missing, always)} before the merge`;
  return notApproved(exception, why, now);
}

function waitsFor(missing: ApprovalRules, always: Approvers): string {
  if (always.length > 0) return `${approversText(always)} must approve its newest commit`;
  const some = severities.filter((severity) => missing[severity].length > 0);
  const each = some.map((severity) => `${approversText(missing[severity])} (for ${severity} findings)`);
  return `${each.join(', ')} must approve its newest commit`;
}

function notApproved(exception: Exception, why: string, now: Date): RefusedException {
  return {
    ...refused(exception, 'not-approved', why, now),
    suggestion: { kind: 'words', text: 'the same line, once it is approved' },
  };
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
  return {
    ...refused(exception, 'not-on-both', why, now),
    suggestion: { kind: 'words', text: `the same line, once it is on ${branch}, too` },
  };
}

/** Those that are not used, each with the earlier entry that says the same. */
function unusedOf(exceptions: readonly Exception[], known: ReadonlySet<Exception>): readonly UnusedException[] {
  const first = new Map<string, Exception>();
  const unused: UnusedException[] = [];
  for (const exception of exceptions) {
    const key = scopeOf(exception);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, exception);
    const follows = earlier !== undefined && known.has(earlier) && renews(exception, earlier);
    if (known.has(exception) || follows) continue;
    unused.push(
      earlier === undefined ? exception : { ...exception, duplicateOf: { file: earlier.file, line: earlier.line } },
    );
  }
  return unused;
}
