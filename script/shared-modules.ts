/**
 * Puts small modules that many entries share into few files. esbuild makes a file of its own for each set of entries that shares something, so that a command would load
 * 80 files to start; finding and opening one takes Node as long as reading thousands of bytes in it.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';

/** What every call of the command line loads. */
const start = ['src/entries/cli.ts', 'src/host/host.ts', 'src/flows/ports.ts', 'src/flows/commands/command-line.ts'];
/** Entries, of about forty, from which on a module is loaded with all others that as many share. */
const many = 6;
/** The only package that all entries use; whatever needs another one is loaded with those that need it. */
const everywhere = 'node_modules/zod/';

type List = 'start' | 'shared';
type Lists = Readonly<Record<List, ReadonlySet<string>>>;

/** @param before what esbuild makes of the same options without this. */
export function sharedModules(before: Metafile): Plugin {
  const entries = new Map(entryOutputs(before).map(([output, entry]) => [resolve(entry), output]));
  const lists = listsOf(before);
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
        const list: List = start.some((file) => resolve(file) === path) ? 'start' : 'shared';
        return { contents: `import 'shared-modules:${list}';\n${readFileSync(path, 'utf8')}`, loader: 'ts' };
      });
    },
  };
}

function listsOf({ inputs, outputs }: Metafile): Lists {
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
  return { start: new Set(first), shared: new Set(shared) };
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
