import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { createFiles } from '../../../src/host/files/files.js';
import type { Files, Sockets } from '../../../src/host/ports.js';
import { askSocket } from '../../../src/host/process/ask-socket.js';
import type { EnginePorts } from '../../../src/image/docker/engine.js';

/** A daemon of Docker, as far as it is asked, on a socket in a folder of its own. */
export interface EngineDaemon {
  /** The paths that it was asked for. */
  readonly asked: readonly string[];
  /** Resolves when the connection of the first question for this path is closed. */
  closed(path: string): Promise<void>;
  readonly socket: string;
  /** With DOCKER_HOST, as who starts this daemon would have it. */
  readonly ports: EnginePorts & { readonly sockets: Sockets; readonly files: Files };
}

/** By path: what is answered with 200, or a function that answers. Everything else is not there. */
export type EngineAnswers = Readonly<Record<string, string | Buffer | ((answer: ServerResponse) => void)>>;

/** Starts daemons in a test file; each ends with its test. */
export function engineDaemons(): (answers: EngineAnswers, signal?: AbortSignal) => Promise<EngineDaemon> {
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });
  return async (answers, signal = new AbortController().signal) => {
    const folder = mkdtempSync(join(tmpdir(), 'image-gate-test-'));
    const socket = join(folder, 'docker.sock');
    const asked: string[] = [];
    const closed = new Map<string, PromiseWithResolvers<void>>();
    const closedOf = (path: string) => {
      const known = closed.get(path) ?? Promise.withResolvers<void>();
      closed.set(path, known);
      return known;
    };
    const listener: RequestListener = ({ url = '' }, answer) => {
      asked.push(url);
      answer.once('close', closedOf(url).resolve);
      const what = answers[url];
      if (typeof what === 'function') what(answer);
      else answer.writeHead(what === undefined ? 404 : 200).end(what ?? '{"message":"No such image"}');
    };
    const server = createServer(listener).listen(socket);
    await once(server, 'listening');
    ends.push(() => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    });
    const sockets: Sockets = { ask: (question) => askSocket(question, signal) };
    const ports = { sockets, files: createFiles(), environment: { DOCKER_HOST: `unix://${socket}` } };
    return { asked, closed: (path) => closedOf(path).promise, socket, ports };
  };
}
