import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { mediaTypes } from '../../../src/oci/descriptor.js';
import { temporaryFolders } from '../temporary.js';
import {
  annotations,
  hex,
  image,
  type LieRow,
  layer,
  refuseEach,
  runnableLayer,
  set,
  verdict,
  withAttestation,
} from './lies.js';
import type { Document } from './make-layout.js';

const folder = temporaryFolders();

describe('layers that can not be scanned as they will run are refused', () => {
  refuseEach(folder, [
    [
      'a layer is fetched from a URL',
      'layer-foreign',
      layer({ editDescriptor: set({ urls: ['https://example.com/l'] }) }),
    ],
    [
      'a layer is of a foreign type',
      'layer-foreign',
      layer({
        mediaType: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
      }),
    ],
    [
      'an attestation is fetched from a URL',
      'layer-foreign',
      withAttestation({
        editAttestationDescriptor: set({ urls: ['https://example.com/a'] }),
      }),
    ],
    ['a layer is encrypted', 'layer-unsupported', layer({ mediaType: `${mediaTypes.ociLayerGzip}+encrypted` })],
    [
      'layers and diff_ids differ in number',
      'manifest-invalid',
      image({
        editConfig: set({ rootfs: { type: 'layers', diff_ids: [] } }),
      }),
    ],
  ]);
});

describe('platforms that lie are refused', () => {
  refuseEach(folder, [
    [
      'an image given out for another architecture',
      'platform-mismatch',
      image({
        editDescriptor: set({ platform: { os: 'linux', architecture: 'arm64' } }),
      }),
    ],
    [
      'an image given out for another variant',
      'platform-mismatch',
      image({
        platform: 'linux/arm/v7',
        editDescriptor: set({ platform: { os: 'linux', architecture: 'arm', variant: 'v6' } }),
      }),
    ],
    ['a config without a platform', 'manifest-invalid', image({ editConfig: ({ os: _, ...config }) => config })],
  ]);
});

describe('images behind the mask of an attestation are refused', () => {
  refuseEach(folder, [
    [
      'a runnable image as unknown/unknown',
      'platform-mismatch',
      image({
        editDescriptor: set({ platform: { os: 'unknown', architecture: 'unknown' } }),
      }),
    ],
    [
      'an attestation of an image that is elsewhere',
      'attestation-invalid',
      withAttestation({
        editAttestationDescriptor: set({ annotations: annotations(`sha256:${hex}`) }),
      }),
    ],
    [
      'an attestation without the annotations',
      'attestation-invalid',
      withAttestation({
        editAttestationDescriptor: set({ annotations: {} }),
      }),
    ],
    [
      'an attestation with one runnable layer',
      'attestation-invalid',
      withAttestation({
        editAttestation: (manifest: Document) => ({
          ...manifest,
          layers: [...(manifest.layers as object[]), ...runnableLayer],
        }),
      }),
    ],
    [
      'an attestation that is given out for a platform, where a runtime finds it',
      'attestation-invalid',
      withAttestation({
        editAttestationDescriptor: set({ platform: { os: 'linux', architecture: 'arm64' } }),
      }),
    ],
    [
      'an attestation that says nothing of its platform',
      'attestation-invalid',
      withAttestation({
        editAttestationDescriptor: ({ platform: _, ...it }: Document) => it,
      }),
    ],
    [
      'an attestation of itself',
      'attestation-invalid',
      withAttestation({
        editAttestationDescriptor: (it: Document) => ({ ...it, annotations: annotations(String(it.digest)) }),
      }),
    ],
  ]);
});

describe('two layers under one DiffID, of which a scanner sees but one', () => {
  const shareTheFirst = ({ rootfs, ...config }: Document): Document => {
    const [first] = (rootfs as { diff_ids: string[] }).diff_ids;
    return { ...config, rootfs: { type: 'layers', diff_ids: [first, first] } };
  };
  refuseEach(folder, [
    [
      'a layer hides behind the DiffID of another one, as BuildKit passes it on from a base image',
      'diffid-mismatch',
      image({ layers: [{}, { files: { 'bin/sh': 'evil' } }], editConfig: shareTheFirst }),
    ],
  ]);

  it('is fine where both unpack to it', async () => {
    const twice = image({ layers: [{ compression: 'gzip' }, { compression: 'zstd' }] });
    expect(await verdict(folder(), twice, 'own-build')).toMatchObject({ images: [expect.anything()] });
  });
});

describe('a layer whose bytes say otherwise than its type, whoever made it', () => {
  refuseEach(folder, [
    [
      'a plain layer that is compressed',
      'layer-undecodable',
      layer({
        mediaType: mediaTypes.ociLayerTar,
        bytes: (tar: Buffer) => gzipSync(tar),
      }),
    ],
  ]);
});

describe('layers of others must unpack to their DiffIDs', () => {
  it.each<LieRow>([
    ['a DiffID is not of the layer', 'diffid-mismatch', layer({ bytes: () => gzipSync('other') })],
    ['of a plain layer neither', 'diffid-mismatch', layer({ compression: 'none', bytes: () => Buffer.from('other') })],
    [
      'of a zstd layer neither',
      'diffid-mismatch',
      layer({ compression: 'zstd', bytes: () => zstdCompressSync('other') }),
    ],
    [
      'a gzip layer with something behind it',
      'layer-undecodable',
      layer({
        bytes: (tar: Buffer) => Buffer.concat([gzipSync(tar), Buffer.alloc(20)]),
      }),
    ],
    [
      'a zstd layer with something behind it',
      'layer-undecodable',
      layer({
        compression: 'zstd',
        bytes: (tar: Buffer) => Buffer.concat([zstdCompressSync(tar), Buffer.from('more')]),
      }),
    ],
    [
      'a zstd layer with a further frame',
      'diffid-mismatch',
      layer({
        compression: 'zstd',
        bytes: (tar: Buffer) => Buffer.concat([zstdCompressSync(tar), zstdCompressSync('more')]),
      }),
    ],
    [
      'a gzip layer with a further member',
      'diffid-mismatch',
      layer({
        bytes: (tar: Buffer) => Buffer.concat([gzipSync(tar), gzipSync('more')]),
      }),
    ],
    [
      'a gzip layer that is cut off',
      'layer-undecodable',
      layer({ bytes: (tar: Buffer) => gzipSync(tar).subarray(0, -8) }),
    ],
    ['a gzip layer that is plain', 'layer-undecodable', layer({ bytes: (tar: Buffer) => tar })],
    ['an empty gzip layer', 'layer-undecodable', layer({ bytes: () => Buffer.alloc(0) })],
  ])('%s: %s', async (_, code, lie) => {
    expect(await verdict(folder(), lie, 'distrusted')).toMatchObject({ code });
  });
});
