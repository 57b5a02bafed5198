import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReportingDescriptor, Result, Run } from 'sarif';
import type { Assessment } from '../../../src/report/assessment.js';
import { sarif } from '../../../src/report/sarif/sarif.js';
import { securitySeverity } from '../../../src/report/sarif/sarif-rules.js';
import type { AdvisoryUrl } from '../../../src/scan/advisory-url.js';
import { type Finding, severities } from '../../../src/scan/finding.js';
import { anyHostileText, hostileTexts, markdownFaults } from '../hostile.js';
import {
  digest,
  exception,
  judged,
  makeAssessment,
  misconfiguration,
  secret,
  vulnerability,
} from '../make-assessment.js';
import { sarifFaults } from './sarif-conformance.js';

const fallback = { path: '.github/workflows/image.yml', line: 1 };

function runOf(
  assessment: Assessment,
  options: Partial<Parameters<typeof sarif>[1]> = {},
): Run & { results: Result[] } {
  const log = sarif(assessment, { fallback, ...options });
  expect(sarifFaults(JSON.parse(JSON.stringify(log)))).toEqual([]);
  const [run] = log.runs;
  if (run?.results === undefined) throw new Error('no run');
  return { ...run, results: run.results };
}

function fingerprints(
  findings: readonly Finding[],
  over: Parameters<typeof makeAssessment>[0] = {},
): readonly string[] {
  return runOf(makeAssessment({ findings, ...over })).results.map(
    (result) => result.partialFingerprints?.primaryLocationLineHash ?? '',
  );
}

function rules(assessment: Assessment): ReportingDescriptor[] {
  return runOf(assessment).tool.driver.rules ?? [];
}

function many(count: number): Finding[] {
  return Array.from({ length: count }, (_, index) =>
    vulnerability({
      id: `CVE-2024-${1000 + index}`,
      severity: index % 100 === 0 ? 'CRITICAL' : 'LOW',
      name: `package-${index % 300}`,
    }),
  );
}

