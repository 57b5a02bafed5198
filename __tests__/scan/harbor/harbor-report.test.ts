import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../../src/oci/digest.js';
import { parseArtifact } from '../../../src/oci/harbor/artifact.js';
import { countPackages, parseHarborReport } from '../../../src/scan/harbor/harbor-report.js';
import { harborScanResult } from '../../../src/scan/harbor/harbor-scan-result.js';
import { scanState } from '../../../src/scan/harbor/scan-state.js';
import { anyOrder } from '../../any-order.js';
import { countsOf, item, reportOf, reportType } from '../../contract/harbor-fake.js';

const at = new Date('2026-03-01T12:00:00Z');
const severities = ['Critical', 'High', 'Medium', 'Low', 'Negligible', 'Unknown'] as const;
const sorted = ({ total, fixable, summary }: ReturnType<typeof countsOf>) => [
  ...[total, fixable],
  ...Object.entries(summary).toSorted(([a], [b]) => a.localeCompare(b)),
];
/** JSON with the words of Harbor among its keys, so that it is more often nearly right. */
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, -1, 1e300, '', 'Success', 'Error', 'High', at.toISOString(), digestOf('a')),
    fc.string(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        reportType,
        'vulnerabilities',
        'severity',
        'scanner',
        'name',
        'generated_at',
        'id',
        'package',
        'digest',
        'tags',
        'scan_overview',
        'scan_status',
        'end_time',
        'references',
        '__proto__',
      ),
      tie('value'),
      { maxKeys: 6 },
    ),
  ),
})).value;

