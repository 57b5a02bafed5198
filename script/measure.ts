/** The measures of the house (CONTRIBUTING.md), read from the checkout. Prints a table; decides nothing. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Metafile } from 'esbuild';
import { bundled, dependencySizes } from './dependency-sizes.js';
import { pureRooms } from './pure-rooms.js';

const root = process.cwd();
const source = join(root, 'src');

/** Node's modules that compute and touch nothing outside the process. */
const pureModules = new Set(
  ['buffer', 'crypto', 'events', 'path', 'stream', 'string_decoder', 'url', 'util', 'zlib'].map(
    (name) => `node:${name}`,
  ),
);

interface SourceFile {
  /** Relative to src. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** Relative to src. */
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(source, path), 'utf8');
    return { path, text, lines: text.trimEnd().split('\n').length, imports: importsOf(path, text) };
  });
const importers = new Map(
  files.map(({ path }) => [path, files.filter(({ imports }) => imports.includes(path)).map((file) => file.path)]),
);

function importsOf(path: string, text: string, form = /(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g): readonly string[] {
  const found = [...text.matchAll(form)].flatMap(([, specifier]) => specifier ?? []);
  return found.map((specifier) => normalize(join(dirname(path), specifier)).replace(/\.js$/, '.ts'));
}

const roomOf = (path: string) => path.split('/')[0] ?? '';
const sum = (some: readonly SourceFile[]) => some.reduce((total, { lines }) => total + lines, 0);
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)} %`;
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(2)} MB`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const say = (what: string, value: string | number) => console.log(`${what.padEnd(58)} ${value}`);

