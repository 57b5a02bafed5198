import { describe, expect, it } from '@jest/globals';
import { fixPlan } from '../../../src/report/advice/fix-plan.js';
import { stepLines } from '../../../src/report/advice/fix-plan-text.js';
import type { FixStatus, Vulnerability } from '../../../src/scan/finding.js';
import type { OperatingSystem } from '../../../src/scan/scan-result.js';
import { reportedHistory } from '../../../src/scan/trivy/reported-history.js';
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
  const layerHistory = reportedHistory(raw);
  const own = { platform: 'linux/amd64', imageId: digest('5'), layerHistory, packages: 3, raw };
  const platform = { ...own, ...(os ? { os } : {}) };
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
      "Upgrade minimist 1.2.0 → 1.2.8 or later by overrides in package.json: this copy lies inside mkdirp | npm pkg set 'overrides.mkdirp.minimist=1.2.8' && npm install",
    ],
    [
      'npm, inside another package, with full stops and scopes in the names',
      of('node-pkg', 'socket.io', '2.0.0', '2.4.0', 'app/node_modules/@a/b.c/node_modules/socket.io/package.json'),
      "Upgrade socket.io 2.0.0 → 2.4.0 or later by overrides in package.json: this copy lies inside @a/b.c | npm pkg set 'overrides[@a/b.c][socket.io]=2.4.0' && npm install",
    ],
    [
      'npm, inside a folder of another package that is none of its own',
      of('node-pkg', 'ms', '1.0.0', '2.0.0', "app/node_modules/it's/dist/node_modules/ms/package.json"),
      "Upgrade ms 1.0.0 → 2.0.0 or later (new major version) by overrides in package.json: this copy lies inside it's/dist",
    ],
    [
      'what a global package brings',
      of('node-pkg', 'async', '2.0.0', '2.6.4', 'usr/local/lib/node_modules/pm2/node_modules/async/package.json'),
      'Upgrade async 2.0.0 → 2.6.4 or later with pm2, which brings it | npm install --global pm2@latest',
    ],
    [
      'a global package',
      of('node-pkg', 'pm2', '5.0.0', '5.4.3', 'root/.nvm/versions/node/v24.1.0/lib/node_modules/pm2/package.json'),
      'Upgrade pm2 5.0.0 → 5.4.3 or later: it is installed globally | npm install --global pm2@5.4.3',
    ],
    [
      'pnpm, whose folders all lie inside another one',
      of('node-pkg', 'ms', '1.0.0', '1.0.1', 'app/node_modules/.pnpm/ms@1.0.0/node_modules/ms/package.json'),
      'Upgrade ms 1.0.0 → 1.0.1 or later | pnpm update ms@1.0.1 | If another package brings it: pnpm.overrides in package.json.',
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
      'Upgrade rack 2.2.3 → 3.0.9 or later (new major version) | bundle update rack --conservative | Allow the new version in the Gemfile first.',
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
      'Upgrade time 0.1.40 → 0.2.23 or later (new minor version before 1.0) | cargo add time@0.2.23 | Cargo.toml then asks for the new version.',
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
      'a Go module whose path never has the major version',
      of('gomod', 'github.com/docker/docker', 'v24.0.0+incompatible', '25.0.6, 26.1.4'),
      'Upgrade github.com/docker/docker v24.0.0+incompatible → 25.0.6 or later (new major version) | go get github.com/docker/docker@v25.0.6 | Then: go mod tidy.',
    ],
    [
      "Go's standard library",
      of('gobinary', 'stdlib', 'v1.22.1', '1.21.11, 1.22.4'),
      'Rebuild the binary with golang:1.22.4 or later: its standard library is v1.22.1. If it is not yours, take a newer release of it',
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

  describe('by what installs it, as the lockfile that it is shown in says', () => {
    const inApp = 'app/node_modules/ms/package.json';
    const nested = 'app/node_modules/debug/node_modules/ms/package.json';
    const python = 'usr/local/lib/python3.12/site-packages/jinja2-2.10.dist-info/METADATA';
    it.each<[string, Vulnerability, string | undefined]>([
      ['package-lock.json', of('node-pkg', 'ms', '1.0.0', '1.0.1', inApp), 'npm install ms@1.0.1'],
      ['apps/web/yarn.lock', of('node-pkg', 'ms', '1.0.0', '1.0.1', inApp), 'yarn add ms@1.0.1'],
      ['pnpm-lock.yaml', of('node-pkg', 'ms', '1.0.0', '1.0.1', inApp), 'pnpm update ms@1.0.1'],
      ['bun.lock', of('node-pkg', 'ms', '1.0.0', '1.0.1', inApp), 'bun add ms@1.0.1'],
      [
        'yarn.lock',
        of('node-pkg', 'ms', '1.0.0', '1.0.1', nested),
        "npm pkg set 'resolutions.debug/ms=1.0.1' && yarn install",
      ],
      ['bun.lock', of('node-pkg', 'ms', '1.0.0', '1.0.1', nested), undefined],
      ['poetry.lock', of('python-pkg', 'Jinja2', '2.10', '2.11.3', python), "poetry add 'Jinja2>=2.11.3,<3'"],
      ['uv.lock', of('python-pkg', 'Jinja2', '2.10', '2.11.3', python), "uv lock --upgrade-package 'Jinja2>=2.11.3'"],
      ['Pipfile.lock', of('python-pkg', 'Jinja2', '2.10', '2.11.3', python), "pipenv install 'Jinja2>=2.11.3,<3'"],
      ['requirements.txt', of('python-pkg', 'Jinja2', '2.10', '2.11.3', python), "pip install 'Jinja2>=2.11.3,<3'"],
      ['Gemfile.lock', of('gemspec', 'rack', '2.2.3', '2.2.8'), 'bundle update rack --conservative'],
      ['go.mod', of('gobinary', 'golang.org/x/net', 'v0.20.0', '0.20.1'), 'go get golang.org/x/net@v0.20.1'],
      ['gradle.lockfile', of('jar', 'a.b:c', '1.0', '1.1'), undefined],
      ['Dockerfile', of('node-pkg', 'ms', '1.0.0', '1.0.1', inApp), 'npm install ms@1.0.1'],
      // Of another ecosystem: it says nothing of this package.
      ['poetry.lock', of('node-pkg', 'ms', '1.0.0', '1.0.1', inApp), 'npm install ms@1.0.1'],
    ])('%s: %j', (path, finding, command) => {
      const assessment = makeAssessment({
        findings: [finding],
        placeOf: () => ({ origin: 'own', location: { path, line: 3 } }),
      });
      expect(fixPlan(assessment).flatMap(stepLines)[1]).toBe(command);
    });
  });

  it('one command for the copies in several packages, and none for those in many', () => {
    const inside = (owner: string) =>
      of('node-pkg', 'ms', '1.0.0', '1.0.1', `app/node_modules/${owner}/node_modules/ms/package.json`);
    const plan = (...owners: readonly string[]) =>
      fixPlan(
        makeAssessment({
          findings: owners.map(inside),
          placeOf: () => ({ origin: 'own', location: { path: 'package-lock.json', line: 3 } }),
        }),
      ).map(stepLines);
    expect(plan('a', '@b/c')).toEqual([
      [
        'Upgrade ms 1.0.0 → 1.0.1 or later by overrides in package.json: this copy lies inside a, @b/c',
        "npm pkg set 'overrides.a.ms=1.0.1' 'overrides.@b/c.ms=1.0.1' && npm install",
      ],
    ]);
    expect(plan('a', 'b', 'c', 'd', 'e')).toEqual([
      ['Upgrade ms 1.0.0 → 1.0.1 or later by overrides in package.json: this copy lies inside a, b, c, d and 1 more'],
    ]);
    // Whoever makes an image names its folders: a name that no package can have stands in no command.
    expect(plan("x'; rm -rf ~; '")).toEqual([[expect.stringContaining('this copy lies inside')]]);
  });
});
