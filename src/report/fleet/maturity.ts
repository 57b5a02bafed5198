import { levelNames } from '../../posture/criteria.js';
import { isSlip, type Posture } from '../../posture/posture.js';
import { dayOf } from '../../text/calendar-day.js';
import { plural } from '../../text/count.js';
import { changeRows, missingRows, stateNames } from '../posture/posture-rows.js';
import type { Figure } from './figure.js';
import type { FleetReport } from './fleet-report.js';
import { codeColumn, type Section, textColumn } from './section.js';

/** Milliseconds after which a posture says nothing of today: one a week, and a day. */
const newest = 8 * 24 * 60 * 60 * 1000;

/** The level of maturity. One that was looked at too long ago meets no target. */
export function maturityFigure({ sources: { posture, ledger } }: FleetReport): Figure {
  const common = { key: 'maturity', label: 'Maturity level', unit: 'count' } as const;
  if (posture === undefined) return { ...common, note: 'no posture was given (image-gate posture)' };
  const { level, target, changes } = posture;
  const slips = changes.filter(isSlip).length;
  const isOld = ledger.period.until - Date.parse(posture.at) > newest;
  const notes = [
    levelNames[level],
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

/** What is missing for the next level, and what slipped. None where nobody has looked. */
export function postureSections({ sources: { posture } }: FleetReport, most: number): readonly Section[] {
  if (posture === undefined) return [];
  const rows = missingRows(posture);
  const slips = changeRows(posture.changes).filter(({ isWorse }) => isWorse);
  return [
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
      columns: [textColumn('Criterion'), codeColumn('Of'), textColumn('Was'), textColumn('Is')],
      rows: slips.slice(0, most).map(({ claim, subject, was, is }) => [claim, subject, `was ${was}`, `is ${is}`]),
      none: posture.before === null ? 'There is no posture from before.' : 'Nothing.',
    },
  ];
}

/** The same for programs, whole. */
export function postureData({ sources: { posture } }: FleetReport) {
  if (posture === undefined) return null;
  const { at, level, target, changes } = posture;
  return {
    ...{ at, level, target },
    missing: missingRows(posture).map(({ claim, subject, state, why }) => ({ claim, subject, state, why })),
    slipped: changes.filter(isSlip),
  };
}
