import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { mediaTypes } from '../../../src/oci/descriptor.js';
import { temporaryFolders } from '../temporary.js';
import { configOf, flip, hex, image, layer, layerOf, manifestOf, refuseEach, set, the, verdict } from './lies.js';

const folder = temporaryFolders();

describe('bytes that are not those of the digest are refused', () => {
  refuseEach(folder, [
    ['a layer holds other bytes', 'blob-digest', { tamper: (made) => flip(made.path(layerOf(made).digest)) }],
    ['a config holds other bytes', 'blob-digest', { tamper: (made) => flip(made.path(configOf(made).digest)) }],
    ['a manifest holds other bytes', 'blob-digest', { tamper: (made) => flip(made.path(manifestOf(made).digest)) }],
    ['an index holds other bytes', 'blob-digest', { tamper: (made) => flip(made.path(made.root.digest)) }],
    [
      'an attestation holds other bytes',
      'blob-digest',
      {
        recipe: { images: [{ attestation: true }] },
        tamper: (made) => flip(made.path(the(made.images[0]?.attestation).digest)),
      },
    ],
    [
      'a manifest is swapped for another of the same size',
      'blob-digest',
      {
        recipe: { images: [{ platform: 'linux/amd64' }, { platform: 'linux/arm64' }] },
        tamper: (made) => {
          const [one, other] = made.images.map(({ manifest }) => made.path(manifest.digest)) as [string, string];
          renameSync(other, one);
        },
      },
    ],
    ['a layer is cut short', 'blob-size', { tamper: (made) => truncateSync(made.path(layerOf(made).digest), 10) }],
    [
      'a layer has more bytes',
      'blob-size',
      {
        tamper: (made) => writeFileSync(made.path(layerOf(made).digest), 'x', { flag: 'a' }),
      },
    ],
    ['a descriptor gives another size', 'blob-size', layer({ editDescriptor: set({ size: 1 }) })],
    ['the embedded data is not the blob', 'manifest-invalid', layer({ editDescriptor: set({ data: 'aGk=' }) })],
  ]);
});

describe('blobs that are no files of the layout are refused', () => {
  refuseEach(folder, [
    ['a layer is missing', 'blob-missing', { tamper: (made) => rmSync(made.path(layerOf(made).digest)) }],
    [
      'a platform is missing',
      'blob-missing',
      {
        recipe: { images: [{}, { platform: 'linux/arm64' }] },
        tamper: (made) => rmSync(made.path(the(made.images[1]).manifest.digest)),
      },
    ],
    [
      'a blob is a symbolic link',
      'blob-symlink',
      {
        tamper: (made) => {
          const path = made.path(layerOf(made).digest);
          renameSync(path, `${made.directory}/elsewhere`);
          symlinkSync(`${made.directory}/elsewhere`, path);
        },
      },
    ],
    [
      'a blob is a folder',
      'blob-symlink',
      {
        tamper: (made) => {
          rmSync(made.path(layerOf(made).digest));
          mkdirSync(made.path(layerOf(made).digest));
        },
      },
    ],
    [
      'the blobs lie behind a symbolic link',
      'blob-symlink',
      {
        tamper: (made) => {
          renameSync(`${made.directory}/blobs`, `${made.directory}/elsewhere`);
          symlinkSync('elsewhere', `${made.directory}/blobs`);
        },
      },
    ],
  ]);
});

describe('digests that can not be compared are refused', () => {
  refuseEach(folder, [
    [
      'a digest leaves the layout',
      'digest-invalid',
      layer({ editDescriptor: set({ digest: 'sha256:../../../etc/passwd' }) }),
    ],
    [
      'a digest of another algorithm',
      'digest-invalid',
      layer({ editDescriptor: set({ digest: `sha512:${hex}${hex}` }) }),
    ],
    [
      'a digest in upper case',
      'digest-invalid',
      layer({ editDescriptor: set({ digest: `sha256:${'A'.repeat(64)}` }) }),
    ],
    [
      'a DiffID of another algorithm',
      'digest-invalid',
      image({
        editConfig: set({ rootfs: { type: 'layers', diff_ids: [`md5:${hex}`] } }),
      }),
    ],
    [
      'the root digest leaves the layout',
      'digest-invalid',
      {
        recipe: {
          editTop: set({ manifests: [{ mediaType: mediaTypes.ociIndex, digest: 'sha256:../index', size: 1 }] }),
        },
      },
    ],
  ]);
});

it('the message names the blob', async () => {
  const error = await verdict(folder(), { tamper: (made) => flip(made.path(layerOf(made).digest)) }, 'own-build');
  expect(error).toMatchObject({ message: expect.stringMatching(/^layer 1 of linux\/amd64 \(sha256:[0-9a-f]{64}\) /) });
});
