/**
 * Exceptions against the real Trivy: random ignore files, and what remains of one report. Asked is `trivy convert --ignorefile`, as it filters with the very
 * function that `trivy image --ignorefile` calls (`result.Filter`, pkg/result/filter.go, from pkg/commands/convert/run.go and from
 * pkg/commands/artifact/run.go), at a hundredth of the time. Out of account are only the rules in which we are stricter on purpose (docs/exceptions.md): every
 * generated entry has a reason and an expiry, and the policy lets exceptions last long. The target of OS packages is written as we read it:
 * `debian 12.5`, without the name of the image. The binary is `trivy` in IMAGE_GATE_TOOLS.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConfigError } from '../../src/host/errors.js';
import { parseExceptions } from '../../src/policy/exception-file.js';
import { defaultPolicy, type Policy } from '../../src/policy/policy.js';
import { triage } from '../../src/policy/triage.js';
import type { Finding } from '../../src/scan/finding.js';
import { readReport } from '../../src/scan/read-report.js';

const trivy = `${process.env.IMAGE_GATE_TOOLS ?? `${homedir()}/.cache/image-gate-tools/bin`}/trivy`;
const day = 86_400_000;
const now = new Date();
const years = 1_000_000;
const lenient: Policy = {
  ...defaultPolicy,
  exceptions: {
    maxDays: { CRITICAL: years, HIGH: years, MEDIUM: years, LOW: years, UNKNOWN: years },
    requireTicket: false,
  },
};

const ids = [
  'CVE-2026-0001',
  'CVE-2026-0002',
  'GHSA-aaaa-bbbb-cccc',
  'cve-2026-0001',
  'DS-0002',
  'AVD-DS-0002',
  'aws-key',
];
const paths = ['', 'app/a/package.json', 'app/b/c/package.json', 'usr/lib/x.jar', 'package.json', 'app/{odd}/[x].json'];
const purls = [
  undefined,
  'pkg:npm/lodash@4.17.4',
  'pkg:npm/%40acme/api@1.0.0?arch=amd64#lib',
  'pkg:deb/debian/openssl@1.1.1n-0%2Bdeb11u3?arch=amd64&distro=debian-12.5',
  'pkg:pypi/foo-bar@2',
];

/** Every vulnerability id in every path and package, and checks and secrets in several files. */
function report(): Readonly<Record<string, unknown>> {
  const vulnerabilities = ids.slice(0, 4).flatMap((id) =>
    paths.flatMap((path) =>
      purls.map((purl, index) => ({
        VulnerabilityID: id,
        VendorIDs: ['CVE-2026-0002'],
        PkgName: `package${index}`,
        PkgID: `package${index}@1`,
        InstalledVersion: '1',
        ...(path ? { PkgPath: path } : {}),
        PkgIdentifier: { UID: `${id}${path}${index}`, ...(purl ? { PURL: purl } : {}) },
        Severity: 'HIGH',
      })),
    ),
  );
  const misconfigurations = ['DS-0002', 'DS-0005'].map((id) => ({
    ID: id,
    ...(id === 'DS-0002' ? { AVDID: 'AVD-DS-0002' } : {}),
    Severity: 'LOW',
    Status: 'FAIL',
  }));
  const secrets = ['aws-key', 'CVE-2026-0001'].map((id) => ({ RuleID: id, Category: 'x', Severity: 'CRITICAL' }));
  const digest = `sha256:${'a'.repeat(64)}`;
  return {
    SchemaVersion: 2,
    ArtifactName: 'x',
    ArtifactType: 'container_image',
    Metadata: { ImageID: digest, OS: { Family: 'debian', Name: '12.5' } },
    Results: [
      { Target: 'debian 12.5', Class: 'os-pkgs', Type: 'debian', Vulnerabilities: vulnerabilities },
      { Target: 'Node.js', Class: 'lang-pkgs', Type: 'node-pkg', Vulnerabilities: vulnerabilities },
      { Target: 'app/Dockerfile', Class: 'config', Type: 'dockerfile', Misconfigurations: misconfigurations },
      { Target: 'Dockerfile', Class: 'config', Type: 'dockerfile', Misconfigurations: misconfigurations },
      { Target: '/app/.env', Class: 'secret', Secrets: secrets },
      { Target: '/root/.aws', Class: 'secret', Secrets: secrets },
    ],
  };
}

