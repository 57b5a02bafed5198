/**
 * Parses JSON that different programs must read alike. Scanner, registry and container runtimes are other programs than this one: where a name
 * stands twice in an object, or bytes are no UTF-8, each may see something else, and what was checked would not be what is run.
 * @throws SyntaxError with the reason.
 */
export function parseStrictJson(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  const value: unknown = JSON.parse(text);
  const twice = repeatedName(text);
  if (twice !== undefined) throw new SyntaxError(`the name ${twice} stands twice in an object`);
  return value;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new SyntaxError('not valid UTF-8', { cause });
  }
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
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}

/** Whether the string that ends at `end` is followed by a colon. */
function isName(json: string, end: number): boolean {
  let at = end + 1;
  while (' \t\r\n'.includes(json[at] ?? '.')) at++;
  return json[at] === ':';
}
