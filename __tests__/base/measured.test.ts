import { describe, expect, it } from '@jest/globals';
import { measuredOf } from '../../src/base/measured.js';
import { publishedRecord } from '../../src/report/json/published-json.js';
import { makeAssessment, vulnerability } from '../report/make-assessment.js';

const record = publishedRecord(
  makeAssessment({
    findings: [
      vulnerability({ id: 'CVE-2026-1', severity: 'CRITICAL' }),
      vulnerability({ id: 'GHSA-aaaa-bbbb-cccc', aliases: ['CVE-2026-1'], severity: 'LOW', target: 'b/lock' }),
      vulnerability({ id: 'CVE-2026-2', severity: 'LOW' }),
    ],
  }),
);

describe('what judging an image gave', () => {
  it('has each identity once, and the worst of it', () => {
    const { counts, blocking, findings } = measuredOf(record);
    expect({ counts, blocking }).toEqual({
      counts: { CRITICAL: 1, HIGH: 0, MEDIUM: 0, LOW: 1, UNKNOWN: 0 },
      blocking: 1,
    });
    expect(findings).toHaveLength(2);
  });

  it.each([
    ['2026-02-03T04:05:06.123456789Z', '2026-02-03T04:05:06.123Z'],
    ['1970-01-01T00:00:00Z', undefined],
    ['yesterday', undefined],
    [undefined, undefined],
  ])('says %s as %s', (created, expected) => {
    expect(measuredOf(record, created === undefined ? {} : { created }).created).toBe(expected);
  });
});