interface Found {
  readonly Target: string;
  readonly Vulnerabilities?: readonly { VulnerabilityID: string; PkgName: string; PkgPath?: string }[];
  readonly Misconfigurations?: readonly { ID: string }[];
  readonly Secrets?: readonly { RuleID: string }[];
  readonly ExperimentalModifiedFindings?: readonly { Statement?: string; Finding: unknown }[];
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'differential-'));
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report()));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What Trivy leaves, and the reasons that it gives for what it doesn't, sorted; `undefined` when it refuses the file. */
function byTrivy(file: string): { readonly left: readonly string[]; readonly reasons: readonly string[] } | undefined {
  const output = join(folder, 'left.json');
  rmSync(output, { force: true });
  const { status, stderr } = spawnSync(
    trivy,
    [
      ...['convert', '--quiet', '--format', 'json', '--show-suppressed', '--output', output],
      ...['--ignorefile', file, '--cache-dir', folder, join(folder, 'report.json')],
    ],
    { cwd: folder, env: {}, encoding: 'utf8' },
  );
  if (status !== 0) {
    expect(stderr).toMatch(/\.yaml|\.trivyignore/);
    return undefined;
  }
  const { Results } = JSON.parse(readFileSync(output, 'utf8')) as { Results: readonly Found[] };
  const left = Results.flatMap(({ Target, Vulnerabilities = [], Misconfigurations = [], Secrets = [] }) => [
    ...Vulnerabilities.map(({ VulnerabilityID, PkgName, PkgPath = '' }) => [Target, VulnerabilityID, PkgName, PkgPath]),
    ...Misconfigurations.map(({ ID }) => [Target, ID, '', '']),
    ...Secrets.map(({ RuleID }) => [Target, RuleID, '', '']),
  ]);
  const reasons = Results.flatMap(({ ExperimentalModifiedFindings = [] }) =>
    ExperimentalModifiedFindings.map(({ Statement = '' }) => Statement),
  );
  return { left: left.map(String).sort(), reasons: reasons.sort() };
}

/** The same by us; also how many entries were not applied. */
function byUs(text: string, name: string): { left: readonly string[]; reasons: readonly string[] } | undefined {
  try {
    const scan = readReport(readFileSync(join(folder, 'report.json')), 'report');
    const { open, excepted } = triage(scan, lenient, parseExceptions(text, name, now), now);
    return {
      left: open.map(({ finding }) => described(finding)).sort(),
      reasons: excepted.map(({ exception }) => exception?.reason ?? '').sort(),
    };
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return undefined;
  }
}

function described(finding: Finding): string {
  const { target, id } = finding;
  return String(
    finding.kind === 'vulnerability' ? [target, id, finding.package.name, finding.path ?? ''] : [target, id, '', ''],
  );
}

const dayText = (offset: number): string => new Date(now.getTime() + offset * day).toISOString().slice(0, 10);
/** Not today and not tomorrow: midnight may pass between the two answers. */
const anyDay = fc.oneof(fc.integer({ min: -400, max: -2 }), fc.integer({ min: 2, max: 4000 })).map(dayText);
const anyId = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ids) },
  { weight: 1, arbitrary: fc.constantFrom('CVE-2026-00', 'DS-0005') },
);

