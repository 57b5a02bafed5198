import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../src/host/errors.js';
import { type Descriptor, mediaTypes } from '../../src/oci/descriptor.js';
import type { LayoutFaultCode } from '../../src/oci/layout-fault.js';
import { verifyLayout } from '../../src/oci/verify-layout.js';
import { type Document, type Edit, type LayoutRecipe, type MadeLayout, makeLayout } from './make-layout.js';
import { realFiles } from './real-files.js';
import { temporaryFolders } from './temporary.js';

const folder = temporaryFolders();

/** A lie: the recipe it starts from, and what is done to the finished layout. */
interface Lie {
  readonly recipe?: LayoutRecipe;
  readonly tamper?: (made: MadeLayout) => void | Promise<void>;
}

async function verdict({ recipe, tamper }: Lie, diffIds: 'own-build' | 'distrusted'): Promise<unknown> {
  const made = await makeLayout(folder(), recipe);
  await tamper?.(made);
  return verifyLayout(realFiles, made.directory, { diffIds }).catch((error: unknown) => error);
}

const image = (edits: NonNullable<LayoutRecipe['images']>[number]): Lie => ({ recipe: { images: [edits] } });
const layer = (edits: object): Lie => image({ layers: [edits] });
const set =
  (fields: Document): Edit =>
  (document) => ({ ...document, ...fields });

/** Flips one byte of a blob; size and everything else stay. */
function flip(path: string): void {
  const bytes = readFileSync(path);
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
  writeFileSync(path, bytes);
}

const layerOf = (made: MadeLayout): Descriptor => the(made.images[0]?.layers[0]);
const manifestOf = (made: MadeLayout): Descriptor => the(made.images[0]?.manifest);
const configOf = (made: MadeLayout): Descriptor => the(made.images[0]?.config);
function the<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the recipe makes none');
  return value;
}

const hex = 'a'.repeat(64);
const withAttestation = (edits: object): Lie => image({ attestation: true, ...edits });
const runnableLayer = [{ mediaType: mediaTypes.ociLayerTar, digest: `sha256:${hex}`, size: 1 }];

const lies: [string, LayoutFaultCode, Lie][] = [
  // bytes against digests
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

  // files
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

  // digests
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
  ['a digest in upper case', 'digest-invalid', layer({ editDescriptor: set({ digest: `sha256:${'A'.repeat(64)}` }) })],
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
      recipe: { editTop: set({ manifests: [{ mediaType: mediaTypes.ociIndex, digest: 'sha256:../index', size: 1 }] }) },
    },
  ],

  // layers
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

  // documents
  ['no oci-layout', 'layout-invalid', { tamper: (made) => rmSync(`${made.directory}/oci-layout`) }],
  [
    'an oci-layout of another version',
    'layout-invalid',
    {
      tamper: (made) => writeFileSync(`${made.directory}/oci-layout`, '{"imageLayoutVersion":"2.0.0"}'),
    },
  ],
  ['no index.json', 'layout-invalid', { tamper: (made) => rmSync(`${made.directory}/index.json`) }],
  ['half an index.json', 'layout-invalid', { tamper: (made) => truncateSync(`${made.directory}/index.json`, 40) }],
  ['a huge index.json', 'layout-invalid', { tamper: (made) => truncateSync(`${made.directory}/index.json`, 5e6) }],
  ['an empty layout', 'layout-invalid', { recipe: { editTop: set({ manifests: [] }) } }],
  ['an index without images', 'layout-invalid', { recipe: { editIndex: set({ manifests: [] }) } }],
  [
    'several platforms without an index',
    'layout-ambiguous',
    {
      tamper: async (made) => {
        const other = await made.put('{}', mediaTypes.ociManifest);
        const top = { schemaVersion: 2, manifests: [manifestOf(made), other] };
        writeFileSync(`${made.directory}/index.json`, JSON.stringify(top));
      },
    },
  ],
  [
    'a manifest of another type than its descriptor says',
    'manifest-invalid',
    image({
      editManifest: set({ mediaType: mediaTypes.dockerManifest }),
    }),
  ],
  ['a manifest that is an index, too', 'manifest-invalid', image({ editManifest: set({ manifests: [] }) })],
  ['an index that is a manifest, too', 'manifest-invalid', { recipe: { editIndex: set({ layers: runnableLayer }) } }],
  [
    'layers under a name that only some programs read',
    'manifest-invalid',
    image({
      editManifest: set({ layerſ: runnableLayer }),
    }),
  ],
  [
    'diff_ids under a name that only some programs read',
    'manifest-invalid',
    image({
      editConfig: (config) => ({ ...config, RootFS: config.rootfs }),
    }),
  ],
  [
    'a name that stands twice',
    'manifest-invalid',
    {
      tamper: (made) =>
        pointTo(made, readFileSync(made.path(manifestOf(made).digest), 'utf8').replace('{', '{"layers":[],')),
    },
  ],
  [
    'a manifest that is no UTF-8',
    'manifest-invalid',
    {
      tamper: (made) => pointTo(made, Buffer.from('{"a":"\xff"}', 'latin1')),
    },
  ],
  ['a huge manifest', 'manifest-too-large', { tamper: (made) => pointTo(made, ' '.repeat(4 * 1024 * 1024 + 1)) }],
  [
    'a manifest of something that is no image',
    'manifest-invalid',
    image({
      editManifest: (manifest) => ({
        ...manifest,
        config: { ...(manifest.config as object), mediaType: 'application/x' },
      }),
    }),
  ],
  [
    'a descriptor of something that is no manifest',
    'manifest-invalid',
    image({
      editDescriptor: set({ mediaType: mediaTypes.ociLayerTar }),
    }),
  ],
  [
    'a manifest that is used as a layer, too',
    'manifest-invalid',
    {
      tamper: async (made) => {
        const { digest, size } = manifestOf(made);
        const layers = [{ mediaType: mediaTypes.inToto, digest, size }];
        const statement = JSON.stringify({ schemaVersion: 2, config: configOf(made), layers });
        const attestation = {
          ...(await made.put(statement, mediaTypes.ociManifest)),
          annotations: annotations(digest),
        };
        await putIndex(made, [manifestOf(made), attestation]);
      },
    },
  ],
  [
    'indexes nested without end',
    'layout-too-deep',
    {
      tamper: async (made) => {
        let inner = made.root;
        for (let depth = 0; depth < 6; depth++) inner = await putIndex(made, [inner]);
      },
    },
  ],
  [
    'an index that lists itself',
    'blob-digest',
    {
      tamper: (made) => {
        const index = JSON.stringify({ schemaVersion: 2, manifests: [made.root] });
        writeFileSync(made.path(made.root.digest), index.padEnd(made.root.size));
      },
    },
  ],
  [
    'one index listed again and again on every level',
    'layout-too-deep',
    {
      tamper: async (made) => {
        let inner = made.root;
        for (let depth = 0; depth < 3; depth++)
          inner = await putIndex(
            made,
            Array.from({ length: 30 }, () => inner),
          );
      },
    },
  ],

  // platforms
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

  // images behind the mask of an attestation
  [
    'a runnable image as unknown/unknown',
    'platform-mismatch',
    image({
      editDescriptor: set({ platform: { os: 'unknown', architecture: 'unknown' } }),
    }),
  ],
  [
    'an attestation of an image that is elsewhere',
    'layer-unsupported',
    withAttestation({
      editAttestationDescriptor: set({ annotations: annotations(`sha256:${hex}`) }),
    }),
  ],
  [
    'an attestation without the annotations',
    'layer-unsupported',
    withAttestation({
      editAttestationDescriptor: set({ annotations: {} }),
    }),
  ],
  [
    'an attestation with one runnable layer',
    'layer-unsupported',
    withAttestation({
      editAttestation: (manifest: Document) => ({
        ...manifest,
        layers: [...(manifest.layers as object[]), ...runnableLayer],
      }),
    }),
  ],
  [
    'an attestation of itself',
    'layer-unsupported',
    withAttestation({
      editAttestationDescriptor: (it: Document) => ({ ...it, annotations: annotations(String(it.digest)) }),
    }),
  ],
];

