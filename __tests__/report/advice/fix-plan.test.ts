import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { systemCommand, upgradeCommand, usualManager } from '../../../src/report/advice/fix-command.js';
import { type FixStep, fixPlan } from '../../../src/report/advice/fix-plan.js';
import { stepPlace, stepTable, stepText, stepWeight } from '../../../src/report/advice/fix-plan-text.js';
import type { Finding } from '../../../src/scan/finding.js';
import type { Origin, PlaceOf } from '../../../src/source/place.js';
import { anyHostileText, hostileTexts, markdownFaults, visible } from '../hostile.js';
import { makeAssessment, misconfiguration, secret, vulnerability } from '../make-assessment.js';

const from = { path: 'Dockerfile', line: 1 };
const lock = { path: 'package-lock.json', line: 20 };

/** System packages of the base on its FROM, language packages on their line of the lockfile. */
const placeOf: PlaceOf = (finding) =>
  finding.kind === 'vulnerability' && finding.package.class === 'os'
    ? { origin: 'base', location: from, base: 'debian:12' }
    : { origin: 'own', location: lock };

const system = (over: Parameters<typeof vulnerability>[0] = {}): Finding =>
  vulnerability({ name: 'openssl', type: 'debian', version: '3.0.9-1', fixedVersion: '3.0.15-1', ...over });

function plan(findings: readonly Finding[], place = placeOf): readonly FixStep[] {
  return fixPlan(makeAssessment({ findings, placeOf: place }));
}

function lines(steps: readonly FixStep[]): readonly string[] {
  return steps.map((step) => visible([stepText(step), stepPlace(step), stepWeight(step)].join(' | ')));
}

