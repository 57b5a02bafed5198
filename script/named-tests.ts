/**
 * Runs named tests of one file after another in this one process, each time on the sources as they are on disk now, and answers with their
 * results. Started by `mutants.ts`, as a child with a channel, in the tree whose tests it runs.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** One run: a test file by its path in the tree, and the names of the tests, each a part of the whole name. */
export interface Asked {
  readonly file: string;
  readonly tests: readonly string[];
}

export interface Assertion {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: string;
}

/** The results by test; where there are none, why the file could not be loaded. */
export interface Answer {
  readonly assertions: readonly Assertion[];
  readonly problem?: string;
}

const tree = process.cwd();
const inTree = `${pathToFileURL(tree).href}/`;
const isOurs = (path: string): boolean => path.startsWith(`${tree}/`) && !path.startsWith(`${tree}/node_modules/`);

/** Text of a TypeScript file to what Node runs: few files differ from one run to the next. */
const stripped = new Map<string, string>();
/** Text of a TypeScript file to the files that it names by a path: all that it imports, and a few more. */
const named = new Map<string, readonly string[]>();
/** Of this run: files to what stands for their text and that of all that they import. */
const versions = new Map<string, string>();

// A file is loaded anew where it, or anything that it imports, is no longer what it was when it was loaded: its address holds a digest of all that. What a run
// leaves behind in the others shows in the run without a patch.
registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context);
    if (!found.url.startsWith(inTree) || found.url.includes('?')) return found;
    const path = fileURLToPath(found.url);
    return isOurs(path) && path.endsWith('.ts') ? { ...found, url: `${found.url}?${versionOf(path)}` } : found;
  },
  load: (url, context, next) => {
    const [address = ''] = url.split('?');
    if (!address.startsWith(inTree) || !address.endsWith('.ts') || !isOurs(fileURLToPath(address)))
      return next(url, context);
    const text = readFileSync(fileURLToPath(address), 'utf8');
    const source = stripped.get(text) ?? stripTypeScriptTypes(text);
    stripped.set(text, source);
    return { format: 'module', source, shortCircuit: true };
  },
});

function versionOf(path: string): string {
  const known = versions.get(path);
  if (known !== undefined) return known;
  // Of a circle of imports each counts the others' texts, as far as they are not its own way there.
  versions.set(path, '');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const imports = named.get(text) ?? [...text.matchAll(/'(\.{1,2}\/[^']*)\.[jt]s'/g)].map(([, name = '']) => name);
  named.set(text, imports);
  const hash = createHash('sha1').update(text);
  for (const name of imports) hash.update(versionOf(`${resolve(dirname(path), name)}.ts`));
  const version = hash.digest('hex');
  versions.set(path, version);
  return version;
}

/** What a runner of jest gives for the tests of a file (jest's TestResult), as far as it matters here. */
interface Result {
  readonly testResults: readonly Assertion[];
}

/** A runner of jest, as far as it matters here. */
interface Runner {
  runTests(
    tests: readonly object[],
    watcher: undefined,
    onStart: () => Promise<void>,
    onResult: (test: object, result: Result) => void,
    onFailure: (test: object, error: unknown) => void,
  ): Promise<void>;
}

interface RunnerModule {
  readonly default: new (globalConfig: object, context: object) => Runner;
}

/** What of jest's configuration the runner needs. */
interface Settings {
  readonly runner: string;
  readonly setupFiles: readonly string[];
  readonly setupFilesAfterEnv: readonly string[];
}

const settings: Settings = JSON.parse(
  readFileSync(resolve(tree, 'jest.config.json'), 'utf8').replaceAll('<rootDir>', tree),
);
// The runner alone: to look for tests, as jest does each time that it is called, takes longer than most of them.
const { default: LightRunner }: RunnerModule = await import(settings.runner);
const unused = { snapshotSerializers: [], snapshotFormat: {}, transform: [], transformIgnorePatterns: [] };
const config = { ...unused, ...settings, rootDir: tree };

async function run({ file, tests }: Asked): Promise<Answer> {
  versions.clear();
  const testNamePattern = tests.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  // One worker is this very process.
  const runner = new LightRunner({ maxWorkers: 1, testNamePattern, updateSnapshot: 'none' }, {});
  let answer: Answer = { assertions: [], problem: 'it has no tests' };
  await runner.runTests(
    [{ path: resolve(tree, file), context: { config } }],
    undefined,
    async () => undefined,
    (_, { testResults }) => {
      const assertions = testResults.map(({ ancestorTitles, title, status }) => ({ ancestorTitles, title, status }));
      if (assertions.length > 0) answer = { assertions };
    },
    (_, error) => {
      answer = { assertions: [], problem: String(error) };
    },
  );
  return answer;
}

process.on('message', (asked: Asked) => void run(asked).then((answer) => process.send?.(answer)));
process.on('disconnect', () => process.exit());
