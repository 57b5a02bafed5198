/** An entry whose time is over. */
export interface ExpiredEntry {
  readonly id: string;
  readonly line: number;
  /** The last day on which it held (UTC), whatever the notation (`lastDay`). */
  readonly expiry: string;
  /** Empty where it gives none. */
  readonly reason: string;
}

/** A part of a text, from `start` up to `end`, that gives way to `by`. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}
