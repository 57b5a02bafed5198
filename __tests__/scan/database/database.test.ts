import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ToolError } from '../../../src/host/errors.js';
import { type Digest, digestOf, encoded } from '../../../src/oci/digest.js';
import { type DatabaseOptions, prepareDatabase } from '../../../src/scan/database/database.js';
import { javaDatabase, vulnerabilityDatabase } from '../../../src/scan/database/database-kind.js';
import { makeTar } from '../../oci/layout/make-layout.js';
import { type FakeRegistry, startFakeRegistry } from '../../oci/registry/fake-registry.js';
import { type TestWorld, testWorld } from '../world.js';
import { type DatabaseRecipe, publishDatabase } from './publish-database.js';

const hour = 3_600_000;

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

const publish = (repository: string, recipe: DatabaseRecipe = {}) => publishDatabase(registry, repository, recipe);

function prepare(repositories: readonly string[], more: Partial<DatabaseOptions> = {}) {
  const options = { maxDbAge: 48 * hour, cacheDirectory: world.cacheDirectory, offline: false, repositories, ...more };
  return prepareDatabase(world, vulnerabilityDatabase, options);
}

/** A layer with a database. */
async function database(content: string, updatedAt: string): Promise<Buffer> {
  const metadata = JSON.stringify({ Version: 2, UpdatedAt: updatedAt });
  return gzipSync(await makeTar({ 'trivy.db': content, 'metadata.json': metadata }));
}

function flipped(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
  return changed;
}

