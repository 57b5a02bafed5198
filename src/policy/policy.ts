import type { Severity } from '../scan/finding.js';

/** What a finding does to the run. Strictest last in this order: log < warn < block. */
export const actions = ['log', 'warn', 'block'] as const;
export type Action = (typeof actions)[number];

/** How one severity is treated. */
export interface SeverityRule {
  readonly action: Action;
  /** Hours until it must be fixed, counted from when it was published. */
  readonly fixWithin: number;
}

/** The judged rules: the policy file over the default policy. Made by `parsePolicy`. */
export interface Policy {
  /** Where it was read, for reports; `default` when the repository has no policy file. */
  readonly source: string;
  readonly severity: Readonly<Record<Severity, SeverityRule>>;
  /** What a vulnerability without a fix may do at most. Default `block`: a missing fix excuses nothing. */
  readonly unfixed: Action;
  /** An operating system past its end of life. Default `warn`. */
  readonly eol: Action;
  /** An image with no operating system and no packages: nothing could be scanned. Default `block`. */
  readonly unscannable: Action;
}
