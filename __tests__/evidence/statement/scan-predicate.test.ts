import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { predicateTypes } from '../../../src/evidence/statement/claim.js';
import { scanPredicate, scanPredicateSchema } from '../../../src/evidence/statement/scan-predicate.js';
import { maxStatement, statementOf } from '../../../src/evidence/statement/statement.js';
import type { ImageRecord } from '../../../src/record/record-schema.js';
import { publishedRecord } from '../../../src/report/json/published-json.js';
import { severities } from '../../../src/scan/finding.js';
import { digest, exception, makeAssessment, now, vulnerability } from '../../report/make-assessment.js';

const day = 86_400_000;
const facts = { rules: 'branch', maxAge: 7 * day } as const;
const subject = { repository: 'ghcr.io/acme/api', digest: digest('1') };
const later = (days: number) => new Date(now.getTime() + days * day);

/** The record of an image that passed, whatever it was found to have. */
function passed(options: Parameters<typeof makeAssessment>[0] = {}, more: Partial<ImageRecord> = {}): ImageRecord {
  return { ...publishedRecord(makeAssessment(options)), verdict: 'passed', ...more };
}

const claim = (record: ImageRecord, platform?: string) => scanPredicate(record, facts, platform).scanner.result;

describe('the scan predicate', () => {
  it('says that the image passed, how, by which rules, and what was found', () => {
    const record = passed({
      platforms: ['linux/amd64'],
      findings: [
        vulnerability({ id: 'CVE-2026-1', severity: 'HIGH' }),
        vulnerability({ id: 'CVE-2026-1', severity: 'HIGH', name: 'other' }),
        vulnerability({ id: 'CVE-2026-2', severity: 'LOW' }),
      ],
    });
    const predicate = scanPredicate(record, facts);
    expect(predicate.scanner.result).toMatchObject({
      verdict: 'passed',
      policy: { digest: record.policy.digest, from: 'branch' },
      how: { gateOn: 'all', ignoreBase: false, exceptions: 0, vex: 0, scanner: 'pinned' },
      findings: { CRITICAL: [], HIGH: ['CVE-2026-1'], LOW: ['CVE-2026-2'] },
      omitted: 0,
    });
    expect(predicate.scanner.result.counts.HIGH).toEqual({ log: 0, warn: 2, block: 0, excepted: 0 });
    expect(predicate.metadata.scanFinishedOn).toBe(record.judgedAt);
    expect(predicate.scanner).toMatchObject({ version: '0.74.0', uri: 'pkg:github/aquasecurity/trivy@0.74.0' });
  });

  it('counts the statements of VEX among the exceptions', () => {
    const vex = { status: 'fixed', author: 'Acme', file: 'vex.json', line: 3 } as const;
    const applied = [exception({ line: 1 }), exception({ line: 2 })].map(({ vex: _, ...one }, index) => ({
      ...{ ...one, endsAt: one.endsAt.toISOString() },
      ...(index === 0 ? {} : { vex }),
    }));
    expect(claim(passed({}, { exceptions: { applied, unused: [], refused: [] } })).how).toMatchObject({
      exceptions: 2,
      vex: 1,
    });
  });

  it('says that Clair was heard where that is required and was so, and nothing else of it', () => {
    const agreement = { both: 1, trivy: 0, clair: 0, beyond: 0 };
    const opinion = { scanner: 'clair', weight: 'required', platforms: ['linux/amd64'], types: [], agreement } as const;
    expect(claim(passed({}, { opinion })).how).toMatchObject({ opinion: 'clair' });
    for (const other of [undefined, { ...opinion, weight: 'advisory' as const }, { ...opinion, missing: 'it is down' }])
      expect(claim(passed({}, other && { opinion: other })).how).not.toHaveProperty('opinion');
  });

  it('says of how many files of rules in Rego were asked, and nothing where there are none', () => {
    const { policy } = passed();
    const rego = ['a.rego', 'b.rego'].map((path) => ({ path, digest: digest('5') }));
    expect(claim(passed({}, { policy: { ...policy, rego } })).how).toMatchObject({ rego: 2 });
    expect(claim(passed()).how).not.toHaveProperty('rego');
  });

  it.each([
    ['the greatest age without exceptions', [], later(7)],
    ['the greatest age before the end of an exception', [later(8)], later(7)],
    ['the end of the first exception', [later(6), later(2), later(30)], later(2)],
  ])('holds until %s', (_, ends, until) => {
    const applied = ends.map((endsAt, line) => exception({ endsAt, line }));
    const { validUntil } = claim(passed({ exceptions: { applied, unused: [], refused: [] } }));
    expect(validUntil).toBe(until.toISOString());
  });

  it('holds until the end of the first rule for packages and paths, and says how many decided', () => {
    const rule = {
      about: 'package',
      match: 'pkg:npm/a',
      action: 'log',
      reason: 'a',
      key: 'packages[0].action',
    } as const;
    const decided = { ...rule, findings: 1, unblocked: 1 };
    const applied = [{ ...decided, endsAt: later(3).toISOString() }, decided];
    const result = claim(passed({}, { scoped: { applied, unused: [], refused: [] } }));
    expect(result).toMatchObject({ validUntil: later(3).toISOString(), how: { scoped: 2 } });
    expect(claim(passed()).how).not.toHaveProperty('scoped');
  });

  it('holds no longer than the lists by which a finding only warns, and says of how many', () => {
    const list = { state: 'sure', date: later(-13).toISOString(), source: 'kev.example' } as const;
    const relaxed = { findings: 2, until: later(1).toISOString() };
    const result = claim(passed({}, { exploitation: { kev: list, epss: list, relaxed } }));
    expect(result).toMatchObject({ validUntil: later(1).toISOString(), how: { unexploited: 2 } });
    const unrelaxed = claim(passed({}, { exploitation: { kev: list, epss: list } }));
    expect(unrelaxed.validUntil).toBe(later(7).toISOString());
    expect(unrelaxed.how).not.toHaveProperty('unexploited');
  });

  it('keeps the texts of exceptions and advisories at home', () => {
    const secret = { reason: 'Top secret reason', ticket: 'SEC-4711', approvedBy: ['jane-doe'] };
    const record = passed({
      findings: [vulnerability({ title: 'An advisory text' })],
      exceptions: { applied: [exception(secret)], unused: [], refused: [] },
    });
    const text = JSON.stringify(scanPredicate(record, facts));
    for (const word of ['Top secret', 'SEC-4711', 'jane-doe', 'advisory text', 'trivyignore'])
      expect(text).not.toContain(word);
    expect(claim(record).how.exceptions).toBe(1);
  });

  it('of one platform counts what is found there', () => {
    const both = ['linux/amd64', 'linux/arm64'];
    const record = passed({
      platforms: both,
      findings: [
        vulnerability({ id: 'CVE-2026-1', platforms: both }),
        vulnerability({ id: 'CVE-2026-2', platforms: ['linux/arm64'] }),
      ],
    });
    const total = (platform?: string) =>
      severities.flatMap((severity) => claim(record, platform).findings[severity]).sort();
    expect(total()).toEqual(['CVE-2026-1', 'CVE-2026-2']);
    expect(total('linux/amd64')).toEqual(['CVE-2026-1']);
    expect(claim(record, 'linux/arm64').platforms.map(({ platform }) => platform)).toEqual(['linux/arm64']);
    expect(() => claim(record, 'linux/riscv64')).toThrow(/defect: linux\/riscv64 was not scanned/);
  });

  it.each<[string, Partial<ImageRecord>]>([
    ['an image that was blocked', { verdict: 'blocked' }],
    ['a report of somebody else', { scanner: { version: '0.74.0', trust: 'report' } }],
    ['a record that does not say how', { policy: { source: 'default', digest: digest('2') } }],
  ])('is not made of %s', (_, more) => {
    expect(() => claim(passed({}, more))).toThrow(/^defect:/);
  });

  const id = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('CVE-2026-1', '__proto__'));
  const records = fc
    .array(fc.record({ id, severity: fc.constantFrom(...severities), isExcepted: fc.boolean() }), { maxLength: 30 })
    .map((findings) => {
      const record = passed({
        findings: findings.map(({ id: one, severity }) => vulnerability({ id: one, severity })),
      });
      const excepted = record.findings.map((finding, index) =>
        findings[index]?.isExcepted ? { ...finding, exception: { file: '.trivyignore', line: 1 } } : finding,
      );
      return { ...record, findings: excepted };
    });

  it('is what its schema says, and loses no finding', () => {
    fc.assert(
      fc.property(records, (record) => {
        const read = scanPredicateSchema.parse(JSON.parse(JSON.stringify(scanPredicate(record, facts))));
        const { counts, findings, excepted } = read.scanner.result;
        const all = severities.flatMap((severity) => Object.values(counts[severity])).reduce((sum, n) => sum + n, 0);
        expect(all).toBe(record.findings.length);
        const named = new Set([...severities.flatMap((severity) => findings[severity]), ...excepted]);
        expect(named).toEqual(new Set(record.findings.map((finding) => finding.id)));
      }),
      { numRuns: 50 },
    );
  });

  it('fits into a statement however much was found, and says how much it leaves out', () => {
    const [finding] = passed({ findings: [vulnerability()] }).findings;
    if (finding === undefined) throw new Error('a finding');
    const findings = Array.from({ length: 40_000 }, (_, index) => ({ ...finding, id: `CVE-2026-${index}-\u0000é` }));
    const predicate = scanPredicate(passed({}, { findings }), facts);
    const { omitted, findings: named } = predicate.scanner.result;
    expect(omitted).toBeGreaterThan(0);
    expect(severities.reduce((sum, severity) => sum + named[severity].length, omitted)).toBe(40_000);
    const statement = JSON.stringify(statementOf(subject, predicateTypes.scan, predicate));
    expect(Buffer.byteLength(statement)).toBeLessThan(maxStatement);
  });
});
