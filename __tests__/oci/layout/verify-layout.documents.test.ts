import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { describe } from '@jest/globals';
import { mediaTypes } from '../../../src/oci/descriptor.js';
import { temporaryFolders } from '../temporary.js';
import { annotations, configOf, image, manifestOf, pointTo, putIndex, refuseEach, runnableLayer, set } from './lies.js';

const folder = temporaryFolders();

describe('documents that programs could read differently, or not at all, are refused', () => {
  refuseEach(folder, [
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
            platform: { os: 'unknown', architecture: 'unknown' },
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
      'an index of more platforms than reports and attestations name',
      'platforms-too-many',
      { recipe: { images: Array.from({ length: 101 }, (_, index) => ({ labels: { index: `${index}` } })) } },
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
          let inner = await putIndex(made, []);
          for (let depth = 0; depth < 3; depth++)
            inner = await putIndex(
              made,
              Array.from({ length: 30 }, () => inner),
            );
        },
      },
    ],
  ]);
});
