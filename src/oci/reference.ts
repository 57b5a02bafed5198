import type { Digest } from './digest.js';

/**
 * A parsed image reference (grammar of github.com/distribution/reference; Docker Hub's short names made whole:
 * `alpine` is `docker.io/library/alpine`). The filler of this file is `parseReference`.
 */
export interface Reference {
  /** Host and port in lower case, `docker.io` for Docker Hub. */
  readonly registry: string;
  /** Path in the registry, e.g. `library/alpine`. */
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: Digest;
}
