/** `1 finding`, `12,345 findings`. */
export function plural(count: number, noun: string): string {
  return `${counted(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** What so many do: `1 finding waits`, `2 findings wait`. */
export function pluralDo(count: number, noun: string, one: string, many: string): string {
  return `${plural(count, noun)} ${count === 1 ? one : many}`;
}

/** A number with commas between thousands, whatever the machine's language. */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

interface Listing {
  /** Entries that have a line. */
  readonly most: number;
  /** What the others are, in the singular: `more image`. */
  readonly others: string;
  /** How their line is written, where it is a row of a table. */
  readonly last?: (words: string) => readonly string[];
}

/** The first entries of a list, a line or some each, and in the last line how many more there are: `… 12 more images`. */
export function listedLines<T>(
  all: readonly T[],
  { most, others, last = (words) => [words] }: Listing,
  linesOf: (one: T) => string | readonly string[],
): readonly string[] {
  const lines = all.slice(0, most).flatMap(linesOf);
  return all.length > most ? [...lines, ...last(`… ${plural(all.length - most, others)}`)] : lines;
}

/** Names in one sentence. */
const named = 5;

/** The first of these names, and how many more there are. */
export function someNames(names: readonly string[]): string {
  const more = names.length > named ? `, and ${counted(names.length - named)} more` : '';
  return `${names.slice(0, named).join(', ')}${more}`;
}
