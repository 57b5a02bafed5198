import { entriesOf, type Fields, fieldsOf, isFields, objectsOf } from '../../text/json.js';

/** A part of the name of a check: words, one of several, anything, or the values of a matrix, which GitHub puts behind the name of its job: ` (linux, 22)`. */
type NamePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'one-of'; readonly texts: readonly string[] }
  | { readonly kind: 'anything' }
  /** Absent values: only the run knows them. */
  | { readonly kind: 'matrix'; readonly values?: ReadonlySet<string> };

/** The names that the checks of a job may have. */
export type CheckPattern = readonly NamePart[];

/** Characters of a name that are compared, words and expressions in it, and values of a matrix. */
const longest = 300;
const mostParts = 20;
const mostValues = 256;

const anything: NamePart = { kind: 'anything' };
/** The check of a workflow that can't be read: only the names before it are known. */
export const unknownCheck: CheckPattern = [anything];

/** The check of a job: its name, else its id. What an expression makes of it is known where it is a value that stands in the matrix of the job. */
export function checkName(id: string, { name, strategy }: Fields): CheckPattern {
  const named = name === undefined || name === null || name === '' ? id : name;
  const matrix = matrixOf(strategy);
  const suffix: CheckPattern = matrix === undefined ? [] : [matrix];
  if (typeof named !== 'string') return [{ kind: 'text', text: String(named) }, ...suffix];
  if (named.length > longest) return unknownCheck;
  const parts = named
    .split(/(\$\{\{.*?\}\})/s)
    .filter((one) => one !== '')
    .map((one): NamePart => (one.startsWith('${{') ? matrixValue(one, strategy) : { kind: 'text', text: one }));
  // What has no end is no expression that anybody could read.
  const isUnread = parts.some((one) => one.kind === 'text' && one.text.includes('${{'));
  return isUnread || parts.length > mostParts ? unknownCheck : [...parts, ...suffix];
}

/** The check of a job of a called workflow has both names. */
export function joinedName(caller: CheckPattern, called: CheckPattern): CheckPattern {
  return [...caller, { kind: 'text', text: ' / ' }, ...called];
}

/** A name without expressions, as it stands in the workflow. */
export function plainName(name: CheckPattern): string | undefined {
  const texts = name.flatMap((part) =>
    part.kind === 'matrix' ? [] : part.kind === 'text' ? [part.text] : [undefined],
  );
  return texts.includes(undefined) ? undefined : texts.join('');
}

/** Whether a job gives the check of a name: `maybe` where only the run knows it. */
export function givesCheck(name: CheckPattern, check: string): 'yes' | 'maybe' | 'no' {
  if (check.length > longest) return 'maybe';
  if (matches(name, check, true)) return 'yes';
  return matches(name, check, false) ? 'maybe' : 'no';
}

function matches(name: CheckPattern, check: string, isSure: boolean): boolean {
  let reached: ReadonlySet<number> = new Set([0]);
  for (const part of name) {
    if (reached.size === 0) return false;
    // What may be anything ends wherever one that begins before it does.
    const starts = part.kind === 'anything' ? [Math.min(...reached)] : [...reached];
    reached = new Set(starts.flatMap((from) => endsOf(part, check, from, isSure)));
  }
  return reached.has(check.length);
}

/** Where a part that begins at a place may end. */
function endsOf(part: NamePart, check: string, from: number, isSure: boolean): readonly number[] {
  switch (part.kind) {
    case 'text':
      return check.startsWith(part.text, from) ? [from + part.text.length] : [];
    case 'one-of':
      return part.texts.flatMap((text) => (check.startsWith(text, from) ? [from + text.length] : []));
    case 'anything':
      return isSure ? [] : Array.from({ length: check.length - from + 1 }, (_, more) => from + more);
    case 'matrix':
      return [from, ...endsOfMatrix(part.values, check, from, isSure)];
  }
}

function endsOfMatrix(
  values: ReadonlySet<string> | undefined,
  check: string,
  from: number,
  isSure: boolean,
): readonly number[] {
  if (!check.startsWith(' (', from)) return [];
  const ends = [...check.slice(from).matchAll(/\)/g)].map(({ index }) => from + index + 1);
  if (!isSure) return ends;
  const isKnown = (end: number) =>
    check
      .slice(from + 2, end - 1)
      .split(', ')
      .every((one) => values?.has(one));
  return ends.filter(isKnown);
}

/** The values of a matrix, wherever they stand in it; `undefined` where a job has none. */
function matrixOf(strategy: unknown): NamePart | undefined {
  if (strategy === undefined || strategy === null) return undefined;
  const { matrix } = fieldsOf(strategy);
  if (isFields(strategy) && (matrix === undefined || matrix === null)) return undefined;
  if (!isFields(matrix)) return { kind: 'matrix' };
  const { include, exclude: _, ...lists } = matrix;
  const all = [
    ...Object.values(lists),
    ...objectsOf(include).flatMap((one) => Object.values(one).map((value) => [value])),
  ];
  const values = all.flatMap((one) => scalars(one) ?? []);
  const isWhole = all.every((one) => scalars(one) !== undefined) && (include === undefined || Array.isArray(include));
  return isWhole && values.length <= mostValues ? { kind: 'matrix', values: new Set(values) } : { kind: 'matrix' };
}

const ofMatrix = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/;

/** What an expression of a name gives, where that stands in the workflow. */
function matrixValue(expression: string, strategy: unknown): NamePart {
  const key = ofMatrix.exec(expression)?.[1];
  const { matrix } = fieldsOf(strategy);
  if (key === undefined || !isFields(matrix)) return anything;
  const { include } = matrix;
  const own = Object.hasOwn(matrix, key) ? scalars(matrix[key]) : [];
  const added = objectsOf(include).map((one) => (Object.hasOwn(one, key) ? one[key] : ''));
  const more = include === undefined || Array.isArray(include) ? scalars(added) : undefined;
  if (own === undefined || more === undefined || key === 'include' || key === 'exclude') return anything;
  const texts = [...new Set([...own, ...more])];
  return texts.length > 0 && texts.length <= mostValues ? { kind: 'one-of', texts } : anything;
}

/** The values of a list as GitHub writes them; `undefined` where one is no plain value, or an expression. */
function scalars(list: unknown): readonly string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const texts = entriesOf(list).map((one) =>
    (typeof one === 'string' && !one.includes('${{')) || Number.isInteger(one) ? String(one) : undefined,
  );
  return texts.every((one) => one !== undefined) ? texts : undefined;
}
