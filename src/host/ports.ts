import type { Readable, Writable } from 'node:stream';
import type {
  AnnotationPlace,
  ApiAnswer,
  ApiRequest,
  ArtifactResult,
  Finished,
  Mail,
  MailServer,
  Stat,
} from './values.js';

/** A child process to run: an argument vector, never a shell. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  /** The child's whole environment; absent means: inherit ours. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Written to the child's standard input, which is then closed; absent: no input. */
  readonly input?: string;
  /** Milliseconds after which the child and its children are ended. */
  readonly deadline: number;
  /** Called with each line of standard output and standard error as it comes, without its newline, uncleaned. */
  readonly onLine?: (line: string) => void;
  /** Bytes of each stream that are kept (the last ones); default 1 MiB. */
  readonly keep?: number;
  /** Ends the child and its children with its reason, a GateError, which is then thrown; the end of the run does in any case. */
  readonly stop?: AbortSignal;
  /** `shared`: the child writes to our own standard error, where it can draw; nothing of that is kept or handed on. */
  readonly stderr?: 'shared';
}

/** Starts children in a process group of their own, so that the whole group ends with a deadline or a cancelled run. */
export interface Process {
  /** Resolves however the child ended. @throws ToolError `command-missing` when the file can't be started; Cancelled. */
  run(command: Command): Promise<Finished>;
  /** Hands the child's standard output as a stream to `consume` while it runs; `stdout` of the result is empty. */
  pipe<T>(command: Command, consume: (stdout: Readable) => Promise<T>): Promise<{ finished: Finished; value: T }>;
}

/** What a service is asked that listens on a socket in the file system. */
export interface SocketQuestion {
  /** Absolute. */
  readonly path: string;
  /** Sent as it is. */
  readonly request: string;
  /** Milliseconds without any byte after which it fails, while somebody waits for one. */
  readonly idle: number;
  /** Milliseconds for all of it. */
  readonly within: number;
  /** Called when all of the request is sent. */
  readonly sent?: () => void;
  /** Ends it with its reason, a GateError; the end of the run does in any case. */
  readonly stop?: AbortSignal;
}

/** Services of this machine that listen on a socket in the file system. */
export interface Sockets {
  /**
   * What is answered until the other side closes, in pieces that share their memory: each is valid only until the next one is asked for. It is asked when the first
   * piece is. @throws what the system says; Cancelled.
   */
  ask(question: SocketQuestion): AsyncGenerator<Buffer, void, undefined>;
}

