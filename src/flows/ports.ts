import type { ProgramPaths } from '../cli/hook/hook-script.js';
import { createGithubApi, type OpenGithub } from '../host/github/github-client.js';
import { createGithubDownload, type OpenDownload } from '../host/github/github-download.js';
import { createRepositoryContents } from '../host/github/repository-contents.js';
import type { Host } from '../host/host.js';
import type {
  ArtifactStore,
  Clock,
  Files,
  Http,
  Log,
  Mailer,
  Process,
  RemoteCache,
  Runner,
  Sockets,
  TufClient,
} from '../host/ports.js';
import type { Environment, Machine } from '../host/values.js';
import { createCatalog, type RegistryCatalog } from '../oci/catalog.js';
import type { AttachingRegistry } from '../oci/registry/registry.js';
import { createRegistry } from '../oci/registry/registry-client.js';
import type { TableOptions } from '../report/terminal/table.js';
import type { OpenContents } from '../repository/open-repository.js';
import type { OpenRegistry } from '../scan/prepare.js';

/** Everything outside that a whole run of the gate may touch; the rooms take their parts of it. */
export interface GatePorts {
  readonly process: Process;
  /** Absent: no service of this machine is asked but by its client. */
  readonly sockets?: Sockets;
  readonly files: Files;
  readonly http: Http;
  readonly clock: Clock;
  readonly log: Log;
  readonly runner: Runner;
  readonly remoteCache: RemoteCache;
  readonly tuf: TufClient;
  readonly mailer: Mailer;
  readonly environment: Environment;
  readonly machine: Machine;
  readonly openContents: OpenContents;
  readonly openGithub: OpenGithub;
  readonly openDownload: OpenDownload;
  readonly artifacts: ArtifactStore;
  /** Shows the table, the result of a run, to the person who started it. */
  readonly show: (table: string) => void;
  /** How that table is to look. */
  readonly table: TableOptions;
  /** Absolute. */
  readonly workingDirectory: string;
  /** image-gate's own. */
  readonly version: string;
}

/** What the command line has beside the gate's ports. */
export interface CliPorts extends GatePorts {
  /** Standard output; `commands` are workflow commands of our own, which a runner is to read. */
  readonly print: (chunks: Iterable<string>, kind?: 'text' | 'commands') => void;
  /** All of standard input. @throws ToolError `file-too-large` past `max` bytes. */
  readonly readInput: (max: number) => Promise<Buffer>;
  /** Absolute path of action.yml of this installation. */
  readonly actionFile: string;
  /** How this installation is started. */
  readonly program: ProgramPaths;
}

/** The gate's ports with a client for registries. */
export type ConnectedPorts = GatePorts & { readonly registry: AttachingRegistry; readonly openRegistry: OpenRegistry };

/** A client on these very ports: it ends with them, and keeps its tokens as long. */
export function withRegistry(ports: GatePorts): ConnectedPorts {
  const maskSecret = (secret: string) => ports.runner.maskSecret(secret);
  const openRegistry: OpenRegistry = (waiting, quick) =>
    createRegistry({ ...ports, http: waiting.http, clock: waiting.clock }, { maskSecret, quick });
  return { ...ports, registry: openRegistry(ports, false), openRegistry };
}

/** A client that has logged in nowhere: what it is given, everybody is given. One try: no answer is an answer, too. */
export function anonymousRegistry(ports: GatePorts): AttachingRegistry {
  return createRegistry({ ...ports, environment: {} }, { maskSecret: () => undefined, quick: false });
}

/** Lists what a registry shows to somebody who has logged in nowhere. */
export function anonymousCatalog(ports: GatePorts): RegistryCatalog {
  return createCatalog({ ...ports, environment: {} }, { maskSecret: () => undefined, quick: true });
}

/** The gate's ports out of a host. */
export function gatePorts(host: Host, version: string): GatePorts {
  const { log, signal, clock } = host;
  const openContents: OpenContents = ({ repository, apiUrl }, token) =>
    createRepositoryContents({ repository, apiUrl, token: token ?? '', log, signal, clock });
  const openGithub: OpenGithub = (access) => createGithubApi({ ...access, log, signal, clock });
  const openDownload: OpenDownload = (access) => createGithubDownload({ ...access, log, signal, clock });
  return { ...host, openContents, openGithub, openDownload, version };
}
