/** What ports take and give that is no port itself: plain values, for pure code too. */

/** How a child ended. Only `code === 0` is success; `deadline` and `killed` explain a null code. */
export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** True when the deadline ended it. */
  readonly late: boolean;
  /** What was kept of each stream, decoded as UTF-8. Uncleaned foreign text. */
  readonly stdout: string;
  readonly stderr: string;
}

/** What is at a path. Symbolic links are followed unless `lstat` says otherwise. */
export interface Stat {
  readonly kind: 'file' | 'directory' | 'symlink' | 'other';
  readonly size: number;
  readonly mtimeMs: number;
}

/** A place in a file of the repository, for annotations. */
export interface AnnotationPlace {
  readonly file: string;
  readonly line: number;
}

/** Environment variables, read once at the start. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the machine is, in Node's words. */
export interface Machine {
  readonly os: NodeJS.Platform;
  readonly arch: NodeJS.Architecture;
  readonly cpus: number;
}

/** One request to GitHub's REST API. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Path and query below the API's base URL, encoded; begins with `/`. */
  readonly route: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Milliseconds for all tries together. */
  readonly deadline: number;
  /** Whether sending it twice does no harm: then it is tried again while GitHub is in trouble. */
  readonly repeatable: boolean;
  /** `answers`: what was moved is not followed, as it may be where others read it. Default: as the client does. */
  readonly redirects?: 'answers';
}

/** Any status is an answer. */
export interface ApiAnswer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Parsed JSON, unchecked; `undefined` where there is none or it is too large. */
  readonly body: unknown;
}

/** What became of an artifact. */
export type ArtifactResult =
  | { readonly kind: 'stored'; readonly id: string; readonly bytes: number }
  | { readonly kind: 'refused'; readonly why: ArtifactRefusal; readonly detail: string };

/** Why there is no artifact; `no-service`: the runner offers none, `taken`: the run has one of that name. */
export type ArtifactRefusal =
  | 'no-service'
  | 'server'
  | 'taken'
  | 'quota'
  | 'denied'
  | 'unreachable'
  | 'late'
  | 'cancelled'
  | 'failed';

/** A server that takes mail over TLS: by STARTTLS, or from the start. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly security: 'starttls' | 'tls';
  readonly account?: { readonly user: string; readonly password: string };
}

/** A mail with a text and an HTML part that say the same. Addresses are checked ones. */
export interface Mail {
  readonly from: string;
  readonly to: readonly [string, ...string[]];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Its Message-ID: the same mail has the same, so that who gets it twice can see that. */
  readonly id: string;
  readonly date: Date;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly content: Buffer }[];
}
