import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import { lookAhead } from '../../src/release/look-ahead.js';
import { push } from '../../src/release/push.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { createWorld, image, loggedIn, permitFor, type World } from '../oci/registry/registry-world.js';

let fake: FakeRegistry;
let world: World;
let layout: ImageLayout;

beforeEach(async () => {
  fake = await startFakeRegistry({ auth: { kind: 'token', users: { jane: 'secret' } } });
  world = await createWorld({ dockerConfig: loggedIn(fake.host, 'jane', 'secret') });
  layout = await image(world);
});
afterEach(async () => {
  await fake.close();
  world.close();
});

const names = (...texts: string[]) => texts.map((text) => parseReference(`${fake.host}/${text}`));
const methods = () => new Set(fake.requests.map(({ line }) => line.split(' ')[0]));
const before = (count: number) => fake.requests.slice(count).map(({ line }) => line.split('?')[0] ?? '');

describe('looking ahead', () => {
  it('asks and sends nothing', async () => {
    await lookAhead(world.registry, layout, names('app:1', 'other:1'));
    expect(methods()).toEqual(new Set(['GET', 'HEAD']));
    expect(fake.storage.blobs.size).toBe(0);
  });

  it('spares the push the tokens, and the questions for what is there', async () => {
    await push(world, layout, permitFor(layout, names('app:1')));
    await lookAhead(world.registry, layout, names('app:1'));
    const asked = fake.requests.length;
    const { blobs } = await push(world, layout, permitFor(layout, names('app:2')));
    expect(blobs).toMatchObject({ uploaded: 0, present: layout.blobs.length - 2 });
    expect(before(asked).filter((line) => /blobs|token/.test(line))).toEqual([]);
  });

  it('asks again once some time has passed: what no manifest names is dropped by registries', async () => {
    const [repository] = names('app');
    if (repository === undefined) throw new Error('no name');
    for (const { digest } of layout.blobs) fake.storage.blobs.set(`app@${digest}`, Buffer.from('there'));
    await lookAhead(world.registry, layout, [repository]);
    fake.storage.blobs.clear();
    await world.clock.sleep(60_000);
    const { blobs } = await push(world, layout, permitFor(layout, names('app:1')));
    expect(blobs).toMatchObject({ present: 0 });
  });

  it('is silent about a registry that fails: its push tells', async () => {
    await fake.close();
    await expect(lookAhead(world.registry, layout, names('app:1'))).resolves.toBeUndefined();
    fake = await startFakeRegistry();
  });
});
