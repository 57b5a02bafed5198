import { describe, expect, it } from '@jest/globals';
import { fixPlan } from '../../../src/report/advice/fix-plan.js';
import { stepLines } from '../../../src/report/advice/fix-plan-text.js';
import type { FixStatus, Vulnerability } from '../../../src/scan/finding.js';
import type { OperatingSystem } from '../../../src/scan/scan-result.js';
import type { Origin } from '../../../src/source/place.js';
import { digest, makeAssessment, vulnerability } from '../make-assessment.js';

interface Image {
  readonly family?: string;
  /** Packages that the scan lists; absent: it lists none. */
  readonly packages?: readonly string[];
  readonly endOfLife?: boolean;
  readonly history?: string;
  readonly origin?: Origin;
}

/** What a person is told to do about one finding in an image. */
function advice(finding: Vulnerability, { family, packages, endOfLife = false, history, origin = 'own' }: Image = {}) {
  const os: OperatingSystem | undefined = family === undefined ? undefined : { family, name: '9', endOfLife };
  const raw = {
    Metadata: { ImageConfig: { history: history === undefined ? [] : [{ created_by: history }] } },
    Results: packages === undefined ? [] : [{ Class: 'os-pkgs', Packages: packages.map((Name) => ({ Name })) }],
  };
  const platform = { platform: 'linux/amd64', imageId: digest('5'), packages: 3, raw, ...(os ? { os } : {}) };
  const base = origin === 'base' ? { base: 'some/base:1' } : {};
  const assessment = makeAssessment({
    findings: [finding],
    scan: { platforms: [platform] },
    placeOf: () => ({ origin, location: { path: 'Dockerfile', line: 2 }, ...base }),
  });
  return fixPlan(assessment).flatMap(stepLines).join(' | ');
}

function system(type: string): Vulnerability {
  const finding = vulnerability({ name: 'openssl', version: '3.0.9-1', fixedVersion: '3.0.15-1' });
  return { ...finding, package: { ...finding.package, type, class: 'os' } };
}

describe('advice for packages of the operating system', () => {
  it.each<[string, string, readonly string[] | undefined, string]>([
    ['Debian', 'debian', ['apt', 'openssl'], 'apt-get update && apt-get install --yes --only-upgrade openssl'],
    ['Alpine', 'alpine', ['apk-tools', 'openssl'], 'apk upgrade --no-cache openssl'],
    ['UBI', 'redhat', ['dnf', 'microdnf', 'openssl'], 'dnf upgrade --assumeyes openssl'],
    ['UBI minimal', 'redhat', ['microdnf', 'openssl'], 'microdnf upgrade --assumeyes openssl'],
    ['Amazon Linux 2023', 'amazon', ['dnf', 'yum', 'openssl'], 'dnf upgrade --assumeyes openssl'],
    ['CentOS 7', 'centos', ['yum', 'openssl'], 'yum update --assumeyes openssl'],
    ['Azure Linux', 'azurelinux', ['tdnf', 'openssl'], 'tdnf update --assumeyes openssl'],
    ['openSUSE', 'opensuse-leap', ['zypper', 'openssl'], 'zypper --non-interactive update openssl'],
    [
      'a Debian whose packages are not listed',
      'debian',
      undefined,
      'apt-get update && apt-get install --yes --only-upgrade openssl',
    ],
  ])('%s: by the package manager that is there', (_, family, packages, command) => {
    const image = packages === undefined ? { family } : { family, packages };
    expect(advice(system(family), image)).toBe(
      `Build the instruction at Dockerfile:2 without the cache (no-cache: true), or upgrade in it: openssl | ${command}`,
    );
  });

  it.each<[string, Image]>([
    ['distroless, by its packages', { family: 'debian', packages: ['base-files', 'openssl'] }],
    ['distroless, by its history', { family: 'debian', history: 'bazel build ...' }],
    ['Wolfi without apk', { family: 'wolfi', packages: ['openssl'] }],
    ['UBI micro', { family: 'redhat', packages: ['openssl', 'glibc'] }],
  ])('%s: no command of a package manager that is not there', (_, image) => {
    const text = advice(system(image.family ?? ''), image);
    expect(text).toMatch(/^There is no package manager in the image: build it on a newer base image/);
    expect(text).not.toMatch(/apt|apk |dnf|yum/);
  });

  it('names no line where none is known', () => {
    const raw = { Results: [{ Class: 'os-pkgs', Packages: [{ Name: 'apt' }] }] };
    const assessment = makeAssessment({
      findings: [system('debian')],
      raw: [raw],
      placeOf: () => ({ origin: 'own', location: { path: 'Dockerfile', line: 1 }, isDefault: true }),
    });
    expect(fixPlan(assessment).flatMap(stepLines)[0]).toBe(
      'Upgrade in the Dockerfile, or build it without the cache (no-cache: true): openssl',
    );
  });

  it('past the end of life: another release, not the same one again', () => {
    expect(advice(system('debian'), { family: 'debian', endOfLife: true, origin: 'base' })).toBe(
      'Move from some/base:1 to an image of another release for openssl: debian 9 is past its end of life',
    );
    expect(advice(system('debian'), { family: 'debian', endOfLife: true })).toContain('move to another release');
    expect(advice(system('debian'), { family: 'debian', origin: 'base' })).toBe(
      'Rebuild on a newer some/base:1 (pull: true, or a later tag) for openssl',
    );
  });

  it.each<[FixStatus, string]>([
    ['affected', 'No fix yet: openssl. Remove or replace it, or except it for a while with a reason'],
    ['fix_deferred', 'No fix yet: openssl. Remove or replace it, or except it for a while with a reason'],
    ['will_not_fix', "Won't be fixed: openssl. Remove or replace it, or except it with a reason"],
    ['end_of_life', 'End of life: openssl. Move to a newer release that still gets fixes, or remove or replace it'],
    ['not_affected', 'Not affected: openssl. Except it with that reason'],
  ])('%s', (status, expected) => {
    const { fixedVersion: _, ...rest } = system('debian');
    expect(advice({ ...rest, status }, { family: 'debian' })).toBe(expected);
  });
});

