import { posix } from 'node:path';
import { type PathPattern, pathPattern } from '../../text/path-pattern.js';

/** Longest file and most patterns that are read. */
const maxText = 64 * 1024;
const maxPatterns = 1000;

interface Rule {
  readonly matches: PathPattern;
  readonly keeps: boolean;
}

/**
 * Whether a file of the build context is left out by a `.dockerignore` (Docker reference, ".dockerignore file"): patterns for the file or for any folder that
 * it lies in; the last line that matches decides, `!` takes back in.
 */
export function ignoredBy(text: string): (path: string) => boolean {
  // Half a line is another pattern.
  const whole = text.length <= maxText ? text : text.slice(0, text.lastIndexOf('\n', maxText));
  const rules = whole
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(0, maxPatterns)
    .flatMap(ruleOf);
  return (path) => {
    const parts = path.split('/');
    const all = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    return rules.findLast(({ matches }) => all.some((place) => matches(place)))?.keeps === false;
  };
}

/** None for what is no pattern: Docker refuses such a file. */
function ruleOf(line: string): readonly Rule[] {
  const keeps = line.startsWith('!');
  const path = posix.normalize(keeps ? line.slice(1).trim() : line).replace(/^\/+|\/+$/g, '');
  const matches = filePattern(path);
  return matches === undefined ? [] : [{ keeps, matches }];
}

/** A pattern of Go's filepath.Match with `**`, as Docker reads them: braces are nothing special. */
export function filePattern(pattern: string): PathPattern | undefined {
  const matches = pathPattern(pattern.replace(/[{}]/g, '\\$&'));
  return typeof matches === 'string' ? undefined : matches;
}
