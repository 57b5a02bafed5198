/** A file of rules. */
interface RulesText {
  readonly path: string;
  readonly text: string;
}

/** A name below `data` that no file defines. */
export interface UndefinedName {
  readonly path: string;
  readonly line: number;
  readonly name: string;
}

/**
 * Names below `data` that none of these files defines: engines take them for documents that somebody has loaded, and as nobody does, a rule that asks for one denies nothing (a `lib` that the policy
 * forgot to name). What `with` sets is defined. Of names that are computed nothing is said. Linear in the text but for the number of packages.
 */
export function undefinedNames(files: readonly RulesText[]): readonly UndefinedName[] {
  const read = files.map(({ path, text }) => ({ path, ...declarations(tokensOf(text)) }));
  const packages = new Map<string, Set<string>>();
  for (const { name, rules } of read) {
    const known = packages.get(name) ?? new Set();
    for (const rule of rules) known.add(rule);
    packages.set(name, known);
  }
  const all = [...packages].map(([name, rules]) => ({ parts: name.split('.'), rules }));
  const replaced = read.flatMap((file) => file.replaced);
  return read.flatMap(({ path, asked }) =>
    asked
      .filter(({ parts }) => !isDefined(parts, all) && !replaced.some((one) => startsWith(parts, one)))
      .map(({ parts, line }) => ({ path, line, name: ['data', ...parts].join('.') })),
  );
}

interface Package {
  readonly parts: readonly string[];
  readonly rules: ReadonlySet<string>;
}

/** A package or a folder of packages, or one of the rules of a package with whatever it holds. */
function isDefined(parts: readonly string[], packages: readonly Package[]): boolean {
  return packages.some(
    (one) =>
      startsWith(one.parts, parts) || (startsWith(parts, one.parts) && one.rules.has(parts[one.parts.length] ?? '')),
  );
}

function startsWith(parts: readonly string[], start: readonly string[]): boolean {
  return start.every((part, index) => parts[index] === part);
}

interface RegoToken {
  readonly text: string;
  readonly line: number;
  /** Brackets that are open before it. */
  readonly depth: number;
  /** It is the first of its line. */
  readonly isFirst: boolean;
  /** Nothing stands between it and the one before. */
  readonly isJoined: boolean;
}

/** Without comments. Strings are one token each. */
function tokensOf(text: string): readonly RegoToken[] {
  const tokens: RegoToken[] = [];
  let [line, depth, isFirst, end] = [1, 0, true, -1];
  for (const { 0: part, index } of text.matchAll(
    /`[^`]*`|"(?:[^"\\\n]|\\.)*"|#[^\n]*|[A-Za-z_]\w*|[^\sA-Za-z_#]|\n/g,
  )) {
    if (part === '\n') [line, isFirst] = [line + 1, true];
    else if (!part.startsWith('#')) {
      tokens.push({ text: part, line, depth, isFirst, isJoined: index === end });
      [isFirst, end] = [false, index + part.length];
      if (/^[([{]$/.test(part)) depth += 1;
      if (/^[)\]}]$/.test(part)) depth -= 1;
      if (part.startsWith('`')) line += part.split('\n').length - 1;
    }
  }
  return tokens;
}

interface AskedName {
  readonly parts: readonly string[];
  readonly line: number;
}

interface Declarations {
  /** Of the package. */
  readonly name: string;
  readonly rules: readonly string[];
  readonly asked: readonly AskedName[];
  /** What `with` sets. */
  readonly replaced: readonly (readonly string[])[];
}

const isName = /^[A-Za-z_]\w*$/;

function declarations(tokens: readonly RegoToken[]): Declarations {
  const rules = tokens.flatMap(({ text, depth, isFirst }, index) => {
    if (depth > 0 || !isFirst) return [];
    return [text === 'default' ? (tokens[index + 1]?.text ?? '') : text];
  });
  const aliases = aliasesIn(tokens);
  const asked: AskedName[] = [];
  const replaced: (readonly string[])[] = [];
  for (const [index, { text, line }] of tokens.entries()) {
    const base = text === 'data' ? [] : aliases.get(text);
    if (base === undefined || tokens[index - 1]?.text === '.' || tokens[index - 1]?.text === 'as') continue;
    const parts = [...base, ...partsAfter(tokens, index)];
    if (tokens[index - 1]?.text === 'with') replaced.push(parts);
    else asked.push({ parts, line });
  }
  return { name: partsAfter(tokens, 0, tokens[1]?.text).join('.'), rules, asked, replaced };
}

/** `.name` and `["name"]` behind a token, as far as they are written out. For a package what follows its word, too. */
function partsAfter(tokens: readonly RegoToken[], index: number, first?: string): readonly string[] {
  const parts = first === undefined ? [] : [first];
  let at = index + 1 + parts.length;
  for (;;) {
    const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (one?.isJoined !== true || two === undefined) return parts;
    if (one.text === '.' && isName.test(two.text)) {
      parts.push(two.text);
      at += 2;
    } else if (one.text === '[' && /^"[^\\]*"$/.test(two.text) && three?.text === ']') {
      parts.push(two.text.slice(1, -1));
      at += 3;
    } else return parts;
  }
}

/**
 * What names that are imported stand for: `import data.lib.images`, `import data.lib.images as ours`. Not one that also stands alone, as a variable of that name would.
 */
function aliasesIn(tokens: readonly RegoToken[]): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, readonly string[]>();
  for (const [index, { text, isFirst }] of tokens.entries()) {
    if (text !== 'import' || !isFirst || tokens[index + 1]?.text !== 'data') continue;
    const line = tokens[index]?.line;
    const parts = partsAfter(tokens, index + 1);
    const as = tokens.slice(index, index + 64).findIndex((one) => one.text === 'as' && one.line === line);
    const name = as < 0 ? parts.at(-1) : tokens[index + as + 1]?.text;
    if (name !== undefined) aliases.set(name, parts);
  }
  for (const [index, { text }] of tokens.entries()) {
    const [before, after] = [tokens[index - 1]?.text, tokens[index + 1]];
    const isAlone = after?.isJoined !== true || !/^[.[(]$/.test(after.text);
    if (before !== '.' && before !== 'as' && isAlone) aliases.delete(text);
  }
  return aliases;
}