describe('sarif', () => {
  it('has a rule and a result for every open finding, with the level of what the policy does', () => {
    const findings = [
      vulnerability(),
      vulnerability({ name: 'lodash-es', severity: 'HIGH' }),
      misconfiguration({ severity: 'LOW' }),
      secret(),
    ];
    const run = runOf(makeAssessment({ findings }), { version: '1.2.3' });
    expect(run.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['CVE-2019-10744/npm/lodash', 'error'],
      ['aws-access-key-id', 'error'],
      ['CVE-2019-10744/npm/lodash-es', 'warning'],
      ['DS-0002', 'note'],
    ]);
    expect(run.tool.driver).toMatchObject({ name: 'image-gate', semanticVersion: '1.2.3' });
  });

  it('gives one rule to findings that differ by version and place alone, and keeps them apart', () => {
    const run = runOf(makeAssessment({ findings: [vulnerability(), vulnerability({ version: '4.17.5' })] }));
    expect(run.tool.driver.rules).toHaveLength(1);
    const [one, other] = run.results.map((result) => result.partialFingerprints?.primaryLocationLineHash);
    expect(one?.replace(/:1$/, ':2')).toBe(other);
  });

  it('has no results, but a run, for an image without findings', () => {
    expect(runOf(makeAssessment()).results).toEqual([]);
  });

  it('leaves excepted findings out, which GitHub would show as open', () => {
    const excepted = [judged(vulnerability({ id: 'CVE-2020-8203' }), { exception: exception() })];
    expect(JSON.stringify(runOf(makeAssessment({ findings: [vulnerability()], excepted })))).not.toContain(
      'CVE-2020-8203',
    );
  });

  it('keeps the 5,000 worst results and says what it left out', () => {
    const run = runOf(makeAssessment({ findings: many(6_000) }));
    expect(run.results).toHaveLength(5000);
    expect(run.results.filter(({ level }) => level === 'error')).toHaveLength(60);
    expect(run.properties).toMatchObject({
      findings: 6_000,
      reported: 5000,
      omitted: 1000,
      note: expect.stringContaining('5000 worst of 6000'),
    });
    expect(gzipSync(JSON.stringify(run)).length).toBeLessThan(10_000_000);
  });

  it('shows findings on the last FROM of the Dockerfile', () => {
    const dockerfile = { path: './build/my image:1/Dockerfile', text: 'FROM node AS build\nRUN make\nFROM alpine\n' };
    const [result] = runOf(makeAssessment({ findings: [vulnerability()], dockerfile })).results;
    expect(result?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'build/my%20image%3A1/Dockerfile' },
      region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 2 },
    });
  });

  it.each([
    [undefined],
    ['/etc/Dockerfile'],
    ['../Dockerfile'],
    ['C:\\Dockerfile'],
    ['https://example.org/Dockerfile'],
    [''],
  ])('falls back to the given file for a Dockerfile at %p', (path) => {
    const dockerfile = path === undefined ? {} : { dockerfile: { path, text: 'FROM alpine' } };
    const [result] = runOf(makeAssessment({ findings: [vulnerability()], ...dockerfile })).results;
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('.github/workflows/image.yml');
  });

  it('takes another way to find lines', () => {
    const [result] = runOf(
      makeAssessment({
        findings: [vulnerability()],
        placeOf: ({ target }) => ({ location: { path: target, line: 20 }, origin: 'own' }),
      }),
    ).results;
    expect(result?.locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'app/package-lock.json' },
      region: { startLine: 20 },
    });
  });

  it.each([
    ['ghcr.io/acme/api:1.4.2', 'image-gate/ghcr.io/acme/api/'],
    [`ghcr.io/acme/api@${digest('a')}`, 'image-gate/ghcr.io/acme/api/'],
    ['alpine:3.20', 'image-gate/docker.io/library/alpine/'],
    ['localhost:5000/api:1', 'image-gate/localhost:5000/api/'],
    ['./out/My Image.tar', 'image-gate/out/My Image.tar/'],
    ['', 'image-gate/image/'],
  ])('keeps the alerts of %s under %s', (name, id) => {
    expect(runOf(makeAssessment({ name })).automationDetails?.id).toBe(id);
  });

  it('tells the fix in message, help and Markdown', () => {
    const assessment = makeAssessment({ findings: [vulnerability({ path: 'app/node_modules/lodash/package.json' })] });
    expect(runOf(assessment).results[0]?.message.text).toBe(
      'lodash: CVE-2019-10744 Prototype pollution in defaultsDeep. Upgrade lodash from 4.17.4 to 4.17.12. Found in app/node_modules/lodash/package.json; CRITICAL, blocks. No file of the repository is known to hold it: this place is a default.',
    );
    const [rule] = rules(assessment);
    expect(rule?.help?.text).toContain('Upgrade lodash from 4.17.4 to 4.17.12.');
    expect(rule?.help?.markdown).toContain('- **Upgrade to:** `4.17.12`');
    expect(rule?.helpUri).toBe('https://avd.aquasec.com/nvd/cve-2019-10744');
  });

  it('gives a rule the description, weaknesses, vector and links of its advisory', () => {
    const found = {
      VulnerabilityID: 'CVE-2019-10744',
      Description: 'Versions before 4.17.12 let <b>defaultsDeep</b> change Object.prototype [1].',
      CweIDs: ['CWE-1321', 'not one', 'CWE-20'],
      References: ['https://example.org/advisory', 'javascript:alert(1)'],
    };
    const vector = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:H/A:H';
    const assessment = makeAssessment({
      findings: [vulnerability({ cvss: { source: 'ghsa', score: 9.1, vector } })],
      raw: [{ Results: [{ Vulnerabilities: [found] }] }],
    });
    const [rule] = rules(assessment);
    expect(rule?.fullDescription?.text).toBe(
      'Versions before 4.17.12 let <b>defaultsDeep</b> change Object.prototype (1).',
    );
    expect(rule?.properties?.tags).toEqual([
      'security',
      'container',
      'vulnerability',
      'npm',
      'external/cwe/cwe-1321',
      'external/cwe/cwe-20',
    ]);
    expect(rule?.properties).toMatchObject({ 'cvss-vector': vector });
    const { markdown = '' } = rule?.help ?? {};
    expect(markdown).toContain(`- **CVSS:** 9.1 (ghsa) \`${vector}\``);
    expect(markdown).toContain('- **Weakness:** CWE-1321, CWE-20');
    expect(markdown).toContain('Versions before 4&#46;17.12 let &#60;b&#62;defaultsDeep'.replace('&#46;', '.'));
    expect(markdown).toContain('(https://example.org/advisory)');
    expect(markdown).not.toContain('javascript');
    expect(sarifFaults(JSON.parse(JSON.stringify(sarif(assessment, { fallback }))))).toEqual([]);
  });

  it('names the image with its names, its platforms and their ids', () => {
    const assessment = makeAssessment({ platforms: ['linux/amd64', 'linux/arm64'], names: ['a/b:1', 'a/b:latest'] });
    expect(runOf(assessment).properties).toMatchObject({
      names: ['a/b:1', 'a/b:latest'],
      platforms: [
        { platform: 'linux/amd64', imageId: digest('5'), manifest: digest('1') },
        { platform: 'linux/arm64', imageId: digest('6'), manifest: digest('2') },
      ],
    });
  });

  it('gives every result a place, and says of a default one that it is one', () => {
    const assessment = makeAssessment({ findings: [vulnerability()], name: 'localhost:5000/acme/api:1' });
    const [result] = sarif(assessment, {}).runs[0]?.results ?? [];
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('localhost%3A5000/acme/api');
    expect(result?.properties).toEqual({ 'default-location': true });
    expect(result?.message.text).toMatch(/this place is a default\.$/);
  });

  it('tells in the help which layer and instruction brought it, how to mend it there, and the time for it', () => {
    const config = {
      rootfs: { diff_ids: [digest('1'), digest('2')] },
      history: [
        { created_by: '/bin/sh -c #(nop) ADD file:abc in / ' },
        { created_by: '/bin/sh -c #(nop)  CMD ["bash"]', empty_layer: true },
        { created_by: 'RUN |1 TOKEN=hunter2 /bin/sh -c npm ci # buildkit' },
      ],
    };
    const assessment = makeAssessment({
      raw: [{ Metadata: { ImageConfig: config } }],
      dockerfile: { path: 'Dockerfile', text: 'FROM debian:12\nRUN npm ci\n' },
      findings: [
        vulnerability({ layer: digest('2'), published: '2026-02-28T13:00:00Z' }),
        vulnerability({ layer: digest('1'), name: 'zlib1g', type: 'debian', severity: 'HIGH', target: 'debian 12.5' }),
      ],
    });
    const [own, base] = rules(assessment).map(({ help }) => help?.markdown ?? '');
    expect(own).toContain(
      '- **Brought by:** layer 2 of 2, <code>RUN &#124;1 TOKEN&#61;*** /bin/sh -c npm ci</code>'
        .replace('&#61;', '=')
        .replace('***', '&#42;&#42;&#42;'),
    );
    expect(own).toContain(
      '**Fix** (`Dockerfile` line 2): Upgrade `lodash` `4.17.4` → `4.17.12` or later<br>`npm install lodash@4.17.12`',
    );
    expect(own).toContain('- **Time to fix:** 24 hours, by 2026-03-02, counted from this scan');
    expect(base).toContain('- **Brought by:** layer 1 of 2, `ADD file:abc in /`; the base image `debian:12`');
    expect(base).toContain('Rebuild on a newer `debian:12`');
    expect(base).toContain('- **Time to fix:** 7 days');
    expect(runOf(assessment).results[0]?.message.text).toContain(
      'Found in app/package-lock.json, layer 2 of 2 (RUN |1 TOKEN=*** /bin/sh -c npm ci); CRITICAL',
    );
  });

  it.each<[string, Partial<Parameters<typeof sarif>[1]>, string]>([
    ['a category of its own', { category: 'container/api' }, 'image-gate/container/api/'],
    ['a category without its slashes', { category: '/container/api//' }, 'image-gate/container/api/'],
    ['the image for an empty category', { category: ' ' }, 'image-gate/ghcr.io/acme/api/'],
    ['the image for slashes alone', { category: '///' }, 'image-gate/ghcr.io/acme/api/'],
  ])('keeps alerts apart by %s', (_, options, id) => {
    expect(runOf(makeAssessment(), options).automationDetails?.id).toBe(id);
  });

  it('lets no hostile text out of its place, and stays what GitHub takes', () => {
    fc.assert(
      fc.property(anyHostileText, anyHostileText, (one, other) => {
        const findings = [
          vulnerability({
            id: one,
            title: other,
            name: one,
            version: other,
            fixedVersion: one,
            path: other,
            target: one,
            url: `https://example.org/${one}` as AdvisoryUrl,
            aliases: [one, other],
          }),
          misconfiguration({ id: other, title: one, message: other, resolution: one, target: other }),
          secret({ id: one, title: other, target: one }),
        ];
        const assessment = makeAssessment({ findings, name: one, dockerfile: { path: other, text: one } });
        const strings: unknown[] = [];
        JSON.stringify(runOf(assessment), (key, value) => {
          if (key !== 'markdown' && typeof value === 'string') strings.push(key, value);
          return value;
        });
        expect(strings.join(' ')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
        for (const rule of rules(assessment)) {
          for (const line of rule.help?.markdown?.split('\n') ?? []) expect(markdownFaults(line)).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is bounded for texts of a megabyte', () => {
    const findings = hostileTexts.map((text) =>
      vulnerability({ id: text, title: text, name: text, fixedVersion: text, path: text }),
    );
    expect(JSON.stringify(runOf(makeAssessment({ findings }))).length).toBeLessThan(10_000 * findings.length);
  });
});

describe('security-severity', () => {
  it('lies in the band of the severity, and is never 9.0, whatever CVSS says', () => {
    const bands = { CRITICAL: [9.1, 10], HIGH: [7, 8.9], MEDIUM: [4, 6.9], LOW: [0.1, 3.9] } as const;
    fc.assert(
      fc.property(fc.constantFrom(...severities), fc.double({ min: -1, max: 11 }), (severity, score) => {
        const value = securitySeverity(vulnerability({ severity, cvss: { source: 'nvd', score } }));
        if (severity === 'UNKNOWN') return value === undefined;
        return Number(value) >= bands[severity][0] && Number(value) <= bands[severity][1] && value !== '9.0';
      }),
    );
  });

  it('keeps a score that fits', () => {
    expect(securitySeverity(vulnerability({ severity: 'HIGH', cvss: { source: 'nvd', score: 7.5 } }))).toBe('7.5');
    expect(securitySeverity(vulnerability({ severity: 'LOW', cvss: { source: 'nvd', score: 9.8 } }))).toBe('3.9');
    expect(securitySeverity(secret())).toBe('9.5');
  });
});

describe('fingerprints', () => {
  const jar = (version: string): Finding =>
    vulnerability({
      name: 'spring-beans',
      type: 'jar',
      version,
      path: `app/lib/spring-beans-${version}.jar`,
      target: 'Java',
    });
  const system = (target: string, version: string): Finding =>
    vulnerability({ name: 'openssl', type: 'debian', version, target });

  it.each<[string, readonly Finding[], readonly Finding[], Parameters<typeof makeAssessment>[0]]>([
    ['a version bump', [jar('5.3.17')], [jar('5.3.18.RELEASE')], {}],
    [
      'a rebuild with new layers',
      [vulnerability({ layer: digest('a') })],
      [vulnerability({ layer: digest('b') })],
      { digest: digest('e') },
    ],
    [
      'another tag',
      [system('api:1 (debian 12.1)', '3.0.9')],
      [system('api:2 (debian 12.2)', '3.0.9')],
      { name: 'ghcr.io/acme/api:2' },
    ],
    [
      'a moved line',
      [vulnerability()],
      [vulnerability()],
      { dockerfile: { path: 'Dockerfile', text: '\n\nFROM alpine' } },
    ],
    ['another severity and title', [vulnerability()], [vulnerability({ severity: 'LOW', title: 'new words' })], {}],
  ])('stay over %s', (_, before, after, over) => {
    expect(fingerprints(after, over)).toEqual(fingerprints(before));
  });

  it('differ between packages, package types, places and ids on one line', () => {
    const all = fingerprints([
      vulnerability(),
      vulnerability({ name: 'lodash-es' }),
      vulnerability({ type: 'yarn' }),
      vulnerability({ id: 'CVE-2021-23337' }),
      vulnerability({ target: 'web/package-lock.json' }),
      secret(),
      secret({ target: '/app/other.sh' }),
      misconfiguration(),
    ]);
    expect(new Set(all).size).toBe(all.length);
  });
});
