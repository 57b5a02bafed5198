import { ConfigError } from '../../host/errors.js';
import { plainLine } from '../../text/plain-line.js';
import type { LedgerState } from '../ledger-state.js';
import { streamName } from '../stream.js';
import type { WrittenBatch } from './batch.js';
import { writeBatch } from './chain.js';
import type { EventLine } from './line.js';
import { ascii } from './line-bytes.js';
import { bufferOf, readLine } from './read-line.js';

/**
 * A batch whose every line can be read again. One that could not would end the ledger for all: whoever has given the record is told instead, and nothing is added.
 * @throws ConfigError `record-unfit` with the stream that the line is of; `records-too-large`.
 */
export function readableBatch(
  state: LedgerState,
  lines: readonly EventLine[],
  now: Date,
  largest: number,
): WrittenBatch {
  const batch = writeBatch(state, lines, now, largest);
  const bytes = bufferOf(batch.bytes);
  let from = bytes.indexOf(ascii.lineBreak) + 1;
  for (const line of lines) {
    const to = bytes.indexOf(ascii.lineBreak, from);
    requireReadable(bytes.subarray(from, to), () => ownerOf(state, lines, line));
    from = to + 1;
  }
  return batch;
}

function requireReadable(bytes: Buffer, owner: () => string): void {
  try {
    readLine({ bytes, where: 'new' }, 0, bytes.length);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const what = `what is to be added of it is too much for a ledger, or nothing that a ledger holds (${error.problems[0]?.what ?? ''})`;
    const fix = 'Nothing was added. Leave out its record, and add the others again.';
    throw new ConfigError([{ where: owner(), what, fix }], 'record-unfit');
  }
}

/** Whose line it is: its stream, or what it gives a name to. */
function ownerOf({ streams }: LedgerState, lines: readonly EventLine[], line: EventLine): string {
  if (line.kind === 'finding') return `a record with ${plainLine(`${line.id} in ${line.subject}`, 300)}`;
  if (line.kind === 'stream') return plainLine(streamName(line), 300);
  const added = lines.flatMap((one) => (one.kind === 'stream' ? [one] : []));
  const number = 'stream' in line ? line.stream : -1;
  const stream = streams[number]?.stream ?? added[number - streams.length];
  return stream === undefined ? 'a record' : plainLine(streamName(stream), 300);
}
