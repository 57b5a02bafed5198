import type { Splice } from './change-pieces.js';

/** Longest comment that is looked at. */
const maxComment = 500;

/** A tag that is a version or one of the words that registries use for one: a comment of one other word is a comment. */
const lone = /^(?:[\w.-]*\d[\w.-]*|latest|lts|stable|slim|alpine|nonroot)$/;

/**
 * The tag that the comment on the line above names for an image that is written with a digest alone: `# node:20-alpine`, or `# 20-alpine`. Docker takes no comment behind a FROM.
 * @param at where the digest stands. @param name of the image as written, without tag.
 */
export function tagComment(text: string, at: number, name: string): Omit<Splice, 'text'> | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const from = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
  const line = text.slice(from, Math.max(start - 1, from));
  const [head = ''] = /^[\uFEFF \t]*#[ \t]*/.exec(line) ?? [];
  // `# syntax=…` and `# escape=…` are no comments.
  if (head === '' || line.length > maxComment || /^#\s*\w+\s*=/.test(line.trim())) return undefined;
  const words = [...line.slice(head.length).matchAll(/[^\s,;()"'`]+/g)];
  const named = words.find(({ 0: word }) => isTagOf(word, name));
  if (named !== undefined) {
    const [word] = named;
    const tag = word.slice(word.lastIndexOf(':') + 1).replace(/[.]+$/, '');
    return { at: from + head.length + named.index + word.lastIndexOf(':') + 1, was: tag };
  }
  const [only, ...others] = words[0]?.[0].toLowerCase() === 'tag:' ? words.slice(1) : words;
  if (only === undefined || others.length > 0 || !lone.test(only[0])) return undefined;
  return { at: from + head.length + only.index, was: only[0] };
}

/** Whether a word is the image with a tag, by its whole name or the last part of it. */
function isTagOf(word: string, name: string): boolean {
  const colon = word.lastIndexOf(':');
  const named = word.slice(0, Math.max(colon, 0));
  return (
    (named === name || named === name.slice(name.lastIndexOf('/') + 1)) &&
    /^\w[\w.-]{0,127}$/.test(word.slice(colon + 1))
  );
}
