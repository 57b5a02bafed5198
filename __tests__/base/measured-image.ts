import type { Measured, MeasuredFinding } from '../../src/base/measured.js';

/** A finding of a base image; its key says which one it is. */
export function found(key: string, over: Partial<MeasuredFinding> = {}): MeasuredFinding {
  return { key, severity: 'HIGH', blocks: false, exploited: false, ...over };
}

/** A judged base image with these findings. */
export function measured(findings: readonly MeasuredFinding[], over: Partial<Measured> = {}): Measured {
  const counts = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, UNKNOWN: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return {
    counts,
    blocking: findings.filter(({ blocks }) => blocks).length,
    exploited: findings.filter(({ exploited }) => exploited).length,
    packages: 100,
    compressedSize: 30_000_000,
    created: '2026-02-01T00:00:00.000Z',
    endOfLife: false,
    findings,
    ...over,
  };
}
