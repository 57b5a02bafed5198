import { randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod';
import { ToolError } from '../../host/errors.js';
import type { Clock, Files, Log } from '../../host/ports.js';
import { type Digest, digestSchema, encoded } from '../../oci/digest.js';
import { parsedJson } from '../../text/json.js';
import type { ScannerOptions } from '../scanner-options.js';
import { hashedStream } from '../trivy/bounded-stream.js';
import { databaseInvalid, type LocalDatabase } from './database-age.js';
import { unpackDatabase } from './database-archive.js';
import type { DatabaseKind } from './database-kind.js';
import { readDatabase } from './database-metadata.js';

const MAX_NOTE = 64 * 1024;
/** Layers of one kind that are kept, besides the one that was just used. */
const KEPT = 1;
/** Milliseconds after which what a killed run left half done is removed. */
const STALE = 24 * 3_600_000;

const layerName = /^([0-9a-f]{64})\.tar\.gz$/;

/**
 * What lies beside a layer: hints for people and for the order in which layers are tried. It proves nothing, and nothing is passed because of it.
 */
const noteSchema = z.strictObject({
  version: z.literal(1),
  source: z.string(),
  updatedAt: z.string().refine((text) => !Number.isNaN(Date.parse(text))),
  comparedAt: z.string().refine((text) => !Number.isNaN(Date.parse(text))),
});
type LayerNote = Omit<z.infer<typeof noteSchema>, 'version'>;

/** A layer in the cache, by the name of its file; whether it has that digest is found out when it is opened. */
export interface KeptLayer {
  readonly digest: Digest;
  readonly note: LayerNote | undefined;
}

interface StorePorts {
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * The compressed layers of databases, as the registry has them: `<cache directory>/<db | java-db>/<SHA-256>.tar.gz`. An unpacked database could only
 * be proven by a file beside it, which anyone who changes the one can change as well (design, promise 5). So each run copies the layer into a folder of
 * its own, compares that copy's digest with the one that the registry names, and unpacks it there.
 */
export class DatabaseStore {
  readonly #ports: StorePorts;
  readonly #root: string;

  constructor(ports: StorePorts, cacheDirectory: string) {
    this.#ports = ports;
    this.#root = cacheDirectory;
  }

  /** Where a layer is kept: a fixed name, by which a cache service knows it again. */
  layerPath(kind: DatabaseKind, layer: Digest): string {
    return `${this.#root}/${kind.folder}/${encoded(layer)}.tar.gz`;
  }

  /** Unpacks the kept layer of that digest; `undefined`, and removed, when its bytes are others, and `undefined` when there is none. */
  async open(kind: DatabaseKind, layer: Digest, source: string): Promise<LocalDatabase | undefined> {
    const { files, log } = this.#ports;
    const kept = this.layerPath(kind, layer);
    if ((await files.lstat(kept))?.kind !== 'file') return undefined;
    const folder = await files.temporaryDirectory('database');
    const copy = `${folder}/layer.tar.gz`;
    try {
      if ((await this.#copied(kind, kept, copy)) === layer) return await this.unpack(kind, copy, folder, source);
    } finally {
      await files.remove(copy);
    }
    await files.remove(folder);
    log.warning(`${kept} no longer matches its digest; it is removed.`);
    await files.remove(kept);
    return undefined;
  }

  /** Unpacks an archive whose digest has been compared. @throws ToolError `database-invalid`. */
  async unpack(kind: DatabaseKind, archive: string, folder: string, source: string): Promise<LocalDatabase> {
    const directory = `${folder}/${kind.folder}`;
    await unpackDatabase(this.#ports.files, kind, archive, directory);
    return readDatabase(this.#ports.files, kind, directory, source);
  }

  /** Keeps an archive whose digest has been compared; all or nothing, and a run beside us that was faster is fine. */
  async keep(kind: DatabaseKind, layer: Digest, archive: string): Promise<void> {
    const { files } = this.#ports;
    const path = this.layerPath(kind, layer);
    const partial = `${path}.${randomUUID()}.partial`;
    await files.makeDirectory(`${this.#root}/${kind.folder}`);
    try {
      await files.link(archive, partial);
      await files.rename(partial, path);
    } finally {
      await files.remove(partial);
    }
  }

  /** Notes when the registry's digest was compared last, and removes older layers. */
  async note(kind: DatabaseKind, layer: Digest, { source, updatedAt }: LocalDatabase): Promise<void> {
    const { files, clock } = this.#ports;
    const note = { version: 1, source, updatedAt, comparedAt: clock.now().toISOString() };
    await files.write(this.#notePath(kind, encoded(layer)), `${JSON.stringify(note)}\n`);
    await this.#prune(kind, encoded(layer));
  }

  /** The layers of the cache, those first that are said to have the newest advisories. */
  kept(kind: DatabaseKind): Promise<readonly KeptLayer[]> {
    return keptLayers(this.#ports.files, kind, this.#root);
  }

  async #copied(kind: DatabaseKind, from: string, to: string): Promise<Digest | undefined> {
    const { files } = this.#ports;
    const exceeded = (what: string) => databaseInvalid(kind, `${from}: ${what}`);
    const { stream, digest } = hashedStream({ max: kind.maxLayer, exceeded });
    try {
      await pipeline(files.readStream(from), stream, files.writeStream(to, 0o600));
      return digest();
    } catch (error) {
      if (error instanceof ToolError && error.code === 'database-invalid') return undefined;
      throw error;
    }
  }

  /** A layer has 90 MB and is renewed several times a day. Earlier releases kept unpacked databases, in folders. */
  async #prune(kind: DatabaseKind, current: string): Promise<void> {
    const { files, clock } = this.#ports;
    const folder = `${this.#root}/${kind.folder}`;
    const aged: { readonly name: string; readonly mtimeMs: number }[] = [];
    for (const name of (await files.list(folder)) ?? []) {
      const mtimeMs = (await files.lstat(`${folder}/${name}`))?.mtimeMs ?? 0;
      const layer = layerName.exec(name)?.[1];
      if (layer !== undefined && layer !== current) aged.push({ name: layer, mtimeMs });
      const isRest = name.endsWith('.partial') && clock.now().getTime() - mtimeMs > STALE;
      if (isRest || /^[0-9a-f]{64}$/.test(name)) await files.remove(`${folder}/${name}`);
    }
    aged.sort((a, b) => b.mtimeMs - a.mtimeMs);
    for (const { name } of aged.slice(KEPT))
      for (const path of [`${folder}/${name}.tar.gz`, this.#notePath(kind, name)]) await files.remove(path);
  }

  #notePath(kind: DatabaseKind, name: string): string {
    return notePath(this.#root, kind, name);
  }
}

/** The layers of a cache directory by their names and notes, those first that are said to have the newest advisories. Proves nothing. */
async function keptLayers(
  files: Pick<Files, 'list' | 'readBytes'>,
  kind: DatabaseKind,
  cacheDirectory: string,
): Promise<readonly KeptLayer[]> {
  const names = ((await files.list(`${cacheDirectory}/${kind.folder}`)) ?? []).flatMap(
    (name) => layerName.exec(name)?.[1] ?? [],
  );
  const layers = await Promise.all(
    names.map(async (name) => {
      const bytes = await files.readBytes(notePath(cacheDirectory, kind, name), MAX_NOTE).catch(() => undefined);
      const note = noteSchema.safeParse(parsedJson(bytes?.toString('utf8') ?? ''));
      return { digest: digestSchema.parse(`sha256:${name}`), note: note.success ? note.data : undefined };
    }),
  );
  const age = ({ note }: KeptLayer) => (note === undefined ? 0 : Date.parse(note.updatedAt));
  return layers.sort((a, b) => age(b) - age(a));
}

function notePath(cacheDirectory: string, kind: DatabaseKind, name: string): string {
  return `${cacheDirectory}/${kind.folder}/${name}.json`;
}

/**
 * When the advisories were collected that a scan would find in the cache directory at best; `undefined` when there are none. Only looks at what the
 * databases say of themselves: enough to know whether something has changed, not to scan with.
 */
export async function databaseHere(
  files: Pick<Files, 'list' | 'readBytes' | 'stat'>,
  kind: DatabaseKind,
  { cacheDirectory, offline }: Pick<ScannerOptions, 'cacheDirectory' | 'offline'>,
): Promise<string | undefined> {
  const folder = `${cacheDirectory}/${kind.folder}`;
  const given = offline ? await readDatabase(files, kind, folder, '').catch(() => undefined) : undefined;
  if (given !== undefined) return given.updatedAt;
  return (await keptLayers(files, kind, cacheDirectory))[0]?.note?.updatedAt;
}
