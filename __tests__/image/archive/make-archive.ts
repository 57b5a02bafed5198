import { gzipSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';
import type { Digest } from '../../../src/oci/digest.js';
import { makeTar, sha256 } from '../../oci/layout/make-layout.js';

/** An entry of an archive: its content, or where a link points. */
export type Entry =
  | Buffer
  | string
  | { readonly symlink: string }
  | { readonly link: string }
  | { readonly type: NonNullable<Header['type']> };

/** A tar of these entries, in this order; a name may stand twice. */
export async function makeEntries(entries: readonly (readonly [string, Entry])[]): Promise<Buffer> {
  const archive = pack();
  for (const [name, entry] of entries) {
    if (Buffer.isBuffer(entry) || typeof entry === 'string') archive.entry({ name }, entry);
    else if ('symlink' in entry) archive.entry({ name, type: 'symlink', linkname: entry.symlink });
    else if ('link' in entry) archive.entry({ name, type: 'link', linkname: entry.link });
    else archive.entry({ name, type: entry.type });
  }
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The parts of a small image in the form of `docker save`. */
export interface SavedImage {
  readonly layers: readonly Buffer[];
  readonly config: Buffer;
  readonly imageId: Digest;
  /** Entries of the old form: `<n>/layer.tar`, config, manifest.json. */
  readonly entries: readonly (readonly [string, Entry])[];
}

/** An image of these layers; `diffIds` lies about them where given. */
export async function savedImage(
  files: readonly string[] = ['one', 'two'],
  diffIds?: readonly string[],
): Promise<SavedImage> {
  const layers = await Promise.all(files.map((file) => makeTar({ [file]: `content of ${file}\n` })));
  const rootfs = { type: 'layers', diff_ids: diffIds ?? layers.map(sha256) };
  const config = Buffer.from(JSON.stringify({ os: 'linux', architecture: 'amd64', config: {}, rootfs }));
  const imageId = sha256(config);
  const name = `${imageId.slice(7)}.json`;
  const manifest = [{ Config: name, RepoTags: null, Layers: layers.map((_, index) => `${index}/layer.tar`) }];
  const entries: (readonly [string, Entry])[] = layers.flatMap((layer, index) => [
    [`${index}/VERSION`, '1.0'] as const,
    [`${index}/layer.tar`, layer] as const,
  ]);
  return {
    layers,
    config,
    imageId,
    entries: [...entries, [name, config], ['manifest.json', JSON.stringify(manifest)]],
  };
}

/** The same image as a tar of an OCI layout. */
export async function ociEntries(
  image: SavedImage,
  form: 'plain' | 'gzip' = 'gzip',
): Promise<{ readonly root: Digest; readonly entries: readonly (readonly [string, Entry])[] }> {
  const suffix = form === 'gzip' ? '+gzip' : '';
  const blobs = image.layers.map((layer) => (form === 'gzip' ? gzipSync(layer) : layer));
  const describe = (mediaType: string, bytes: Buffer) => ({ mediaType, digest: sha256(bytes), size: bytes.length });
  const layers = blobs.map((blob) => describe(`application/vnd.oci.image.layer.v1.tar${suffix}`, blob));
  const config = describe('application/vnd.oci.image.config.v1+json', image.config);
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, config, layers }));
  const index = { schemaVersion: 2, manifests: [describe(mediaType, manifest)] };
  const named = [...blobs, image.config, manifest].map(
    (bytes) => [`blobs/sha256/${sha256(bytes).slice(7)}`, bytes] as const,
  );
  const top = [
    ['index.json', JSON.stringify(index)],
    ['oci-layout', '{"imageLayoutVersion":"1.0.0"}'],
  ] as const;
  return { root: sha256(manifest), entries: [...named, ...top] };
}

/** In pieces of these sizes, all in the same memory: what was given before is gone when the next one is asked for. */
export async function* inPieces(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer, void, undefined> {
  const memory = Buffer.alloc(bytes.length);
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? bytes.length;
    memory.fill(0xff);
    const piece = memory.subarray(0, bytes.copy(memory, 0, at, at + size));
    at += size;
    yield piece;
  }
}
