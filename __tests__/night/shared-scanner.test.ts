import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Command } from '../../src/host/ports.js';
import { SharedScanner } from '../../src/night/shared-scanner.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import type { ReadyScanner } from '../../src/scan/prepare.js';
import { FakeLog } from '../host/fake-ports.js';
import type { ImageRecipe } from '../oci/layout/make-layout.js';
import { createWorld, image, type World } from '../oci/registry/registry-world.js';
import { report } from '../scan/report.js';

const base = { files: { 'etc/base': 'the base' } };
let world: World;
let caches: string[];
let fails: boolean;
let count = 0;
beforeEach(async () => {
  world = await createWorld();
  caches = [];
  fails = false;
});
afterEach(() => world.close());

/** A scanner whose Trivy is played; `caches` holds where it kept what it saw in layers. */
async function scanner(
  scanners: ReadyScanner['options']['scanners'] = ['vuln'],
  most?: { readonly images: number; readonly layers: number },
) {
  const cache = join(world.directory, 'cache');
  await world.files.write(join(cache, 'db/trivy.db'), 'advisories');
  await world.files.write(join(cache, 'db/metadata.json'), '{}');
  const run = async ({ args, cwd = '.' }: Command) => {
    const argument = (name: string) => args[args.indexOf(name) + 1] ?? '';
    caches.push(argument('--cache-backend') === 'fs' ? argument('--cache-dir') : 'memory');
    const layout = resolve(cwd, '../image');
    const index = JSON.parse((await world.files.readBytes(join(layout, 'index.json'), 1e6))?.toString() ?? '');
    const blob = join(layout, 'blobs/sha256', index.manifests[0].digest.slice(7));
    const { config } = JSON.parse((await world.files.readBytes(blob, 1e6))?.toString() ?? '');
    const Metadata = { ImageID: config.digest, ImageConfig: { os: 'linux', architecture: 'amd64' } };
    writeFileSync(resolve(cwd, argument('--output')), JSON.stringify(report([], { Metadata })));
    return { code: fails ? 1 : 0, signal: null, late: false, stdout: '', stderr: '' };
  };
  const ready = {
    trivy: { path: 'trivy', trust: 'given' },
    cache,
    addJavaDatabase: async () => undefined,
    options: { scanners, timeout: 60_000 },
  } as unknown as ReadyScanner;
  const shared = new SharedScanner(world.files, ready, most);
  const ports = { files: world.files, process: { run }, environment: {}, log: new FakeLog() };
  return { end: () => shared.end(), scan: (layout: ImageLayout) => shared.scan(ports as never, layout) };
}

const made = (recipe: ImageRecipe) => {
  count += 1;
  return image(world, { images: [recipe], index: false }, `layout-${count}`);
};
const on = (name: string, more: ImageRecipe = {}) =>
  made({ layers: [base, { files: { [`app/${name}`]: name } }], ...more });

describe("Trivy's layer cache in a night", () => {
  it('is one for images that say the same of their layers', async () => {
    const { scan } = await scanner();
    await scan(await on('a'));
    await scan(await on('b'));
    expect(caches[0]).not.toBe('memory');
    expect(caches[1]).toBe(caches[0]);
  });

  it.each<[string, ImageRecipe]>([
    ['that another command made it', { history: [{ created_by: 'nobody' }, { created_by: 'at all' }] }],
    ['that it is packed in another way', { layers: [{ ...base, compression: 'zstd' }, { files: { 'app/b': 'b' } }] }],
  ])('is none for an image that says of a layer %s', async (_what, other) => {
    const { scan } = await scanner();
    await scan(await on('a'));
    await scan(await on('b', other));
    await scan(await on('c'));
    expect(caches[1]).toBe('memory');
    expect(caches[2]).toBe(caches[0]);
  });

  it('is none where secrets are looked for', async () => {
    const { scan } = await scanner(['vuln', 'secret']);
    await scan(await on('a'));
    expect(caches).toEqual(['memory']);
  });

  it('ends with as many layers as are kept, and is none for an image of more', async () => {
    const { scan } = await scanner(['vuln'], { images: 32, layers: 3 });
    for (const name of ['a', 'b']) await scan(await on(name));
    const layers = ['c', 'd', 'e', 'f'].map((name) => ({ files: { [name]: name } }));
    await scan(await made({ layers }));
    expect(caches[1]).not.toBe(caches[0]);
    expect(caches[2]).toBe('memory');
  });

  it('ends with a scan that fails, and with its lane', async () => {
    const { scan, end } = await scanner();
    await scan(await on('a'));
    fails = true;
    await expect(scan(await on('b'))).rejects.toMatchObject({ code: 'scan-failed' });
    fails = false;
    await scan(await on('c'));
    await end();
    await scan(await on('d'));
    expect(caches[1]).toBe(caches[0]);
    expect(new Set(caches).size).toBe(3);
    expect(await world.files.lstat(caches[0] ?? '')).toBeUndefined();
  });
});
