import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { createFiles } from '../../../src/host/files/files.js';
import type { LayerWatch } from '../../../src/oci/layout/layer-look.js';
import { verifyLayout } from '../../../src/oci/layout/verify-layout.js';
import { temporaryFolders } from '../temporary.js';
import { flip } from './lies.js';
import { type ImageRecipe, type LayerRecipe, type MadeLayout, makeLayout, makeTar } from './make-layout.js';

const files = createFiles();
const folder = temporaryFolders();
const compressions = ['none', 'gzip', 'zstd'] as const;

/** Larger than a piece of what is read and of what a decoder hands out, and no piece like another one. */
const content = Buffer.from(Array.from({ length: 400_000 }, (_, index) => `${index} `).join(''));

/** Remembers the bytes that it has seen of layers, and of which of them they count. */
function remembering() {
  const seen = new Map<string, Buffer[]>();
  const counting: string[] = [];
  const watch: LayerWatch = {
    lookAt({ digest }) {
      const pieces: Buffer[] = [];
      seen.set(digest, pieces);
      return { push: (bytes) => void pieces.push(Buffer.from(bytes)), checked: () => void counting.push(digest) };
    },
  };
  const bytesOf = (digest: string) => Buffer.concat(seen.get(digest) ?? []);
  return { watch, bytesOf, counting };
}

const layoutOf = (layer: LayerRecipe, image: ImageRecipe = {}) =>
  makeLayout(folder(), { images: [{ layers: [layer], ...image }] });

async function watched({ directory }: MadeLayout, diffIds: 'own-build' | 'distrusted' = 'distrusted') {
  const { watch, ...rest } = remembering();
  const result = await verifyLayout(files, directory, { diffIds, watch }).catch((error: unknown) => error);
  return { ...rest, result };
}

describe('who watches layers while they are checked', () => {
  it.each(compressions)('sees all that a layer unpacks to, and that it is what was said (%s)', async (compression) => {
    const recipe = { files: { 'srv/large': content }, compression };
    const made = await layoutOf(recipe);
    const [digest = ''] = made.images[0]?.layers.map((layer) => layer.digest) ?? [];
    const { bytesOf, counting } = await watched(made);
    expect(bytesOf(digest).equals(await makeTar(recipe.files))).toBe(true);
    expect(counting).toEqual([digest]);
  });

  it.each<[string, () => Promise<MadeLayout>, string]>([
    [
      'whose bytes are others',
      async () => {
        const made = await layoutOf({ compression: 'none' });
        flip(made.path(made.images[0]?.layers[0]?.digest ?? ''));
        return made;
      },
      'blob-digest',
    ],
    [
      'that unpacks to something else than the config says',
      () => layoutOf({ bytes: (tar) => gzipSync(Buffer.concat([tar, Buffer.alloc(512)])) }),
      'diffid-mismatch',
    ],
    [
      'that can’t be unpacked to its end',
      () => layoutOf({ bytes: (tar) => gzipSync(tar).subarray(0, -20) }),
      'layer-undecodable',
    ],
  ])('takes nothing for seen in a layer %s', async (_, make, code) => {
    const { counting, result } = await watched(await make());
    expect(result).toMatchObject({ code });
    expect(counting).toEqual([]);
  });

  it('sees nothing of a layer that is not unpacked', async () => {
    const made = await layoutOf({ files: { a: 'a' } });
    const { bytesOf, counting } = await watched(made, 'own-build');
    expect([bytesOf(made.images[0]?.layers[0]?.digest ?? '').length, counting]).toEqual([0, []]);
  });
});
