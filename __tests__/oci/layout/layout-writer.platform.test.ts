import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { createFiles } from '../../../src/host/files/files.js';
import { blobPath } from '../../../src/oci/layout/image-layout.js';
import { platformLayout } from '../../../src/oci/layout/layout-writer.js';
import { verifyLayout } from '../../../src/oci/layout/verify-layout.js';
import { temporaryFolders } from '../temporary.js';
import { makeLayout } from './make-layout.js';

const files = createFiles();
const folder = temporaryFolders();

describe('the layout of one platform', () => {
  it('holds that image alone, its platform named, its blobs the very files of the verified layout', async () => {
    const one = { platform: 'linux/amd64', layers: [{ files: { only: 'amd64' } }, {}, {}], attestation: true };
    const made = await makeLayout(folder(), { images: [one, { platform: 'linux/arm64/v8' }] });
    const whole = await verifyLayout(files, made.directory, { diffIds: 'own-build' });
    for (const image of whole.images) {
      const directory = `${folder()}/platform`;
      expect(await platformLayout(files, whole, image, directory)).toBe(directory);
      const index = JSON.parse(readFileSync(`${directory}/index.json`, 'utf8'));
      expect(index.manifests).toEqual([image.manifest]);
      const blobs = new Set([image.manifest, image.config, ...image.layers].map(({ digest }) => digest));
      expect(readdirSync(`${directory}/blobs/sha256`)).toHaveLength(blobs.size);
      for (const digest of blobs) {
        expect(statSync(blobPath(directory, digest)).ino).toBe(statSync(made.path(digest)).ino);
      }
      const part = await verifyLayout(files, directory, { diffIds: 'distrusted' });
      expect(part.images).toEqual([image]);
    }
  });
});
