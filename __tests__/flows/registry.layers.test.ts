/** What images of one night have in common is pulled, checked and seen by Trivy once, and never to the harm of another image. */
import { basename } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type NightWorld, nightWorld } from '../night/night-world.js';

let world: NightWorld;
beforeEach(async () => {
  world = await nightWorld();
});
afterEach(() => world.close());

const base = { files: { 'etc/base': 'the base' } };
const own = (name: string) => ({ files: { [`app/${name}`]: name } });
const on = (name: string) => ({ images: [{ layers: [base, own(name)] }], index: false });
const outcomes = () =>
  Object.fromEntries(world.rows().map(({ names, outcome }) => [names[0]?.replace(/^[^/]*\//, ''), outcome]));
const hexOf = ({ digest }: { readonly digest: string }) => digest.slice('sha256:'.length);
const night = () => world.night(world.name(''), '--fail-on=none');
/** The blobs that were pulled, as often as they were. */
const pulled = () =>
  world.registry.requests.flatMap(({ line }) => /^GET .*\/blobs\/(sha256:[0-9a-f]{64})/.exec(line)?.[1] ?? []);

describe('layers of one night', () => {
  it('are pulled once, however many images have them', async () => {
    const layouts = [await world.holds('a:1', on('a')), await world.holds('b:1', on('b'))];
    layouts.push(await world.holds('c:1', { images: [{ layers: [base, own('c')] }], index: true }));
    world.registry.requests.splice(0);
    // Of an index nobody knows the layers before: what two others share is kept for it where it asks before they are done.
    const [shared, alone] = layouts[0]?.images[0].layers.map(({ digest }) => digest) ?? [];
    const hasAsked = () => world.registry.requests.some(({ line }) => line.includes(`/v2/c/blobs/${shared}`));
    const wait = async () => {
      while (!hasAsked()) await new Promise((resolve) => setImmediate(resolve));
    };
    world.registry.fail({ when: `GET /v2/a/blobs/${alone}`, act: { kind: 'after', wait } });
    expect(await night()).toBe(0);
    const layers = new Set<string>(
      layouts.flatMap(({ images }) => images.flatMap((one) => one.layers.map(({ digest }) => digest))),
    );
    expect(
      pulled()
        .filter((digest) => layers.has(digest))
        .toSorted(),
    ).toEqual([...layers].toSorted());
    expect(Object.keys(outcomes()).toSorted()).toEqual(['a:1', 'b:1', 'c:1']);
  });

  it('are read once, to be compared and looked through', async () => {
    const { images } = await world.holds('a:1', on('a'));
    const layers = new Set(images.flatMap((one) => one.layers.map(hexOf)));
    const read: string[] = [];
    const { readPieces } = world.flow.files;
    const counted: typeof readPieces = (path) => {
      read.push(basename(path));
      return readPieces(path);
    };
    Object.assign(world.flow.files, { readPieces: counted });
    expect(await night()).toBe(0);
    expect(read.filter((name) => layers.has(name)).toSorted()).toEqual([...layers].toSorted());
  });

  it('are a row for each image that has a broken one, and the others are judged', async () => {
    const layout = await world.holds('a:1', on('a'));
    await world.holds('b:1', on('b'));
    await world.holds('c:1', { images: [{ layers: [own('c')] }], index: false });
    const [shared] = layout.images[0].layers;
    for (const name of ['a', 'b'])
      world.registry.storage.blobs.set(`${name}@${shared?.digest}`, Buffer.alloc(shared?.size ?? 0));
    expect(await night()).toBe(3);
    expect(outcomes()).toMatchObject({
      'a:1': { kind: 'failed', code: 'blob-mismatch' },
      'b:1': { kind: 'failed', code: 'blob-mismatch' },
      'c:1': { kind: 'judged' },
    });
  });

  it('do not come from another repository where that of the image lacks them', async () => {
    const layout = await world.holds('a:1', on('a'));
    await world.holds('b:1', on('b'));
    world.registry.storage.blobs.delete(`b@${layout.images[0].layers[0]?.digest}`);
    expect(await night()).toBe(3);
    expect(outcomes()).toMatchObject({ 'a:1': { kind: 'judged' }, 'b:1': { kind: 'failed', code: 'blob-unknown' } });
  });

  it('are seen by Trivy once: images on one base have a cache, which no other run has had', async () => {
    for (const name of ['a', 'b']) await world.holds(`${name}:1`, on(name));
    await night();
    const [first, second] = world.caches;
    expect(first).toMatch(/^fs /);
    world.caches.splice(0);
    await world.flow.clock.sleep(8 * 24 * 3_600_000);
    await night();
    expect(world.caches).toHaveLength(2);
    expect([first, second]).not.toContain(world.caches[0]);
  });

  it('are seen again where secrets are looked for', async () => {
    for (const name of ['a', 'b']) await world.holds(`${name}:1`, on(name));
    await world.night(world.name(''), '--fail-on=none', '--scanners=vuln,secret');
    expect(world.caches.map((cache) => cache.split(' ')[0])).toEqual(['memory', 'memory']);
  });
});
