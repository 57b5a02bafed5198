import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withOpinion } from '../../../src/policy/opinion/merge-opinion.js';
import type { PackageRef, Vulnerability } from '../../../src/scan/finding.js';
import { clairSeverities, type OpinionFinding } from '../../../src/scan/opinion.js';
import { platformScan, scan, vulnerability } from '../samples.js';
import { answered, clairFinding } from './opinion-samples.js';

const os = (name: string, source?: string): PackageRef => ({
  name,
  version: '3.0.11',
  type: 'debian',
  class: 'os',
  ...(source === undefined ? {} : { source }),
});
const npm = (name: string, version: string): PackageRef => ({ name, version, type: 'npm', class: 'language' });

const python = (name: string): PackageRef => ({ name, version: '6.0', type: 'python-pkg', class: 'language' });

/** Who says what: `id package by`. */
function saidIn(trivy: readonly Vulnerability[], clair: readonly OpinionFinding[]): readonly string[] {
  return withOpinion(scan(trivy), answered(clair)).findings.map((finding) => {
    if (finding.kind !== 'vulnerability') return finding.kind;
    const { said } = finding;
    const by = said === undefined ? 'trivy' : said.isAlone ? 'clair' : 'both';
    return `${finding.id} ${finding.package.name} ${by}`;
  });
}

const shown = (all: readonly Vulnerability[]) =>
  all.map(({ said: _, ...one }) => JSON.stringify(one, Object.keys(one).toSorted()));

