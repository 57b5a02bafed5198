/** What Trivy may look for. Secrets are off by default: they are the dearest part of a run and not what this gate is for. */
export const scannerNames = ['vuln', 'misconfig', 'secret'] as const;
export type ScannerName = (typeof scannerNames)[number];

/** Which Trivy runs: a pinned release, or a binary that the user names. */
export type TrivyChoice =
  | { readonly kind: 'release'; readonly version: string; readonly mirror?: URL }
  | { readonly kind: 'given'; readonly path: string /** 64 hexadecimal digits. */; readonly sha256?: string };

/** Everything that the scan room takes from the user. */
export interface ScannerOptions {
  readonly trivy: TrivyChoice;
  readonly scanners: readonly [ScannerName, ...ScannerName[]];
  /** OCI repositories of the databases, tried in turn; absent: the built-in ones. */
  readonly dbRepositories?: readonly string[];
  readonly javaDbRepositories?: readonly string[];
  /** Milliseconds since the database's advisories were collected. */
  readonly maxDbAge: number | 'unlimited';
  /** Absolute. Holds Trivy and databases between runs. */
  readonly cacheDirectory: string;
  readonly offline: boolean;
  /** Milliseconds for one platform's scan. */
  readonly timeout: number;
}
