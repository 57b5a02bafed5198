/** One line of a file in the repository. */
export interface Location {
  /** Relative to the root of the repository, with forward slashes. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** The path from the repository's root, or `undefined` for one outside of it: GitHub refuses a whole upload for one such path. */
export function repositoryPath(path: string): string | undefined {
  if (/^(?:[A-Za-z]:)?[\\/]|^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return undefined;
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.length === 0 ? undefined : parts.join('/');
}

/**
 * The path as a relative URI reference (RFC 3986): every segment percent-encoded, so that a colon in the first is no scheme
 * (reference/contracts.md §1.6).
 */
export function locationUri({ path }: Location): string {
  const encode = (segment: string): string =>
    encodeURIComponent(segment.toWellFormed()).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  return path.split('/').map(encode).join('/');
}
