/** Colours for a terminal; each wraps a text that is already clean. */
export interface Paint {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly plain: (text: string) => string;
}

const same = (text: string): string => text;

/** ANSI colours, or none: every function then gives its text back. */
export function painter(colour: boolean): Paint {
  if (!colour) return { red: same, yellow: same, green: same, bold: same, dim: same, plain: same };
  return { red: sgr(31, 39), yellow: sgr(33, 39), green: sgr(32, 39), bold: sgr(1, 22), dim: sgr(2, 22), plain: same };
}

/** Select Graphic Rendition (ECMA-48): switches one attribute on and only that one off. */
function sgr(on: number, off: number): (text: string) => string {
  return (text) => (text === '' ? text : `\u001b[${on}m${text}\u001b[${off}m`);
}
