import { type CST, isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { lastDay } from '../../text/calendar-day.js';
import { parseInstant } from '../../text/instant.js';
import { editOptions } from '../file/yaml-document.js';
import { asReason, fields } from './ignore-entry.js';

type Items = (CST.BlockSequence | CST.FlowCollection)['items'];

/**
 * The expired entries of a `.trivyignore.yaml` that `parseIgnoreYaml` takes, of all of Trivy's lists, with the parts of the text that hold them: whole lines
 * of a block list, of a list in brackets the entry and its comma.
 */
export function expiredItems(
  whole: string,
  now: Date,
): { readonly removed: readonly ExpiredEntry[]; readonly cuts: readonly Cut[] } {
  const mark = whole.startsWith('\ufeff') ? 1 : 0;
  const text = whole.slice(mark);
  const lines = new LineCounter();
  const root = parseDocument(text, { ...editOptions, lineCounter: lines }).contents;
  const lists = isMap(root) ? root.items.flatMap(({ value }) => (isSeq(value) ? [value] : [])) : [];
  const found = lists.flatMap((list) =>
    list.items.flatMap((item, index) => {
      if (!isMap(item)) return [];
      const expired = expiredEntry(item, now);
      const cut = cutOf(list, item, index, text);
      if (expired === undefined || cut === undefined) return [];
      const { line } = lines.linePos(item.range?.[0] ?? 0);
      return [
        {
          entry: { ...expired, line },
          cuts: cut.map(({ start, end }) => ({ start: start + mark, end: end + mark, by: '' })),
        },
      ];
    }),
  );
  const cuts = found.flatMap(({ cuts: parts }) => parts).toSorted((a, b) => a.start - b.start);
  return { removed: found.map(({ entry }) => entry).toSorted((a, b) => a.line - b.line), cuts };
}

function expiredEntry(item: YAMLMap, now: Date): Omit<ExpiredEntry, 'line'> | undefined {
  const expiry = item.get('expired_at', true);
  if (!isScalar(expiry)) return undefined;
  const endsAt = parseInstant(String(expiry.value), expiry.type !== 'PLAIN');
  if (endsAt === undefined || endsAt.getTime() > now.getTime()) return undefined;
  const statement = item.get('statement');
  const reason = typeof statement === 'string' ? asReason(fields(statement)) : '';
  return { id: String(item.get('id')), expiry: lastDay(endsAt), reason };
}

type Part = Pick<Cut, 'start' | 'end'>;

function cutOf(list: YAMLSeq, item: YAMLMap, index: number, text: string): readonly Part[] | undefined {
  const source = list.srcToken;
  const end = item.range?.[1];
  if (end === undefined) return undefined;
  if (source?.type === 'block-seq') {
    const dash = markBefore(source.items, index, 'seq-item-ind');
    return dash === undefined ? undefined : [wholeLines(text, dash, end)];
  }
  const start = item.range?.[0];
  if (source?.type !== 'flow-collection' || start === undefined) return undefined;
  const comma = markBefore(source.items, index + 1, 'comma');
  return [{ start, end }, ...(comma === undefined ? [] : [{ start: comma, end: comma + 1 }])];
}

function markBefore(items: Items, index: number, type: CST.SourceToken['type']): number | undefined {
  return items[index]?.start.find((token) => token.type === type)?.offset;
}

/** From the line of the dash through the last line of the entry, with the comments behind it that are indented deeper than the dash. */
function wholeLines(text: string, dash: number, end: number): Part {
  const start = text.lastIndexOf('\n', dash) + 1;
  const last = text.slice(0, end).trimEnd().length;
  const stop = lineEnd(text, last);
  return { start, end: stop + deeperComments(text.slice(stop), dash - start) };
}

/** Characters up to and with the last comment of those that follow at once, each indented by more than `column` spaces. */
function deeperComments(rest: string, column: number): number {
  let at = 0;
  let taken = 0;
  while (at < rest.length) {
    const end = lineEnd(rest, at);
    const line = rest.slice(at, end).trimEnd();
    const indent = line.length - line.trimStart().length;
    if (line !== '' && !(line.startsWith('#', indent) && indent > column)) break;
    if (line !== '') taken = end;
    at = end;
  }
  return taken;
}

/** Behind the line break of the line that holds this place. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** An entry whose time is over. */
export interface ExpiredEntry {
  readonly id: string;
  readonly line: number;
  /** The last day on which it held (UTC), whatever the notation (`lastDay`). */
  readonly expiry: string;
  /** Empty where it gives none. */
  readonly reason: string;
}

/** A part of a text, from `start` up to `end`, that gives way to `by`. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}