const hiddenInLayers: [string, LayoutFaultCode, Lie][] = [
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
  [
    'a plain layer that is compressed',
    'layer-undecodable',
    layer({
      mediaType: mediaTypes.ociLayerTar,
      bytes: (tar: Buffer) => gzipSync(tar),
    }),
  ],
  ['an empty gzip layer', 'layer-undecodable', layer({ bytes: () => Buffer.alloc(0) })],
];

describe('a lying layout is refused, each lie by its name', () => {
  it.each(lies)('%s: %s', async (_, code, lie) => {
    for (const trust of ['own-build', 'distrusted'] as const) {
      const error = await verdict(lie, trust);
      expect(error).toBeInstanceOf(ToolError);
      expect(error).toMatchObject({
        code,
        message: expect.stringMatching(/\S{8,}.*\.$/s),
        fix: expect.stringMatching(/\.$/),
      });
    }
  });

  it.each(hiddenInLayers)('of others: %s: %s', async (_, code, lie) => {
    expect(await verdict(lie, 'distrusted')).toMatchObject({ code });
  });

  it('names the blob', async () => {
    const error = await verdict({ tamper: (made) => flip(made.path(layerOf(made).digest)) }, 'own-build');
    expect(error).toMatchObject({
      message: expect.stringMatching(/^layer 1 of linux\/amd64 \(sha256:[0-9a-f]{64}\) /),
    });
  });
});

function annotations(subject: string): Document {
  return { 'vnd.docker.reference.type': 'attestation-manifest', 'vnd.docker.reference.digest': subject };
}

/** Makes `index.json` point at an index of these manifests. */
async function putIndex(made: MadeLayout, manifests: readonly object[]): Promise<Descriptor> {
  const index = await made.put(JSON.stringify({ schemaVersion: 2, manifests }), mediaTypes.ociIndex);
  writeFileSync(`${made.directory}/index.json`, JSON.stringify({ schemaVersion: 2, manifests: [index] }));
  return index;
}

/** Makes `index.json` point at these bytes as an image manifest. */
async function pointTo(made: MadeLayout, bytes: Buffer | string): Promise<void> {
  const manifest = await made.put(bytes, mediaTypes.ociManifest);
  writeFileSync(`${made.directory}/index.json`, JSON.stringify({ schemaVersion: 2, manifests: [manifest] }));
}
