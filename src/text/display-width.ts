import { eastAsianWidth } from 'get-east-asian-width';

/** Combining marks, format characters, and the vowels and ends of a Korean syllable in parts take no column of their own. */
const narrowless = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7fb]$/u;

function columnsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x300) return 1;
  return narrowless.test(character) ? 0 : eastAsianWidth(point);
}

/** Columns that a clean line (`plainLine`) takes on a terminal; an emoji with a skin colour is counted as two, as terminals differ. */
export function displayWidth(line: string): number {
  let columns = 0;
  for (const character of line) columns += columnsOf(character);
  return columns;
}

/** The line's beginning in at most `columns`; a cut is shown by `…`. */
export function fitStart(line: string, columns: number): string {
  return displayWidth(line) <= columns ? line : `${takeColumns([...line], columns - 1).join('')}…`;
}

/** The line's end in at most `columns`; a cut is shown by `…`. */
export function fitEnd(line: string, columns: number): string {
  if (displayWidth(line) <= columns) return line;
  return `…${takeColumns([...line].reverse(), columns - 1)
    .reverse()
    .join('')}`;
}

/** The line followed by spaces up to `columns`. */
export function pad(line: string, columns: number): string {
  return line + ' '.repeat(Math.max(0, columns - displayWidth(line)));
}

/** The first characters that take at most `columns` together. */
export function takeColumns(characters: readonly string[], columns: number): string[] {
  let used = 0;
  const end = characters.findIndex((character) => {
    used += columnsOf(character);
    return used > columns;
  });
  return characters.slice(0, end === -1 ? undefined : end);
}
