import type { OpenContents } from '../config/repository.js';
import type { Clock, Environment, Files, Http, Log, Machine, Process, RemoteCache, Runner } from '../host/ports.js';
import type { TableOptions } from '../report/table.js';

/** Everything outside that a whole run of the gate may touch; the rooms take their parts of it. */
export interface GatePorts {
  readonly process: Process;
  readonly files: Files;
  readonly http: Http;
  readonly clock: Clock;
  readonly log: Log;
  readonly runner: Runner;
  readonly remoteCache: RemoteCache;
  readonly environment: Environment;
  readonly machine: Machine;
  readonly openContents: OpenContents;
  /** Shows the table, the result of a run, to the person who started it. */
  readonly show: (table: string) => void;
  /** How that table is to look. */
  readonly table: TableOptions;
  /** Absolute. */
  readonly workingDirectory: string;
  /** image-gate's own. */
  readonly version: string;
}
