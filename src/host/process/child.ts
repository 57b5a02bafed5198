import { type ChildProcess, spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { ToolError } from '../errors.js';
import type { Command } from '../ports.js';
import { groupGone, signalGroup } from './process-group.js';
import { pathVariable, windowsPlaces } from './program-path.js';

/** Milliseconds between SIGTERM and SIGKILL. The runner gives a cancelled step 7.5 s before its second signal. */
export const GRACE = 2_000;

/** Milliseconds that the system gets to carry out a SIGKILL. */
const SETTLE = 100;

/** How often a file that somebody writes is tried again, and after how many milliseconds each time. */
const [BUSY_TRIES, BUSY_WAIT] = [50, 20];

/** How a child ended, in Node's words: a code, or the signal that ended it. */
export interface ExitStatus {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A started child that leads a process group. */
export interface Child {
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly name: string;
  /** Resolves when the child and all of its group are gone; its last output may still be in the pipes. Never rejects. */
  readonly gone: Promise<ExitStatus>;
  /** Asks the group to end, and makes it end after its grace. `gone` tells when it has. */
  end(): void;
}

/** The children that run now, to be killed when the process exits without having waited for them. */
const living = new Set<ChildProcess>();

/** @throws ToolError `command-missing` when the file can't be started. */
export async function startChild(command: Command, grace: number): Promise<Child> {
  const child = await startGroup(command, await programOf(command));
  // From now on `error` only says that a signal could not be sent, which `exit` answers better.
  child.on('error', () => undefined);
  keepUntilExit(child);
  feed(child, command.input);
  return watch(child, command.file, grace);
}

/** What is started: on Windows never a program that lies in the working folder. */
async function programOf({ file, cwd = process.cwd(), env }: Command): Promise<string> {
  if (process.platform !== 'win32') return file;
  const places = windowsPlaces(file, pathVariable(env ?? process.env), cwd);
  if (places === undefined) return file;
  for (const place of places) if (await isFile(place)) return place;
  throw commandMissing(file, 'there is no such command in the folders of the PATH', undefined);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Nothing that we start signs or mails, so nothing that we start sees the signing key or the password of a mail server, or can ask GitHub for the identity of the job (design, promise 6). */
function withoutIdentity(environment: Readonly<Record<string, string | undefined>>) {
  const {
    IMAGE_GATE_KEY: _key,
    IMAGE_GATE_KEY_PASSWORD: _password,
    IMAGE_GATE_MAIL_PASSWORD: _mail,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: _token,
    SIGSTORE_ID_TOKEN: _identity,
    ...others
  } = environment;
  return others;
}

/** Linux starts no file that is open for writing, and a child that begins while we write holds it open until its own program runs: that is waited for. */
async function startGroup(command: Command, file: string): Promise<ChildProcess> {
  for (let left = BUSY_TRIES; ; left -= 1) {
    try {
      return await spawnGroup(command, file);
    } catch (error) {
      if (left === 0 || (error as NodeJS.ErrnoException).code !== 'ETXTBSY') throw await cannotStart(command, error);
    }
    await sleep(BUSY_WAIT);
  }
}

async function spawnGroup({ args, cwd, env, input, stderr }: Command, file: string): Promise<ChildProcess> {
  const child = spawn(file, args, {
    cwd,
    env: withoutIdentity(env ?? process.env),
    // A group of its own, so that grandchildren end with it. Windows has no process groups.
    detached: process.platform !== 'win32',
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', stderr === 'shared' ? 'inherit' : 'pipe'],
    windowsHide: true,
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  return child;
}

/** ENOENT is also what the system says when the working folder is missing. */
async function cannotStart({ file, cwd }: Command, error: unknown): Promise<ToolError> {
  const folder =
    cwd === undefined ||
    (await stat(cwd).then(
      (found) => found.isDirectory(),
      () => false,
    ));
  if (!folder) {
    return commandMissing(file, `its working folder ${cwd} does not exist`, error);
  }
  const { code, message } = error as NodeJS.ErrnoException;
  return commandMissing(file, code === 'ENOENT' ? 'there is no such command' : message, error);
}

function commandMissing(file: string, reason: string, cause: unknown): ToolError {
  return new ToolError({
    code: 'command-missing',
    message: `${file} could not be started: ${reason}.`,
    fix: `Install ${file}, or put it on the PATH, and check that it may be executed.`,
    cause,
  });
}

function feed(child: ChildProcess, input: string | undefined): void {
  // A child that ends without reading its input is judged by its exit code.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
}

function watch(child: ChildProcess, name: string, grace: number): Child {
  const { stdout } = child;
  // One that is shared is nothing to be read.
  const stderr = child.stderr ?? Readable.from([]);
  if (stdout === null) {
    throw new Error('the child was started without a pipe');
  }
  let killer: NodeJS.Timeout | undefined;
  const exited = new Promise<ExitStatus>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const end = (): void => {
    if (killer === undefined) {
      signalGroup(child, 'SIGTERM');
      killer = setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
    }
  };
  const gone = async (): Promise<ExitStatus> => {
    const exit = await exited;
    if (killer !== undefined) {
      await groupGone(child, grace);
      clearTimeout(killer);
    }
    // A process that is left in the group of an ended child would outlive the run.
    if (signalGroup(child, 'SIGKILL')) {
      await groupGone(child, SETTLE);
    }
    forget(child);
    return exit;
  };
  return { stdout, stderr, name, gone: gone(), end };
}

const killLiving = (): void => {
  for (const child of living) {
    signalGroup(child, 'SIGKILL');
  }
};

function keepUntilExit(child: ChildProcess): void {
  if (living.size === 0) {
    process.on('exit', killLiving);
  }
  living.add(child);
}

function forget(child: ChildProcess): void {
  living.delete(child);
  if (living.size === 0) {
    process.off('exit', killLiving);
  }
}
