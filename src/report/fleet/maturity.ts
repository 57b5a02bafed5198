import { levelNames } from '../../posture/criteria.js';
import { isSlip, type Posture } from '../../posture/posture.js';
import { dayOf } from '../../text/calendar-day.js';
import { counted, plural } from '../../text/count.js';
import { changeReason, changeRows, missingRows, reachedRows, stateNames } from '../posture/posture-rows.js';
import type { Figure } from './figure.js';
import type { FleetReport } from './fleet-report.js';
import { codeColumn, numberColumn, type Section, textColumn } from './section.js';

/** Milliseconds after which a posture says nothing of today: one a week, and a day. */
const newest = 8 * 24 * 60 * 60 * 1000;

/** The level of maturity. One that was looked at too long ago meets no target. */
export function maturityFigure({ sources: { posture, ledger } }: FleetReport): Figure {
  const common = { key: 'maturity', label: 'Maturity level', unit: 'count' } as const;
  if (posture === undefined) return { ...common, note: 'no posture was given (image-gate posture)' };
  const { level, target, changes, before } = posture;
  const slips = changes.filter(isSlip).length;
  const isOld = ledger.period.until - Date.parse(posture.at) > newest;
  const notes = [
    levelNames[level],
    ...(before === null || before.level === level ? [] : [`it was ${before.level} in the posture before`]),
    ...(slips === 0 ? [] : [`${plural(slips, 'slip')} since the posture before`]),
    ...(isOld ? [`seen on ${dayOf(new Date(posture.at))}, which says nothing of today`] : []),
  ];
  return {
    ...{ ...common, value: level, note: notes.join('; ') },
    ...(target === null ? {} : { target: `≥ ${target}`, state: isOld ? 'unknown' : aimState(posture, target) }),
  };
}

/** Missed only by what was seen to be missing. */
function aimState({ level, criteria }: Posture, target: Posture['level']): NonNullable<Figure['state']> {
  if (level >= target) return 'met';
  const needed = criteria.filter((one) => one.level !== null && one.level <= target);
  return needed.some(({ state }) => state === 'no') ? 'missed' : 'unknown';
}

/** What the level rests on, what is missing for the next one, and what slipped. None where nobody has looked. */
export function postureSections({ sources: { posture } }: FleetReport, most: number): readonly Section[] {
  if (posture === undefined) return [];
  const rows = missingRows(posture);
  const slips = changeRows(posture).filter(({ isWorse }) => isWorse);
  return [
    reachedSection(posture, most),
    {
      ...{ id: 'posture-missing', title: 'Missing for the next level of maturity', all: rows.length },
      columns: ['Level', 'Criterion'].map(textColumn).concat(codeColumn('Of'), ['State', 'Why'].map(textColumn)),
      rows: rows
        .slice(0, most)
        .map(({ level, claim, subject, state, why }) => [level, claim, subject, stateNames[state], why]),
      none: 'Nothing is missing.',
    },
    {
      ...{ id: 'posture-slips', title: 'What slipped since the posture before', all: slips.length },
      columns: [textColumn('Criterion'), codeColumn('Of'), ...['Was', 'Is', 'Why'].map(textColumn)],
      rows: slips
        .slice(0, most)
        .map(({ claim, subject, was, is, why }) => [claim, subject, `was ${was}`, `is ${is}`, why]),
      none: posture.before === null ? 'There is no posture from before.' : 'Nothing.',
    },
  ];
}

function reachedSection(posture: Posture, most: number): Section {
  const rows = reachedRows(posture);
  return {
    ...{ id: 'posture-reached', title: 'What the level of maturity rests on', all: rows.length },
    columns: [...['Level', 'Criterion'].map(textColumn), numberColumn('Looked at'), textColumn('Seen of the first')],
    rows: rows.slice(0, most).map(({ level, claim, seen, why }) => [String(level), claim, counted(seen), why]),
    none: 'Nothing.',
  };
}

/** Whether it is at another level than the posture before. */
export function hasNewLevel({ sources: { posture } }: FleetReport): boolean {
  return posture !== undefined && posture.before !== null && posture.before.level !== posture.level;
}

/** The same for programs, whole. */
export function postureData({ sources: { posture } }: FleetReport) {
  if (posture === undefined) return null;
  const { at, level, target, changes, before } = posture;
  return {
    ...{ at, level, target, before: before?.level ?? null },
    reached: reachedRows(posture),
    missing: missingRows(posture).map(({ claim, subject, state, why }) => ({ claim, subject, state, why })),
    slipped: changes.filter(isSlip).map((change) => ({ ...change, why: changeReason(posture, change) })),
  };
}
