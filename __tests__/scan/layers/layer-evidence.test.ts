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
