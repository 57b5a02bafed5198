/**
 * Runs named tests of one file after another in this one process, each time on the sources as they are on disk now, and answers with their
 * results. Started by `mutants.ts`, as a child with a channel, in the tree whose tests it runs.
 */
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
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
const isOurs = (url: string): boolean => url.startsWith(inTree) && !url.startsWith(`${inTree}node_modules/`);
const queryOf = (url: string | undefined): string => /\?.*$/.exec(url ?? '')?.[0] ?? '';

/** Text of a TypeScript file to what Node runs: few files differ from one run to the next. */
const stripped = new Map<string, string>();

// The runner loads a test file under a query of its own; what that file imports is loaded under the same one, and so from disk and not from before.
registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context);
    const query = queryOf(context.parentURL);
    return query !== '' && isOurs(found.url) && queryOf(found.url) === ''
      ? { ...found, url: found.url + query }
      : found;
  },
  load: (url, context, next) => {
    const [path = ''] = url.split('?');
    if (!isOurs(path) || !path.endsWith('.ts')) return next(url, context);
    const text = readFileSync(fileURLToPath(path), 'utf8');
    const source = stripped.get(text) ?? stripTypeScriptTypes(text);
    stripped.set(text, source);
    return { format: 'module', source, shortCircuit: true };
  },
});

const { runCLI } = await import('jest');

const always = {
  $0: '',
  ci: true,
  reporters: [],
  rootDir: tree,
  runInBand: true,
  runTestsByPath: true,
  silent: true,
  testPathIgnorePatterns: ['/node_modules/'],
  watchman: false,
};

async function run({ file, tests }: Asked): Promise<Answer> {
  const testNamePattern = tests.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const { results } = await runCLI({ ...always, _: [file], testNamePattern }, [tree]);
  const assertions = results.testResults.flatMap(({ testResults }) =>
    testResults.map(({ ancestorTitles, title, status }) => ({ ancestorTitles, title, status })),
  );
  if (assertions.length > 0) return { assertions };
  return { assertions, problem: results.testResults[0]?.failureMessage ?? 'jest does not take it for a test' };
}

process.on('message', (asked: Asked) => void run(asked).then((answer) => process.send?.(answer)));
process.on('disconnect', () => process.exit());
