/**
 * Makes the package.json of the published npm package from ours, from standard input to standard output. It names no dependency, as all of them are in
 * dist/, and no script, as nothing may run when it is installed; and of dist/ (the first argument) only what the command line loads: the actions share other files.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [dist = 'dist'] = process.argv.slice(2);
const kept = [
  ...['name', 'version', 'description', 'license', 'homepage', 'bugs', 'repository'],
  ...['type', 'bin', 'files', 'engines'],
];

/** A file of dist/ with all that it loads, now or later. */
function loadedBy(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const code = readFileSync(join(dist, entry), 'utf8');
  for (const [, name = ''] of code.matchAll(/"\.\/([\w.-]+\.js)"/g)) loadedBy(name, seen);
  return seen;
}

const ours: Record<string, unknown> = JSON.parse(readFileSync(0, 'utf8'));
const lacking = kept.filter((name) => !(name in ours));
if (lacking.length > 0) throw new Error(`package.json has no ${lacking.join(', ')}`);
const files = ['action.yml', 'dist/licenses.txt', ...[...loadedBy('cli.js')].sort().map((name) => `dist/${name}`)];
const manifest: Record<string, unknown> = { ...ours, files };
console.log(JSON.stringify(Object.fromEntries(kept.map((name) => [name, manifest[name]])), null, 2));
