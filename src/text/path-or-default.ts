/** A path that somebody has named, so that something must be there; or the one that is usual, where there may be nothing. */
export interface PathOrDefault {
  readonly path: string;
  readonly named: boolean;
}

/** The path that somebody has named, or the one that is usual. */
export function pathOrDefault(named: string | undefined, byDefault: string): PathOrDefault {
  return named === undefined ? { path: byDefault, named: false } : { path: named, named: true };
}
