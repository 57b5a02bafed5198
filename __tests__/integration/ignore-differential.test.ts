/**
 * Exceptions against the real Trivy: random ignore files, and what remains. Asked are `trivy image --ignorefile` for the findings of a real image, and, for
 * many more files and stranger findings, `trivy convert --ignorefile`, which filters with the very same function (`result.Filter`, pkg/result/filter.go,
 * called from pkg/commands/artifact/run.go and pkg/commands/convert/run.go). Out of account are only the rules in which we are stricter on purpose
 * (docs/exceptions.md): every generated entry has a reason and an expiry, and the policy lets exceptions last long. The target of OS packages is written as we
 * read it: `debian 12.5`, without the name of the image. The binary is `trivy` in IMAGE_GATE_TOOLS.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConfigError } from '../../src/host/errors.js';
import { parseExceptions } from '../../src/policy/exceptions/exception-file.js';
import { bySeverity, defaultPolicy, type Policy } from '../../src/policy/policy.js';
import { triage } from '../../src/policy/triage.js';
import { readReport } from '../../src/record/read-report.js';
import type { Finding } from '../../src/scan/finding.js';
import { makeLayout } from '../oci/layout/make-layout.js';
import { setting } from '../policy/samples.js';
import { now, plainFiles, yamlFiles } from './ignore-files.js';
import { realTrivy } from './trivy-launcher.js';

const years = 1_000_000;
const lenient: Policy = {
  ...defaultPolicy,
  exceptions: {
    maxDays: bySeverity(() => setting(years)),
    requireTicket: setting(false),
    assessment: setting([]),
    adoptedUntil: setting(undefined),
  },
};

interface Found {
  readonly Target: string;
  readonly Vulnerabilities?: readonly { VulnerabilityID: string; PkgName: string; PkgPath?: string }[];
  readonly Misconfigurations?: readonly { ID: string }[];
  readonly Secrets?: readonly { RuleID: string }[];
  readonly ExperimentalModifiedFindings?: readonly { Statement?: string; Finding: unknown }[];
}

/** What remains, and the reasons that are given for what does not, sorted. */
interface Answer {
  readonly left: readonly string[];
  readonly reasons: readonly string[];
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'differential-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs Trivy, which is to write `left.json`. `undefined` when it refuses the file. */
function byTrivy(args: readonly string[], file: string): Answer | undefined {
  const output = join(folder, 'left.json');
  rmSync(output, { force: true });
  const { status, stderr } = spawnSync(
    realTrivy,
    [...args, '--quiet', '--format', 'json', '--show-suppressed', '--output', output, '--ignorefile', file],
    { cwd: folder, env: {}, encoding: 'utf8' },
  );
  if (status !== 0) {
    expect(stderr).toMatch(/\.yaml|\.trivyignore/);
    return undefined;
  }
  const { Results } = JSON.parse(readFileSync(output, 'utf8')) as { Results: readonly Found[] };
  const left = Results.flatMap(({ Target, Vulnerabilities = [], Misconfigurations = [], Secrets = [] }) => {
    const target = Target.replace(/^layout \((.*)\)$/, '$1');
    return [
      ...Vulnerabilities.map(({ VulnerabilityID, PkgName, PkgPath = '' }) => [
        target,
        VulnerabilityID,
        PkgName,
        PkgPath,
      ]),
      ...Misconfigurations.map(({ ID }) => [target, ID, '', '']),
      ...Secrets.map(({ RuleID }) => [target, RuleID, '', '']),
    ];
  });
  const reasons = Results.flatMap(({ ExperimentalModifiedFindings = [] }) =>
    ExperimentalModifiedFindings.map(({ Statement = '' }) => Statement),
  );
  return { left: left.map(String).sort(), reasons: reasons.sort() };
}

/** The same by us, of a report without any exceptions. */
function byUs(text: string, name: string, reportOfAll: string): Answer | undefined {
  try {
    const scan = readReport(readFileSync(join(folder, reportOfAll)), reportOfAll);
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

/** A file whose answer is certain: so both agree on something, whatever the random files hold. */
interface Certain {
  readonly text: string;
  /** How many findings it takes out, or that nobody reads it. */
  readonly takes: number | 'refused';
}

interface Comparison {
  /** Arguments of Trivy. */
  readonly args: readonly string[];
  /** The report without any exceptions. */
  readonly all: string;
  readonly files: number;
  readonly certain: readonly Certain[];
  /** Whether none of the random ones may be refused. */
  readonly areRead?: boolean;
}

/** Compares the answers to these files and to random ones. For plain ones only what remains, as Trivy keeps no reasons of theirs. */
function compare(
  files: fc.Arbitrary<string>,
  name: string,
  { args, all, files: numRuns, certain, areRead }: Comparison,
): void {
  const path = join(folder, name);
  const isYaml = name.endsWith('.yaml');
  const answer = (input: string): Answer | undefined => {
    writeFileSync(path, input);
    const theirs = byTrivy(args, path);
    const [ours, told] = [byUs(input, name, all), theirs].map((one) =>
      isYaml || one === undefined ? one : { left: one.left },
    );
    expect(ours).toEqual(told);
    return theirs;
  };
  for (const { text, takes } of certain)
    expect({ text, takes: answer(text)?.reasons.length ?? 'refused' }).toEqual({ text, takes });
  fc.assert(
    fc.property(files, (input) => {
      const theirs = answer(input);
      if (areRead) expect(theirs).toBeDefined();
    }),
    { numRuns },
  );
}

/** An entry of a YAML file. */
const entry = (id: string, more = '', until = '2999-01-01') =>
  `  - { id: ${id}, statement: reason 1, expired_at: ${until}${more} }\n`;

describe('trivy convert --ignorefile, of every kind of finding in every place', () => {
  // Several of each kind, as one call of Trivy then answers for as many entries as several would.
  const cves = ['1', '2', '3', '4', '6', '7', '8', '9'].map((end) => `CVE-2026-000${end}`);
  const checks = ['DS-0002', 'DS-0003', 'DS-0004', 'DS-0006'];
  const keys = ['aws-key', 'npm-key', 'github-pat'];
  const vulnerabilityIds = [...cves, ...['c', 'd', 'f', 'g'].map((end) => `GHSA-aaaa-bbbb-ccc${end}`), ...checks];
  const ids = [...vulnerabilityIds, ...checks.map((id) => `AVD-${id}`), ...keys];
  const words = { ids, otherIds: ['CVE-2026-00', 'DS-0005', 'cve-2026-0001'] };
  const paths = [
    '',
    'app/a/package.json',
    'app/b/c/package.json',
    'usr/lib/x.jar',
    'package.json',
    'app/{odd}/[x].json',
  ];
  const purls = [
    undefined,
    'pkg:npm/lodash@4.17.4',
    'pkg:npm/%40acme/api@1.0.0?arch=amd64#lib',
    'pkg:deb/debian/openssl@1.1.1n-0%2Bdeb11u3?arch=amd64&distro=debian-12.5',
    'pkg:pypi/foo-bar@2',
  ];

  /** So many findings has each vulnerability id. */
  const ofOneId = 2 * paths.length * purls.length;

  /** Every vulnerability id in every path and package, and checks and secrets in several files. */
  function report(): Readonly<Record<string, unknown>> {
    const vulnerabilities = vulnerabilityIds.flatMap((id) =>
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
    const misconfigurations = [...checks, 'DS-0005'].map((id) => ({
      ID: id,
      ...(checks.includes(id) ? { AVDID: `AVD-${id}` } : {}),
      Severity: 'LOW',
      Status: 'FAIL',
    }));
    const secrets = [...keys, ...cves].map((id) => ({
      RuleID: id,
      Category: 'x',
      Severity: 'CRITICAL',
    }));
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

  const convert = () => ['convert', '--cache-dir', folder, join(folder, 'report.json')];
  beforeAll(() => writeFileSync(join(folder, 'report.json'), JSON.stringify(report())));

  it.each([
    ['a large plain file', { entries: 30, faulty: false }, 15],
    ['a small one with faults', { entries: 6, faulty: true }, 20],
  ])('%s leaves what Trivy leaves', (_, size, files) => {
    const certain = [
      { text: '', takes: 0 },
      { text: 'CVE-2026-0001 exp:2999-01-01 # why\n', takes: ofOneId + 2 },
      { text: 'CVE-2026-0001 exp:2020-01-01 # why\nGHSA-aaaa-bbbb-cccc exp:2999-01-01 # why\n', takes: ofOneId },
      { text: 'DS-0002 exp:2999-01-01 # why\naws-key exp:2999-01-01 # why\n', takes: ofOneId + 4 },
      { text: 'CVE-2026-0001 exp:2999-01-01 # why\nCVE-2026-0003 exp: # why\n', takes: ofOneId + 2 },
    ] as const;
    compare(plainFiles(words, size), '.trivyignore', { args: convert(), all: 'report.json', files, certain });
  });

  it('a plain file never leaves less, whatever is in it', () => {
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
    const anything = fc.array(word, { maxLength: 80, size: 'max' }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(anything, (input) => {
        const file = join(folder, '.trivyignore');
        writeFileSync(file, input);
        const ours = byUs(input, '.trivyignore', 'report.json');
        // A file that has another form than its name says is refused: then there is no verdict at all.
        if (ours === undefined) return;
        const left = new Set(ours.left);
        expect((byTrivy(convert(), file)?.left ?? []).filter((finding) => !left.has(finding))).toEqual([]);
      }),
      { numRuns: 15, examples: [['{'], ['CVE-2026-0001 exp:2999-01-01 # why']] },
    );
  });

  describe('a YAML file', () => {
    const yaml = {
      ...words,
      patterns: [
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
      ],
      badPatterns: ['[', 'a{b', 'x}', 'a\\'],
      purls: [
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
      ],
      badPurls: ['lodash', 'pkg:npm/', 'pkg:npm/%zz'],
    };

    const known = [
      { text: '', takes: 0 },
      { text: `vulnerabilities:\n${entry('CVE-2026-0001')}`, takes: ofOneId },
      {
        text: `vulnerabilities:\n${entry('CVE-2026-0001', ', paths: ["app/*/package.json"], purls: ["pkg:npm/lodash"]')}`,
        // A finding whose package has no URL is in any package.
        takes: 4,
      },
      {
        text: `misconfigurations:\n${entry('DS-0002')}secrets:\n${entry('aws-key', ', paths: ["**/.aws"]')}`,
        takes: 3,
      },
    ] as const;

    it('leaves what Trivy leaves, by the same entries', () => {
      const files = yamlFiles(yaml, { entries: 40, faulty: false });
      const asked = { args: convert(), all: 'report.json', files: 25, certain: known };
      compare(files, '.trivyignore.yaml', { ...asked, areRead: true });
    });

    it('is refused when Trivy refuses it', () => {
      const files = yamlFiles(yaml, { entries: 8, faulty: true });
      const faulty = [
        entry('CVE-2026-0001', ', paths: ["["]'),
        entry('CVE-2026-0001', ', purls: ["lodash"]'),
        entry('CVE-2026-0001', '', 'soon'),
      ].map((text) => ({ text: `vulnerabilities:\n${text}`, takes: 'refused' }) as const);
      compare(files, '.trivyignore.yaml', {
        ...{ args: convert(), all: 'report.json', files: 40 },
        certain: [...known, ...faulty],
      });
    });
  });
});

describe('trivy image --ignorefile, of a real image', () => {
  const files = {
    'etc/debian_version': '12.5\n',
    'etc/os-release': 'ID=debian\nVERSION_ID="12"\n',
    'var/lib/dpkg/status':
      'Package: bash\nStatus: install ok installed\nVersion: 5.2.15-2+b7\nArchitecture: amd64\nMaintainer: x\n',
    ...packageIn('app', 'lodash', '4.17.4'),
    ...packageIn('app/web', 'lodash', '4.17.15'),
    ...packageIn('app', 'minimist', '1.2.0'),
    ...packageIn('usr/lib', 'jquery', '2.1.0'),
    'app/.env': `github_token = ghp_${'a1B2'.repeat(9)}\n`,
  };
  const ids = ['CVE-2019-10744', 'CVE-2020-8203', 'CVE-2021-23337', 'CVE-2021-44906', 'CVE-2020-11022'];
  const words = { ids: [...ids, 'IMAGE-GATE-FIXABLE', 'github-pat'], otherIds: ['CVE-2021-449', 'cve-2019-10744'] };
  const image = () => [
    ...['image', '--input', 'layout', '--scanners', 'vuln,secret', '--cache-dir', join(folder, 'cache')],
    ...['--skip-db-update', '--skip-java-db-update', '--skip-check-update', '--skip-vex-repo-update', '--offline-scan'],
    ...['--skip-version-check', '--disable-telemetry'],
  ];

  beforeAll(async () => {
    await makeLayout(join(folder, 'layout'), { images: [{ layers: [{ files }] }] });
    const advisories = fileURLToPath(new URL('../fixtures/advisory-db/db', import.meta.url));
    cpSync(advisories, join(folder, 'cache/db'), { recursive: true });
    writeFileSync(join(folder, 'none'), '');
    expect(byTrivy(image(), join(folder, 'none'))?.left.length).toBeGreaterThan(15);
    cpSync(join(folder, 'left.json'), join(folder, 'image.json'));
  });

  it('a plain file leaves what Trivy leaves', () => {
    const files = plainFiles(words, { entries: 10, faulty: true });
    const certain = [
      { text: '', takes: 0 },
      { text: 'CVE-2019-10744 exp:2999-01-01 # why\nCVE-2021-44906 exp:2020-01-01 # why\n', takes: 1 },
      { text: 'github-pat exp:2999-01-01 # why\nCVE-2021-449 exp:2999-01-01 # why\n', takes: 1 },
      { text: 'CVE-2019-10744 exp: # why\n', takes: 0 },
    ] as const;
    compare(files, '.trivyignore', { args: image(), all: 'image.json', files: 12, certain });
  });

  it('a YAML file leaves what Trivy leaves, by the same entries, and is refused when Trivy refuses it', () => {
    const yaml = {
      ...words,
      patterns: [
        '**',
        '*',
        'app/**',
        'app/*/lodash/package.json',
        '**/web/**/package.json',
        'Node.js',
        '?ode.js',
        '[!N]*',
        '/app/.env',
        '**/.env',
        'usr/lib/{x,node_modules}/**',
        'App/**',
      ],
      badPatterns: ['[', 'a{b'],
      purls: [
        'pkg:npm/lodash',
        'pkg:npm/lodash@4.17.4',
        'pkg:npm/lodash@4.17.5',
        'pkg:npm/minimist',
        'pkg:deb/debian/bash',
        'pkg:deb/debian/bash?arch=amd64&distro=debian-12.5',
        'pkg:deb/debian/bash?distro=debian-12.6',
      ],
      badPurls: ['lodash', 'pkg:npm/'],
    };
    const large = yamlFiles(yaml, { entries: 24, faulty: false });
    const asked = { args: image(), all: 'image.json' };
    const known = [
      { text: '', takes: 0 },
      {
        text: `vulnerabilities:\n${entry('CVE-2019-10744', ', paths: ["app/**"], purls: ["pkg:npm/lodash"]')}`,
        takes: 1,
      },
      { text: `vulnerabilities:\n${entry('CVE-2019-10744', ', purls: ["pkg:npm/minimist"]')}`, takes: 0 },
      { text: `secrets:\n${entry('github-pat', ', paths: ["**/.env"]')}`, takes: 1 },
    ] as const;
    compare(large, '.trivyignore.yaml', { ...asked, files: 15, certain: known, areRead: true });
    const small = yamlFiles(yaml, { entries: 8, faulty: true });
    const faulty = {
      text: `vulnerabilities:\n${entry('CVE-2019-10744', ', paths: ["["]')}`,
      takes: 'refused',
    } as const;
    compare(small, '.trivyignore.yaml', { ...asked, files: 20, certain: [faulty] });
  });
});

function packageIn(place: string, name: string, version: string): Readonly<Record<string, string>> {
  return { [`${place}/node_modules/${name}/package.json`]: JSON.stringify({ name, version, license: 'MIT' }) };
}
