import { createReadStream, readFileSync, statSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createFiles } from '../../../src/host/files/files.js';
import { type ReadArchive, readArchive } from '../../../src/image/archive/archive.js';
import { blobPath, type ImageLayout } from '../../../src/oci/layout/image-layout.js';
import { limitText, unpackedLimit } from '../../../src/oci/layout/layer-content.js';
import { createLayout } from '../../../src/oci/layout/layout-writer.js';
import { verifyLayout } from '../../../src/oci/layout/verify-layout.js';
import { makeTar, sha256 } from '../../oci/layout/make-layout.js';
import { temporaryFolders } from '../../oci/temporary.js';
import { type Entry, inPieces, makeEntries, ociEntries, savedImage } from './make-archive.js';

const folder = temporaryFolders();
const files = createFiles();

async function read(tar: Buffer, parallel = 2): Promise<ReadArchive & { readonly directory: string }> {
  const directory = folder();
  const layout = await createLayout(files, directory);
  return { ...(await readArchive(files, Readable.from([tar]), layout, { kind: 'gzip', parallel })), directory };
}

async function verified(tar: Buffer, parallel?: number): Promise<ImageLayout> {
  return verifyLayout(files, (await read(tar, parallel)).directory, { diffIds: 'distrusted' });
}

type Entries = readonly (readonly [string, Entry])[];
const replaced = (entries: Entries, name: string, content: Entry): Entries =>
  entries.map((entry) => (entry[0] === name ? [name, content] : entry));

