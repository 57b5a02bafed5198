/**
 * Makes the package.json of the published npm package from ours, from standard input to standard output. It names no dependency, as all of them are in
 * dist/, and no script, as nothing may run when it is installed.
 */
import { readFileSync } from 'node:fs';

const kept = [
  ...['name', 'version', 'description', 'license', 'homepage', 'bugs', 'repository'],
  ...['type', 'bin', 'files', 'engines'],
];
const ours: Record<string, unknown> = JSON.parse(readFileSync(0, 'utf8'));
const lacking = kept.filter((name) => !(name in ours));
if (lacking.length > 0) throw new Error(`package.json has no ${lacking.join(', ')}`);
console.log(JSON.stringify(Object.fromEntries(kept.map((name) => [name, ours[name]])), null, 2));
