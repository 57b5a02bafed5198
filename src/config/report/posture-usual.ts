const hour = 3_600_000;

/** What a posture is made with where nobody says otherwise; times in milliseconds. */
export const usualPosture = {
  environment: 'production',
  runWithin: 30 * 24 * hour,
  maxAge: 48 * hour,
} as const;
