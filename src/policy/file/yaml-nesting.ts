import { Lexer } from 'yaml';

/** What keeps a text from being parsed at all, and where. */
interface NestingFault {
  /** In UTF-16 units. */
  readonly offset: number;
  readonly kind: 'nested' | 'unopened';
}

/** Tokens of the lexer that stand for no character of the text: the start of a document, the end of a broken flow, the mark before a scalar. */
const widthless = new Set(['\x02', '\x18', '\x1f']);

/**
 * The first place where brackets, or dashes and question marks of one line, nest deeper than `most`, or where a bracket closes that was never opened. Looked for
 * before the text is parsed, in one pass over its tokens: the parser calls itself for each level and keeps an error for each bracket, which takes all memory.
 */
export function nestingFault(source: string, most: number): NestingFault | undefined {
  let [offset, flow, marks] = [0, 0, 0];
  for (const token of new Lexer().lex(source)) {
    if (token === '[' || token === '{') flow += 1;
    else if (token === ']' || token === '}') flow -= 1;
    else if (token.endsWith('\n')) marks = 0;
    else if (flow === 0 && (token === '-' || token === '?')) marks += 1;
    if (flow < 0) return { offset, kind: 'unopened' };
    if (flow > most || marks > most) return { offset, kind: 'nested' };
    offset += widthless.has(token) ? 0 : token.length;
  }
  return undefined;
}