describe('fixPlan', () => {
  it('makes one rebuild of all that a newer base brings, and one upgrade of all findings in a package', () => {
    const findings = [
      system(),
      system({ id: 'CVE-2024-1002', name: 'zlib1g', severity: 'HIGH' }),
      system({ id: 'CVE-2024-1003', severity: 'LOW' }),
      vulnerability({ severity: 'HIGH', fixedVersion: '4.17.12' }),
      vulnerability({ severity: 'HIGH', fixedVersion: '4.17.21', id: 'CVE-2021-23337' }),
      vulnerability({ severity: 'HIGH', fixedVersion: '4.17.5', id: 'CVE-2018-3721' }),
    ];
    expect(lines(plan(findings))).toEqual([
      'Rebuild on a newer `debian:12` (`pull: true`, or a later tag) for `openssl`, `zlib1g` | `Dockerfile` line 1 | 3 findings, **1 blocking**, 1 warned',
      'Upgrade `lodash` `4.17.4` → `4.17.21` or later<br>`npm install lodash@4.17.21` | `package-lock.json` line 20 | 3 findings, 3 warned',
    ]);
  });

  it.each([
    ['python-pkg', 'urllib3', 'And the same in requirements.txt.'],
    ['gomod', 'golang.org/x/text', 'Then: go mod tidy.'],
    ['gobinary', 'golang.org/x/text', 'Then rebuild the binary.'],
  ])('says with the command what else has to be done: %s', (type, name, also) => {
    const [step] = plan([vulnerability({ type, name, version: '1.26.4', fixedVersion: '1.26.18' })]);
    if (step === undefined) throw new Error('no step');
    expect(stepTable([step], 1)).toMatch(new RegExp(`(?:</code>|\`)<br>${also.replaceAll('.', '\\.')} \\|`));
  });

  it('puts what blocks first, then what warns, then what solves the most', () => {
    const findings = [
      vulnerability({ name: 'a', severity: 'LOW' }),
      vulnerability({ name: 'b', severity: 'HIGH' }),
      vulnerability({ name: 'c', severity: 'CRITICAL' }),
      vulnerability({ name: 'd', severity: 'CRITICAL' }),
      vulnerability({ name: 'd', severity: 'CRITICAL', id: 'CVE-2020-1002' }),
      vulnerability({ name: 'e', severity: 'HIGH' }),
      vulnerability({ name: 'e', severity: 'HIGH', id: 'CVE-2020-1002' }),
    ];
    expect(plan(findings).map(({ packages }) => packages[0])).toEqual(['d', 'c', 'e', 'b', 'a']);
  });

  it('keeps apart what other people, other versions or other lines need', () => {
    const findings = [
      vulnerability(),
      vulnerability({ version: '3.10.1' }),
      vulnerability({ target: 'web/package-lock.json' }),
      vulnerability({ type: 'yarn' }),
    ];
    const byTarget: PlaceOf = ({ target }) => ({ origin: 'own', location: { path: target, line: 3 } });
    expect(plan(findings, byTarget)).toHaveLength(4);
  });

  it('tells where nothing is fixed yet, what to repair and what to revoke', () => {
    const findings = [
      system({ status: 'affected' }),
      system({ id: 'CVE-2024-1009', status: 'will_not_fix', name: 'tar' }),
      misconfiguration(),
      secret(),
      secret({ id: 'github-pat', title: 'GitHub token', target: '/app/other' }),
    ].map((finding) => {
      if (finding.kind !== 'vulnerability') return finding;
      const { fixedVersion, ...rest } = finding;
      return rest;
    });
    const texts = lines(plan(findings)).join('\n');
    expect(texts).toContain(
      'No fix yet in `debian:12`: `openssl`. Remove or replace it, or except it for a while with a reason',
    );
    expect(texts).toContain("Won't be fixed in `debian:12`: `tar`. Remove or replace it, or except it with a reason");
    expect(texts).toContain("Image user should not be root. Add 'USER <non root user name>' line to the Dockerfile");
    expect(texts).toContain('GitHub token. Revoke it, and take it out of the image and its build');
  });

  it("says the advisory's own words where no version can be chosen", () => {
    expect(lines(plan([vulnerability({ fixedVersion: 'see vendor' })]))[0]).toContain(
      '`4.17.4` → see the advisory: `see vendor` |',
    );
  });

  it('upgrades system packages of our own instruction by the system they are of', () => {
    const own: PlaceOf = () => ({ origin: 'own', location: { path: 'Dockerfile', line: 4 } });
    expect(lines(plan([system(), system({ name: 'curl' })], own))).toEqual([
      'Build the instruction at `Dockerfile:4` without the cache (`no-cache: true`), or upgrade in it: `openssl`, `curl`<br><code>apt-get update && apt-get install --yes --only-upgrade openssl curl</code> | `Dockerfile` line 4 | 2 findings, **2 blocking**',
    ]);
  });

  it('names the first deadline, counted from this scan however old the advisory is', () => {
    const steps = plan([vulnerability({ severity: 'HIGH' }), vulnerability({ id: 'CVE-2020-1002' })]);
    expect(stepTable(steps, 5)).toContain('| By, from this scan');
    expect(stepTable(steps, 5)).toContain('| 2026-03-02 |');
  });

  it('cuts the table and says how much is left', () => {
    const steps = plan(Array.from({ length: 12 }, (_, index) => vulnerability({ name: `p${index}` })));
    expect(stepTable(steps, 10)).toMatch(/\n\nand 2 more steps for 2 findings\.$/);
  });

  it('counts every open finding in exactly one step', () => {
    const finding = fc.record({
      name: fc.constantFrom('a', 'b'),
      severity: fc.constantFrom('CRITICAL', 'HIGH', 'LOW'),
      type: fc.constantFrom('npm', 'debian'),
    });
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 20 }), (findings) => {
        const steps = plan(
          findings.map((over, index) => vulnerability({ ...over, id: `CVE-2020-${1000 + index}` }) as Finding),
        );
        expect(steps.reduce((sum, step) => sum + step.findings, 0)).toBe(findings.length);
      }),
    );
  });

  it('lets no hostile text out of its row', () => {
    const origin = fc.constantFrom<Origin>('base', 'own', 'unknown');
    fc.assert(
      fc.property(anyHostileText, anyHostileText, origin, (one, other, whose) => {
        const place: PlaceOf = () => ({ origin: whose, base: other, location: { path: one, line: 1 } });
        const findings = [
          vulnerability({ name: one, version: other, fixedVersion: other, type: 'npm' }),
          vulnerability({ name: other, version: one, type: one, fixedVersion: one }),
          { ...system(), name: one },
          misconfiguration({ title: one, resolution: other }),
          secret({ title: other, target: one }),
        ];
        for (const line of stepTable(plan(findings, place), 10).split('\n'))
          expect([line, markdownFaults(line)]).toEqual([line, []]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('fix commands', () => {
  it.each([
    ['npm', 'lodash', '4.17.21', 'npm install lodash@4.17.21'],
    ['node-pkg', '@babel/core', '7.0.0', 'npm install @babel/core@7.0.0'],
    ['pip', 'Django', '5.1.10', "pip install 'Django>=5.1.10,<6'"],
    ['poetry', 'django', '5.1.10', "poetry add 'django>=5.1.10,<6'"],
    ['bundler', 'rack', '3.0.8', 'bundle update rack --conservative'],
    ['gomod', 'golang.org/x/net', '0.23.0', 'go get golang.org/x/net@v0.23.0'],
    ['gomod', 'stdlib', '1.22.5', 'go get go@1.22.5'],
    ['cargo', 'ammonia', '3.1.0', 'cargo update --package ammonia --precise 3.1.0'],
    [
      'jar',
      'org.springframework:spring-beans',
      '5.3.18',
      'mvn versions:use-dep-version -Dincludes=org.springframework:spring-beans -DdepVersion=5.3.18',
    ],
  ])('of %s for %s %s', (type, name, version, command) => {
    expect(upgradeCommand({ type, name }, version)?.command).toBe(command);
  });

  it.each([
    ['alpine', 'apk upgrade --no-cache openssl'],
    ['ubuntu', 'apt-get update && apt-get install --yes --only-upgrade openssl'],
    ['rocky', 'dnf upgrade --assumeyes openssl'],
    ['opensuse-leap', 'zypper --non-interactive update openssl'],
    ['amazon', 'yum update --assumeyes openssl'],
    ['azurelinux', 'tdnf update --assumeyes openssl'],
  ])('of %s', (type, command) => {
    const manager = usualManager(type);
    expect(manager && systemCommand(manager, ['openssl'])?.command).toBe(command);
  });

  it('upgrade everything where many packages are old', () => {
    const names = Array.from({ length: 40 }, (_, index) => `p${index}`);
    expect(systemCommand('apt-get', names)?.command).toBe('apt-get update && apt-get upgrade --yes');
    expect(systemCommand('apk', names)?.command).toBe('apk upgrade --no-cache');
  });

  it('are not made of names that a shell could run, nor for what is not known', () => {
    const names = ['a;rm -rf /', '$(id)', '--global', "a'b", 'a b', 'a|b', '`id`', 'a\nb', '', ...hostileTexts];
    for (const name of names.filter((name) => !/^x+$/.test(name))) {
      expect([name, upgradeCommand({ type: 'npm', name }, '1.0.0')]).toEqual([name, undefined]);
      expect([name, upgradeCommand({ type: 'npm', name: 'a' }, name)]).toEqual([name, undefined]);
      expect([name, systemCommand('apt-get', ['ok', name])]).toEqual([name, undefined]);
    }
    expect(upgradeCommand({ type: 'toString', name: 'a' }, '1')).toBeUndefined();
    expect(usualManager('plan9')).toBeUndefined();
  });
});
