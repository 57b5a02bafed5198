import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Clock, Files, Log } from '../host/ports.js';
import { type Digest, digestSchema, encoded } from '../oci/digest.js';
import { parsedJson } from '../oci/json.js';
import { unpackDatabase } from './database-archive.js';
import type { DatabaseKind } from './database-kind.js';
import { type LocalDatabase, readDatabase } from './database-metadata.js';
import { hashFile } from './hash-file.js';

const MAX_RECORD = 64 * 1024;
/** Databases of one kind that are kept, besides the one that was just stored. */
const KEPT = 1;
/** Milliseconds after which what a killed run left half done is removed. */
const STALE = 24 * 3_600_000;

const metadataFile = 'metadata.json';
const recordFile = 'record.json';

/** What we know about an unpacked database, written last, so that a folder without it is none. */
const recordSchema = z.strictObject({
  version: z.literal(1),
  source: z.string(),
  files: z.record(z.string(), digestSchema),
});

export interface StorePorts {
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Unpacked databases on disk: `<cache directory>/<db | java-db>/<SHA-256 of the layer>/`, each with the hashes of its files. The hashes find what
 * was damaged or half written; they can't protect from somebody who may write to the cache directory, who could as well change our program.
 */
export class DatabaseStore {
  readonly #ports: StorePorts;
  readonly #root: string;

  constructor(ports: StorePorts, cacheDirectory: string) {
    this.#ports = ports;
    this.#root = cacheDirectory;
  }

  /** Where a layer may lie on its way into the store: a fixed name, by which a cache service knows it again. */
  layerPath(kind: DatabaseKind, layer: Digest): string {
    return `${this.#root}/${kind.folder}/${encoded(layer)}.tar.gz`;
  }

  /** The stored database of that layer, all bytes hashed again; `undefined` (and removed) when there is none that is whole. */
  async find(kind: DatabaseKind, layer: Digest): Promise<LocalDatabase | undefined> {
    const directory = this.#directory(kind, encoded(layer));
    if ((await this.#ports.files.stat(directory)) === undefined) return undefined;
    const found = await this.#check(kind, directory);
    if (found !== undefined) return found;
    this.#ports.log.warning(`The ${kind.name} in ${directory} was damaged; it is removed.`);
    await this.#ports.files.remove(directory);
    return undefined;
  }

  /** The stored database with the newest advisories, or `undefined`. */
  async newest(kind: DatabaseKind): Promise<LocalDatabase | undefined> {
    const candidates: LocalDatabase[] = [];
    for (const name of await this.#names(kind)) {
      const directory = this.#directory(kind, name);
      const candidate = await readDatabase(this.#ports.files, kind, directory, '').catch(() => undefined);
      if (candidate) candidates.push(candidate);
    }
    candidates.sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));
    for (const { directory } of candidates) {
      const checked = await this.#check(kind, directory);
      if (checked) return checked;
    }
    return undefined;
  }

  /** Unpacks a layer whose bytes were checked. All or nothing; a run beside us that was faster is fine. */
  async add(kind: DatabaseKind, layer: Digest, archive: string, source: string): Promise<LocalDatabase> {
    const { files } = this.#ports;
    const directory = this.#directory(kind, encoded(layer));
    const partial = `${directory}.${randomUUID()}.partial`;
    try {
      const hashes = await unpackDatabase(files, kind, archive, partial);
      await readDatabase(files, kind, partial, source);
      await files.write(`${partial}/${recordFile}`, `${JSON.stringify({ version: 1, source, files: hashes })}\n`);
      await files.rename(partial, directory);
    } catch (error) {
      const other = await this.find(kind, layer);
      if (other === undefined) throw error;
    } finally {
      await files.remove(partial);
    }
    await this.#prune(kind, encoded(layer));
    return readDatabase(files, kind, directory, source);
  }

  async #check(kind: DatabaseKind, directory: string): Promise<LocalDatabase | undefined> {
    const { files } = this.#ports;
    const bytes = await files.readBytes(`${directory}/${recordFile}`, MAX_RECORD);
    const record = recordSchema.safeParse(parsedJson(bytes?.toString('utf8') ?? ''));
    if (!record.success) return undefined;
    for (const name of [kind.file, metadataFile]) {
      const digest = await hashFile(files, `${directory}/${name}`).catch(() => undefined);
      if (digest === undefined || digest !== record.data.files[name]) return undefined;
    }
    return readDatabase(files, kind, directory, record.data.source).catch(() => undefined);
  }

  /** A database is 1 GB and renewed several times a day. A run that uses a removed one keeps it by its own hard link. */
  async #prune(kind: DatabaseKind, current: string): Promise<void> {
    const { files, clock } = this.#ports;
    const aged: { readonly path: string; readonly mtimeMs: number }[] = [];
    for (const name of (await files.list(`${this.#root}/${kind.folder}`)) ?? []) {
      const path = `${this.#root}/${kind.folder}/${name}`;
      const mtimeMs = (await files.lstat(path))?.mtimeMs ?? 0;
      if (/^[0-9a-f]{64}$/.test(name) && name !== current) aged.push({ path, mtimeMs });
      if (/\.(partial|tar\.gz)$/.test(name) && clock.now().getTime() - mtimeMs > STALE) await files.remove(path);
    }
    aged.sort((a, b) => b.mtimeMs - a.mtimeMs);
    for (const { path } of aged.slice(KEPT)) await files.remove(path);
  }

  async #names(kind: DatabaseKind): Promise<readonly string[]> {
    const names = (await this.#ports.files.list(`${this.#root}/${kind.folder}`)) ?? [];
    return names.filter((name) => /^[0-9a-f]{64}$/.test(name));
  }

  #directory(kind: DatabaseKind, name: string): string {
    return `${this.#root}/${kind.folder}/${name}`;
  }
}
