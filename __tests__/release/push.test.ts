import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../src/oci/digest.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import type { AttachingRegistry } from '../../src/oci/registry/registry.js';
import type { PushPermit } from '../../src/policy/decision.js';
import { lookAhead } from '../../src/release/look-ahead.js';
import { type PushPorts, push } from '../../src/release/push.js';
import { type FakeRegistry, referencedDigests, startFakeRegistry } from '../oci/registry/fake-registry.js';
import type { Fault } from '../oci/registry/fake-registry-faults.js';
import { createWorld, image, permitFor, type World } from '../oci/registry/registry-world.js';

let fake: FakeRegistry;
let world: World;
let layout: ImageLayout;

beforeEach(async () => {
  fake = await startFakeRegistry();
  world = await createWorld();
  layout = await image(world, {
    images: [
      { platform: 'linux/amd64', attestation: true },
      { platform: 'linux/arm64', layers: [{ files: { a: 'arm' } }] },
    ],
  });
});

afterEach(async () => {
  await fake.close();
  world.close();
});

const names = (...texts: string[]) => texts.map((text) => parseReference(`${fake.host}/${text}`));
const pushTo = (...texts: string[]) => push(world, layout, permitFor(layout, names(...texts)));
const writes = () => fake.requests.filter(({ line }) => /^P/.test(line)).map(({ line }) => line.split('?')[0]);

describe('push', () => {
  it('brings every blob and manifest and points the tag at the scanned digest', async () => {
    const pushed = await pushTo('app:1');
    expect(pushed).toEqual({
      digest: layout.root.digest,
      tags: [`${fake.host}/app:1`],
      blobs: { uploaded: layout.blobs.length - 4, mounted: 0, present: 0 },
      claims: [],
    });
    expect(fake.tags).toEqual(new Map([['app:1', layout.root.digest]]));
    expect(new Set([...fake.storage.blobs.keys(), ...fake.storage.manifests.keys()])).toEqual(
      new Set(layout.blobs.map(({ digest }) => `app@${digest}`)),
    );
  });

  it('moves tags last, one after another, whatever the number of repositories', async () => {
    await pushTo('app:1', 'other:1', 'app:2', 'other');
    const order = writes();
    const firstTag = order.findIndex((line) => /manifests\/[12]$/.test(line ?? ''));
    expect(order.slice(firstTag)).toEqual(
      ['app/manifests/1', 'app/manifests/2', 'other/manifests/1'].map((path) => `PUT /v2/${path}`),
    );
  });

  it('mounts from the first repository of the same registry', async () => {
    const { blobs } = await pushTo('app:1', 'other:1');
    expect(blobs.mounted).toBe(blobs.uploaded);
    expect(fake.requests.filter(({ line }) => /^PUT .*other\/blobs/.test(line))).toEqual([]);
  });

  it('of what is there already transfers nothing', async () => {
    await pushTo('app:1');
    fake.requests.splice(0);
    expect(await pushTo('app:1')).toMatchObject({ blobs: { uploaded: 0, mounted: 0 } });
    expect(writes()).toEqual([]);
  });

  it('sends what a registry has lost once more, also what was there a moment ago', async () => {
    for (const { digest } of layout.blobs) fake.storage.blobs.set(`app@${digest}`, Buffer.from('there'));
    await lookAhead(world.registry, layout, names('app'));
    fake.storage.blobs.clear();
    await pushTo('app:1');
    expect(fake.tags).toEqual(new Map([['app:1', layout.root.digest]]));
    for (const { digest } of layout.blobs)
      expect(fake.storage.blobs.has(`app@${digest}`) || fake.storage.manifests.has(`app@${digest}`)).toBe(true);
  });

  it('ends where a registry loses them again, and sets no tag', async () => {
    const body = '{"errors":[{"code":"BLOB_UNKNOWN"}]}';
    fake.fail({ when: 'PUT /v2/app/manifests/sha256:', act: { kind: 'status', status: 400, body } });
    await expect(pushTo('app:1')).rejects.toMatchObject({ code: 'blob-unknown' });
    expect(writes().filter((line) => line?.includes('manifests'))).toHaveLength(2);
    expect(fake.tags).toEqual(new Map());
  });

  it('can be repeated where the tag is immutable', async () => {
    await pushTo('app:1');
    fake.storage.immutable.add('app:1');
    expect((await pushTo('app:1')).tags).toEqual([`${fake.host}/app:1`]);
  });

  it('without a tag is by digest only', async () => {
    expect((await pushTo('app')).tags).toEqual([]);
    expect(fake.tags.size).toBe(0);
    expect(fake.storage.manifests.has(`app@${layout.root.digest}`)).toBe(true);
  });

  it('of a single manifest needs no index', async () => {
    layout = await image(world, { index: false }, 'single');
    expect((await pushTo('app:1')).digest).toBe(layout.images[0].manifest.digest);
    expect(fake.tags.get('app:1')).toBe(layout.images[0].manifest.digest);
  });
});

