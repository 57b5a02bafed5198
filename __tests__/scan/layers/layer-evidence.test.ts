import { describe, expect, it } from '@jest/globals';
import { createFiles } from '../../../src/host/files/files.js';
import { verifyLayout } from '../../../src/oci/layout/verify-layout.js';
import { layerEvidence } from '../../../src/scan/layers/layer-evidence.js';
import { MAX_NAMES } from '../../../src/scan/layers/name-budget.js';
import { SeenLayers } from '../../../src/scan/layers/seen-layers.js';
import { type LayerRecipe, makeLayout } from '../../oci/layout/make-layout.js';
import { temporaryFolders } from '../../oci/temporary.js';

const files = createFiles();
const never = new AbortController().signal;
const folder = temporaryFolders();

async function evidenceOf(layers: readonly LayerRecipe[], before?: SeenLayers) {
  const { directory } = await makeLayout(folder(), { images: [{ layers }] });
  const layout = await verifyLayout(files, directory, { diffIds: 'distrusted' });
  return layerEvidence(files, layout, layout.images[0], never, before);
}

/** Claims of sixteen million characters. */
const claims = `a  srv/${'d/'.repeat(2000)}package.json\n`.repeat(4200);
const greedy: LayerRecipe = { files: { 'var/lib/dpkg/info/a.md5sums': claims.slice(0, 16_000_000) } };
const modest: LayerRecipe = { files: { 'var/lib/dpkg/info/b.md5sums': claims.slice(0, 1_000_000) } };

describe('the layers of an image that name very much', () => {
  const tooMuch = /^the layer sha256:\w+ names more packages and files than are looked at$/;

  it('count together as not looked through, whether or not they were seen before', async () => {
    const before = new SeenLayers();
    for (const layer of [greedy, modest]) expect(await evidenceOf([layer], before)).not.toHaveProperty('unreadable');
    for (const known of [before, undefined])
      expect(await evidenceOf([greedy, modest], known)).toHaveProperty('unreadable', expect.stringMatching(tooMuch));
  });

  it('are looked through in other images', async () => {
    const before = new SeenLayers(2 * MAX_NAMES);
    await evidenceOf([greedy], before);
    expect(await evidenceOf([greedy, modest], before)).toHaveProperty('unreadable', expect.stringMatching(tooMuch));
    expect(await evidenceOf([modest], before)).not.toHaveProperty('unreadable');
  });
});

describe('a layer that was looked through while its bytes were compared', () => {
  const watched = async (layer: LayerRecipe) => {
    const { directory } = await makeLayout(folder(), { images: [{ layers: [layer] }] });
    const seen = new SeenLayers();
    const layout = await verifyLayout(files, directory, { diffIds: 'distrusted', watch: seen });
    const read: string[] = [];
    const readPieces: typeof files.readPieces = (path) => {
      read.push(path);
      return files.readPieces(path);
    };
    const evidence = await layerEvidence({ readPieces }, layout, layout.images[0], never, seen);
    return { evidence, read };
  };

  it.each(['none', 'gzip', 'zstd'] as const)('is not read again (%s)', async (compression) => {
    const layer = { files: { 'var/lib/pacman/local/a/desc': '', 'srv/a.jar': 'x'.repeat(2_000_000) }, compression };
    const { evidence, read } = await watched(layer);
    expect(evidence).toMatchObject({ unread: ['pacman (Arch Linux)'], javaArchives: ['srv/a.jar'] });
    expect(read).toEqual([]);
  });

  it('is looked at again where that broke off, and it is said why', async () => {
    const { evidence, read } = await watched({ files: { [`${'d/'.repeat(2500)}x`]: '' } });
    expect(evidence.unreadable).toMatch(/^the layer sha256:\w+ is not a readable tar: a name in it has more than 4096/);
    expect(read).toHaveLength(1);
  });
});
