import type { Files } from '../host/ports.js';
import type { ReadyScanner } from '../scan/prepare.js';
import { SharedScanner } from './shared-scanner.js';

/** Scans for images that are looked at side by side, one after the other: a scan keeps a core busy, and all else of an image waits for its registry. */
export class ScanTeam<Base> {
  /** What the image that was begun last is based on. */
  base: Base | undefined;
  readonly #sharing: SharedScanner;
  #scanned: Base | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** @param files whose temporary folders outlive an image. */
  constructor(files: Files, scanner: ReadyScanner) {
    this.#sharing = new SharedScanner(files, scanner);
  }

  /** Scans when those before have ended. What was seen of layers ends with their base. @throws what `scan` throws. */
  inTurn<T>(base: Base, scan: (sharing: SharedScanner) => Promise<T>): Promise<T> {
    const own = this.#last.then(async () => {
      if (this.#scanned !== base) await this.end();
      this.#scanned = base;
      return await scan(this.#sharing);
    });
    this.#last = own.catch(() => undefined);
    return own;
  }

  /** Nothing is kept of any layer. */
  async end(): Promise<void> {
    await this.#sharing.end();
  }
}
