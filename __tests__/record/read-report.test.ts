import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../src/oci/digest.js';
import { publishedReport } from '../../src/report/json/published-json.js';
import type { ScanResult } from '../../src/scan/scan-result.js';
import { bytes, report, result, vulnerability } from '../scan/report.js';
import { type Folder, judged, publishedFolder, readFrom, scanned } from './published.js';

/** What people look at: the verdict with its concerns, the counts, and which finding is on which platform. */
function told(scan: ScanResult) {
  const { decision } = judged(scan);
  const { concerns, counts, scanned: images } = decision.triage;
  const platforms = scan.platforms.map(({ raw: _, ...rest }) => rest);
  return { verdict: decision.verdict, concerns, counts, images, platforms, findings: scan.findings };
}

const metadata = (architecture: string, os = 'debian') => ({
  OS: { Family: os, Name: '12' },
  ImageID: digestOf(architecture),
  ImageConfig: { os: 'linux', architecture },
});
const of = (architecture: string, results: readonly Record<string, unknown>[] | undefined, more: object = {}) =>
  report(results, { ArtifactName: 'ghcr.io/acme/api:1', Metadata: { ...metadata(architecture), ...more } });
const system = result({ Class: 'os-pkgs', Type: 'alpine', Packages: [{ Name: 'zlib' }] });

const aResult = fc.record({
  Target: fc.constantFrom('api (debian 12)', 'app/package-lock.json'),
  Class: fc.constantFrom('os-pkgs', 'lang-pkgs'),
  Type: fc.constantFrom('debian', 'npm'),
  Packages: fc.array(fc.constant({ Name: 'zlib' }), { maxLength: 2 }),
  Vulnerabilities: fc.array(
    fc
      .record({
        VulnerabilityID: fc.constantFrom('CVE-2020-1001', 'CVE-2020-1002', 'GHSA-aaaa-bbbb-cccc'),
        VendorIDs: fc.constantFrom(undefined, ['CVE-2020-1009', 'GHSA-dddd-eeee-ffff']),
        PkgName: fc.constantFrom('zlib', 'lodash'),
        InstalledVersion: fc.constantFrom('1', '2'),
        FixedVersion: fc.constantFrom('', '3'),
        Severity: fc.constantFrom('CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'),
      })
      .map(vulnerability),
    { maxLength: 4 },
  ),
});
const results = fc.option(fc.array(aResult, { maxLength: 3 }), { nil: undefined });
const platforms = fc
  .uniqueArray(fc.constantFrom('linux/amd64', 'linux/arm64', 'linux/arm/v7'), { minLength: 1 })
  .chain((names) => fc.tuple(...names.map((name) => results.map((some) => [name, of(name, some)] as const))));

const two = () =>
  publishedFolder(judged(scanned({ 'linux/amd64': of('amd64', [result()]), 'linux/arm64': of('arm64', [result()]) })));
const one = (raw: object = of('amd64', [result()])) => publishedFolder(judged(scanned({ 'linux/amd64': raw })));

const [report1, report2, record] = [
  'trivy-results-ghcr.io-acme-api.json',
  'trivy-results-ghcr.io-acme-api@linux-arm64.json',
  'image-gate-record-ghcr.io-acme-api.json',
];

/** The folder with something else in its record. */
function recorded(folder: Folder, change: (record: Record<string, unknown>) => unknown): Folder {
  const changed = JSON.parse(folder.get(record)?.toString() ?? '');
  change(changed);
  return folder.set(record, bytes(changed));
}

