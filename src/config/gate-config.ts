import type { Problem } from '../host/errors.js';
import type { BuildRequest } from '../image/build-request.js';
import type { Reference } from '../oci/reference.js';
import type { ScannerOptions } from '../scan/scanner-options.js';
import type { GithubContext } from './github-context.js';

/** A file that may be absent where it is only the default, and must be there where the user named it. */
export interface RepositoryPath {
  readonly path: string;
  readonly named: boolean;
}

/** What is judged. */
export type Subject =
  | { readonly kind: 'build'; readonly request: BuildRequest }
  | { readonly kind: 'image'; readonly reference: string }
  | { readonly kind: 'input'; readonly path: string }
  | { readonly kind: 'report'; readonly path: string };

/** Where policy, exceptions and Dockerfile are read. */
export type Repository =
  | { readonly kind: 'workspace'; readonly root: string }
  | { readonly kind: 'commit'; readonly github: GithubContext; readonly token: string };

/** The whole run, checked and frozen: what flows take. */
export interface GateConfig {
  readonly subject: Subject;
  readonly repository: Repository;
  readonly github?: GithubContext;
  readonly policy: RepositoryPath;
  readonly exceptions: readonly RepositoryPath[];
  readonly scanner: ScannerOptions;
  readonly destinations: readonly Reference[];
  readonly push: boolean;
  readonly load: boolean;
  /** Absolute. */
  readonly reportDirectory: string;
}

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };
