import { ToolError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import { type DatabaseOptions, type DatabasePorts, prepareDatabase } from './database.js';
import { javaDatabase, vulnerabilityDatabase } from './database-kind.js';
import type { LocalDatabase } from './database-metadata.js';
import { type InstallPorts, prepareTrivy, type Trivy } from './install.js';
import type { Database } from './scan-result.js';
import type { ScannerOptions } from './scanner-options.js';

/** Everything that a scan needs but the image. */
export interface ReadyScanner {
  readonly trivy: Trivy;
  /** Absent where no scanner uses it. */
  readonly database?: Database;
  /** Trivy's cache folder of this run: holds the databases and nothing else. */
  readonly cache: string;
  /** Puts the Java database beside the other one, once, however often it is asked. @throws ToolError as `prepareDatabase`. */
  readonly addJavaDatabase: () => Promise<void>;
  readonly options: ScannerOptions;
}

export type PreparePorts = InstallPorts & DatabasePorts;

/** A cached Java database is used as it is while it is younger; it only tells whose file a JAR is, and grows slowly. Milliseconds. */
const JAVA_AGE = 7 * 24 * 3_600_000;

/**
 * Fetches Trivy and its database side by side; meant to be started before the image is built and awaited after.
 * @throws what `prepareTrivy` and `prepareDatabase` throw.
 */
export async function prepareScanner(ports: PreparePorts, options: ScannerOptions): Promise<ReadyScanner> {
  const usesDatabase = options.scanners.includes('vuln');
  const cache = await ports.files.temporaryDirectory('trivy-cache');
  const [trivy, database, java] = await allOrFirstError([
    prepareTrivy(ports, options),
    usesDatabase ? prepareDatabase(ports, vulnerabilityDatabase, databaseOptions(options)) : undefined,
    usesDatabase ? cachedJavaDatabase(ports, options) : undefined,
  ]);
  if (database !== undefined) await linkDatabase(ports.files, database, cache);
  if (java !== undefined) await linkDatabase(ports.files, java, cache);
  return {
    trivy,
    ...(database ? { database: { updatedAt: database.updatedAt, source: database.source } } : {}),
    cache,
    addJavaDatabase: once(async () => {
      if (java === undefined) await addJavaDatabase(ports, options, cache);
    }),
    options,
  };
}

function databaseOptions(options: ScannerOptions): DatabaseOptions {
  return { ...options, ...(options.dbRepositories ? { repositories: options.dbRepositories } : {}) };
}

/** A Java database that is there already spares the attempt without one. */
async function cachedJavaDatabase(ports: PreparePorts, options: ScannerOptions): Promise<LocalDatabase | undefined> {
  const maxDbAge = options.offline ? 'unlimited' : JAVA_AGE;
  try {
    return await prepareDatabase(ports, javaDatabase, { ...options, maxDbAge, offline: true });
  } catch (error) {
    if (error instanceof ToolError) return undefined;
    throw error;
  }
}

async function addJavaDatabase(ports: PreparePorts, options: ScannerOptions, cache: string): Promise<void> {
  const { javaDbRepositories: repositories } = options;
  const wanted: DatabaseOptions = { ...options, maxDbAge: 'unlimited', ...(repositories ? { repositories } : {}) };
  await linkDatabase(ports.files, await prepareDatabase(ports, javaDatabase, wanted), cache);
}

/**
 * Hard links: nothing is copied, and a run beside us may drop the cached one. The metadata last: Trivy takes a database to be there by it, and one
 * that scans another platform may look at this moment.
 */
async function linkDatabase(files: Files, { kind, directory }: LocalDatabase, cache: string): Promise<void> {
  const folder = `${cache}/${kind.folder}`;
  await files.makeDirectory(folder, 0o700);
  for (const name of [kind.file, 'metadata.json']) await files.link(`${directory}/${name}`, `${folder}/${name}`);
}

/** As Promise.all, but without leaving work behind: the first failure is thrown when all have come to rest. */
async function allOrFirstError<A, B, C>(
  work: [Promise<A>, Promise<B> | undefined, Promise<C> | undefined],
): Promise<[A, B | undefined, C | undefined]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
