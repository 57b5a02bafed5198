/**
 * Small OCI layouts on disk for tests: honest ones, and ones that lie.
 *
 *   const made = await makeLayout(directory, { images: [{ platform: 'linux/amd64', layers: [{ files: { 'etc/motd': 'hello' } }] }] });
 *   made.root                     the descriptor in index.json: an index, or the manifest where `index: false`
 *   made.images[0].layers[1]      descriptors as they were written, also `.manifest`, `.config`, `.diffIds`, `.attestation`
 *   made.path(descriptor.digest)  the file of a blob
 *
 * Everything has a default: `makeLayout(directory)` is an index of one linux/amd64 image with one gzip layer. The same recipe gives the same bytes.
 *
 * Lies come in two kinds. Hooks (`editConfig`, `editManifest`, `editDescriptor`, `editIndex`, `editTop`) change a document before it is hashed, so that
 * all digests agree and only the content is wrong; they get a plain object and give back the one to write. Lies of bytes against digests
 * are made afterwards, with node:fs on `made.path(digest)`.
 */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { type Descriptor, mediaTypes } from '../../../src/oci/descriptor.js';
import type { Digest } from '../../../src/oci/digest.js';

/** A JSON object on its way into a layout. */
export type Document = Record<string, unknown>;
/** Changes a document before it is written. */
export type Edit = (document: Document) => Document;

export interface LayerRecipe {
  /** Paths in the image and what they hold. Default: one file `etc/motd`. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  /** Which of them are programs. */
  readonly programs?: readonly string[];
  /** Links behind the files, to where they lead. */
  readonly links?: Readonly<Record<string, string>>;
  readonly hardLinks?: Readonly<Record<string, string>>;
  readonly compression?: 'none' | 'gzip' | 'zstd';
  /** Written instead of the compressed tar; the DiffID stays that of the tar. */
  readonly bytes?: (tar: Buffer) => Buffer;
  readonly mediaType?: string;
  /** Changes the layer's descriptor in the manifest. */
  readonly editDescriptor?: Edit;
}

export interface ImageRecipe {
  /** `os/architecture[/variant]`; default `linux/amd64`. `''` leaves it out of the index. */
  readonly platform?: string;
  readonly layers?: readonly LayerRecipe[];
  readonly labels?: Readonly<Record<string, string>>;
  /** One entry a layer by default. */
  readonly history?: readonly Document[];
  /** Adds an attestation manifest like BuildKit's for this image. */
  readonly attestation?: boolean;
  /** The provenance in that manifest: what its statement says beside the subject. */
  readonly provenance?: Document;
  readonly docker?: boolean;
  readonly editConfig?: Edit;
  readonly editManifest?: Edit;
  /** Changes the image's descriptor in the index. */
  readonly editDescriptor?: Edit;
  readonly editAttestation?: Edit;
  readonly editAttestationDescriptor?: Edit;
}

export interface LayoutRecipe {
  readonly images?: readonly ImageRecipe[];
  /** False: `index.json` points at the first image's manifest directly. Default true. */
  readonly index?: boolean;
  readonly editIndex?: Edit;
  /** Changes `index.json`. */
  readonly editTop?: Edit;
}

export interface MadeImage {
  readonly manifest: Descriptor;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly diffIds: readonly Digest[];
  readonly attestation?: Descriptor;
}

export interface MadeLayout {
  readonly directory: string;
  readonly root: Descriptor;
  readonly images: readonly MadeImage[];
  /** The file of a blob. */
  path(digest: string): string;
  /** Adds a blob that nothing refers to yet. */
  put(bytes: Buffer | string, mediaType: string): Promise<Descriptor>;
}

const same: Edit = (document) => document;
const layerTypes = {
  none: mediaTypes.ociLayerTar,
  gzip: mediaTypes.ociLayerGzip,
  zstd: mediaTypes.ociLayerZstd,
} as const;

/** Writes a layout into a folder, which is made. */
export async function makeLayout(directory: string, recipe: LayoutRecipe = {}): Promise<MadeLayout> {
  const path = (digest: string): string => `${directory}/blobs/${digest.replace(':', '/')}`;
  const put: Put = async (bytes, mediaType) => {
    const digest = sha256(bytes);
    await writeFile(path(digest), bytes);
    return { mediaType, digest, size: Buffer.byteLength(bytes) };
  };
  await mkdir(`${directory}/blobs/sha256`, { recursive: true });
  const images: MadeImage[] = [];
  for (const image of recipe.images ?? [{}]) images.push(await putImage(put, image));
  const manifests = images.flatMap(({ manifest, attestation }) => (attestation ? [manifest, attestation] : [manifest]));
  const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests };
  const edited = JSON.stringify((recipe.editIndex ?? same)(index));
  const [first] = manifests;
  const root = recipe.index === false && first ? first : await put(edited, mediaTypes.ociIndex);
  const top = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [root] };
  await writeFile(`${directory}/oci-layout`, '{"imageLayoutVersion":"1.0.0"}');
  await writeFile(`${directory}/index.json`, JSON.stringify((recipe.editTop ?? same)(top)));
  return { directory, root, images, path, put };
}

type Put = (bytes: Buffer | string, mediaType: string) => Promise<Descriptor>;

