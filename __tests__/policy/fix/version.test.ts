import { describe, expect, it } from '@jest/globals';
import * as pep440 from '@renovatebot/pep440';
import * as rubygems from '@renovatebot/ruby-semver';
import fc from 'fast-check';
import semverCompare from 'semver/functions/compare.js';
import { fixedVersions, targetVersion, versionScheme } from '../../../src/policy/fix/target-version.js';
import { compareVersions, isPrerelease, type VersionScheme, versionNumbers } from '../../../src/policy/fix/version.js';

/** Pairs and what `dpkg --compare-versions` 1.22 says of them: recorded, as not every machine has it. */
const byDpkg: readonly (readonly [string, string, number])[] = [
  ['0.', '0..', -1],
  ['1-rc~rcrcrc', '2deb+', -1],
  ['11deb-2', '02021.', -1],
  ['102.u+', '102.u+w', -1],
  ['10rc~.', '10rc~.n', -1],
  ['10git', '10gitdeb', -1],
  ['1', '1deb', -1],
  ['1-debww2021', '220212021w-.', -1],
  ['2', '2w', -1],
  ['10~.0u', '10.1rc01', -1],
  ['1uagit', '1uagita', -1],
  ['0~', '0~01', -1],
  ['10-+2arc', '10-+2arcdeb', -1],
  ['22.b2', '22.b2u', -1],
  ['0', '2b.', -1],
  ['10', '102-git.', -1],
  ['2w~rc2nb0', '1+', 1],
  ['10wngit', '1', 1],
  ['12deb', '0w1', 1],
  ['10', '1~rcu.', 1],
  ['0210+', '2', 1],
  ['1', '1~rc', 1],
  ['1002ngit', '2rc.20211git', 1],
  ['10', '1~rc1~01', 1],
  ['0w~012021~rc', '0w~012021~rc~rc', 1],
  ['02021ngit', '0~rc2021', 1],
  ['22021+01n', '2a+.', 1],
  ['10a01.~b', '10~.git', 1],
  ['2', '2~', 1],
  ['22021.w+', '1gitdeb2gitb', 1],
  ['0', '0~rc', 1],
  ['0', '0~rc', 1],
  ['0wdebb~rc', '0wdebb~rc0', 0],
  ['01~+', '01~+0', 0],
  ['00~rc02..', '00~rc02..0', 0],
  ['0', '0', 0],
  ['0-rc', '0-rc0', 0],
  ['1ugit0~rc01.', '1ugit0~rc01.0', 0],
  ['1-~u', '1-~u0', 0],
  ['10', '10', 0],
];

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
        '1.10.0.1',
      ],
    ],
    [
      'python',
      ['1.0.dev1', '1.0a1.dev2', '1.0a1', '1.0b2', '1.0rc1', '1.0', '1.0+local.2', '1.0.post1', '1.0.1', '1!0.1'],
    ],
    ['gem', ['1.0.0.a', '1.0.0.rc1', '1.0.0', '1.0.0.1', '1.0.10']],
    ['words', ['1.0-alpha-2', '1.0-beta-1', '2.0-M3', '2.0-RC1', '2.0-SNAPSHOT', '2.0.RELEASE', '2.0-jre', '10']],
    [
      'debian',
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
    [
      'apk',
      [
        '1.2.3_alpha1-r0',
        '1.2.3_rc1-r0',
        '1.2.3-r0',
        '1.2.3-r10',
        '1.2.3_git20200101-r0',
        '1.2.3_p1-r0',
        '1.2.3a-r0',
        '1.2.4-r0',
      ],
    ],
    ['rpm', ['4.18.0-372.el8', '4.18.0-372.9.1.el8', '4.18.0-425.el8']],
    // The cases of rpm's own documentation of tilde and caret.
    ['rpm', ['1.0~rc1', '1.0~rc2', '1.0', '1.0^', '1.0^git1', '1.0.1', '1:0.1']],
    ['rpm', ['1.0a', '1.0b', '1.0.1', '1.2', '1.0010', '2.0.1a']],
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
    ['words', '5.3.18', '5.3.18.RELEASE'],
    ['words', '1.0', '1.0.0'],
    ['python', '1.0', 'v1.0.0'],
    ['python', '1.0-1', '1.0.post1'],
    ['gem', '1.0', '1'],
    ['rpm', '1.01', '1.1'],
    ['rpm', '1_0', '1.0'],
  ])('takes in %s %s for %s', (scheme, one, other) => {
    expect(compareVersions(one, other, scheme)).toBe(0);
  });

  it('turns round with its arguments, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom<VersionScheme>('debian', 'rpm', 'apk', 'semver', 'python', 'gem', 'words'),
        (a, b, scheme) => {
          expect(Math.sign(compareVersions(a, b, scheme))).toBe(-Math.sign(compareVersions(b, a, scheme)) + 0);
        },
      ),
    );
  });
});