/** A file whose functions neither wait, nor import a port or what reaches outside, nor ask for the clock, the environment or a timer (as architecture.test.ts). */
function isPure({ path, text }: SourceFile): boolean {
  if (/^(?:flows|entries)\//.test(path) || path === 'host/ports.ts') return false;
  const imported = [...text.matchAll(/(?:from |import\()'((?:node:|@actions\/)[^']+)'/g)].map(([, name = '']) => name);
  if (imported.some((name) => !pureModules.has(name))) return false;
  if (/\b(?:async|await)\b/.test(text) || /host\/(?:[\w-]+\/)*ports\.js|'\.{1,2}\/ports\.js'/.test(text)) return false;
  return !/\bprocess\.(?!run\b|pipe\b)|\bperformance\.|\bDate\.now\b|new Date\(\)|\b(?:fetch|setTimeout|setInterval)\(/.test(
    text,
  );
}

function rooms(): void {
  const folders = [...new Set(files.map(({ path }) => dirname(path)))].sort();
  console.log('Rooms: files, lines');
  for (const folder of folders) {
    const inside = files.filter(({ path }) => dirname(path) === folder);
    say(`  ${folder}`, `${inside.length} files, ${sum(inside)} lines`);
  }
}

function sizes(): void {
  const all = sum(files);
  const pure = files.filter(isPure);
  const named = files.filter(({ path }) => pureRooms.includes(path.split('/')[0] ?? ''));
  const small = files.filter(({ lines }) => lines < 25);
  const single = files.filter(({ path }) => importers.get(path)?.length === 1);
  // What is loaded when it is needed is a file of its own, whatever its size (architecture.test.ts asks the same).
  const lazy = files.flatMap(({ path, text }) => importsOf(path, text, /import\('(\.{1,2}\/[^']+)'/g));
  const both = small.filter((file) => single.includes(file) && !lazy.includes(file.path));
  console.log('\nSizes');
  say('  files, lines', `${files.length}, ${all}`);
  say('  lines in files without port, async and outside', `${sum(pure)} (${percent(sum(pure), all)})`);
  say(`  lines in pure rooms (${pureRooms.join(', ')})`, `${sum(named)} (${percent(sum(named), all)})`);
  say('  files of fewer than 25 lines', `${small.length}: ${reasons(small, lazy)}`);
  say('  files with one importer', `${single.length}: ${reasons(single, lazy)}`);
  say('  both, and not loaded lazily', `${both.length}: ${both.map(({ path }) => path).join(' ')}`);
  const longest = files.toSorted((one, other) => other.lines - one.lines).slice(0, 3);
  say('  longest files', longest.map(({ path, lines }) => `${path} ${lines}`).join(', '));
}

/** Why files stand alone that could be a part of another one: how many for each reason. */
function reasons(some: readonly SourceFile[], lazy: readonly string[]): string {
  const counts = Map.groupBy(some, ({ path }) => {
    const by = importers.get(path) ?? [];
    const folders = new Set(by.map(dirname));
    if (lazy.includes(path) || by.length === 0) return 'an entry, or loaded when it is needed';
    if (by.some((user) => roomOf(user) !== roomOf(path))) return 'another room imports it';
    return folders.size > 1 || !folders.has(dirname(path)) ? 'another folder imports it' : 'the rest';
  });
  return [...counts].map(([reason, { length }]) => `${length} ${reason}`).join(', ');
}

/** What the tests say that users would notice: each `it`, each row of a table once more. Written, not run. */
function behaviours(): void {
  const tests = readdirSync('__tests__', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.test\.ts$/.test(path),
  );
  const texts = tests.map((path) => readFileSync(join('__tests__', path), 'utf8'));
  const count = (form: RegExp) => texts.reduce((total, text) => total + [...text.matchAll(form)].length, 0);
  const mutants = readdirSync('__tests__/mutants').filter((name) => name.endsWith('.patch'));
  const names = new Set(tests.map((path) => path.replace(/\..*$/, '.ts')));
  const named = files.filter(({ path }) => names.has(path));
  console.log('\nTests');
  say('  files', tests.length);
  say(
    '  behaviours: `it`, of them tables of rows, properties',
    [count(/^\s*it(?:\.each)?[(`]/gm), count(/^\s*(?:it|describe)\.each[(`]/gm), count(/\bfc\.property\(/g)].join(', '),
  );
  say('  mutants', mutants.length);
  say(
    '  sources with a test of their name',
    `${named.length} of ${files.length} (${percent(named.length, files.length)})`,
  );
}

function fanIn(): void {
  const most = [...importers].toSorted((one, other) => other[1].length - one[1].length).slice(0, 8);
  console.log('\nMost imported');
  for (const [path, by] of most) say(`  ${path}`, `${by.length} files`);
}

/**
 * One finding, from Trivy's JSON to a SARIF line, in the sources themselves: V8 says in which files a function ran. The same run without the finding tells
 * the files that only had no work from those in which something ran because of it.
 */
function wayOfOneFinding(): void {
  const [without, ran] = [runsOf({ ...oneFinding, Results: [{ ...result, Vulnerabilities: [] }] }), runsOf(oneFinding)];
  const types =
    /(?:scan\/(?:[\w-]+\/)*(?:finding|scan-result)|policy\/(?:[\w-]+\/)*(?:decision|assessment)|\.\/(?:finding|scan-result|decision))\.js/;
  const handling = [...ran.keys()].filter((path) => types.test(files.find((file) => file.path === path)?.text ?? ''));
  const passed = handling.filter((path) => ran.get(path) !== without.get(path)).toSorted();
  console.log("\nOne finding's way from Trivy's JSON to the SARIF line (judge --format sarif)");
  say('  files in which a function ran', ran.size);
  say('  of them, files that handle findings or decisions', handling.length);
  say('  of those, files in which something ran because of the finding', passed.length);
  for (const path of passed) console.log(`    ${path}`);
  console.log('  the others, which ran the same without it');
  for (const path of handling.filter((path) => !passed.includes(path)).toSorted()) console.log(`    ${path}`);
}

/** The files of src/ in which a function ran while a report was judged, and what ran in each: functions and blocks, and how often. */
function runsOf(report: unknown): ReadonlyMap<string, string> {
  const work = mkdtempSync(join(tmpdir(), 'image-gate-measure-'));
  try {
    const path = join(work, 'report.json');
    writeFileSync(path, JSON.stringify(report));
    const loader = pathToFileURL(join(root, '__tests__/bare-node/load-typescript.mjs')).href;
    const cli = join(source, 'entries/cli.ts');
    const env = { PATH: process.env.PATH ?? '', NODE_V8_COVERAGE: work, NO_COLOR: '1' };
    const given = ['--no-warnings', '--import', loader, cli, 'judge', path, '--format', 'sarif'];
    try {
      execFileSync(process.execPath, given, { cwd: work, env, stdio: ['ignore', 'ignore', 'inherit'] });
    } catch (error) {
      // Blocked is what the policy says of it.
      if ((error as { status?: number }).status !== 1) throw error;
    }
    return ranFiles(work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly { readonly count: number }[];
    }[];
  }[];
}

function ranFiles(folder: string): ReadonlyMap<string, string> {
  const found = readdirSync(folder).filter((name) => name.startsWith('coverage-'));
  const results = found.flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Coverage).result);
  const ours = results.filter(({ url }) => url.startsWith(pathToFileURL(`${source}/`).href));
  return new Map(
    ours.flatMap(({ url, functions }) => {
      // The first function is the module itself.
      const ran = functions.slice(1).filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0);
      return ran.length === 0 ? [] : [[relative(source, fileURLToPath(url.replace(/\?.*/, ''))), JSON.stringify(ran)]];
    }),
  );
}

const id = `sha256:${'a'.repeat(64)}`;
const result = {
  Target: 'Node.js',
  Class: 'lang-pkgs',
  Type: 'node-pkg',
  Packages: [{ ID: 'lodash@4.17.4', Name: 'lodash', Version: '4.17.4' }],
  Vulnerabilities: [
    {
      VulnerabilityID: 'CVE-2019-10744',
      PkgID: 'lodash@4.17.4',
      PkgName: 'lodash',
      PkgPath: 'app/node_modules/lodash/package.json',
      InstalledVersion: '4.17.4',
      FixedVersion: '4.17.12',
      Severity: 'CRITICAL',
      Status: 'fixed',
    },
  ],
};
const oneFinding = {
  SchemaVersion: 2,
  ArtifactName: 'app:1',
  ArtifactType: 'container_image',
  Metadata: { ImageID: id, ImageConfig: { architecture: 'amd64', os: 'linux' } },
  Results: [result],
};

/** What Node must load before each entry can start, and all that it may load later. */
function entries(metafile: Metafile): void {
  console.log('\nEntries of dist/: what starts, and with all that is loaded when it is needed');
  const outputs = Object.entries(metafile.outputs).filter(([, { entryPoint }]) =>
    entryPoint?.startsWith('src/entries/'),
  );
  for (const [path] of outputs) {
    const starts = loaded(metafile, path, ['import-statement']);
    const all = loaded(metafile, path, ['import-statement', 'dynamic-import']);
    say(`  ${path}`, `${megabytes(starts)}, ${megabytes(all)}`);
  }
  const total = Object.values(metafile.outputs).reduce((bytes, output) => bytes + output.bytes, 0);
  say('  all code', megabytes(total));
}

function loaded({ outputs }: Metafile, first: string, kinds: readonly string[]): number {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    const output = outputs[path];
    if (output === undefined || seen.has(path)) return;
    seen.add(path);
    for (const { path: next, kind } of output.imports) if (kinds.includes(kind)) visit(next);
  };
  visit(first);
  return [...seen].reduce((bytes, path) => bytes + (outputs[path]?.bytes ?? 0), 0);
}

function dependencies(made: Metafile): void {
  console.log('\nDependencies in dist/: what would go without it, and with all that it imports');
  for (const { name, alone, all, starts } of dependencySizes(made))
    say(
      `  ${name}`,
      `${kilobytes(alone)}, ${kilobytes(all)}${starts.length > 0 ? `, at the start of ${starts.join(', ')}` : ''}`,
    );
}

rooms();
sizes();
fanIn();
behaviours();
wayOfOneFinding();
const metafile = await bundled();
entries(metafile);
dependencies(metafile);
