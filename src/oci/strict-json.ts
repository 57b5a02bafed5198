/**
 * Parses JSON that different programs must read alike. Scanner, registry and container runtimes are other programs than this one: where a name
 * stands twice in an object, or bytes are no UTF-8, each may see something else, and what was checked would not be what is run.
 * @throws SyntaxError with the reason.
 */
export function parseStrictJson(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  if (isNestedTooDeep(text)) throw new SyntaxError(`more than ${maxDepth} objects and lists within each other`);
  const value: unknown = JSON.parse(text);
  const twice = repeatedName(text);
  if (twice !== undefined) throw new SyntaxError(`the name ${twice} occurs twice in an object`);
  return value;
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

/** Whether brackets open that deep, in a text that may be no JSON: a parser would take a hundred times its size for them. */
function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = closingQuote(text, at);
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > maxDepth) return true;
  }
  return false;
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
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}

/** Whether the string that ends at `end` is followed by a colon. */
function isName(json: string, end: number): boolean {
  let at = end + 1;
  while (' \t\r\n'.includes(json[at] ?? '.')) at++;
  return json[at] === ':';
}
