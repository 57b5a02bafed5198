import { isDigest } from '../oci/digest.js';
import { kinds } from '../policy/policy.js';
import { maxPlatforms } from '../record/record-schema.js';
import { severities } from '../scan/finding.js';
import { type Fields, isFields } from '../text/json.js';
import { isIndex, isIndices, isRecordText, isTime, type LineOf, maxFindingId, maxSubject } from './line.js';
import { resolutions } from './state.js';

/**
 * A line of one of the two forms that nearly all of a ledger consists of: a scan with what changes from night to night, or the name of a finding without
 * aliases. `lineSchema` reads all that this reads, and more, in several times as long. Scans all have the same keys then, which makes what reads them quick.
 * @returns `undefined` for anything else, which may be a line.
 */
export function usualLine(value: unknown): LineOf<'scan'> | LineOf<'finding'> | undefined {
  if (!isFields(value)) return undefined;
  if (isScan(value)) return { ...noScan, ...value };
  return isFinding(value) ? value : undefined;
}

/** All keys of a scan in one order. What reads them takes an undefined one for an absent one. */
const noScan = {
  kind: undefined,
  stream: undefined,
  at: undefined,
  record: undefined,
  verdict: undefined,
  digest: undefined,
  images: undefined,
  platforms: undefined,
  database: undefined,
  incomplete: undefined,
  fixWithin: undefined,
  kinds: undefined,
  balance: undefined,
  opened: undefined,
  since: undefined,
  renamed: undefined,
  reopened: undefined,
  severity: undefined,
  fixable: undefined,
  excepted: undefined,
  included: undefined,
  unseen: undefined,
  seen: undefined,
  closed: undefined,
} satisfies { readonly [K in keyof Required<LineOf<'scan'>>]: undefined } as unknown as Partial<LineOf<'scan'>>;

function isScan(value: Fields): value is Fields & LineOf<'scan'> {
  return value.kind === 'scan' && isOf(value, scanFields, isScanField);
}

function isFinding(value: Fields): value is Fields & LineOf<'finding'> {
  return value.kind === 'finding' && isOf(value, findingFields, isFindingField);
}

const scanFields = ['stream', 'at', 'record'];
const findingFields = ['is', 'id', 'subject'];

function isOf(value: Fields, needed: readonly string[], isField: (key: string, value: unknown) => boolean): boolean {
  for (const key of needed) if (!Object.hasOwn(value, key)) return false;
  for (const key of Object.keys(value)) if (!isField(key, value[key])) return false;
  return true;
}

function isScanField(key: string, value: unknown): boolean {
  switch (key) {
    case 'kind':
      return value === 'scan';
    case 'stream':
      return isIndex(value);
    case 'at':
    case 'database':
      return isTime(value);
    case 'record':
      return isRecordText(value);
    case 'digest':
      return typeof value === 'string' && isDigest(value);
    case 'images':
      return isImages(value);
    case 'opened':
      return isGrouped(value, severities);
    case 'closed':
      return isGrouped(value, resolutions);
    default:
      return false;
  }
}

function isFindingField(key: string, value: unknown): boolean {
  switch (key) {
    case 'kind':
      return value === 'finding';
    case 'is':
      return kinds.some((kind) => kind === value);
    case 'id':
      return typeof value === 'string' && value.length > 0 && value.length <= maxFindingId;
    case 'subject':
      return typeof value === 'string' && value.length <= maxSubject;
    default:
      return false;
  }
}

function isImages(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0 || value.length > maxPlatforms) return false;
  return value.every((one) => typeof one === 'string' && isDigest(one));
}

function isGrouped(value: unknown, words: readonly string[]): boolean {
  return isFields(value) && Object.keys(value).every((key) => words.includes(key) && isIndices(value[key]));
}
