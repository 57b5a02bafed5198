import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parseSync } from '@swc/core';
import { pureRooms } from '../script/pure-rooms.js';

/** The rooms of the house (docs/design.md): a file imports only from its own room and from rooms to its left. */
const rooms = [
  'text',
  'host',
  'oci',
  'image',
  'repository',
  'scan',
  'source',
  'policy',
  'record',
  'evidence',
  'ledger',
  'escalation',
  'inventory',
  'rego',
  'base',
  'drift',
  'posture',
  'report',
  'publish',
  'release',
  'config',
  'night',
  'advise',
  'cli',
  'flows',
  'entries',
] as const;
/** Node's modules that compute and touch nothing outside the process. */
const pureModules = [
  'node:buffer',
  'node:crypto',
  'node:events',
  'node:path',
  'node:stream',
  'node:stream/promises',
  'node:string_decoder',
  'node:url',
  'node:util',
  'node:zlib',
];
/** A folder with more files than this is a corridor: it needs sub-rooms. */
const fullestFolder = 20;
/** A sub-room with fewer is no idea of its own yet: its files stand in the room. */
const emptiestSubRoom = 3;
/** A smaller file needs several users, or a lazy one: else it is a part of the file that uses it. */
const smallestFile = 25;
const longestFile = 250;
const longestFunction = 40;
const longestFlow = 60;
const longestEntry = 30;

interface SourceFile {
  /** Relative to src, e.g. `oci/digest.ts`. */
  readonly path: string;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly [key: string]: unknown;
}

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');
const files: readonly SourceFile[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(source, path), 'utf8') }));

