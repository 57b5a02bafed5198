import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reportedNames } from '../../src/config/inputs/image-names.js';
import { digestOf } from '../../src/oci/digest.js';
import { readReport } from '../../src/record/read-report.js';
import type { ScanResult } from '../../src/scan/scan-result.js';
import { repositoryPath } from '../../src/source/location.js';
import { bytes, report, result, vulnerability } from '../scan/report.js';
import { oldForm } from './old-form.js';
import { judged, scanned } from './published.js';

const publishedBytes = (scan: ScanResult) => bytes(oldForm(judged(scan)));
/** What people look at: the verdict with its concerns, the counts, and which finding is on which platform. */
function told(scan: ScanResult) {
  const { decision } = judged(scan);
  const { concerns, counts, scanned: images } = decision.triage;
  const platforms = scan.platforms.map(({ raw: _, packagesListed, ...rest }) => ({
    ...rest,
    listed: packagesListed ?? false,
  }));
  return { verdict: decision.verdict, concerns, counts, images, platforms, findings: scan.findings };
}

const metadata = (architecture: string, os = 'debian') => ({
  OS: { Family: os, Name: '12' },
  ImageID: digestOf(architecture),
  ImageConfig: { os: 'linux', architecture },
});
const of = (architecture: string, results: readonly Record<string, unknown>[] | undefined, os = 'debian') =>
  report(results, { Metadata: metadata(architecture, os) });
const system = result({ Class: 'os-pkgs', Type: 'alpine', Packages: [{ Name: 'zlib' }] });

const severity = fc.constantFrom('CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN');
const finding = fc.record({
  VulnerabilityID: fc.constantFrom('CVE-2020-1001', 'CVE-2020-1002', 'CVE-2020-1003'),
  PkgName: fc.constantFrom('zlib', 'lodash'),
  InstalledVersion: fc.constantFrom('1', '2'),
  FixedVersion: fc.constantFrom('', '3'),
  Severity: severity,
});
const aResult = fc.record({
  Target: fc.constantFrom('api (debian 12)', 'app/package-lock.json'),
  Class: fc.constantFrom('os-pkgs', 'lang-pkgs'),
  Type: fc.constantFrom('debian', 'npm'),
  Packages: fc.array(fc.constant({ Name: 'zlib' }), { maxLength: 2 }),
  Vulnerabilities: fc.array(finding.map(vulnerability), { maxLength: 4 }),
});
const results = fc.option(fc.array(aResult, { maxLength: 3 }), { nil: undefined });
const platforms = fc
  .uniqueArray(fc.constantFrom('linux/amd64', 'linux/arm64', 'linux/arm/v7'), { minLength: 1 })
  .chain((names) => fc.tuple(...names.map((name) => results.map((some) => [name, of(name, some)] as const))));

