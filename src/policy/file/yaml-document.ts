import { Composer, type CST, type Document, Lexer, type LineCounter, Parser, YAMLParseError } from 'yaml';

/** YAML 1.2 and nothing that only some parsers take. */
const options = {
  prettyErrors: false,
  version: '1.2',
  schema: 'core',
  merge: false,
  stringKeys: true,
  // The parser compares every key with every other: the caller looks for them.
  uniqueKeys: false,
  // 'silent' would also silence the error for a second document.
  logLevel: 'error',
} as const;

/** For a text that `parseYaml` has read without an error: it is parsed in the same way, and its tokens are kept, so that its other bytes can be. */
export const editOptions = { ...options, logLevel: 'silent', keepSourceTokens: true } as const;

/** A document, and how many errors it has beside those that it holds. */
interface ParsedYaml {
  readonly document: Document.Parsed;
  readonly left: number;
}

/**
 * Parses as the library's `parseDocument` does, and makes only the first `most` errors: one takes a hundred times as long as the character that it is about, and
 * a text may have one for each character.
 */
export function parseYaml(source: string, lineCounter: LineCounter, most: number): ParsedYaml {
  const composer = new Composer(options);
  const budget: Budget = { errors: most };
  limitErrors(composer, budget);
  const tokens = new Parser(lineCounter.addNewLine).parse(source);
  let document: Document.Parsed | undefined;
  for (const next of composer.compose(withoutFurtherErrors(tokens, budget), true, source.length)) {
    if (document === undefined) document = next;
    else {
      document.errors.push(new YAMLParseError([next.range[0], next.range[1]], 'MULTIPLE_DOCS', 'A second document'));
      break;
    }
  }
  if (document === undefined) throw new TypeError('the YAML library gives a document for every text');
  return { document, left: Math.max(0, -budget.errors) };
}

/** How many more errors are made; below zero, how many were not. */
interface Budget {
  errors: number;
}

/** The library has no setting for it; `onError` is its own, and private. Were it renamed, the test of a text full of errors would fail. */
function limitErrors(composer: Composer, budget: Budget): void {
  const own: unknown = Reflect.get(composer, 'onError');
  if (typeof own !== 'function') throw new TypeError('the YAML library has another Composer');
  Reflect.set(composer, 'onError', (...problem: readonly unknown[]) => {
    budget.errors -= 1;
    if (budget.errors >= 0) Reflect.apply(own, composer, problem);
  });
}

/** The tokens of which each is one error for the library: characters that fit nowhere, and the ends of documents that never began. */
function* withoutFurtherErrors(tokens: Iterable<CST.Token>, budget: Budget): Generator<CST.Token> {
  for (const token of tokens) {
    if (token.type === 'error' || token.type === 'doc-end') {
      budget.errors -= 1;
      if (budget.errors < 0) continue;
    }
    yield token;
  }
}

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