describe('advice for packages of languages', () => {
  const of = (type: string, name: string, version: string, fixedVersion: string, path?: string) =>
    vulnerability({ type, name, version, fixedVersion, ...(path === undefined ? {} : { path }) });
  const imports = 'Its path changes with the major version: change the imports';

  it.each<[string, Vulnerability, string]>([
    [
      'npm, in the lockfile',
      of('npm', 'lodash', '4.17.4', '4.17.21'),
      'Upgrade lodash 4.17.4 → 4.17.21 or later | npm install lodash@4.17.21 | If another package brings it: overrides in package.json.',
    ],
    [
      'npm, another major version',
      of('npm', 'tar', '4.4.1', '6.2.1'),
      'Upgrade tar 4.4.1 → 6.2.1 or later (new major version) | npm install tar@6.2.1 | If another package brings it: overrides in package.json.',
    ],
    [
      'npm, inside another package',
      of('node-pkg', 'minimist', '1.2.0', '1.2.8', 'app/node_modules/mkdirp/node_modules/minimist/package.json'),
      "Upgrade minimist 1.2.0 → 1.2.8 or later by overrides in package.json: this copy lies inside another package | npm pkg set 'overrides.minimist=1.2.8' && npm install",
    ],
    [
      'npm, inside another package, with a name that the command does not take',
      of('node-pkg', 'socket.io', '2.0.0', '2.4.0', 'app/node_modules/a/node_modules/socket.io/package.json'),
      'Upgrade socket.io 2.0.0 → 2.4.0 or later by overrides in package.json: this copy lies inside another package',
    ],
    [
      "npm's own",
      of('node-pkg', 'tar', '6.1.0', '6.2.1', 'usr/local/lib/node_modules/npm/node_modules/tar/package.json'),
      'Upgrade tar 6.1.0 → 6.2.1 or later with npm itself, which it is a part of | npm install --global npm@latest | Or take a newer image of Node.js.',
    ],
    [
      'a pre-release',
      of('npm', 'next', '15.0.0', '15.1.0-rc.2'),
      'Upgrade next 15.0.0 → 15.1.0-rc.2 or later (pre-release) | npm install next@15.1.0-rc.2 | If another package brings it: overrides in package.json.',
    ],
    [
      'Python',
      of(
        'python-pkg',
        'requests',
        '2.30.0',
        '2.32.0',
        'usr/local/lib/python3.12/site-packages/requests-2.30.0.dist-info/METADATA',
      ),
      "Upgrade requests 2.30.0 → 2.32.0 or later | pip install 'requests>=2.32.0,<3' | And the same in requirements.txt.",
    ],
    [
      "the distribution's Python",
      of(
        'python-pkg',
        'urllib3',
        '1.26.5',
        '1.26.18',
        'usr/lib/python3/dist-packages/urllib3-1.26.5.egg-info/PKG-INFO',
      ),
      "Upgrade urllib3 1.26.5 → 1.26.18 or later by the package of the distribution, not by pip: it belongs to the system's own Python",
    ],
    [
      'a gem within its major version',
      of('bundler', 'rack', '2.2.3', '2.2.8'),
      'Upgrade rack 2.2.3 → 2.2.8 or later | bundle update rack --conservative | It stays within what the Gemfile allows.',
    ],
    [
      'a gem of another major version',
      of('bundler', 'rack', '2.2.3', '3.0.9'),
      'Upgrade rack 2.2.3 → 3.0.9 or later (new major version) | bundle update rack --conservative | Allow the new major version in the Gemfile first.',
    ],
    [
      'an installed gem',
      of('gemspec', 'rack', '2.2.3', '2.2.8'),
      "Upgrade rack 2.2.3 → 2.2.8 or later | gem install rack --version '>= 2.2.8, < 3' | It is installed beside 2.2.3: uninstall that one, too.",
    ],
    [
      'a default gem',
      of(
        'gemspec',
        'rexml',
        '3.2.3',
        '3.2.7',
        'usr/local/lib/ruby/gems/3.0.0/specifications/default/rexml-3.2.3.gemspec',
      ),
      'Upgrade rexml 3.2.3 → 3.2.7 or later with Ruby itself: it is a default gem, so take a newer Ruby image',
    ],
    [
      'cargo within',
      of('cargo', 'ammonia', '3.1.0', '3.1.2'),
      'Upgrade ammonia 3.1.0 → 3.1.2 or later | cargo update --package ammonia --precise 3.1.2 | It stays within what Cargo.toml allows.',
    ],
    [
      'cargo across',
      of('cargo', 'time', '0.1.40', '0.2.23'),
      'Upgrade time 0.1.40 → 0.2.23 or later (new major version) | cargo add time@0.2.23 | Cargo.toml then asks for the new major version.',
    ],
    [
      'a Go module',
      of('gomod', 'golang.org/x/net', 'v0.20.0', '0.20.1'),
      'Upgrade golang.org/x/net v0.20.0 → 0.20.1 or later | go get golang.org/x/net@v0.20.1 | Then: go mod tidy.',
    ],
    [
      'a Go module across major versions',
      of('gomod', 'github.com/golang-jwt/jwt', 'v3.2.0', '4.5.1'),
      `Upgrade github.com/golang-jwt/jwt v3.2.0 → 4.5.1 or later (new major version). ${imports}`,
    ],
    [
      "Go's standard library",
      of('gobinary', 'stdlib', 'v1.22.1', '1.21.11, 1.22.4'),
      'Build the binary anew on golang:1.22.4 or later: its standard library is v1.22.1. If it is not yours, take a newer release of it',
    ],
    [
      'an advisory that names no newer version',
      of('npm', 'lodash', '4.17.4', 'see vendor'),
      'Upgrade lodash 4.17.4 → see the advisory: see vendor',
    ],
  ])('%s', (_, finding, expected) => {
    expect(advice(finding)).toBe(expected);
  });

  it('leaves /usr/lib to the distribution where its packages are of RPM, and to pip on Alpine', () => {
    const finding = of(
      'python-pkg',
      'urllib3',
      '1.26.5',
      '1.26.18',
      'usr/lib/python3.9/site-packages/urllib3/METADATA',
    );
    expect(advice(finding, { family: 'rocky' })).toContain('not by pip');
    expect(advice(finding, { family: 'alpine' })).toContain("pip install 'urllib3>=1.26.18,<2'");
  });
});
