import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ToolError } from '../../src/host/errors.js';
import { encoded } from '../../src/oci/digest.js';
import { type DatabaseOptions, prepareDatabase } from '../../src/scan/database.js';
import { javaDatabase, vulnerabilityDatabase } from '../../src/scan/database-kind.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/fake-registry.js';
import { makeTar } from '../oci/make-layout.js';
import { type TestWorld, testWorld } from './world.js';

const hour = 3_600_000;
const layerType = vulnerabilityDatabase.layerType;
const manifestType = 'application/vnd.oci.image.manifest.v1+json';

let world: TestWorld;
let registry: FakeRegistry;

beforeEach(async () => {
  world = testWorld();
  registry = await startFakeRegistry();
});
afterEach(async () => {
  await registry.close();
  world.close();
});

interface Recipe {
  readonly updatedAt?: string;
  readonly version?: number;
  readonly content?: string;
  readonly mediaType?: string;
  readonly layers?: number;
  readonly files?: Record<string, string>;
}

/** Puts a database into the fake registry and gives its layer's digest. */
async function publish(repository: string, recipe: Recipe = {}) {
  const { updatedAt = '2026-03-01T06:00:00.123456789Z', version = 2, content = 'bolt', mediaType = layerType } = recipe;
  const metadata = JSON.stringify({
    Version: version,
    UpdatedAt: updatedAt,
    NextUpdate: updatedAt,
    DownloadedAt: '0001-01-01T00:00:00Z',
  });
  const layer = gzipSync(
    await makeTar(recipe.files ?? { './trivy.db': content, 'metadata.json': metadata, '../../escape': 'x' }),
  );
  const digest = registry.seedBlob(repository, layer);
  const config = {
    mediaType: 'application/vnd.aquasec.trivy.config.v1+json',
    digest: registry.seedBlob(repository, Buffer.from('{}')),
    size: 2,
  };
  const layers = Array.from({ length: recipe.layers ?? 1 }, () => ({ mediaType, digest, size: layer.length }));
  const manifest = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: manifestType, config, layers }));
  registry.seedManifest(repository, manifest, manifestType, '2');
  return { digest, layer, key: `image-gate-db-${encoded(digest)}` };
}

function prepare(repositories: readonly string[], more: Partial<DatabaseOptions> = {}) {
  const options = { maxDbAge: 48 * hour, cacheDirectory: world.cacheDirectory, offline: false, repositories, ...more };
  return prepareDatabase(world, vulnerabilityDatabase, options);
}

const here = (repository: string) => `${registry.host}/${repository}:2`;
const downloads = () => registry.requests.filter(({ line }) => line.includes('/blobs/')).length;
const folder = () => readdirSync(`${world.cacheDirectory}/db`);

