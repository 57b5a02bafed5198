import { existsSync, readdirSync } from 'node:fs';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { createFiles } from '../../../src/host/files/files.js';
import type { Files } from '../../../src/host/ports.js';
import { type Descriptor, mediaTypes } from '../../../src/oci/descriptor.js';
import { type Digest, digestOf } from '../../../src/oci/digest.js';
import { blobPath } from '../../../src/oci/layout/image-layout.js';
import { createLayout, type LayoutWriter } from '../../../src/oci/layout/layout-writer.js';
import { SharedLayers } from '../../../src/oci/layout/shared-layers.js';
import { verifyLayout } from '../../../src/oci/layout/verify-layout.js';
import { temporaryFolders } from '../temporary.js';
import { makeTar } from './make-layout.js';

const files = createFiles();
const folder = temporaryFolders();
const id = (name: string): Digest => digestOf(Buffer.from(name));

interface MadeLayer {
  readonly bytes: Buffer;
  readonly blob: Descriptor;
  readonly diffId: Digest;
}

async function made(content: string): Promise<MadeLayer> {
  const tar = await makeTar({ 'opt/file': content });
  const bytes = gzipSync(tar);
  const blob = { mediaType: mediaTypes.ociLayerGzip, digest: digestOf(bytes), size: bytes.length };
  return { bytes, blob, diffId: digestOf(tar) };
}

const [base, other] = [await made('base'), await made('other')];

/** A registry with one repository for each image, which counts what is pulled. */
class Pulls {
  readonly pulled: string[] = [];
  /** Images whose repositories lack the layers, or break off. */
  readonly lacking = new Set<string>();
  readonly broken = new Set<string>();

  source(image: string, { blob, bytes }: MadeLayer, registry = 'r.test') {
    return {
      registry,
      isThere: async () => !this.lacking.has(image),
      pull: async (into: LayoutWriter) => {
        this.pulled.push(image);
        if (this.lacking.has(image) || this.broken.has(image)) throw new Error(`no layer for ${image}`);
        await into.putStream(Readable.from([bytes]), blob.mediaType, blob);
      },
    };
  }
}

const coming = (...images: readonly (readonly [string, ...MadeLayer[]])[]) =>
  images.map(([name, ...layers]) => ({ digest: id(name), layers: layers.map(({ blob }) => blob.digest) }));

/** An image of these layers as the store gives them; its config says `diffIds`. */
async function pulled(
  shared: SharedLayers,
  pulls: Pulls,
  image: string,
  layers: readonly MadeLayer[],
  diffIds: readonly Digest[] = layers.map(({ diffId }) => diffId),
): Promise<LayoutWriter> {
  const writer = await createLayout(files, folder());
  for (const layer of layers) await shared.put(id(image), writer, layer.blob, pulls.source(image, layer));
  const json = (value: unknown) => Buffer.from(JSON.stringify(value));
  const rootfs = { type: 'layers', diff_ids: diffIds };
  const config = await writer.putBytes(json({ os: 'linux', architecture: 'amd64', rootfs }), mediaTypes.ociConfig);
  const manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config,
    layers: layers.map(({ blob }) => blob),
  };
  await writer.finish(await writer.putBytes(json(manifest), mediaTypes.ociManifest));
  return writer;
}

/** Counts the layers that are read. */
function counting(): { readonly files: Files; readonly read: string[] } {
  const read: string[] = [];
  const readPieces: Files['readPieces'] = (path) => {
    read.push(path);
    return files.readPieces(path);
  };
  return { files: { ...files, readPieces }, read };
}

/** Whether a folder of shared layers has one, of whatever registry. */
const hereIn =
  (directory: string) =>
  ({ blob }: MadeLayer) =>
    existsSync(directory) &&
    readdirSync(directory).some((store) => existsSync(blobPath(`${directory}/${store}`, blob.digest)));

