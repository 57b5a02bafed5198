/** What each production dependency weighs in dist/, from esbuild's metafile. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { bundle } from './bundle.js';

export interface DependencySize {
  readonly name: string;
  /** Bytes of its code, and of what it brings, that would not be in dist/ without it. */
  readonly alone: number;
  /** Bytes of its code and of all that it imports, also where something else imports that too. */
  readonly all: number;
  /** Entries of dist/ that load it before they start, `main.js`. */
  readonly starts: readonly string[];
}

export async function bundled(): Promise<Metafile> {
  return (await build({ ...bundle, write: false, metafile: true })).metafile;
}

/** The dependencies that package.json names, the heaviest first. */
export function dependencySizes(metafile: Metafile): readonly DependencySize[] {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const bytes = bytesOfInputs(metafile);
  const sum = (inputs: ReadonlySet<string>) => [...inputs].reduce((total, path) => total + (bytes.get(path) ?? 0), 0);
  const ours = Object.keys(metafile.inputs).filter((path) => !path.includes('node_modules/'));
  const whole = sum(reached(metafile, ours));
  const sizes = Object.keys(dependencies).map((name) => {
    const isOwn = (path: string) => path.startsWith(`node_modules/${name}/`);
    const own = Object.keys(metafile.inputs).filter(isOwn);
    const alone = whole - sum(reached(metafile, ours, isOwn));
    return { name, alone, all: sum(reached(metafile, own)), starts: startedBy(metafile, isOwn) };
  });
  return sizes.toSorted((one, other) => other.alone - one.alone);
}

function bytesOfInputs({ outputs }: Metafile): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  for (const { inputs } of Object.values(outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs))
      bytes.set(path, (bytes.get(path) ?? 0) + bytesInOutput);
  return bytes;
}

/** All that files import, on all ways but those through `without`. */
function reached(
  { inputs }: Metafile,
  from: readonly string[],
  without: (path: string) => boolean = () => false,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const left = [...from];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (seen.has(path) || without(path)) continue;
    seen.add(path);
    left.push(...(inputs[path]?.imports ?? []).flatMap((one) => (one.external ? [] : [one.path])));
  }
  return seen;
}

/** The entries for which Node loads some of these files before they start. */
function startedBy({ outputs }: Metafile, isOwn: (path: string) => boolean): readonly string[] {
  const entries = Object.keys(outputs).filter((path) => outputs[path]?.entryPoint?.startsWith('src/entries/'));
  const loads = (path: string, seen = new Set<string>()): boolean => {
    if (seen.has(path)) return false;
    seen.add(path);
    const { inputs = {}, imports = [] } = outputs[path] ?? {};
    if (Object.keys(inputs).some(isOwn)) return true;
    return imports.some((one) => one.kind === 'import-statement' && loads(one.path, seen));
  };
  return entries.filter((path) => loads(path)).map((path) => basename(path));
}
