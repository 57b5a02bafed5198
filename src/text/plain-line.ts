/** The string sequences (DCS, SOS, OSC, PM, APC) start with one of these and end with BEL or ST. */
const STRING_START = '\\x1b[PX\\]^_]|[\\x90\\x98\\x9d\\x9e\\x9f]';
const STRING_END = '\\x07|\\x1b\\\\|\\x9c';

/**
 * The escape sequences of ECMA-48 and xterm. The body of a string sequence ends at any introducer and at the end of its line: an open one
 * loses its introducer only, so that it can't hide what stands behind it, and no character is looked at more than twice.
 */
const ESCAPE_SEQUENCE = new RegExp(
  [
    `(?:${STRING_START})[^\\n\\x07\\x1b\\x90\\x98\\x9c-\\x9f]*(?:${STRING_END})`,
    '(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]?',
    '\\x1b[ -/]*[0-~]?',
  ].join('|'),
  'g',
);

/**
 * Control and format characters, and all that Unicode calls ignorable: zero-width, bidi, soft hyphens, variation selectors, tags. The runner
 * looks for its commands with a comparison that skips ignorable characters, so they must be gone before commands are looked for.
 */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

const LINE_SEPARATOR = /[\u2028\u2029]/g;

/**
 * Foreign text made safe for a terminal, a log or a report: without ANSI escape sequences, control characters (but newline and tab), bidi
 * controls, and characters that can't be seen. Lone surrogates become U+FFFD. Linear in the text's length, and idempotent.
 */
export function plain(text: string): string {
  return text.toWellFormed().replace(ESCAPE_SEQUENCE, '').replace(LINE_SEPARATOR, '\n').replace(INVISIBLE, '');
}

/**
 * `plain` on one line: every run of white space is one space, none at the ends.
 * @param max characters (UTF-16 units) of the result; a longer text is cut and ends with `…`.
 */
export function plainLine(text: string, max = Number.POSITIVE_INFINITY): string {
  return cut(onOneLine(onlyPrintable.test(text) ? text : plain(text)), max);
}

/** Nearly all texts: nothing in them that `plain` would change. */
const onlyPrintable = /^[\t\n -~]*$/;

function onOneLine(text: string): string {
  // Single spaces, which are nearly all, are left alone: replacing them by themselves takes most of the time.
  return text.trim().replace(/\s{2,}|[^\S ]/gu, ' ');
}

/** The first `max` characters (UTF-16 units, no character halved); a cut is said by a `…` at the end, which is counted. */
export function cut(text: string, max: number): string {
  if (text.length <= max) {
    return text;
  }
  return `${text.slice(0, Math.max(0, max - 1)).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Where the runner sees a command: `::` at the start of a line, after white space of any kind, and `##[` anywhere in a line. */
const COMMAND = /^([^\S\n\r\u2028\u2029]*:)(?=:)|##(?=\[)/gm;

/**
 * Text that is not a workflow command to a GitHub runner, in either notation (actions/runner, ActionCommand.cs): `::` at the start of a line
 * becomes `: :`, and `##[` becomes `# #[`. Expects `plain` text: the runner also ends lines at CR and skips invisible characters.
 */
export function withoutCommands(text: string): string {
  return text.replace(COMMAND, (found, colon: string | undefined) => (colon === undefined ? '# #' : `${found} `));
}

/** Foreign text as it may stand in a log that a GitHub runner may read: `plain`, and no workflow command. */
export function loggable(text: string): string {
  return withoutCommands(plain(text));
}

/**
 * A text that may quote what was sent to who says it, without the values of `Authorization` headers (RFC 6750, RFC 7617) and tokens (RFC 7519, in the form of three parts) or what may be the beginning of
 * one.
 */
export function withoutTokens(text: string): string {
  return text.replace(/(?:Bearer|Basic)\s+\S+|eyJ[\w=-]*(?:\.[\w=-]*){0,2}/gi, '***');
}

/** A text without these secrets, also as JSON writes them; `***` stands in their place. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const written = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  // One secret may be a part of another.
  const all = [...new Set(written)].filter((one) => one !== '').toSorted((a, b) => b.length - a.length);
  return all.reduce((clean, one) => clean.replaceAll(one, '***'), text);
}