/** What else imports from src. */
const users: readonly SourceFile[] = ['__tests__', 'script'].flatMap((folder) =>
  readdirSync(join(source, '..', folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({
      path: join('..', folder, path),
      text: readFileSync(join(source, '..', folder, path), 'utf8'),
    })),
);

describe('the house', () => {
  it('has code to look at', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it('has no file outside the rooms', () => {
    expect(files.filter(({ path }) => !rooms.some((room) => path.startsWith(`${room}/`)))).toEqual([]);
  });

  it('exports nothing that nobody imports', () => {
    expect(unusedExports(files, [...files, ...users])).toEqual([]);
  });

  it('has nothing that tests alone use', () => {
    expect(tested(files, [...files, ...users])).toEqual([]);
  });

  it('has each test of a room where its source is', () => {
    expect(homeless(users, files)).toEqual([]);
  });

  it.each(
    Object.entries({
      importBreaks,
      outsideBreaks,
      sizeBreaks,
      cycles,
      subRoomCycles,
      corridors,
      crumbs,
      doubles,
      riddles,
    }),
  )('%s: none', (_name, find) => {
    expect(find(files)).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const breaks = (path: string, text: string) => [
    ...importBreaks([{ path, text }]),
    ...outsideBreaks([{ path, text }]),
    ...sizeBreaks([{ path, text }]),
  ];

  it.each([
    ['an import from a room to the right', 'oci/a.ts', "import { a } from '../scan/a.js';"],
    ['a type from a room to the right', 'oci/a.ts', "import type { A } from '../scan/a.js';"],
    ['a lazy import from a room to the right', 'oci/a.ts', "const a = await import('../scan/a.js');"],
    ['an export from a room to the right', 'oci/a.ts', "export { a } from '../scan/a.js';"],
    ['the file system outside host', 'oci/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['a client of GitHub outside host', 'publish/a.ts', "const c = await import('@actions/cache');"],
    ['the environment outside host', 'flows/a.ts', 'export const token = process.env.TOKEN;'],
    ['fetch outside host', 'oci/a.ts', 'await fetch(url);'],
    ['the clock outside host', 'policy/a.ts', 'const a = Date.now();'],
    ['today outside host', 'policy/a.ts', 'const a = new Date();'],
    ['a timer outside host', 'oci/a.ts', 'setTimeout(() => a, 1);'],
    ['a port in a pure room', 'policy/a.ts', "import type { Clock } from '../host/ports.js';"],
    ['a long file', 'oci/a.ts', '\n'.repeat(251)],
    ['a long function', 'oci/a.ts', `function a() {${'\n'.repeat(41)}}`],
    ['a long method', 'oci/a.ts', `class A { a() {${'\n'.repeat(41)}} }`],
    ['a long arrow function', 'oci/a.ts', `const a = () => {${'\n'.repeat(41)}};`],
    ['a long entry', 'entries/a.ts', '\n'.repeat(31)],
  ])('catch %s', (_what, path, text) => {
    expect(breaks(path, text)).toHaveLength(1);
  });

  it.each([
    ['an import from the left', 'scan/a.ts', "import { a } from '../oci/a.js';"],
    ['hashing anywhere', 'oci/a.ts', "import { createHash } from 'node:crypto';"],
    ['a given date', 'policy/a.ts', 'const a = new Date(text);'],
    ['the outside in host', 'host/a.ts', "import fs from 'node:fs'; const a = process.env.A ?? Date.now();"],
    ['an error in a pure room', 'policy/a.ts', "import { ConfigError } from '../host/errors.js';"],
  ])('allow %s', (_what, path, text) => {
    expect(breaks(path, text)).toEqual([]);
  });

  it('catch a cycle', () => {
    const a = { path: 'oci/a.ts', text: "import { b } from './b.js';" };
    const b = { path: 'oci/b.ts', text: "import { a } from './a.js';" };
    expect(cycles([a, b])).toEqual(['oci/a.ts > oci/b.ts > oci/a.ts']);
  });

  it('catch sub-rooms that import each other', () => {
    const all = [
      { path: 'oci/layout/a.ts', text: "import { b } from '../registry/b.js';" },
      { path: 'oci/registry/b.ts', text: '' },
      { path: 'oci/registry/c.ts', text: "import { d } from '../layout/d.js';" },
      { path: 'oci/layout/d.ts', text: "import { e } from '../e.js';" },
      { path: 'oci/e.ts', text: "import { a } from './layout/a.js';" },
    ];
    expect(subRoomCycles(all)).toEqual(['oci/layout', 'oci/registry']);
    expect(subRoomCycles(all.slice(0, 2))).toEqual([]);
  });

  it('catch an export that nobody imports', () => {
    const a = {
      path: 'oci/a.ts',
      text: 'export const used = 1;\nexport type Used = 1;\nexport async function dead() {}',
    };
    const b = { path: 'oci/b.ts', text: "import { type Used, used } from './a.js';\nconst dead = used;" };
    const test = { path: '../__tests__/oci/a.test.ts', text: "import { dead } from '../../src/oci/a.js';" };
    expect(unusedExports([a], [a, b])).toEqual(['oci/a.ts: dead']);
    expect(unusedExports([a], [a, b, test])).toEqual([]);
  });

  it('catch a test that is not where its source is', () => {
    const test = (path: string) => ({ path: `../__tests__/${path}.test.ts`, text: '' });
    const digest = [{ path: 'oci/digest.ts', text: '' }];
    const at = ['oci/digest', 'oci/digest.short', 'oci/digest.short.children', 'flows/digest', 'docs/digest'];
    expect(homeless(at.map(test), digest)).toEqual([]);
    expect(homeless([test('policy/digest'), test('oci/short')], digest)).toEqual([
      'policy/digest.test.ts',
      'oci/short.test.ts',
    ]);
  });

  it('catch an export in place of an import from where the thing is', () => {
    const a = { path: 'oci/a.ts', text: "export { b } from './b.js';" };
    expect(unusedExports([a], [a])).toEqual(['oci/a.ts: exports again from ./b.js']);
  });

  it('catch what tests alone use', () => {
    const a = { path: 'oci/a.ts', text: 'export const own = 1;\nexport const b = own;\nexport const c = 1;' };
    const test = { path: '../__tests__/oci/a.test.ts', text: "import { b, c, own } from '../../src/oci/a.js';" };
    const user = { path: 'oci/b.ts', text: "import { c } from './a.js';" };
    expect(tested([a], [a, test])).toEqual(['oci/a.ts: b', 'oci/a.ts: c']);
    expect(tested([a], [a, test, user])).toEqual(['oci/a.ts: b']);
  });

  it('catch a small file that one other uses', () => {
    const small = { path: 'oci/small.ts', text: 'export const a = 1;' };
    const eager = { path: 'oci/b.ts', text: "import { a } from './small.js';" };
    const lazy = { path: 'oci/c.ts', text: "const { a } = await import('./small.js');" };
    const other = { path: 'oci/d.ts', text: "import { a } from './small.js';" };
    const large = { path: 'oci/small.ts', text: '\n'.repeat(25) };
    expect(crumbs([small, eager])).toEqual(['oci/small.ts: only oci/b.ts uses it']);
    expect(crumbs([small, lazy])).toEqual([]);
    expect(crumbs([small, eager, other])).toEqual([]);
    expect(crumbs([large, eager])).toEqual([]);
    expect(crumbs([small])).toEqual([]);
  });

  it('catch two things of one name', () => {
    const a = { path: 'oci/a.ts', text: 'export function ask() {}\nexport interface Answer {}\ntype Own = 1;' };
    const b = { path: 'oci/b.ts', text: 'export const ask = 1;\ntype Answer = 1;\nfunction other() {}\ntype Own = 2;' };
    const c = { path: 'oci/c.ts', text: 'const ask = 1;' };
    expect(doubles([a, b])).toEqual(['Answer: oci/a.ts, oci/b.ts', 'ask: oci/a.ts, oci/b.ts']);
    expect(doubles([a, c])).toEqual([]);
  });

  it('catch a name that is a riddle', () => {
    const a = {
      path: 'oci/told.ts',
      text: 'interface Known {}\nexport function story() {}\nexport type KnownImage = 1;',
    };
    expect(riddles([a])).toEqual(['oci/told.ts', 'oci/told.ts: Known', 'oci/told.ts: story']);
  });

  it('catch a folder with too many files', () => {
    const all = Array.from({ length: 21 }, (_, index) => ({ path: `oci/layout/${index}.ts`, text: '' }));
    expect(corridors(all)).toEqual(['oci/layout: 21 files']);
    expect(corridors(all.slice(1))).toEqual([]);
  });

  it('catch a sub-room of too few files', () => {
    const all = ['oci/a.ts', 'oci/layout/b.ts', 'oci/layout/c.ts'].map((path) => ({ path, text: '' }));
    expect(corridors(all)).toEqual(['oci/layout: 2 files']);
    expect(corridors([...all, { path: 'oci/layout/d.ts', text: '' }])).toEqual([]);
  });
});

/** Imports of a room to the right, of another package's outside world, or of a port where values are due. */
function importBreaks(all: readonly SourceFile[]): string[] {
  return all.flatMap((file) =>
    imports(file).flatMap(({ specifier, target }) => {
      const said = `${file.path} imports ${specifier}`;
      if (target === undefined) return mayImport(roomOf(file.path), specifier) ? [] : [said];
      const isToTheRight = rank(target) > rank(file.path);
      const isPort = target === 'host/ports.ts' && pureRooms.includes(roomOf(file.path));
      return isToTheRight || isPort ? [said] : [];
    }),
  );
}

function mayImport(room: string, specifier: string): boolean {
  if (room === 'host') return true;
  if (specifier.startsWith('node:')) return pureModules.includes(specifier);
  return !specifier.startsWith('@actions/');
}

/** Globals that reach outside the process. */
function outsideBreaks(all: readonly SourceFile[]): string[] {
  return all
    .filter(({ path }) => roomOf(path) !== 'host')
    .flatMap(({ path, text }) =>
      nodes(text).flatMap((node) => (isOutside(node) ? [`${path}: ${cut(text, node)}`] : [])),
    );
}

function isOutside(node: Node): boolean {
  if (node.type === 'MemberExpression') {
    const object = identifier(node.object);
    const isNow = object === 'Date' && identifier(node.property) === 'now';
    // A parameter may be called process too: the port. Its `run` and `pipe` are not Node's.
    const isProcess = object === 'process' && !['run', 'pipe'].includes(identifier(node.property));
    return isNow || isProcess || object === 'performance';
  }
  if (node.type === 'CallExpression') return ['fetch', 'setTimeout', 'setInterval'].includes(identifier(node.callee));
  const isDate = node.type === 'NewExpression' && identifier(node.callee) === 'Date';
  return isDate && Array.isArray(node.arguments) && node.arguments.length === 0;
}

/** Files and functions over the house's measures. */
function sizeBreaks(all: readonly SourceFile[]): string[] {
  return all.flatMap(({ path, text }) => {
    const lines = text.trimEnd() === '' ? text.split('\n').length - 1 : text.trimEnd().split('\n').length;
    const room = roomOf(path);
    const fileLimit = room === 'entries' ? longestEntry : longestFile;
    const functionLimit = room === 'flows' ? longestFlow : longestFunction;
    const long = nodes(text).filter((node) => isFunction(node) && cut(text, node).split('\n').length > functionLimit);
    return [
      ...(lines > fileLimit ? [`${path}: ${lines} lines`] : []),
      ...long.map((node) => `${path}: ${cut(text, node).slice(0, 80)}`),
    ];
  });
}

const isFunction = (node: Node) =>
  [
    'FunctionDeclaration',
    'FunctionExpression',
    'ArrowFunctionExpression',
    'ClassMethod',
    'MethodProperty',
    'Constructor',
  ].includes(node.type);

/** Each ring of files that import each other, once. */
function cycles(all: readonly SourceFile[]): string[] {
  const graph = new Map(all.map((file) => [file.path, imports(file).flatMap(({ target }) => target ?? [])]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' > '));
    if (trail.includes(path) || done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}

/** Each ring of sub-rooms that import each other. The files at the top of a room may use its sub-rooms and be used by them. */
function subRoomCycles(all: readonly SourceFile[]): string[] {
  const uses = new Map<string, Set<string>>();
  for (const file of all) {
    for (const { target } of imports(file)) {
      const [from, to] = [dirname(file.path), target === undefined ? '' : dirname(target)];
      if (from === to || !from.includes('/') || !to.includes('/') || roomOf(from) !== roomOf(to)) continue;
      uses.set(from, (uses.get(from) ?? new Set()).add(to));
    }
  }
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(uses.get(from) ?? [])].some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      return reaches(next, to, seen.add(next));
    });
  return [...uses.keys()].filter((room) => reaches(room, room)).sort();
}

/** Folders with too many files to be looked through, and sub-rooms with too few to be one. */
function corridors(all: readonly SourceFile[]): string[] {
  const counts = Map.groupBy(all, ({ path }) => dirname(path));
  const isOff = (folder: string, files: number) =>
    files > fullestFolder || (folder.includes('/') && files < emptiestSubRoom);
  return [...counts].flatMap(([folder, { length }]) => (isOff(folder, length) ? [`${folder}: ${length} files`] : []));
}

/** Small files that belong to the one file that uses them. What is loaded when it is needed, and what nobody imports (an entry), stands alone. */
function crumbs(all: readonly SourceFile[]): string[] {
  const users = new Map<string, { readonly path: string; readonly isLazy: boolean }[]>();
  for (const file of all) {
    for (const { target, isLazy } of imports(file)) {
      if (target !== undefined) users.set(target, [...(users.get(target) ?? []), { path: file.path, isLazy }]);
    }
  }
  return all.flatMap(({ path, text }) => {
    const by = users.get(path) ?? [];
    const [only] = new Set(by.map((user) => user.path));
    const isSmall = text.split('\n').length <= smallestFile;
    const isOnly = by.every((user) => user.path === only && !user.isLazy);
    return isSmall && only !== undefined && isOnly ? [`${path}: only ${only} uses it`] : [];
  });
}

/** Names of exports that another file exports too, or gives to a type of its own: a reader would take one for the other. */
function doubles(all: readonly SourceFile[]): string[] {
  const places = new Map<string, Set<string>>();
  const exportedNames = new Set<string>();
  for (const { path, text } of all) {
    for (const [, name = ''] of text.matchAll(exported)) exportedNames.add(name);
    for (const pattern of [exported, /^(?:class|interface|type) (\w+)/gm])
      for (const [, name = ''] of text.matchAll(pattern)) places.set(name, (places.get(name) ?? new Set()).add(path));
  }
  return [...places]
    .filter(([name, { size }]) => size > 1 && exportedNames.has(name))
    .map(([name, paths]) => `${name}: ${[...paths].join(', ')}`)
    .sort();
}

/** Names that say nothing to who has not written them: of files, and of what a file declares. */
const riddle =
  /^(?:known|outcome|told|untold|story|surface|mentions?|ruling|surroundings|metered|at-?hand|only-?root|without-?rest|asked-?findings)$/i;

function riddles(all: readonly SourceFile[]): string[] {
  const declared = /^(?:export )?(?:async )?(?:class|interface|type|function) (\w+)/gm;
  return all.flatMap(({ path, text }) => [
    ...(riddle.test(basename(path, '.ts')) ? [path] : []),
    ...[...text.matchAll(declared)].flatMap(([, name = '']) => (riddle.test(name) ? [`${path}: ${name}`] : [])),
  ]);
}

/** Tests about more than one file of a room. */
const ofRooms = ['report/one-truth.test.ts', 'report/real-reports.test.ts', 'evidence/sbom/sbom.test.ts'];

/** Tests in a room's folder that have neither the name of a file of that room nor such a name with an aspect: `digest.short.test.ts`. Whole runs are about many. */
function homeless(all: readonly SourceFile[], sources: readonly SourceFile[]): string[] {
  const known = new Set(sources.map(({ path }) => path));
  return all.flatMap(({ path }) => {
    const test = relative(join('..', '__tests__'), path);
    const room = roomOf(test);
    if (!test.endsWith('.test.ts') || room === 'flows' || !(rooms as readonly string[]).includes(room)) return [];
    const source = join(dirname(test), `${basename(test).split('.')[0]}.ts`);
    return known.has(source) || ofRooms.includes(test) ? [] : [test];
  });
}

/** Names that a file exports and none of these files imports, and names that a file only passes on. */
function unusedExports(all: readonly SourceFile[], importing: readonly SourceFile[]): string[] {
  const importers = new Map<string, string[]>();
  for (const { path, text } of importing) {
    for (const [, named = text, specifier = ''] of text.matchAll(imported)) {
      const target = relative('../src', join('../src', dirname(path), specifier)).replace(/\.js$/, '.ts');
      importers.set(target, [...(importers.get(target) ?? []), named]);
    }
  }
  return all.flatMap(({ path, text }) => {
    const names = [...text.matchAll(exported)].flatMap(([, name]) => name ?? []);
    const isUsed = (name: string) => importers.get(path)?.some((by) => new RegExp(`\\b${name}\\b`).test(by));
    const passedOn = [...text.matchAll(/^export .*from '([^']+)';$/gm)].map(([, from]) => `exports again from ${from}`);
    return [...names.filter((name) => !isUsed(name)), ...passedOn].map((problem) => `${path}: ${problem}`);
  });
}

/** Names that no code imports and their own file does not use: only tests do. */
function tested(all: readonly SourceFile[], importing: readonly SourceFile[]): string[] {
  const code = importing.filter(({ path }) => !path.startsWith('../__tests__/'));
  const known = new Set(unusedExports(all, importing));
  const texts = new Map(all.map(({ path, text }) => [path, text]));
  return unusedExports(all, code).filter((problem) => {
    const [path = '', name = ''] = problem.split(': ');
    const times = [...(texts.get(path) ?? '').matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length;
    return !known.has(problem) && times === 1;
  });
}

const exported = /^export (?:async )?(?:const|function\*?|class|interface|type) (\w+)/gm;
/** An import with its names. Those of a lazy import and of a whole file stand anywhere in the text. */
const imported = /(?:^import (?:type )?(?:(\{[^}]*\})|\* as \w+) from |\bimport\()\s*'(\.[^']+)'/gm;

/** What a file imports; `target` is the path of a file of ours. */
function imports(file: SourceFile): { specifier: string; isLazy: boolean; target?: string }[] {
  return nodes(file.text).flatMap((node) => {
    const specifier = importedBy(node);
    const isLazy = node.type === 'CallExpression';
    if (specifier === undefined) return [];
    if (!specifier.startsWith('.')) return [{ specifier, isLazy }];
    const target = relative('.', normalize(join(dirname(file.path), specifier))).replace(/\.js$/, '.ts');
    return [{ specifier, isLazy, target }];
  });
}

function importedBy(node: Node): string | undefined {
  const literal = (value: unknown) =>
    isNode(value) && value.type === 'StringLiteral' ? String(value.value) : undefined;
  if (['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'].includes(node.type))
    return literal(node.source);
  const isLazy = node.type === 'CallExpression' && isNode(node.callee) && node.callee.type === 'Import';
  const [first] = isLazy && Array.isArray(node.arguments) ? node.arguments : [];
  return first === undefined ? undefined : literal(first.expression);
}

const roomOf = (path: string) => path.split('/')[0] ?? '';
const rank = (path: string) => (rooms as readonly string[]).indexOf(roomOf(path));
const identifier = (value: unknown) => (isNode(value) && value.type === 'Identifier' ? String(value.value) : '');
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** The text of a node; its span counts bytes from 1. */
function cut(text: string, { span }: Node): string {
  return Buffer.from(text)
    .subarray(span.start - 1, span.end - 1)
    .toString();
}

const parsed = new Map<string, readonly Node[]>();

/** All nodes of the syntax tree, which every rule looks at. */
function nodes(text: string): readonly Node[] {
  const known = parsed.get(text) ?? parse(text);
  parsed.set(text, known);
  return known;
}

function parse(text: string): readonly Node[] {
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (typeof value === 'object' && value !== null) {
      if (isNode(value) && 'span' in value) found.push(value);
      for (const item of Object.values(value)) visit(item);
    }
  };
  visit(parseSync(text, { syntax: 'typescript', target: 'es2024' }).body);
  return found;
}