describe('layers that images have in common', () => {
  it('are pulled once and read once, whoever comes first', async () => {
    const shared = new SharedLayers(files, folder(), coming(['a', base], ['b', base]), 1e9);
    const pulls = new Pulls();
    const both = await Promise.all(['a', 'b'].map((name) => pulled(shared, pulls, name, [base])));
    expect(pulls.pulled).toHaveLength(1);
    const { files: counted, read } = counting();
    for (const { directory } of both) await verifyLayout(counted, directory, { diffIds: 'distrusted', shared });
    expect(read).toHaveLength(1);
  });

  it('are compared again where an image says another DiffID, and are then refused', async () => {
    const shared = new SharedLayers(files, folder(), coming(['a', base], ['b', base]), 1e9);
    const pulls = new Pulls();
    const honest = await pulled(shared, pulls, 'a', [base]);
    await verifyLayout(files, honest.directory, { diffIds: 'distrusted', shared });
    const liar = await pulled(shared, pulls, 'b', [base], [other.diffId]);
    await expect(verifyLayout(files, liar.directory, { diffIds: 'distrusted', shared })).rejects.toMatchObject({
      code: 'diffid-mismatch',
    });
  });

  it('are known in the layouts that have them from here alone', async () => {
    const shared = new SharedLayers(files, folder(), coming(['a', base], ['b', base]), 1e9);
    const honest = await pulled(shared, new Pulls(), 'a', [base]);
    await verifyLayout(files, honest.directory, { diffIds: 'distrusted', shared });
    expect(shared.isChecked(honest.directory, base.blob, base.diffId)).toBe(false);
    expect(shared.isChecked(folder(), base.blob, base.diffId)).toBe(false);
  });

  it('are pulled again for the others where one pull fails', async () => {
    const shared = new SharedLayers(files, folder(), coming(['a', base], ['b', base], ['c', base]), 1e9);
    const pulls = new Pulls();
    pulls.broken.add('a');
    const begin = (name: string) => pulled(shared, pulls, name, [base]);
    const first = begin('a');
    first.catch(() => undefined); // looked at below
    while (pulls.pulled.length === 0) await new Promise(setImmediate);
    const ends = await Promise.allSettled([first, begin('b'), begin('c')]);
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });

  it('are not for an image whose own repository lacks them', async () => {
    const shared = new SharedLayers(files, folder(), coming(['a', base], ['b', base]), 1e9);
    const pulls = new Pulls();
    pulls.lacking.add('b');
    await pulled(shared, pulls, 'a', [base]);
    await expect(pulled(shared, pulls, 'b', [base])).rejects.toThrow('no layer for b');
  });

  it('fail for an image that says another size, and for no other', async () => {
    const shared = new SharedLayers(files, folder(), coming(['a', base], ['b', base]), 1e9);
    const pulls = new Pulls();
    const wrong = { ...base, blob: { ...base.blob, size: base.blob.size + 1 } };
    const ends = await Promise.allSettled([pulled(shared, pulls, 'a', [wrong]), pulled(shared, pulls, 'b', [base])]);
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });

  it('go where the room does not suffice, those first that are needed last, and images that have one keep it', async () => {
    const third = await made('third');
    const plan = coming(['a', base, other], ['b', other], ['c', base], ['d', third], ['e', third]);
    const directory = folder();
    const size = base.blob.size + other.blob.size;
    const shared = new SharedLayers(files, directory, plan, size);
    const pulls = new Pulls();
    const first = await pulled(shared, pulls, 'a', [base, other]);
    await shared.done(id('a'));
    await pulled(shared, pulls, 'd', [third]);
    const isHere = hereIn(directory);
    expect([base, other, third].map(isHere)).toEqual([false, true, true]);
    expect(existsSync(blobPath(first.directory, base.blob.digest))).toBe(true);
    await verifyLayout(files, first.directory, { diffIds: 'distrusted', shared });
  });

  it('go with the last image that needs them, and what one image has alone is not kept', async () => {
    const directory = folder();
    const shared = new SharedLayers(files, directory, coming(['a', base, other], ['b', base]), 1e9);
    const pulls = new Pulls();
    const isHere = hereIn(directory);
    await pulled(shared, pulls, 'a', [base, other]);
    expect([base, other].map(isHere)).toEqual([true, false]);
    await shared.done(id('a'));
    expect(isHere(base)).toBe(true);
    await shared.done(id('b'));
    expect(isHere(base)).toBe(false);
  });

  it('are kept for images of which nobody knows the layers', async () => {
    const shared = new SharedLayers(files, folder(), [{ digest: id('a') }, { digest: id('b') }], 1e9);
    const pulls = new Pulls();
    for (const name of ['a', 'b']) await pulled(shared, pulls, name, [base]);
    expect(pulls.pulled).toEqual(['a']);
  });

  it('go with the last image of which nobody knows the layers', async () => {
    const directory = folder();
    const shared = new SharedLayers(files, directory, [{ digest: id('a') }, { digest: id('b') }], 1e9);
    const pulls = new Pulls();
    await pulled(shared, pulls, 'a', [base]);
    await shared.done(id('a'));
    expect(hereIn(directory)(base)).toBe(true);
    await pulled(shared, pulls, 'b', [other]);
    await shared.done(id('b'));
    expect([base, other].map(hereIn(directory))).toEqual([false, false]);
  });

  it('are pulled again from another registry: that it says that it has one proves nothing', async () => {
    const shared = new SharedLayers(files, folder(), coming(['a', base], ['b', base]), 1e9);
    const pulls = new Pulls();
    for (const name of ['a', 'b']) {
      const writer = await createLayout(files, folder());
      await shared.put(id(name), writer, base.blob, pulls.source(name, base, `${name}.test`));
      expect(existsSync(blobPath(writer.directory, base.blob.digest))).toBe(true);
    }
    expect(pulls.pulled).toEqual(['a', 'b']);
  });

  it('do not go for one of which somebody only says that it is large', async () => {
    const directory = folder();
    const plan = coming(['a', base], ['b', other], ['c', other], ['d', base]);
    const shared = new SharedLayers(files, directory, plan, base.blob.size + other.blob.size);
    const pulls = new Pulls();
    await pulled(shared, pulls, 'a', [base]);
    await shared.done(id('a'));
    const large = { ...other, blob: { ...other.blob, size: base.blob.size + other.blob.size } };
    await expect(pulled(shared, pulls, 'b', [large])).rejects.toMatchObject({ code: 'blob-mismatch' });
    expect(hereIn(directory)(base)).toBe(true);
  });

  it('take no more work each where there are very many', async () => {
    const none = async () => undefined;
    const idle = { ...files, makeDirectory: none, remove: none };
    const shared = new SharedLayers(idle, folder(), [{ digest: id('a') }, { digest: id('b') }], 1e12);
    const layout = { ...(await createLayout(idle, folder())), adopt: none };
    const source = { registry: 'r.test', isThere: async () => true, pull: none };
    const before = process.threadCpuUsage();
    for (let index = 0; index < 24_000; index += 1)
      await shared.put(id('a'), layout, { ...base.blob, digest: digestOf(`${index}`) }, source);
    await shared.done(id('a'));
    expect(process.threadCpuUsage(before).user).toBeLessThan(3_000_000);
  });
});
