/**
 * Puts small modules that many entries share into few files. esbuild makes a file of its own for each set of entries that shares something, so that a command would load
 * 80 files to start; finding and opening one takes Node as long as reading thousands of bytes in it.
 */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';

/** What every call of the command line loads. */
const start = ['src/entries/cli.ts', 'src/entries/cli-start.ts'];
/** What asks least of what many share: of the shared modules it loads its own alone. */
const light = 'src/flows/commands/verify-command.ts';
/** What a plain run of the gate loads: of the shared modules it loads its own alone. */
const gate = ['src/entries/action.ts', 'src/flows/gate.ts'];
/** What judges a report that is there: of the shared modules it loads its own alone. */
const judge = [...start, 'src/flows/commands/said/judge-command.ts'];
/** Entries, of about eighty, from which on a module is loaded with all others that as many share. */
const many = 4;
/** The only package that all entries use; whatever needs another one is loaded with those that need it. */
const everywhere = 'node_modules/zod/';

/** In the order in which they are tried. `light` holds `start`, and `shared` holds all; `gate` and `judge` have nothing but what these need. */
const listNames = ['start', 'light', 'gate', 'judge', 'shared'] as const;
type List = (typeof listNames)[number];
type Lists = Readonly<Record<List, ReadonlySet<string>>>;

/** @param before what esbuild makes of the same options without this. */
export function sharedModules(before: Metafile): Plugin {
  const entries = new Map(entryOutputs(before).map(([output, entry]) => [resolve(entry), output]));
  const { lists, loaded } = listsOf(before);
  return {
    name: 'shared-modules',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^shared-modules:/ }, ({ path }) => ({
        path: path.slice('shared-modules:'.length),
        namespace: 'shared-modules',
      }));
      onLoad({ filter: /.*/, namespace: 'shared-modules' }, ({ path }) => ({
        contents: [...lists[path as List]].map((file) => `import ${JSON.stringify(resolve(file))};`).join('\n'),
        resolveDir: process.cwd(),
      }));
      onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
        // The command line's own entry first asks whether this Node can load the rest.
        if (!entries.has(path) || path === resolve('src/entries/cli.ts')) return undefined;
        const list = listOf(lists, loaded.get(relative(process.cwd(), path)) ?? new Set());
        return { contents: `import 'shared-modules:${list}';\n${readFileSync(path, 'utf8')}`, loader: 'ts' };
      });
    },
  };
}

/** The shortest list with all that this entry shares with many. */
function listOf(lists: Lists, loaded: ReadonlySet<string>): List {
  const own = [...lists.shared].filter((module) => loaded.has(module));
  return listNames.find((name) => own.every((module) => lists[name].has(module))) ?? 'shared';
}

function listsOf({ inputs, outputs }: Metafile): {
  readonly lists: Lists;
  readonly loaded: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const entries = entryOutputs({ outputs });
  const loaded = new Map(entries.map(([output, entry]) => [entry, modulesOf(outputs, output)]));
  const points = new Set(entries.map(([, entry]) => entry));
  const counts = new Map<string, number>();
  for (const module of [...loaded.values()].flatMap((modules) => [...modules]))
    counts.set(module, (counts.get(module) ?? 0) + 1);
  const isSmall = (module: string) =>
    module.startsWith('src/') && !points.has(module) && needsNoPackage(inputs, module);
  const small = [...counts.keys()].filter(isSmall).sort();
  const first = small.filter((module) => start.some((entry) => loaded.get(entry)?.has(module)));
  const shared = small.filter((module) => first.includes(module) || (counts.get(module) ?? 0) >= many);
  const ofLight = shared.filter((module) => first.includes(module) || loaded.get(light)?.has(module));
  const own = (list: readonly string[]) =>
    new Set(shared.filter((module) => list.some((entry) => loaded.get(entry)?.has(module))));
  return {
    lists: {
      start: new Set(first),
      light: new Set(ofLight),
      gate: own(gate),
      judge: own(judge),
      shared: new Set(shared),
    },
    loaded,
  };
}

function entryOutputs({ outputs }: Pick<Metafile, 'outputs'>): [output: string, entry: string][] {
  return Object.entries(outputs).flatMap(([output, { entryPoint }]) =>
    entryPoint === undefined ? [] : [[output, entryPoint] as [string, string]],
  );
}

/** The modules in all files that are loaded before one of them runs. */
function modulesOf(outputs: Metafile['outputs'], entry: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const left = [entry];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const files = outputs[path]?.imports.filter(({ kind, external }) => kind === 'import-statement' && !external);
    left.push(...(files ?? []).map((one) => one.path));
  }
  return new Set([...seen].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {})));
}

function needsNoPackage(inputs: Metafile['inputs'], module: string): boolean {
  const seen = new Set<string>();
  const left = [module];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (seen.has(path) || path.startsWith(everywhere)) continue;
    if (path.startsWith('node_modules/')) return false;
    seen.add(path);
    const needed = inputs[path]?.imports.filter(({ kind, external }) => kind !== 'dynamic-import' && !external);
    left.push(...(needed ?? []).map((one) => one.path));
  }
  return true;
}
