import { htmlText } from '../../text/escape.js';
import type { script } from './script.js';
import type { style } from './style.js';

/** Text that is HTML. Only `html` makes it, so that nothing foreign stands in a page as it is. */
export class Markup {
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  /** A template of HTML: what is put into it is text or a value of an attribute in double quotes, unless it is HTML already. */
  static readonly html = (parts: TemplateStringsArray, ...values: readonly Filled[]): Markup =>
    new Markup(parts.reduce((text, part, index) => `${text}${contentText(values[index - 1])}${part}`));

  /** The data of a path in SVG: letters and numbers alone. */
  static readonly path = (data: string | null): Markup =>
    new Markup(data !== null && /^[A-Za-z0-9.,-]*$/.test(data) ? data : '');

  /** A style or a script of ours, whose hash a page names. Foreign text never gets here. */
  static readonly own = (text: OwnText): Markup => new Markup(text);
}

/** Texts that stand in the source. */
type OwnText = typeof style | typeof script;

type Filled = Markup | string | number | readonly Markup[] | undefined;

export const html = Markup.html;

function contentText(value: Filled): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? htmlText(value, longest) : value.map(({ text }) => text).join('');
}

/** Characters of a foreign text at most. */
const longest = 300;