describe('an archive of docker save', () => {
  it('becomes a layout whose config is the image ID and whose layers unpack to what was saved', async () => {
    const image = await savedImage();
    const { images, directory } = await verified(await makeEntries(image.entries));
    expect(images[0].config.digest).toBe(image.imageId);
    const unpacked = images[0].layers.map(({ digest }) => gunzipSync(readFileSync(blobPath(directory, digest))));
    expect(unpacked.map(sha256)).toEqual(image.layers.map(sha256));
  });

  it('gives the same digest on every run, with any number of threads and any order of entries', async () => {
    const { entries } = await savedImage();
    const first = await verified(await makeEntries(entries), 1);
    const second = await verified(await makeEntries([...entries].reverse()), 4);
    expect(second.root).toEqual(first.root);
  });

  it('may share a layer by links, as old Docker writes them', async () => {
    const image = await savedImage(['same', 'same']);
    const straight = await verified(await makeEntries(image.entries));
    const symlinked = replaced(image.entries, '1/layer.tar', { symlink: '../0/layer.tar' });
    const hardLinked = replaced(image.entries, '1/layer.tar', { link: '0/layer.tar' });
    expect((await verified(await makeEntries(symlinked))).root).toEqual(straight.root);
    expect((await verified(await makeEntries(hardLinked))).root).toEqual(straight.root);
  });

  it.each<[string, (tar: Buffer) => Buffer]>([
    ['plain', (tar) => tar],
    ['compressed', gzipSync],
  ])('is the same in whatever pieces it comes, and though they share their memory (%s)', async (_, packed) => {
    const tar = await makeEntries((await savedImage(['one', 'two', 'three'])).entries);
    const { root } = await read(tar);
    const sizes = fc.array(fc.integer({ min: 50, max: 3000 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(sizes, fc.constantFrom('gzip' as const, 'plain' as const), async (pieces, kind) => {
        const directory = folder();
        const layout = await createLayout(files, directory);
        const again = await readArchive(files, inPieces(packed(tar), pieces), layout, { kind, parallel: 2 });
        await verifyLayout(files, directory, { diffIds: 'distrusted' });
        if (kind === 'gzip') expect(again.root).toEqual(root);
      }),
      { numRuns: 8 },
    );
  });

  it('may be compressed as a whole', async () => {
    const tar = await makeEntries((await savedImage()).entries);
    const { root } = await verified(tar);
    expect((await verified(gzipSync(tar))).root).toEqual(root);
    expect((await verified(zstdCompressSync(tar))).root).toEqual(root);
  });

  it('may hold layers that are compressed already, and keeps them', async () => {
    const image = await savedImage();
    const zipped = gzipSync(image.layers[0] ?? '', { level: 9 });
    const { root, diffIdsChecked, directory } = await read(
      await makeEntries(replaced(image.entries, '0/layer.tar', zipped)),
    );
    expect(diffIdsChecked).toBe(false);
    const manifest = JSON.parse(readFileSync(blobPath(directory, root.digest), 'utf8'));
    expect(manifest.layers[0].digest).toBe(sha256(zipped));
  });

  it('may hold an empty layer of zeros', async () => {
    const zeros = Buffer.alloc(1024);
    const image = await savedImage(['a'], [sha256(zeros)]);
    const { diffIdsChecked } = await read(await makeEntries(replaced(image.entries, '0/layer.tar', zeros)));
    expect(diffIdsChecked).toBe(true);
  });

  it('may come in a form with an OCI layout of plain layers beside it', async () => {
    const image = await savedImage();
    const both = [...image.entries, ...(await ociEntries(image, 'plain')).entries];
    const { root } = await verified(await makeEntries(image.entries));
    const unique = [...new Map(both.map((entry) => [entry[0], entry])).values()];
    expect((await verified(await makeEntries(unique))).root).toEqual(root);
  });
});

describe('an OCI layout in a tar', () => {
  it.each(['gzip', 'plain'] as const)('keeps its digest (%s layers)', async (form) => {
    const { root, entries } = await ociEntries(await savedImage(), form);
    expect((await verified(await makeEntries(entries))).root.digest).toBe(root);
  });

  it('keeps its digest beside a manifest.json, as buildx writes it', async () => {
    const image = await savedImage();
    const { root, entries } = await ociEntries(image);
    const docker = JSON.stringify([{ Config: `blobs/sha256/${image.imageId.slice(7)}`, Layers: [] }]);
    expect((await verified(await makeEntries([...entries, ['manifest.json', docker]]))).root.digest).toBe(root);
  });

  it('is refused by the verification when a blob is missing', async () => {
    const { entries } = await ociEntries(await savedImage());
    await expect(verified(await makeEntries(entries.slice(1)))).rejects.toMatchObject({ code: 'blob-missing' });
  });

  it('is refused when it lists several images', async () => {
    const { entries } = await ociEntries(await savedImage());
    const other = await ociEntries(await savedImage(['other']));
    const manifests = [entries, other.entries].flatMap(
      (list) => JSON.parse(String(new Map(list).get('index.json'))).manifests,
    );
    const index = JSON.stringify({ schemaVersion: 2, manifests });
    const all = [...new Map([...other.entries, ...entries]), ['index.json', index] as const];
    const unique = [...new Map(all)];
    await expect(read(await makeEntries(unique))).rejects.toMatchObject({ code: 'layout-ambiguous' });
  });
});

describe('an archive that lies or is broken', () => {
  it('is refused when a layer is not what the config says', async () => {
    const image = await savedImage(['one'], [sha256('something else')]);
    await expect(read(await makeEntries(image.entries))).rejects.toMatchObject({ code: 'archive-diffid-mismatch' });
  });

  const manifest = (value: unknown) => async () =>
    replaced((await savedImage()).entries, 'manifest.json', JSON.stringify(value));
  const config = `${'0'.repeat(64)}.json`;
  it.each<[string, () => Promise<Entries>, string, RegExp]>([
    ['nothing in it', async () => [], 'archive-invalid', /neither of `docker save`/],
    ['no manifest', async () => (await savedImage()).entries.slice(0, -1), 'archive-invalid', /no manifest.json/],
    ['no image', manifest([]), 'archive-invalid', /names no image/],
    [
      'two images',
      manifest([
        { Config: 'a', Layers: [] },
        { Config: 'b', Layers: [] },
      ]),
      'archive-several-images',
      /2 images/,
    ],
    ['another form', manifest({ Config: 'a' }), 'archive-invalid', /manifest.json/],
    ['a config that is not there', manifest([{ Config: config, Layers: [] }]), 'archive-invalid', /no entry/],
    ['a config that leads out', manifest([{ Config: '../../etc/passwd', Layers: [] }]), 'archive-invalid', /leads out/],
    ['a config that is a tar', manifest([{ Config: '0/layer.tar', Layers: [] }]), 'archive-invalid', /not JSON/],
    ['a config that is no config', manifest([{ Config: '0/VERSION', Layers: [] }]), 'manifest-invalid', /VERSION/],
    ['an entry that leads out', async () => [['../../etc/cron.d/x', 'x']], 'archive-invalid', /leads out/],
    ['an absolute entry', async () => [['/etc/cron.d/x', 'x']], 'archive-invalid', /leads out/],
    [
      'a link that leads out',
      async () => [['a/layer.tar', { symlink: '../../../etc/passwd' }]],
      'archive-invalid',
      /leads out/,
    ],
    ['an absolute link', async () => [['a', { link: '/etc/passwd' }]], 'archive-invalid', /leads out/],
    ['a name without end', async () => [[`${'a/../'.repeat(1000)}x`, 'x']], 'archive-invalid', /more than 4096 bytes/],
    [
      'a link without end',
      async () => [['a', { symlink: 'a/../'.repeat(1000) }]],
      'archive-invalid',
      /more than 4096 bytes/,
    ],
    ['a device', async () => [['a', { type: 'character-device' }]], 'archive-invalid', /character-device/],
    [
      'an entry twice',
      async () => [
        ['a', '1'],
        ['./a', '2'],
      ],
      'archive-invalid',
      /Two of its entries/,
    ],
    [
      'links in a circle',
      async () => [
        ['manifest.json', { symlink: 'b' }],
        ['b', { symlink: 'manifest.json' }],
      ],
      'archive-invalid',
      /do not end/,
    ],
    [
      'fewer layers than its config names',
      async () => {
        const image = await savedImage();
        const docker = [{ Config: `${image.imageId.slice(7)}.json`, Layers: ['0/layer.tar'] }];
        return replaced(image.entries, 'manifest.json', JSON.stringify(docker));
      },
      'archive-invalid',
      /1 layers, its config names 2/,
    ],
  ])('is refused with %s', async (_, entries, code, message) => {
    await expect(read(await makeEntries(await entries()))).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  it('is refused when it ends early, wherever that is', async () => {
    const tar = await makeEntries((await savedImage()).entries);
    const last = tar.length - 1024;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: last - 1 }), async (length) => {
        await expect(read(tar.subarray(0, length))).rejects.toMatchObject({ code: 'archive-invalid' });
      }),
      { numRuns: 25 },
    );
  });

  it('never ends in anything but a layout or an error for a person, whatever byte is changed', async () => {
    const tar = await makeEntries((await savedImage()).entries);
    await fc.assert(
      fc.asyncProperty(fc.nat(tar.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = Buffer.from(tar);
        changed[at] = (changed[at] ?? 0) ^ change;
        const outcome = await verified(changed).then(
          () => 'verified',
          (error) => error.actor,
        );
        expect(['verified', 'tool']).toContain(outcome);
      }),
      { numRuns: 60 },
    );
  });

  it('is refused when it is compressed and broken', async () => {
    const zipped = gzipSync(await makeEntries((await savedImage()).entries));
    await expect(read(zipped.subarray(0, -20))).rejects.toMatchObject({ code: 'archive-invalid' });
  });

  it('keeps the words of the machine when reading fails', async () => {
    const path = `${folder()}/gone.tar`;
    const layout = await createLayout(files, folder());
    await expect(
      readArchive(files, files.readStream(path), layout, { kind: 'gzip', parallel: 1 }),
    ).rejects.toMatchObject({ code: 'file-missing' });
  });
});

