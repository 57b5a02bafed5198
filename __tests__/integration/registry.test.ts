import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pullImage } from '../../src/image/remote.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { verifyLayout } from '../../src/oci/layout/verify-layout.js';
import { parseReference, type Reference } from '../../src/oci/reference.js';
import { push } from '../../src/release/push.js';
import { createWorld, image, loggedIn, permitFor, type World } from '../oci/registry/registry-world.js';
import { account, type RealRegistry, startRegistry } from './start-registry.js';

const run = promisify(execFile);
/** A request in the registry's log that changes something. */
const writing = /http\.request\.method=(PUT|POST|PATCH)/;
const open: { close(): unknown }[] = [];

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function worldWith(dockerConfig?: unknown): Promise<World> {
  const world = await createWorld({ dockerConfig });
  open.push(world);
  return world;
}

/** Two platforms with an attestation, one of them with a layer of several megabytes. */
async function multiPlatform(world: World): Promise<ImageLayout> {
  const noise = Buffer.from(Array.from({ length: 3_000_000 }, (_, index) => (index * index * 31) % 251));
  return await image(world, {
    images: [
      { platform: 'linux/amd64', attestation: true, layers: [{ files: { big: noise } }, { compression: 'zstd' }] },
      { platform: 'linux/arm64', layers: [{ files: { big: noise } }] },
    ],
  });
}

describe("Debian's docker-registry", () => {
  let registry: RealRegistry;
  let world: World;
  let layout: ImageLayout;
  const reference = (text: string): Reference => parseReference(`${registry.host}/${text}`);
  const pushTo = (...texts: string[]) => push(world, layout, permitFor(layout, texts.map(reference)));

  beforeEach(async () => {
    registry = await startRegistry();
    open.push({ close: registry.stop });
    world = await worldWith();
    layout = await multiPlatform(world);
  });

  it('has the very digest that was scanned, as skopeo sees it', async () => {
    const pushed = await pushTo('team/app:1', 'team/app:latest', 'team/copy:1');
    expect(pushed.blobs.mounted).toBe(pushed.blobs.uploaded);
    for (const name of ['team/app:1', 'team/app:latest', 'team/copy:1']) {
      const { stdout } = await run(
        'skopeo',
        ['inspect', '--raw', '--tls-verify=false', `docker://${registry.host}/${name}`],
        { encoding: 'buffer' },
      );
      const root = await readFile(`${layout.directory}/blobs/${layout.root.digest.replace(':', '/')}`);
      expect(stdout.equals(root)).toBe(true);
    }
  });

  it('gives skopeo a whole image with every platform', async () => {
    await pushTo('app:1');
    const copy = `${world.directory}/copy`;
    await run('skopeo', [
      'copy',
      '--all',
      '--preserve-digests',
      '--src-tls-verify=false',
      `docker://${registry.host}/app:1`,
      `oci:${copy}`,
    ]);
    expect((await readdir(`${copy}/blobs/sha256`)).sort()).toEqual(
      (await readdir(`${layout.directory}/blobs/sha256`)).sort(),
    );
  });

  it('gets nothing from a second push', async () => {
    await pushTo('app:1');
    const before = registry.log().length;
    expect(registry.log()).toMatch(writing);
    expect(await pushTo('app:1')).toMatchObject({ blobs: { uploaded: 0, mounted: 0 } });
    expect(registry.log().slice(before)).not.toMatch(writing);
  });

  it('gives back what was pushed, byte for byte', async () => {
    await pushTo('app:1');
    await pullImage(world, reference('app:1'), `${world.directory}/pulled`);
    const pulled = await verifyLayout(world.files, `${world.directory}/pulled`, { diffIds: 'distrusted' });
    expect({ ...pulled, directory: '' }).toEqual({ ...layout, directory: '' });
  });

  it('gives an image that skopeo pushed', async () => {
    const source = `oci:${layout.directory}`;
    await run('skopeo', [
      'copy',
      '--all',
      '--preserve-digests',
      '--dest-tls-verify=false',
      source,
      `docker://${registry.host}/theirs:1`,
    ]);
    expect((await world.registry.resolve(reference('theirs:1')))?.digest).toBe(layout.root.digest);
    await pullImage(world, reference('theirs:1'), `${world.directory}/pulled`);
    const pulled = await verifyLayout(world.files, `${world.directory}/pulled`, { diffIds: 'distrusted' });
    expect(pulled.root.digest).toBe(layout.root.digest);
  });

  it('says what is missing', async () => {
    expect(await world.registry.resolve(reference('absent:1'))).toBeUndefined();
    await expect(world.registry.manifest(reference('absent:1'))).rejects.toMatchObject({ code: 'manifest-unknown' });
  });
});

describe("Debian's docker-registry with passwords", () => {
  let registry: RealRegistry;

  beforeEach(async () => {
    registry = await startRegistry({ auth: true });
    open.push({ close: registry.stop });
  });

  const attempt = async (dockerConfig: unknown) => {
    const world = await worldWith(dockerConfig);
    const layout = await image(world, { index: false });
    const pushed = await push(world, layout, permitFor(layout, [parseReference(`${registry.host}/app:1`)]));
    return { pushed, layout };
  };

  it('takes a push with the account of docker login', async () => {
    const { pushed, layout } = await attempt(loggedIn(registry.host, account.username, account.password));
    const credentials = `${account.username}:${account.password}`;
    const { stdout } = await run('skopeo', [
      'inspect',
      '--tls-verify=false',
      '--creds',
      credentials,
      `docker://${registry.host}/app:1`,
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ Digest: layout.root.digest });
    expect(pushed.digest).toBe(layout.root.digest);
  });

  it.each([
    ['none', undefined],
    ['a wrong password', 'wrong'],
  ])('refuses %s with the way out', async (_, password) => {
    const config = password === undefined ? undefined : loggedIn(registry.host, account.username, password);
    await expect(attempt(config)).rejects.toMatchObject({
      code: 'registry-unauthorized',
      fix: expect.stringContaining(`docker login ${registry.host}`),
    });
  });
});
