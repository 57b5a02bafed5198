import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { systemCommand, upgradeCommand, usualManager } from '../../../src/report/advice/fix-command.js';
import { isPackageName, isPackageVersion } from '../../../src/report/advice/package-grammar.js';
import { anyCharacter } from '../../any-character.js';

const languages = [
  ...['npm', 'node-pkg', 'yarn', 'pnpm', 'bun', 'pip', 'python-pkg', 'pipenv', 'poetry', 'uv', 'conda-pkg', 'bundler'],
  ...['gemspec', 'gomod', 'gobinary', 'cargo', 'rustbinary', 'composer', 'composer-vendor', 'nuget', 'dotnet-core'],
  ...['packages-props', 'pom', 'jar', 'gradle', 'sbt', 'hex', 'pub'],
];
const systems = [
  ...['debian', 'ubuntu', 'echo', 'alpine', 'wolfi', 'chainguard', 'minimos', 'centos', 'amazon', 'redhat', 'rocky'],
  ...['alma', 'fedora', 'oracle', 'photon', 'cbl-mariner', 'azurelinux', 'opensuse-leap', 'suse linux', 'sle'],
];

/** What is no package to any tool: addresses, paths, files, options, programs, repositories. */
const noPackages = [
  'https://evil.example/x.tgz',
  'http://evil.example',
  'git+https://evil.example/x.git',
  'git@github.com:evil/x',
  'github:evil/x',
  'file:../x',
  '//evil.example/x',
  './x',
  '../x',
  '/etc/passwd',
  '~/x',
  '~root',
  '.hidden',
  '-g',
  '--registry=https://evil.example',
  'x@https://evil.example',
  'x=1',
  'x y',
  'x;y',
  '$(id)',
  '`id`',
  "x'y",
  'x"y',
  'x|y',
  'x>y',
  'x&y',
  'x\ny',
  'x\n',
  'x*',
  'x?',
  '{x,y}',
  'xé',
  'х',
  '',
];

describe('the name of a package', () => {
  it.each([
    ['npm', 'lodash'],
    ['npm', '@babel/core'],
    ['npm', 'JSONStream'],
    ['node-pkg', 'socket.io'],
    ['pip', 'zope.interface'],
    ['python-pkg', 'Django'],
    ['gemspec', 'rack-protection'],
    ['cargo', 'serde_json'],
    ['gomod', 'golang.org/x/net'],
    ['gobinary', 'github.com/Azure/go-autorest/autorest/v14'],
    ['gobinary', 'gopkg.in/yaml.v3'],
    ['gobinary', 'stdlib'],
    ['jar', 'org.springframework:spring-beans'],
    ['nuget', 'Newtonsoft.Json'],
    ['composer', 'symfony/http-kernel'],
    ['conda-pkg', '_libgcc_mutex'],
    ['hex', 'phoenix_html'],
    ['pub', 'http'],
    ['debian', 'libstdc++6'],
    ['ubuntu', 'g++'],
    ['debian', 'linux-libc-dev'],
    ['alpine', 'libcrypto3'],
    ['rocky', 'java-17-openjdk-headless'],
    ['redhat', 'compat-openssl11'],
  ])('of %s may be %s', (type, name) => {
    expect(isPackageName(type, name)).toBe(true);
  });

  it.each([
    ['npm', 'evil/evil', 'a repository on GitHub'],
    ['npm', 'x.tgz', 'a file'],
    ['npm', 'x.TGZ', 'a file: npm looks at no case'],
    ['npm', '@evil', 'a scope alone'],
    ['npm', '@a/b/c', 'a folder'],
    ['gemspec', 'x.gem', 'a file'],
    ['gomod', 'x', 'a word without a host'],
    ['gomod', 'example.com/../x', 'a way out'],
    ['gomod', 'example.com//x', 'an empty element'],
    ['gomod', 'example.com/.x', 'a hidden element'],
    ['gomod', 'example.com:80/x', 'a port'],
    ['jar', 'a', 'no group'],
    ['jar', 'a:b:c', 'three parts'],
    ['composer', 'a', 'no vendor'],
    ['composer', 'a/b/c', 'three parts'],
    ['debian', 'openssl-', 'what apt would remove'],
    ['debian', 'openssl/sid', 'a release'],
    ['debian', 'openssl:i386', 'an architecture'],
    ['rocky', 'x.rpm', 'a file'],
    ['rocky', '@core', 'a group'],
    ['alpine', 'x.apk', 'a file'],
    ['alpine', '.build-deps', 'hidden'],
    ['plan9', 'x', 'of no ecosystem that we know'],
    ['toString', 'x', 'of a word of JavaScript'],
  ])('of %s is not %s: %s', (type, name) => {
    expect(isPackageName(type, name)).toBe(false);
  });

  it.each([...languages, ...systems])('of %s is no address, path, option, file or program', (type) => {
    for (const name of noPackages) expect([name, isPackageName(type, name)]).toEqual([name, false]);
    expect(isPackageName(type, 'a'.repeat(215))).toBe(false);
  });
});

