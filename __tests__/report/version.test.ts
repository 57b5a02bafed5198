import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fixedVersions, targetVersion, versionScheme } from '../../src/report/target-version.js';
import { compareVersions, type VersionScheme } from '../../src/report/version.js';

describe('compareVersions', () => {
  it.each<[VersionScheme, readonly string[]]>([
    [
      'semver',
      [
        '0.0.0-20210101000000-abcdef',
        '1.0.0-alpha',
        '1.0.0-alpha.1',
        '1.0.0-rc.2',
        '1.0.0-rc.10',
        '1.0.0',
        'v1.2',
        '1.10.0',
      ],
    ],
    [
      'other',
      [
        '1.0.dev1',
        '1.0a1',
        '1.0b2',
        '1.0rc1',
        '1.0',
        '1.0.post1',
        '1.0.1',
        '2.0-SNAPSHOT',
        '2.0-RC1',
        '2.0.RELEASE',
        '2.0-jre',
        '10',
      ],
    ],
    [
      'system',
      [
        '1.0~rc1-1',
        '1.0-1~deb12u1',
        '1.0-1',
        '1.0-1+deb12u2',
        '1.0-1+deb12u10',
        '1.0.1-1',
        '1.1.1n-0',
        '1.1.1w-0',
        '1:0.9-1',
      ],
    ],
    ['system', ['1.2.3_rc1-r0', '1.2.3-r0', '1.2.3-r10', '1.2.3_p1-r0', '1.2.4-r0']],
    ['system', ['4.18.0-372.el8', '4.18.0-372.9.1.el8', '4.18.0-425.el8']],
  ])('orders versions of %s from the oldest to the newest', (scheme, ordered) => {
    for (const [index, version] of ordered.entries()) {
      expect(compareVersions(version, version, scheme)).toBe(0);
      for (const newer of ordered.slice(index + 1)) {
        expect([version, newer, Math.sign(compareVersions(version, newer, scheme))]).toEqual([version, newer, -1]);
        expect(Math.sign(compareVersions(newer, version, scheme))).toBe(1);
      }
    }
  });

  it.each<[VersionScheme, string, string]>([
    ['semver', '1.0', '1.0.0'],
    ['semver', 'v1.2.3+incompatible', '1.2.3'],
    ['other', '5.3.18', '5.3.18.RELEASE'],
    ['other', '1.0', '1.0.0'],
  ])('takes in %s %s for %s', (scheme, one, other) => {
    expect(compareVersions(one, other, scheme)).toBe(0);
  });

  it('turns round with its arguments, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom<VersionScheme>('system', 'semver', 'other'),
        (a, b, scheme) => {
          expect(Math.sign(compareVersions(a, b, scheme))).toBe(-Math.sign(compareVersions(b, a, scheme)) + 0);
        },
      ),
    );
  });
});

describe('targetVersion', () => {
  it.each<[string, string, readonly string[], string | undefined]>([
    ['the only one', '4.17.4', ['4.17.12'], '4.17.12'],
    ['the highest of several findings', '4.17.4', ['4.17.12', '4.17.5', '4.17.21'], '4.17.21'],
    ['the one in the installed line', '5.1.3', ['4.2.25, 5.1.10, 5.2.12'], '5.1.10'],
    ['the next line where the installed one is given up', '5.0.3', ['4.2.25, 5.1.10, 5.2.12'], '5.1.10'],
    ['one that fixes the others too', '4.2.1', ['4.2.25, 5.2.20', '5.2.12'], '5.2.20'],
    ['the release, not its candidate', '1.0.0', ['1.1.0-rc.1, 1.1.0'], '1.1.0'],
    ['a range as its lower end', '1.0.0', ['>= 1.2.3'], '1.2.3'],
    ['none where a finding names none that is newer', '4.17.4', ['4.17.12', '4.17.3'], undefined],
    ['none where the text is no version', '4.17.4', ['see the advisory'], undefined],
    ['none without findings', '1', [], undefined],
  ])('is %s', (_, installed, fixes, expected) => {
    expect(targetVersion(installed, fixes, 'semver')).toBe(expected);
  });

  it('is above the installed version and fixes every finding, whatever the advisories list', () => {
    const version = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(9)).map((numbers) => numbers.join('.'));
    const fix = fc.array(version, { minLength: 1, maxLength: 4 }).map((list) => list.join(', '));
    fc.assert(
      fc.property(version, fc.array(fix, { minLength: 1, maxLength: 5 }), (installed, fixes) => {
        const target = targetVersion(installed, fixes, 'semver');
        if (target === undefined) return;
        expect(compareVersions(target, installed, 'semver')).toBeGreaterThan(0);
        for (const text of fixes)
          expect(fixedVersions(text).some((listed) => compareVersions(listed, target, 'semver') <= 0)).toBe(true);
      }),
    );
  });

  it('is quick and ends for hostile lists', () => {
    const hostile = Array.from(
      { length: 2000 },
      (_, index) => `${index + 1}.0, ${'9'.repeat(300)}, ,,>=<~^${'1.'.repeat(5000)}`,
    );
    expect(targetVersion('0.1', hostile, 'other')).toBe('2000.0');
  });

  it('knows how the versions of a package are ordered', () => {
    expect(versionScheme({ type: 'debian', class: 'os' })).toBe('system');
    expect(versionScheme({ type: 'gobinary', class: 'language' })).toBe('semver');
    expect(versionScheme({ type: 'python-pkg', class: 'language' })).toBe('other');
  });
});
