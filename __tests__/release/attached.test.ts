import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bundleMediaType, maxBundle } from '../../src/evidence/signature/bundle.js';
import { attachmentManifest } from '../../src/oci/attachment.js';
import { type Descriptor, mediaTypes } from '../../src/oci/descriptor.js';
import { digestOf } from '../../src/oci/digest.js';
import { parseReference } from '../../src/oci/reference.js';
import type { Registry } from '../../src/oci/registry/registry.js';
import { readAttached } from '../../src/release/attached.js';

const image = Buffer.from(
  JSON.stringify({
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: { mediaType: mediaTypes.ociConfig, digest: digestOf('{}'), size: 2 },
    layers: [],
  }),
);
const subject: Descriptor = { mediaType: mediaTypes.ociManifest, digest: digestOf(image), size: image.byteLength };

type Manifest = Registry['manifest'];

/** Reads an image on which somebody has hung so many attachments, all of them the same file, by default a large one. */
async function readWith(
  count: number,
  content = Buffer.alloc(maxBundle, ' '),
  asked: (manifest: Manifest) => Manifest = (manifest) => manifest,
) {
  const attachments = Array.from({ length: count }, (_, at) =>
    attachmentManifest(subject, { artifactType: bundleMediaType, content, annotations: { at: `${at}` } }),
  );
  const manifests = new Map(attachments.map(({ descriptor, bytes }) => [descriptor.digest, { descriptor, bytes }]));
  manifests.set(subject.digest, { descriptor: subject, bytes: image });
  const registry: Partial<Registry> = {
    manifest: asked(
      async ({ digest }) => manifests.get(digest ?? subject.digest) ?? { descriptor: subject, bytes: image },
    ),
    blob: async () => Readable.from([content]),
  };
  const list = async () => attachments.map(({ descriptor }) => descriptor);
  const reference = { ...parseReference('ghcr.io/acme/app'), digest: subject.digest };
  return await readAttached({ registry: registry as Registry, referrers: { list } }, reference, {
    scope: 'all',
    isOurs: () => false,
  });
}

describe('what hangs on an image', () => {
  it('is read while all of it together has a size that may be kept', async () => {
    expect((await readWith(30)).subject.attachments).toHaveLength(30);
  });

  it('is read in the order of its list, whichever the registry gives first', async () => {
    const inOrder = await readWith(3, Buffer.from('{}'));
    expect(inOrder.subject.attachments).toHaveLength(3);
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const read = readWith(3, Buffer.from('{}'), (manifest) => scheduler.scheduleFunction(manifest));
        expect(await scheduler.waitFor(read)).toEqual(inOrder);
      }),
    );
  });

  it('is an error, not a lack of memory, where somebody has hung on more', async () => {
    await expect(readWith(40)).rejects.toMatchObject({
      code: 'attachments-too-large',
      message: expect.stringContaining('More than 128 MiB of signatures and attestations hang on ghcr.io/acme/app@'),
    });
  });

  it('is an error where it is more than anybody needs, and none of it is read', async () => {
    await expect(readWith(201)).rejects.toMatchObject({ code: 'attachments-too-many' });
  });
});
