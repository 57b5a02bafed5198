import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../../src/oci/digest.js';
import { isFault } from '../../../src/scan/clair/fault.js';
import { readClairReport, type WantedImage } from '../../../src/scan/clair/read-report.js';
import type { OpinionFinding } from '../../../src/scan/opinion.js';
import { anyOrder } from '../../any-order.js';
import { advisory, bash, clairReport, image, place } from './clair-report.js';

function findings(over: object, of: WantedImage = image): readonly OpinionFinding[] {
  const read = readClairReport(clairReport(over), of);
  if (isFault(read)) throw new Error(`${read.code}: ${read.detail}`);
  return read.findings;
}

const first = (over: object) => findings(over)[0];
const vulnerable = (over: object) => first({ vulnerabilities: { 1: advisory('CVE-2026-0001', over) } });
const other = digestOf('another one');

describe('a report of Clair', () => {
  it('becomes findings like those of Trivy, with what Clair itself said', () => {
    expect(readClairReport(clairReport(), image)).toEqual({
      platform: 'linux/amd64',
      digest: image.digest,
      packages: 1,
      types: ['debian'],
      findings: [
        {
          kind: 'vulnerability',
          id: 'CVE-2026-0001',
          aliases: [],
          severity: 'HIGH',
          severitySource: 'clair',
          title: 'About CVE-2026-0001.',
          package: {
            name: 'bash',
            version: '5.2.15-2+b7',
            purl: 'pkg:deb/debian/bash@5.2.15-2%2Bb7',
            type: 'debian',
            class: 'os',
            source: 'bash',
          },
          target: 'debian 12',
          platforms: ['linux/amd64'],
          status: 'fixed',
          fixedVersion: '999:1-1',
          url: 'https://security-tracker.debian.org/tracker/CVE-2026-0001',
          said: { by: 'clair', severity: 'High', vendor: 'high', source: 'debian/updater' },
        },
      ],
    });
  });

  it.each([
    ['Critical', 'CRITICAL'],
    ['High', 'HIGH'],
    ['Medium', 'MEDIUM'],
    ['Low', 'LOW'],
    ['Negligible', 'LOW'],
    ['Unknown', 'UNKNOWN'],
  ])('with the level %s is %s here', (normalized, severity) => {
    expect(vulnerable({ normalized_severity: normalized })).toMatchObject({ severity, said: { severity: normalized } });
  });

  it.each<[string, string | undefined, string | undefined]>([
    ['no fix', '', undefined],
    ['a version', '3.0.11-1~deb12u3', '3.0.11-1~deb12u3'],
    ['a range of OSV', 'fixed=2.17.1&introduced=2.0', '2.17.1'],
    ['a range of OSV with a plus', 'fixed=1.0%2Bb1&introduced=0', '1.0+b1'],
    ['a range of OSV without a fix', 'introduced=2.0&lastAffected=3', undefined],
    ['no word on it', undefined, undefined],
  ])('with %s', (_what, written, fixedVersion) => {
    const found = vulnerable({ fixed_in_version: written });
    expect(found?.fixedVersion).toBe(fixedVersion);
    expect(found?.status).toBe(fixedVersion === undefined ? 'unknown' : 'fixed');
  });

  it('gives the same in whatever order Clair writes its maps and lists', () => {
    const report = clairReport({
      packages: { a: bash, b: { ...bash, source: { name: 'sh' } }, c: { name: 'left_pad', version: '1' } },
      environments: {
        a: [place('var/lib/dpkg/status', { distribution_id: '1' })],
        b: [place('var/lib/dpkg/status', { distribution_id: '1' })],
        c: ['python:site/left_pad', 'python:opt/left_pad'].map((path) => place(path)),
      },
      vulnerabilities: {
        v: advisory('CVE-2026-0001'),
        w: advisory('CVE-2026-0001', { updater: 'osv/debian', links: '', fixed_in_version: '' }),
        x: advisory('PYSEC-2026-1', {
          links: '',
          Aliases: ['2345-2345-2345', '2345-2345-2346'].map((end) => ({ space: 'GHSA', name: end })),
        }),
        y: advisory('DSA-1', { links: 'https://a.example/CVE-2026-0001' }),
      },
      package_vulnerabilities: { a: ['v', 'w'], b: ['y', 'w'], c: ['x', 'v'] },
    });
    const read = (one: unknown) => JSON.stringify(readClairReport(one, image));
    const lists = new Set(['a', 'b', 'c', 'Aliases']);
    expect(isFault(readClairReport(report, image))).toBe(false);
    fc.assert(fc.property(anyOrder(report, lists), (one) => expect(read(one)).toBe(read(report))));
  });

  it('that is none says why in the same words, in whatever order it is written', () => {
    const wrong: readonly object[] = [
      {
        environments: {
          a: [place('x', { introduced_in: 'l1' }), place('y', { introduced_in: 'l2' })],
          b: [place('x', { introduced_in: 'l3' })],
        },
      },
      { vulnerabilities: { p: advisory('CVE-1'), q: advisory('CVE-2') } },
      { package_vulnerabilities: { lost: ['1'], gone: ['1'], 7: ['nil', 'none'] } },
      { packages: { p: { name: 1 }, q: { version: '' } } },
    ];
    for (const over of wrong) {
      const read = (one: unknown) => JSON.stringify(readClairReport(one, image));
      const report = clairReport(over);
      expect(isFault(readClairReport(report, image))).toBe(true);
      fc.assert(fc.property(anyOrder(report, new Set(['a', 'b', '7'])), (one) => expect(read(one)).toBe(read(report))));
    }
  });

  it('with an advisory of several CVEs gives each, with the advisory as its alias', () => {
    const links =
      'https://access.redhat.com/security/cve/CVE-2024-1111 https://access.redhat.com/security/cve/CVE-2024-2222';
    const all = findings({ vulnerabilities: { 1: advisory('RHSA-2024:1: bash', { links, updater: 'rhel-vex' }) } });
    expect(all.map(({ id, aliases }) => [id, ...aliases])).toEqual([
      ['CVE-2024-1111', 'RHSA-2024:1'],
      ['CVE-2024-2222', 'RHSA-2024:1'],
    ]);
  });

  it('takes the worst of what several sources say, with all names', () => {
    const all = findings({
      vulnerabilities: {
        1: advisory('CVE-2026-0001', { normalized_severity: 'Low' }),
        2: advisory('GHSA-jf85-cpcp-j695', {
          normalized_severity: 'Critical',
          Aliases: [{ space: 'CVE', name: '2026-0001' }],
        }),
      },
      package_vulnerabilities: { 7: ['1', '2'] },
    });
    expect(all).toMatchObject([{ id: 'CVE-2026-0001', severity: 'CRITICAL', aliases: ['GHSA-jf85-cpcp-j695'] }]);
  });

  it.each([
    ['python:usr/lib/python3', 'Zope_Interface', 'python-pkg', 'Python', 'pkg:pypi/zope-interface@1'],
    ['nodejs:app/node_modules/@acme/a/package.json', '@acme/a', 'node-pkg', 'Node.js', 'pkg:npm/%40acme/a@1'],
    ['ruby:a.gemspec', 'rack', 'gemspec', 'Ruby', 'pkg:gem/rack@1'],
    ['maven:app/a.jar', 'org.example:a', 'jar', 'Java', 'pkg:maven/org.example/a@1'],
    ['jar:app/a.jar', 'a', 'jar', 'Java', 'pkg:maven/a@1'],
    ['file:app/a.jar', 'a', 'jar', 'Java', 'pkg:maven/a@1'],
    ['go:usr/bin/a', 'example.com/a/b', 'gobinary', 'usr/bin/a', 'pkg:golang/example.com/a/b@1'],
  ])('knows a package of %s', (database, name, type, target, purl) => {
    const found = first({ packages: { 7: { name, version: '1' } }, environments: { 7: [place(database)] } });
    const path = database.slice(database.indexOf(':') + 1);
    expect(found).toMatchObject({ target, path, package: { name, version: '1', type, class: 'language', purl } });
  });

  it.each([
    ['rhel', '9', 'redhat', 'pkg:rpm/rhel/bash@1'],
    ['ol', '9', 'oracle', 'pkg:rpm/ol/bash@1'],
    ['alpine', '3.19', 'alpine', 'pkg:apk/alpine/bash@1'],
    ['ubuntu', '22.04', 'ubuntu', 'pkg:deb/ubuntu/bash@1'],
  ])('knows a package of %s', (did, version, type, purl) => {
    const found = first({
      packages: { 7: { name: 'bash', version: '1' } },
      distributions: { 1: { id: '1', did, version_id: version } },
      // As it says places of RPM packages: once with the distribution, and once without.
      environments: { 7: [place('sqlite:var/lib/rpm', { distribution_id: '1' }), place('sqlite:var/lib/rpm')] },
    });
    expect(found).toMatchObject({ target: `${did} ${version}`, package: { type, class: 'os', purl } });
  });

  it('says a package at two places twice', () => {
    const at = (path: string) => place(`python:${path}`);
    const all = findings({ environments: { 7: [at('a'), at('b')] } });
    expect(all.map(({ path }) => path)).toEqual(['a', 'b']);
  });

  it('bears what newer versions say', () => {
    const more = {
      PackageNotVulnerable: null,
      vulnerabilities: { 1: advisory('CVE-2026-0001', { Invert: false, Self: {} }) },
    };
    expect(findings({ ...more, enrichments: null, repository: null })).toHaveLength(1);
  });

  it('cleans what a terminal or a log would obey', () => {
    const found = vulnerable({
      description: '\u001b[2Ja\n::error::b',
      severity: '\u001b]0;x\u0007low',
      updater: 'u\n',
    });
    expect(found).toMatchObject({ title: 'a ::error::b', said: { vendor: 'low', source: 'u' } });
  });

  it.each([
    ['javascript:alert(1)', undefined],
    ['https://evil.example/CVE-2026-0001', undefined],
    [
      'https://evil.example/a https://nvd.nist.gov/vuln/detail/CVE-2026-0001',
      'https://nvd.nist.gov/vuln/detail/CVE-2026-0001',
    ],
  ])('links nowhere but to sites that are known: %s', (links, url) => {
    expect(vulnerable({ links })?.url).toBe(url);
  });
});