describe('a large archive', () => {
  it('is read as a stream', async () => {
    const tar = await makeTar({ big: Buffer.alloc(8 << 20, 'image-gate ') });
    const image = await savedImage(['x'], [sha256(tar)]);
    const path = `${folder()}/big.tar`;
    writeFileSync(path, await makeEntries(replaced(image.entries, '0/layer.tar', tar)));
    const directory = folder();
    const { root } = await readArchive(files, createReadStream(path), await createLayout(files, directory), {
      kind: 'gzip',
      parallel: 2,
    });
    const [layer] = JSON.parse(readFileSync(blobPath(directory, root.digest), 'utf8')).layers;
    expect(statSync(blobPath(directory, layer.digest)).size).toBeLessThan(tar.length / 20);
  });
});

describe('an archive that is only scanned', () => {
  const plain = async (tar: Buffer): Promise<ImageLayout> => {
    const directory = folder();
    await readArchive(files, Readable.from([tar]), await createLayout(files, directory), { kind: 'plain' });
    return verifyLayout(files, directory, { diffIds: 'distrusted' });
  };

  it('is the same image, with its layers as they were', async () => {
    const image = await savedImage();
    const tar = await makeEntries(image.entries);
    const [pushed, scanned] = [await verified(tar), await plain(tar)];
    expect(scanned.images[0].config.digest).toBe(pushed.images[0].config.digest);
    const { rootfs } = JSON.parse(readFileSync(blobPath(scanned.directory, scanned.images[0].config.digest), 'utf8'));
    expect(scanned.images[0].layers.map(({ digest }) => digest)).toEqual(rootfs.diff_ids);
    expect(new Set(scanned.images[0].layers.map(({ mediaType }) => mediaType))).toEqual(
      new Set(['application/vnd.oci.image.layer.v1.tar']),
    );
  });

  it.each(['gzip', 'plain'] as const)('keeps the digest of an OCI layout (%s layers)', async (form) => {
    const tar = await makeEntries((await ociEntries(await savedImage(), form)).entries);
    expect((await plain(tar)).root.digest).toBe((await verified(tar)).root.digest);
  });

  it('is refused when a layer is not that of its config', async () => {
    const image = await savedImage();
    const other = await makeTar({ 'etc/other': 'x' });
    await expect(plain(await makeEntries(replaced(image.entries, '0/layer.tar', other)))).rejects.toMatchObject({
      code: 'archive-diffid-mismatch',
    });
  });
});

