import type { Problem } from '../host/errors.js';
import { knownForm } from '../text/document-fault.js';
import { type ImageQuery, maxListEntries, readImageQuery } from './image-query.js';

/** Mistakes that are named at once. */
const maxProblems = 20;

/**
 * A file of names and patterns, one a line; empty lines and what is behind `#` at the beginning or after white space are for people. A line that is neither is a problem: an image that is
 * left out by mistake would be missing without a word.
 * @param where the path, for problems.
 */
export function parseImageList(
  text: string,
  where: string,
): { readonly wanted: readonly ImageQuery[] } | { readonly problems: readonly [Problem, ...Problem[]] } {
  const form = documentOf(text);
  if (form !== undefined) return { problems: [{ where, what: `it is ${form}, and no list of images`, fix: oneALine }] };
  const lines = text.split('\n');
  if (lines.length > maxListEntries) return { problems: [tooLong(where)] };
  const [wanted, problems] = [[] as ImageQuery[], [] as Problem[]];
  for (const [index, line] of lines.entries()) {
    const entry = line
      .trim()
      .replace(/(?:^|\s)#.*$/s, '')
      .trimEnd();
    if (entry === '') continue;
    const read = readImageQuery(entry, `${where}:${index + 1}`);
    if ('wanted' in read) wanted.push(read.wanted);
    else if (problems.length < maxProblems) problems.push(read.problem);
  }
  const [first, ...others] = problems;
  if (first !== undefined) return { problems: [first, ...others] };
  return wanted.length > 0 ? { wanted } : { problems: [nothing(where)] };
}

function tooLong(where: string): Problem {
  return { where, what: `it has more than ${maxListEntries} lines`, fix: 'Use patterns, or several lists.' };
}

function nothing(where: string): Problem {
  return {
    where,
    what: 'it names no image',
    fix: oneALine,
  };
}

const oneALine = 'Write one a line: ghcr.io/acme/api:1.4, or registry.example.com/ for all.';

/** What a text in JSON is; each of its lines would be a mistake of its own. */
function documentOf(text: string): string | undefined {
  return /^\s*[[{]/.test(text) ? (knownForm(text) ?? 'JSON') : undefined;
}
