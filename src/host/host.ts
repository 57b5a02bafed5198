import { arch, availableParallelism, platform } from 'node:os';
import { loggable, plain, withoutCommands } from '../text/plain-line.js';
import { createClock } from './clock.js';
import { ToolError } from './errors.js';
import { createFiles, type TemporaryFiles } from './files/files.js';
import { createHttp } from './http.js';
import { runToEnd } from './lifecycle.js';
import { createLiveLine, type LiveLine } from './live-line.js';
import type {
  ArtifactStore,
  Clock,
  Http,
  Log,
  Mailer,
  Process,
  RemoteCache,
  Runner,
  Sockets,
  TufClient,
} from './ports.js';
import { createProcess } from './process/process.js';
import { createActionsLog, createActionsRunner, type Write } from './runner/actions.js';
import { createArtifactStore, noArtifacts } from './runner/artifact-store.js';
import { createRemoteCache } from './runner/remote-cache.js';
import {
  columnsOf,
  createHeldScreen,
  createTerminalLog,
  createTerminalRunner,
  type Screen,
  wantsColour,
} from './terminal.js';
import type { Environment, Machine } from './values.js';

/** The whole outside. Only entries see it; everybody else is handed the ports that it uses. */
export interface Host {
  readonly process: Process;
  readonly sockets: Sockets;
  readonly files: TemporaryFiles;
  readonly http: Http;
  readonly tuf: TufClient;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly log: Log;
  readonly runner: Runner;
  readonly remoteCache: RemoteCache;
  readonly artifacts: ArtifactStore;
  readonly environment: Environment;
  readonly machine: Machine;
  readonly signal: AbortSignal;
  readonly workingDirectory: string;
  /** True for a step of a GitHub runner that was started by its `action.yml`. */
  readonly isRunner: boolean;
  /** True when a person watches the log. */
  readonly isTerminal: boolean;
  /**
   * Results for standard output, newlines included: as they are into a file or pipe, made safe on a terminal and in a runner's step, where only
   * `commands` of our own are read.
   */
  readonly print: (text: string, kind?: 'text' | 'commands') => void;
  /** All of standard input. @throws ToolError `file-too-large` past `max` bytes. */
  readonly readInput: (max: number) => Promise<Buffer>;
  /** The table that a person reads: its text is clean already and may hold our own colours. */
  readonly show: (table: string) => void;
  /** How such a table is to look where it is shown. */
  readonly table: { readonly colour: boolean; readonly width?: number };
}

/** What both hosts need to know about this program. */
interface Program {
  /** For the User-Agent. */
  readonly version: string;
  /** Whether debug lines are shown in a terminal (`--debug`). */
  readonly debug?: boolean;
  /** Whether a terminal gets warnings and errors alone (`--quiet`). */
  readonly quiet?: boolean;
}

const toOutput: Write = (text) => void process.stdout.write(text);
const toError: Write = (text) => void process.stderr.write(text);

/** The ports that are the same everywhere. */
function commonPorts(signal: AbortSignal, environment: Environment, { version }: Program) {
  return {
    process: createProcess(signal),
    sockets: lazySockets(signal),
    http: createHttp(signal, environment, version),
    clock: createClock(signal),
    mailer: lazyMailer(signal),
    environment,
    machine: { os: platform(), arch: arch() as NodeJS.Architecture, cpus: availableParallelism() },
    signal,
    readInput,
    workingDirectory: process.cwd(),
  };
}

/** Loaded when one is asked. */
function lazySockets(signal: AbortSignal): Sockets {
  return {
    async *ask(question) {
      yield* (await import('./process/ask-socket.js')).askSocket(question, signal);
    },
  };
}

/** Loaded when there is something to mail. */
function lazyMailer(signal: AbortSignal): Mailer {
  return { send: async (...mail) => (await import('./mailer.js')).createMailer(signal).send(...mail) };
}

/** Loaded when it is asked: only keyless signatures need it. */
function tufClient(files: TemporaryFiles): TufClient {
  return {
    read: async (...question) => await (await import('./tuf-client.js')).createTufClient(files).read(...question),
  };
}

/** All of standard input. @throws ToolError `file-too-large` past `max` bytes. */
async function readInput(max: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size <= max) continue;
    throw new ToolError({
      code: 'file-too-large',
      message: `Standard input holds more than ${max} bytes, the most that are read.`,
      fix: 'Give a smaller file.',
    });
  }
  // A buffer of its own: its parser may give its memory back.
  return Buffer.concat(chunks);
}

