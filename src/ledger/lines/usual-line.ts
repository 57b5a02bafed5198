import { maxPlatforms } from '../../oci/descriptor.js';
import type { Digest } from '../../oci/digest.js';
import { kinds } from '../../policy/policy.js';
import { severities } from '../../scan/finding.js';
import { resolutions } from '../state.js';
import { maxTime } from './episode-schema.js';
import { type LineOf, maxFindingId, maxIndex, maxSubject } from './line.js';
import {
  ascii,
  byteSet,
  fieldStart,
  type LineCursor,
  readList,
  readNumber,
  readObject,
  readPlainText,
  type TextForm,
  take,
  takeByte,
  takeText,
} from './line-bytes.js';

/** What a scan line tells of its stream. */
export type ScanChanges = Omit<LineOf<'scan'>, 'record'>;

/**
 * A line of one of the two forms that nearly all of a ledger consists of: a scan with what changes from night to night, or the name of a finding without aliases. Read
 * from its bytes, in the spelling in which all writers put it. `lineSchema` reads all that this reads, and more, in several times as long. Scans all have the
 * same keys then, which makes what reads them quick.
 * @returns `undefined` for anything else, which may be a line.
 */
export function usualLine(bytes: Buffer, from: number, to: number): ScanChanges | LineOf<'finding'> | undefined {
  const cursor = { bytes, at: from };
  const line = take(cursor, scanStart)
    ? usualScan(cursor)
    : take(cursor, findingStart)
      ? usualFinding(cursor)
      : undefined;
  return line !== undefined && takeByte(cursor, ascii.objectEnd) && cursor.at === to ? line : undefined;
}

const scanStart = Buffer.from('{"kind":"scan","stream":');

/** Fields of a scan, each at most once. */
interface ScanFields {
  at?: number | undefined;
  record?: number | undefined;
  digest?: Digest | undefined;
  images?: readonly Digest[] | undefined;
  database?: number | undefined;
  opened?: LineOf<'scan'>['opened'] | undefined;
  closed?: LineOf<'scan'>['closed'] | undefined;
}

function usualScan(cursor: LineCursor): ScanChanges | undefined {
  const stream = readIndex(cursor);
  const fields: ScanFields = {};
  while (takeByte(cursor, ascii.comma)) if (!readField(cursor, fields)) return undefined;
  const { at, record } = fields;
  return stream === undefined || at === undefined || record === undefined ? undefined : scanOf(stream, at, fields);
}

/** All keys of a scan in one order. What reads them takes an undefined one for an absent one. */
function scanOf(stream: number, at: number, { digest, images, database, opened, closed }: ScanFields): ScanChanges {
  const scan = {
    kind: 'scan',
    stream,
    at,
    verdict: undefined,
    digest,
    images,
    platforms: undefined,
    database,
    incomplete: undefined,
    clock: undefined,
    fixWithin: undefined,
    kinds: undefined,
    asked: undefined,
    balance: undefined,
    opened,
    since: undefined,
    renamed: undefined,
    reopened: undefined,
    severity: undefined,
    fixable: undefined,
    excepted: undefined,
    included: undefined,
    alone: undefined,
    shared: undefined,
    unseen: undefined,
    seen: undefined,
    closed,
  } satisfies { readonly [K in keyof Required<ScanChanges>]: unknown };
  // What is undefined is absent.
  return scan as unknown as ScanChanges;
}

const starts = {
  at: fieldStart('at'),
  record: fieldStart('record'),
  digest: fieldStart('digest'),
  images: fieldStart('images'),
  database: fieldStart('database'),
  opened: fieldStart('opened'),
  closed: fieldStart('closed'),
};
const severityStarts = severities.map((name) => [name, fieldStart(name)] as const);
const resolutionStarts = resolutions.map((name) => [name, fieldStart(name)] as const);

/** `false` for any other field, or one that was there before. */
function readField(cursor: LineCursor, fields: ScanFields): boolean {
  if (fields.at === undefined && take(cursor, starts.at)) fields.at = readTime(cursor);
  else if (fields.record === undefined && take(cursor, starts.record)) fields.record = takeText(cursor, recordForm);
  else if (fields.database === undefined && take(cursor, starts.database)) fields.database = readTime(cursor);
  else if (fields.opened === undefined && take(cursor, starts.opened))
    fields.opened = readObject(cursor, severityStarts, readIndices);
  else if (fields.closed === undefined && take(cursor, starts.closed))
    fields.closed = readObject(cursor, resolutionStarts, readIndices);
  else if (fields.digest === undefined && take(cursor, starts.digest)) fields.digest = readDigest(cursor);
  else if (fields.images === undefined && take(cursor, starts.images)) fields.images = readImages(cursor);
  else return false;
  return true;
}

function readIndex(cursor: LineCursor): number | undefined {
  return readNumber(cursor, maxIndex);
}

function readIndices(cursor: LineCursor): readonly number[] | undefined {
  return readList(cursor, readIndex);
}

function readTime(cursor: LineCursor): number | undefined {
  return readNumber(cursor, maxTime);
}

function readDigest(cursor: LineCursor): Digest | undefined {
  return readPlainText(cursor, digestForm) as Digest | undefined;
}

function readImages(cursor: LineCursor): readonly Digest[] | undefined {
  return readList(cursor, readDigest, maxPlatforms);
}

const quote = Buffer.from('"');
const digestForm: TextForm = { start: Buffer.from('"sha256:'), bytes: byteSet(/[0-9a-f]/), least: 64, most: 64 };
/** SHA-256 in base64url. */
export const recordForm: TextForm = { start: quote, bytes: byteSet(/[A-Za-z0-9_-]/), least: 43, most: 43 };

const findingStart = Buffer.from('{"kind":"finding","is":');
const kindStarts = kinds.map((kind) => [kind, Buffer.from(`"${kind}","id":`)] as const);
const subjectStart = Buffer.from(',"subject":');
/** What stands for itself in a text of JSON. */
const plain = byteSet(/[ !#-[\]-~]/);
const idForm: TextForm = { start: quote, bytes: plain, least: 1, most: maxFindingId };
const subjectForm: TextForm = { start: quote, bytes: plain, least: 0, most: maxSubject };

function usualFinding(cursor: LineCursor): LineOf<'finding'> | undefined {
  const is = kindStarts.find(([, start]) => take(cursor, start))?.[0];
  const id = readPlainText(cursor, idForm);
  if (is === undefined || id === undefined || !take(cursor, subjectStart)) return undefined;
  const subject = readPlainText(cursor, subjectForm);
  return subject === undefined ? undefined : { kind: 'finding', is, id, subject };
}
