import { describe, expect, it } from '@jest/globals';
import { coversPackage, parsePackageUrl } from '../../src/scan/package-url.js';

function covers(wanted: string, found: string): boolean {
  const [one, other] = [parsePackageUrl(wanted), parsePackageUrl(found)];
  if (one === undefined || other === undefined) throw new Error('no package URL');
  return coversPackage(one, other);
}

describe('a package URL', () => {
  it.each([
    ['pkg:npm/lodash', 'pkg:npm/lodash@4.17.4', true],
    ['pkg:npm/lodash@4.17.4', 'pkg:npm/lodash@4.17.4', true],
    ['pkg:npm/lodash@4.17.5', 'pkg:npm/lodash@4.17.4', false],
    ['pkg:npm/lodash', 'pkg:pypi/lodash@4.17.4', false],
    ['pkg:npm/lodash', 'pkg:npm/%40types/lodash@4', false],
    ['pkg:npm/@types/lodash', 'pkg:npm/%40types/lodash@4', true],
    ['PKG:NPM/lodash', 'pkg:npm/lodash@4', true],
    ['pkg:npm/Lodash', 'pkg:npm/lodash@4', false],
    ['pkg:pypi/Foo_Bar', 'pkg:pypi/foo-bar@1', true],
    ['pkg:deb/Debian/OpenSSL', 'pkg:deb/debian/openssl@1?arch=amd64', true],
    ['pkg:deb/debian/openssl?arch=amd64', 'pkg:deb/debian/openssl@1?arch=amd64&distro=debian-12', true],
    ['pkg:deb/debian/openssl?arch=arm64', 'pkg:deb/debian/openssl@1?arch=amd64', false],
    ['pkg:deb/debian/openssl?epoch=1', 'pkg:deb/debian/openssl@1?arch=amd64', false],
    ['pkg:golang/x/y#sub', 'pkg:golang/x/y@1#sub', true],
    ['pkg:golang/x/y#other', 'pkg:golang/x/y@1#sub', false],
    ['pkg://golang/x/y', 'pkg:golang/x/y@1', true],
  ])('%s covers %s: %s', (wanted, found, expected) => {
    expect(covers(wanted, found)).toBe(expected);
  });

  it.each([
    '',
    'npm/lodash',
    'pkg:npm',
    'pkg:npm/',
    'pkg:npm/%zz',
    'pkg:1npm/lodash',
    'pkg:pypi/@x',
    'pkg:npm/x@',
    'pkg:npm/x@?arch=amd64',
    'pkg:npm/%40acme/x@#lib',
    'pkg:npm/a?b;c',
    'pkg:npm/a?1=2',
    'pkg:npm/a?x=1&X=2',
    'pkg:golang/a/b#x/../y',
    `pkg:npm/${'a'.repeat(2000)}`,
  ])('is none: %j', (text) => {
    expect(parsePackageUrl(text)).toBeUndefined();
  });
});