describe('versions of three plain numbers', () => {
  const number = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 999_999_999 }));
  const version = fc.tuple(number, number, number).map((numbers) => numbers.join('.'));

  it("are in the order of npm's library", () => {
    fc.assert(
      fc.property(version, version, (one, other) => {
        expect(Math.sign(compareVersions(one, other, 'semver'))).toBe(semverCompare(one, other));
        expect(versionNumbers(one).join('.')).toBe(one);
      }),
    );
  });
});

describe('compareVersions against the ecosystems', () => {
  it.each(byDpkg)('Debian: %s and %s: %i, as dpkg says', (one, other, order) => {
    expect(Math.sign(compareVersions(one, other, 'debian'))).toBe(order);
  });

  const piece = fc.constantFrom(
    '0',
    '1',
    '2',
    '10',
    '01',
    '.',
    '.',
    '-',
    'a',
    'b',
    'rc',
    'alpha',
    '.post',
    '.dev',
    '+x',
    '1!',
    'c',
    'pre',
  );
  const version = fc.array(piece, { maxLength: 7 }).map((pieces) => `1${pieces.join('')}`);

  it('Python: as the library that Renovate uses says, of all that it takes', () => {
    const sign = (a: string, b: string) => Math.sign(pep440.compare(a, b));
    const valid = version.filter((text) => pep440.valid(text) !== null);
    fc.assert(
      fc.property(valid, valid, (a, b) => {
        expect([a, b, Math.sign(compareVersions(a, b, 'python'))]).toEqual([a, b, sign(a, b) + 0]);
        expect([a, isPrerelease(a, 'python')]).toEqual([a, pep440.explain(a)?.is_prerelease]);
      }),
      { numRuns: 300 },
    );
  });

  it('RubyGems: as the library that Renovate uses says, of all that it takes', () => {
    const sign = (a: string, b: string) => (rubygems.gt(a, b) ? 1 : rubygems.lt(a, b) ? -1 : 0);
    const valid = version.filter((text) => rubygems.valid(text) !== null);
    fc.assert(
      fc.property(valid, valid, (a, b) => {
        expect([a, b, Math.sign(compareVersions(a, b, 'gem'))]).toEqual([a, b, sign(a, b)]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('isPrerelease', () => {
  it.each<[VersionScheme, string, boolean]>([
    ['semver', '1.0.0-rc.1', true],
    ['semver', '1.0.0+build-1', false],
    ['semver', '0.0.0-20220314234659-1baeb1ce4c0b', false],
    ['python', '2.0rc1', true],
    ['python', '2.0.post1', false],
    ['gem', '7.1.0.beta1', true],
    ['gem', '7.1.0', false],
    ['words', '6.0.0-M3', true],
    ['words', '31.1-jre', false],
    ['words', '2.0.0-SNAPSHOT', true],
    ['debian', '1.0~rc1-1', false],
  ])('%s %s: %p', (scheme, text, expected) => {
    expect(isPrerelease(text, scheme)).toBe(expected);
  });
});

describe('targetVersion', () => {
  it.each<[string, string, readonly string[], string | undefined]>([
    ['the only one', '4.17.4', ['4.17.12'], '4.17.12'],
    ['the highest of several findings', '4.17.4', ['4.17.12', '4.17.5', '4.17.21'], '4.17.21'],
    ['the one in the installed line', '5.1.3', ['4.2.25, 5.1.10, 5.2.12'], '5.1.10'],
    ['the next line where the installed one is given up', '5.0.3', ['4.2.25, 5.1.10, 5.2.12'], '5.1.10'],
    ['one that fixes the others too', '4.2.1', ['4.2.25, 5.2.20', '5.2.12'], '5.2.20'],
    ['the release above a candidate that would be lower', '1.0.0', ['1.1.0-rc.1, 1.2.0'], '1.2.0'],
    ['a candidate where there is nothing else', '1.0.0', ['1.1.0-rc.1'], '1.1.0-rc.1'],
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
    expect(targetVersion('0.1', hostile, 'words')).toBe('2000.0');
  });

  it('knows how the versions of a package are ordered', () => {
    expect(versionScheme({ type: 'debian', class: 'os' })).toBe('debian');
    expect(versionScheme({ type: 'gobinary', class: 'language' })).toBe('semver');
    expect(versionScheme({ type: 'python-pkg', class: 'language' })).toBe('python');
    expect(versionScheme({ type: 'jar', class: 'language' })).toBe('words');
    expect(versionScheme({ type: 'rocky', class: 'os' })).toBe('rpm');
  });
});
