import * as z from 'zod';
import { maxPlatforms } from '../../oci/descriptor.js';
import { kinds } from '../../policy/policy.js';
import { deadlineClocks } from '../../policy/response/deadline-rules.js';
import { digestText, type Frozen, instant } from '../../record/values.js';
import { severities } from '../../scan/finding.js';
import { resolutions, sentChannels, sentStages, soughtKinds } from '../state.js';
import { streamSchema } from '../stream.js';
import { episode, maxTime, severity, time } from './episode-schema.js';

/** Entries of one list in a line: more than any image has findings, or a night has images. */
export const maxInLine = 200_000;
export const maxAliases = 50;
export const maxFindingId = 200;
export const maxSubject = 500;
/** Why a scan is not complete, in one line. */
export const maxWhy = 300;

/** Hours to fix a finding: a hundred years. */
export const maxFixHours = 1_000_000;

export const maxIndex = 100_000_000;

function isIndex(value: unknown): value is number {
  return isCount(value, maxIndex);
}

/** Milliseconds since 1970. */
function isTime(value: unknown): value is number {
  return isCount(value, maxTime);
}

function isCount(value: unknown, max: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0 && value.length <= maxInLine;
}

/** Long lists are checked in one step: an element at a time takes several times as long, and copies them. */
function isIndices(value: unknown): value is readonly number[] {
  return isList(value) && value.every(isIndex);
}

const recordForm = /^[A-Za-z0-9_-]{43}$/;

function isRecordText(value: unknown): value is string {
  return typeof value === 'string' && recordForm.test(value);
}

const maxSentTo = 200;
const sentKey = z.string().regex(/^[0-9a-f]{32}$/);
const index = z.int().nonnegative().max(maxIndex);
const indices = z.custom<readonly number[]>(isIndices, 'is no list of numbers');
const grouped = <Word extends string>(words: readonly Word[]) => z.partialRecord(z.enum(words), indices);
const pairs = (second: typeof index) => z.array(z.tuple([index, second])).max(maxInLine);
const record = z.string().regex(recordForm);
const images = z.array(digestText).min(1).max(maxPlatforms);
const ids = z.array(z.string().min(1).max(maxFindingId)).max(maxAliases);

/** The first line of a batch: what one writer has added at once. */
const batchLine = z.strictObject({
  kind: z.literal('batch'),
  ledgerVersion: z.literal(1),
  sequence: z.int().positive().max(999_999_999),
  previous: digestText.optional().describe('Digest of the batch before; absent in the first.'),
  at: instant.describe('When it was written.'),
});

/** Gives the next number to a stream. */
const streamLine = z.strictObject({ kind: z.literal('stream'), ...streamSchema.shape });

/** Gives the next number to a finding. */
const findingLine = z.strictObject({
  kind: z.literal('finding'),
  is: z.enum(kinds),
  id: z.string().min(1).max(maxFindingId),
  aliases: ids.optional(),
  subject: z.string().max(maxSubject),
});

/** All other ids of a finding, as more are known than before. */
const aliasesLine = z.strictObject({ kind: z.literal('aliases'), finding: index, aliases: ids });

/** The digest of the manifest of the database whose advisories were collected at a moment: of all scans of this batch that name the moment. */
const databaseLine = z.strictObject({ kind: z.literal('database'), collected: time, digest: digestText });