describe('a report that does not count', () => {
  it.each<[string, unknown, string]>([
    ['no object', [], 'unusable-report'],
    [
      'an index report',
      { manifest_hash: image.digest, state: 'IndexFinished', packages: {}, success: true },
      'unusable-report',
    ],
    ...['packages', 'distributions', 'environments', 'vulnerabilities', 'package_vulnerabilities'].map(
      (key): [string, unknown, string] => [`one without ${key}`, clairReport({ [key]: undefined }), 'unusable-report'],
    ),
    ['one of another image', clairReport({}, other), 'other-image'],
    [
      'one with a layer of another image',
      clairReport({ environments: { 7: [place('', { introduced_in: other })] } }),
      'other-image',
    ],
    [
      'a level that is not known',
      clairReport({ vulnerabilities: { 1: advisory('CVE-2026-0001', { normalized_severity: 'Dire' }) } }),
      'unusable-report',
    ],
    ['a vulnerability that it does not hold', clairReport({ vulnerabilities: {} }), 'unusable-report'],
    ['a package that it does not hold', clairReport({ packages: {} }), 'unusable-report'],
    [
      'no package',
      clairReport({ packages: {}, environments: {}, vulnerabilities: {}, package_vulnerabilities: {} }),
      'no-packages',
    ],
    ['vulnerabilities of no package', clairReport({ package_vulnerabilities: {} }), 'unusable-report'],
    [
      'vulnerabilities of a package without any',
      clairReport({ package_vulnerabilities: { 7: null } }),
      'unusable-report',
    ],
    ['too many findings', clairReport({ package_vulnerabilities: { 7: Array(200_001).fill('1') } }), 'too-large'],
  ])('%s', (_what, report, code) => {
    expect(readClairReport(report, image)).toMatchObject({ code });
  });

  it('is none for lack of packages where nothing is in the layers', () => {
    const nothing = clairReport({ packages: {}, environments: {}, package_vulnerabilities: {}, vulnerabilities: {} });
    expect(readClairReport(nothing, { ...image, isEmpty: true })).toMatchObject({ packages: 0, findings: [] });
  });
});
