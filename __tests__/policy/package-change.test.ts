import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packageChange } from '../../src/policy/package-change.js';
import type { ListedPackage, PlatformPackages } from '../../src/scan/package-list.js';

const one = (name: string, version: string, ...licences: string[]): ListedPackage => ({
  type: 'debian',
  name,
  version,
  path: '',
  licences,
});
const on = (platform: string, ...packages: ListedPackage[]): PlatformPackages => ({ platform, packages });
const amd64 = (...packages: ListedPackage[]) => [on('linux/amd64', ...packages)];

describe('what became of the packages', () => {
  it('is added, removed, changed, unchanged', () => {
    const before = amd64(one('a', '1'), one('b', '1'), one('c', '1'));
    expect(packageChange(before, amd64(one('a', '1'), one('b', '2'), one('d', '1')))).toEqual({
      added: [{ type: 'debian', name: 'd', version: '1' }],
      removed: [{ type: 'debian', name: 'c', version: '1' }],
      changed: [{ type: 'debian', name: 'b', from: '1', to: '2' }],
      unchanged: 1,
      newLicences: [],
    });
  });

  it('counts a version once, on however many platforms and in however many places', () => {
    const both = [on('linux/amd64', one('a', '1'), one('a', '1')), on('linux/arm64', one('a', '1'))];
    expect(packageChange(both, both)).toMatchObject({ added: [], removed: [], changed: [], unchanged: 1 });
  });

  it('is not taken from platforms that one side lacks', () => {
    const before = amd64(one('a', '1'));
    const now = [on('linux/amd64', one('a', '1')), on('linux/arm64', one('b', '1'))];
    expect(packageChange(before, now)).toMatchObject({ added: [], unchanged: 1 });
  });

  it('is not known where a side lists none', () => {
    expect(packageChange(amd64(), amd64(one('a', '1')))).toBeUndefined();
    expect(packageChange(amd64(one('a', '1')), amd64())).toBeUndefined();
    expect(packageChange([on('linux/arm64', one('a', '1'))], amd64(one('a', '1')))).toBeUndefined();
  });

  it('brings licences that no package had before', () => {
    const before = amd64(one('a', '1', 'MIT'));
    const now = amd64(one('a', '1', 'MIT'), one('c', '1', 'GPL-3.0-only'), one('b', '1', 'GPL-3.0-only', 'MIT'));
    expect(packageChange(before, now)?.newLicences).toEqual([{ licence: 'GPL-3.0-only', packages: 2, example: 'b' }]);
  });

  const some = fc.array(
    fc
      .tuple(fc.constantFrom('a', 'b', '["', '__proto__'), fc.constantFrom('1', '2', '3', ''))
      .map(([n, v]) => one(n, v)),
    { minLength: 1, maxLength: 12 },
  );
  const versions = (packages: readonly ListedPackage[]) =>
    new Set(packages.map(({ name, version }) => JSON.stringify([name, version]))).size;

  it('adds up on both sides, whatever the packages, and turned round is the opposite', () => {
    fc.assert(
      fc.property(some, some, (before, now) => {
        const change = packageChange(amd64(...before), amd64(...now));
        const back = packageChange(amd64(...now), amd64(...before));
        if (change === undefined || back === undefined) throw new Error('both sides list packages');
        const { added, removed, changed, unchanged } = change;
        expect(removed.length + changed.length + unchanged).toBe(versions(before));
        expect(added.length + changed.length + unchanged).toBe(versions(now));
        expect(back.added).toEqual(removed);
        expect(back.changed.map(({ from, to }) => [to, from])).toEqual(changed.map(({ from, to }) => [from, to]));
      }),
    );
  });
});
