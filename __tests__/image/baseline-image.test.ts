import { readdir } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import type { Process } from '../../src/host/ports.js';
import { obtainBaseline } from '../../src/image/baseline-image.js';
import { platformName } from '../../src/oci/descriptor.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import type { ImageRecipe } from '../oci/layout/make-layout.js';
import { image, registryForEach } from '../oci/registry/registry-world.js';
import { savedImage } from './archive/make-archive.js';
import { fakeDocker } from './docker/fake-docker.js';

const at = registryForEach();

const reference = (text = 'app:main') => parseReference(`${at.fake.host}/${text}`);
const noDocker = {
  run: async () => {
    throw new Error('Docker was asked');
  },
  pipe: async () => {
    throw new Error('Docker was asked');
  },
};
const machine = { cpus: 2 };
const obtain = (like: ImageLayout, text?: string, docker?: Process) => {
  const ports = { ...at.world, process: docker ?? noDocker, machine, environment: {} };
  const store = docker === undefined ? 'not-asked' : 'asked-first';
  return obtainBaseline(ports, reference(text), like, store, `${at.world.directory}/baseline`);
};

/** Pushes an image under the reference, and gives it. */
const published = (images: readonly ImageRecipe[], index = true): Promise<ImageLayout> =>
  at.published({ images, index }, reference());
const judged = (...images: readonly ImageRecipe[]) => image(at.world, { images }, 'judged');
const platforms = ({ images }: ImageLayout) => images.map(({ platform }) => platformName(platform));
const layer = (content: string) => ({ layers: [{ files: { content } }] });

describe('a baseline in a registry', () => {
  it('is pulled for the judged platforms alone, without attestations', async () => {
    const whole = await published([
      { platform: 'linux/amd64', attestation: true },
      { platform: 'linux/arm64', ...layer('arm') },
      { platform: 'linux/s390x', ...layer('s390x') },
    ]);
    const like = await judged({ platform: 'linux/arm64', ...layer('new') });
    const { layout, digest } = await obtain(like);
    expect(platforms(layout)).toEqual(['linux/arm64']);
    expect(digest).toBe(whole.root.digest);
    const blobs = await readdir(`${at.world.directory}/baseline/blobs/sha256`);
    // Our index, and manifest, config and layer of the one image.
    expect(blobs).toHaveLength(4);
  });

  it('brings only the layers that the judged image lacks', async () => {
    const common = { files: { base: 'the same' } };
    const old = await published([{ layers: [common, { files: { app: 'old' } }] }]);
    const like = await judged({ layers: [common, { files: { app: 'new' } }] });
    const { layout } = await obtain(like);
    expect(layout.images[0].layers).toEqual(old.images[0].layers);
    const asked = at.fake.requests.map(({ line }) => line).filter((line) => line.includes('/blobs/'));
    expect(asked.join()).not.toContain(old.images[0].layers[0]?.digest);
    expect(asked.join()).toContain(old.images[0].layers[1]?.digest);
  });

  it('may be a single manifest, and may call the platform by another name', async () => {
    await published([{ platform: 'linux/arm64' }], false);
    const { layout } = await obtain(await judged({ platform: 'linux/arm64/v8', ...layer('new') }));
    expect(layout.images).toHaveLength(1);
  });

  it.each([
    ['an index', true],
    ['a manifest', false],
  ])('that has none of the platforms is named: %s', async (_, index) => {
    await published([{ platform: 'linux/amd64' }], index);
    const like = await judged({ platform: 'linux/arm64' });
    await expect(obtain(like)).rejects.toMatchObject({
      code: 'image-platform',
      message: expect.stringContaining('linux/arm64'),
    });
  });

  it('is verified like every foreign image', async () => {
    const { images } = await published([layer('old')]);
    const [blob] = images[0].layers;
    at.fake.storage.blobs.set(`app@${blob?.digest}`, Buffer.alloc(blob?.size ?? 0, 'x'));
    await expect(obtain(await judged(layer('new')))).rejects.toMatchObject({ code: 'blob-mismatch' });
  });

  it('is asked of the registry, whatever the Docker store has under that name', async () => {
    await published([layer('old')]);
    await expect(obtain(await judged(layer('new')))).resolves.toBeDefined();
  });

  it('that is not there is named so', async () => {
    await expect(obtain(await judged({}), 'app:absent')).rejects.toMatchObject({ code: 'manifest-unknown' });
  });
});

describe('a baseline on a laptop', () => {
  it('is taken from the local Docker store, without any registry', async () => {
    const saved = await savedImage(['earlier']);
    const docker = fakeDocker({
      images: { [saved.imageId]: () => saved },
      names: { [`${at.fake.host}/app:main`]: saved.imageId },
    });
    const { layout, digest } = await obtain(await judged({}), undefined, docker);
    expect(digest).toBe(saved.imageId);
    expect(layout.images[0].config.digest).toBe(saved.imageId);
    expect(at.fake.requests).toEqual([]);
  });

  it('is taken from the registry where the store has none', async () => {
    const old = await published([layer('old')]);
    expect((await obtain(await judged(layer('new')), undefined, fakeDocker({}))).digest).toBe(old.root.digest);
  });

  it('of another platform is named', async () => {
    const saved = await savedImage();
    const docker = fakeDocker({
      images: { [saved.imageId]: () => saved },
      names: { [`${at.fake.host}/app:main`]: saved.imageId },
    });
    const like = await judged({ platform: 'linux/s390x' });
    await expect(obtain(like, undefined, docker)).rejects.toMatchObject({
      code: 'image-platform',
      message: expect.stringContaining('not for linux/s390x'),
    });
  });
});
