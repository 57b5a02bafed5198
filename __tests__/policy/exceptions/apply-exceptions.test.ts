import { describe, expect, it } from '@jest/globals';
import type { Triage } from '../../../src/policy/decision.js';
import { endingSoon } from '../../../src/policy/exceptions/exception.js';
import { parseExceptions } from '../../../src/policy/exceptions/exception-file.js';
import { suggestionText } from '../../../src/policy/exceptions/suggestion.js';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import { policyFor } from '../../../src/policy/file/policy-file.js';
import { defaultPolicy, type Policy } from '../../../src/policy/policy.js';
import { triage } from '../../../src/policy/triage.js';
import type { Finding, Severity } from '../../../src/scan/finding.js';
import { mergeFindings } from '../../../src/scan/merge.js';
import type { Origin } from '../../../src/source/place.js';
import { digest, exception, misconfiguration, now, scan, secret, vulnerability } from '../samples.js';

const plain = '.trivyignore';
const yaml = '.trivyignore.yaml';
const assessment = '{ score: 9.8 CVSS, exploitability: a, controls: b, why: c, fix: d, impact: e }';

function policy(text: string): Policy {
  return policyFor(parsePolicy(text, 'policy'), []);
}

function judged(
  findings: readonly Finding[],
  text: string,
  { file = plain, at = now, rules = defaultPolicy, images = ['ghcr.io/acme/api:1'] } = {},
): Triage {
  return triage(scan(findings), rules, parseExceptions(text, file, at), at, { images });
}

/** What became of the entries: `applied 1`, `unused 2`, `too-far-ahead 3` by line. */
function told({ exceptions: { applied, unused, refused } }: Triage): readonly string[] {
  return [
    ...applied.map(({ line }) => `applied ${line}`),
    ...unused.map(({ line, duplicateOf }) => `unused ${line}${duplicateOf ? ` as ${duplicateOf.line}` : ''}`),
    ...refused.map(({ line, refusal }) => `${refusal} ${line}`),
  ];
}