describe('a permit', () => {
  it('for another layout pushes nothing', async () => {
    const other = await image(world, { images: [{ labels: { other: 'yes' } }] }, 'other');
    await expect(push(world, layout, permitFor(other, names('app:1')))).rejects.toThrow(/defect: the permit is for/);
    expect(fake.requests).toEqual([]);
  });

  it('for the same root but other manifests pushes nothing', async () => {
    const permit = { ...permitFor(layout, names('app:1')), manifests: [layout.root.digest] } as PushPermit;
    await expect(push(world, layout, permit)).rejects.toThrow(/defect/);
    expect(fake.requests).toEqual([]);
  });

  it('that judge did not make pushes nothing', async () => {
    const copy = { ...permitFor(layout, names('app:1')) } as PushPermit;
    await expect(push(world, layout, copy)).rejects.toThrow(/not made by judge/);
    expect(fake.requests).toEqual([]);
  });
});

describe('what the registry has is compared with what was scanned', () => {
  const lying = (change: Partial<AttachingRegistry>): PushPorts => ({
    ...world,
    registry: { ...bound(world.registry), ...change },
  });

  it('a tag that names another digest afterwards is an error', async () => {
    const other = digestOf('other');
    const ports = lying({
      resolve: async (reference) => {
        const found = await world.registry.resolve(reference);
        // Somebody else moves the tag right after us.
        return found !== undefined && reference.tag !== undefined ? { ...found, digest: other } : found;
      },
    });
    await expect(push(ports, layout, permitFor(layout, names('app:1')))).rejects.toMatchObject({
      code: 'pushed-digest-differs',
      message: expect.stringContaining(`is ${other} in the registry, but ${layout.root.digest} was scanned`),
    });
  });

  it('a digest that is not there afterwards is an error', async () => {
    const ports = lying({ resolve: async () => undefined });
    await expect(push(ports, layout, permitFor(layout, names('app')))).rejects.toMatchObject({
      code: 'pushed-digest-differs',
    });
  });

  it('a registry that stores another manifest is an error', async () => {
    const ports = lying({
      pushManifest: async (reference, ...rest) => {
        const digest = await world.registry.pushManifest(reference, ...rest);
        return reference.tag === undefined ? digestOf('rewritten') : digest;
      },
    });
    await expect(push(ports, layout, permitFor(layout, names('app:1')))).rejects.toMatchObject({
      code: 'pushed-digest-differs',
    });
    expect(fake.tags.size).toBe(0);
  });

  it('a manifest that changed on disk since the scan is not pushed', async () => {
    const permit = permitFor(layout, names('app:1'));
    await world.files.write(`${layout.directory}/blobs/${layout.root.digest.replace(':', '/')}`, '{}');
    await expect(push(world, layout, permit)).rejects.toMatchObject({ code: 'layout-changed' });
    expect(fake.tags.size).toBe(0);
  });
});

