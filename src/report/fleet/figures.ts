import type { DurationFigures } from '../../ledger/kpi/duration-figures.js';
import { totalCount } from '../../ledger/kpi/trend.js';
import { announcedDays } from '../../policy/exceptions/exception.js';
import { reviewState } from '../../policy/response/review.js';
import type { Severity } from '../../scan/finding.js';
import { dayOf, daysLater } from '../../text/calendar-day.js';
import { counted, plural } from '../../text/count.js';
import { hoursText } from '../../text/duration.js';
import { staleHeading, staleOf } from '../stale-text.js';
import { countFigures } from './count-figures.js';
import type { Figure, FigureKey } from './figure.js';
import type { Share } from './fleet-coverage.js';
import type { FleetReport } from './fleet-report.js';
import { maturityFigure } from './maturity.js';
import { imagesThatRun, runningFigures } from './running-figures.js';

/** All figures, those with a target first. */
export function figuresOf(report: FleetReport): readonly Figure[] {
  const { ledger } = report.sources;
  return [
    criticals(report),
    coverageFigure(report),
    historiesFigure(report),
    gatedFigure(report),
    unverifiedFigure(report),
    remediationFigure(report, 'remediation-critical', 'CRITICAL', 24),
    remediationFigure(report, 'remediation-high', 'HIGH', 7 * 24),
    hours('detection-to-patch', 'Mean time from detection to patched image', ledger.remediation),
    overdueFigure(report),
    ...countFigures(ledger),
    exceptionsFigure(report),
    staleFigure(report),
    ...runningFigures(report, targeted),
    missingNights(report),
    reviewFigure(report),
    maturityFigure(report),
  ];
}

/** What a step says for others. */
export function figureOutputs(report: FleetReport): Readonly<Record<string, string>> {
  const figures = figuresOf(report);
  const count = (state: Figure['state']) => String(figures.filter((figure) => figure.state === state).length);
  const overdue = figures.find(({ key }) => key === 'overdue')?.value;
  return { missed: count('missed'), unknown: count('unknown'), overdue: overdue === undefined ? '' : String(overdue) };
}

/** Of `value` whether it is at the target, where all of it is known. */
function targeted(value: number | undefined, isMet: boolean, isWhole: boolean): Pick<Figure, 'value' | 'state'> {
  if (value === undefined) return { state: 'unknown' };
  if (!isMet) return { value, state: 'missed' };
  return { value, state: isWhole ? 'met' : 'unknown' };
}

/** Rounded down, so that only all of it is 100 %. */
function percent({ covered, known }: Share): number | undefined {
  return known === 0 ? undefined : Math.floor((covered / known) * 1000) / 10;
}

function criticals({ production, coverage, isRunningKnown }: FleetReport): Figure {
  const scanned = production.filter(({ lastComplete }) => lastComplete !== undefined);
  const sum = (column: 'open' | 'debt' | 'excepted') =>
    production.reduce((count, stream) => count + stream[column].CRITICAL, 0);
  const value = scanned.length === 0 ? undefined : sum('open') + sum('debt');
  const isWhole = coverage.uncovered.length === 0;
  return {
    ...{ key: 'criticals', label: 'CRITICAL findings in production images', unit: 'count', target: '0' },
    ...targeted(value, value === 0, isWhole),
    note: [
      `in ${imagesThat(scanned.length, isRunningKnown)}`,
      ...(sum('debt') === 0 ? [] : [`${counted(sum('debt'))} of the opening balance`]),
      ...(sum('excepted') === 0 ? [] : [`${counted(sum('excepted'))} more under an exception`]),
      ...(isWhole ? [] : ['not every image is covered']),
    ].join('; '),
  };
}

/** Which images are counted. */
function imagesThat(count: number, isRunningKnown: boolean): string {
  return isRunningKnown
    ? imagesThatRun(count)
    : `${plural(count, 'image')} that ${count === 1 ? 'is' : 'are'} followed`;
}

/** Those whose proofs were looked at. */
function provable(count: number, isRunningKnown: boolean): string {
  return isRunningKnown ? imagesThatRun(count) : plural(count, 'image');
}

function coverageFigure({ coverage: { registry, uncovered } }: FleetReport): Figure {
  const value = registry === undefined ? undefined : percent(registry);
  const missing = uncovered.length === 0 ? '' : `; ${plural(uncovered.length, 'row')} under “Not covered”`;
  return {
    ...{ key: 'coverage', label: 'Images scanned in the last 24 hours', unit: 'percent', target: '100 %' },
    ...targeted(value, value === 100 && uncovered.length === 0, true),
    note:
      registry === undefined
        ? 'no night was given, so nobody knows which images the registry has'
        : `${counted(registry.covered)} of ${plural(registry.known, 'image')} of the registry${missing}`,
  };
}

function historiesFigure({ coverage: { ledger } }: FleetReport): Figure {
  const value = percent(ledger);
  return {
    ...{ key: 'histories-scanned', label: 'Histories scanned in the last 24 hours', unit: 'percent', target: '100 %' },
    ...targeted(value, value === 100, true),
    note: `${counted(ledger.covered)} of ${counted(ledger.known)} in the ledger`,
  };
}

function gatedFigure({ proofs, isRunningKnown }: FleetReport): Figure {
  const value = proofs === undefined ? undefined : percent(proofs.gated);
  return {
    ...{ key: 'gated', label: 'Images gated before they were deployed', unit: 'percent', target: '100 %' },
    ...targeted(value, value === 100, true),
    note:
      proofs === undefined
        ? 'no night was given, and it reads the proofs'
        : `${counted(proofs.gated.covered)} of ${provable(proofs.gated.known, isRunningKnown)} with a proof of the gate`,
  };
}

