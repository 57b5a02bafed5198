import type { ImageRow } from '../../src/inventory/night.js';

type Judged = Extract<ImageRow['outcome'], { kind: 'judged' }>;

/** What a night says of an image that it has judged at this moment: it passed, by its SBOM. */
export function judgedAt(now: Date, more: Partial<Judged> = {}): Judged {
  return {
    kind: 'judged',
    verdict: 'passed',
    from: 'sbom',
    headline: 'Passed',
    judgedAt: now.toISOString(),
    counts: { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, UNKNOWN: 0 },
    claims: { kind: 'left' },
    record: 'records/x.json',
    ...more,
  };
}
