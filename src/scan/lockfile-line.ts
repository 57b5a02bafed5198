/** How many lines below a package's name its version is looked for where Trivy does not say where the package ends. */
const nearby = 4;
/** How often a file may be looked through, all its packages together. */
const spent = 8;
/** Lines that are kept of one word: one that stands on more (`version`) leads to no package. */
const mostLines = 2000;
/** Characters of a line that are looked at; longer ones no person reads, and a change of one can't be shown. */
const longestLine = 1000;

/** Lines of a lockfile, from which those of packages are taken. */
export class LockfileLines {
  readonly #lines: readonly string[];
  /**
   * Characters that may still be looked at: several times the file, and so more than all its packages need together. A file of one line, or packages of which
   * each is said to fill all of it, would be read as often as there are packages.
   */
  #left: number;
  /** Lines by a word in them, made at the first search: each package is looked for in a file that may have many thousands. */
  #byWord: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(text: string) {
    this.#lines = text.split('\n');
    this.#left = spent * (text.length + 1);
  }

  /**
   * The line where a version is written, from 1: that is the one that a change of the version touches. Inside the lines that Trivy gives, else beside the
   * package's name. `undefined` when the file does not name it so.
   */
  versionLine(
    name: string,
    version: string,
    location?: { readonly start: number; readonly end: number },
  ): number | undefined {
    const wanted = version.replace(/^v/, '');
    if (location === undefined) return this.#besideName(name, wanted);
    const { start, end } = location;
    if (start < 1 || start > this.#lines.length) return undefined;
    return this.#first(start, Math.min(end, this.#lines.length), wanted) ?? start;
  }

  #first(start: number, end: number, version: string): number | undefined {
    for (let line = start; line <= end && this.#left >= 0; line += 1) if (this.#holds(line, version)) return line;
    return undefined;
  }

  /** `false` once too much has been looked at: then a package is on its first line, or on none. */
  #holds(line: number, text: string): boolean {
    if (this.#left < 0) return false;
    const looked = (this.#lines[line - 1] ?? '').slice(0, longestLine);
    this.#left -= looked.length + 1;
    return holds(looked, text);
  }

  /** One line with both (go.mod, pnpm), else the version in the lines that follow the name (poetry, uv). */
  #besideName(name: string, version: string): number | undefined {
    if (this.#left < 0) return undefined;
    this.#byWord ??= index(this.#lines);
    const named = (this.#byWord.get(firstWord(name)) ?? []).filter((line) => this.#holds(line, name));
    const both = named.find((line) => this.#holds(line, version));
    if (both !== undefined) return both;
    for (const line of named) {
      const end = Math.min(line + nearby, this.#lines.length);
      if (/^\s*"?name"?\s*[=:]/.test((this.#lines[line - 1] ?? '').slice(0, longestLine)))
        return this.#first(line + 1, end, version);
    }
    return undefined;
  }
}

const word = /[A-Za-z0-9]+/g;

function index(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    for (const found of line.slice(0, longestLine).toLowerCase().match(word) ?? []) {
      const known = byWord.get(found);
      if (known === undefined) byWord.set(found, [at + 1]);
      else if (known.length < mostLines && known.at(-1) !== at + 1) known.push(at + 1);
    }
  }
  return byWord;
}

function firstWord(name: string): string {
  return (name.match(word) ?? [])
    .reduce((longest, next) => (next.length > longest.length ? next : longest), '')
    .toLowerCase();
}

/** Whether a text stands in a line as a whole: `1.2.0` not in `11.2.0` or `1.2.0-rc1`, `text` not in `x/text`. */
function holds(line: string, text: string): boolean {
  if (text === '') return false;
  for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
    const [before, after] = [line[at - 1] ?? ' ', line[at + text.length] ?? ' '];
    if (
      !/[\w./+-]/.test(before === 'v' ? (line[at - 2] ?? ' ') : before) &&
      !/[\w+-]/.test(after) &&
      !/^\.\w/.test(line.slice(at + text.length))
    )
      return true;
  }
  return false;
}
