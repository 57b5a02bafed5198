import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { noApprovals } from '../../../src/policy/approvals.js';
import { fitPackage, fitPath, fitVersion } from '../../../src/report/terminal/fit-text.js';
import { renderTable } from '../../../src/report/terminal/table.js';
import type { Finding } from '../../../src/scan/finding.js';
import { displayWidth, fitEnd, fitStart, pad } from '../../../src/text/display-width.js';
import { anyHostileText, hostileTexts } from '../hostile.js';
import {
  exception,
  judged,
  makeAssessment,
  misconfiguration,
  refusedException,
  secret,
  vulnerability,
} from '../make-assessment.js';

const findings: readonly Finding[] = [
  vulnerability({ id: 'CVE-2022-0001', severity: 'LOW', name: 'libthing' }),
  vulnerability({
    id: 'CVE-2021-23337',
    severity: 'HIGH',
    path: 'usr/local/lib/node_modules/npm/node_modules/cli-table/node_modules/lodash/package.json',
  }),
  vulnerability(),
  misconfiguration(),
  secret(),
];

const full = makeAssessment({
  findings,
  excepted: [judged(vulnerability({ id: 'CVE-2020-8203', severity: 'HIGH' }), { exception: exception() })],
  concerns: [
    { kind: 'eol', platform: 'linux/amd64', action: 'warn', message: 'alpine 3.10.2 is past its end of life' },
  ],
  exceptions: {
    applied: [exception()],
    refused: [refusedException()],
    unused: [exception({ id: 'CVE-2017-1001', line: 9 })],
  },
});

function lines(...parts: Parameters<typeof renderTable>): readonly string[] {
  return renderTable(...parts).split('\n');
}

/** Without the title and the empty line below it: the titles of the columns come first. */
function rows(...parts: Parameters<typeof renderTable>): readonly string[] {
  return lines(...parts).slice(2);
}

/** One that the pull request brings along. */
const proposed = exception({ id: 'CVE-2026-1001', line: 7, proposed: { missing: noApprovals } });

