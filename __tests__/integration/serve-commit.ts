import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** GitHub's API, as far as it gives the files of one commit. */
export interface ServedCommit {
  readonly apiUrl: string;
  /** `METHOD /path` of every request. */
  readonly requests: readonly string[];
  close(): void;
}

/** Serves these files, at most one folder deep, as those of every commit. */
export async function serveCommit(files: Readonly<Record<string, string>>): Promise<ServedCommit> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const [, route = '', name = ''] = /\/(git\/trees|contents)\/([^?]+)/.exec(request.url ?? '') ?? [];
    const path = decodeURIComponent(name);
    const body =
      route === 'contents' ? files[path] : JSON.stringify({ sha: path, tree: treeOf(files, path), truncated: false });
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { apiUrl, requests, close: () => void server.close() };
}

/** The entries of a folder that is called by its own name, or of the root for any other. */
function treeOf(files: Readonly<Record<string, string>>, folder: string): readonly object[] {
  const folders = new Set(Object.keys(files).flatMap((path) => (path.includes('/') ? [path.split('/')[0] ?? ''] : [])));
  const prefix = folders.has(unhashed(folder, folders)) ? `${unhashed(folder, folders)}/` : '';
  const blobs = Object.entries(files).flatMap(([path, text]) => {
    const rest = path.slice(prefix.length);
    return path.startsWith(prefix) && !rest.includes('/')
      ? [{ path: rest, mode: '100644', type: 'blob', sha: blobId(text) }]
      : [];
  });
  const trees =
    prefix === '' ? [...folders].map((path) => ({ path, mode: '040000', type: 'tree', sha: sha1(path) })) : [];
  return [...blobs, ...trees];
}

function unhashed(sha: string, folders: ReadonlySet<string>): string {
  return [...folders].find((folder) => sha1(folder) === sha) ?? '';
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** Git's name for the bytes of a file. */
function blobId(text: string): string {
  return sha1(`blob ${Buffer.byteLength(text)}\0${text}`);
}