describe('a report that the gate has published', () => {
  it('is judged again as it was: verdict, counts, platforms and findings', async () => {
    await fc.assert(
      fc.asyncProperty(platforms, fc.boolean(), async (reports, listed) => {
        const first = scanned(Object.fromEntries(reports), listed);
        const wanted = told(first);
        const again = told(await readFrom(publishedFolder(judged(first))));
        // Where packages are listed, nobody has to say that they were asked for.
        const asked = (all: typeof wanted) => all.platforms.map(({ packagesListed: _, ...rest }) => rest);
        expect({ ...again, platforms: asked(again) }).toEqual({ ...wanted, platforms: asked(wanted) });
      }),
    );
  });

  it('is published again as it was, but for the scanner, which nobody vouches for', async () => {
    const once = two();
    const twice = publishedFolder(judged(await readFrom(two())));
    for (const name of [report1, report2]) expect(twice.get(name)).toEqual(once.get(name));
    const [before, after] = [once, twice].map((folder) => JSON.parse(folder.get(record)?.toString() ?? ''));
    expect(after.scanner).toMatchObject({ trust: 'report' });
    expect({ ...after, scanner: undefined }).toEqual({ ...before, scanner: undefined });
  });

  it('holds nothing of ours, so that another program may write it again without a loss', () => {
    const raw = of('amd64', [result()]);
    expect(publishedReport(judged(scanned({ 'linux/amd64': raw })), raw)).toEqual({
      ...raw,
      ArtifactName: 'ghcr.io/acme/api:1',
    });
    const keys = Object.keys(raw).toSorted();
    for (const name of [report1, report2])
      expect(Object.keys(JSON.parse(two().get(name)?.toString() ?? '')).toSorted()).toEqual(keys);
  });

  it('is one image with all platforms, whichever of its reports is named', async () => {
    for (const name of [report1, report2])
      expect((await readFrom(two(), name)).platforms.map(({ platform }) => platform)).toEqual([
        'linux/amd64',
        'linux/arm64',
      ]);
  });

  it('alone is judged as the platform that it is about', async () => {
    const folder = two();
    folder.delete(record);
    const { platforms: found, recorded: facts } = await readFrom(folder, report2);
    expect(found.map(({ platform }) => platform)).toEqual(['linux/arm64']);
    expect(facts).toEqual({ build: { lockfiles: [] } });
  });

  it('is found by its record when both were renamed', async () => {
    const renamed: Folder = new Map(
      [...one()].map(([name, content]) => [name.replace('ghcr.io-acme-api', 'earlier'), content]),
    );
    expect((await readFrom(renamed)).recorded.names).toEqual(['ghcr.io/acme/api:1']);
  });

  it('blocks an image whose package list was empty, as the first time', async () => {
    expect(told(await readFrom(one(of('amd64', []))))).toMatchObject({
      verdict: 'blocked',
      concerns: [{ kind: 'unscannable' }],
    });
  });

  it('is judged by what the database said of the release, which is not at hand any more', async () => {
    const newer = of('amd64', [system], { OS: { Family: 'alpine', Name: '3.99' } });
    const again = async (name: string) =>
      told(await readFrom(publishedFolder(judged(scanned({ 'linux/amd64': newer }, true, new Set([name]))))));
    expect(await again('alpine 3.99')).toMatchObject({ verdict: 'passed', concerns: [] });
    expect(await again('alpine 3.22')).toMatchObject({ verdict: 'blocked', concerns: [{ kind: 'unscannable' }] });
  });

  it('passes what nobody looked for packages in, as the first time', async () => {
    const folder = publishedFolder(judged(scanned({ 'linux/amd64': of('amd64', []) }, false)));
    expect(told(await readFrom(folder))).toMatchObject({ verdict: 'passed', concerns: [] });
  });
});