describe('a report that an older version has published', () => {
  it('is judged again as it was: verdict, counts, platforms and findings', () => {
    fc.assert(
      fc.property(platforms, fc.boolean(), (reports, listed) => {
        const first = scanned(Object.fromEntries(reports), listed);
        expect(told(readReport(publishedBytes(first), 'report'))).toEqual(told(first));
      }),
    );
  });

  it('blocks an image whose package list was empty, as the first time', () => {
    const scan = readReport(publishedBytes(scanned({ 'linux/amd64': of('amd64', []) })), 'report');
    expect(told(scan)).toMatchObject({ verdict: 'blocked', concerns: [{ kind: 'unscannable' }] });
  });

  it('is judged by what the database said of the release, which is not at hand any more', () => {
    const newer = {
      ...of('amd64', [system]),
      Metadata: { ...metadata('amd64'), OS: { Family: 'alpine', Name: '3.99' } },
    };
    const again = (...names: readonly string[]) =>
      told(readReport(publishedBytes(scanned({ 'linux/amd64': newer }, true, new Set(names))), 'report'));
    expect(again('alpine 3.99')).toMatchObject({ verdict: 'passed', concerns: [] });
    expect(again('alpine 3.22')).toMatchObject({ verdict: 'blocked', concerns: [{ kind: 'unscannable' }] });
  });

  it('blocks what Trivy did not read in the layers, as the first time', () => {
    const first = scanned({ 'linux/amd64': of('amd64', [system]) });
    const [platform] = first.platforms;
    const seen: ScanResult = { ...first, platforms: [{ ...platform, unread: ['packages of Nix'] }] };
    expect(told(seen)).toMatchObject({
      verdict: 'blocked',
      concerns: [{ kind: 'unscannable', message: expect.stringContaining('packages of Nix') }],
    });
    expect(told(readReport(publishedBytes(seen), 'report'))).toEqual(told(seen));
  });

  it('blocks a report that lists nothing again, and passes what nobody looked for packages in', () => {
    const nothing = of('amd64', []);
    const foreign = readReport(publishedBytes(readReport(bytes(nothing), 'report')), 'report');
    expect(told(foreign)).toMatchObject({ verdict: 'blocked', concerns: [{ kind: 'unscannable' }] });
    const secretsOnly = readReport(publishedBytes(scanned({ 'linux/amd64': nothing }, false)), 'report');
    expect(told(secretsOnly)).toMatchObject({ verdict: 'passed', concerns: [] });
  });

  const two = () =>
    structuredClone(
      oldForm(judged(scanned({ 'linux/amd64': of('amd64', [result()]), 'linux/arm64': of('arm64', [result()]) }))),
    ) as { Results: unknown[]; ImageGate: { Platforms: Record<string, unknown>[] } };
  type Published = ReturnType<typeof two>;
  const second = (file: Published) => file.ImageGate.Platforms[1] ?? {};

  it.each<[string, (file: Published) => unknown]>([
    ['that leaves out results of a platform', (file) => file.Results.pop()],
    ['that counts results which are not there', (file) => Object.assign(second(file), { Results: 2 })],
    ['that counts less than nothing', (file) => Object.assign(second(file), { Results: -1 })],
    ['whose second platform has no report', (file) => delete second(file).Report],
    ['whose second report is a list', (file) => Object.assign(second(file), { Report: [] })],
    [
      'whose second report is of a folder',
      (file) => Object.assign(second(file).Report ?? {}, { ArtifactType: 'filesystem' }),
    ],
    ['that names another image', (file) => Object.assign(second(file), { ImageID: digestOf('another') })],
    ['that names no platforms', (file) => Object.assign(file.ImageGate, { Platforms: [] })],
    [
      'that names a million platforms',
      (file) => Object.assign(file.ImageGate, { Platforms: Array(1_000_000).fill(0) }),
    ],
    ['whose record is a text', (file) => Object.assign(file, { ImageGate: 'x' })],
    ['whose record is of a later form', (file) => Object.assign(file.ImageGate, { SchemaVersion: 2 })],
  ])('is refused %s', (_, change) => {
    const file = two();
    change(file);
    expect(() => readReport(bytes(file), 'report')).toThrow(/not a report of Trivy on a container image/);
  });

  it('is never more than a fault, whatever stands in its record', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (record, Platforms, Report) => {
        for (const ImageGate of [record, { SchemaVersion: 1, Platforms }, withReport(Report)]) {
          try {
            readReport(bytes({ ...of('amd64', [result()]), ImageGate }), 'report');
          } catch (error) {
            expect(error).toMatchObject({ actor: 'config' });
          }
        }
      }),
    );
  });

  it('names images and places of any kind without a fault, and no Dockerfile outside of the repository', () => {
    const Platforms = [{ Platform: 'linux/amd64', ImageID: digestOf('amd64'), Results: 1 }];
    const path = fc.oneof(
      fc.string(),
      fc.constantFrom('../x', '/etc/passwd', 'a/../../x', 'C:\\x', 'file:///x', 'a/Dockerfile'),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), path, (Names, Category, Lockfiles, Dockerfile) => {
        const ImageGate = { SchemaVersion: 1, Platforms, Names, Category, Lockfiles, Dockerfile };
        const scan = readReport(bytes({ ...of('amd64', [result()]), ImageGate }), 'report');
        expect(reportedNames(scan, 'otherwise').every((name) => typeof name === 'string' && name !== '')).toBe(true);
        const { dockerfile } = scan.recorded.build;
        if (dockerfile !== undefined) expect(repositoryPath(dockerfile)).toBe(dockerfile);
        expect(typeof (scan.recorded.category ?? '')).toBe('string');
      }),
    );
  });
});

function withReport(Report: unknown): object {
  const own = { Platform: 'linux/amd64', ImageID: digestOf('amd64'), Results: 1 };
  return { SchemaVersion: 1, Platforms: [own, { ...own, Platform: 'x', Results: 0, Report }] };
}
