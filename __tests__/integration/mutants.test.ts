/** What script/mutants says of patches that nobody notices, and of those that prove nothing. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));

const sum = `export function sum(left: number, right: number): number {
  return left + right;
}
export const seen: string[] = [];
`;
const tests = `import { expect, it } from '@jest/globals';
import { seen, sum } from '../src/sum.js';

it('adds two numbers', () => expect(sum(1, 2)).toBe(3));
it('finds nothing left behind', () => expect((globalThis as { left?: boolean }).left).toBeUndefined());
it('fails by itself', () => expect(seen).toEqual(['something']));
`;

const double = `import { sum } from './sum.js';

export const double = (value: number): number => sum(value, value);
`;
const testsOfDouble = tests.replace(
  "it('adds",
  `import { double } from '../src/double.js';

it('doubles a number', () => expect(double(2)).toBe(4));
$&`,
);

const noticed = ['-  return left + right;', '+  return left - right;'];
const unnoticed = ['-  return left + right;', '+  return right + left;'];
const adds = '__tests__/sum.test.ts :: adds two numbers';

/** Name of the patch to the test that is to notice it, and the lines that it changes. */
const patches: Readonly<Record<string, readonly [test: string, lines: readonly string[]]>> = {
  'a-noticed': [adds, noticed],
  'b-unnoticed': [adds, unnoticed],
  'c-stale': [adds, ['-  return left * right;', '+  return left - right;']],
  'd-broken-syntax': [adds, ['-  return left + right;', '+  return left +;']],
  'e-ends-the-process': [adds, ['-  return left + right;', '+  process.exit(0);']],
  'f-noticed-after-that': [adds, noticed],
  'g-no-such-test': ['__tests__/names.test.ts :: has another name', noticed],
  'h-no-such-file': ['__tests__/absent.test.ts :: adds two numbers', noticed],
  'i-not-loaded': ['__tests__/unloadable.test.ts :: adds two numbers', noticed],
  'j-fails-anyway': ['__tests__/fails.test.ts :: fails by itself', noticed],
  'k-leaves-something': [
    '__tests__/left.test.ts :: finds nothing left behind',
    ['-  return left + right;', '+  return left + right + Number(Object.assign(globalThis, { left: true }) === 0);'],
  ],
  'm-noticed-through-another-file': ['__tests__/double.test.ts :: doubles a number', noticed],
  'n-unnoticed-after-that': ['__tests__/double.test.ts :: doubles a number', unnoticed],
  'l-unnoticed-after-that': ['__tests__/left.test.ts :: finds nothing left behind', unnoticed],
};

let work: string;
let said: string;
let code: number;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'image-gate-mutants-'));
  for (const name of ['script', 'node_modules', 'package.json', 'jest.config.json'])
    symlinkSync(join(root, name), join(work, name));
  for (const folder of ['src', '__tests__/mutants']) mkdirSync(join(work, folder), { recursive: true });
  cpSync(join(root, '__tests__/bare-node'), join(work, '__tests__/bare-node'), { recursive: true });
  writeFileSync(join(work, 'src/sum.ts'), sum);
  writeFileSync(join(work, 'src/double.ts'), double);
  writeFileSync(join(work, '__tests__/double.test.ts'), testsOfDouble);
  for (const name of ['sum', 'names', 'fails']) writeFileSync(join(work, `__tests__/${name}.test.ts`), tests);
  writeFileSync(join(work, '__tests__/left.test.ts'), tests.replace('toBeUndefined()', '$& ?? sum(1, 2)'));
  writeFileSync(join(work, '__tests__/unloadable.test.ts'), tests.replace('../src/sum.js', '../src/absent.js'));
  for (const [name, [test, lines]] of Object.entries(patches)) {
    const context = ' export function sum(left: number, right: number): number {';
    const patch = ['--- a/src/sum.ts', '+++ b/src/sum.ts', '@@ -1,3 +1,3 @@', context, ...lines, ' }', ''];
    writeFileSync(
      join(work, `__tests__/mutants/${name}.patch`),
      [`Promise: 1, ${name}`, `Test: ${test}`, '', ...patch].join('\n'),
    );
  }
  const env = { ...process.env, IMAGE_GATE_TOOLS_CACHE: join(work, 'cache') };
  ({ code, said } = await new Promise<{ code: number; said: string }>((resolve) =>
    execFile(join(work, 'script/mutants'), Object.keys(patches), { cwd: work, env }, (error, stdout) =>
      resolve({ code: Number(error?.code ?? 0), said: stdout }),
    ),
  ));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const about = (name: string): readonly string[] => said.split('\n').filter((line) => line.includes(name));

it('finds those that the named test notices, also after one that ended the process', () => {
  expect(about('a-noticed')).toEqual(['found   promise 1  a-noticed']);
  expect(about('f-noticed-after-that')).toEqual(['found   promise 1  f-noticed-after-that']);
});

it('finds those that the named test notices through a file between, and none by what that file was with an earlier patch', () => {
  const name = 'm-noticed-through-another-file';
  expect(about(name)).toEqual([`found   promise 1  ${name}`]);
});

it.each([
  'b-unnoticed',
  'd-broken-syntax',
  'e-ends-the-process',
  'k-leaves-something',
  'l-unnoticed-after-that',
  'n-unnoticed-after-that',
])('reports that nobody notices %s', (name) => {
  expect(about(name)).toEqual([
    `MISSED  promise 1  ${name}`,
    expect.stringMatching(`^FAILED  ${name}: ".*" does not fail with the patch$`),
  ]);
});

it.each([
  ['a patch that does not apply', 'c-stale', 'c-stale: the patch does not apply any more; make it again'],
  [
    'a test that does not exist',
    'g-no-such-test',
    'g-no-such-test: __tests__/names.test.ts has no test "has another name"',
  ],
  ['a file that does not exist', 'absent.test.ts', '__tests__/absent.test.ts does not exist'],
  ['a test that fails without it', 'j-fails-anyway', 'j-fails-anyway: "fails by itself" fails without the patch'],
])('reports %s', (_, name, fault) => {
  expect(about(name)).toEqual([`FAILED  ${fault}`]);
});

it('reports a file that can not be loaded', () => {
  expect(about('unloadable.test.ts')[0]).toMatch(/^FAILED {2}__tests__\/unloadable\.test\.ts can't be loaded: /);
});

it('fails, with the number of the faults in its last line', () => {
  expect(code).toBe(1);
  expect(said.trimEnd().split('\n').at(-1)).toMatch(/^14 mutants, 11 faults \(.* s\)$/);
});
