/**
 * Any text as a string literal of CEL (Kubernetes' language for rules): whatever stands in it is a part of the text, and ends neither the literal nor the line. Quotation marks,
 * backslashes and all that is not printable ASCII are written by number. Lone surrogates become U+FFFD.
 */
export function celText(foreign: string): string {
  const characters = [...foreign.toWellFormed()];
  return `'${characters.map((one) => (/[ !#-&(-[\]-~]/.test(one) ? one : byNumber(one))).join('')}'`;
}

/** `\u00e9`, `\U0001f600`. */
function byNumber(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}

/** Any text as a part of a regular expression, of RE2 (in CEL and Rego) or JavaScript, that matches this text alone. */
export function regexText(foreign: string): string {
  // A dot is the one that is common: in brackets it is read more easily than behind a backslash that is escaped itself.
  return foreign.replace(/[\\^$*+?()[\]{}|.]/g, (sign) => (sign === '.' ? '[.]' : `\\${sign}`));
}
