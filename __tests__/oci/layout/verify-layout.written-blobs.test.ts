import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { createFiles } from '../../../src/host/files/files.js';
import type { Files } from '../../../src/host/ports.js';
import { type Descriptor, mediaTypes } from '../../../src/oci/descriptor.js';
import { digestOf } from '../../../src/oci/digest.js';
import { blobPath, type ImageLayout } from '../../../src/oci/layout/image-layout.js';
import { createLayout, type LayoutWriter, type WrittenBlobs } from '../../../src/oci/layout/layout-writer.js';
import { verifyLayout } from '../../../src/oci/layout/verify-layout.js';
import { temporaryFolders } from '../temporary.js';
import { flip } from './lies.js';
import { makeTar } from './make-layout.js';

const files = createFiles();
const folder = temporaryFolders();
const large = 3 * 2 ** 20;
const tar = await makeTar({ 'opt/large': 'x'.repeat(large) });
const plain = mediaTypes.ociLayerTar;
const trusts = ['own-build', 'distrusted'] as const;

interface Written {
  readonly writer: LayoutWriter;
  readonly layer: Descriptor;
}

/** A layout with one layer, put into it by `put`; its config says `diffId`. */
async function write(
  put = (writer: LayoutWriter) => writer.putStream(Readable.from([tar]), plain),
  diffId = digestOf(tar),
): Promise<Written> {
  const writer = await createLayout(files, folder());
  const layer = await put(writer);
  const rootfs = { type: 'layers', diff_ids: [diffId] };
  const config = await writer.putBytes(json({ os: 'linux', architecture: 'amd64', rootfs }), mediaTypes.ociConfig);
  const manifest = json({ schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [layer] });
  await writer.finish(await writer.putBytes(manifest, mediaTypes.ociManifest));
  return { writer, layer };
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

/** Counts the bytes of layers that are read. */
function counting(): { readonly files: Files; readonly read: () => number } {
  let bytes = 0;
  const readPieces = async function* (path: string): AsyncGenerator<Buffer> {
    for await (const piece of files.readPieces(path)) {
      bytes += piece.length;
      yield piece;
    }
  };
  return { files: { ...files, readPieces }, read: () => bytes };
}

const verify = (directory: string, written: WrittenBlobs, diffIds: 'own-build' | 'distrusted'): Promise<ImageLayout> =>
  verifyLayout(files, directory, { diffIds, written });

describe.each(trusts)('a plain layer that this run hashed while it wrote it (%s)', (diffIds) => {
  it('is not read as a whole again', async () => {
    const { writer, layer } = await write();
    const { files: counted, read } = counting();
    const layout = await verifyLayout(counted, writer.directory, { diffIds, written: writer.written });
    expect(layout.images[0].layers).toEqual([layer]);
    expect(read()).toBeLessThan(large / 2);
  });

  it('must have its size still', async () => {
    const { writer, layer } = await write();
    appendFileSync(blobPath(writer.directory, layer.digest), 'more');
    await expect(verify(writer.directory, writer.written, diffIds)).rejects.toMatchObject({ code: 'blob-size' });
  });

  it('must not look compressed, as runtimes would then unpack it to something else', async () => {
    const bytes = gzipSync(tar);
    const { writer } = await write((to) => to.putStream(Readable.from([bytes]), plain), digestOf(bytes));
    await expect(verify(writer.directory, writer.written, diffIds)).rejects.toMatchObject({
      code: 'layer-undecodable',
    });
  });
});

describe('what was hashed while it was written must be what the config names, too', () => {
  it.each([
    ['a plain layer', plain, tar],
    ['a gzip layer', mediaTypes.ociLayerGzip, gzipSync(tar)],
  ])('%s', async (_, mediaType, bytes) => {
    const { writer } = await write((to) => to.putStream(Readable.from([bytes]), mediaType), digestOf('other'));
    await expect(verify(writer.directory, writer.written, 'distrusted')).rejects.toMatchObject({
      code: 'diffid-mismatch',
    });
  });
});

describe.each(trusts)('a layer is read and hashed (%s)', (diffIds) => {
  it('that was taken over from a file, even where the same blob was written before', async () => {
    const file = `${folder()}/layer`;
    writeFileSync(file, tar);
    const { writer, layer } = await write(async (to) => {
      const written = await to.putStream(Readable.from([tar]), plain);
      await to.adopt(file, written);
      return written;
    });
    flip(blobPath(writer.directory, layer.digest));
    await expect(verify(writer.directory, writer.written, diffIds)).rejects.toMatchObject({ code: 'blob-digest' });
  });

  it('that lies in a folder which another writer filled', async () => {
    const [{ writer, layer }, copy] = [await write(), folder()];
    cpSync(writer.directory, copy, { recursive: true });
    flip(blobPath(copy, layer.digest));
    await expect(verify(copy, writer.written, diffIds)).rejects.toMatchObject({ code: 'blob-digest' });
  });
});
