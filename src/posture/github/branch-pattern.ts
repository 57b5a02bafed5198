/** One part of a pattern: which characters may stand there, and how many of them. */
interface PatternPart {
  readonly takes: (character: string) => boolean;
  readonly isOptional: boolean;
  readonly isRepeated: boolean;
}

/** Characters of a pattern, and of a branch, that are compared. */
const longest = 1000;

/** Whether a branch surely matches a filter of a workflow, in the notation of GitHub's "filter pattern cheat sheet": `?` and `+` say how often the character before them stands there. */
export function isBranchOf(pattern: string, branch: string): boolean {
  return matches(pattern, branch) === true;
}

/** Whether it matches, or may: of what can't be read, and where GitHub does not say whether a `**` before a slash may stand for nothing. */
export function mayBeBranchOf(pattern: string, branch: string): boolean {
  return matches(pattern.replaceAll('**/', '**'), branch) !== false;
}

function matches(pattern: string, branch: string): boolean | undefined {
  if (pattern.length > longest || branch.length > longest) return undefined;
  const places = placesOf(pattern);
  if (places === undefined) return undefined;
  let reached = onward(places, new Set([0]));
  for (const character of branch) {
    const next = new Set<number>();
    for (const at of reached) {
      const place = places[at];
      if (place?.takes(character) !== true) continue;
      next.add(at + 1);
      if (place.isRepeated) next.add(at);
    }
    reached = onward(places, next);
  }
  return reached.has(places.length);
}

/** With all places behind those that may be left out. */
function onward(places: readonly PatternPart[], reached: Set<number>): ReadonlySet<number> {
  // What is added is visited, too.
  for (const at of reached) if (places[at]?.isOptional) reached.add(at + 1);
  return reached;
}

const token = /(\*\*|\*|\[[^\]!^][^\]]*\]|\\.|[^[\\?+*])([?+]?)/suy;

function placesOf(pattern: string): readonly PatternPart[] | undefined {
  const places: PatternPart[] = [];
  for (token.lastIndex = 0; token.lastIndex < pattern.length; ) {
    const [, what, often] = token.exec(pattern) ?? [];
    if (what === undefined) return undefined;
    const isStar = what.startsWith('*');
    const takes = taker(what);
    places.push({ takes, isOptional: isStar || often === '?', isRepeated: isStar || often === '+' });
  }
  return places;
}

function taker(what: string): PatternPart['takes'] {
  if (what === '**') return () => true;
  if (what === '*') return (character) => character !== '/';
  if (what.startsWith('\\')) return (character) => character === what.slice(1);
  return what.length > 2 && what.startsWith('[') ? classOf(what.slice(1, -1)) : (character) => character === what;
}

function classOf(inside: string): PatternPart['takes'] {
  const ranges = [...inside.matchAll(/(.)-(.)|(.)/gsu)].map(
    ([, from, to, one]) => [from ?? one ?? '', to ?? one ?? ''] as const,
  );
  return (character) => ranges.some(([from, to]) => from <= character && character <= to);
}
