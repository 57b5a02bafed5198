import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Finding, severities, type Vulnerability } from '../../../src/scan/finding.js';
import { mergeFindings, worstFirst } from '../../../src/scan/merge.js';
import { chooseCvss, findingsOf } from '../../../src/scan/trivy/normalise.js';
import { trivyReportSchema } from '../../../src/scan/trivy/report-schema.js';
import { layerDigest, report, result, vulnerability } from '../report.js';

function findings(results: Record<string, unknown>[], platform = 'linux/amd64'): Finding[] {
  return findingsOf(trivyReportSchema.parse(report(results)), platform);
}

function one(more: Record<string, unknown>, resultMore: Record<string, unknown> = {}): Finding {
  const [finding] = findings([result({ Vulnerabilities: [vulnerability(more)], ...resultMore })]);
  if (finding === undefined) throw new Error('no finding');
  return finding;
}

describe('the CVSS score of a finding', () => {
  const vectors = { V2Score: 2, V2Vector: 'two', V3Score: 3, V3Vector: 'three', V40Score: 4, V40Vector: 'four' };
  it.each([
    ['the source of the severity', { nvd: vectors, debian: { V3Score: 1 } }, 'debian', { source: 'debian', score: 1 }],
    [
      'NVD where that source has none',
      { redhat: { V3Score: 5 }, nvd: { V3Score: 6 } },
      'debian',
      { source: 'nvd', score: 6 },
    ],
    [
      'GitHub before Red Hat',
      { redhat: { V3Score: 5 }, ghsa: { V3Score: 6 } },
      undefined,
      { source: 'ghsa', score: 6 },
    ],
    ['any by name', { zzz: { V3Score: 5 }, bitnami: { V3Score: 6 } }, undefined, { source: 'bitnami', score: 6 }],
    ['version 4 first', { nvd: vectors }, 'nvd', { source: 'nvd', score: 4, vector: 'four' }],
    [
      'version 3 before 2',
      { nvd: { ...vectors, V40Score: undefined } },
      'nvd',
      { source: 'nvd', score: 3, vector: 'three' },
    ],
    [
      'version 2 as the last',
      { nvd: { V2Score: 2, V2Vector: 'two' } },
      'nvd',
      { source: 'nvd', score: 2, vector: 'two' },
    ],
    ['none without any', { nvd: { V3Vector: 'a vector alone' } }, 'nvd', undefined],
    ['none for a name of JavaScript', {}, 'constructor', undefined],
  ])('is %s', (_name, scores, source, expected) => {
    expect(chooseCvss(scores, source)).toEqual(expected);
  });
});

describe('a vulnerability', () => {
  it.each([
    ['os-pkgs', 'os'],
    ['lang-pkgs', 'language'],
    ['custom', 'other'],
    [undefined, 'other'],
  ])('in class %s is in a package of class %s', (Class, expected) => {
    expect(one({}, { Class })).toMatchObject({ package: { class: expected } });
  });

  it.each([
    ['../image (debian 12.5)', 'debian 12.5'],
    ['ghcr.io/acme/app:1 (alpine 3.20.3)', 'alpine 3.20.3'],
    ['a folder (old) (ubuntu 24.04)', 'ubuntu 24.04'],
    ['../image (amazon 2 (Karoo))', 'amazon 2 (Karoo)'],
    ['without brackets', 'without brackets'],
  ])('of the operating system in %j has the target %j, whatever the image was called', (Target, target) => {
    expect(one({}, { Class: 'os-pkgs', Target }).target).toBe(target);
  });

  it.each([
    ['0001-01-01T00:00:00Z', undefined],
    ['yesterday', undefined],
    ['2026-02-30', undefined],
    ['2026-01-05T01:02:03.123456789Z', '2026-01-05T01:02:03.123456789Z'],
    ['2026-01-05T01:02:03+02:00', '2026-01-05T01:02:03+02:00'],
  ])('published at %j is dated %j', (PublishedDate, published) => {
    expect((one({ PublishedDate }) as Vulnerability).published).toBe(published);
  });

  it('knows the source that a system package was built from', () => {
    const packages = { Packages: [{ Name: 'other' }, 7, { Name: 'bash', SrcName: 'bash-src' }] };
    const found = (more: Record<string, unknown>) => one({ PkgName: 'bash' }, { ...packages, ...more });
    expect(found({ Class: 'os-pkgs' })).toMatchObject({ package: { name: 'bash', source: 'bash-src' } });
    expect(found({ Class: 'lang-pkgs' })).not.toHaveProperty('package.source');
  });

  it('has one line of title and a web address or none', () => {
    expect(one({ Title: ' Two\r\n lines\t', PrimaryURL: 'javascript:alert(1)' })).toMatchObject({ title: 'Two lines' });
    expect(one({ PrimaryURL: 'javascript:alert(1)' })).not.toHaveProperty('url');
  });

  it('has a layer only where Trivy knows it', () => {
    expect(one({}).layer).toBe(layerDigest);
    expect(one({ Layer: {} })).not.toHaveProperty('layer');
    expect(one({ Layer: { DiffID: 'sha256:short' } })).not.toHaveProperty('layer');
  });
});

