import { type CST, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { editOptions } from '../file/yaml-document.js';

/** A text that is put in place of a part of another. */
interface Insertion {
  readonly start: number;
  /** Default: `start`, so that nothing goes. */
  readonly end?: number;
  readonly text: string;
}

/**
 * A YAML file that `readYaml` takes, with one more entry at the end of one of its lists, which is made where it is missing. Every other byte stays as it is.
 * @param item in braces: `{ id: "CVE-2024-1234" }`. @returns `undefined` where the file is written in a way that has no safe place for it; callers read the outcome again.
 */
export function withListItem(whole: string, list: string, item: string): string | undefined {
  return inserted(whole, (root, text) => {
    const pair = pairOf(root, list);
    if (pair === undefined) return newKey(root, text, [`${list}:`, `  - ${item}`]);
    const { value } = pair;
    if (isNothing(value)) return belowKey(pair, text, `  - ${item}`);
    if (!isSeq(value)) return undefined;
    const source = value.srcToken;
    const last = value.items.at(-1);
    const end = isMap(last) || isScalar(last) ? last.range?.[1] : undefined;
    if (source?.type === 'flow-collection') {
      const open = value.range?.[0];
      if (end !== undefined) return { start: end, text: `, ${item}` };
      return open === undefined || value.items.length > 0 ? undefined : { start: open + 1, text: item };
    }
    const dash = source?.type === 'block-seq' ? dashOf(source) : undefined;
    if (dash === undefined || end === undefined) return undefined;
    const indent = indentAt(text, dash);
    return indent === undefined ? undefined : line(text, lineEnd(text, lastSign(text, end)), `${indent}- ${item}`);
  });
}

/** The same with a value for a key in one of its maps, in place of the one that it has or as its first. Both are made where they are missing. */
export function withMapValue(whole: string, map: string, key: string, value: string): string | undefined {
  return inserted(whole, (root, text) => {
    const pair = pairOf(root, map);
    if (pair === undefined) return newKey(root, text, [`${map}:`, `  ${key}: ${value}`]);
    if (isNothing(pair.value)) return belowKey(pair, text, `  ${key}: ${value}`);
    if (!isMap(pair.value)) return undefined;
    const old = pairOf(pair.value, key)?.value;
    if (isScalar(old) && old.range) return { start: old.range[0], end: old.range[1], text: value };
    const [start] = pair.value.range ?? [];
    if (old !== undefined || start === undefined) return undefined;
    const said = `${key}: ${value}`;
    if (pair.value.flow === true)
      return { start: start + 1, text: pair.value.items.length > 0 ? ` ${said},` : ` ${said} ` };
    const indent = indentAt(text, start);
    return indent === undefined
      ? undefined
      : { start: start - indent.length, text: `${indent}${said}${breakOf(text)}` };
  });
}

function inserted(
  whole: string,
  place: (root: YAMLMap | undefined, text: string) => Insertion | undefined,
): string | undefined {
  const mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
  const text = whole.slice(mark.length);
  const { contents } = parseDocument(text, editOptions);
  const root = isMap(contents) ? contents : undefined;
  if (root === undefined && !isNothing(contents)) return undefined;
  const found = place(root, text);
  if (found === undefined) return undefined;
  return mark + text.slice(0, found.start) + found.text + text.slice(found.end ?? found.start);
}

function pairOf(map: YAMLMap | undefined, key: string): Pair | undefined {
  return map?.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Nothing is written there; `null` and `~` are something. */
function isNothing(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null && (value.source ?? '') === '');
}

/** At the end of the file, in the column of its other keys. */
function newKey(root: YAMLMap | undefined, text: string, lines: readonly string[]): Insertion | undefined {
  if (root?.flow === true) return undefined;
  const start = root?.range?.[0];
  const indent = start === undefined ? '' : indentAt(text, start);
  if (indent === undefined) return undefined;
  const br = breakOf(text);
  const before = text === '' || text.endsWith('\n') ? '' : br;
  return { start: text.length, text: before + lines.map((one) => `${indent}${one}${br}`).join('') };
}

/** In the line below a key that has no value. */
function belowKey({ key }: Pair, text: string, content: string): Insertion | undefined {
  const [start, end] = isScalar(key) ? (key.range ?? []) : [];
  const indent = start === undefined ? undefined : indentAt(text, start);
  return indent === undefined || end === undefined ? undefined : line(text, lineEnd(text, end), `${indent}${content}`);
}

/** A line of its own, before what begins at `start`. */
function line(text: string, start: number, content: string): Insertion {
  const br = breakOf(text);
  const before = start === 0 || text[start - 1] === '\n' ? '' : br;
  return { start, text: `${before}${content}${br}` };
}

function dashOf({ items }: CST.BlockSequence): number | undefined {
  return items.at(-1)?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
}

/** The spaces before what stands at a place; `undefined` where something else stands before it in its line. */
function indentAt(text: string, at: number): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^ *$/.test(before) ? before : undefined;
}

function lastSign(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

/** Behind the line break of the line that holds this place. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function breakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
