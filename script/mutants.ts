/**
 * Each patch names the promise that it breaks and the test that must notice:
 *
 *     Promise: 3, a scanner that fails blocks
 *     Test: __tests__/scan/run.test.ts :: exits non-zero
 *
 * The named test must pass without the patch and fail with it; a patch that does not apply is a failure of its own.
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = process.cwd();
const folder = join(root, '__tests__/mutants');
const copies = process.env.IMAGE_GATE_MUTANT_COPIES ?? join(root, 'node_modules/.cache/mutants');
const promises = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const longestRun = 60_000;

interface Mutant {
  readonly name: string;
  readonly patch: string;
  readonly promise: string;
  readonly file: string;
  readonly test: string;
}

interface Assertion {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: string;
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
const trees = Array.from({ length: Math.min(availableParallelism(), 4) }, (_, i) => copyOfTheTree(`${i}`));
faults.push(...(await inParallel([...new Set(mutants.map(({ file }) => file))], baseline)).flat());
faults.push(...(await inParallel(mutants, tryMutant)).flat());

for (const fault of faults) console.log(`FAILED  ${fault}`);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${mutants.length} mutants, ${faults.length === 0 ? 'all found' : `${faults.length} faults`} (${seconds} s)`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

function readMutant(file: string): Mutant {
  const patch = join(folder, file);
  const text = readFileSync(patch, 'utf8');
  const promise = /^Promise: (\d)/m.exec(text)?.[1];
  const test = /^Test: (\S+) :: (.+)$/m.exec(text);
  const name = file.slice(0, -'.patch'.length);
  if (!promise || !test?.[1] || !test[2])
    throw new Error(`${patch}: needs the lines "Promise: N, …" and "Test: PATH :: NAME"`);
  return { name, patch, promise, file: test[1], test: test[2].trim() };
}

/** All that git would commit, in a place that stays the same so that jest finds what it compiled the last time. */
function copyOfTheTree(name: string): string {
  const tree = join(copies, name);
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree, { recursive: true });
  for (const entry of [
    'src',
    '__tests__',
    'action.yml',
    '.github',
    'exceptions',
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

async function inParallel<T>(
  items: readonly T[],
  work: (item: T, tree: string) => Promise<string[]>,
): Promise<string[][]> {
  const queue = [...items];
  const results: string[][] = [];
  const worker = async (tree: string): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) results.push(await work(item, tree));
  };
  await Promise.all(trees.map(worker));
  return results;
}

/** The named tests of one file exist and pass as long as nothing is broken. */
async function baseline(file: string, tree: string): Promise<string[]> {
  if (!existsSync(join(tree, file))) return [`${file} does not exist`];
  const assertions = await test(tree, file);
  return mutants
    .filter((mutant) => mutant.file === file)
    .flatMap((mutant) => {
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

async function tryMutant(mutant: Mutant, tree: string): Promise<string[]> {
  const apply = (...more: string[]) =>
    run('git', ['apply', ...more, mutant.patch], {
      cwd: tree,
      env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(tree) },
    });
  try {
    await apply();
  } catch {
    return [`${mutant.name}: the patch does not apply any more; make it anew`];
  }
  const assertions = await test(tree, mutant.file, mutant.test);
  await apply('--reverse');
  const isFound = assertions.filter(isNamedBy(mutant)).some(({ status }) => status === 'failed');
  console.log(`${isFound ? 'found ' : 'MISSED'}  promise ${mutant.promise}  ${mutant.name}`);
  return isFound ? [] : [`${mutant.name}: "${mutant.test}" does not fail with the patch`];
}

/** The results by test; a file that can't be loaded has none, and so proves nothing. */
async function test(tree: string, file: string, name?: string): Promise<readonly Assertion[]> {
  const only = name === undefined ? [] : ['-t', name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')];
  const jest = ['--no-warnings', 'node_modules/jest/bin/jest.js', '--runInBand', '--json', '--rootDir', tree];
  const args = [...jest, '--testPathIgnorePatterns', '/node_modules/', '--runTestsByPath', file, ...only];
  const { stdout } = await run(process.execPath, args, { cwd: tree, timeout: longestRun, maxBuffer: 1 << 28 }).catch(
    // Exit code 1 is what a failing test gives.
    (error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }),
  );
  if (!stdout.startsWith('{')) return [];
  return JSON.parse(stdout).testResults.flatMap((result: { assertionResults: Assertion[] }) => result.assertionResults);
}