function unverifiedFigure({ proofs, isRunningKnown }: FleetReport): Figure {
  const value = proofs === undefined || proofs.gated.known === 0 ? undefined : proofs.unverified;
  return {
    ...{ key: 'unverified', label: 'Images unsigned or unverified', unit: 'count', target: '0' },
    ...targeted(value, value === 0, true),
    note:
      proofs === undefined
        ? 'no night was given, and it reads the proofs'
        : `of ${provable(proofs.gated.known, isRunningKnown)}; a proof has to count today`,
  };
}

/** Never to fix anything would make no mean worse: what is open for longer than the target misses it, too. */
function remediationFigure(
  { sources: { ledger } }: FleetReport,
  key: FigureKey,
  severity: Severity,
  target: number,
): Figure {
  const { [severity]: fixed } = ledger.standing.remediation;
  const { [severity]: open } = ledger.openAges;
  const isMet = (fixed?.mean ?? 0) < target && (open?.longest ?? 0) < target;
  const state = fixed === undefined && isMet ? 'unknown' : isMet ? 'met' : 'missed';
  const age =
    open === undefined ? 'none open' : `${counted(open.count)} open, the oldest for ${hoursText(open.longest)}`;
  return {
    ...{ key, label: `Mean time to remediate ${severity}`, unit: 'hours', target: `< ${hoursText(target)}`, state },
    ...(fixed === undefined ? {} : { value: fixed.mean }),
    note: `${fixed === undefined ? 'none fixed' : durationNote(fixed)}; ${age}`,
  };
}

type Spread = Pick<DurationFigures, 'count' | 'median' | 'p90'>;

/** `12 fixed, median 5 h, nine of ten within 20 h`; few times say little. */
function durationNote({ count, median, p90 }: Spread): string {
  // One time is its own mean, median and longest.
  if (count === 1) return '1 fixed (too few to say much)';
  const few = count < 5 ? ' (too few to say much)' : '';
  return `${counted(count)} fixed${few}, median ${hoursText(median)}, nine of ten within ${hoursText(p90)}`;
}

function hours(key: FigureKey, label: string, figures: DurationFigures | undefined): Figure {
  return figures === undefined
    ? { key, label, unit: 'hours', note: 'none fixed' }
    : { key, label, unit: 'hours', value: figures.mean, note: durationNote(figures) };
}

function overdueFigure({ sources: { ledger }, coverage }: FleetReport): Figure {
  const value = coverage.ledger.known === 0 ? undefined : totalCount(ledger.totals.overdue);
  return {
    ...{ key: 'overdue', label: 'Findings past their time', unit: 'count', target: '0' },
    ...targeted(value, value === 0, coverage.ledger.covered === coverage.ledger.known),
    ...(value === undefined
      ? {}
      : { note: `${counted(totalCount(ledger.totals.overdueDebt))} more of the opening balance` }),
  };
}

function exceptionsFigure({ exceptions, expired = [], sources: { ledger } }: FleetReport): Figure {
  const label = 'Exceptions that hold';
  if (exceptions === undefined) return { key: 'exceptions', label, unit: 'count', note: 'nobody has read them' };
  const soon = daysLater(new Date(ledger.period.until), announcedDays).getTime();
  const ending = exceptions.filter(({ endsAt }) => endsAt.getTime() <= soon).length;
  const note = `${counted(ending)} ${ending === 1 ? 'ends' : 'end'} within ${announcedDays} days; ${counted(expired.length)} expired`;
  return { key: 'exceptions', label, unit: 'count', value: exceptions.length, note };
}

function staleFigure({ sources: { night } }: FleetReport): Figure {
  const common = { key: 'stale', label: 'Stale images', unit: 'count' } as const;
  if (night === undefined) return { ...common, note: 'no night was given, and it knows the age of images' };
  const stale = staleOf(night);
  return { ...common, value: stale.length, ...(stale.length === 0 ? {} : { note: staleHeading(night, stale) }) };
}

function missingNights({ sources: { ledger }, coverage }: FleetReport): Figure {
  const common = { key: 'missing-nights', label: 'Nights without a complete scan', unit: 'count' } as const;
  if (coverage.ledger.known === 0) return common;
  const value = ledger.gaps.reduce((sum, { nights }) => sum + nights, 0);
  return { ...common, value, note: `of all histories together, in ${plural(ledger.gaps.length, 'gap')}` };
}

/** Nobody can say of a policy that tells no day of its review that it is in time. */
function reviewFigure({ sources: { ledger, review } }: FleetReport): Figure {
  const common = { key: 'policy-review', label: 'Until the policy is to be reviewed', unit: 'days' } as const;
  const target = '> 0 d';
  if (review === undefined) return { ...common, target, state: 'unknown', note: 'nobody has read it' };
  const now = new Date(ledger.period.until);
  const state = reviewState(review, now);
  const every = `every ${plural(review.every, 'day')}`;
  if (state.state === 'unknown')
    return { ...common, target, state: 'unknown', note: `${every}; it does not say when it was reviewed last` };
  const due = new Date(state.due);
  const value = Math.max(0, Math.ceil((state.due - now.getTime()) / day));
  const isMet = state.state === 'current';
  return {
    ...common,
    target,
    ...targeted(value, isMet, true),
    note: `${every}; ${isMet ? 'due' : 'it was due'} on ${dayOf(due)}`,
  };
}

const day = 24 * 60 * 60 * 1000;