describe('a record beside a report', () => {
  const invalid = /this is not a record of image-gate/;
  const mismatch = /not the report that the record beside it was written for/;
  const platform = (changed: Record<string, unknown>, index = 0) =>
    (changed.platforms as Record<string, unknown>[])[index] ?? {};

  it.each<[string, () => Folder, RegExp]>([
    ['a report that was changed', () => one().set(report1, bytes(of('amd64', []))), mismatch],
    ['another platform that was changed', () => two().set(report2, bytes(of('arm64', []))), mismatch],
    ['a platform whose report is gone', () => new Map([...two()].filter(([name]) => name !== report2)), /no such file/],
    [
      'a report of another image',
      () => recorded(one(), (it) => Object.assign(platform(it), { imageId: digestOf('x') })),
      /another image/,
    ],
    [
      'fewer platforms than lie there',
      () => recorded(two(), (it) => Object.assign(it, { platforms: [platform(it)] })),
      mismatch,
    ],
    ['no report', () => recorded(one(), (it) => delete platform(it).report), /names no report/],
    [
      'a report elsewhere',
      () =>
        recorded(two(), (it) => Object.assign(platform(it, 1).report as object, { file: '../trivy-results-x.json' })),
      invalid,
    ],
    ['no platforms', () => recorded(one(), (it) => Object.assign(it, { platforms: [] })), invalid],
    [
      'a million platforms',
      () => recorded(one(), (it) => Object.assign(it, { platforms: Array(1_000_000).fill(0) })),
      invalid,
    ],
    ['a key that we do not know', () => recorded(one(), (it) => Object.assign(it, { Verdict: 'passed' })), invalid],
    [
      'a Dockerfile outside of the repository',
      () => recorded(one(), (it) => Object.assign(it.build as object, { dockerfile: '../x' })),
      invalid,
    ],
    [
      'a later version',
      () => recorded(one(), (it) => Object.assign(it, { recordVersion: 2 })),
      /it is of version 2, which a newer image-gate/,
    ],
    ['a text that is no JSON', () => one().set(record, Buffer.from('{')), invalid],
    ['a name twice', () => one().set(record, Buffer.from(`{"a":1,"a":2}`)), invalid],
    ['lists without end', () => one().set(record, Buffer.from('['.repeat(1e6))), invalid],
  ])('is refused with %s', async (with_, folder, message) => {
    const made = folder();
    const name = with_ === 'fewer platforms than lie there' ? report2 : report1;
    await expect(readFrom(made, name)).rejects.toMatchObject({
      actor: 'config',
      message: expect.stringMatching(message),
    });
  });

  it('of a report of an older version is refused: its platforms would be those that the record names', async () => {
    const raw = of('amd64', [result()]);
    const old = { ...raw, ImageGate: { SchemaVersion: 1, Platforms: [] } };
    const content = bytes(old);
    const folder = recorded(one(), (it) =>
      Object.assign(platform(it).report as object, { digest: digestOf(content), size: content.byteLength }),
    );
    await expect(readFrom(folder.set(report1, content))).rejects.toMatchObject({ code: 'record-mismatch' });
  });

  it('alone is no report, by its name and by its content', async () => {
    await expect(readFrom(one(), record)).rejects.toMatchObject({
      code: 'report-is-record',
      message: expect.stringContaining(report1),
    });
    const folder: Folder = new Map([['other.json', one().get(record) ?? Buffer.alloc(0)]]);
    await expect(readFrom(folder)).rejects.toMatchObject({
      code: 'report-foreign',
      message: expect.stringContaining('trivy-results'),
    });
  });

  it('takes back nothing that the report shows: a fault of the system, packages that are listed', async () => {
    const curated = of('amd64', [result({ Class: 'os-pkgs', Type: 'debian', Packages: [{ Name: 'zlib' }] })], {
      OS: { Family: 'debian', Name: '12', Supplier: 'rapidfort' },
    });
    const lies = recorded(one(curated), (it) =>
      Object.assign(platform(it), { systemFault: null, packagesListed: false, packages: 0 }),
    );
    expect(told(await readFrom(lies))).toMatchObject({ verdict: 'blocked', concerns: [{ kind: 'unscannable' }] });
  });

  it('says nothing that counts for the verdict: a blocked report stays blocked, whatever the record says of it', async () => {
    const bad = of('amd64', [result({ Vulnerabilities: [vulnerability({ Severity: 'CRITICAL' })] })]);
    const lies = recorded(one(bad), (it) => {
      const applied = [
        { id: 'CVE-2026-0001', reason: 'r', endsAt: '2030-01-01T00:00:00Z', expiry: 'x', file: 'f', line: 1 },
      ];
      Object.assign(it, { verdict: 'passed', findings: [], exceptions: { applied, unused: [], refused: [] } });
    });
    expect(told(await readFrom(lies))).toMatchObject({ verdict: 'blocked', counts: { CRITICAL: 1 } });
  });

  it('is never more than a fault, whatever stands in it', async () => {
    const keys = Object.keys(JSON.parse(one().get(record)?.toString() ?? ''));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...keys), fc.jsonValue(), fc.boolean(), async (key, value, isWhole) => {
        const folder = recorded(one(), (it) => Object.assign(it, { [key]: value }));
        if (isWhole) folder.set(record, bytes(value));
        try {
          await readFrom(folder);
        } catch (error) {
          expect(error).toMatchObject({ actor: 'config' });
        }
      }),
    );
  });
});
