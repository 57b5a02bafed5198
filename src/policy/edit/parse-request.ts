import { type RequestAnswers, type RequestField, type RequestProblem, requestFields } from './request-fields.js';

/** GitHub takes no longer texts of issues. */
export const maxRequest = 65_536;

/** What the text of an issue is. */
type ParsedRequest =
  | { readonly kind: 'answers'; readonly answers: RequestAnswers }
  /** It can be read in more than one way, or is not the whole form. */
  | { readonly kind: 'unclear'; readonly problem: RequestProblem }
  /** Nothing of the form is in it. */
  | { readonly kind: 'other' };

/** What Markdown shows as a heading by number signs. */
const anyHeading = /^ {0,3}#{1,6}(?:[ \t]|$)/;
/** GitHub's word where a question was left out; `None` where a choice was. */
const nothing = /^(?:_No response_|None)$/;

/**
 * The answers of a form, as GitHub writes them into an issue: `### label`, a blank line, the answer. All headings must be those of the form, in its order and
 * each once: an answer may hold a heading as well, and nothing in the text tells whose it is.
 */
export function parseRequest(body: string): ParsedRequest {
  if (body.length > maxRequest) return unclear(`it has more than ${maxRequest} characters`);
  const lines = body.split(/\r\n|\r|\n/);
  const headings = lines.flatMap((line, index) => (anyHeading.test(line) ? [{ line, index }] : []));
  const known = new Set(requestFields.map(headingOf));
  if (!headings.some(({ line }) => known.has(line))) return { kind: 'other' };
  const wrong = headings.findIndex(({ line }, at) => line !== headingOf(requestFields[at]));
  const found = headings[wrong];
  if (found !== undefined) return unclear(outOfPlace(found.index, requestFields[wrong]));
  const missing = requestFields[headings.length];
  if (missing !== undefined) return unclear(`its heading “${missing.label}” is not there`);
  if (lines.slice(0, headings[0]?.index).some((line) => line.trim() !== ''))
    return unclear('there is text above its first heading');
  const answers = headings.map(({ index }, at) => answerIn(lines.slice(index + 1, headings[at + 1]?.index)));
  return { kind: 'answers', answers: named(answers) };
}

function headingOf(field: RequestField | undefined): string {
  return field === undefined ? '' : `### ${field.label}`;
}

function unclear(what: string): ParsedRequest {
  return { kind: 'unclear', problem: { what } };
}

function outOfPlace(index: number, expected: RequestField | undefined): string {
  const instead = expected === undefined ? 'no more headings' : `the heading “${expected.label}”`;
  return `line ${index + 1} is another heading, where the form has ${instead}; an answer must hold none (a line that begins with #)`;
}

function answerIn(lines: readonly string[]): string {
  const answer = lines.join('\n').trim();
  return nothing.test(answer) ? '' : answer;
}

function named(answers: readonly string[]): RequestAnswers {
  const [finding = '', severity = '', images = '', reason = '', score = '', exploitability = '', ...rest] = answers;
  const [controls = '', why = '', fix = '', impact = '', until = ''] = rest;
  return { finding, severity, images, reason, score, exploitability, controls, why, fix, impact, until };
}
