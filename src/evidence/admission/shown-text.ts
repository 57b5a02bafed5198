/**
 * What engines of admission and of rules show of foreign text, in their own languages. They print what a rule says as it is, on terminals and in the logs of runs: what stands in the name of
 * an image or of a file in it must be no line, colour or command there.
 */

/** All signs of names of images; every other is shown as a question mark. */
const nameSign = '[A-Za-z0-9._/:@-]';

/** A name of an image, in CEL. @param name an expression. */
export function celShownName(name: string): string {
  return `(${name}.matches('^${nameSign}*$') ? ${name} : ${name}.split('').map(c, c.matches('^${nameSign}$') ? c : '?').join(''))`;
}

/** The function `shown_name` in Rego. */
export const regoShownName = `# Messages are shown on terminals and in logs.
shown_name(name) := regex.replace(name, \`${nameSign.replace('[', '[^')}\`, "?")`;

/** Control and format characters, white space, and all that nobody sees (as `plain`). For RE2. */
const unseen = [
  '\\p{C}\\p{Z}\\s\\x{034F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}',
  '\\x{E0000}-\\x{E0FFF}',
].join('');

/** Characters of one foreign text. */
const longest = 300;

/** The function `image_gate_shown` in Rego, for any value: one line, and no command to a runner (`withoutCommands`). */
export const regoShown = `# What is shown of foreign text: messages get onto terminals and into logs.
image_gate_shown(value) := substring(replace(regex.replace(sprintf("%v", [value]), \`[${unseen}]+\`, " "), "##[", "# #["), 0, ${longest})`;

/** A sentence of ours with what to do, as a text of Rego, which writes texts as JSON does. @param before where the sentence is about something. */
export function regoSaying([what, fix]: readonly [what: string, fix: string], before = ''): string {
  return JSON.stringify(`${before}${what}. ${fix}`);
}