describe('a version', () => {
  it.each([
    ['npm', '4.17.21'],
    ['npm', '1.0.0-rc.1+build.5'],
    ['pip', '2!1.0.post1'],
    ['pip', '3.2rc1'],
    ['pip', '1.0.dev3+local.1'],
    ['gemspec', '7.0.4.3'],
    ['gemspec', '1.2.0.rc1'],
    ['cargo', '0.4.0-alpha.1'],
    ['gomod', 'v0.0.0-20220106191415-9b9b3d81d5e3'],
    ['gobinary', '1.22.5'],
    ['jar', '5.3.18.RELEASE'],
    ['jar', '32.0.0-jre'],
    ['nuget', '13.0.1'],
    ['composer', 'v4.4.50'],
    ['composer', '2.0.0-beta.2'],
    ['conda-pkg', '2023.7.22'],
    ['debian', '1:1.2.13.dfsg-1+deb12u1'],
    ['alpine', '3.1.4-r5'],
    ['rocky', '1:3.0.7-27.el9_3'],
  ])('of %s may be %s', (type, version) => {
    expect(isPackageVersion(type, version)).toBe(true);
  });

  it.each([...languages, ...systems])('of %s is no tag, range, address, path, option or program', (type) => {
    for (const version of [...noPackages, 'latest', '>=1', '1 || 2', '1,2', '^1', '1/2', '1@2', "1'2", '1\n'])
      expect([version, isPackageVersion(type, version)]).toEqual([version, false]);
    expect(isPackageVersion(type, '1'.repeat(101))).toBe(false);
  });
});

describe('a command', () => {
  const some = fc.oneof(
    fc.constantFrom(...noPackages, 'lodash', '@a/b', 'example.com/x', 'a:b', '1.2.3'),
    fc.string({ unit: anyCharacter, maxLength: 20 }),
    fc.string({ unit: fc.constantFrom('a', '1', '@', '/', ':', '.', '-', '+', '~', '=', '_', '!'), maxLength: 12 }),
  );

  it('holds no foreign text but a name and a version, each one word that begins no option and no address', () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), some, some, (type, name, version) => {
        const command = upgradeCommand({ type, name }, version)?.command;
        if (command === undefined) return;
        expect([isPackageName(type, name), isPackageVersion(type, version)]).toEqual([true, true]);
        expect(command).toMatch(/^[a-z]+ [\x20-\x7e]+$/);
        // The range below the next release is ours: `poetry add 'lodash>=1,<2'`.
        expect(command.replace(/,<[0-9]+'$/, "'")).not.toMatch(/:\/\/|[;|&$`"\\<()*?{}#\n]|\.\.|git\+/);
      }),
    );
  });

  it('for a system names packages alone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...systems), fc.array(some, { minLength: 1, maxLength: 3 }), (type, names) => {
        const manager = usualManager(type);
        const command = manager && systemCommand(manager, names)?.command;
        if (command !== undefined) expect(names.every((name) => isPackageName(type, name))).toBe(true);
      }),
    );
  });

  it('is known for every ecosystem that has a grammar, but for Gradle and sbt, which have none', () => {
    const names: Readonly<Record<string, string>> = {
      jar: 'a:b',
      pom: 'a:b',
      gradle: 'a:b',
      sbt: 'a:b',
      gomod: 'a.b/c',
    };
    for (const type of languages) {
      const name = names[type] ?? (type.startsWith('composer') ? 'a/b' : type === 'gobinary' ? 'stdlib' : 'ab');
      expect([type, upgradeCommand({ type, name }, '1.2.3') !== undefined]).toEqual([
        type,
        type !== 'gradle' && type !== 'sbt',
      ]);
    }
    for (const type of systems) {
      const manager = usualManager(type);
      expect([type, manager && systemCommand(manager, ['ab']) !== undefined]).toEqual([type, true]);
    }
  });
});