describe('how long an exception may last', () => {
  // It is 15 January 2026. 90 days later it is 15 April.
  it.each<[Severity, string, boolean]>([
    ['CRITICAL', 'CVE-2020-1001 # why, Expiry: 2026-04-15', true],
    ['CRITICAL', 'CVE-2020-1001 # why, Expiry: 2026-04-16', false],
    // Covers the 15th, but not the 16th.
    ['CRITICAL', 'CVE-2020-1001 exp:2026-04-16 # why', true],
    ['CRITICAL', 'CVE-2020-1001 exp:2026-04-17 # why', false],
    ['HIGH', 'CVE-2020-1001 # why, Expiry: 2026-04-16', true],
    ['HIGH', 'CVE-2020-1001 # why, Expiry: 2026-07-14', true],
    ['HIGH', 'CVE-2020-1001 # why, Expiry: 2026-07-15', false],
    ['UNKNOWN', 'CVE-2020-1001 # why, Expiry: 2026-07-15', false],
    ['MEDIUM', 'CVE-2020-1001 # why, Expiry: 2027-01-15', true],
    ['LOW', 'CVE-2020-1001 # why, Expiry: 2027-01-16', false],
  ])('%s, %s: applied %s', (severity, line, applies) => {
    const finding = vulnerability({ id: 'CVE-2020-1001', severity });
    expect(told(judged([finding], line))).toEqual([applies ? 'applied 1' : 'too-far-ahead 1']);
  });

  it('is counted from the day on which it is read, to the last millisecond', () => {
    const line = 'CVE-2020-1001 # why, Expiry: 2026-04-16';
    const finding = vulnerability({ id: 'CVE-2020-1001' });
    expect(told(judged([finding], line, { at: new Date('2026-01-15T23:59:59.999Z') }))).toEqual(['too-far-ahead 1']);
    expect(told(judged([finding], line, { at: new Date('2026-01-16T00:00:00Z') }))).toEqual(['applied 1']);
    const leap = 'CVE-2020-1001 # why, Expiry: 2028-05-29';
    expect(told(judged([finding], leap, { at: new Date('2028-02-28T00:00:00Z') }))).toEqual(['too-far-ahead 1']);
    expect(told(judged([finding], leap, { at: new Date('2028-02-29T00:00:00Z') }))).toEqual(['applied 1']);
  });

  it('is set by the policy', () => {
    const line = 'CVE-2020-1001 # why, Expiry: 2026-01-25';
    const finding = vulnerability({ id: 'CVE-2020-1001' });
    expect(told(judged([finding], line, { rules: policy('exceptions: { max-days: 10 }') }))).toEqual(['applied 1']);
    expect(told(judged([finding], line, { rules: policy('exceptions: { max-days: { critical: 9 } }') }))).toEqual([
      'too-far-ahead 1',
    ]);
  });

  it('may do for one severity and not for another: applied to the one, reported for the other', () => {
    const findings = [
      vulnerability({ id: 'CVE-2020-1001', severity: 'LOW', target: 'a' }),
      vulnerability({ id: 'CVE-2020-1001', severity: 'HIGH', target: 'b' }),
      vulnerability({ id: 'CVE-2020-1001', target: 'c' }),
    ];
    const result = judged(findings, 'CVE-2020-1001 # why, Expiry: 2026-10-01');
    expect(result.excepted.map(({ finding }) => finding.severity)).toEqual(['LOW']);
    expect(told(result)).toEqual(['applied 1', 'too-far-ahead 1']);
    expect(result.exceptions.refused[0]?.why).toBe(
      'its expiry 2026-10-01 is more than 90 days ahead, the most for a CRITICAL finding',
    );
  });

  it.each([
    [plain, 'CVE-2020-1001 # why, Expiry: 2027-01-01', 'CVE-2020-1001  # why, Expiry: 2026-04-15'],
    [
      yaml,
      'vulnerabilities: [{ id: CVE-2020-1001, statement: why, expired_at: 2027-01-01, paths: ["**"] }]',
      '- { id: "CVE-2020-1001", statement: "why", paths: ["**"], expired_at: 2026-04-16 }',
    ],
  ])('is said with the line that may be applied: %s', (file, text, suggestion) => {
    const finding = vulnerability({ id: 'CVE-2020-1001' });
    const { refused } = judged([finding], text, { file }).exceptions;
    expect(refused.map((entry) => suggestionText(entry.suggestion))).toEqual([suggestion]);
    const mended = file === yaml ? `vulnerabilities:\n${suggestion}` : suggestion;
    expect(judged([finding], mended, { file }).open).toEqual([]);
  });

  it('lets a later entry that ends sooner be applied', () => {
    const text = 'CVE-2020-1001 # why, Expiry: 2027-01-01\nCVE-2020-1001 # why, Expiry: 2026-02-01';
    expect(told(judged([vulnerability({ id: 'CVE-2020-1001' })], text))).toEqual(['applied 2', 'too-far-ahead 1']);
  });
});

