import { pipeline } from 'node:stream/promises';
import { Cancelled, ToolError } from '../../host/errors.js';
import type { Clock, Files, Log, RemoteCache } from '../../host/ports.js';
import { byteSteps, inStage } from '../../host/stage.js';
import { encoded, isDigest } from '../../oci/digest.js';
import { formatReference, parseReference } from '../../oci/reference.js';
import type { Registry } from '../../oci/registry/registry.js';
import type { ScannerOptions } from '../scanner-options.js';
import { hashedStream } from '../trivy/bounded-stream.js';
import { databaseInvalid, hoursSince, isFresh, type LocalDatabase, requireFresh } from './database-age.js';
import { type Artifact, findArtifact } from './database-artifact.js';
import type { DatabaseKind } from './database-kind.js';
import { readDatabase } from './database-metadata.js';
import { DatabaseStore, type KeptLayer } from './database-store.js';

/** Milliseconds for one download, however steadily it drips. */
const LONGEST = 30 * 60_000;

export interface DatabasePorts {
  readonly registry: Registry;
  /** Gives up after one short try: asked first where the cache holds a database that would do. */
  readonly quickRegistry: Registry;
  readonly files: Files;
  readonly clock: Clock;
  readonly remoteCache: RemoteCache;
  readonly log: Log;
}

export interface DatabaseOptions extends Pick<ScannerOptions, 'maxDbAge' | 'cacheDirectory' | 'offline'> {
  /** Instead of the kind's own. */
  readonly repositories?: readonly string[];
  /** Milliseconds for which a kept one does although the tag names a newer one, if the registry still has it under its digest. */
  readonly keepFor?: number;
}

/**
 * A database that is fresh enough, unpacked for this run alone. Online: what the first repository that answers has now, from the cache when the layer there
 * has the registry's digest, else downloaded; when none of them answers, the newest one of the cache. Offline: a folder in Trivy's own layout
 * (`<cache directory>/db/trivy.db`), else the newest one of the cache.
 * @throws ToolError `database-missing`, `database-expired`, `database-invalid`.
 */
export async function prepareDatabase(
  ports: DatabasePorts,
  kind: DatabaseKind,
  options: DatabaseOptions,
): Promise<LocalDatabase> {
  const store = new DatabaseStore(ports, options.cacheDirectory);
  const now = ports.clock.now();
  const fresh = (database: LocalDatabase): LocalDatabase => {
    requireFresh(database, now, options.maxDbAge);
    return database;
  };
  if (options.offline) return fresh(await offlineDatabase(ports, store, kind, options.cacheDirectory));
  const kept = await store.kept(kind);
  const isEnough = ({ note }: KeptLayer) => note !== undefined && isFresh(note.updatedAt, now, options.maxDbAge);
  const asked = { ...ports, registry: kept.some(isEnough) ? ports.quickRegistry : ports.registry };
  const failures: unknown[] = [];
  for (const repository of options.repositories ?? kind.repositories) {
    try {
      const artifact = await wantedArtifact(asked, kind, repository, kept, options.keepFor);
      return fresh(await fromRegistry(ports, store, kind, artifact));
    } catch (error) {
      if (error instanceof Cancelled || isLocal(error)) throw error;
      ports.log.info(`${kind.name}: ${repository} can't be used: ${messageOf(error)}`);
      failures.push(error);
    }
  }
  const cached = failures.some(isAnswer) ? undefined : await newestKept(ports, store, kind);
  if (cached === undefined) throw noneUsable(kind, failures);
  fresh(cached);
  ports.log.warning(
    `No repository of the ${kind.name} answers; the one of ${cached.updatedAt} from the cache is used, which no registry has confirmed in this run.`,
  );
  return cached;
}

/** What is wrong with this machine's disk, or with the whole run, is wrong with every repository. */
function isLocal(error: unknown): boolean {
  return error instanceof ToolError && ['disk-full', 'file-denied', 'file-read-only', 'given-up'].includes(error.code);
}

/** A repository has answered, with a database that can't be used: nobody knows whether it would confirm what the cache holds instead. */
function isAnswer(error: unknown): boolean {
  return error instanceof ToolError && ['database-invalid', 'database-expired'].includes(error.code);
}

async function offlineDatabase(
  ports: DatabasePorts,
  store: DatabaseStore,
  kind: DatabaseKind,
  cacheDirectory: string,
): Promise<LocalDatabase> {
  const given = await givenDatabase(ports, kind, cacheDirectory);
  if (given !== undefined) return given;
  const newest = await newestKept(ports, store, kind);
  if (newest !== undefined) return newest;
  throw new ToolError({
    code: 'database-missing',
    message: `There is no ${kind.name} in ${cacheDirectory}/${kind.folder}, and the run is offline.`,
    fix: `Run once without offline, or put ${kind.file} and metadata.json into ${cacheDirectory}/${kind.folder}.`,
  });
}