describe('plain ignore files', () => {
  const gap = fc.constantFrom(' ', '  ', '\t', ' \t ', '\u00a0', '\u3000', '\u0085');
  const end = fc.constantFrom(
    '\n',
    '\r\n',
    '\n\n',
    ' \n',
    '\t\r\n',
    '\n# a comment\n',
    '\n  #CVE-2026-0001 exp:2999-01-01 # no\n',
  );
  const date = fc.oneof(
    { weight: 6, arbitrary: anyDay.map((text) => `exp:${text}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'exp:2026-02-30',
        'exp:',
        'exp:2999-1-1',
        'exp:2999-01-01T00:00:00Z',
        'exp:2999-01-01,',
      ),
    },
  );
  const words = fc.record({ id: anyId, date, extra: fc.constantFrom('', 'WITH', 'x y'), late: fc.boolean() });
  const entry = fc
    .tuple(fc.constantFrom('', ' ', '\t', '\u00a0'), words, fc.array(gap, { minLength: 5, maxLength: 5 }), end)
    .map(([indent, { id, date: when, extra, late }, [a = ' ', b = ' ', c = ' ', d = ' '], last]) =>
      late
        ? `${indent}${id}${a}${extra}${b}#${c}why${d}${when}${last}`
        : `${indent}${id}${a}${when}${b}${extra}${c}#${d}why${last}`,
    );
  const text = fc.array(entry, { maxLength: 6 }).map((entries) => entries.join(''));

  it('leave what Trivy leaves', () => {
    let excepted = 0;
    fc.assert(
      fc.property(text, (input) => {
        const file = join(folder, '.trivyignore');
        writeFileSync(file, input);
        const expected = byTrivy(file);
        expect(byUs(input, '.trivyignore')?.left).toEqual(expected?.left);
        excepted += expected?.reasons.length ?? 0;
      }),
      { numRuns: 80 },
    );
    expect(excepted).toBeGreaterThan(1000);
  });

  it('never leave less, whatever is in them', () => {
    const word = fc.constantFrom(
      ...ids,
      '#',
      'why',
      'exp:2999-01-01',
      'exp:2020-01-01',
      'Expiry:',
      '2999-01-01',
      '\n',
      '\r\n',
      '\t',
      '*',
      '\u202e',
      '{',
      '\f',
      '- id:',
    );
    const anything = fc.array(word, { maxLength: 20 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(anything, (input) => {
        const file = join(folder, '.trivyignore');
        writeFileSync(file, input);
        expect(byUs(input, '.trivyignore')?.left).toEqual(expect.arrayContaining([...(byTrivy(file)?.left ?? [])]));
      }),
      { numRuns: 60 },
    );
  });
});

describe('YAML ignore files', () => {
  const pattern = fc.oneof(
    {
      weight: 30,
      arbitrary: fc.constantFrom(
        '**',
        '*',
        'app/**',
        '**/package.json',
        'app/*/package.json',
        'Node.js',
        'debian*',
        '**/Dockerfile',
        'Dockerfile',
        '/app/*',
        '/**/.aws',
        'usr/lib/[a-y].jar',
        'app/{a,b/c}/package.json',
        'app/{**/package,x}.json',
        '?ode.js',
        '[!N]*',
        'app/\\{odd\\}/\\[x\\].json',
        'App/**',
        '',
        'app/**/',
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom('[', 'a{b', 'x}', 'a\\') },
  );
  const purl = fc.oneof(
    {
      weight: 30,
      arbitrary: fc.constantFrom(
        'pkg:npm/lodash',
        'pkg:npm/lodash@4.17.4',
        'pkg:npm/lodash@4.17.5',
        'pkg:npm/@acme/api',
        'pkg:npm/%40acme/api?arch=amd64',
        'pkg:npm/%40acme/api?arch=arm64',
        'pkg:npm/%40acme/api#lib',
        'pkg:npm/%40acme/api#other',
        'pkg:deb/Debian/OpenSSL',
        'pkg:deb/debian/openssl?distro=debian-12.5',
        'PKG:pypi/Foo_Bar',
        'pkg:npm/api',
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom('lodash', 'pkg:npm/', 'pkg:npm/%zz') },
  );
  const instant = fc.oneof(
    { weight: 12, arbitrary: anyDay },
    {
      weight: 6,
      arbitrary: fc
        .tuple(anyDay, fc.constantFrom('T00:00:00Z', 'T23:59:59.123456789Z', 't1:2:3Z', 'T12:00:00+14:00', ' 12:00:00'))
        .map((parts) => parts.join('')),
    },
    { weight: 3, arbitrary: anyDay.map((text) => `"${text}T12:00:00-11:00"`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'soon',
        '"2999-01-01"',
        '2999-02-30',
        '2999-01-01T24:00:00Z',
        '2999-01-01 12:00:00Z',
        '2999-01-01T12:00Z',
        '2999-1-1',
      ),
    },
  );
  const some = <T>(item: fc.Arbitrary<T>) =>
    fc.option(fc.array(item, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 2 });
  const entry = fc.record({
    id: anyId,
    expired_at: instant,
    paths: some(pattern),
    purls: some(purl),
    block: fc.boolean(),
    space: fc.constantFrom('', ' ', '   '),
  });
  const lists = ['vulnerabilities', 'misconfigurations', 'secrets'] as const;
  const list = fc.constantFrom(...lists, 'vulnerabilities' as const);
  const file = fc.record({
    entries: fc.array(fc.tuple(list, entry), { maxLength: 8 }),
    end: fc.constantFrom('\n', '\r\n', '\n\n', ' # a comment\n'),
  });

  /** One document; each entry's statement is its number, so that it shows which one was applied. */
  function written({ entries, end }: { entries: readonly (readonly [string, Entry])[]; end: string }): string {
    const blocks = lists.map((name) => {
      const items = entries.flatMap(([at, item], index) => (at === name ? [writtenEntry(item, index, name, end)] : []));
      return items.length === 0 ? '' : `${name}:${end}${items.join('')}`;
    });
    return blocks.join('');
  }

  interface Entry {
    readonly id: string;
    readonly expired_at: string;
    readonly paths: readonly string[] | undefined;
    readonly purls: readonly string[] | undefined;
    readonly block: boolean;
    readonly space: string;
  }

  function writtenEntry(
    { id, expired_at, paths: where, purls: packages, block, space }: Entry,
    index: number,
    name: string,
    end: string,
  ): string {
    const pairs = [
      `id:${space} ${id}`,
      `statement: reason ${index}${space}`,
      `expired_at: ${space}${expired_at}`,
      ...(where ? [`paths: ${JSON.stringify(where)}`] : []),
      ...(packages && name === 'vulnerabilities' ? [`purls: ${JSON.stringify(packages)}`] : []),
    ];
    return block ? `  - ${pairs.join(`${end}    `)}${end}` : `  -${space} { ${pairs.join(', ')} }${end}`;
  }

  it('leave what Trivy leaves, by the same entries, and are refused when Trivy refuses them', () => {
    let [excepted, refused] = [0, 0];
    fc.assert(
      fc.property(file, (document) => {
        const input = written(document);
        const path = join(folder, '.trivyignore.yaml');
        writeFileSync(path, input);
        const expected = byTrivy(path);
        expect(byUs(input, path)).toEqual(expected);
        excepted += expected?.reasons.length ?? 0;
        refused += expected === undefined ? 1 : 0;
      }),
      { numRuns: 150 },
    );
    expect(excepted).toBeGreaterThan(1000);
    expect(refused).toBeGreaterThan(2);
  });
});
