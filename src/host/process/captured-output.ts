import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

/** Longest piece that is handed on as one line; a longer line comes in pieces. In UTF-16 units. */
const MAX_LINE = 64 * 1024;

/** Bytes of a stream that are kept unless the command says otherwise. */
const KEEP = 1024 * 1024;

/** Milliseconds without output after which the pipe of a child that is gone is given up: a process that left its group may hold it. */
const DRAIN = 250;

/** The last bytes of a stream. */
interface Tail {
  add(chunk: Buffer): void;
  /** Decoded as UTF-8; a character that was cut at the front is left out. */
  text(): string;
}

/** Keeps at most `limit` bytes in `text()`, and never more than `limit` plus one chunk in memory. */
function createTail(limit: number): Tail {
  let chunks: Buffer[] = [];
  let held = 0;
  return {
    add: (chunk) => {
      chunks.push(chunk);
      held += chunk.length;
      while (held - (chunks[0]?.length ?? held) >= limit) {
        held -= chunks.shift()?.length ?? 0;
      }
    },
    text: () => {
      const all = Buffer.concat(chunks);
      chunks = [all];
      return all.length <= limit
        ? all.toString('utf8')
        : all.subarray(wholeCharacter(all, all.length - limit)).toString('utf8');
    },
  };
}

/** The first index from `start` at which a UTF-8 character begins. */
function wholeCharacter(bytes: Buffer, start: number): number {
  let index = start;
  while (index < bytes.length && ((bytes[index] ?? 0) & 0xc0) === 0x80) {
    index += 1;
  }
  return index;
}

/** Splits a stream into lines as it comes. */
interface LineSplitter {
  add(chunk: Buffer): void;
  /** Hands on a last line without a newline. */
  end(): void;
}

/** Calls `onLine` with each line without its `\n` or `\r\n`. */
function createLineSplitter(onLine: (line: string) => void): LineSplitter {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const take = (text: string): void => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
    }
    while (rest.length > MAX_LINE) {
      onLine(rest.slice(0, MAX_LINE));
      rest = rest.slice(MAX_LINE);
    }
  };
  return {
    add: (chunk) => take(decoder.write(chunk)),
    end: () => {
      take(decoder.end());
      if (rest !== '') {
        onLine(rest);
        rest = '';
      }
    },
  };
}

/** A stream of a child that is read as it comes. */
export interface Capture {
  /** What was kept, decoded. */
  text(): string;
  /** Bytes so far. */
  bytes(): number;
  /** Resolves when the stream has closed, however. */
  readonly closed: Promise<void>;
  /** Stops reading and hands on the last line. */
  stop(): void;
}

/** Where the output goes; `onError` gets what `onLine` throws, once. */
interface Receiver {
  readonly onLine: ((line: string) => void) | undefined;
  readonly keep: number | undefined;
  readonly onError: (error: unknown) => void;
}

/** Reads a stream to its end: keeps its last bytes, hands on its lines. */
export function capture(stream: Readable, { onLine, keep, onError }: Receiver): Capture {
  const tail = createTail(keep ?? KEEP);
  const lines = createLineSplitter(guarded(onLine, onError));
  let bytes = 0;
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    tail.add(chunk);
    lines.add(chunk);
  });
  const closed = new Promise<void>((resolve) => {
    stream.once('close', () => resolve());
    // A pipe that breaks is closed next; the child's exit code judges it.
    stream.on('error', () => undefined);
  });
  const stop = (): void => {
    stream.destroy();
    lines.end();
  };
  return { text: tail.text, bytes: () => bytes, closed, stop };
}

/** An exception in a stream's listener would end the whole process. */
function guarded(onLine: ((line: string) => void) | undefined, onError: (error: unknown) => void) {
  let failed = onLine === undefined;
  return (line: string): void => {
    if (failed) {
      return;
    }
    try {
      onLine?.(line);
    } catch (error) {
      failed = true;
      onError(error);
    }
  };
}

/** Reads what a child that is gone has left in its pipe, and gives up when the pipe stays open without giving anything. */
export async function drained(output: Capture): Promise<void> {
  let open = true;
  void output.closed.then(() => {
    open = false;
  });
  for (let seen = -1; open && seen !== output.bytes(); ) {
    seen = output.bytes();
    await Promise.race([output.closed, sleep(DRAIN, undefined, { ref: false })]);
    // After a busy spell the timer comes due before the pipe was looked at.
    await nextTurn();
  }
  output.stop();
}