function locked(status: number): string {
  registry.fail({ when: /\/v2\/locked\//, act: { kind: 'status', status } });
  return here('locked');
}

async function lost(): Promise<string> {
  const { digest } = await publish('lost');
  registry.storage.blobs.delete(`lost@${digest}`);
  return here('lost');
}

describe('the vulnerability database', () => {
  it('is fetched by digest and unpacked, only its two files', async () => {
    const { digest } = await publish('db');
    const database = await prepare([here('db')]);
    expect(database.updatedAt).toBe('2026-03-01T06:00:00.123456789Z');
    expect(database.source).toMatch(new RegExp(`^${registry.host}/db:2@sha256:[0-9a-f]{64}$`));
    expect(database.directory).toBe(`${world.cacheDirectory}/db/${encoded(digest)}`);
    expect(readdirSync(database.directory).sort()).toEqual(['metadata.json', 'record.json', 'trivy.db']);
    expect(readFileSync(`${database.directory}/trivy.db`, 'utf8')).toBe('bolt');
    expect(folder()).toEqual([encoded(digest)]);
    expect(registry.requests.some(({ line }) => line === `GET /v2/db/manifests/${database.source.split('@')[1]}`)).toBe(
      true,
    );
  });

  it('takes the tag of the schema where a repository is named without one', async () => {
    await publish('db');
    expect((await prepare([`${registry.host}/db`])).source).toContain('/db:2@');
  });

  it('is downloaded once for as long as the registry has the same', async () => {
    await publish('db');
    await prepare([here('db')]);
    await prepare([here('db')]);
    expect(downloads()).toBe(1);
    await publish('db', { content: 'newer' });
    const { directory } = await prepare([here('db')]);
    expect(readFileSync(`${directory}/trivy.db`, 'utf8')).toBe('newer');
    expect(downloads()).toBe(2);
  });

  it.each(['trivy.db', 'metadata.json', 'record.json'])(
    'is fetched again when %s in the cache was changed',
    async (name) => {
      await publish('db');
      const { directory } = await prepare([here('db')]);
      writeFileSync(`${directory}/${name}`, 'changed');
      world.remoteCache.entries.clear();
      await prepare([here('db')]);
      expect(downloads()).toBe(2);
      expect(readFileSync(`${directory}/${name}`, 'utf8')).not.toBe('changed');
      expect(world.log.lines.join('\n')).toMatch(/warning: .*damaged/);
    },
  );

  it('is kept by the cache service as the layer, which its digest proves', async () => {
    const { key, layer } = await publish('db');
    await prepare([here('db')]);
    expect(world.remoteCache.entries.get(key)).toEqual(layer);
    await world.files.remove(world.cacheDirectory);
    await prepare([here('db')]);
    expect(downloads()).toBe(1);
    await world.files.remove(world.cacheDirectory);
    world.remoteCache.entries.set(key, gzipSync(await makeTar({ 'trivy.db': 'evil' })));
    const { directory } = await prepare([here('db')]);
    expect(downloads()).toBe(2);
    expect(readFileSync(`${directory}/trivy.db`, 'utf8')).toBe('bolt');
  });

  it.each<[string, () => Promise<string> | string, RegExp]>([
    ['refuses connections', () => '127.0.0.1:1/db:2', /127\.0\.0\.1:1/],
    ['does not have it', () => here('absent'), /does not exist/],
    ['wants a password', () => locked(401), /locked/],
    ['denies it', () => locked(403), /locked/],
    [
      'holds something else',
      () => publish('other', { mediaType: 'application/x-other' }).then(() => here('other')),
      /application\/x-other/,
    ],
    ['holds two layers', () => publish('other', { layers: 2 }).then(() => here('other')), /2 layers/],
    ['holds another schema', () => publish('other', { version: 3 }).then(() => here('other')), /version 3/],
    [
      'holds no database',
      () => publish('other', { files: { 'metadata.json': '{}' } }).then(() => here('other')),
      /no trivy\.db/,
    ],
    [
      'holds no date',
      () =>
        publish('other', { files: { 'trivy.db': 'x', 'metadata.json': '{"Version":2}' } }).then(() => here('other')),
      /version and date/,
    ],
    [
      'holds an old one',
      () => publish('other', { updatedAt: '2026-02-20T00:00:00Z' }).then(() => here('other')),
      /2026-02-20/,
    ],
    [
      'holds one of the future',
      () => publish('other', { updatedAt: '2027-01-01T00:00:00Z' }).then(() => here('other')),
      /future/,
    ],
    ['has lost the layer', lost, /lost/],
  ])('comes from the next repository when the first %s', async (_name, first, why) => {
    await publish('db', { content: 'the good one' });
    const database = await prepare([await first(), here('db')]);
    expect(database.source).toContain(`${registry.host}/db:2@`);
    expect(world.log.lines.find((line) => line.includes("can't be used"))).toMatch(why);
  });

  it('is missing when no repository can be used, with every reason', async () => {
    const asked = prepare(['127.0.0.1:1/db:2', here('absent')]);
    await expect(asked).rejects.toMatchObject({ code: 'database-missing' });
    await expect(asked).rejects.toThrow(/127\.0\.0\.1:1[\s\S]*absent:2 does not exist/);
  });

  it('comes from the cache, with a warning, when no repository can be used', async () => {
    await publish('db');
    const fetched = await prepare([here('db')]);
    const again = await prepare(['127.0.0.1:1/db:2']);
    expect(again).toEqual(fetched);
    expect(world.log.lines.join('\n')).toMatch(/warning: No repository/);
  });

  it('is refused when it is older than allowed, wherever it comes from', async () => {
    await publish('db');
    await expect(prepare([here('db')], { maxDbAge: 5 * hour })).rejects.toMatchObject({ code: 'database-expired' });
    await expect(prepare([here('db')], { maxDbAge: 6 * hour })).resolves.toBeDefined();
    world.clock.time += 43 * hour;
    for (const offline of [true, false]) {
      const asked = prepare(['127.0.0.1:1/db:2'], { offline });
      await expect(asked).rejects.toBeInstanceOf(ToolError);
      await expect(asked).rejects.toMatchObject({
        code: 'database-expired',
        fix: expect.stringContaining('max-db-age'),
      });
    }
    await expect(prepare([], { offline: true, maxDbAge: 'unlimited' })).resolves.toBeDefined();
  });

  it('leaves nothing half done behind, and keeps one older database', async () => {
    for (const content of ['one', 'two', 'three']) {
      await publish('db', { content });
      const { directory } = await prepare([here('db')]);
      const age = { one: 3000, two: 2000, three: 1000 }[content] ?? 0;
      utimesSync(directory, age, age);
    }
    mkdirSync(`${world.cacheDirectory}/db/abc.partial`);
    utimesSync(`${world.cacheDirectory}/db/abc.partial`, 0, 0);
    const { digest } = await publish('db', { content: 'four' });
    await prepare([here('db')]);
    expect(folder()).toHaveLength(2);
    expect(folder()).toContain(encoded(digest));
    registry.fail({ when: /\/blobs\//, act: { kind: 'status', status: 404 } });
    await publish('db', { content: 'five' });
    await prepare([here('db')]);
    expect(folder()).toHaveLength(2);
  });

  it('can be prepared by two runs at once', async () => {
    await publish('db');
    const [one, two] = await Promise.all([prepare([here('db')]), prepare([here('db')])]);
    expect(one).toEqual(two);
    expect(statSync(`${one.directory}/trivy.db`).size).toBe(4);
    expect(folder()).toHaveLength(1);
  });
});

describe('offline', () => {
  const own = async (updatedAt: string, content = 'bolt') => {
    await world.files.write(`${world.cacheDirectory}/db/trivy.db`, content);
    await world.files.write(
      `${world.cacheDirectory}/db/metadata.json`,
      JSON.stringify({ Version: 2, UpdatedAt: updatedAt }),
    );
  };

  it("a folder in Trivy's own layout is used as it is", async () => {
    await own('2026-03-01T00:00:00Z');
    const database = await prepare([here('db')], { offline: true });
    expect(database).toMatchObject({
      directory: `${world.cacheDirectory}/db`,
      source: 'cache',
      updatedAt: '2026-03-01T00:00:00Z',
    });
    expect(registry.requests).toEqual([]);
    expect(folder()).toEqual(['metadata.json', 'trivy.db']);
  });

  it('the newest whole database of the cache is used', async () => {
    await publish('db', { content: 'new', updatedAt: '2026-03-01T06:00:00Z' });
    await prepare([here('db')]);
    await publish('db', { content: 'old', updatedAt: '2026-02-28T06:00:00Z' });
    await prepare([here('db')]);
    const { directory } = await prepare([], { offline: true });
    expect(readFileSync(`${directory}/trivy.db`, 'utf8')).toBe('new');
    writeFileSync(`${directory}/trivy.db`, 'damaged');
    expect((await prepare([], { offline: true })).updatedAt).toBe('2026-02-28T06:00:00Z');
  });

  it.each([
    ['nothing is there', () => undefined, 'database-missing'],
    [
      'metadata.json is missing',
      () => own('x').then(() => world.files.remove(`${world.cacheDirectory}/db/metadata.json`)),
      'database-invalid',
    ],
    ['the file is empty', () => own('2026-03-01T00:00:00Z', ''), 'database-invalid'],
    ['the date is none', () => own('today'), 'database-invalid'],
    ['it is old', () => own('2026-01-01T00:00:00Z'), 'database-expired'],
  ])('it is an error when %s', async (_name, make, code) => {
    await make();
    await expect(prepare([here('db')], { offline: true })).rejects.toMatchObject({ code });
    expect(existsSync(`${world.directory}/escape`)).toBe(false);
  });

  it('the Java database is another one', async () => {
    await own('2026-03-01T00:00:00Z');
    const options = { maxDbAge: 'unlimited', cacheDirectory: world.cacheDirectory, offline: true } as const;
    await expect(prepareDatabase(world, javaDatabase, options)).rejects.toMatchObject({ code: 'database-missing' });
  });
});
