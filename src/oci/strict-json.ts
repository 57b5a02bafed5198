/**
 * Parses JSON that different programs must read alike. Scanner, registry and container runtimes are other programs than this one: where a name
 * stands twice in an object, or bytes are no UTF-8, each may see something else, and what was checked would not be what is run.
 * @throws SyntaxError with the reason.
 */
export function parseStrictJson(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  const { depth, names } = measured(text);
  if (depth > maxDepth) throw new SyntaxError(`more than ${maxDepth} objects and lists within each other`);
  const value: unknown = JSON.parse(text);
  // A parser keeps one of those that are alike.
  if (namesIn(value) !== names) throw new SyntaxError(`the name ${repeatedName(text)} occurs twice in an object`);
  return value;
}

/** What is said of a text that only some programs take for JSON. */
export const unlike = 'it is no JSON that all programs read alike';

/** The same for a schema; `undefined`, which no schema of ours takes for an answer, where it is none. */
export function strictJson(bytes: Uint8Array): unknown {
  try {
    return parseStrictJson(bytes);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new SyntaxError('not valid UTF-8', { cause });
  }
}

/** Objects and lists within each other; no document of an image or a registry has twenty. */
const maxDepth = 1000;

/**
 * How deep brackets open, and how many names a JSON has, in a text that may be none: a parser would take a hundred times its size for brackets that open and
 * never close, so they are counted before. Ends where they are too deep.
 */
function measured(text: string): { readonly depth: number; readonly names: number } {
  let [depth, deepest, names] = [0, 0, 0];
  for (let at = 0; at < text.length && deepest <= maxDepth; at++) {
    switch (text.charCodeAt(at)) {
      case code.quote:
        at = closingQuote(text, at);
        break;
      case code.colon:
        names += 1;
        break;
      case code.openBrace:
      case code.openBracket:
        depth += 1;
        deepest = Math.max(deepest, depth);
        break;
      case code.closeBrace:
      case code.closeBracket:
        depth -= 1;
        break;
    }
  }
  return { depth: deepest, names };
}

/** Characters with a meaning outside of strings, and in them. */
const code = {
  quote: 34,
  colon: 58,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  closeBrace: 125,
} as const;

/** How many names all objects in a value have together. */
function namesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + namesIn(one), 0);
  let names = 0;
  for (const one of Object.values(value)) names += 1 + namesIn(one);
  return names;
}

/** The first name that is repeated in one object of a valid JSON text, as written there. */
function repeatedName(json: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === '{') open.push(new Set());
    else if (character === '[') open.push(undefined);
    else if (character === '}' || character === ']') open.pop();
    else if (character === '"') {
      const end = closingQuote(json, at);
      const name = isName(json, end) ? (JSON.parse(json.slice(at, end + 1)) as string) : undefined;
      if (name !== undefined && open.at(-1)?.has(name)) return json.slice(at, end + 1);
      if (name !== undefined) open.at(-1)?.add(name);
      at = end;
    }
  }
  return undefined;
}

function closingQuote(json: string, start: number): number {
  let at = start + 1;
  for (let is = json.charCodeAt(at); at < json.length && is !== code.quote; is = json.charCodeAt(at))
    at += is === code.backslash ? 2 : 1;
  return at;
}

/** Whether the string that ends at `end` is followed by a colon. */
function isName(json: string, end: number): boolean {
  let at = end + 1;
  while (' \t\r\n'.includes(json[at] ?? '.')) at++;
  return json[at] === ':';
}
