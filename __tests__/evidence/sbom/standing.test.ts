/** Whether an SBOM may stand in for its image, on what the real Trivy says of both (recorded by __tests__/integration/sbom.test.ts). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { distroOf, sbomStanding } from '../../../src/evidence/sbom/standing.js';
import type { PlatformScan } from '../../../src/scan/scan-result.js';
import { parseReport, platformScan } from '../../../src/scan/trivy/read-report.js';
import { bytes } from '../../scan/report.js';

const recorded = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/trivy/sbom.${name}.json`, import.meta.url), 'utf8'));
type Json = Record<string, unknown>;

function scanOf(raw: object, more: Partial<PlatformScan> = {}): PlatformScan {
  const read = parseReport(bytes(raw));
  if ('what' in read) throw new Error(read.what);
  return { ...platformScan(read, 'linux/amd64', { listed: true, buckets: new Set(['debian 12']) }), ...more };
}

/** The report on the SBOM with one package changed. */
function matchedWith(name: string, change: (one: Json) => Json | undefined): unknown {
  const report = recorded('matched');
  for (const result of report.Results)
    result.Packages = result.Packages.flatMap((one: Json) => (one.Name === name ? (change(one) ?? []) : one));
  return report;
}

const image = recorded('report');
const needsLayers = (reason: RegExp) => ({
  kind: 'needs-layers',
  reasons: expect.arrayContaining([expect.stringMatching(reason)]),
});

it('an SBOM with all packages and the same findings may stand in', () => {
  expect(sbomStanding(scanOf(image), { report: recorded('matched') })).toEqual({ kind: 'equal' });
});

describe('an SBOM may not stand in for the image', () => {
  it.each<[string, (one: Json) => Json | undefined]>([
    ['that is gone', () => undefined],
    ['of another name', (one) => ({ ...one, Name: 'other' })],
    ['of another version', (one) => ({ ...one, Version: '0' })],
    ['of another epoch', (one) => ({ ...one, Epoch: 7 })],
    ['of another architecture', (one) => ({ ...one, Arch: 'arm64' })],
    ['of another source', (one) => ({ ...one, SrcName: 'other' })],
    ['of another source version', (one) => ({ ...one, SrcVersion: '0' })],
    ['of another source release', (one) => ({ ...one, SrcRelease: '0' })],
    ['of another source epoch', (one) => ({ ...one, SrcEpoch: 9 })],
    ['of another module', (one) => ({ ...one, Modularitylabel: 'a:b' })],
    ['of another content set', (one) => ({ ...one, BuildInfo: { ContentSets: ['a'] } })],
    ['of a third party', (one) => ({ ...one, Repository: { Class: 'third-party' } })],
    [
      'of another distribution',
      (one) => ({
        ...one,
        Identifier: { PURL: 'pkg:deb/debian/zlib1g@1.2.13.dfsg-1?arch=amd64&distro=debian-11&epoch=1' },
      }),
    ],
  ])('with a package %s', (_, change) => {
    const standing = sbomStanding(scanOf(image), { report: matchedWith('zlib1g', change) });
    expect(standing).toEqual(needsLayers(/^1 packages of the image are not in what Trivy reads from the SBOM/));
  });

  it('with a package that the image lacks', () => {
    const report = recorded('matched');
    report.Results[0].Packages.push({ ...report.Results[0].Packages[0], Name: 'more' });
    expect(sbomStanding(scanOf(image), { report })).toEqual(needsLayers(/^1 packages from the SBOM/));
  });

  it.each<[string, (found: Json[]) => Json[]]>([
    ['fewer findings', (found) => found.slice(1)],
    ['more findings', (found) => [...found, { ...found[0], VulnerabilityID: 'CVE-2026-9999' }]],
    ['another fix', (found) => found.map((one, index) => (index === 0 ? { ...one, FixedVersion: '0' } : one))],
    ['another severity', (found) => found.map((one, index) => (index === 0 ? { ...one, Severity: 'LOW' } : one))],
  ])('with %s', (_, change) => {
    const report = recorded('matched');
    report.Results[0].Vulnerabilities = change(report.Results[0].Vulnerabilities);
    expect(sbomStanding(scanOf(image), { report })).toEqual(needsLayers(/^\d+ findings /));
  });

  it.each<[string, Partial<PlatformScan>, RegExp]>([
    ['without packages', { packages: 0 }, /No packages/],
    ['whose system could not be compared', { systemFault: 'no-release' }, /no-release/],
    ['with what Trivy does not read', { unread: ['packages of Nix'] }, /Nix/],
    ['of Bottlerocket', { os: { family: 'bottlerocket', name: '1', endOfLife: false } }, /bottlerocket/],
    ['with a Java archive that nobody knows', { javaArchives: ['app/a.jar'] }, /1 Java archives.*app\/a\.jar/],
  ])('%s, although all is equal today', (_, more, reason) => {
    expect(sbomStanding(scanOf(image, more), { report: recorded('matched') })).toEqual(needsLayers(reason));
  });

  it('whose packages somebody has built anew', () => {
    const raw = { ...image, Metadata: { ...image.Metadata, OS: { ...image.Metadata.OS, Supplier: 'seal' } } };
    expect(sbomStanding(scanOf(raw), { report: recorded('matched') })).toEqual(needsLayers(/seal/));
  });

  it('that was not matched', () => {
    expect(sbomStanding(scanOf(image), { why: 'Trivy was ended.' })).toEqual(needsLayers(/^Trivy was ended/));
    for (const report of [undefined, null, 'x', {}, { Results: 'x' }, { Results: [null, 1, { Packages: 'x' }] }])
      expect(sbomStanding(scanOf(image), { report })).toMatchObject({ kind: 'needs-layers' });
  });
});

describe('the distribution that an SBOM does not say', () => {
  const os = (family: string, name: string) => ({ os: { family, name, endOfLife: false } });
  it.each<[string, Partial<PlatformScan>, string | undefined]>([
    ['Debian', {}, undefined],
    ['Alpine with its own repositories', { ...os('alpine', '3.19.1'), repository: '3.19' }, undefined],
    ['Alpine whose repositories are not known', os('alpine', '3.19.1'), undefined],
    ['Alpine with edge', { ...os('alpine', '3.19.1'), repository: 'edge' }, 'alpine/edge'],
    ['Alpine with those of another release', { ...os('alpine', '3.19.1'), repository: '3.20' }, 'alpine/3.20'],
    ['Ubuntu', { ...os('ubuntu', '18.04'), raw: {} }, undefined],
    [
      'Ubuntu with extended maintenance',
      { ...os('ubuntu', '18.04'), raw: { Metadata: { OS: { extended: true } } } },
      'ubuntu/18.04-ESM',
    ],
  ])('%s', (_, more, expected) => {
    expect(distroOf(scanOf(image, more))).toBe(expected);
  });

  it('is part of the answer, and the purls need not agree on it', () => {
    const more = { ...os('alpine', '3.19.1'), repository: 'edge' };
    const report = JSON.parse(JSON.stringify(recorded('matched')).replaceAll('distro=debian-12.5', 'distro=edge'));
    expect(sbomStanding(scanOf(image, more), { report })).toEqual({ kind: 'equal-with-distro', distro: 'alpine/edge' });
    expect(sbomStanding(scanOf(image), { report })).toMatchObject({ kind: 'needs-layers' });
  });
});