/** A scan that is newer than all of its stream, and what it changes. Every list is absent where it would be empty. */
const scanLine = z.strictObject({
  kind: z.literal('scan'),
  stream: index,
  at: time,
  record: record.describe('SHA-256 of the record, in base64url.'),
  verdict: z.enum(['passed', 'blocked']).optional().describe('Absent: as before.'),
  digest: digestText
    .optional()
    .describe('Of the index or manifest. Absent without `images`: as before; with them: not known.'),
  images: images.optional().describe('Digests of the image configs. Absent: as before.'),
  platforms: z
    // Whatever a record may name (`isPlatformName`): a line that can't be read back ends the ledger.
    .array(z.string().max(200))
    .min(1)
    .max(maxPlatforms)
    .optional()
    .describe('Those that no scan had before.'),
  database: time.optional(),
  incomplete: z.string().min(1).max(maxWhy).optional().describe('Why it closes no finding. Absent: it may.'),
  clock: z.enum(deadlineClocks).optional().describe('What times to fix count from. Absent: as before.'),
  fixWithin: z.partialRecord(severity, z.number().nonnegative().max(maxFixHours)).optional(),
  kinds: z
    .array(z.enum(soughtKinds))
    .min(1)
    .max(soughtKinds.length)
    .optional()
    .describe('What it looked for. Absent: as before.'),
  asked: z
    .array(z.literal('clair'))
    .max(1)
    .optional()
    .describe('Who was asked beside Trivy and has answered for all of it. Absent: as before.'),
  balance: z
    .array(z.enum([...soughtKinds, 'alone']))
    .min(1)
    .max(soughtKinds.length + 1)
    .optional()
    .describe(
      'What it opens of these kinds is old debt: no complete scan has looked for them before. alone: what another scanner alone reports.',
    ),
  opened: grouped(severities).optional(),
  since: pairs(time).optional().describe('Opened ones that were seen before.'),
  renamed: pairs(index).optional().describe('From one finding to another.'),
  reopened: indices.optional(),
  severity: grouped(severities).optional().describe('Those with another severity than before.'),
  fixable: indices.optional().describe('Those that have a fix now.'),
  excepted: indices.optional(),
  included: indices.optional().describe('Those whose exception holds no more.'),
  alone: indices.optional().describe('Those that another scanner alone reports now.'),
  shared: indices.optional().describe('Those of them that Trivy reports now.'),
  unseen: indices.optional().describe('Those that it lacks and does not close.'),
  seen: indices.optional().describe('Those of them that are seen again.'),
  closed: grouped(resolutions).optional(),
});

/** The new history of each finding that a line changes, where it is more than one more scan of it. */
const corrected = z
  .array(z.strictObject({ finding: index, episodes: z.array(episode).min(1).max(10_000) }))
  .max(maxInLine);

/** A record that came after a newer one of its stream. */
const lateLine = z.strictObject({
  kind: z.literal('late'),
  stream: index,
  at: time,
  record,
  database: time.optional().describe('Where it is newer than all before: older ones may close nothing.'),
  collected: time.optional().describe('When its advisories were collected, where they are no newer.'),
  corrected,
});

/** Findings of a stream that turn out to be the same one, as their ids belong together: they have one clock. Stands before the scan that shows it. */
const joinedLine = z.strictObject({ kind: z.literal('joined'), stream: index, corrected });

/** A scan that could not be made. It opens nothing and closes nothing. */
const failedLine = z.strictObject({
  kind: z.literal('failed'),
  stream: index,
  at: time,
  why: z.string().min(1).max(maxWhy),
});

/** Complete scans with one database that change nothing: stream, time, SHA-256 of the record. */
const unchangedLine = z.strictObject({
  kind: z.literal('unchanged'),
  database: time,
  scans: z.custom<readonly (readonly [number, number, string])[]>(
    (value) => isList(value) && value.every(isUnchangedScan),
    'is no list of scans',
  ),
});

function isUnchangedScan(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [stream, at, digest] = value as readonly unknown[];
  return isIndex(stream) && isTime(at) && isRecordText(digest);
}

const retiredLine = z.strictObject({ kind: z.literal('retired'), stream: index, at: time });

/** What was sent to those who can't be asked what they know, so that it is sent once: pagers, mail, webhooks. */
const sentLine = z.strictObject({
  kind: z.literal('sent'),
  channel: z.enum(sentChannels),
  at: time,
  told: z
    .array(
      z.strictObject({
        key: sentKey.describe('Of an advisory and its owner; it tells nothing of either.'),
        stage: z.enum(sentStages),
        streams: indices,
        to: z.string().min(1).max(maxSentTo).optional(),
        isRest: z.literal(true).optional().describe('It was one of several that were told as one.'),
      }),
    )
    .max(maxInLine),
  over: z.array(sentKey).max(maxInLine).describe('Of what was told before: it is over, which was told too.'),
});

/** Any line of a ledger. All words are ours, so unknown keys are refused. `ledgerVersion` is raised when a key changes its meaning or goes. */
export const lineSchema = z.discriminatedUnion('kind', [
  batchLine,
  streamLine,
  findingLine,
  aliasesLine,
  databaseLine,
  scanLine,
  lateLine,
  unchangedLine,
  joinedLine,
  failedLine,
  retiredLine,
  sentLine,
]);

export type LedgerLine = Frozen<z.output<typeof lineSchema>>;
export type LineOf<K extends LedgerLine['kind']> = Extract<LedgerLine, { readonly kind: K }>;
/** A line that is not the first of its batch. */
export type EventLine = Exclude<LedgerLine, { readonly kind: 'batch' }>;
