import { parsedJson } from '../../text/json.js';
import { type ClairFault, fault } from './fault.js';

/** A document as it was parsed, unchecked. */
export interface ParsedDocument {
  readonly parsed: unknown;
}

/** Documents of one file: images of one run of `clairctl`. */
const maxDocuments = 1_000;
/** How deep a document may be nested; Clair's are six deep. */
const maxDepth = 100;

/** A JSON answer. What ends before its end, or is a page, is none. */
export function parseClairJson(text: string): ParsedDocument | ClairFault {
  const all = parseClairDocuments(text);
  if ('code' in all) return all;
  const [document, other] = all;
  return document === undefined || other !== undefined ? fault('unusable-report', 'it is not one document') : document;
}

/** JSON documents that stand one behind the other, at least one. Linear in the length of the text. */
export function parseClairDocuments(text: string): readonly ParsedDocument[] | ClairFault {
  if (/^\s*</.test(text)) return fault('not-clair', 'it is a page');
  const documents: ParsedDocument[] = [];
  for (const part of partsOf(text)) {
    if (documents.length === maxDocuments) return fault('too-large', `more than ${maxDocuments} reports`);
    const parsed = part === undefined ? undefined : parsedJson(part);
    if (parsed === undefined) return isWhole(part) ? fault('unusable-report', 'it is no JSON') : fault('cut-off');
    documents.push({ parsed });
  }
  return documents.length === 0 ? fault('cut-off', 'it is empty') : documents;
}

/** Whether it ends as a document does; one that is nested too deep is none. */
function isWhole(part: string | undefined): boolean {
  return part === undefined || /[}\]]\s*$/.test(part);
}

/** The texts of documents, and of what comes behind the last whole one; `undefined` for one that is nested too deep. */
function* partsOf(text: string): Generator<string | undefined> {
  const marks = /["{}[\]]/g;
  let [start, depth] = [0, 0];
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (mark[0] === '"') marks.lastIndex = endOfString(text, marks.lastIndex);
    else depth += mark[0] === '{' || mark[0] === '[' ? 1 : -1;
    if (depth > maxDepth || depth < 0) return yield undefined;
    if (depth > 0 || mark[0] === '"') continue;
    yield text.slice(start, marks.lastIndex);
    start = marks.lastIndex;
  }
  const rest = text.slice(start);
  if (rest.trim() !== '') yield rest;
}

/** Behind the closing quote of a string. */
function endOfString(text: string, from: number): number {
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return text.length;
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}
