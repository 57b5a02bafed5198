import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packageKey } from '../../src/scan/lockfile.js';
import { LockfileLines } from '../../src/scan/lockfile-line.js';

const goMod =
  'module x\n\ngo 1.21\n\nrequire (\n\tgolang.org/x/text v0.3.0\n\tgolang.org/x/text/y v0.3.0 // indirect\n)\n';
const pnpm = [
  "lockfileVersion: '9.0'",
  'importers:',
  '  .:',
  '    dependencies:',
  '      minimist:',
  '        specifier: 1.2.0',
  '        version: 1.2.0',
  'packages:',
  '  minimist@0.0.8:',
  '  minimist@1.2.0:',
  '    resolution: {integrity: x}',
].join('\n');
const uv = [
  'version = 1',
  '[[package]]',
  'name = "app"',
  'version = "0.1.0"',
  'dependencies = [',
  '    { name = "flask" },',
  ']',
  '[[package]]',
  'name = "flask"',
  'version = "1.0"',
].join('\n');

describe('the line of a package without a location of its own', () => {
  it.each([
    ['go.mod', goMod, 'golang.org/x/text', 'v0.3.0', 6],
    ['go.mod, a module inside another', goMod, 'golang.org/x/text/y', 'v0.3.0', 7],
    ['pnpm', pnpm, 'minimist', '1.2.0', 10],
    ['pnpm, an older one of the same name', pnpm, 'minimist', '0.0.8', 9],
    ['uv', uv, 'flask', '1.0', 10],
    ['another version', uv, 'flask', '1.0.1', undefined],
    ['the beginning of a version', pnpm, 'minimist', '1.2', undefined],
    ['a name that is not there', uv, 'jinja2', '2.0', undefined],
    ['no name', uv, '', '', undefined],
  ])('%s', (_, text, name, version, line) => {
    expect(new LockfileLines(text).versionLine(name, version)).toBe(line);
  });
});

describe('the line of a package whose lines are known', () => {
  const npm = '{\n "node_modules/lodash": {\n  "version": "4.17.4"\n }\n}\n';
  it.each([
    ['the version', '4.17.4', { start: 2, end: 4 }, 3],
    ['the first line, where the version stands elsewhere', '4.17.21', { start: 2, end: 4 }, 2],
    ['none outside of the file', '4.17.4', { start: 20, end: 24 }, undefined],
    ['none before it', '4.17.4', { start: 0, end: 4 }, undefined],
  ])('is that of %s', (_, version, location, line) => {
    expect(new LockfileLines(npm).versionLine('lodash', version, location)).toBe(line);
  });

  it('lies in the file, whatever it holds', () => {
    const spot = fc.option(fc.record({ start: fc.integer({ min: -2, max: 9 }), end: fc.integer() }), {
      nil: undefined,
    });
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), spot, (text, name, version, location) => {
        const line = new LockfileLines(text).versionLine(name, version, location);
        expect(line === undefined || (line >= 1 && line <= text.split('\n').length)).toBe(true);
      }),
    );
  });
});

describe('a package in a lockfile and in an image', () => {
  it.each([
    ['npm', 'lodash', '1', 'node-pkg', 'lodash', '1', true],
    ['pip', 'zope.interface', '1', 'python-pkg', 'Zope_Interface', '1', true],
    ['gomod', 'a', 'v1', 'gobinary', 'a', '1', true],
    ['npm', 'lodash', '1', 'node-pkg', 'lodash', '2', false],
    ['npm', 'x', '1', 'gemspec', 'x', '1', false],
    ['npm', 'lodash', '1', 'node-pkg', 'Lodash', '1', false],
  ])('%s %s %s and %s %s %s: the same is %s', (type, name, version, otherType, otherName, otherVersion, same) => {
    const [one, other] = [
      packageKey({ type, name, version }),
      packageKey({ type: otherType, name: otherName, version: otherVersion }),
    ];
    expect(one === other).toBe(same);
  });

  it('looks through a file so often that each package of a real one is found, and then no more', () => {
    const lines = new LockfileLines(`${'x1.0.0x\n'.repeat(1000)}1.0.0`);
    const found = Array.from({ length: 100 }, () => lines.versionLine('a', '1.0.0', { start: 1, end: 1001 }));
    expect([found[0], found[6], found[99]]).toEqual([1001, 1001, 1]);
  });

  it('reads a file of one line, and one that each package is said to fill, no more than a few times', () => {
    const one = new LockfileLines('{"name":"a","version":"1.0.0"},'.repeat(2 ** 18));
    const all = new LockfileLines('x1.0.0x\n'.repeat(2 ** 18));
    const found = Array.from({ length: 2000 }, (_, time) => [
      one.versionLine(`b${time}`, '2.0.0', { start: 1, end: 1 }),
      all.versionLine(`b${time}`, '1.0.0', { start: 1, end: 2 ** 18 }),
    ]);
    expect(new Set(found.flat())).toEqual(new Set([1]));
  }, 10_000);
});
