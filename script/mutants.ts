/**
 * Each patch names the promise that it breaks and the test that must notice:
 *
 *     Promise: 3, a scanner that fails blocks
 *     Test: __tests__/scan/run.test.ts :: exits non-zero
 *
 * The named test must pass without the patch and fail with it; a patch that does not apply is a failure of its own.
 *
 * One process runs the tests of many patches, one after another (`named-tests.ts`). After those of one test file it runs them without a patch: that
 * they pass shows that they exist, and that what failed before failed by its patch and not by what an earlier one left behind.
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Assertion } from './named-tests.js';
import { type Tester, testerIn } from './tester.js';

const run = promisify(execFile);
const root = process.cwd();
const folder = join(root, '__tests__/mutants');
const copies = process.env.IMAGE_GATE_MUTANT_COPIES;
if (!copies)
  throw new Error('IMAGE_GATE_MUTANT_COPIES must name a folder for copies of the tree: start this by script/mutants');
const promises = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'];

interface Mutant {
  readonly name: string;
  readonly patch: string;
  readonly promise: string;
  readonly file: string;
  readonly test: string;
}

const wanted = process.argv.slice(2);
const mutants = readdirSync(folder)
  .filter((file) => file.endsWith('.patch'))
  .sort()
  .map(readMutant)
  .filter(({ name }) => wanted.length === 0 || wanted.includes(name));

const faults: string[] = [];
for (const promise of wanted.length === 0 ? promises : []) {
  if (!mutants.some((mutant) => mutant.promise === promise)) faults.push(`promise ${promise} has no mutant`);
}
if (mutants.length === 0) faults.push(`no mutant ${wanted.join(', ')}`);

const started = performance.now();
// Those that wait for real deadlines first, and one worker more than cores, so that others work meanwhile.
const groups = [...Map.groupBy(mutants, ({ file }) => file).values()].sort(
  (a, b) => waits(b) - waits(a) || b.length - a.length,
);
const trees = Array.from({ length: Math.min(availableParallelism(), 4) + 1 }, (_, i) =>
  copyOfTheTree(join(copies, `${i}`)),
);
await Promise.all(trees.map(work));

for (const fault of faults) console.log(`FAILED  ${fault}`);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${mutants.length} mutants, ${faults.length === 0 ? 'all found' : `${faults.length} faults`} (${seconds} s)`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

function readMutant(file: string): Mutant {
  const patch = join(folder, file);
  const text = readFileSync(patch, 'utf8');
  const promise = /^Promise: (\d+)/m.exec(text)?.[1];
  const test = /^Test: (\S+) :: (.+)$/m.exec(text);
  const name = file.slice(0, -'.patch'.length);
  if (!promise || !test?.[1] || !test[2])
    throw new Error(`${patch}: needs the lines "Promise: N, …" and "Test: PATH :: NAME"`);
  return { name, patch, promise, file: test[1], test: test[2].trim() };
}

function waits([mutant]: readonly Mutant[]): number {
  return mutant?.file.endsWith('.children.test.ts') ? 1 : 0;
}

/** All that git would commit, in a place that stays the same so that jest finds what it compiled the last time. */
function copyOfTheTree(tree: string): string {
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree, { recursive: true });
  for (const entry of [
    'src',
    '__tests__',
    'action.yml',
    '.github',
    'base',
    'drift',
    'exceptions',
    'sbom',
    'report',
    'registry',
    'verify',
    'schema',
    'docs',
    'package.json',
    'jest.config.json',
  ]) {
    if (existsSync(join(root, entry))) cpSync(join(root, entry), join(tree, entry), { recursive: true });
  }
  symlinkSync(resolve(root, 'node_modules'), join(tree, 'node_modules'));
  return tree;
}

/** Takes one group of mutants after another, until there are none. */
async function work(tree: string): Promise<void> {
  const tester = testerIn(tree);
  for (let group = groups.shift(); group !== undefined; group = groups.shift()) {
    faults.push(...(await tryGroup(group, tester)));
  }
  tester.end();
}

/** The mutants that tests of one file must notice. */
async function tryGroup(group: readonly Mutant[], tester: Tester): Promise<string[]> {
  const found = new Set<Mutant>();
  const stale = new Set<Mutant>();
  const unnoticed = async (mutant: Mutant): Promise<boolean> => {
    const assertions = await withPatch(mutant, tester);
    if (assertions === undefined) stale.add(mutant);
    else if (assertions.some(({ status }) => status === 'failed')) found.add(mutant);
    return !stale.has(mutant) && !found.has(mutant);
  };
  const again: Mutant[] = [];
  for (const mutant of group) if (await unnoticed(mutant)) again.push(mutant);
  let wrong = await withoutPatch(group, tester);
  if (wrong.length > 0) {
    // Something was left behind, or the tests fail by themselves: that shows in a new process.
    tester.end();
    wrong = await withoutPatch(group, tester);
    if (wrong.length > 0) return wrong;
    again.splice(0, again.length, ...group.filter((mutant) => !stale.has(mutant)));
  }
  for (const mutant of again) {
    found.delete(mutant);
    tester.end();
    await unnoticed(mutant);
  }
  return group.flatMap((mutant) => {
    if (stale.has(mutant)) return [`${mutant.name}: the patch does not apply any more; make it again`];
    console.log(`${found.has(mutant) ? 'found ' : 'MISSED'}  promise ${mutant.promise}  ${mutant.name}`);
    return found.has(mutant) ? [] : [`${mutant.name}: "${mutant.test}" does not fail with the patch`];
  });
}

/** The results of the named test while the patch is applied; `undefined` where it does not apply. */
async function withPatch(mutant: Mutant, tester: Tester): Promise<readonly Assertion[] | undefined> {
  const apply = (...more: string[]) =>
    run('git', ['apply', ...more, mutant.patch], {
      cwd: tester.tree,
      env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(tester.tree) },
    });
  try {
    await apply();
  } catch {
    return undefined;
  }
  const { assertions } = await tester.ask({ file: mutant.file, tests: [mutant.test] });
  await apply('--reverse');
  return assertions.filter(isNamedBy(mutant));
}

/** What is wrong with the named tests of one file as long as nothing is broken: nothing where they exist and pass. */
async function withoutPatch(group: readonly Mutant[], tester: Tester): Promise<string[]> {
  const [{ file } = { file: '' }] = group;
  if (!existsSync(join(tester.tree, file))) return [`${file} does not exist`];
  const tests = [...new Set(group.map(({ test }) => test))];
  const { assertions, problem } = await tester.ask({ file, tests });
  if (problem !== undefined) return [`${file} can't be loaded: ${problem}`];
  return group.flatMap((mutant) => {
    const named = assertions.filter(isNamedBy(mutant));
    if (named.length === 0) return [`${mutant.name}: ${file} has no test "${mutant.test}"`];
    return named.every(({ status }) => status === 'passed')
      ? []
      : [`${mutant.name}: "${mutant.test}" fails without the patch`];
  });
}

function isNamedBy({ test }: Mutant): (assertion: Assertion) => boolean {
  return ({ ancestorTitles, title }) => [...ancestorTitles, title].join(' ').includes(test);
}
