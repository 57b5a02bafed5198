import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (response: ServerResponse, path: string) => void;

/** An HTTP server on loopback: one handler a path, 404 for the rest; `paths` is what was asked for. */
export interface FileServer {
  readonly origin: string;
  readonly paths: string[];
  readonly handlers: Map<string, Handler>;
  close(): Promise<void>;
}

export async function startFileServer(): Promise<FileServer> {
  const handlers = new Map<string, Handler>();
  const paths: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    paths.push(path);
    const handler = handlers.get(path);
    if (handler) handler(response, path);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths,
    handlers,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function send(bytes: Buffer | string): Handler {
  return (response) => void response.end(bytes);
}

export function redirect(location: string): Handler {
  return (response) => void response.writeHead(302, { location }).end();
}
