import { describe, expect, it } from '@jest/globals';
import { type Fix, fixesOf, fixWords } from '../../../src/policy/fix/fix.js';
import type { FixStatus, Vulnerability } from '../../../src/scan/finding.js';
import { secret, vulnerability } from '../samples.js';

function found(id: string, name: string, version: string, type: string, fixedVersion?: string): Vulnerability {
  const { fixedVersion: _, ...rest } = vulnerability({
    id,
    package: { name, version, type, class: ['debian', 'redhat'].includes(type) ? 'os' : 'language' },
  });
  return fixedVersion === undefined ? rest : { ...rest, fixedVersion };
}

function words(fix: Fix | undefined): string | undefined {
  return fix && fixWords(fix);
}

const log4j = (id: string, fixed: string) => found(id, 'org.apache.logging.log4j:log4j-core', '2.14.1', 'jar', fixed);

describe('the fix of a finding', () => {
  it('is the version that clears every open finding of the package, for each of them', () => {
    const findings = [
      log4j('CVE-2021-44228', '2.15.0, 2.12.2, 2.3.1'),
      log4j('CVE-2021-45046', '2.16.0, 2.12.2'),
      log4j('CVE-2021-45105', '2.3.1, 2.12.3, 2.17.0'),
      log4j('CVE-2021-44832', '2.3.2, 2.12.4, 2.17.1'),
    ];
    const fixFor = fixesOf(findings);
    expect(findings.map((finding) => words(fixFor(finding)))).toEqual(['2.17.1', '2.17.1', '2.17.1', '2.17.1']);
  });

  it('is worked out for each version and each ecosystem alone', () => {
    const findings = [
      found('CVE-2020-1001', 'lodash', '4.17.4', 'npm', '4.17.12'),
      found('CVE-2020-1002', 'lodash', '4.17.4', 'npm', '4.17.21'),
      found('CVE-2020-1002', 'lodash', '3.10.1', 'npm', '4.17.21'),
      found('CVE-2020-1003', 'lodash', '4.17.4', 'yarn', '4.17.5'),
    ];
    const fixFor = fixesOf(findings);
    expect(findings.map((finding) => words(fixFor(finding)))).toEqual([
      '4.17.21',
      '4.17.21',
      '4.17.21 (new major version)',
      '4.17.5',
    ]);
  });

  it('clears an excepted finding with the open ones, and leaves it out of theirs', () => {
    const open = found('CVE-2020-1001', 'rack', '2.2.3', 'gemspec', '2.2.8');
    const excepted = found('CVE-2020-1002', 'rack', '2.2.3', 'gemspec', '3.0.9');
    const fixFor = fixesOf([open]);
    expect(words(fixFor(open))).toBe('2.2.8');
    expect(words(fixFor(excepted))).toBe('3.0.9 (new major version)');
  });

  it.each([
    ['npm', '1.2.3', '1.9.0', '1.9.0'],
    ['npm', '1.2.3', '2.0.0', '2.0.0 (new major version)'],
    ['cargo', '0.4.1', '0.5.0', '0.5.0 (new minor version before 1.0)'],
    ['npm', '0.0.8', '0.2.4', '0.2.4 (new minor version before 1.0)'],
    ['npm', '0.9.1', '1.0.0', '1.0.0 (new major version)'],
    ['npm', '1.2.3', '2.0.0-rc.1', '2.0.0-rc.1 (new major version, pre-release)'],
    ['pip', '4.0', '4.1rc1', '4.1rc1 (pre-release)'],
    ['npm', '1.2.3', '1.3.0-rc.1, 1.4.0', '1.4.0'],
    ['gomod', 'v0.1.0', '0.1.1-0.20220314234659-1baeb1ce4c0b', '0.1.1-0.20220314234659-1baeb1ce4c0b'],
    ['debian', '1.1.1n-0+deb11u1', '3.0.1-1', '3.0.1-1'],
    ['redhat', '1:1.1.1k-9.el8', '1:1.1.1k-12.el8_9', '1:1.1.1k-12.el8_9'],
    ['npm', '1.2.3', 'see vendor', 'see the advisory: see vendor'],
    ['npm', '1.2.3', '1.2.2', 'see the advisory: 1.2.2'],
  ])('%s %s fixed in %s: %s', (type, version, fixed, expected) => {
    const finding = found('CVE-2020-1001', 'some', version, type, fixed);
    expect(words(fixesOf([finding])(finding))).toBe(expected);
  });

  it.each<[FixStatus, string]>([
    ['affected', 'no fix yet'],
    ['under_investigation', 'no fix yet'],
    ['fix_deferred', 'no fix yet'],
    ['unknown', 'no fix yet'],
    ['will_not_fix', "won't be fixed"],
    ['end_of_life', 'end of life'],
    ['not_affected', 'not affected'],
  ])('%s without a version: %s', (status, expected) => {
    const finding = { ...found('CVE-2020-1001', 'tar', '1.3', 'debian'), status };
    expect(words(fixesOf([finding])(finding))).toBe(expected);
  });

  it('is nothing for what is no vulnerability', () => {
    expect(fixesOf([secret()])(secret())).toBeUndefined();
  });
});