/** The file system. Paths are absolute or relative to the working directory. */
export interface Files {
  /** @throws ToolError `file-too-large` past `max` bytes; Node's ENOENT as `undefined`. */
  readBytes(path: string, max: number): Promise<Buffer | undefined>;
  stat(path: string): Promise<Stat | undefined>;
  lstat(path: string): Promise<Stat | undefined>;
  /** Whether this user may make and remove files in a folder, or write to a file. */
  isWritable(path: string): Promise<boolean>;
  /** The real path behind all links, or `undefined` when nothing is there. */
  realPath(path: string): Promise<string | undefined>;
  /** Names in a folder, sorted; `undefined` when it does not exist. */
  list(path: string): Promise<readonly string[] | undefined>;
  /** The same, each with what is there itself: a link is a link. One question for all of them. */
  listKinds(path: string): Promise<readonly { readonly name: string; readonly kind: Stat['kind'] }[] | undefined>;
  /** Written to a neighbour and renamed, so that a reader sees all of it or the old one. Folders are made. Mode default 0644. */
  write(path: string, data: string | Uint8Array, mode?: number): Promise<void>;
  /**
   * All of a new file at once, in a folder that is there, and on the disk when it resolves; `false` where there is one of that name. Of several writers one gets `true`.
   * @throws ToolError `no-hard-links` where the file system can't do that.
   */
  create(path: string, data: Uint8Array): Promise<boolean>;
  /** Other bytes for a file that is there and no link: like `write`, with the mode that it has. */
  replace(path: string, data: Uint8Array): Promise<void>;
  /** Optional `end` is inclusive, as in `fs.createReadStream`. */
  readStream(path: string, range?: { start: number; end: number }): Readable;
  /** All bytes of a file in pieces that share their memory: each is valid only until the next one is asked for. Half the cost of a stream. */
  readPieces(path: string): AsyncIterable<Buffer>;
  /** Fails if the file exists (flag `wx`). */
  writeStream(path: string, mode?: number): Writable;
  /** The same for pieces that share their memory, as those of `readPieces`: each is written before the next one is asked for. */
  writePieces(path: string, pieces: AsyncIterable<Uint8Array>, mode?: number): Promise<void>;
  makeDirectory(path: string, mode?: number): Promise<void>;
  /** A hard link, or a copy where the file systems differ. */
  link(existing: string, path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a tree; absent is fine. */
  remove(path: string): Promise<void>;
  /** A fresh folder (mode 0700) in the machine's temporary folder, removed at the end of the run however it ends. */
  temporaryDirectory(purpose: string): Promise<string>;
}

export type HttpMethod = 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';

/** One HTTP exchange: no redirects, no retries, no credentials of its own. */
export interface HttpRequest {
  readonly method: HttpMethod;
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes, or a stream with its exact length; the caller makes a new stream for each attempt. */
  readonly body?: Uint8Array | { readonly stream: Readable; readonly length: number };
  /** Milliseconds without any byte in either direction after which the exchange fails. */
  readonly idle: number;
  /** Milliseconds for all of it, the answer's body included, for answers that are small; absent: as long as bytes flow. */
  readonly within?: number;
  /** Ends the exchange with its reason, a GateError; the end of the run does in any case. */
  readonly stop?: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  /** Lower-case names; repeated headers joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Must be read to its end or destroyed. */
  readonly body: Readable;
}

/** HTTP and HTTPS with the proxies and certificate authorities that Node takes from the environment. */
export interface Http {
  /** @throws HttpFault when there is no answer; Cancelled. Any status is an answer. */
  request(request: HttpRequest): Promise<HttpResponse>;
}

export interface Clock {
  now(): Date;
  /** Milliseconds that only grow, for measuring. */
  elapsed(): number;
  /** @throws Cancelled when the run is ended meanwhile; the reason of `stop` when that is aborted. */
  sleep(ms: number, stop?: AbortSignal): Promise<void>;
}

/** What a person reads while the run goes on. Every text is cleaned here: no control or ANSI codes, no workflow commands. */
export interface Log {
  info(text: string): void;
  warning(text: string): void;
  error(text: string): void;
  /** Only shown when debugging is on (RUNNER_DEBUG, `--debug`). */
  debug(text: string): void;
  /** A collapsible section on the runner, a headline elsewhere; always closed, also on a throw. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Shows a stage with its time, and how far it has come, on the last line of a terminal; absent where nobody watches. */
  stage?<T>(title: string, work: (step: (detail: string) => void) => Promise<T>): Promise<T>;
  /** Leaves the terminal to a child that draws on it; what is logged meanwhile stands below afterwards. Absent where nobody watches. */
  lendTerminal?<T>(work: () => Promise<T>): Promise<T>;
}

/** What only a GitHub runner has: outputs, the job summary, annotations, masking. A terminal ignores or prints them. */
export interface Runner {
  setOutputs(outputs: Readonly<Record<string, string>>): Promise<void>;
  /** Markdown, already escaped; at most 1 MiB is written, as GitHub takes no more per step. */
  writeSummary(markdown: string): Promise<void>;
  annotate(level: 'error' | 'warning' | 'notice', message: string, place?: AnnotationPlace & { title?: string }): void;
  /** The runner replaces the value in every log from now on, where it is long enough to be a secret (`maskableLines`). */
  maskSecret(value: string): void;
}

/** Key to bytes on disk that outlive the run where there is such a service (Actions cache); elsewhere nothing is ever found. */
export interface RemoteCache {
  /** True when the paths were restored under that very key. Never throws: a cache is a convenience. */
  restore(paths: readonly string[], key: string): Promise<boolean>;
  save(paths: readonly string[], key: string): Promise<void>;
}

/** The files of a repository on GitHub at one commit. */
export interface RepositoryContents {
  /** `undefined` only when GitHub says that this path is absent at this commit. @throws ServiceError otherwise. */
  read(path: string, commit: string, max: number): Promise<Buffer | undefined>;
  /** The paths of all regular files at a commit; `undefined` when there are more than GitHub lists. @throws ServiceError. */
  list(commit: string): Promise<readonly string[] | undefined>;
  /** Whether the file has Git's mode of a program at this commit; `false` where there is none. @throws ServiceError. */
  isExecutable(path: string, commit: string): Promise<boolean>;
}

/** GitHub's REST API with the token of this run, which is sent nowhere else. */
export interface GithubApi {
  /** @throws HttpFault when there is no answer; Cancelled. */
  request(request: ApiRequest): Promise<ApiAnswer>;
}

/** Files that a workflow run keeps for people and for other jobs. */
export interface ArtifactStore {
  /**
   * Stores files of the folder `root` under a name (letters, digits, `.`, `_`, `-`) for at most `days`. Never throws, or takes longer than `deadline` ms.
   */
  upload(artifact: {
    readonly name: string;
    readonly files: readonly string[];
    readonly root: string;
    readonly days: number;
    readonly deadline: number;
  }): Promise<ArtifactResult>;
}

/** Sends mail by SMTP, encrypted or not at all. */
export interface Mailer {
  /** One try. @throws ServiceError `mail-…` with what became of it; Cancelled. */
  send(server: MailServer, mail: Mail): Promise<void>;
}

/** A TUF repository (The Update Framework), and a root of it that we trust: newer ones must be signed by it. */
export interface TufRepository {
  readonly url: URL;
  readonly root: Uint8Array | string;
}

/** One file of a TUF repository, as the caller asks for it. Any status is an answer. */
export type GetTufFile = (url: URL) => Promise<{ readonly status: number; readonly bytes: Uint8Array }>;

/** Files that the roles of a TUF repository have signed. */
export interface TufClient {
  /**
   * The files of these names, current and signed as the specification asks; one that the repository does not have is left out. At most 64 newer roots are
   * followed; how large a file may be, and how long it may take, is up to `get`. @throws what `get` throws, or an error of the library.
   */
  read(repository: TufRepository, names: readonly string[], get: GetTufFile): Promise<ReadonlyMap<string, Buffer>>;
}