/** A database in Trivy's own layout that somebody has put into the cache directory for runs that are offline. @throws ToolError `database-invalid`. */
export async function givenDatabase(
  { files, log }: Pick<DatabasePorts, 'files' | 'log'>,
  kind: DatabaseKind,
  cacheDirectory: string,
): Promise<LocalDatabase | undefined> {
  const folder = `${cacheDirectory}/${kind.folder}`;
  if ((await files.stat(`${folder}/${kind.file}`)) === undefined) return undefined;
  log.info(
    `The ${kind.name} in ${folder} was not downloaded by image-gate, so its digest was not compared with a registry.`,
  );
  return readDatabase(files, kind, folder, 'cache');
}

/** The newest whole layer of the cache. No registry says its digest now, so that people are told when one did last. */
async function newestKept(
  { log, clock }: DatabasePorts,
  store: DatabaseStore,
  kind: DatabaseKind,
): Promise<LocalDatabase | undefined> {
  for (const { digest, note } of await store.kept(kind)) {
    const source = `cache (${digest}, confirmed by no registry in this run)`;
    const opened = await store.open(kind, digest, source).catch(unlessInvalid);
    if (opened === undefined) continue;
    const proof =
      note === undefined
        ? 'nothing says that it was ever compared with a registry'
        : `a registry confirmed its digest ${hoursSince(clock.now(), note.comparedAt)} ago, as the cache says`;
    log.info(`The ${kind.name} is from the cache (${digest}): ${proof}.`);
    return opened;
  }
  return undefined;
}

function unlessInvalid(error: unknown): undefined {
  if (error instanceof ToolError && error.code === 'database-invalid') return undefined;
  throw error;
}

/** What the tag names now, or a kept one that is young enough and that the registry still has: its manifest is asked for by digest. */
async function wantedArtifact(
  { registry, clock }: Pick<DatabasePorts, 'registry' | 'clock'>,
  kind: DatabaseKind,
  repository: string,
  kept: readonly KeptLayer[],
  keepFor: number | undefined,
): Promise<Artifact> {
  if (keepFor === undefined) return findArtifact(registry, kind, repository);
  const young = kept.find(({ note }) => note !== undefined && isFresh(note.updatedAt, clock.now(), keepFor));
  const manifest = young?.note?.source.split('@').at(-1);
  if (young !== undefined && manifest !== undefined && isDigest(manifest)) {
    const named = formatReference({ ...parseReference(repository, kind.input), digest: manifest });
    const artifact = await findArtifact(registry, kind, named).catch(unlessInvalid);
    if (artifact?.layer.digest === young.digest) return artifact;
  }
  return findArtifact(registry, kind, repository);
}

/** The database of an artifact: its layer from the cache, from the cache service, or from the registry; each time its digest is compared. */
async function fromRegistry(
  ports: DatabasePorts,
  store: DatabaseStore,
  kind: DatabaseKind,
  artifact: Artifact,
): Promise<LocalDatabase> {
  const { digest } = artifact.layer;
  const path = store.layerPath(kind, digest);
  const key = `image-gate-${kind.folder}-${encoded(digest)}`;
  let database = await store.open(kind, digest, artifact.source);
  if (database === undefined && (await ports.remoteCache.restore([path], key)))
    database = await store.open(kind, digest, artifact.source);
  if (database === undefined) {
    const folder = await ports.files.temporaryDirectory('database');
    const archive = `${folder}/layer.tar.gz`;
    await fetchLayer(ports, kind, artifact, archive);
    database = await store.unpack(kind, archive, folder, artifact.source);
    await store.keep(kind, digest, archive);
    await Promise.all([ports.files.remove(archive), ports.remoteCache.save([path], key)]);
  }
  await store.note(kind, digest, database);
  return { ...database, digest: artifact.reference.digest };
}

async function fetchLayer(
  { registry, files, clock, log }: DatabasePorts,
  kind: DatabaseKind,
  artifact: Artifact,
  path: string,
): Promise<void> {
  const { reference, layer, source } = artifact;
  log.info(`Fetching the ${kind.name} (${Math.ceil(layer.size / 1e6)} MB) from ${source}`);
  const exceeded = (what: string) => databaseInvalid(kind, `the layer ${layer.digest}: ${what}`);
  const fetched = await inStage(log, `Download of the ${kind.name}`, async (step) => {
    const passed = byteSteps(step, layer.size);
    const { stream, digest } = hashedStream({ max: layer.size, within: { clock, ms: LONGEST }, passed, exceeded });
    await pipeline(await registry.blob(reference, layer), stream, files.writeStream(path, 0o600));
    return digest();
  });
  if (fetched !== layer.digest) throw databaseInvalid(kind, `the layer of ${source} does not match its digest`);
}

function noneUsable(kind: DatabaseKind, failures: readonly unknown[]): ToolError {
  const expired = failures.find((error) => error instanceof ToolError && error.code === 'database-expired');
  if (expired instanceof ToolError) return expired;
  return new ToolError({
    code: 'database-missing',
    message: `No repository of the ${kind.name} can be used, and ${
      failures.some(isAnswer) ? 'as one has answered, nothing from the cache is taken instead' : 'the cache holds none'
    }:\n${failures.map(messageOf).join('\n')}`,
    fix: `Check the network and the credentials of these registries, or name a reachable mirror with ${kind.input}.`,
    cause: failures[0],
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
