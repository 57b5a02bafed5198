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
