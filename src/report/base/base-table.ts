import type { BaseAdvice, CandidateResult, DockerfileAdvice } from '../../base/advice.js';
import { counted } from '../../text/count.js';
import { fitEnd } from '../../text/display-width.js';
import { bounded, boundedPath, terminal } from '../../text/escape.js';
import {
  adviceNotes,
  bestWords,
  candidateName,
  candidateNotes,
  isBest,
  measuredCells,
  presentName,
} from '../advice/base-words.js';
import { alignedLines, type Column } from '../terminal/columns.js';
import { painter } from '../terminal/paint.js';
import type { TableOptions } from '../terminal/table.js';

/** Counts are never cut: the beginning of a number is another number. */
const whole = Number.POSITIVE_INFINITY;

/** The end of a tag says which variant it is. */
const columns: readonly Column[] = [
  { title: 'IMAGE', min: 16, shorten: fitEnd },
  { title: 'BLOCK', min: whole },
  { title: 'CRIT', min: whole },
  { title: 'HIGH', min: whole },
  { title: 'SIZE', min: whole, dispensable: 2 },
  { title: 'AGE', min: whole, dispensable: 1 },
  { title: 'CLEARS', min: whole },
  { title: 'BRINGS', min: whole },
];

/**
 * The base images of a Dockerfile and their candidates side by side, for a terminal: a table for each FROM, what each candidate is, and the best one. Ends without a newline,
 * is clean of control characters.
 */
export function renderBaseTable(
  { path, advices, unadvised }: DockerfileAdvice,
  now: Date,
  { colour = false, width = 80 }: TableOptions = {},
): string {
  const paint = painter(colour);
  const place = (line: number) => `${boundedPath(path)}:${line}`;
  const parts = advices.map((advice) => {
    const { use } = advice;
    const table = alignedLines(columns, rowsOf(advice, now), width, (cell, row, column) => {
      const result = advice.candidates[row - 1];
      if (row === -1) return paint.bold(cell);
      return column === 0 && result !== undefined && isBest(advice, result) ? paint.green(cell) : cell;
    });
    return [
      paint.bold(`${place(use.line)}: FROM ${bounded(use.written, 150)}`),
      ...(advice.now.kind === 'measured' || advice.candidates.length > 0 ? table : []),
      ...notesOf(advice),
      bestWords(advice, terminal),
    ].join('\n');
  });
  const others = unadvised.map(({ line, why }) => `${place(line)}: nothing to advise, ${bounded(why)}.`);
  return [...parts, ...(others.length === 0 ? [] : [others.join('\n')])].join('\n\n');
}

function rowsOf(advice: BaseAdvice, now: Date): readonly (readonly string[])[] {
  const { now: present, candidates } = advice;
  const measured = present.kind === 'measured' ? present.measured : undefined;
  return [
    [`${bounded(presentName(advice), 128)} (now)`, ...measuredCells(measured, now, '-'), '', ''],
    ...candidates.map((result) => candidateRow(result, now)),
  ];
}

function candidateRow(result: CandidateResult, now: Date): readonly string[] {
  const name = bounded(candidateName(result.candidate), 140);
  if (result.kind === 'unmeasured') return [name, ...measuredCells(undefined, now, '-'), '', ''];
  const { ofNow, cleared, brought } = result.comparison;
  return [
    name,
    ...measuredCells(result.measured, now, '-'),
    `${counted(cleared)} of ${counted(ofNow)}`,
    counted(brought),
  ];
}

function notesOf(advice: BaseAdvice): readonly string[] {
  return [...candidateNotes(advice, terminal), ...adviceNotes(advice, terminal)].map((line) => `  ${line}`);
}
