import { gzipSync } from 'node:zlib';
import { type Digest, digestOf, encoded } from '../../../src/oci/digest.js';
import { vulnerabilityDatabase } from '../../../src/scan/database/database-kind.js';
import { makeTar } from '../../oci/layout/make-layout.js';
import type { FakeRegistry } from '../../oci/registry/fake-registry.js';

export interface DatabaseRecipe {
  readonly updatedAt?: string;
  readonly version?: number;
  readonly content?: string | Buffer;
  readonly mediaType?: string;
  readonly layers?: number;
  readonly files?: Record<string, string>;
}

export interface PublishedDatabase {
  /** Of its layer. */
  readonly digest: Digest;
  readonly manifest: Digest;
  readonly layer: Buffer;
  /** Of a cache service. */
  readonly key: string;
}

const manifestType = 'application/vnd.oci.image.manifest.v1+json';

/** Puts a database into a fake registry under the tag that Trivy asks for. */
export async function publishDatabase(
  registry: FakeRegistry,
  repository: string,
  recipe: DatabaseRecipe = {},
): Promise<PublishedDatabase> {
  const { updatedAt = '2026-03-01T06:00:00.123456789Z', version = 2, content = 'bolt' } = recipe;
  const { mediaType = vulnerabilityDatabase.layerType } = recipe;
  const metadata = JSON.stringify({
    Version: version,
    UpdatedAt: updatedAt,
    NextUpdate: updatedAt,
    DownloadedAt: '0001-01-01T00:00:00Z',
  });
  const layer = gzipSync(
    await makeTar(recipe.files ?? { './trivy.db': content, 'metadata.json': metadata, '../../escape': 'x' }),
  );
  const digest = registry.seedBlob(repository, layer);
  const config = {
    mediaType: 'application/vnd.aquasec.trivy.config.v1+json',
    digest: registry.seedBlob(repository, Buffer.from('{}')),
    size: 2,
  };
  const layers = Array.from({ length: recipe.layers ?? 1 }, () => ({ mediaType, digest, size: layer.length }));
  const manifest = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: manifestType, config, layers }));
  registry.seedManifest(repository, manifest, manifestType, '2');
  return { digest, manifest: digestOf(manifest), layer, key: `image-gate-db-${encoded(digest)}` };
}