describe('an archive that unpacks to much more than it is', () => {
  const zeros = Buffer.alloc(16 * 2 ** 20);
  const small = async () => makeEntries((await savedImage()).entries);
  /** A sound archive and this many pieces of zeros behind it. */
  const padded = async (compress: (bytes: Buffer) => Buffer, pieces: number) =>
    Buffer.concat([compress(await small()), ...Array<Buffer>(pieces).fill(compress(zeros))]);

  it('is refused from 1 GiB and 200 times its size on, with the limit and what to do', async () => {
    const bomb = await padded(gzipSync, 66);
    await expect(read(bomb)).rejects.toMatchObject({
      code: 'archive-bomb',
      message: expect.stringMatching(/unpacks to more than 1 GiB, and more than 200 times its \d+ bytes\.$/),
      fix: expect.stringContaining('uncompressed'),
    });
    expect(bomb.length).toBeLessThan(2 ** 21);
  }, 60_000);

  it('is taken below 1 GiB, however well it compresses', async () => {
    const { root } = await verified(await small());
    expect((await verified(await padded(gzipSync, 8))).root).toEqual(root);
  });

  it.each([
    [1000, 2 ** 30, 'more than 1 GiB, and more than 200 times its 1000 bytes'],
    [10 ** 8, 2 * 10 ** 10, 'more than 200 times its 100000000 bytes'],
    [10 ** 10, 64 * 2 ** 30, 'more than 64 GiB'],
  ])('of %d bytes may unpack to %d', (size, limit, text) => {
    expect([unpackedLimit(size), limitText(size)]).toEqual([limit, text]);
  });
});
