import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { startGuard } from './start-guard.js';

/** Names of the browser, as distributions and GitHub's runners have it. */
const programs = ['chromium', 'chromium-browser', 'google-chrome'];

/** A page in a headless Chromium, asked by its DevTools protocol over a pipe. */
export interface Chromium {
  /** One call; gives its result. @throws with what Chromium says. */
  call(method: string, parameters?: object): Promise<Record<string, unknown>>;
  /** The value of an expression in the page. */
  evaluate<T>(expression: string): Promise<T>;
  /** Events of these methods that have come, in their order. */
  events(method: string): readonly Record<string, unknown>[];
  /** Opens a file, and waits until it is loaded. */
  open(path: string): Promise<void>;
  stop(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** @throws when there is no Chromium, or it does not start. */
export async function startChromium(): Promise<Chromium> {
  const folders = (process.env.PATH ?? '').split(':');
  const program = programs
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
  if (program === undefined) throw new Error('There is no Chromium: script/bootstrap tools installs it.');
  const directory = await mkdtemp(`${tmpdir()}/image-gate-chromium-`);
  const guard = await startGuard(directory);
  const child = spawn(
    program,
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--remote-debugging-pipe'],
      ...[
        '--no-first-run',
        '--disable-extensions',
        '--disable-background-networking',
        `--user-data-dir=${directory}/profile`,
      ],
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const connection = connect(child);
  const { targetInfos } = await connection.send('Target.getTargets');
  const page = (targetInfos as { type: string; targetId: string }[]).find(({ type }) => type === 'page');
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId: page?.targetId, flatten: true });
  const call: Chromium['call'] = (method, parameters = {}) => connection.send(method, parameters, String(sessionId));
  for (const domain of ['Page', 'Runtime', 'Network', 'Log', 'Accessibility']) await call(`${domain}.enable`);
  return {
    call,
    events: (method) => connection.events.flatMap((one) => (one.method === method ? [one.params ?? {}] : [])),
    evaluate: async <T>(expression: string) => {
      const answer = await call('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
      if (answer.exceptionDetails !== undefined) throw new Error(JSON.stringify(answer.exceptionDetails));
      return (answer.result as { value: T }).value;
    },
    open: async (path) => {
      const loaded = connection.next('Page.loadEventFired');
      await call('Page.navigate', { url: `file://${path}` });
      await loaded;
    },
    stop: async () => {
      const ended = once(child, 'close');
      await guard.stop();
      connection.close();
      await ended;
    },
  };
}

/** Messages are JSON, each ended by a null byte. */
function connect(child: ChildProcess) {
  const [input, output] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const events: Message[] = [];
  const waiting = new Map<number, (answer: Message) => void>();
  const listeners: { readonly method: string; readonly heard: () => void }[] = [];
  let last = 0;
  let text = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (text + chunk).split('\0');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const message = JSON.parse(part) as Message;
      if (message.id !== undefined) waiting.get(message.id)?.(message);
      else {
        events.push(message);
        for (const { method, heard } of listeners) if (method === message.method) heard();
      }
    }
  });
  const send = (method: string, params: object = {}, sessionId?: string) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ result, error }) =>
        error === undefined ? resolve(result ?? {}) : reject(new Error(`${method}: ${error.message}`)),
      );
      child.once('exit', (code) => reject(new Error(`Chromium has ended with ${code}`)));
      input.write(
        `${JSON.stringify({ id: last, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`,
      );
    });
  const next = (method: string) => new Promise<void>((heard) => listeners.push({ method, heard }));
  child.setMaxListeners(0);
  const close = () => {
    for (const stream of [input, output]) stream.destroy();
  };
  return { send, next, events, close };
}
