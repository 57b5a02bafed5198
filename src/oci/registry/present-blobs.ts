import type { Clock } from '../../host/ports.js';
import type { Descriptor } from '../descriptor.js';
import type { Reference } from '../reference.js';

/** Milliseconds for which a blob that was there is taken to be there: registries drop what no manifest names, but not at once. */
const presentFor = 60_000;

/** Blobs that repositories had when they were asked. */
export class PresentBlobs {
  readonly #clock: Pick<Clock, 'elapsed'>;
  /** With the time at which they were asked. */
  readonly #seen = new Map<string, number>();

  constructor(clock: Pick<Clock, 'elapsed'>) {
    this.#clock = clock;
  }

  /** Whether a repository had the blob a moment ago. */
  has(reference: Reference, descriptor: Descriptor): boolean {
    const seen = this.#seen.get(placeOf(reference, descriptor));
    return seen !== undefined && this.#clock.elapsed() - seen < presentFor;
  }

  /** @param asked when the question was sent. */
  add(reference: Reference, descriptor: Descriptor, asked: number): void {
    this.#seen.set(placeOf(reference, descriptor), asked);
  }

  /** For a registry that has lost one of them: all are asked for again. */
  clear(): void {
    this.#seen.clear();
  }
}

function placeOf({ registry, repository }: Reference, { digest }: Descriptor): string {
  return `${registry}/${repository}@${digest}`;
}
