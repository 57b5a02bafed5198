import { displayWidth, fitStart, pad } from '../../text/display-width.js';

/** One column of a console table. */
export interface Column {
  readonly title: string;
  /** Columns of the terminal below which it is not cut, and is not made wider for. */
  readonly min: number;
  /** A cell in at most `width` columns, with the whole row where one cell shows what differs from another. Default: its start. */
  readonly shorten?: (cell: string, width: number, cells: readonly string[]) => string;
  /** Left out altogether where even the smallest widths don't fit; the lowest number first. Absent: always there. */
  readonly dispensable?: number;
}

/** Space between two columns. */
const gutter = '  ';

/** Which columns fit into the width at their smallest, as indices; `smallest` by column. */
function fittingColumns(columns: readonly Column[], smallest: readonly number[], width: number): readonly number[] {
  const needed = (indices: readonly number[]): number =>
    sum(indices.map((index) => smallest[index] ?? 0)) + gutter.length * (indices.length - 1);
  const order = columns
    .flatMap(({ dispensable }, index) => (dispensable === undefined ? [] : [{ dispensable, index }]))
    .sort((a, b) => a.dispensable - b.dispensable);
  let kept = [...columns.keys()];
  for (const { index } of order) if (needed(kept) > width) kept = kept.filter((other) => other !== index);
  return kept;
}

/** Aligned lines, the first one the titles; `paint` colours a finished cell by its row (-1: titles) and column. */
export function alignedLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: (cell: string, row: number, column: number) => string,
): readonly string[] {
  const natural = columns.map(({ title }, column) =>
    rows.reduce((most, cells) => Math.max(most, displayWidth(cells[column] ?? '')), displayWidth(title)),
  );
  const smallest = columns.map(({ min }, column) => Math.min(min, natural[column] ?? 0));
  const kept = fittingColumns(columns, smallest, width);
  const widths = fitWidths(kept, natural, smallest, width);
  const line = (cells: readonly string[], row: number): string => {
    const fitted = kept.map((column) => {
      const columnWidth = widths[column] ?? 0;
      const cell = fitCell(columns[column]?.shorten, cells, column, columnWidth);
      return paint(column === kept.at(-1) ? cell : pad(cell, columnWidth), row, column);
    });
    return fitted.join(gutter).trimEnd();
  };
  const titles = columns.map(({ title }) => title);
  return [line(titles, -1), ...rows.map((cells, row) => line(cells, row))];
}

function fitCell(shorten: Column['shorten'], cells: readonly string[], column: number, width: number): string {
  const cell = cells[column] ?? '';
  if (displayWidth(cell) <= width) return cell;
  return fitStart(shorten === undefined ? cell : shorten(cell, width, cells), width);
}

/** Natural widths, then one terminal column after the other taken from the widest that may still shrink, until the line fits. */
function fitWidths(
  kept: readonly number[],
  natural: readonly number[],
  smallest: readonly number[],
  width: number,
): readonly number[] {
  const widths = [...natural];
  let excess = sum(kept.map((column) => widths[column] ?? 0)) + gutter.length * (kept.length - 1) - width;
  while (excess > 0) {
    const widest = widestShrinkable(kept, smallest, widths);
    if (widest === -1) return widths;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

function widestShrinkable(kept: readonly number[], smallest: readonly number[], widths: readonly number[]): number {
  return kept.reduce((best, column) => {
    const width = widths[column] ?? 0;
    const shrinkable = width > (smallest[column] ?? 0);
    return shrinkable && (best === -1 || width > (widths[best] ?? 0)) ? column : best;
  }, -1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
