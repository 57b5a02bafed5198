import { randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { Cancelled, ToolError } from '../host/errors.js';
import type { Clock, Files, Log, RemoteCache } from '../host/ports.js';
import type { Descriptor } from '../oci/descriptor.js';
import { encoded } from '../oci/digest.js';
import type { Registry } from '../oci/registry.js';
import { type Artifact, findArtifact } from './database-artifact.js';
import type { DatabaseKind } from './database-kind.js';
import { databaseInvalid, type LocalDatabase, readDatabase, requireFresh } from './database-metadata.js';
import { DatabaseStore } from './database-store.js';
import { hashFile } from './hash-file.js';
import { metered } from './metered.js';
import type { ScannerOptions } from './scanner-options.js';

/** Milliseconds for one download, however steadily it drips. */
const LONGEST = 30 * 60_000;

export interface DatabasePorts {
  readonly registry: Registry;
  readonly files: Files;
  readonly clock: Clock;
  readonly remoteCache: RemoteCache;
  readonly log: Log;
}

export interface DatabaseOptions extends Pick<ScannerOptions, 'maxDbAge' | 'cacheDirectory' | 'offline'> {
  /** Instead of the kind's own. */
  readonly repositories?: readonly string[];
}

/**
 * A database that is fresh enough. Online: what the first repository that answers has now, from the cache when its layer is there, else downloaded;
 * when no repository can be used, the newest one of the cache. Offline: a folder in Trivy's own layout (`<cache directory>/db/trivy.db`), else the newest
 * one of the cache.
 * @throws ToolError `database-missing`, `database-expired`, `database-invalid`.
 */
export async function prepareDatabase(
  ports: DatabasePorts,
  kind: DatabaseKind,
  options: DatabaseOptions,
): Promise<LocalDatabase> {
  const store = new DatabaseStore(ports, options.cacheDirectory);
  const fresh = (database: LocalDatabase): LocalDatabase => {
    requireFresh(database, ports.clock.now(), options.maxDbAge);
    return database;
  };
  if (options.offline) return fresh(await offlineDatabase(ports, store, kind, options.cacheDirectory));
  const failures: unknown[] = [];
  for (const repository of options.repositories ?? kind.repositories) {
    try {
      return fresh(await fromRepository(ports, store, kind, repository));
    } catch (error) {
      if (error instanceof Cancelled || isLocal(error)) throw error;
      ports.log.info(`${kind.name}: ${repository} can't be used: ${messageOf(error)}`);
      failures.push(error);
    }
  }
  const cached = await store.newest(kind);
  if (cached === undefined) throw noneUsable(kind, failures);
  const database = fresh(cached);
  ports.log.warning(
    `No repository of the ${kind.name} can be used; the one of ${database.updatedAt} from the cache is.`,
  );
  return database;
}

/** What is wrong with this machine's disk is wrong with every repository. */
function isLocal(error: unknown): boolean {
  return error instanceof ToolError && ['disk-full', 'file-denied', 'file-read-only'].includes(error.code);
}

async function offlineDatabase(
  { files }: DatabasePorts,
  store: DatabaseStore,
  kind: DatabaseKind,
  cacheDirectory: string,
): Promise<LocalDatabase> {
  const folder = `${cacheDirectory}/${kind.folder}`;
  if ((await files.stat(`${folder}/${kind.file}`)) !== undefined) return readDatabase(files, kind, folder, 'cache');
  const newest = await store.newest(kind);
  if (newest !== undefined) return newest;
  throw new ToolError({
    code: 'database-missing',
    message: `There is no ${kind.name} in ${folder}, and the run is offline.`,
    fix: `Run once without offline, or put ${kind.file} and metadata.json into ${folder}.`,
  });
}

async function fromRepository(
  ports: DatabasePorts,
  store: DatabaseStore,
  kind: DatabaseKind,
  repository: string,
): Promise<LocalDatabase> {
  const artifact = await findArtifact(ports.registry, kind, repository);
  const stored = await store.find(kind, artifact.layer.digest);
  if (stored !== undefined) return { ...stored, source: artifact.source };
  const path = store.layerPath(kind, artifact.layer.digest);
  await ports.files.makeDirectory(path.slice(0, path.lastIndexOf('/')));
  const key = `image-gate-${kind.folder}-${encoded(artifact.layer.digest)}`;
  try {
    const restored = await restoreLayer(ports, path, key, artifact.layer);
    if (!restored) await fetchLayer(ports, kind, artifact, path);
    const [database] = await Promise.all([
      store.add(kind, artifact.layer.digest, path, artifact.source),
      restored ? undefined : ports.remoteCache.save([path], key),
    ]);
    return database;
  } finally {
    await ports.files.remove(path);
  }
}

/** The compressed layer is what the cache service keeps: it is small, and its digest, which the registry says, proves it. */
async function restoreLayer(
  { remoteCache, files, log }: DatabasePorts,
  path: string,
  key: string,
  layer: Descriptor,
): Promise<boolean> {
  await files.remove(path);
  if (!(await remoteCache.restore([path], key)) || (await files.stat(path)) === undefined) return false;
  if ((await hashFile(files, path)) === layer.digest) return true;
  log.warning(`What the cache service has under ${key} is not that layer; it is fetched from the registry.`);
  await files.remove(path);
  return false;
}

async function fetchLayer(
  { registry, files, clock, log }: DatabasePorts,
  kind: DatabaseKind,
  artifact: Artifact,
  path: string,
): Promise<void> {
  const { reference, layer, source } = artifact;
  log.info(`Fetching the ${kind.name} (${Math.ceil(layer.size / 1e6)} MB) from ${source}`);
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    const exceeded = (what: string) => databaseInvalid(kind, `the layer ${layer.digest}: ${what}`);
    const { stream, digest } = metered({ max: layer.size, within: { clock, ms: LONGEST }, exceeded });
    await pipeline(await registry.blob(reference, layer), stream, files.writeStream(partial, 0o600));
    if (digest() !== layer.digest)
      throw databaseInvalid(kind, `the layer of ${source} holds other bytes than its digest says`);
    await files.rename(partial, path);
  } finally {
    await files.remove(partial);
  }
}

function noneUsable(kind: DatabaseKind, failures: readonly unknown[]): ToolError {
  const expired = failures.find((error) => error instanceof ToolError && error.code === 'database-expired');
  if (expired instanceof ToolError) return expired;
  return new ToolError({
    code: 'database-missing',
    message: `No repository of the ${kind.name} can be used, and the cache holds none:\n${failures.map(messageOf).join('\n')}`,
    fix: `Check the network and the credentials of these registries, or name a reachable mirror with ${kind.input}.`,
    cause: failures[0],
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
