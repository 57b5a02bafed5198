/** Patterns that one pattern with braces may stand for. */
const maxAlternatives = 500;

/** One pattern without braces. */
interface Expanded {
  readonly text: string;
  /** Where the alternatives begin that were put in. */
  readonly branches: readonly number[];
}

/**
 * The patterns for which one with `{a,b}` stands, in their order.
 * @returns in words what is wrong: braces that don't close, too many alternatives, and forms whose meaning hangs on how they are read.
 */
export function expandBraces(pattern: string): readonly Expanded[] | string {
  const fault = braceFault(pattern);
  if (fault !== undefined) return fault;
  const done: Expanded[] = [];
  const open: Expanded[] = [{ text: pattern, branches: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const group = firstGroup(next.text);
    if (group === undefined) done.push(next);
    else {
      const { text, branches } = next;
      const [before, after] = [text.slice(0, group.start), text.slice(group.end + 1)];
      for (const part of group.parts.toReversed()) {
        open.push({ text: `${before}${part}${after}`, branches: [...branches, group.start] });
      }
    }
    if (open.length + done.length > maxAlternatives)
      return `its braces expand to more than ${maxAlternatives} patterns`;
  }
  return done.some(isAmbiguous) ? 'its `**` touches a brace: write it as a part of its own, between slashes' : done;
}

/** A brace without its other half, or inside of `[…]`, where Trivy would cut the class apart. */
function braceFault(pattern: string): string | undefined {
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at];
    if (character === '\\') at += 1;
    else if (inClass && (character === '{' || character === '}' || (character === ',' && depth > 0))) {
      return `\`${character}\` is inside \`[]\``;
    } else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (depth < 0) return 'its `}` has no `{`';
  }
  return depth > 0 ? 'its `{` has no `}`' : undefined;
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly string[];
}

/** The first pair of braces and what stands between its own commas. */
function firstGroup(text: string): Group | undefined {
  let depth = 0;
  let start = 0;
  let from = 0;
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '{') {
      depth += 1;
      if (depth === 1) [start, from] = [at, at + 1];
    } else if (depth === 1 && (character === ',' || character === '}')) {
      parts.push(text.slice(from, at));
      from = at + 1;
      if (character === '}') return { start, end: at, parts };
    } else if (character === '}') depth -= 1;
  }
  return undefined;
}

/** Two stars with a brace between, before or behind them that are read as `**` with the brace put in, and as `*` without, or the other way round. */
function isAmbiguous({ text, branches }: Expanded): boolean {
  return branches.some((at) => {
    const between = text[at - 1] === '*' && text[at] === '*';
    const behind = text.startsWith('**', at) && at > 0 && text[at - 1] !== '/';
    const before = text.slice(0, at).endsWith('**') && (text[at] ?? '/') === '/';
    return between || behind || before;
  });
}
