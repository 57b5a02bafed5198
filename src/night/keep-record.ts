import { ConfigError, ToolError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import { forLedger } from '../ledger/given-record.js';
import { writeChunks } from '../publish/report-files.js';
import { parseRecord } from '../record/read-report.js';

type RecordFiles = Parameters<typeof writeChunks>[0] & Pick<Files, 'readBytes'>;

/** Bytes of one record: a batch of a ledger has 64 MiB. 100,000 findings are about 50 MB. */
const most = 60 * 1024 * 1024;

/**
 * Writes the record of an image, and reads it as its ledger will: whoever may push to one repository could else make a record that ends the night of all others there.
 * @throws ToolError `record-too-large`, `record-unfit`; nothing is left then.
 */
export async function keepRecord(
  files: RecordFiles,
  path: string,
  chunks: Iterable<string>,
  max = most,
): Promise<void> {
  await writeChunks(files, path, atMost(chunks, max));
  try {
    const written = await files.readBytes(path, max);
    forLedger(parseRecord(written ?? new Uint8Array(), path), path);
  } catch (error) {
    await files.remove(path);
    throw error instanceof ConfigError ? unfit(error) : error;
  }
}

function* atMost(chunks: Iterable<string>, max: number): Generator<string, void, undefined> {
  let bytes = 0;
  for (const chunk of chunks) {
    bytes += Buffer.byteLength(chunk);
    if (bytes > max) throw tooLarge(max);
    yield chunk;
  }
}

function tooLarge(max: number): ToolError {
  return new ToolError({
    code: 'record-too-large',
    message: `The record of this image has more than the ${max} bytes that a ledger takes.`,
    fix: 'Look at what is in the image, and build it with less.',
  });
}

function unfit({ problems }: ConfigError): ToolError {
  return new ToolError({
    code: 'record-unfit',
    message: `What was found in this image can't be recorded: ${problems.map(({ what }) => what).join('; ')}.`,
    fix: 'Look at the image; if it is in order, report it as a defect of image-gate.',
  });
}
