import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A private repository over HTTP as GitHub serves it: `git http-backend` behind a password. */
export interface ServedRepository {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** `METHOD /path: STATUS` of every request. */
  readonly requests: readonly string[];
  close(): void;
}

/** Serves the bare repositories below `root`; only `x-access-token` with `token` may read. */
export async function serveGit(root: string, token: string): Promise<ServedRepository> {
  const backend = join((await run('git', ['--exec-path'])).stdout.trim(), 'git-http-backend');
  const requests: string[] = [];
  // BuildKit writes `basic`; the name of the scheme has no case (RFC 9110, 11.1).
  const wanted = Buffer.from(`x-access-token:${token}`).toString('base64');
  const server = createServer((request, response) => {
    response.on('close', () => requests.push(`${request.method} ${request.url}: ${response.statusCode}`));
    if (request.headers.authorization?.replace(/^basic /i, '') === wanted)
      throughBackend(backend, root, request, response);
    else response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, requests, close: () => void server.close() };
}

/** One exchange by CGI (git-http-backend(1)). */
function throughBackend(backend: string, root: string, request: IncomingMessage, response: ServerResponse): void {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const env = {
    PATH: process.env.PATH,
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
    GIT_CONFIG_KEY_1: 'uploadpack.allowAnySHA1InWant',
    GIT_CONFIG_VALUE_1: 'true',
    REQUEST_METHOD: request.method,
    PATH_INFO: path,
    QUERY_STRING: query,
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    REMOTE_USER: 'x-access-token',
  };
  const child = spawn(backend, { env, stdio: ['pipe', 'pipe', 'ignore'] });
  request.pipe(child.stdin);
  let head = Buffer.alloc(0);
  let begun = false;
  child.stdout.on('data', (chunk: Buffer) => {
    if (begun) return void response.write(chunk);
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    begun = true;
    const headers = head
      .toString('latin1', 0, end)
      .split('\r\n')
      .map((line) => line.split(/:\s*/, 2) as [string, string]);
    const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200';
    response.writeHead(Number.parseInt(status, 10), Object.fromEntries(headers.filter(([name]) => name !== 'Status')));
    response.write(head.subarray(end + 4));
  });
  child.on('close', () => response.end());
}
