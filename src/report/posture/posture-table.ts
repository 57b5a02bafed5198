import type { CriterionState } from '../../posture/observation.js';
import type { Posture } from '../../posture/posture.js';
import { counted } from '../../text/count.js';
import { bounded } from '../../text/escape.js';
import { alignedLines, type Column } from '../terminal/columns.js';
import { painter } from '../terminal/paint.js';
import type { TableOptions } from '../terminal/table.js';
import {
  changeRows,
  criterionRows,
  levelText,
  nextText,
  postureRows,
  stateNames,
  withheldPosture,
} from './posture-rows.js';

const whole = Number.POSITIVE_INFINITY;
const columns: readonly Column[] = [
  { title: 'LEVEL', min: whole },
  { title: 'STATE', min: whole },
  { title: 'SEEN', min: whole, dispensable: 1 },
  { title: 'CRITERION', min: 20 },
];

/** Rows of what is not as it should be. */
const listed = 40;

interface Shown extends TableOptions {
  /** Everybody may read it: then no repository, image or folder is named. */
  readonly isPublic?: boolean;
}

/** A posture for a terminal: the criteria, what is not so and what to do, what got worse, and at the end the level. Ends without a newline. */
export function renderPosture(posture: Posture, { colour = false, width = 100, isPublic = false }: Shown = {}): string {
  const paint = painter(colour);
  const rows = criterionRows(posture);
  const cells = rows.map(({ level, state, seen, all, claim }) => [
    level === '' ? '-' : level,
    stateNames[state],
    `${counted(seen)} of ${counted(all)}`,
    claim,
  ]);
  const table = alignedLines(columns, cells, width, (cell, at, column) => {
    if (at === -1) return paint.bold(cell);
    const state = rows[at]?.state;
    return column === 1 && state !== undefined ? painted(paint, state, cell) : cell;
  });
  const details = isPublic ? [withheldPosture] : [...openLines(posture), ...slipLines(posture)];
  return [...table, '', ...details, '', nextText(posture), paint.bold(levelText(posture))].join('\n');
}

function painted(paint: ReturnType<typeof painter>, state: CriterionState, cell: string): string {
  switch (state) {
    case 'yes':
      return paint.green(cell);
    case 'no':
      return paint.red(cell);
    case 'not-known':
      return paint.yellow(cell);
  }
}

function openLines(posture: Posture): readonly string[] {
  const open = postureRows(posture).filter(({ state }) => state !== 'yes');
  const lines = open
    .slice(0, listed)
    .flatMap(({ state, claim, subject, why, fix }) => [
      `${stateNames[state]}: ${claim}${subject === '' ? '' : ` (${bounded(subject, 120)})`}`,
      `  ${bounded(why, 300)}`,
      `  ${bounded(fix, 300)}`,
    ]);
  return [...lines, ...(open.length > listed ? [`… ${counted(open.length - listed)} more, in posture.json`] : [])];
}

function slipLines(posture: Posture): readonly string[] {
  const worse = changeRows(posture).filter(({ isWorse }) => isWorse);
  return worse
    .slice(0, listed)
    .map(({ claim, subject, was, is }) => `Got worse: ${claim} (${bounded(subject, 120)}): was ${was}, is ${is}`);
}
