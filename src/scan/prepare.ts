import { bothOrNone, untilStopped } from '../host/both-or-none.js';
import { ToolError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import type { AttachingRegistry } from '../oci/registry/registry.js';
import { type DatabaseOptions, type DatabasePorts, givenDatabase, prepareDatabase } from './database/database.js';
import type { LocalDatabase } from './database/database-age.js';
import { bucketNames } from './database/database-buckets.js';
import { type DatabaseKind, javaDatabase, vulnerabilityDatabase } from './database/database-kind.js';
import type { Database } from './scan-result.js';
import type { ScannerOptions } from './scanner-options.js';
import { type InstallPorts, prepareTrivy, type Trivy } from './trivy/install.js';
import type { LayerCache } from './trivy/trivy-command.js';

/** Everything that a scan needs but the image. */
export interface ReadyScanner {
  readonly trivy: Trivy;
  /** Absent where no scanner uses it. */
  readonly database?: Database;
  /** The names of its buckets: the releases that it has advisories for, and more. */
  readonly buckets?: ReadonlySet<string>;
  /** Trivy's cache folder of this run: holds the databases and nothing else. */
  readonly cache: string;
  /** Puts the Java database beside the other one, once, however often it is asked. @throws ToolError as `prepareDatabase`. */
  readonly addJavaDatabase: () => Promise<void>;
  readonly options: ScannerOptions;
  /** Where Trivy keeps what it sees in layers. Default: `memory`, which ends with each scan. */
  readonly layers?: LayerCache;
}

/** Opens a client for registries on these ports; `quick`: for questions whose answer is welcome but not needed. */
export type OpenRegistry = (ports: Pick<InstallPorts, 'http' | 'clock'>, quick: boolean) => AttachingRegistry;

export type PreparePorts = InstallPorts &
  Omit<DatabasePorts, 'registry' | 'quickRegistry'> & { readonly openRegistry: OpenRegistry };

/** A kept Java database does for as long; it only says whose file a JAR is, and grows slowly. Milliseconds. */
const JAVA_AGE = 7 * 24 * 3_600_000;

/**
 * Fetches Trivy and its database side by side; meant to be started before the image is built and awaited after.
 * @param pinFor as for `prepareTrivy`.
 * @throws what `prepareTrivy` and `prepareDatabase` throw.
 */
export async function prepareScanner(
  ports: PreparePorts,
  options: ScannerOptions,
  pinFor?: Parameters<typeof prepareTrivy>[2],
): Promise<ReadyScanner> {
  const usesDatabase = options.scanners.includes('vuln');
  const cache = await ports.files.temporaryDirectory('trivy-cache');
  const [trivy, database] = await bothOrNone(
    (stop) => prepareTrivy(untilStopped(ports, stop), options, pinFor),
    async (stop) =>
      usesDatabase
        ? prepareDatabase(databasePorts(ports, stop), vulnerabilityDatabase, databaseOptions(options))
        : undefined,
  );
  if (database !== undefined) await linkDatabase(ports.files, database, cache);
  const buckets = database && (await bucketNames(ports.files, `${database.directory}/${database.kind.file}`));
  const java = usesDatabase && options.offline ? await givenJavaDatabase(ports, options) : undefined;
  if (java !== undefined) await linkDatabase(ports.files, java, cache);
  return {
    trivy,
    ...(database ? { database: databaseOf(database) } : {}),
    ...(buckets ? { buckets } : {}),
    cache,
    addJavaDatabase: once(async () => {
      if (java === undefined) await addJavaDatabase(ports, options, cache);
    }),
    options,
  };
}

/** Another cache folder with the same databases, in which Trivy keeps what it sees in layers. */
export async function withLayerCache(
  files: Pick<Files, 'temporaryDirectory' | 'makeDirectory' | 'link' | 'lstat'>,
  ready: ReadyScanner,
): Promise<ReadyScanner> {
  const cache = await files.temporaryDirectory('trivy-cache');
  const link = async (kind: DatabaseKind) => {
    const { folder, file } = kind;
    const from = `${ready.cache}/${folder}`;
    if ((await files.lstat(`${from}/${file}`)) === undefined || (await files.lstat(`${cache}/${folder}/${file}`)))
      return;
    await linkDatabase(files, { kind, directory: from }, cache);
  };
  await link(vulnerabilityDatabase);
  await link(javaDatabase);
  const addJavaDatabase = async () => {
    await ready.addJavaDatabase();
    await link(javaDatabase);
  };
  return { ...ready, cache, layers: 'fs', addJavaDatabase };
}

/** What a scan says of its database. */
function databaseOf({ updatedAt, source, digest }: LocalDatabase): Database {
  return { updatedAt, source, ...(digest === undefined ? {} : { digest }) };
}

function databaseOptions(options: ScannerOptions): DatabaseOptions {
  return { ...options, ...(options.dbRepositories ? { repositories: options.dbRepositories } : {}) };
}

/** One that lies there unpacked costs nothing, and spares Trivy the attempt without. */
async function givenJavaDatabase(
  ports: PreparePorts,
  { cacheDirectory }: ScannerOptions,
): Promise<LocalDatabase | undefined> {
  try {
    return await givenDatabase(ports, javaDatabase, cacheDirectory);
  } catch (error) {
    if (error instanceof ToolError) return undefined;
    throw error;
  }
}

async function addJavaDatabase(ports: PreparePorts, options: ScannerOptions, cache: string): Promise<void> {
  const { javaDbRepositories: repositories } = options;
  const wanted: DatabaseOptions = {
    ...options,
    maxDbAge: 'unlimited',
    keepFor: JAVA_AGE,
    ...(repositories ? { repositories } : {}),
  };
  await linkDatabase(ports.files, await prepareDatabase(databasePorts(ports), javaDatabase, wanted), cache);
}

/**
 * Hard links: nothing is copied, and a run beside us may drop the cached one. The metadata last: Trivy takes a database to be there by it, and one
 * that scans another platform may look at this moment.
 */
async function linkDatabase(
  files: Pick<Files, 'makeDirectory' | 'link'>,
  { kind, directory }: Pick<LocalDatabase, 'kind' | 'directory'>,
  cache: string,
): Promise<void> {
  const folder = `${cache}/${kind.folder}`;
  await files.makeDirectory(folder, 0o700);
  for (const name of [kind.file, 'metadata.json']) await files.link(`${directory}/${name}`, `${folder}/${name}`);
}

function databasePorts(ports: PreparePorts, stop?: AbortSignal): DatabasePorts {
  const waiting = stop === undefined ? ports : untilStopped(ports, stop);
  const registry = ports.openRegistry(waiting, false);
  return { ...waiting, registry, quickRegistry: ports.openRegistry(waiting, true) };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