describe('other findings', () => {
  it('are failed checks, not passed ones or exceptions', () => {
    const check = (Status: string | undefined) => ({
      ID: 'DS-0002',
      AVDID: 'AVD-DS-0002',
      Title: 'Root user',
      Message: 'Last USER is root',
      Resolution: 'Add USER',
      Severity: 'HIGH',
      Status,
      CauseMetadata: { StartLine: 3, EndLine: 4 },
    });
    const found = findings([
      {
        Target: 'app/Dockerfile',
        Class: 'config',
        Type: 'dockerfile',
        Misconfigurations: [check('FAIL'), check('PASS'), check('EXCEPTION')],
      },
    ]);
    expect(found).toEqual([
      {
        kind: 'misconfiguration',
        id: 'DS-0002',
        severity: 'HIGH',
        title: 'Root user',
        target: 'app/Dockerfile',
        path: 'app/Dockerfile',
        platforms: ['linux/amd64'],
        aliases: ['AVD-DS-0002'],
        message: 'Last USER is root',
        resolution: 'Add USER',
        lines: { start: 3, end: 4 },
      },
    ]);
  });

  it('are secrets without the lines around them', () => {
    const secret = {
      RuleID: 'github-pat',
      Category: 'GitHub',
      Severity: 'CRITICAL',
      Title: 'GitHub token',
      StartLine: 5,
      EndLine: 5,
      Code: { Lines: [{ Content: 'another=hunter2' }] },
      Match: 'token=*****',
    };
    const found = findings([{ Target: '/app/.env', Class: 'secret', Secrets: [secret] }]);
    expect(found).toEqual([
      {
        kind: 'secret',
        id: 'github-pat',
        severity: 'CRITICAL',
        title: 'GitHub token',
        target: '/app/.env',
        path: '/app/.env',
        platforms: ['linux/amd64'],
        category: 'GitHub',
        match: 'token=*****',
        lines: { start: 5, end: 5 },
      },
    ]);
    expect(JSON.stringify(found)).not.toContain('hunter2');
  });

  it.each(['Secrets', 'Misconfigurations'])(
    'are in the config of the image when Trivy names the artifact: %s',
    (list) => {
      const found = { RuleID: 'aws', ID: 'DS-0031', Severity: 'CRITICAL', StartLine: 53, Match: 'KEY=***' };
      const [finding] = findings([{ Target: '../image', Class: 'secret', [list]: [found] }]);
      expect(finding).toMatchObject({ target: 'image config' });
      expect(finding).not.toHaveProperty('path');
    },
  );

  it('are not what Trivy itself set aside', () => {
    const aside = { Type: 'vulnerability', Status: 'ignored', Finding: vulnerability() };
    expect(findings([result({ ExperimentalModifiedFindings: [aside] })])).toEqual([]);
  });
});

describe('findings of several platforms', () => {
  const on = (platform: string, more: Record<string, unknown> = {}) =>
    findings([result({ Vulnerabilities: [vulnerability(more)] })], platform);

  it('become one with all platforms and the worst severity', () => {
    const merged = mergeFindings([on('linux/arm64', { Severity: 'LOW' }), on('linux/amd64', { Severity: 'CRITICAL' })]);
    expect(merged).toMatchObject([{ severity: 'CRITICAL', platforms: ['linux/amd64', 'linux/arm64'] }]);
  });

  it('have a fix when one of them has', () => {
    const unfixed = { FixedVersion: undefined, Status: 'affected' };
    for (const pair of [
      [on('a', unfixed), on('b')],
      [on('a'), on('b', unfixed)],
    ]) {
      expect(mergeFindings(pair)).toMatchObject([{ fixedVersion: '1.0.1', status: 'fixed', platforms: ['a', 'b'] }]);
    }
  });

  it.each([
    ['another id', { VulnerabilityID: 'CVE-2026-0002' }],
    ['another package', { PkgName: 'right-pad' }],
    ['another version', { InstalledVersion: '2.0.0' }],
    ['another place', { PkgPath: 'elsewhere/package.json' }],
  ])('stay apart with %s', (_name, more) => {
    expect(mergeFindings([on('linux/amd64'), on('linux/arm64', more)])).toHaveLength(2);
  });

  it('come worst first, then by id, package, version and path, whatever the order they came in', () => {
    const some = fc.record({
      Severity: fc.constantFrom(...severities),
      VulnerabilityID: fc.constantFrom('CVE-2026-1001', 'CVE-2026-1002'),
      PkgName: fc.constantFrom('a', 'b'),
      InstalledVersion: fc.constantFrom('1', '2'),
      PkgPath: fc.constantFrom('x', 'y'),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 30 }), (list) => {
        const all = list.map((more) => one(more));
        const merged = mergeFindings([all]);
        expect(mergeFindings([[...all].reverse()])).toEqual(merged);
        expect(mergeFindings([merged])).toEqual(merged);
        expect([...merged].sort(worstFirst)).toEqual(merged);
        const ranks = merged.map(({ severity }) => severities.indexOf(severity));
        expect([...ranks].sort((a, b) => a - b)).toEqual(ranks);
      }),
      { numRuns: 60 },
    );
  });
});
