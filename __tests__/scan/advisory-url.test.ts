import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { advisoryUrl } from '../../src/scan/advisory-url.js';
import { anyCharacter } from '../any-character.js';

describe('the address of an advisory', () => {
  it.each([
    'https://avd.aquasec.com/nvd/cve-2019-10744',
    'https://avd.aquasec.com/misconfig/ds-0002',
    'https://github.com/advisories/GHSA-jf85-cpcp-j695',
    'https://nvd.nist.gov/vuln/detail/CVE-2024-3094',
    'https://osv.dev/vulnerability/RUSTSEC-2021-0074',
    'https://security-tracker.debian.org/tracker/TEMP-0841856-B18BAF',
    'https://access.redhat.com/security/cve/CVE-2024-1234',
    'https://usn.ubuntu.com/3456-1/',
  ])('is %s', (url) => {
    expect(advisoryUrl(url)).toBe(url);
  });

  it.each([
    ['another host that begins like one', 'https://avd.aquasec.com.evil.example/nvd/cve-2019-10744'],
    ['another host that ends like one', 'https://evil-avd.aquasec.com/nvd/cve-2019-10744'],
    ['a host below one', 'https://x.avd.aquasec.com/nvd/cve-2019-10744'],
    ['a user before the host', 'https://avd.aquasec.com@evil.example/nvd/cve-2019-10744'],
    ['a password', 'https://avd.aquasec.com:x@evil.example/nvd'],
    ['a port', 'https://avd.aquasec.com:8443/nvd/cve-2019-10744'],
    ['the usual port', 'https://avd.aquasec.com:443/nvd/cve-2019-10744'],
    ['no TLS', 'http://avd.aquasec.com/nvd/cve-2019-10744'],
    ['no protocol', '//avd.aquasec.com/nvd/cve-2019-10744'],
    ['a script', 'javascript:alert(1)'],
    ['a backslash', 'https://evil.example\\@avd.aquasec.com/nvd'],
    ['a dot at the end of the host', 'https://avd.aquasec.com./nvd'],
    ['letters that look alike', 'https://аvd.aquasec.com/nvd/cve'],
    ['letters that are made alike', 'https://avd.aquasec。com/nvd/cve'],
    ['a name in punycode', 'https://xn--vd-7kc.aquasec.com/nvd/cve'],
    ['capitals', 'https://AVD.aquasec.com/nvd/cve'],
    ['a query, which may lead on', 'https://access.redhat.com/security/?next=https://evil.example'],
    ['a fragment', 'https://avd.aquasec.com/nvd/x#y'],
    ['an encoded character', 'https://avd.aquasec.com/nvd/%2e%2e/x'],
    ['a page of anybody on a known host', 'https://github.com/evil/advisories'],
    ['the way out of the folder', 'https://github.com/advisories/../evil/x'],
    ['the way out at the end', 'https://github.com/advisories/..'],
    ['an empty folder', 'https://github.com/advisories//evil'],
    ['a space', 'https://avd.aquasec.com/nvd/ x'],
    ['a new line at the end', 'https://avd.aquasec.com/nvd/x\n'],
    ['a name of JavaScript', 'https://constructor/nvd'],
    ['nothing', ''],
    ['too much', `https://avd.aquasec.com/${'a'.repeat(400)}`],
  ])('is not %s', (_, url) => {
    expect(advisoryUrl(url)).toBeUndefined();
  });

  it('is what every reader of addresses takes for a page of that host', () => {
    const part = fc.oneof(fc.constantFrom('.', '..', '/', '@', ':', '#', '?', '\\', '%2f', 'nvd'), anyCharacter);
    const host = fc.constantFrom('avd.aquasec.com', 'github.com', 'github.com/advisories', 'evil.example');
    const address = fc
      .tuple(fc.constantFrom('https://', 'http://', ''), host, fc.array(part, { maxLength: 6 }))
      .map(([protocol, name, rest]) => `${protocol}${name}${rest.join('')}`);
    fc.assert(
      fc.property(address, (text) => {
        const url = advisoryUrl(text);
        if (url === undefined) return;
        const read = new URL(url);
        expect(read.href).toBe(url);
        expect(['avd.aquasec.com', 'github.com']).toContain(read.host);
        expect([read.protocol, read.username, read.password, read.search, read.hash]).toEqual([
          'https:',
          '',
          '',
          '',
          '',
        ]);
        if (read.host === 'github.com') expect(read.pathname).toMatch(/^\/advisories\//);
      }),
    );
  });
});
