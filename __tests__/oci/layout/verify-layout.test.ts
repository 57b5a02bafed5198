import { describe, expect, it } from '@jest/globals';
import { createFiles } from '../../../src/host/files/files.js';
import { mediaTypes, platformName } from '../../../src/oci/descriptor.js';
import { verifyLayout } from '../../../src/oci/layout/verify-layout.js';
import { temporaryFolders } from '../temporary.js';
import { type LayoutRecipe, type MadeLayout, makeLayout } from './make-layout.js';

const files = createFiles();
const folder = temporaryFolders();
const make = (recipe: LayoutRecipe): Promise<MadeLayout> => makeLayout(folder(), recipe);
const verify = (made: MadeLayout, diffIds: 'own-build' | 'distrusted' = 'distrusted') =>
  verifyLayout(files, made.directory, { diffIds });

describe('an honest layout', () => {
  it('is verified with all that later stages need to know of it', async () => {
    const made = await make({
      images: [
        { platform: 'linux/amd64', labels: { 'org.opencontainers.image.title': 'app' }, attestation: true },
        {
          platform: 'linux/arm64/v8',
          layers: [{ compression: 'none' }, { compression: 'zstd', files: { a: 'b' } }, { compression: 'gzip' }],
          history: [{ created_by: 'COPY . .' }, { empty_layer: true, comment: 'c' }],
        },
      ],
    });
    const layout = await verify(made);
    expect(layout.directory).toBe(made.directory);
    expect(layout.root).toEqual(made.root);
    expect(layout.images.map(({ platform }) => platformName(platform))).toEqual(['linux/amd64', 'linux/arm64/v8']);
    expect(layout.images[0].labels).toEqual({ 'org.opencontainers.image.title': 'app' });
    expect(layout.images[1]).toMatchObject({
      manifest: made.images[1]?.manifest,
      config: made.images[1]?.config,
      layers: made.images[1]?.layers,
      diffIds: made.images[1]?.diffIds,
      history: [
        { createdBy: 'COPY . .', emptyLayer: false },
        { createdBy: '', emptyLayer: true },
      ],
    });
  });

  it('tells how much of what it reads it has read', async () => {
    const large = { a: 'x'.repeat(3_200_000) };
    const made = await make({
      images: [
        {
          layers: [
            { compression: 'none', files: large },
            { compression: 'none', files: { b: 'y' } },
          ],
        },
      ],
    });
    const told: string[] = [];
    await verifyLayout(files, made.directory, { diffIds: 'distrusted' }, (detail) => told.push(detail));
    expect(told.at(0)).toBe('0 of 4 MB');
    expect(told.at(-1)).toBe('3 of 4 MB');
  });

  it('lists every blob once, children before parents, attestations too, the root last', async () => {
    const made = await make({ images: [{ attestation: true }, { platform: 'linux/arm64' }] });
    const { blobs, root } = await verify(made);
    const digests = blobs.map(({ digest }) => digest);
    expect(new Set(digests).size).toBe(digests.length);
    expect(digests.at(-1)).toBe(root.digest);
    for (const { manifest, config, layers, attestation } of made.images) {
      for (const child of [config, ...layers]) {
        expect(digests.indexOf(child.digest)).toBeLessThan(digests.indexOf(manifest.digest));
      }
      if (attestation) expect(digests).toContain(attestation.digest);
    }
    // amd64: config, shared layer, manifest; attestation: config, layer, manifest; arm64: config, manifest; index
    expect(digests).toHaveLength(9);
  });

  it.each<[string, LayoutRecipe, string[]]>([
    ['a single manifest without an index', { index: false, images: [{}] }, ['linux/amd64']],
    ["Docker's media types", { images: [{ docker: true }] }, ['linux/amd64']],
    ['a platform that only the config names', { images: [{ platform: '' }] }, ['linux/amd64']],
    ['a variant that only the index names', { images: [armWithoutVariant('v9')] }, ['linux/arm64/v9']],
    ['an image without layers', { images: [{ layers: [] }] }, ['linux/amd64']],
    [
      'one image under two tags',
      { editTop: (top) => ({ ...top, manifests: twoTags(top.manifests) }) },
      ['linux/amd64'],
    ],
    ['two images of one platform, both scanned', twoOfOnePlatform(), ['linux/amd64', 'linux/amd64']],
    ['the same image listed twice, scanned once', { images: [{}, {}] }, ['linux/amd64']],
  ])('may be %s', async (_, recipe, platforms) => {
    const layout = await verify(await make(recipe));
    expect(layout.images.map(({ platform }) => platformName(platform))).toEqual(platforms);
  });

  it('may nest an index in an index, as the containerd store of Docker does', async () => {
    const made = await make({});
    const outer = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [made.root] };
    const root = await made.put(JSON.stringify(outer), mediaTypes.ociIndex);
    await files.write(`${made.directory}/index.json`, JSON.stringify({ ...outer, manifests: [root] }));
    const layout = await verify(made);
    expect(layout.images).toHaveLength(1);
    expect(layout.blobs.slice(-2)).toEqual([made.root, root]);
  });
});

describe('a manifest is taken for an attestation only if all speaks for it', () => {
  it('scans a runnable image that hides behind the annotations', async () => {
    const [honest] = (await make({ images: [{ attestation: true }] })).images;
    const disguise = { ...honest?.attestation?.annotations };
    const platform = 'unknown/unknown';
    const made = await make({
      images: [{}, { platform, editDescriptor: (it) => ({ ...it, annotations: disguise }) }],
    });
    const layout = await verify(made);
    expect(layout.images.map(({ manifest }) => manifest.digest)).toContain(made.images[1]?.manifest.digest);
  });

  it('scans an image whose config calls its platform unknown, too', async () => {
    const unknown = { platform: 'unknown/unknown', layers: [{ files: { 'bin/sh': 'evil' } }] };
    const layout = await verify(await make({ images: [{}, unknown] }));
    expect(layout.images.map(({ platform }) => platformName(platform))).toEqual(['linux/amd64', 'unknown/unknown']);
  });
});

function armWithoutVariant(variant: string) {
  return {
    platform: 'linux/arm64',
    editDescriptor: (descriptor: object) => ({
      ...descriptor,
      platform: { os: 'linux', architecture: 'arm64', variant },
    }),
  };
}

function twoTags(manifests: unknown): unknown[] {
  const [only] = manifests as [object];
  const tag = (name: string) => ({ ...only, annotations: { 'org.opencontainers.image.ref.name': name } });
  return [tag('v1'), tag('latest')];
}

function twoOfOnePlatform(): LayoutRecipe {
  return { images: [{}, { layers: [{ files: { other: 'bytes' } }] }] };
}