/** The outside of a step on a GitHub runner. Temporary folders lie in RUNNER_TEMP, which the runner empties whatever becomes of us. */
function createActionsHost(signal: AbortSignal, environment: Environment, program: Program): Host {
  const log = createActionsLog(toOutput, environment);
  const files = createFiles(environment.RUNNER_TEMP || undefined);
  return {
    ...commonPorts(signal, environment, program),
    files,
    tuf: tufClient(files),
    log,
    runner: createActionsRunner(toOutput, environment),
    remoteCache: createRemoteCache(log, signal),
    artifacts: createArtifactStore(environment, log, signal),
    isRunner: true,
    isTerminal: false,
    print: (text) => toOutput(loggable(text)),
    show: log.info,
    table: { colour: false },
  };
}

/** The outside of a terminal or any other CI: the log on standard error, no workflow commands, no cache that outlives the machine. */
export function createTerminalHost(signal: AbortSignal, environment: Environment, program: Program): Host {
  const files = createFiles();
  const width = columnsOf(process.stdout);
  return {
    ...commonPorts(signal, environment, program),
    files,
    tuf: tufClient(files),
    log: terminalLog(environment, program),
    runner: createTerminalRunner(),
    remoteCache: { restore: async () => false, save: async () => undefined },
    artifacts: noArtifacts,
    isRunner: false,
    isTerminal: process.stderr.isTTY === true,
    print: (text, kind = 'text') => toOutput(printed(text, kind, environment)),
    // A step may run the command line, whose output the runner reads for commands too.
    show: (table) => toOutput(`${withoutCommands(table)}\n`),
    table: {
      colour: wantsColour(process.stdout.isTTY === true, environment),
      ...(width === undefined ? {} : { width }),
    },
  };
}

/** Into a file or pipe as it is, but for a step's: its output is the runner's log unless it is redirected, which can't be seen from here. */
function printed(text: string, kind: 'text' | 'commands', { GITHUB_ACTIONS }: Environment): string {
  if (process.stdout.isTTY === true) return plain(text);
  return GITHUB_ACTIONS === 'true' && kind === 'text' ? withoutCommands(text) : text;
}

/** Loaded when the first stage begins: most commands have none. */
function liveLine({ write, columns }: Screen): LiveLine {
  const spinner = async () => (await import('yocto-spinner')).default({ stream: process.stderr, handleSignals: false });
  const live = createLiveLine({ spinner, elapsed: () => performance.now(), columns, write });
  process.once('exit', live.stop);
  return live;
}

function terminalLog(environment: Environment, { debug = false, quiet = false }: Program): Log {
  const { stderr } = process;
  const screen = createHeldScreen({
    write: toError,
    isTTY: stderr.isTTY === true,
    columns: () => columnsOf(stderr) ?? 80,
  });
  const live = screen.isTTY && environment.TERM !== 'dumb' && !environment.CI ? liveLine(screen) : undefined;
  const watching = { quiet, held: screen, ...(live === undefined ? {} : { live }) };
  return createTerminalLog(screen, environment, debug || environment.RUNNER_DEBUG === '1', watching);
}

/** Runs an action to its end: sets the exit code, and reports what goes wrong as an error annotation. */
export function runOnRunner(version: string, work: (host: Host) => Promise<number>): void {
  const log = createActionsLog(toOutput, process.env);
  runToEnd((signal) => withHost(createActionsHost(signal, process.env, { version }), work), log.error);
}

/** Runs a command of a terminal to its end, with its arguments but `--debug`, which shows debug lines, and `--quiet`. */
export function runCommand(version: string, work: (host: Host, args: readonly string[]) => Promise<number>): void {
  const args = process.argv.slice(2);
  const program = { version, debug: args.includes('--debug'), quiet: args.includes('--quiet') };
  const log = terminalLog(process.env, program);
  const others = args.filter((argument) => argument !== '--debug' && argument !== '--quiet');
  runToEnd(
    (signal) => withHost(createTerminalHost(signal, process.env, program), (host) => work(host, others)),
    log.error,
  );
}

async function withHost(host: Host, work: (host: Host) => Promise<number>): Promise<number> {
  try {
    return await work(host);
  } finally {
    await host.files.removeTemporary();
  }
}