export function sha256(bytes: Buffer | string): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Digest;
}

/** A tar archive of regular files, and of links behind them, with fixed times and owners. */
export async function makeTar(
  files: Readonly<Record<string, string | Buffer>>,
  { links = {}, hardLinks = {}, programs = [] }: Pick<LayerRecipe, 'links' | 'hardLinks' | 'programs'> = {},
): Promise<Buffer> {
  const archive = pack();
  const mtime = new Date(0);
  for (const [name, content] of Object.entries(files))
    archive.entry({ name, mtime, ...(programs.includes(name) ? { mode: 0o755 } : {}) }, content);
  for (const [name, linkname] of Object.entries(links)) archive.entry({ name, mtime, type: 'symlink', linkname });
  for (const [name, linkname] of Object.entries(hardLinks)) archive.entry({ name, mtime, type: 'link', linkname });
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function putImage(put: Put, recipe: ImageRecipe): Promise<MadeImage> {
  const recipes = recipe.layers ?? [{}];
  const layers = await Promise.all(recipes.map((layer) => putLayer(put, layer, recipe.docker ?? false)));
  const diffIds = layers.map(({ diffId }) => diffId);
  const platform = platformOf(recipe.platform || 'linux/amd64');
  const config = await put(
    json(recipe.editConfig, { ...platform, ...configOf(recipe, diffIds) }),
    recipe.docker ? mediaTypes.dockerConfig : mediaTypes.ociConfig,
  );
  const mediaType = recipe.docker ? mediaTypes.dockerManifest : mediaTypes.ociManifest;
  const document = { schemaVersion: 2, mediaType, config, layers: layers.map(({ listed }) => listed) };
  const bare = await put(json(recipe.editManifest, document), mediaType);
  const listed = recipe.platform === '' ? bare : { ...bare, platform };
  const manifest = (recipe.editDescriptor ?? same)({ ...listed }) as unknown as Descriptor;
  const image = { manifest, config, layers: layers.map(({ descriptor }) => descriptor), diffIds };
  return recipe.attestation ? { ...image, attestation: await putAttestation(put, recipe, bare.digest) } : image;
}

function configOf({ labels, history, layers }: ImageRecipe, diffIds: readonly Digest[]): Document {
  const made = (layers ?? [{}]).map((_, index) => ({ created_by: `COPY ${index} / # buildkit`, comment: 'buildkit' }));
  return {
    config: { Env: ['PATH=/bin'], ...(labels ? { Labels: labels } : {}) },
    rootfs: { type: 'layers', diff_ids: diffIds },
    history: history ?? made,
  };
}

async function putLayer(put: Put, recipe: LayerRecipe, docker: boolean) {
  const { files = { 'etc/motd': 'hello\n' }, compression = 'gzip' } = recipe;
  const tar = await makeTar(files, recipe);
  const bytes = recipe.bytes ? recipe.bytes(tar) : compress(tar, compression);
  const standard = docker && compression === 'gzip' ? mediaTypes.dockerLayerGzip : layerTypes[compression];
  const descriptor = await put(bytes, recipe.mediaType ?? standard);
  const listed = (recipe.editDescriptor ?? same)({ ...descriptor });
  return { descriptor, listed, diffId: sha256(tar) };
}

function compress(tar: Buffer, compression: 'none' | 'gzip' | 'zstd'): Buffer {
  if (compression === 'gzip') return gzipSync(tar);
  return compression === 'zstd' ? zstdCompressSync(tar) : tar;
}

/** What BuildKit adds to an index for `--provenance=true`. */
async function putAttestation(put: Put, recipe: ImageRecipe, subject: Digest): Promise<Descriptor> {
  const { provenance } = recipe;
  const about = provenance === undefined ? [] : [{ name: 'image', digest: { sha256: subject.slice(7) } }];
  const statement = { _type: 'https://in-toto.io/Statement/v0.1', subject: about, predicate: {}, ...provenance };
  const bare = await put(JSON.stringify(statement), mediaTypes.inToto);
  const type = provenance?.predicateType;
  const layer = type === undefined ? bare : { ...bare, annotations: { 'in-toto.io/predicate-type': type } };
  const rootfs = { type: 'layers', diff_ids: [layer.digest] };
  const config = await put(
    json(undefined, { architecture: 'unknown', os: 'unknown', config: {}, rootfs }),
    mediaTypes.ociConfig,
  );
  const mediaType = mediaTypes.ociManifest;
  const document = { schemaVersion: 2, mediaType, config, layers: [layer] };
  const manifest = await put(json(recipe.editAttestation, document), mediaType);
  const annotations = {
    'vnd.docker.reference.digest': subject,
    'vnd.docker.reference.type': 'attestation-manifest',
  };
  const listed = { ...manifest, annotations, platform: { architecture: 'unknown', os: 'unknown' } };
  return (recipe.editAttestationDescriptor ?? same)(listed) as unknown as Descriptor;
}

function platformOf(text: string): Document {
  const [os, architecture, variant] = text.split('/');
  return { os, architecture, ...(variant ? { variant } : {}) };
}

function json(edit: Edit | undefined, document: Document): string {
  return JSON.stringify((edit ?? same)(document));
}
