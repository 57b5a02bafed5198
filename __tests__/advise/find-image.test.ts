import { describe, expect, it } from '@jest/globals';
import { findImage } from '../../src/advise/find-image.js';
import { mediaTypes } from '../../src/oci/descriptor.js';
import { type Digest, digestOf } from '../../src/oci/digest.js';
import { parseReference, type Reference } from '../../src/oci/reference.js';

const blob = (size: number) => ({ mediaType: mediaTypes.ociLayerGzip, digest: digestOf(`${size}`), size });
const manifestOf = (...sizes: readonly number[]) => ({
  ...{ schemaVersion: 2, mediaType: mediaTypes.ociManifest },
  config: { ...blob(100), mediaType: mediaTypes.ociConfig },
  layers: sizes.map(blob),
});
const bytesOf = (document: object) => Buffer.from(JSON.stringify(document));
const entry = (document: object, platform: string, mediaType: string = mediaTypes.ociManifest) => {
  const [os = '', architecture = '', variant] = platform.split('/');
  const bytes = bytesOf(document);
  return {
    ...{ mediaType, digest: digestOf(bytes), size: bytes.length },
    platform: { os, architecture, ...(variant === undefined ? {} : { variant }) },
  };
};
const [amd, arm] = [manifestOf(1000, 200), manifestOf(3000)];
const index = (...manifests: readonly object[]) => ({
  ...{ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests },
});
const base = parseReference('registry.example.com/base:1');

/** A registry that has these documents, the first one under the tag. */
function holding(first: object, ...others: readonly object[]) {
  const asked: string[] = [];
  const all = new Map([first, ...others].map((one): [Digest, Buffer] => [digestOf(bytesOf(one)), bytesOf(one)]));
  const manifest = async ({ tag, digest = digestOf(bytesOf(first)) }: Reference) => {
    asked.push(tag ?? 'digest');
    const bytes = all.get(digest) ?? Buffer.from('{}');
    const { mediaType } = JSON.parse(bytes.toString());
    return { descriptor: { mediaType, digest, size: bytes.length }, bytes };
  };
  return { asked, manifest };
}

describe('a base image', () => {
  it('is the manifest of the first platform, with what is pulled for it', async () => {
    const registry = holding(index(entry(amd, 'linux/amd64'), entry(arm, 'linux/arm64/v8')), amd, arm);
    const found = await findImage(registry, base, ['linux/arm64', 'linux/amd64']);
    expect(found).toMatchObject({ platform: 'linux/arm64', compressedSize: 3100 });
    expect(found.reference).toEqual({ ...base, tag: undefined, digest: digestOf(bytesOf(arm)) });
    expect(found.digest).toBe(digestOf(bytesOf(index(entry(amd, 'linux/amd64'), entry(arm, 'linux/arm64/v8')))));
    expect(registry.asked).toEqual(['1', 'digest']);
  });

  it('may be one image alone', async () => {
    const registry = holding(amd);
    expect(await findImage(registry, base, ['linux/amd64'])).toMatchObject({ compressedSize: 1300 });
    expect(registry.asked).toEqual(['1']);
  });

  it.each([
    ['for another platform', index(entry(arm, 'linux/arm64')), 'image-platform'],
    ['for one platform of two', index(entry(amd, 'linux/amd64')), 'image-platform'],
    ['for one platform alone', amd, 'image-platform'],
    ['an index of indexes', index(entry(index(), 'linux/amd64', mediaTypes.ociIndex)), 'image-platform'],
    [
      'of an old form',
      { schemaVersion: 1, mediaType: 'application/vnd.docker.distribution.manifest.v1+json' },
      'image-type-unknown',
    ],
    ['no image at all', { mediaType: 'application/vnd.example+json' }, 'image-type-unknown'],
    ['too large to be pulled for advice', manifestOf(9 * 1024 ** 3), 'image-too-large'],
  ])('is refused that is %s', async (what, document, code) => {
    const platforms = /two|alone/.test(what) ? (['linux/amd64', 'linux/s390x'] as const) : (['linux/amd64'] as const);
    await expect(findImage(holding(document, amd, arm), base, platforms)).rejects.toMatchObject({ code });
  });
});
