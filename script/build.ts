/**
 * Bundles src/entries into dist/ (script/bundle.ts says how) and writes dist/licenses.txt, the licence of every package that is in the bundle.
 * With a path as its argument it writes there what went into the bundle (esbuild's metafile).
 */
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { bundle } from './bundle.js';
import { sharedModules } from './shared-modules.js';

/** What design allows for everything; what a plain run of the action loads is held by integration/gate.test.ts. */
const maxBytes = 9 * 1024 * 1024;
const { metafile: before } = await build({ ...bundle, write: false, metafile: true });
const plugins = [...bundle.plugins, sharedModules(before)];
const { metafile } = await build({ ...bundle, plugins, metafile: true });

// Only now: a build that fails leaves the last one in place.
for (const name of readdirSync('dist')) if (!(`dist/${name}` in metafile.outputs)) rmSync(join('dist', name));
writeFileSync('dist/licenses.txt', licences(metafile));
if (process.argv[2] !== undefined) writeFileSync(process.argv[2], JSON.stringify(metafile));
makeCommand('dist/cli.js');

const bytes = readdirSync('dist').reduce((sum, name) => sum + statSync(join('dist', name)).size, 0);
if (bytes > maxBytes) {
  console.error(`dist/ has ${bytes} bytes, more than ${maxBytes}. What grew? See: node_modules/.bin/esbuild --analyze`);
  process.exit(1);
}
console.log(`dist/: ${readdirSync('dist').length} files, ${(bytes / 1024 / 1024).toFixed(2)} MB`);

function makeCommand(path: string): void {
  if (!existsSync(path)) return;
  const code = readFileSync(path, 'utf8');
  if (!code.startsWith('#!')) writeFileSync(path, `#!/usr/bin/env node\n${code}`);
  chmodSync(path, 0o755);
}

/** The licence texts of all bundled packages, by name; a package without one stops the build. What esbuild has read and left out again is in no output. */
function licences({ outputs }: Metafile): string {
  const paths = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])),
  );
  const folders = new Set(paths.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/)?.[0] ?? []));
  const texts = [...folders].map(licence);
  const byTitle = new Map(texts.map((text) => [text.title, text.body]));
  const titles = [...byTitle.keys()].sort();
  return titles.map((title) => `${'='.repeat(80)}\n${title}\n${'='.repeat(80)}\n\n${byTitle.get(title)}\n`).join('\n');
}

function licence(folder: string): { title: string; body: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const body = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trimEnd());
  if (typeof license !== 'string') throw new Error(`${folder}: package.json names no licence`);
  // Some packages name their licence without a copy of its text.
  return {
    title: `${name} ${version} (${license})`,
    body: body.join('\n\n') || `Licence: ${license} (the package holds no text)`,
  };
}
