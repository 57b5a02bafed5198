/** What may be chosen for a posture, and what holds where nobody chooses. Each call of the command line loads it, so it needs nothing else. */

const hour = 3_600_000;

/** What a posture is made with where nobody says otherwise; times in milliseconds. */
export const usualPosture = {
  environment: 'production',
  runWithin: 30 * 24 * hour,
  maxAge: 48 * hour,
} as const;

/** The age at which a scan of a Harbor is too old, in milliseconds. */
export const usualScanAge = 7 * 24 * hour;

/** When a command ends otherwise than with 0: `level`, where the aim is not reached; `rows`, where anything is not as it should be. */
export const postureFailures = ['none', 'level', 'rows'] as const;
export type PostureFailOn = (typeof postureFailures)[number];

/** What somebody has chosen, on the command line or in a step. */
export interface PostureChoice {
  /** Files of what `kubectl` has printed of the cluster. */
  readonly clusters: readonly string[];
  /** Repositories of registries whose writes are asked for; none: those of the night. */
  readonly images: readonly string[];
  readonly organizations: readonly string[];
  readonly repositories: readonly string[];
  /** Copies of the action that are the gate, too: `owner/name`, or `./path` in a repository. */
  readonly gates: readonly string[];
  /** Files that `harbor posture` has written. */
  readonly harbors: readonly string[];
  /** What the policies of the cluster were made with. */
  readonly judged: readonly string[];
  readonly exempt: readonly string[];
  /** Files and folders that are kept as evidence. */
  readonly evidence: readonly string[];
  readonly environment: string;
  /** Milliseconds. */
  readonly runWithin: number;
  readonly maxAge: number;
  readonly before?: string;
  readonly folder: string;
  readonly level?: number;
  readonly failOn: PostureFailOn;
}