describe('what else is reported of exceptions', () => {
  it('is what nobody needs, and which entry it repeats', () => {
    const text = `CVE-2026-0001 # why, Expiry: 2026-02-01
CVE-2026-0001 # why, Expiry: 2026-03-01
CVE-1999-0001 # why, Expiry: 2026-02-01`;
    expect(told(judged([vulnerability()], text))).toEqual(['applied 1', 'unused 2 as 1', 'unused 3']);
  });

  it('is no renewal that waits for the end of the one before it', () => {
    const entry = 'id: CVE-2026-0001, statement: why, ticket: SEC-1';
    const text = `vulnerabilities:\n- { ${entry}, expired_at: 2026-02-01 }\n- { ${entry}, expired_at: 2026-03-01 }`;
    expect(told(judged([vulnerability()], text, { file: yaml }))).toEqual(['applied 2']);
    expect(told(judged([], text, { file: yaml }))).toEqual(['unused 2', 'unused 3 as 2']);
  });

  it('is not a repetition when it is for other places', () => {
    const entry = 'id: CVE-2026-0001, statement: why, expired_at: 2026-02-01';
    const text = `vulnerabilities:\n- { ${entry}, paths: [x] }\n- { ${entry}, paths: [y] }\n- { ${entry}, paths: [x] }`;
    expect(told(judged([], text, { file: yaml }))).toEqual(['unused 2', 'unused 3', 'unused 4 as 2']);
  });

  it('is a missing ticket where the policy wants one', () => {
    const rules = policy('exceptions: { require-ticket: true }');
    const text = `CVE-2026-0001 # why, Expiry: 2026-02-01
CVE-2026-0002 # why (Ticket: SEC-12), Expiry: 2026-02-01
CVE-2026-0003 # why (Ticket: <ticket>), Expiry: 2026-02-01`;
    const findings = [1, 2, 3].map((n) => vulnerability({ id: `CVE-2026-000${n}` }));
    const result = judged(findings, text, { rules });
    expect(told(result)).toEqual(['applied 2', 'no-ticket 1', 'no-ticket 3']);
    expect(result.exceptions.refused.map(({ suggestion }) => suggestionText(suggestion))[0]).toBe(
      'CVE-2026-0001  # why (Ticket: <ticket>), Expiry: 2026-02-01',
    );
    const entry = 'id: CVE-2026-0001, statement: why, expired_at: 2026-02-01';
    const yamlText = `vulnerabilities:\n- { ${entry} }\n- { ${entry}, ticket: SEC-12 }`;
    expect(told(judged(findings, yamlText, { rules, file: yaml }))).toEqual(['applied 3', 'no-ticket 2']);
  });

  it('is a missing assessment for the severities at which the policy wants one, and nothing for others', () => {
    const rules = policy('exceptions: { assessment: [critical] }');
    const findings = [vulnerability({ severity: 'CRITICAL' }), vulnerability({ severity: 'HIGH', target: 'other' })];
    const entry = 'id: CVE-2026-0001, statement: why, expired_at: 2026-02-01';
    const without = judged(findings, `vulnerabilities:\n- { ${entry} }`, { rules, file: yaml });
    expect(told(without)).toEqual(['applied 2', 'no-assessment 2']);
    expect(without.open.map(({ finding }) => finding.severity)).toEqual(['CRITICAL']);
    const text = `vulnerabilities:\n- { ${entry} }\n- { ${entry}, assessment: ${assessment} }`;
    expect(judged(findings, text, { rules, file: yaml }).open).toEqual([]);
    const line = judged(findings, 'CVE-2026-0001 # why, Expiry: 2026-02-01', { rules });
    expect(told(line)).toEqual(['applied 1', 'no-assessment 1']);
  });

  it.each([
    ['one without an answer', assessment.replace(', impact: e', '')],
    ['an empty one', assessment.replace('controls: b', 'controls: "  "')],
    ['a placeholder', assessment.replace('why: c', 'why: <why>')],
    ['one with more', assessment.replace('fix: d', 'fix: d, approved: true')],
    ['a word', 'true'],
  ])('refuses %s as an assessment, and the file with it', (_, wrong) => {
    const text = `vulnerabilities:\n- { id: CVE-2026-0001, statement: why, expired_at: 2026-02-01, assessment: ${wrong} }`;
    expect(() => judged([], text, { file: yaml })).toThrow(/assessment/);
  });

  it('are those that end within 14 days, the first to end first', () => {
    const ends = ['2026-01-29T12:00:00.001Z', '2026-01-29T12:00:00Z', '2026-01-16T00:00:00Z', '2026-01-15T12:00:00Z'];
    const exceptions = ends.map((end) => exception({ endsAt: new Date(end), expiry: end }));
    expect(endingSoon(exceptions, now).map(({ expiry }) => expiry)).toEqual([ends[2], ends[1]]);
  });
});