describe('what two scanners say together', () => {
  it.each<[string, Partial<Vulnerability>, Parameters<typeof clairFinding>[0], readonly string[]]>([
    ['the same advisory and package', {}, {}, ['CVE-2026-0001 openssl both']],
    ['the same, under an alias', { id: 'GHSA-1', aliases: ['CVE-2026-0001'] }, {}, ['GHSA-1 openssl both']],
    [
      'an advisory of the vendor that is about several CVEs',
      { aliases: ['RHSA-1'] },
      { id: 'CVE-2026-0002', aliases: ['RHSA-1'] },
      ['CVE-2026-0001 openssl trivy', 'CVE-2026-0002 openssl clair'],
    ],
    [
      'an advisory without a CVE on one side',
      { id: 'GHSA-1' },
      { id: 'CVE-2026-0001', aliases: ['GHSA-1'] },
      ['GHSA-1 openssl both'],
    ],
    [
      'another spelling of a Python package',
      { package: python('Zope_Interface') },
      { package: python('zope-interface') },
      ['CVE-2026-0001 Zope_Interface both'],
    ],
    [
      'another spelling of a package that is none of Python',
      { package: npm('Zope_Interface', '1') },
      { package: npm('zope-interface', '1') },
      ['CVE-2026-0001 Zope_Interface trivy', 'CVE-2026-0001 zope-interface clair'],
    ],
    [
      'the name of the source',
      { package: os('libssl3', 'openssl') },
      { package: os('openssl') },
      ['CVE-2026-0001 libssl3 both'],
    ],
    [
      'the name of the package, where Trivy has that of the source',
      { package: os('openssl') },
      { package: os('libssl3', 'openssl') },
      ['CVE-2026-0001 openssl both'],
    ],
    [
      'another package',
      { package: os('libssl3', 'openssl') },
      { package: os('bash') },
      ['CVE-2026-0001 bash clair', 'CVE-2026-0001 libssl3 trivy'],
    ],
    [
      'another version of a language package',
      { package: npm('lodash', '4.17.1') },
      { package: npm('lodash', '3.0.0') },
      ['CVE-2026-0001 lodash clair', 'CVE-2026-0001 lodash trivy'],
    ],
    [
      'a version of Go with and without its letter',
      { package: npm('golang.org/x/net', 'v0.1.0') },
      { package: npm('golang.org/x/net', '0.1.0') },
      ['CVE-2026-0001 golang.org/x/net both'],
    ],
    [
      'a package of the system and one of a language with the same name',
      { package: os('requests') },
      { package: npm('requests', '3.0.11') },
      ['CVE-2026-0001 requests clair', 'CVE-2026-0001 requests trivy'],
    ],
  ])('knows %s', (_, trivy, clair, expected) => {
    expect(saidIn([vulnerability(trivy)], [clairFinding(clair)]).toSorted()).toEqual(expected.toSorted());
  });

  it('keeps the words of each, and takes the severity of neither for the other', () => {
    const { findings } = withOpinion(
      scan([vulnerability({ severity: 'LOW' })]),
      answered([
        clairFinding({ severity: 'CRITICAL', said: { severity: 'Critical', vendor: 'high' } }),
        clairFinding({ id: 'CVE-2026-0002', severity: 'UNKNOWN', said: { severity: 'Unknown' } }),
      ]),
    );
    expect(findings).toEqual([
      expect.objectContaining({
        id: 'CVE-2026-0001',
        severity: 'LOW',
        said: { by: 'clair', severity: 'Critical', vendor: 'high', source: 'debian/updater' },
      }),
      expect.objectContaining({
        id: 'CVE-2026-0002',
        severity: 'UNKNOWN',
        said: { by: 'clair', severity: 'Unknown', source: 'debian/updater', isAlone: true },
      }),
    ]);
  });

  it('adds what is on a platform of which the other one does not say it', () => {
    const merged = withOpinion(
      scan([vulnerability()], platformScan(), platformScan({ platform: 'linux/arm64' })),
      answered([clairFinding({ platforms: ['linux/arm64'] })], 'linux/arm64'),
    );
    expect(
      merged.findings.map((one) => [one.platforms, one.kind === 'vulnerability' && one.said?.isAlone === true]),
    ).toEqual(
      expect.arrayContaining([
        [['linux/amd64'], false],
        [['linux/arm64'], true],
      ]),
    );
  });

  it('names a package as Trivy lists it, so that exceptions, rules and ledger know it by one name', () => {
    const PURL = 'pkg:deb/debian/bash@5.2?distro=debian-12';
    const Packages = [{ Name: 'bash', Version: '5.2', Identifier: { PURL } }];
    const raw = { Results: [{ Class: 'os-pkgs', Type: 'debian', Packages }] };
    const bash = { name: 'bash', version: '5.2', type: 'deb', class: 'os' } as const;
    const { findings } = withOpinion(scan([], platformScan({ raw })), answered([clairFinding({ package: bash })]));
    expect(findings).toEqual([expect.objectContaining({ package: { ...bash, type: 'debian', purl: PURL } })]);
  });

  const words = fc.record({
    id: fc.constantFrom('CVE-2026-0001', 'CVE-2026-0002', 'GHSA-1'),
    package: fc.constantFrom(
      os('openssl'),
      os('libssl3', 'openssl'),
      os('bash'),
      npm('lodash', '1.0.0'),
      npm('lodash', '2.0.0'),
    ),
  });
  const clairs = fc.uniqueArray(
    fc.record({ words, severity: fc.constantFrom(...clairSeverities), source: fc.constantFrom('a', 'b') }),
    { maxLength: 8, selector: (one) => JSON.stringify(one) },
  );
  const trivys = fc.uniqueArray(words, { maxLength: 6, selector: (one) => JSON.stringify(one) });
  /** As the rule is told to people. */
  const isSame = (one: Vulnerability, other: Vulnerability) => {
    const [a, b] = [one.package, other.package];
    const names = [b.name, b.source ?? b.name];
    const isOfSystem = names.includes(a.name) || names.includes(a.source ?? a.name);
    return (
      one.id === other.id &&
      a.class === b.class &&
      (a.class === 'os' ? isOfSystem : a.name === b.name && a.version === b.version)
    );
  };

  it('loses nothing, doubles nothing, and does not depend on the order', () => {
    fc.assert(
      fc.property(trivys, clairs, fc.integer({ min: 0, max: 7 }), (trivy, clair, turn) => {
        const own = trivy.map((one) => vulnerability(one));
        const said = clair.map(({ words: one, severity, source }) =>
          clairFinding({ ...one, said: { severity, source } }),
        );
        const { findings } = withOpinion(scan(own), answered(said));
        const all = findings.flatMap((one) => (one.kind === 'vulnerability' ? one : []));
        const [alone, known] = [
          all.filter((one) => one.said?.isAlone === true),
          all.filter((one) => one.said?.isAlone !== true),
        ];
        // All of Trivy's, in its words; those that Clair reports too say so.
        expect(shown(known).toSorted()).toEqual(shown(own).toSorted());
        for (const one of known) expect(one.said !== undefined).toBe(said.some((other) => isSame(one, other)));
        // All of Clair's: beside Trivy's or alone, and alone no two that are the same.
        for (const one of said) {
          const isKnown = own.some((other) => isSame(one, other));
          expect(alone.some((other) => isSame(one, other))).toBe(!isKnown);
        }
        for (const [index, one] of alone.entries())
          expect(alone.slice(index + 1).some((other) => isSame(one, other))).toBe(false);
        const turned = [...said.slice(turn), ...said.slice(0, turn)].toReversed();
        expect(withOpinion(scan(own), answered(turned)).findings).toEqual(findings);
      }),
    );
  });
});