describe('the report of a scanner in Harbor', () => {
  it('is read as it was written: no finding less, and none as better than it is', () => {
    const rank = (word: string) => severities.indexOf(word as (typeof severities)[number]);
    const items = fc.array(
      fc.record({ id: fc.stringMatching(/^CVE-\d{4}-\d{1,6}$/), severity: fc.constantFrom(...severities) }),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(items, (all) => {
        const report = reportOf(
          all.map(({ id, severity }) => item(id, severity)),
          at,
        );
        const read = parseHarborReport({ [reportType]: report }, 'linux/amd64');
        if ('what' in read) throw new Error(read.what);
        expect(read.findings.map(({ id, said }) => ({ id, severity: said.severity }))).toEqual(all);
        const ours = { CRITICAL: 0, HIGH: 1, MEDIUM: 2, LOW: 3, UNKNOWN: 5 };
        for (const { severity, said } of read.findings) expect(ours[severity]).toBeLessThanOrEqual(rank(said.severity));
      }),
    );
  });

  it('is a report with scanner and time, or why there is none, whatever comes', () => {
    fc.assert(
      fc.property(json, (value) => {
        const read = parseHarborReport(value, 'linux/amd64');
        if ('what' in read) return expect(read.what).not.toBe('');
        expect(read.scanner.name).not.toBe('');
        expect(Number.isNaN(read.generatedAt)).toBe(false);
      }),
    );
  });

  it('is judged alike in whatever order Harbor writes it', () => {
    const found = [
      item('CVE-2026-1', 'High'),
      item('CVE-2026-1', 'High', { fix_version: '3.0.9', links: ['https://nvd.nist.gov/vuln/detail/CVE-2026-1'] }),
      item('CVE-2026-1', 'Low', { fix_version: '' }),
      item('CVE-2026-2', 'High'),
    ];
    const judged = (json: unknown) => {
      const report = parseHarborReport(json, 'linux/amd64');
      if ('what' in report) throw new Error(report.what);
      const digest = digestOf('a');
      return JSON.stringify(harborScanResult({ digest, platforms: [{ platform: 'linux/amd64', digest, report }] }));
    };
    const written = { [reportType]: reportOf(found, at) };
    fc.assert(
      fc.property(anyOrder(written, new Set(['vulnerabilities'])), (one) => expect(judged(one)).toBe(judged(written))),
    );
  });

  it('that has lost a finding of the worst severity is none', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Critical', 'High', 'Medium'),
        fc.constantFrom('Low', 'Negligible', 'Unknown'),
        (lost, left) => {
          const report = { ...reportOf([item('CVE-2026-1', left)], at), severity: lost };
          expect(parseHarborReport({ [reportType]: report }, 'linux/amd64')).toMatchObject({ kind: 'incomplete' });
        },
      ),
    );
  });

  it.each(['CRITICAL', 'Serious', '5'])('that Harbor calls %s, which may be the worst, is none', (severity) => {
    const report = reportOf([item('CVE-2026-1', 'Low')], at);
    const read = parseHarborReport({ [reportType]: report }, 'linux/amd64', { overview: { severity } });
    expect(read).toMatchObject({ kind: 'incomplete', what: expect.stringContaining(severity) });
  });

  it.each(['None', 'Unknown', '', null])('whose image Harbor calls %j is one', (severity) => {
    const read = parseHarborReport({ [reportType]: reportOf([], at) }, 'linux/amd64', { overview: { severity } });
    expect(read).toMatchObject({ findings: [] });
  });

  it('that holds another number than Harbor counts is none, whatever was lost, added or changed', () => {
    const found = fc.record({
      id: fc.stringMatching(/^CVE-\d{4}-\d{1,6}$/),
      severity: fc.constantFrom(...severities),
      fix: fc.constantFrom('', '1.2'),
    });
    const items = (all: readonly { readonly id: string; readonly severity: string; readonly fix: string }[]) =>
      all.map(({ id, severity, fix }) => item(id, severity, { fix_version: fix }));
    fc.assert(
      fc.property(fc.array(found, { maxLength: 8 }), fc.array(found, { maxLength: 8 }), (told, counted) => {
        const summary = countsOf(items(counted));
        const read = parseHarborReport(
          { [reportType]: { ...reportOf(items(told), at), severity: '' } },
          'linux/amd64',
          {
            overview: { summary },
          },
        );
        const isSame = isDeepStrictEqual(sorted(summary), sorted(countsOf(items(told))));
        if (isSame) expect(read).toHaveProperty('findings');
        else expect(read).toMatchObject({ kind: 'incomplete', what: expect.stringMatching(/^Harbor counts \d+ /) });
      }),
    );
  });

  it('may name one advisory twice, which Harbor counts once; the worst of both counts', () => {
    const items = [item('CVE-1', 'Low'), item('CVE-1', 'High')];
    const summary = { total: 1, fixable: 1, summary: { Low: 1 } };
    const read = parseHarborReport({ [reportType]: { ...reportOf(items, at), severity: 'Low' } }, 'linux/amd64', {
      overview: { summary },
    });
    expect(read).toHaveProperty('findings');
  });

  it('is compared with no number that Harbor does not give', () => {
    const report = { [reportType]: reportOf([item('CVE-1', 'Low')], at) };
    for (const summary of [null, {}, { total: null }, { total: 1, summary: {} }, { total: 1, summary: null }])
      expect(parseHarborReport(report, 'linux/amd64', { overview: { summary } })).toHaveProperty('findings');
  });

  it('has one line for each foreign text, without escapes', () => {
    const vendor_attributes = { severity: '\u001b[31mlow\n::error::x' };
    const report = {
      ...reportOf([item('CVE-1', 'Low', { vendor_attributes })], at),
      scanner: { name: 'T\u001b[31m\nr' },
    };
    const read = parseHarborReport({ [reportType]: report }, 'linux/amd64');
    expect(JSON.stringify(read)).not.toMatch(/\\u001b|\\n/);
  });

  it('links to no place of its choice', () => {
    const links = ['https://evil.example/CVE-1', 'javascript:alert(1)', 'https://nvd.nist.gov/vuln/detail/CVE-1'];
    const read = parseHarborReport({ [reportType]: reportOf([item('CVE-1', 'Low', { links })], at) }, 'linux/amd64');
    expect(read).toMatchObject({ findings: [{ url: 'https://nvd.nist.gov/vuln/detail/CVE-1' }] });
  });
});

describe('what Harbor says of an artifact and of its scan', () => {
  it('is the same in whatever order it names its tags', () => {
    const tags = ['1', '1.4', 'latest'].map((name) => ({ name, push_time: at.toISOString() }));
    const artifact = { digest: digestOf('a'), tags };
    const read = (one: unknown) => JSON.stringify(parseArtifact(one));
    fc.assert(fc.property(anyOrder(artifact, new Set(['tags'])), (one) => expect(read(one)).toBe(read(artifact))));
  });

  it('is read or not, and a scan is done by its own word alone, whatever comes', () => {
    fc.assert(
      fc.property(json, json, (value, overview) => {
        const artifact = parseArtifact({ digest: digestOf('a'), scan_overview: overview, tags: value });
        expect(countPackages(value)).toBeGreaterThanOrEqual(0);
        if (artifact === undefined || scanState(artifact).kind !== 'done') return;
        expect(JSON.stringify(overview)).toContain('"scan_status":"Success"');
      }),
    );
  });
});