describe('when one of several tags fails', () => {
  it('the error says which moved and which did not', async () => {
    fake.tags.set('app:2', digestOf('old'));
    fake.storage.immutable.add('app:2');
    await expect(pushTo('app:1', 'app:2', 'app:3')).rejects.toMatchObject({
      code: 'tag-immutable',
      message: expect.stringMatching(
        new RegExp(`Moved: ${fake.host}/app:1\\. Not moved: ${fake.host}/app:2, ${fake.host}/app:3\\.$`),
      ),
    });
    expect(fake.tags.get('app:2')).toBe(digestOf('old'));
    expect(fake.tags.has('app:3')).toBe(false);
  });

  it('it is looked up whether a lost answer moved it all the same', async () => {
    fake.fail({ when: 'PUT /v2/app/manifests/2', times: 5, act: { kind: 'lose-answer' } });
    await expect(pushTo('app:1', 'app:2', 'app:3')).rejects.toMatchObject({
      code: 'registry-unreachable',
      message: expect.stringMatching(/Moved: \S+app:1, \S+app:2\. Not moved: \S+app:3\.$/),
    });
  });

  it('a run that is ended moves no further tag', async () => {
    fake.fail({ when: 'PUT /v2/app/manifests/2', act: { kind: 'after', wait: () => world.abort.abort() } });
    fake.fail({ when: 'PUT /v2/app/manifests/2', act: { kind: 'hang' } });
    await expect(pushTo('app:1', 'app:2', 'app:3')).rejects.toMatchObject({ code: 'cancelled' });
    expect(fake.seen('PUT /v2/app/manifests/3')).toEqual([]);
  });

  it('a run that is ended during the blobs moves none', async () => {
    fake.fail({ when: 'PUT /v2/app/blobs/', act: { kind: 'after', wait: () => world.abort.abort() } });
    await expect(pushTo('app:1')).rejects.toMatchObject({ code: 'cancelled' });
    expect(fake.tags.size).toBe(0);
    expect(fake.seen('PUT /v2/app/manifests/')).toEqual([]);
  });
});

describe('after any fault', () => {
  const fault: fc.Arbitrary<Fault> = fc.record({
    when: fc.constantFrom('HEAD /v2/app', 'POST', 'PUT /v2/app/blobs', 'PUT /v2/app/manifests', 'PUT /v2/other', 'PUT'),
    times: fc.constantFrom(1, 4, 1000),
    skip: fc.nat(6),
    act: fc.constantFrom<Fault['act']>(
      { kind: 'status', status: 500, afterBytes: 20 },
      { kind: 'status', status: 403 },
      { kind: 'status', status: 401 },
      { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
      { kind: 'status', status: 404 },
      { kind: 'break', afterBytes: 20 },
      { kind: 'lose-answer' },
    ),
  });

  it('no tag points to something new of which anything is missing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { minLength: 1, maxLength: 3 }), async (faults) => {
        const broken = await startFakeRegistry({ careless: true });
        for (const one of faults) broken.fail(one);
        const destinations = ['app:1', 'app:2', 'other:1'].map((text) => parseReference(`${broken.host}/${text}`));
        const outcome = await push(world, layout, permitFor(layout, destinations)).catch((error: unknown) => error);
        await broken.close();
        for (const [tag, digest] of broken.tags) expectWhole(broken, tag.split(':')[0] ?? '', digest);
        if (outcome instanceof Error) expect(outcome).toHaveProperty('code');
        else expect([...broken.tags.values()]).toEqual([layout.root.digest, layout.root.digest, layout.root.digest]);
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});

/** Everything that can be reached from a manifest is in its repository. */
function expectWhole(registry: FakeRegistry, repository: string, digest: string): void {
  const manifest = registry.storage.manifests.get(`${repository}@${digest}`);
  if (manifest === undefined) {
    expect([...registry.storage.blobs.keys()]).toContain(`${repository}@${digest}`);
    return;
  }
  for (const child of referencedDigests(manifest.bytes)) expectWhole(registry, repository, child);
}

function bound(registry: AttachingRegistry): AttachingRegistry {
  return {
    resolve: (reference) => registry.resolve(reference),
    manifest: (reference) => registry.manifest(reference),
    blob: (reference, descriptor) => registry.blob(reference, descriptor),
    hasBlob: (...all) => registry.hasBlob(...all),
    pushBlob: (...all) => registry.pushBlob(...all),
    pushManifest: (...all) => registry.pushManifest(...all),
    referrers: (reference) => registry.referrers(reference),
    deleteManifest: (reference) => registry.deleteManifest(reference),
  };
}