describe('renderTable', () => {
  it('names an exception that is new in the pull request as such, needed or not', () => {
    const table = renderTable(makeAssessment({ exceptions: { applied: [proposed], unused: [proposed] } }));
    expect(table.match(/CVE-2026-1001 .*:7 \(new in this pull request\)/g)).toHaveLength(2);
  });

  it('tells what an exception says of ticket and approval', () => {
    const applied = [exception({ ticket: 'SEC-12', approvedBy: ['alice'] })];
    expect(renderTable(makeAssessment({ exceptions: { applied } }))).toContain(
      ': only reachable from the build (ticket SEC-12, approved by alice, as the entry says)',
    );
  });

  it('has a row for each finding, worst first, with its fix and what the policy does', () => {
    const [titles, ...found] = rows(full).slice(0, 7);
    expect(titles?.split(/\s{2,}/)).toEqual(['SEVERITY', 'FINDING', 'PACKAGE', 'VERSION', 'FIX', 'POLICY', 'WHERE']);
    expect(
      found.map((row) =>
        row
          .split(/\s{2,}/)
          .filter((cell) => cell !== '')
          .slice(0, 2),
      ),
    ).toEqual([
      ['CRITICAL', 'CVE-2019-10744'],
      ['CRITICAL', 'aws-access-key-id'],
      ['HIGH', 'CVE-2021-23337'],
      ['HIGH', 'DS-0002'],
      ['LOW', 'CVE-2022-0001'],
      ['HIGH', 'CVE-2020-8203'],
    ]);
    expect(found[0]?.split(/\s{2,}/)).toEqual([
      'CRITICAL',
      'CVE-2019-10744',
      'lodash',
      '4.17.4',
      '4.17.12',
      'blocks',
      'app/package-lock.json',
    ]);
    expect(found[5]).toContain('excepted until 2026-03-30');
  });

  it('begins with the image, its system and its platforms', () => {
    const assessment = makeAssessment({ platforms: ['linux/amd64', 'linux/arm64'] });
    expect(lines(assessment)[0]).toBe('ghcr.io/acme/api:1.4.2 (alpine 3.20.3, linux/amd64, linux/arm64)');
  });

  it('ends with the verdict, the command that fixes most, and how to hear more of the worst finding', () => {
    const twice = makeAssessment({
      findings: [vulnerability({ id: 'CVE-2021-23337', severity: 'HIGH' }), vulnerability()],
    });
    expect(lines(twice, { explain: '--image app:dev' }).slice(-5)).toEqual([
      'BLOCKED  ghcr.io/acme/api:1.4.2: 1 finding to fix (1 CRITICAL)',
      '  Fixes most: Upgrade lodash 4.17.4 → 4.17.12 or later (2 findings, 1 blocking, 1 warned)',
      '    npm install lodash@4.17.12',
      '    If another package brings it: overrides in package.json.',
      '  Why, where and how to fix or except: image-gate explain CVE-2019-10744 --image app:dev',
    ]);
    expect(renderTable(full)).not.toContain('image-gate explain');
  });

  it('names no finding a second time', () => {
    expect(renderTable(full).match(/CVE-2019-10744/g)).toHaveLength(1);
  });

  it.each(['$(id)', 'a b', '-x', '`id`', 'CVE-2020-1001;id'])('offers no command with the id %s', (id) => {
    const table = renderTable(makeAssessment({ findings: [vulnerability({ id })] }), { explain: '' });
    expect(table).not.toContain('image-gate explain');
  });

  it('ends with what passes', () => {
    const passed = makeAssessment({
      findings: [vulnerability({ severity: 'HIGH' }), vulnerability({ severity: 'LOW' })],
    });
    expect(lines(passed)).toContain(
      'PASSED  ghcr.io/acme/api:1.4.2: nothing that the policy blocks (1 HIGH warned; 1 LOW logged)',
    );
    expect(renderTable(makeAssessment())).toContain('PASSED  ghcr.io/acme/api:1.4.2: no findings');
  });

  it('says what is wrong with the image, and tells the exceptions', () => {
    const table = renderTable(full);
    expect(table).toContain('WARNING  alpine 3.10.2 is past its end of life');
    expect(table).toContain(
      'CVE-2020-8203  .trivyignore:2  until 2026-03-30 (30 days left): only reachable from the build',
    );
    expect(table).toContain(
      'CVE-2018-3721  .trivyignore:5  expired on 2026-01-31; valid would be: CVE-2018-3721 # reason, Expiry: 2026-05-30',
    );
    expect(table).toContain('CVE-2017-1001  .trivyignore:9');
    expect(table).toContain('Total: 2 CRITICAL · 3 HIGH · 0 MEDIUM · 1 LOW · 0 UNKNOWN (1 of them excepted)');
  });

  it('names an operating system package by the system, and platforms where not all are hit', () => {
    const os = vulnerability({
      type: 'alpine',
      target: 'ghcr.io/acme/api:1.4.2 (alpine 3.20.3)',
      platforms: ['linux/arm64'],
    });
    expect(rows(makeAssessment({ findings: [os], platforms: ['linux/amd64', 'linux/arm64'] }))[1]).toMatch(
      / {2}alpine 3\.20\.3 \(linux\/arm64\)$/,
    );
  });

  it('cuts its better end and says how much and where the rest is', () => {
    const many = Array.from({ length: 182 }, (_, index) =>
      vulnerability({ id: `CVE-2024-${1000 + index}`, severity: index === 181 ? 'CRITICAL' : 'LOW' }),
    );
    const table = rows(makeAssessment({ findings: many }), { file: 'reports/trivy-results-api.json' });
    expect(table[1]).toContain('CVE-2024-1181 ');
    expect(table.filter((line) => line.includes('CVE-2024-') && line.includes('lodash  '))).toHaveLength(50);
    expect(table).toContain('… and 132 more findings: reports/trivy-results-api.json');
  });

  it.each([60, 80, 100, 140, 200])('fits into %d columns', (width) => {
    for (const line of rows(full, { width }).slice(0, 7)) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  it.each([60, 80, 120])(
    'breaks no word at the edge of a terminal of %d columns, and gives a command a line of its own',
    (width) => {
      const name = 'registry.example.com/team/an-image-with-a-long-name:2026.03.01';
      const explain = `reports/trivy-results-api.json --image ${name} --now 2026-03-01`;
      const end = (more: object) =>
        renderTable(makeAssessment({ name, findings: [vulnerability()] }), { explain, ...more })
          .split('\n\n')
          .at(-1) ?? '';
      const below = end({ width }).split('\n');
      const commands = ['    npm install lodash@4.17.12', `    image-gate explain CVE-2019-10744 ${explain}`];
      expect(below).toEqual(expect.arrayContaining(commands));
      for (const line of below.filter((one) => !commands.includes(one) && !one.includes(name)))
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(below.join(' ').split(/\s+/)).toEqual(end({}).split(/\s+/));
    },
  );

  it('aligns wide characters', () => {
    const [first = '', second = ''] = rows(
      makeAssessment({ findings: [vulnerability({ name: '日本語' }), vulnerability({ name: 'latin' })] }),
    ).slice(1, 3);
    expect(displayWidth(first.slice(0, first.indexOf('4.17.4')))).toBe(
      displayWidth(second.slice(0, second.indexOf('4.17.4'))),
    );
  });

  it('shows at 80 columns where a finding is and what differs in its versions', () => {
    const found = [
      vulnerability({ path: 'app/node_modules/lodash/package.json' }),
      vulnerability({
        id: 'CVE-2023-47038',
        severity: 'HIGH',
        name: 'perl-base',
        type: 'debian',
        version: '5.36.0-7+deb12u1',
        fixedVersion: '5.36.0-7+deb12u2',
      }),
    ];
    expect(rows(makeAssessment({ findings: found }), { width: 80 }).slice(0, 3)).toEqual([
      'SEVERITY  FINDING         PACKAGE    VERSION    FIX         POLICY  WHERE',
      'CRITICAL  CVE-2019-10744  lodash     4.17.4     4.17.12     blocks  app/…/lodash',
      'HIGH      CVE-2023-47038  perl-base  5.36…12u1  5.36…b12u2  warns   alpine 3.20…',
    ]);
  });

  it('says at 80 columns in whole words that there is no fix', () => {
    const { fixedVersion: _, ...unfixed } = vulnerability({
      type: 'debian',
      name: 'perl-modules-5.36',
      version: '5.36.0-7+deb12u1',
    });
    const says = (status: 'will_not_fix' | 'affected') => {
      const finding = { ...unfixed, id: 'GHSA-aaaa-bbbb-cccc', status, path: 'usr/share/perl/5.36.0/a/b/c' };
      return renderTable(makeAssessment({ findings: [finding] }), { width: 80 });
    };
    expect(says('will_not_fix')).toMatch(/ {2}won't fix {2,}blocks/);
    expect(says('affected')).toMatch(/ {2}no fix(?: yet)? {2,}blocks/);
  });

  it('names what blocks as the next thing where nothing fixes it, not what is only warned of', () => {
    const { fixedVersion: _, ...unfixed } = vulnerability({ name: 'zlib1g', type: 'debian' });
    const said = renderTable(
      makeAssessment({
        findings: [{ ...unfixed, status: 'will_not_fix' }, vulnerability({ name: 'a', severity: 'HIGH' })],
      }),
    );
    expect(said).toMatch(/^ {2}What blocks: Won't be fixed: zlib1g\. Remove or replace it/m);
    expect(said).not.toContain('Fixes most');
  });

  it('says at 80 columns in a whole word that a finding is excepted', () => {
    const long = vulnerability({ id: 'GHSA-aaaa-bbbb-cccc', path: 'app/node_modules/lodash/package.json' });
    const table = renderTable(makeAssessment({ excepted: [judged(long, { exception: exception() })] }), { width: 80 });
    expect(table).toMatch(/ {2}excepted {2}app\/…\/lodash$/m);
  });

  it('says why the image itself blocks once', () => {
    const concern = { kind: 'unscannable', platform: 'linux/amd64', action: 'block', message: 'no packages' } as const;
    const said = renderTable(makeAssessment({ concerns: [concern] }));
    expect(said.match(/no packages/g)).toHaveLength(1);
    const five = ['a', 'b', 'c', 'd', 'e'].map((letter) => ({ ...concern, message: `no packages of ${letter}` }));
    expect(renderTable(makeAssessment({ concerns: five })).match(/no packages of \w/g)).toHaveLength(5);
  });

  it('has one row for an advisory in all packages of a source and in all copies of a package, and counts each', () => {
    const os = (name: string, over = {}) => ({
      ...vulnerability({ id: 'CVE-2024-28085', type: 'debian', ...over }),
      package: { name, version: '2.38', type: 'debian', class: 'os' as const, source: 'util-linux' },
    });
    const names = ['bsdutils', 'libblkid1', 'libmount1', 'mount', 'util-linux'];
    const findings = [
      ...names.map((name) => os(name)),
      os('fdisk', { fixedVersion: '2.38.1' }),
      vulnerability({ path: 'a/package.json' }),
      vulnerability({ path: 'b/package.json' }),
    ];
    const table = rows(makeAssessment({ findings }), { width: 200 });
    expect(table.slice(1, 4).map((row) => row.split(/\s{2,}/).slice(2))).toEqual([
      ['util-linux and 4 more', '2.38', '4.17.12', 'blocks', 'alpine 3.20.3'],
      ['fdisk', '2.38', '2.38.1', 'blocks', 'alpine 3.20.3'],
      ['lodash', '4.17.4', '4.17.12', 'blocks', 'a/package.json and 1 more'],
    ]);
    expect(renderTable(makeAssessment({ findings }))).toContain('Total: 8 CRITICAL');
    expect(rows(makeAssessment({ findings }), { rows: 1 })).toContain('… and 3 more findings: --format json has all');
  });

  it('says behind the package how many places there are where a narrow terminal has no column for them', () => {
    const findings = ['a', 'b', 'c'].map((place) =>
      vulnerability({ name: 'org.acme:some-artifact', path: `${place}/node_modules/x/package.json` }),
    );
    const [titles = '', row = ''] = rows(makeAssessment({ findings }), { width: 60 });
    expect(titles).not.toContain('WHERE');
    expect(row).toMatch(/ …\S+ \+2 /);
  });

  it('counts in its rows all that there is, on every terminal', () => {
    const one = fc.record({
      id: fc.constantFrom('CVE-2024-28085', 'GHSA-aaaa-bbbb-cccc'),
      name: fc.constantFrom(
        'util-linux',
        'mount',
        'libblkid1',
        'lodash',
        '@acme/a-long-name',
        'org.acme:some-artifact',
      ),
      isSystem: fc.boolean(),
      place: fc.constantFrom('a', 'srv/app', 'usr/local/lib/node_modules/npm', 'opt/x (1)/y'),
      severity: fc.constantFrom('CRITICAL' as const, 'LOW' as const),
    });
    const found = fc.uniqueArray(one, {
      selector: ({ place, ...rest }) => JSON.stringify([rest, rest.isSystem || place]),
    });
    fc.assert(
      fc.property(found, fc.integer({ min: 60, max: 200 }), fc.integer({ min: 1, max: 20 }), (all, width, limit) => {
        const findings = all.map(({ id, name, isSystem, place, severity }) =>
          isSystem
            ? {
                ...vulnerability({ id, severity, target: 'alpine 3.20.3' }),
                package: { name, version: '2.38', type: 'debian', class: 'os' as const, source: 'util-linux' },
              }
            : vulnerability({ id, severity, name, path: `${place}/node_modules/${name}/package.json` }),
        );
        const table = renderTable(makeAssessment({ findings }), { width, rows: limit });
        const shown = table.split('\n').filter((line) => /^(?:CRITICAL|LOW) /.test(line));
        const more = shown.flatMap((line) => [...line.matchAll(/ (?:and ([\d,]+) more|\+([\d,]+))(?= |$)/g)]);
        const rest = Number(/^… and ([\d,]+) more finding/m.exec(table)?.[1] ?? 0);
        const others = more.reduce((sum, [, words, sign]) => sum + Number(words ?? sign), 0);
        expect(shown.length + others + rest).toBe(findings.length);
      }),
    );
  });

  it('tells CRITICAL from HIGH by colour', () => {
    const findings = [vulnerability(), vulnerability({ severity: 'HIGH' })];
    const [, critical = '', high = ''] = rows(makeAssessment({ findings }), { colour: true });
    const upTo = (row: string) => row.slice(0, row.search(/CRITICAL|HIGH/));
    expect(upTo(critical)).not.toBe(upTo(high));
  });

  it('is coloured only where asked, and reads the same without', () => {
    const coloured = renderTable(full, { colour: true });
    expect(renderTable(full)).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[31mBLOCKED');
    expect(coloured.replace(/\u001b\[[\d;]+m/g, '').replace(/ +$/gm, '')).toBe(renderTable(full));
  });

  it('has one line a finding and no control characters whatever the texts', () => {
    fc.assert(
      fc.property(anyHostileText, anyHostileText, (one, other) => {
        const hostile = [
          vulnerability({ id: one, name: other, version: one, fixedVersion: other, path: one }),
          secret({ id: other, title: one, target: other }),
        ];
        const table = rows(makeAssessment({ findings: hostile, name: one }), { width: 120 });
        expect(table.slice(0, 4).filter((line) => line.startsWith('CRITICAL'))).toHaveLength(2);
        expect(table.join('')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b]/u);
        for (const line of table.slice(0, 3)) expect(displayWidth(line)).toBeLessThanOrEqual(120);
      }),
    );
  });

  it('is bounded for texts of a megabyte', () => {
    const hostile = hostileTexts.flatMap((text) => [
      vulnerability({ id: text, name: text, path: text }),
      misconfiguration({ title: text, target: text }),
    ]);
    const applied = hostileTexts.map((text) => exception({ id: text, reason: text, file: text, expiry: text }));
    expect(renderTable(makeAssessment({ findings: hostile, exceptions: { applied } })).length).toBeLessThan(30_000);
  });
});

describe('what is too long for its column', () => {
  const part = fc.stringMatching(/^[a-z0-9]{1,6}$/);
  const version = fc
    .array(fc.tuple(part, fc.constantFrom('.', '-', '+', '~', ':')), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.flat().slice(0, -1).join(''));

  it('keeps what differs in two versions', () => {
    fc.assert(
      fc.property(version, version, version, fc.integer({ min: 8, max: 16 }), (same, one, other, width) => {
        const [a, b] = [`${same}.${one}`, `${same}.${other}`];
        fc.pre(a !== b);
        const [shownA, shownB] = [fitVersion(a, width, b), fitVersion(b, width, a)];
        expect(shownA).not.toBe(shownB);
        for (const shown of [shownA, shownB]) expect(displayWidth(shown)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it.each([
    ['app/node_modules/lodash/package.json', 22, 'app/…/lodash'],
    ['app/node_modules/lodash/package.json', 23, 'app/node_modules/lodash'],
    ['app/node_modules/lodash/package.json', 12, 'app/…/lodash'],
    ['app/node_modules/lodash/package.json', 10, '…/lodash'],
    ['usr/local/lib/node_modules/npm/node_modules/tar/package.json and 3 more', 30, 'usr/…/tar and 3 more'],
    ['app/node_modules/lodash/package.json and 1 more', 12, '…/lodash +1'],
    ['app/node_modules/lodash/package.json and 1 more', 19, 'app/…/lodash +1'],
    ['app/lodash and 1 more', 21, 'app/lodash and 1 more'],
    ['app/node_modules/lodash/package.json (linux/arm64) and 12 more', 22, 'app/…/lodash +12'],
    ['debian 12.5 and 1,204 more', 12, 'debi… +1,204'],
    ['/app/deploy/keys/id_rsa', 16, '/app/…/id_rsa'],
    ['debian 12.5 (linux/arm64)', 20, 'debia… (linux/arm64)'],
    ['package-lock.json', 10, 'package-l…'],
  ])('%s in %d columns', (path, width, shown) => {
    expect(fitPath(path, width)).toBe(shown);
  });
});

describe('a name that is too long for its column', () => {
  it.each([
    ['org.springframework:spring-beans', 14, '…:spring-beans'],
    ['org.springframework:spring-webmvc', 9, '…g-webmvc'],
    ['github.com/docker/docker', 9, '…r/docker'],
    ['@babel/traverse', 10, '…/traverse'],
    ['golang.org/x/net and 2 more', 12, '…rg/x/net +2'],
    ['perl-modules-5.36', 9, 'perl-mod…'],
    ["RUN using 'sudo': a/b", 9, 'RUN usin…'],
    ['util-linux and 8 more', 9, 'util-… +8'],
    ['util-linux and 1,204 more', 8, '… +1,204'],
  ])('%s in %d columns is %s', (name, width, shown) => {
    expect(fitPackage(name, width)).toBe(shown);
    expect(displayWidth(shown)).toBeLessThanOrEqual(width);
  });
});

describe('a mark that is too long for its column', () => {
  it.each([
    ['0.23.0 (new minor version before 1.0)', 14, '0.23.0 (minor)'],
    ['2.1.3 (new major version, pre-release)', 18, '2.1.3 (major, pre)'],
    ['25.0.6 (new major version)', 9, '25.0.6…'],
    ['3.0.0-rc.1 (pre-release)', 16, '3.0.0-rc.1 (pre)'],
  ])('%s in %d columns is %s', (version, width, shown) => {
    expect(fitVersion(version, width, '0.10.0')).toBe(shown);
  });
});

describe('display width', () => {
  it.each([
    ['latin', 5],
    ['日本語', 6],
    ['e\u0301', 1],
    ['✅', 2],
    ['', 0],
  ])('of %p is %d', (line, width) => {
    expect(displayWidth(line)).toBe(width);
  });

  it('cuts and fills to the column', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.integer({ min: 2, max: 20 }), (line, width) => {
        for (const fitted of [fitStart(line, width), fitEnd(line, width)]) {
          expect(displayWidth(fitted)).toBeLessThanOrEqual(width);
          expect(displayWidth(pad(fitted, width))).toBe(width);
        }
      }),
    );
    expect([fitStart('日本語', 4), fitEnd('日本語', 4)]).toEqual(['日…', '…語']);
  });
});
