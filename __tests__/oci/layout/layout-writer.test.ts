import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { createFiles } from '../../../src/host/files/files.js';
import { mediaTypes } from '../../../src/oci/descriptor.js';
import { digestOf } from '../../../src/oci/digest.js';
import { blobPath } from '../../../src/oci/layout/image-layout.js';
import { createLayout } from '../../../src/oci/layout/layout-writer.js';
import { verifyLayout } from '../../../src/oci/layout/verify-layout.js';
import { temporaryFolders } from '../temporary.js';
import { makeTar } from './make-layout.js';

const files = createFiles();
const folder = temporaryFolders();
const bytes = Buffer.from('some bytes');
const type = mediaTypes.ociLayerTar;
const descriptor = { mediaType: type, digest: digestOf(bytes), size: bytes.length };
const blobsOf = (directory: string): string[] => readdirSync(`${directory}/blobs/sha256`);
const chunks = (): Readable => Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]);

describe('a layout that is written', () => {
  it('is one that can be verified', async () => {
    const directory = `${folder()}/new/layout`;
    const writer = await createLayout(files, directory);
    const tar = await makeTar({ 'etc/motd': 'hello' });
    const layer = await writer.putStream(Readable.from([tar]), type);
    const rootfs = { type: 'layers', diff_ids: [layer.digest] };
    const config = await writer.putBytes(json({ os: 'linux', architecture: 'amd64', rootfs }), mediaTypes.ociConfig);
    const manifest = json({ schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [layer] });
    const root = await writer.putBytes(manifest, mediaTypes.ociManifest);
    await writer.finish(root);
    const layout = await verifyLayout(files, directory, { diffIds: 'distrusted' });
    expect(layout.root).toEqual(root);
    expect(layout.blobs).toEqual([config, layer, root]);
  });

  it('names a blob by the digest that its bytes turn out to have', async () => {
    const directory = folder();
    const writer = await createLayout(files, directory);
    expect(await writer.putStream(chunks(), type)).toEqual(descriptor);
    expect(await writer.putStream(chunks(), type, descriptor)).toEqual(descriptor);
    expect(readFileSync(blobPath(directory, descriptor.digest))).toEqual(bytes);
  });

  it('takes the same blob many times at once, in every way, and leaves nothing else behind', async () => {
    const directory = folder();
    const finished = `${folder()}/finished`;
    writeFileSync(finished, bytes);
    const writer = await createLayout(files, directory);
    await Promise.all([
      ...Array.from({ length: 8 }, () => writer.putStream(chunks(), type, descriptor)),
      ...Array.from({ length: 8 }, () => writer.adopt(finished, descriptor)),
      writer.putBytes(bytes, type),
    ]);
    await writer.adopt(finished, descriptor);
    expect(blobsOf(directory)).toEqual([descriptor.digest.slice('sha256:'.length)]);
    expect(readFileSync(blobPath(directory, descriptor.digest))).toEqual(bytes);
  });

  it('adopts a finished file without copying it', async () => {
    const directory = folder();
    const finished = `${folder()}/finished`;
    writeFileSync(finished, bytes);
    await (await createLayout(files, directory)).adopt(finished, descriptor);
    expect(statSync(blobPath(directory, descriptor.digest)).ino).toBe(statSync(finished).ino);
  });
});

describe('a blob that is not what was announced is refused, and nothing of it stays', () => {
  it.each([
    ['other bytes', Buffer.from('Some bytes'), /digest is sha256:/],
    ['fewer bytes', bytes.subarray(1), /9 bytes instead of 10/],
    ['more bytes', Buffer.concat([bytes, bytes]), /more than the 10 bytes/],
  ])('%s', async (_, sent, message) => {
    const directory = folder();
    const writer = await createLayout(files, directory);
    const put = writer.putStream(Readable.from([sent]), type, descriptor);
    await expect(put).rejects.toMatchObject({ code: 'blob-mismatch', message: expect.stringMatching(message) });
    expect(blobsOf(directory)).toEqual([]);
  });

  it('an endless stream is stopped at once', async () => {
    const writer = await createLayout(files, folder());
    const endless = Readable.from(
      (function* () {
        for (;;) yield bytes;
      })(),
    );
    await expect(writer.putStream(endless, type, descriptor)).rejects.toMatchObject({ code: 'blob-mismatch' });
    expect(endless.destroyed).toBe(true);
  });

  it('a stream that breaks gives its own error', async () => {
    const directory = folder();
    const writer = await createLayout(files, directory);
    const broken = new Readable({ read() {} });
    broken.push(bytes);
    broken.destroy(new Error('connection reset'));
    await expect(writer.putStream(broken, type)).rejects.toThrow('connection reset');
    expect(blobsOf(directory)).toEqual([]);
  });
});

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
