import { describe, expect, it } from '@jest/globals';
import { hidesPackage, movedLists } from '../../../src/scan/layers/first-look.js';

const to = (target: string, isHard = false) => ({ isFile: false, link: { isHard, target } });

describe('a hard link', () => {
  it.each([
    ['app/node_modules/lodash/package.json', 'root/.local/share/pnpm/store/v3/files/00/abc'],
    ['app/app.jar', 'opt/blob'],
    ['app/app.jar', './app/package.json'],
    ['usr/lib/python3/a.dist-info/METADATA', '/opt/METADATA'],
  ])('hides packages of an application: %s to %s', (name, target) => {
    expect(hidesPackage(name, to(target, true))).toBe(true);
  });

  it.each([
    ['app/node_modules/a/package.json', 'app/node_modules/.pnpm/a/node_modules/a/package.json'],
    ['app/app.jar', '/app/app-1.2.JAR'],
    ['venv/a.dist-info/METADATA', 'root/.cache/uv/archive-v0/x/a.dist-info/METADATA'],
    ['usr/bin/perl', 'usr/bin/perl5.36.0'],
  ])('hides nothing: %s to %s', (name, target) => {
    expect(hidesPackage(name, to(target, true))).toBe(false);
  });

  it('alone does: other links are followed by nobody, nor are they packages of their own', () => {
    expect(hidesPackage('app/app.jar', to('opt/blob'))).toBe(false);
    expect(hidesPackage('app/app.jar', {})).toBe(false);
  });
});

describe('a link in the way to a list of packages', () => {
  it.each<[string, string, boolean, readonly string[]]>([
    ['var/lib/dpkg/status', '/opt/status', false, ['opt/status']],
    ['var/lib/dpkg/status', 'opt/status', true, ['opt/status']],
    ['var/lib/dpkg/status', '../../../opt/status', false, ['opt/status']],
    ['var/lib/dpkg', '../../opt/dpkg', false, ['opt/dpkg/status', 'opt/dpkg/status.d']],
    ['lib/apk/db/installed', 'copy', false, ['lib/apk/db/copy']],
    ['lib', 'usr/lib', false, []],
    ['var/lib/rpm', '../../usr/lib/sysimage/rpm', false, []],
    ['usr/lib/sysimage/rpm', '/var/lib/rpm', false, []],
    ['lib/libc.so.6', '/opt/x', false, []],
    ['etc/os-release', '../usr/lib/os-release', false, []],
  ])('moves it: %s to %s', (name, target, isHard, lists) => {
    expect(movedLists(name, to(target, isHard))).toEqual(lists);
  });
});
