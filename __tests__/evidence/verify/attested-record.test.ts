import { describe, expect, it } from '@jest/globals';
import { predicateTypes } from '../../../src/evidence/statement/claim.js';
import { scanPredicate } from '../../../src/evidence/statement/scan-predicate.js';
import { isAttested } from '../../../src/evidence/verify/attested-record.js';
import type { SignedClaim } from '../../../src/evidence/verify/read-claim.js';
import type { ImageRecord } from '../../../src/record/record-schema.js';
import { publishedRecord } from '../../../src/report/json/published-json.js';
import { night, recordOf } from '../../ledger/nights.js';
import { makeAssessment } from '../../report/make-assessment.js';
import { newSigner, trusted } from '../sample-claims.js';

const { findings } = recordOf({ at: night(0), faults: ['CVE-2026-0001', { id: 'CVE-2026-0002', severity: 'MEDIUM' }] });
const record: ImageRecord = { ...publishedRecord(makeAssessment()), verdict: 'passed', findings };
const by = { kind: 'key', key: trusted(newSigner()) } as const;
const claim = (predicate: unknown, kind: SignedClaim['kind'] = 'scan'): SignedClaim => ({
  ...{ kind, predicateType: predicateTypes.scan, predicate, by },
  manifest: `sha256:${'1'.repeat(64)}` as SignedClaim['manifest'],
});
const claimed = (of: ImageRecord, hours = 168) =>
  claim(scanPredicate(of, { rules: 'branch', maxAge: hours * 3_600_000 }));
const [finding] = record.findings;

describe('a record', () => {
  it('is attested by the claim that its run has made, however long that holds', () => {
    expect(isAttested(record, [claimed(record)])).toBe(true);
    expect(isAttested(record, [claimed({ ...record, judgedAt: '2020-01-01T00:00:00.000Z' }), claimed(record, 1)])).toBe(
      true,
    );
  });

  it.each<[string, ImageRecord]>([
    ['another moment', { ...record, judgedAt: new Date(Date.parse(record.judgedAt) + 1000).toISOString() }],
    ['a finding less', { ...record, findings: record.findings.slice(1) }],
    [
      'a finding more',
      {
        ...record,
        findings: [...record.findings, ...(finding === undefined ? [] : [{ ...finding, id: 'CVE-2026-9999' }])],
      },
    ],
    [
      'a finding that is less severe',
      { ...record, findings: record.findings.map((one) => ({ ...one, severity: 'LOW' as const })) },
    ],
    ['another policy', { ...record, policy: { ...record.policy, digest: `sha256:${'2'.repeat(64)}` as never } }],
    ['a newer database', { ...record, database: { updatedAt: '2030-01-01T00:00:00.000Z', source: 'cache' } }],
    ['another scanner', { ...record, scanner: { ...record.scanner, version: '9.9.9' } }],
    ['a platform less', { ...record, platforms: [{ ...record.platforms[0], platform: 'linux/s390x' }] }],
    ['another verdict', { ...record, verdict: 'blocked' }],
  ])('with %s is not', (_, changed) => {
    expect(changed).not.toEqual(record);
    expect(isAttested(changed, [claimed(record)])).toBe(false);
  });

  it('is not attested by nothing, by a claim of another kind, or by one in another form', () => {
    expect(isAttested(record, [])).toBe(false);
    expect(isAttested(record, [claim(scanPredicate(record, { rules: 'branch', maxAge: 1 }), 'sbom')])).toBe(false);
    expect(isAttested(record, [claim({ scanner: {} })])).toBe(false);
  });
});
