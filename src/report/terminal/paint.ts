/** Colours for a terminal; each wraps a text that is already clean. */
export interface Paint {
  /** What stands out most: white on red, which differs from `red` for those who don't see colours well, too. */
  readonly alarm: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly plain: (text: string) => string;
}

const same = (text: string): string => text;

/** ANSI colours, or none: every function then gives its text back. */
export function painter(colour: boolean): Paint {
  if (!colour)
    return { alarm: same, red: same, yellow: same, green: same, cyan: same, bold: same, dim: same, plain: same };
  return {
    alarm: sgr('1;97;41', '22;39;49'),
    red: sgr('31', '39'),
    yellow: sgr('33', '39'),
    green: sgr('32', '39'),
    cyan: sgr('36', '39'),
    bold: sgr('1', '22'),
    dim: sgr('2', '22'),
    plain: same,
  };
}

/** Select Graphic Rendition (ECMA-48): switches attributes on and only those off. */
function sgr(on: string, off: string): (text: string) => string {
  return (text) => (text === '' ? text : `\u001b[${on}m${text}\u001b[${off}m`);
}
