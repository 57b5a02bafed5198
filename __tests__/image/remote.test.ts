import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { pullImage } from '../../src/image/remote.js';
import { mediaTypes } from '../../src/oci/descriptor.js';
import { digestOf } from '../../src/oci/digest.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { verifyLayout } from '../../src/oci/layout/verify-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import { type image, registryForEach } from '../oci/registry/registry-world.js';

const at = registryForEach();

const reference = (text = 'app:1') => parseReference(`${at.fake.host}/${text}`);
const pull = async (text = 'app:1') => {
  await pullImage(at.world, reference(text), `${at.world.directory}/pulled`);
  return await verifyLayout(at.world.files, `${at.world.directory}/pulled`, { diffIds: 'distrusted' });
};

const published = (recipe: Parameters<typeof image>[1]): Promise<ImageLayout> => at.published(recipe, reference());

describe('pulling an image', () => {
  it('brings all platforms and attestations, byte for byte', async () => {
    const layout = await published({
      images: [
        { platform: 'linux/amd64', attestation: true },
        { platform: 'linux/arm64', docker: true },
      ],
    });
    const pulled = await pull();
    expect({ ...pulled, directory: '' }).toEqual({ ...layout, directory: '' });
    for (const { digest } of layout.blobs) {
      const name = digest.replace(':', '/');
      const [ours, theirs] = await Promise.all(
        [layout, pulled].map(({ directory }) => readFile(`${directory}/blobs/${name}`)),
      );
      expect(theirs?.equals(ours ?? Buffer.of())).toBe(true);
    }
  });

  it('asks for the tag once, then by digest', async () => {
    const layout = await published({ images: [{ platform: 'linux/amd64' }, { platform: 'linux/arm64' }] });
    await pull();
    expect(at.fake.requests.filter(({ line }) => line.endsWith('/manifests/1'))).toHaveLength(1);
    const byDigest = at.fake.requests.filter(({ line }) => line.includes('@sha256') || line.includes('/sha256:'));
    expect(byDigest.map(({ line }) => line.split('/').at(-1)).sort()).toEqual(
      layout.blobs
        .map(({ digest }) => digest)
        .filter((digest) => digest !== layout.root.digest)
        .sort(),
    );
  });

  it('works for a single manifest, and by digest', async () => {
    const layout = await published({ index: false });
    expect((await pull(`app@${layout.root.digest}`)).root.digest).toBe(layout.root.digest);
  });

  it('survives a connection that breaks in the middle of a layer', async () => {
    const layout = await published({
      images: [{ layers: [{ files: { big: 'x'.repeat(50_000) }, compression: 'none' }] }],
    });
    const layer = layout.images[0].layers[0];
    const body = at.fake.storage.blobs.get(`app@${layer?.digest}`) ?? Buffer.of();
    at.fake.fail({
      when: `GET /v2/app/blobs/${layer?.digest}`,
      times: 1,
      act: { kind: 'break-answer', body, sent: 20_000 },
    });
    expect((await pull()).root).toEqual(layout.root);
  });
});

describe('what can not be pulled', () => {
  it.each<[string, string, Buffer, string]>([
    [
      'another kind of artifact',
      'application/vnd.docker.distribution.manifest.v1+prettyjws',
      Buffer.from('{}'),
      'image-type-unknown',
    ],
    ['a manifest that is none', mediaTypes.ociManifest, Buffer.from('{"schemaVersion":2}'), 'manifest-invalid'],
    ['no JSON', mediaTypes.ociIndex, Buffer.from('<html>'), 'manifest-invalid'],
  ])('%s', async (_, mediaType, bytes, code) => {
    at.fake.seedManifest('app', bytes, mediaType, '1');
    await expect(pull()).rejects.toMatchObject({ code });
  });

  it('is named when it is not there', async () => {
    await expect(pull('app:absent')).rejects.toMatchObject({ code: 'manifest-unknown' });
  });

  it('is an index that is nested too deep', async () => {
    let child = { mediaType: mediaTypes.ociIndex as string, digest: digestOf('x'), size: 1 };
    for (let depth = 0; depth < 8; depth += 1) {
      const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [child] }));
      const digest = at.fake.seedManifest('app', bytes, mediaTypes.ociIndex, '1');
      child = { mediaType: mediaTypes.ociIndex, digest, size: bytes.length };
    }
    await expect(pull()).rejects.toMatchObject({ code: 'image-too-large' });
  });

  it('is a blob whose bytes are others: nothing of it stays', async () => {
    const layout = await published({});
    const layer = layout.images[0].layers[0];
    at.fake.storage.blobs.set(`app@${layer?.digest}`, Buffer.alloc(layer?.size ?? 0, 'x'));
    await expect(pull()).rejects.toMatchObject({ code: 'blob-mismatch' });
    expect(await readdir(`${at.world.directory}/pulled/blobs/sha256`)).not.toContain(layer?.digest.slice(7));
    expect(await readdir(`${at.world.directory}/pulled`)).not.toContain('index.json');
  });
});