const kept = (digest: Digest) => `${world.cacheDirectory}/db/${encoded(digest)}.tar.gz`;
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
    expect(readdirSync(database.directory).sort()).toEqual(['metadata.json', 'trivy.db']);
    expect(readFileSync(`${database.directory}/trivy.db`, 'utf8')).toBe('bolt');
    expect(folder()).toEqual([`${encoded(digest)}.json`, `${encoded(digest)}.tar.gz`]);
    expect(database.digest).toBe(database.source.split('@')[1]);
    expect(registry.requests.some(({ line }) => line === `GET /v2/db/manifests/${database.digest}`)).toBe(true);
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

  it('is unpacked for each run alone, from the kept layer, so that nobody can change it meanwhile', async () => {
    await publish('db');
    const [one, two] = [await prepare([here('db')]), await prepare([here('db')])];
    expect(one.directory).not.toBe(two.directory);
    for (const { directory } of [one, two]) expect(directory).toMatch(`${world.directory}/tmp/`);
  });

  it('is fetched again when one byte of the layer in the cache was changed', async () => {
    const { digest, layer } = await publish('db');
    await prepare([here('db')]);
    world.remoteCache.entries.clear();
    writeFileSync(kept(digest), flipped(layer));
    const { directory } = await prepare([here('db')]);
    expect(downloads()).toBe(2);
    expect(readFileSync(`${directory}/trivy.db`, 'utf8')).toBe('bolt');
    expect(readFileSync(kept(digest))).toEqual(layer);
    expect(world.log.lines.join('\n')).toMatch(/warning: .*no longer matches its digest/);
  });

  it('is that of the registry, whatever lies in the cache beside a note that vouches for it', async () => {
    const { digest } = await publish('db');
    await prepare([here('db')]);
    world.remoteCache.entries.clear();
    const evil = await database('evil', '2026-03-01T11:00:00Z');
    const note = {
      version: 1,
      source: here('db'),
      updatedAt: '2026-03-01T11:00:00Z',
      comparedAt: world.clock.now().toISOString(),
    };
    for (const layer of [digest, digestOf(evil)]) {
      writeFileSync(kept(layer), evil);
      writeFileSync(kept(layer).replace('.tar.gz', '.json'), JSON.stringify(note));
    }
    // As an earlier release kept it: unpacked, with the hashes of its files beside it.
    const old = `${world.cacheDirectory}/db/${encoded(digest)}`;
    mkdirSync(old);
    writeFileSync(`${old}/trivy.db`, 'evil');
    writeFileSync(`${old}/metadata.json`, JSON.stringify({ Version: 2, UpdatedAt: '2026-03-01T11:00:00Z' }));
    writeFileSync(
      `${old}/record.json`,
      JSON.stringify({ version: 1, source: here('db'), files: { 'trivy.db': digestOf('evil') } }),
    );
    const { directory } = await prepare([here('db')]);
    expect(readFileSync(`${directory}/trivy.db`, 'utf8')).toBe('bolt');
    expect(existsSync(old)).toBe(false);
  });

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

  it('comes from the cache, with a warning, when no repository answers', async () => {
    await publish('db');
    const { digest: _, ...fetched } = await prepare([here('db')]);
    const again = await prepare(['127.0.0.1:1/db:2']);
    const source = expect.stringMatching(/^cache \(sha256:[0-9a-f]{64}, confirmed by no registry in this run\)$/);
    // No registry has named it in this run.
    expect(again).toEqual({ ...fetched, directory: again.directory, source });
    expect(world.log.lines.join('\n')).toMatch(/warning: No repository .* answers.*no registry has confirmed/);
  });

  it.each([
    ['from the cache with another source by its note', { source: 'mirror.gcr.io/aquasec/trivy-db:2@sha256:abc' }],
    ['from the cache with a date of its own', { comparedAt: '2026-03-01T11:59:00Z' }],
  ])('never says that a registry confirmed it in this run: %s', async (_, lie) => {
    const { digest } = await publish('db');
    await prepare([here('db')]);
    const path = kept(digest).replace('.tar.gz', '.json');
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...lie }));
    for (const offline of [true, false]) {
      const { source } = await prepare(['127.0.0.1:1/db:2'], { offline });
      expect(source).toBe(`cache (${digest}, confirmed by no registry in this run)`);
    }
  });

  it.each<[string, () => Promise<string> | string]>([
    ['does not have it', () => here('absent')],
    ['holds an old one', () => publish('old', { updatedAt: '2026-02-20T00:00:00Z' }).then(() => here('old'))],
    ['holds something else', () => publish('other', { mediaType: 'application/x-other' }).then(() => here('other'))],
  ])('does not come from the cache where a registry answers and %s', async (_, repository) => {
    await publish('db');
    await prepare([here('db')]);
    await expect(prepare(['127.0.0.1:1/db:2', await repository()])).rejects.toMatchObject({
      code: expect.stringMatching(/^database-(?:missing|expired)$/),
      message: expect.not.stringContaining('the cache holds none'),
    });
  });

  it('is not waited for where a kept one is fresh enough: each repository is tried once', async () => {
    await publish('db');
    await prepare([here('db')]);
    await prepare(['127.0.0.1:1/db:2', '127.0.0.1:2/db:2']);
    expect(world.clock.slept).toEqual([]);
    world.clock.time += 43 * hour;
    await expect(prepare(['127.0.0.1:1/db:2'])).rejects.toMatchObject({ code: 'database-expired' });
    expect(world.clock.slept.length).toBeGreaterThan(2);
  });

  it('may be an older one for a while, if the registry still has it under its digest', async () => {
    const { digest } = await publish('db');
    await prepare([here('db')]);
    await publish('db', { content: 'newer' });
    const keepFor = 24 * hour;
    const { directory } = await prepare([here('db')], { keepFor });
    expect(readFileSync(`${directory}/trivy.db`, 'utf8')).toBe('bolt');
    expect(downloads()).toBe(1);
    const [other, named] = [await database('evil', '2026-03-01T06:00:00Z'), kept(digest).replace('.tar.gz', '.json')];
    const note = JSON.parse(readFileSync(named, 'utf8'));
    writeFileSync(kept(digestOf(other)), other);
    writeFileSync(
      kept(digestOf(other)).replace('.tar.gz', '.json'),
      JSON.stringify({ ...note, updatedAt: '2026-03-01T07:00:00Z' }),
    );
    const again = await prepare([here('db')], { keepFor });
    expect(readFileSync(`${again.directory}/trivy.db`, 'utf8')).toBe('newer');
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
      const { digest } = await publish('db', { content });
      await prepare([here('db')]);
      const age = { one: 1000, two: 2000, three: 3000 }[content] ?? 0;
      utimesSync(kept(digest), age, age);
    }
    mkdirSync(`${world.cacheDirectory}/db/abc.partial`);
    utimesSync(`${world.cacheDirectory}/db/abc.partial`, 0, 0);
    const { digest } = await publish('db', { content: 'four' });
    await prepare([here('db')]);
    expect(folder()).toHaveLength(4);
    expect(folder()).toContain(`${encoded(digest)}.tar.gz`);
    registry.fail({ when: /\/blobs\//, act: { kind: 'status', status: 404 } });
    await publish('db', { content: 'five' });
    await prepare([here('db')]);
    expect(folder()).toHaveLength(4);
    expect(
      readdirSync(`${world.directory}/tmp`, { recursive: true }).filter((name) => /tar\.gz/.test(`${name}`)),
    ).toEqual([]);
  });

  it('can be prepared by two runs at once', async () => {
    await publish('db');
    const [one, two] = await Promise.all([prepare([here('db')]), prepare([here('db')])]);
    expect(one).toEqual({ ...two, directory: one.directory });
    expect(statSync(`${one.directory}/trivy.db`).size).toBe(4);
    expect(folder()).toHaveLength(2);
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
    expect(world.log.lines.join('\n')).toMatch(/its digest was not compared with a registry/);
  });

  it('the newest whole layer of the cache is used, and the log says how old its proof is', async () => {
    await publish('db', { content: 'new', updatedAt: '2026-03-01T06:00:00Z' });
    const newest = await publish('db', { content: 'new', updatedAt: '2026-03-01T06:00:00Z' });
    await prepare([here('db')]);
    await publish('db', { content: 'old', updatedAt: '2026-02-28T06:00:00Z' });
    await prepare([here('db')]);
    world.clock.time += 5 * hour;
    const { directory } = await prepare([], { offline: true });
    expect(readFileSync(`${directory}/trivy.db`, 'utf8')).toBe('new');
    expect(world.log.lines.join('\n')).toMatch(/info: .*from the cache .*confirmed its digest 5 hours ago/);
    writeFileSync(kept(newest.digest), flipped(newest.layer));
    expect((await prepare([], { offline: true })).updatedAt).toBe('2026-02-28T06:00:00Z');
    expect(existsSync(kept(newest.digest))).toBe(false);
  });

  it('a note makes no old layer fresh', async () => {
    const { digest } = await publish('db');
    await prepare([here('db')]);
    const path = kept(digest).replace('.tar.gz', '.json');
    world.clock.time += 43 * hour;
    const lie = { ...JSON.parse(readFileSync(path, 'utf8')), updatedAt: world.clock.now().toISOString() };
    writeFileSync(path, JSON.stringify(lie));
    await expect(prepare([], { offline: true })).rejects.toMatchObject({ code: 'database-expired' });
    writeFileSync(path, 'no note');
    await expect(prepare([], { offline: true, maxDbAge: 'unlimited' })).resolves.toBeDefined();
    expect(world.log.lines.join('\n')).toMatch(/nothing says that it was ever compared/);
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
