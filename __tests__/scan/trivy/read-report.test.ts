import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConfigError } from '../../../src/host/errors.js';
import { digestOf } from '../../../src/oci/digest.js';
import { readReport } from '../../../src/record/read-report.js';
import { parseReport } from '../../../src/scan/trivy/read-report.js';
import { bytes, layerDigest, report, result, vulnerability } from '../report.js';

const golden = fileURLToPath(new URL('../../../../shared/trivy-reports/', import.meta.url));
const goldens = existsSync(golden) ? readdirSync(golden).filter((name) => name.endsWith('.json')) : [];
if (goldens.length === 0) process.stderr.write(`SKIPPED: Trivy's own reports, as ${golden} is not there.\n`);

describe('a report of Trivy', () => {
  it('becomes findings with all that later rooms need', () => {
    const { findings, platforms, scanner } = readReport(
      bytes(report([result({ Vulnerabilities: [vulnerability()] })])),
      'report',
    );
    expect(findings).toEqual([
      {
        kind: 'vulnerability',
        id: 'CVE-2026-0001',
        severity: 'HIGH',
        title: 'Pads too much',
        url: 'https://avd.aquasec.com/nvd/cve-2026-0001',
        layer: layerDigest,
        target: 'Node.js',
        path: 'app/node_modules/left-pad/package.json',
        platforms: ['linux/amd64'],
        aliases: [],
        package: {
          name: 'left-pad',
          version: '1.0.0',
          purl: 'pkg:npm/left-pad@1.0.0',
          type: 'node-pkg',
          class: 'language',
        },
        fixedVersion: '1.0.1',
        status: 'fixed',
        severitySource: 'ghsa',
        cvss: { source: 'ghsa', score: 8.1, vector: 'CVSS:3.1/AV:N' },
        published: '2026-01-05T00:00:00Z',
      },
    ]);
    expect(platforms).toMatchObject([
      {
        platform: 'linux/amd64',
        imageId: digestOf('config'),
        packages: 1,
      },
    ]);
    expect(scanner).toEqual({ version: '0.74.0', trust: 'report' });
  });

  it.each([
    ['results', report(undefined, { results: [] })],
    ['vulnerabilities', report([result({ vulnerabilities: [vulnerability()] })])],
    ['SECRETS', report([result(), result({ SECRETS: [] })])],
  ])('is refused where it holds findings under the name %s, which Trivy would read', (name, odd) => {
    expect(() => readReport(bytes(odd), 'report')).toThrow(expect.objectContaining({ code: 'report-invalid' }));
    expect(() => readReport(bytes(odd), 'report')).toThrow(name);
  });

  it('is kept whole beside its findings', () => {
    const whole = report(
      [result({ Vulnerabilities: [vulnerability({ Description: 'All of it', New: { field: 1 } })] })],
      { Later: [1] },
    );
    expect(readReport(bytes(whole), 'report').platforms[0].raw).toEqual(whole);
  });

  it('may hold no results, null for lists, and fields that nobody knows yet', () => {
    expect(readReport(bytes(report(undefined)), 'report').findings).toEqual([]);
    const odd = report([{ Target: 'x', Vulnerabilities: null, Packages: null, Novelty: true }], { Results2: 'x' });
    expect(readReport(bytes(odd), 'report').findings).toEqual([]);
  });

  it('needs no more of a vulnerability than its id, package and severity', () => {
    const bare = { VulnerabilityID: 'TEMP-1', PkgName: 'bash', Severity: 'UNKNOWN', Status: 'a status of tomorrow' };
    const { findings } = readReport(
      bytes(report([{ Target: '', Class: 'custom', Vulnerabilities: [bare] }])),
      'report',
    );
    expect(findings).toEqual([
      {
        kind: 'vulnerability',
        id: 'TEMP-1',
        severity: 'UNKNOWN',
        title: '',
        target: '',
        platforms: ['linux/amd64'],
        aliases: [],
        package: { name: 'bash', version: '', type: '', class: 'other' },
        status: 'unknown',
      },
    ]);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'report-invalid', /empty/],
    ['half a report', bytes(report([])).subarray(0, 60), 'report-invalid', /not JSON/],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00]), 'report-invalid', /UTF-8/],
    ['a list', Buffer.from('[]'), 'report-foreign', /it holds a list/],
    ['a CycloneDX file', Buffer.from('{"bomFormat":"CycloneDX"}'), 'report-foreign', /it is a CycloneDX SBOM/],
    [
      'OpenVEX',
      Buffer.from('{"@context":"https://openvex.dev/ns/v0.2.0"}'),
      'report-foreign',
      /it is an OpenVEX document/,
    ],
    ['SARIF', Buffer.from('{"version":"2.1.0","runs":[]}'), 'report-foreign', /it is SARIF/],
    ['an SPDX file', Buffer.from('{"spdxVersion":"SPDX-2.3"}'), 'report-foreign', /it is an SPDX SBOM/],
    ["somebody else's JSON", Buffer.from('{"vulnerabilities":[]}'), 'report-foreign', /no SchemaVersion/],
    ['an older schema', bytes(report([], { SchemaVersion: 1 })), 'report-foreign', /SchemaVersion is 1/],
    ['a report on a folder', bytes(report([], { ArtifactType: 'filesystem' })), 'report-foreign', /"filesystem"/],
    ['a report without a kind', bytes(report([], { ArtifactType: undefined })), 'report-foreign', /absent/],
    ['a report without an image', bytes(report([], { Metadata: {} })), 'report-invalid', /Metadata.ImageID/],
    [
      'a severity that nobody knows',
      bytes(report([result({ Vulnerabilities: [vulnerability({ Severity: 'APOCALYPTIC' })] })])),
      'report-invalid',
      /Results.0.Vulnerabilities.0.Severity/,
    ],
    [
      'a vulnerability without a severity',
      bytes(report([result({ Vulnerabilities: [vulnerability({ Severity: undefined })] })])),
      'report-invalid',
      /Severity/,
    ],
    ['results that are no list', bytes(report(undefined, { Results: {} })), 'report-invalid', /Results/],
  ])('is refused with the reason: %s', (_name, content, code, why) => {
    const read = () => readReport(content, 'trivy.json');
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(expect.objectContaining({ code }));
    expect(read).toThrow(why);
    expect(read).toThrow(/trivy\.json/);
  });

  it('may be large, and then gives its memory back', () => {
    const large = bytes(
      report([result({ Vulnerabilities: [vulnerability({ Description: 'x'.repeat(17_000_000) })] })]),
    );
    expect(readReport(large, 'report').findings).toHaveLength(1);
    expect(large.buffer.byteLength).toBe(0);
  });

  it('never throws anything but its own error, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((text) => Buffer.from(text)),
        ),
        (content) => {
          expect('what' in parseReport(content)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('what Trivy says of an image', () => {
  it.each([
    [
      'an end-of-life system',
      { Family: 'alpine', Name: '3.9.4', EOSL: true },
      { family: 'alpine', name: '3.9.4', endOfLife: true },
    ],
    ['no system, by the word none', { Family: 'none' }, undefined],
    ['no system at all', undefined, undefined],
  ])('%s', (_name, OS, expected) => {
    const metadata = {
      OS,
      ImageID: digestOf('config'),
      ImageConfig: { architecture: 'arm64', os: 'linux', variant: 'v8' },
    };
    const [scan] = readReport(bytes(report(undefined, { Metadata: metadata })), 'report').platforms;
    expect(scan.os).toEqual(expected);
    expect(scan.platform).toBe('linux/arm64/v8');
    expect(scan.packages).toBe(0);
  });

  it('counts what Trivy was told to leave out, and licences', () => {
    const more = { ExperimentalModifiedFindings: [{ Type: 'vulnerability', Status: 'ignored' }], Licenses: [{}, {}] };
    const [scan] = readReport(bytes(report([result(more), result({ Licenses: null })])), 'report').platforms;
    expect(scan).toMatchObject({ setAside: 1, licences: 2 });
    expect(readReport(bytes(report([result()])), 'report').platforms[0]).not.toHaveProperty('setAside');
  });

  it('counts vulnerable packages where the report does not list packages', () => {
    const vulnerabilities = [
      vulnerability(),
      vulnerability({ VulnerabilityID: 'CVE-2026-0002' }),
      vulnerability({ PkgName: 'other' }),
    ];
    const unlisted = report([result({ Packages: undefined, Vulnerabilities: vulnerabilities })]);
    expect(readReport(bytes(unlisted), 'report').platforms[0].packages).toBe(2);
  });
});

if (goldens.length > 0)
  describe('the reports that Trivy tests itself with', () => {
    it.each(goldens)('%s keeps every finding', (name) => {
      const content = readFileSync(`${golden}${name}`);
      const raw = JSON.parse(content.toString()) as { ArtifactType: string; Results?: Record<string, unknown[]>[] };
      if (raw.ArtifactType !== 'container_image') {
        expect(() => readReport(content, name)).toThrow(expect.objectContaining({ code: 'report-foreign' }));
        return;
      }
      const { findings, platforms } = readReport(content, name);
      const ids = (raw.Results ?? []).flatMap(({ Vulnerabilities = [] }) =>
        Vulnerabilities.map((each) => (each as { VulnerabilityID: string }).VulnerabilityID),
      );
      expect(findings.map(({ id }) => id).sort()).toEqual(ids.sort());
      expect(platforms[0].platform).toMatch(/^linux\//);
    });
  });