describe('what a YAML exception is limited to', () => {
  const npm = vulnerability({
    id: 'CVE-2020-1001',
    target: 'Node.js',
    path: 'app/a/package.json',
    package: { name: 'a', version: '1', type: 'node-pkg', class: 'language', purl: 'pkg:npm/a@1' },
  });
  const entry = (limits: string, list = 'vulnerabilities') =>
    `${list}:\n- { id: CVE-2020-1001, statement: why, expired_at: 2026-02-01, ${limits} }`;

  it.each<[string, Finding, string, boolean]>([
    ['its target', npm, entry('paths: [Node.js]'), true],
    ['its file', npm, entry('paths: ["app/**"]'), true],
    ['another file', npm, entry('paths: ["lib/**"]'), false],
    ['one of several files', npm, entry('paths: [x, "**/package.json"]'), true],
    ['its package', npm, entry('purls: [pkg:npm/a]'), true],
    ['another package', npm, entry('purls: [pkg:npm/b]'), false],
    [
      'a package, where the finding’s is not known',
      vulnerability({ id: 'CVE-2020-1001' }),
      entry('purls: [pkg:npm/b]'),
      true,
    ],
    ['file and package, of which one is another', npm, entry('paths: ["app/**"], purls: [pkg:npm/b]'), false],
    ['another kind', npm, entry('', 'secrets'), false],
    ['secrets', secret({ id: 'CVE-2020-1001' }), entry('paths: ["/app/*"]', 'secrets'), true],
    ['secrets elsewhere', secret({ id: 'CVE-2020-1001' }), entry('paths: ["/lib/*"]', 'secrets'), false],
    ['checks', misconfiguration({ id: 'CVE-2020-1001' }), entry('paths: [Dockerfile]', 'misconfigurations'), true],
    ['vulnerabilities, for a check', misconfiguration({ id: 'CVE-2020-1001' }), entry(''), false],
  ])('%s', (_, finding, text, applies) => {
    expect(judged([finding], text, { file: yaml }).excepted).toHaveLength(applies ? 1 : 0);
  });

  it('is decided in Trivy’s order: first all that match the target, then those that match the file', () => {
    const text = `vulnerabilities:
- { id: CVE-2020-1001, statement: by the file, expired_at: 2026-02-01, paths: ["app/**"] }
- { id: CVE-2020-1001, statement: by the target, expired_at: 2026-02-01, paths: [Node.js] }`;
    expect(judged([npm], text, { file: yaml }).excepted[0]?.exception?.reason).toBe('by the target');
  });

  it('never becomes wider by a limit that can’t be read', () => {
    const one = exception({ id: 'CVE-2020-1001', paths: ['['] });
    const other = exception({ id: 'CVE-2020-1001', purls: ['none'] });
    expect(triage(scan([npm]), defaultPolicy, { active: [one, other], refused: [] }, now).excepted).toEqual([]);
  });

  it.each([
    [['ghcr.io/acme/api:1'], 'applied 2'],
    [['ghcr.io/acme/api:1', 'ghcr.io/acme/web:2'], 'applied 2'],
    [['ghcr.io/acme/api:1', 'docker.io/acme/api:1'], undefined],
    [['docker.io/acme/api:1'], undefined],
    [[], undefined],
  ])('images: every name of the image must be one of them: %j', (images, expected) => {
    const text = entry('images: ["ghcr.io/acme/*"]');
    // An entry for other images is none of this image's business: not even unused.
    expect(told(judged([npm], text, { file: yaml, images }))).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe('rules by kind and by origin', () => {
  it.each<[string, Finding, string, string]>([
    ['a check in general', misconfiguration({ severity: 'CRITICAL' }), 'kinds: { misconfiguration: warn }', 'warn'],
    ['a secret, whatever its severity', secret({ severity: 'LOW' }), 'kinds: { secret: block }', 'block'],
    ['another kind', vulnerability(), 'kinds: { secret: log }', 'block'],
    ['one severity of a kind', misconfiguration(), 'kinds: { misconfiguration: { high: block } }', 'block'],
    ['another severity', misconfiguration({ severity: 'LOW' }), 'kinds: { misconfiguration: { high: block } }', 'log'],
    [
      'a kind goes before a severity',
      vulnerability({ severity: 'HIGH' }),
      'severity: { high: block }\nkinds: { vulnerability: log }',
      'log',
    ],
  ])('%s', (_, finding, text, action) => {
    expect(judged([finding], '', { rules: policy(text) }).open[0]?.action).toBe(action);
  });

  it('carry on who is to hear of it', () => {
    const findings = (['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'] as const).map((severity) =>
      secret({ severity }),
    );
    const rules = policy('severity: { low: { escalate: page } }');
    expect(judged(findings, '', { rules }).open.map(({ escalate }) => escalate)).toEqual([
      'page',
      'ticket',
      'backlog',
      'page',
      'ticket',
    ]);
  });

  it.each<[string | undefined, boolean, string]>([
    ['node:22', true, 'log'],
    ['node:22', false, 'block'],
    [undefined, true, 'block'],
  ])('proven base %s with ignore-base %s: %s', (name, ignoreBase, action) => {
    const rules = policy(`ignore-base: ${ignoreBase}`);
    const base = { baseOf: () => name, unproven: [] };
    const { open, counts } = triage(scan([vulnerability()]), rules, { active: [], refused: [] }, now, { base });
    expect(open).toEqual([expect.objectContaining({ action })]);
    expect(counts.CRITICAL).toBe(1);
  });

  it.each<[Origin]>([['base'], ['own'], ['unknown']])('blocks what is only thought to be of origin %s', (origin) => {
    const placeOf = () => ({ origin });
    const rules = policy('ignore-base: true');
    const { open } = triage(scan([vulnerability()]), rules, { active: [], refused: [] }, now, { placeOf });
    expect(open).toEqual([expect.objectContaining({ action: 'block', place: { origin } })]);
  });

  it('says on which platform no base image is proven, and why', () => {
    const base = { baseOf: () => undefined, unproven: [{ platform: 'linux/amd64', why: 'nobody knows' }] };
    const concerns = (text: string) =>
      triage(scan([]), policy(text), { active: [], refused: [] }, now, { base }).concerns;
    expect(concerns('ignore-base: true')).toEqual([
      expect.objectContaining({ kind: 'base', action: 'warn', message: expect.stringContaining('nobody knows') }),
    ]);
    expect(concerns('ignore-base: false')).toEqual([]);
  });

  it('blocks what nobody traced to its layer, whatever the policy ignores', () => {
    const rules = policy('ignore-base: true');
    expect(judged([vulnerability()], '', { rules }).open[0]).toMatchObject({ action: 'block' });
  });
});

describe('thirty thousand findings and ten thousand exceptions with paths', () => {
  it('are judged in seconds', () => {
    const findings = Array.from({ length: 30_000 }, (_, index) =>
      vulnerability({ id: `CVE-2020-${1000 + (index % 20_000)}`, path: `app/${index}/package.json` }),
    );
    const limited = Array.from({ length: 10_000 }, (_, index) =>
      exception({ id: `CVE-2020-${1000 + index}`, kind: 'vulnerability', paths: ['app/**/package.json'], line: index }),
    );
    expect(triage(scan(findings), defaultPolicy, { active: limited, refused: [] }, now).excepted).toHaveLength(20_000);
  }, 5_000);
});

describe('exceptions that take longer to compare than there is time', () => {
  it('are not applied to what was not compared, and that is said', () => {
    const slow = exception({ id: 'CVE-2020-1001', kind: 'vulnerability', paths: [`*${'a'.repeat(500)}b`], line: 1 });
    const other = exception({ id: 'CVE-2020-1002', kind: 'vulnerability', paths: ['**/b'], line: 2 });
    const matching = exception({ id: 'CVE-2020-1001', kind: 'vulnerability', paths: ['b'], line: 3 });
    const findings = Array.from({ length: 10 }, (_, index) =>
      vulnerability({ id: 'CVE-2020-1001', path: `${'a'.repeat(20_000 + index)}` }),
    );
    const covered = [
      vulnerability({ id: 'CVE-2020-1002', path: 'b' }),
      ...findings,
      vulnerability({ id: 'CVE-2020-1001', path: 'b' }),
    ];
    const result = triage(scan(covered), defaultPolicy, { active: [slow, other, matching], refused: [] }, now);
    expect(result.excepted.map(({ finding: { id } }) => id)).toEqual(['CVE-2020-1002']);
    expect(told(result)).toEqual(['applied 2', 'not-compared 1', 'not-compared 3']);
  }, 5_000);
});

describe('an exception for packages of one architecture', () => {
  const on = (arch: string, purl = `pkg:deb/debian/zlib1g@1.2.13?arch=${arch}&distro=debian-12`) => {
    const finding = vulnerability({ id: 'CVE-2020-1001', platforms: [`linux/${arch}`] });
    const { purl: _, ...named } = finding.package;
    return { ...finding, package: { ...named, ...(purl && { purl }) } };
  };
  const entry = (...purls: readonly string[]) =>
    purls
      .map((purl) => `  - { id: CVE-2020-1001, purls: ["${purl}"], expired_at: 2026-01-31, statement: not reachable }`)
      .join('\n');
  const platformsOf = (purls: readonly string[], ...findings: readonly Finding[]) => {
    const text = `vulnerabilities:\n${entry(...purls)}\n`;
    const all = judged(mergeFindings(findings.map((one) => [one])), text, { file: yaml });
    const places = (list: Triage['open']) => list.map(({ finding }) => finding.platforms.join('+')).sort();
    return { open: places(all.open), excepted: places(all.excepted), told: told(all) };
  };
  const zlib = 'pkg:deb/debian/zlib1g';

  it.each<[string, readonly string[], object]>([
    [
      'one of two',
      [`${zlib}?arch=amd64`],
      { open: ['linux/arm64+linux/s390x'], excepted: ['linux/amd64'], told: ['applied 2'] },
    ],
    ['another one', [`${zlib}?arch=riscv64`], { open: ['linux/amd64+linux/arm64+linux/s390x'], told: ['unused 2'] }],
    ['all', [zlib], { open: [], excepted: ['linux/amd64+linux/arm64+linux/s390x'], told: ['applied 2'] }],
    [
      'each by an entry of its own',
      [`${zlib}?arch=arm64`, `${zlib}?arch=amd64`, `${zlib}?arch=s390x`],
      { open: [], excepted: ['linux/amd64', 'linux/arm64', 'linux/s390x'] },
    ],
  ])('leaves the finding on the platforms that it does not name: %s', (_, purls, expected) => {
    expect(platformsOf(purls, on('amd64'), on('arm64'), on('s390x'))).toMatchObject(expected);
  });

  it('leaves it where the same platform has the package for another architecture, too', () => {
    const i386 = { ...on('i386'), platforms: ['linux/amd64'] };
    const arm = on('arm64');
    for (const purls of [[`${zlib}?arch=amd64`], [`${zlib}?arch=i386`]])
      expect(platformsOf(purls, on('amd64'), i386, arm)).toMatchObject({ open: ['linux/amd64+linux/arm64'] });
    expect(platformsOf([`${zlib}?distro=debian-12`], on('amd64'), i386)).toMatchObject({ open: [] });
  });

  it('covers a package without URL on every platform, as everywhere', () => {
    expect(platformsOf([`${zlib}?arch=amd64`], on('amd64'), on('arm64', ''))).toMatchObject({ open: [] });
  });

  it('splits so that each part has its own URL and layer', () => {
    const layer = (letter: string) => digest(letter);
    const [amd, arm] = [
      { ...on('amd64'), layer: layer('1') },
      { ...on('arm64'), layer: layer('2') },
    ];
    const text = `vulnerabilities:\n${entry(`${zlib}?arch=amd64`)}\n`;
    const { open, excepted } = judged(mergeFindings([[amd], [arm]]), text, { file: yaml });
    expect(open.map(({ finding }) => finding)).toMatchObject([{ package: arm.package, layer: arm.layer }]);
    expect(excepted.map(({ finding }) => finding)).toMatchObject([{ package: amd.package, layer: amd.layer }]);
  });
});
