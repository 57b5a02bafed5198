import { createConnection, type OnReadOpts, type Socket } from 'node:net';
import { cancelled, throwIfCancelled } from '../cancellation.js';
import type { SocketQuestion } from '../ports.js';

/** Bytes of a piece. */
const PIECE = 1024 * 1024;

/** Milliseconds without anything new after which what is there is handed out: whoever reads may need no more. */
const QUIET = 3;

/**
 * Asks a service on a socket, and gives what it answers in pieces. The system writes into two buffers in turn, and nothing is copied: that takes a fifth of the processor
 * time of a stream, which fills new memory with every 64 KiB.
 * @throws what the system says, `socketSilent` or `socketLate`; what `stop` or `signal` is aborted with.
 */
export async function* askSocket(
  question: SocketQuestion,
  signal: AbortSignal,
): AsyncGenerator<Buffer, void, undefined> {
  const end = question.stop === undefined ? signal : AbortSignal.any([signal, question.stop]);
  throwIfCancelled(end);
  const pieces = new TwoBuffers();
  const socket = createConnection({ path: question.path, onread: pieces.onread });
  const closed = closing(socket, question, pieces, end);
  socket.write(question.request, (error) => {
    if (!error) question.sent?.();
  });
  try {
    for (let piece = await pieces.next(closed); piece !== undefined; piece = await pieces.next(closed)) yield piece;
  } finally {
    socket.destroy();
    await closed.catch(() => undefined);
  }
}

/** Resolves when the other side has closed. @throws why it was ended. */
function closing(
  socket: Socket,
  { idle, within, path }: SocketQuestion,
  pieces: TwoBuffers,
  end: AbortSignal,
): Promise<void> {
  const late = setTimeout(() => socket.destroy(fault(path, `did not end within ${within / 1000} s`)), within);
  socket.setTimeout(idle, () => {
    if (pieces.isWaitedFor) socket.destroy(fault(path, `gave nothing for ${idle / 1000} s`));
    else socket.setTimeout(idle);
  });
  const onAbort = (): void => void socket.destroy(cancelled(end));
  end.addEventListener('abort', onAbort);
  pieces.onroom = () => void socket.resume();
  let failure: Error | undefined;
  socket.once('error', (error) => {
    failure = error;
  });
  const closed = new Promise<void>((resolve, reject) => {
    socket.once('close', () => {
      clearTimeout(late);
      end.removeEventListener('abort', onAbort);
      if (failure === undefined) resolve();
      else reject(failure);
    });
  });
  closed.catch(() => undefined);
  return closed;
}

function fault(path: string, what: string): Error {
  return new Error(`${path} ${what}`);
}

/** What comes is written into two buffers in turn; a full one is handed out while the other one is filled, and so is the part of one that is there when nothing more comes. */
class TwoBuffers {
  readonly #buffers: readonly Buffer[] = [Buffer.allocUnsafeSlow(PIECE), Buffer.allocUnsafeSlow(PIECE)];
  readonly #filled = [0, 0];
  #writing = 0;
  #reading = 0;
  /** Whether both are full, and nothing is read from the socket. */
  #isFull = false;
  /** Bytes of the buffer that is read that were handed out. */
  #given = 0;
  #wake: () => void = () => undefined;
  #quiet: NodeJS.Timeout | undefined;
  /** Called when there is room again. */
  onroom: () => void = () => undefined;
  /** Whether somebody waits for a piece. */
  isWaitedFor = false;

  readonly onread: OnReadOpts = {
    buffer: () => this.#room(),
    callback: (bytes) => this.#wrote(bytes),
  };

  /** What is read next goes there: at once, or where both are full when there is room again. */
  #room(): Buffer {
    const buffer = this.#buffers[this.#writing] as Buffer;
    return this.#isFull ? buffer : buffer.subarray(this.#filled[this.#writing]);
  }

  #wrote(bytes: number): boolean {
    const filled = (this.#filled[this.#writing] ?? 0) + bytes;
    this.#filled[this.#writing] = filled;
    if (filled < PIECE) {
      if (this.isWaitedFor) this.#quiet?.refresh();
      return true;
    }
    const other = 1 - this.#writing;
    this.#isFull = this.#reading === other;
    if (!this.#isFull) this.#filled[other] = 0;
    this.#writing = other;
    this.#wake();
    return !this.#isFull;
  }

  /**
   * The next full buffer, or what of it is there when nothing more comes at once; nothing when the other side has closed. What was given before is filled again.
   * @throws what `closed` throws.
   */
  async next(closed: Promise<void>): Promise<Buffer | undefined> {
    if (this.#given === PIECE) this.#release();
    if (this.#filledNow() < PIECE) await this.#waitFor(closed);
    const piece = this.#buffers[this.#reading]?.subarray(this.#given, this.#filledNow());
    this.#given = this.#filledNow();
    return piece?.length === 0 ? undefined : piece;
  }

  #filledNow(): number {
    return this.#filled[this.#reading] ?? 0;
  }

  #release(): void {
    const freed = this.#reading;
    this.#given = 0;
    this.#reading = 1 - freed;
    if (!this.#isFull) return;
    this.#isFull = false;
    this.#filled[freed] = 0;
    this.onroom();
  }

  async #waitFor(closed: Promise<void>): Promise<void> {
    const filled = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    this.isWaitedFor = true;
    this.#quiet = setTimeout(() => this.#wakeForSome(), QUIET);
    await Promise.race([filled, closed]).finally(() => clearTimeout(this.#quiet));
    this.isWaitedFor = false;
  }

  #wakeForSome(): void {
    if (this.#filledNow() > this.#given) this.#wake();
  }
}
