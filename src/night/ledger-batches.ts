import { ConfigError, ToolError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import type { Addition } from '../ledger/add-records.js';
import { forLedger } from '../ledger/given-record.js';
import type { Stream } from '../ledger/stream.js';
import { digestOf } from '../oci/digest.js';
import type { LedgerHome } from '../publish/ledger/home.js';
import { addToLedger } from '../publish/ledger/open-ledger.js';
import { maxRecord, parseRecord } from '../record/read-report.js';

/** What is kept in memory, and written, at once. A batch of a ledger has 64 MiB, and what a record changes there takes no more than the record. */
const most = { records: 200, bytes: 32 * 1024 * 1024 };

/** The record of an image of the night, and the histories that it is added to. */
interface NightRecord {
  readonly image: string;
  readonly path: string;
  readonly streams: readonly Stream[];
}

interface NightAddition extends Addition {
  readonly image: string;
}

/** Why a ledger does not take the records of some images, by their digests. */
type Refused = Map<string, ConfigError>;
type OpenLedger = Awaited<ReturnType<typeof addToLedger>>['ledger'];

/**
 * Adds records to a ledger, as many at once as it takes. One that it can't hold is refused, and the others go on: whoever may push to one repository must not end the night of all.
 * @throws what `addToLedger` throws for what concerns the whole ledger; ToolError `record-missing`.
 */
export async function addInBatches(
  files: Pick<Files, 'readBytes'>,
  home: LedgerHome,
  records: readonly NightRecord[],
  now: Date,
  from: OpenLedger,
): Promise<{ readonly ledger: OpenLedger; readonly refused: ReadonlyMap<string, ConfigError> }> {
  const refused: Refused = new Map();
  let ledger = from;
  for await (const additions of inBatches(files, records, refused))
    ledger = await addFitting(home, additions, now, ledger, refused);
  return { ledger, refused };
}

/** Each record is read when it is its turn. One is added to several histories, and counts in each: a ledger has what it changes there. */
async function* inBatches(
  files: Pick<Files, 'readBytes'>,
  records: readonly NightRecord[],
  refused: Refused,
): AsyncGenerator<readonly NightAddition[]> {
  let [additions, bytes] = [[] as NightAddition[], 0];
  for (const { image, path, streams } of records) {
    const read = streams.length === 0 ? undefined : await recordAt(files, path, (error) => refused.set(image, error));
    if (read === undefined) continue;
    const { size, ...record } = read;
    for (const stream of streams) {
      if (additions.length === most.records || (additions.length > 0 && bytes + size > most.bytes)) {
        yield additions;
        [additions, bytes] = [[], 0];
      }
      additions.push({ ...record, image, stream });
      bytes += size;
    }
  }
  if (additions.length > 0) yield additions;
}

/** The record that a night has kept of an image, as a ledger takes it, and its bytes. @throws ToolError `record-missing`; ConfigError for what no ledger holds. */
export async function keptRecord(files: Pick<Files, 'readBytes'>, path: string) {
  const bytes = await files.readBytes(path, maxRecord);
  if (bytes === undefined) throw recordMissing(path);
  return { record: forLedger(parseRecord(bytes, path), path), digest: digestOf(bytes), size: bytes.byteLength };
}

async function recordAt(files: Pick<Files, 'readBytes'>, path: string, refuse: (error: ConfigError) => void) {
  try {
    return await keptRecord(files, path);
  } catch (error) {
    if (!isOfRecord(error)) throw error;
    refuse(error);
    return undefined;
  }
}

/** Nothing of a batch is added where one record of it is refused, so that it is looked for among halves. */
async function addFitting(
  home: LedgerHome,
  additions: readonly NightAddition[],
  now: Date,
  from: OpenLedger,
  refused: Refused,
): Promise<OpenLedger> {
  try {
    return (await addToLedger(home, additions, now, { from })).ledger;
  } catch (error) {
    const [first, second] = additions;
    if (!isOfRecord(error) || first === undefined) throw error;
    if (second === undefined) refused.set(first.image, error);
    if (second === undefined) return from;
    const half = Math.ceil(additions.length / 2);
    const before = await addFitting(home, additions.slice(0, half), now, from, refused);
    return addFitting(home, additions.slice(half), now, before, refused);
  }
}

/** What is wrong with a record, and not with the ledger. */
function isOfRecord(error: unknown): error is ConfigError {
  const codes = ['record-invalid', 'record-unfit', 'records-too-large'];
  return error instanceof ConfigError && codes.includes(error.code);
}

function recordMissing(path: string): ToolError {
  return new ToolError({
    code: 'record-missing',
    message: `${path} is missing, and the night says that it was written.`,
    fix: 'Keep the whole folder of the night, and hand it over as a whole.',
  });
}
