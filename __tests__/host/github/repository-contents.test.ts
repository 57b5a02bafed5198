import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Cancelled } from '../../../src/host/errors.js';
import { createRepositoryContents } from '../../../src/host/github/repository-contents.js';

const COMMIT = 'c'.repeat(40);
const blobId = (bytes: Buffer): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

const policy = Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0, 10]);
const large = Buffer.alloc(3_000_000, 'x');

/** The trees of a small repository, by the name that they are asked by. */
const TREES: Readonly<Record<string, readonly object[]>> = {
  [COMMIT]: [
    { path: 'policy.yml', mode: '100644', type: 'blob', sha: blobId(policy), size: policy.length },
    { path: 'script', mode: '100755', type: 'blob', sha: blobId(policy), size: policy.length },
    { path: 'large', mode: '100644', type: 'blob', sha: blobId(large), size: large.length },
    { path: 'changed', mode: '100644', type: 'blob', sha: blobId(Buffer.from('other')), size: 5 },
    { path: 'a b#%', mode: '040000', type: 'tree', sha: 'd'.repeat(40) },
    { path: 'link', mode: '120000', type: 'blob', sha: 'e'.repeat(40) },
    { path: 'module', mode: '160000', type: 'commit', sha: 'f'.repeat(40) },
  ],
  ['d'.repeat(40)]: [{ path: 'ü?.yml', mode: '100644', type: 'blob', sha: blobId(policy), size: policy.length }],
};

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

/** As GitHub answers a token that may read the repository. */
const repository: RequestListener = (request, response) => {
  const url = new URL(request.url ?? '', 'http://x');
  const [, kind, rest = ''] = /^\/repos\/o\/r\/(git\/trees|contents)\/(.*)$/.exec(url.pathname) ?? [];
  const json = (status: number, body: object): void => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
  };
  if (kind === 'git/trees' && TREES[rest] !== undefined) {
    json(200, { sha: rest, url: 'x', tree: TREES[rest], truncated: false });
  } else if (kind === 'contents' && url.searchParams.get('ref') === COMMIT) {
    response.writeHead(200, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' });
    response.end(rest === 'large' ? large : policy);
  } else {
    json(404, { message: 'Not Found', documentation_url: 'https://docs.github.com' });
  }
};

async function contents(listener: RequestListener, signal = new AbortController().signal) {
  const seen: string[] = [];
  const waits: number[] = [];
  const debug: string[] = [];
  server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    expect(request.headers.authorization).toBe('token t0ken');
    listener(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { read, list } = createRepositoryContents({
    token: 't0ken',
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    repository: 'o/r',
    log: { debug: (text) => void debug.push(text) },
    clock: { now: () => new Date(0), elapsed: () => 0, sleep: async (ms) => void waits.push(ms) },
    signal,
  });
  return { read, list, seen, waits, debug };
}

const refusing =
  (status: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify({ message: 'Resource not accessible by integration' }));

describe('a file at a commit', () => {
  it('is given byte by byte', async () => {
    const { read, seen } = await contents(repository);
    expect(await read('policy.yml', COMMIT, 100)).toEqual(policy);
    expect(await read('./script', COMMIT, 100)).toEqual(policy);
    expect(seen).toEqual([`GET /repos/o/r/git/trees/${COMMIT}`, `GET /repos/o/r/contents/policy.yml?ref=${COMMIT}`]);
  });

  it('is asked for once where several have the same content', async () => {
    const { read, seen } = await contents(repository);
    const all = await Promise.all(['policy.yml', 'script', 'a b#%/ü?.yml'].map((path) => read(path, COMMIT, 100)));
    expect(all).toEqual([policy, policy, policy]);
    expect(await read('policy.yml', COMMIT, 100)).toEqual(policy);
    expect(seen.filter((line) => line.includes('/contents/'))).toHaveLength(1);
    // With another limit it is another question.
    await expect(read('policy.yml', COMMIT, 1)).rejects.toMatchObject({ code: 'github-answer-too-large' });
  });

  it('is found in folders, whatever their names', async () => {
    const { read, seen } = await contents(repository);
    expect(await read('a b#%/ü?.yml', COMMIT, 100)).toEqual(policy);
    expect(seen.at(-1)).toBe(`GET /repos/o/r/contents/a%20b%23%25/%C3%BC%3F.yml?ref=${COMMIT}`);
  });

  it('may have more than a megabyte, but no more than was asked for', async () => {
    const { read } = await contents(repository);
    expect((await read('large', COMMIT, 3_000_000))?.length).toBe(3_000_000);
    await expect(read('large', COMMIT, 2_999_999)).rejects.toMatchObject({ code: 'github-answer-too-large' });
  });

  it.each(['missing.yml', 'policy.yml/below', 'a b#%/missing'])(
    'is absent (%s) when the tree does not list it',
    async (path) => {
      const { read } = await contents(repository);
      expect(await read(path, COMMIT, 100)).toBeUndefined();
    },
  );

  it.each([
    ['link', 'a symbolic link'],
    ['link/below', 'behind a symbolic link'],
    ['module', 'a submodule'],
    ['module/below', 'behind a submodule'],
    ['a b#%', 'a directory'],
    ['../x', 'not a path in the repository'],
    ['/etc/passwd', 'not a path in the repository'],
    ['', 'not a path in the repository'],
  ])('is not %s, which is %s', async (path, kind) => {
    const { read } = await contents(repository);
    await expect(read(path, COMMIT, 100)).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'repository-not-a-file',
      message: expect.stringContaining(kind),
    });
  });

  it('is refused when its bytes are not those of the tree', async () => {
    const { read } = await contents(repository);
    await expect(read('changed', COMMIT, 100)).rejects.toMatchObject({ code: 'github-unexpected' });
  });
});

describe('a repository that can not be read', () => {
  it.each([
    ['github-not-found', 404, {}, 'contents: read'],
    ['github-denied', 403, {}, 'contents: read'],
    ['github-unauthorized', 401, {}, 'github-token'],
    ['github-rate-limited', 429, {}, 'later'],
    ['github-rate-limited', 403, { 'x-ratelimit-remaining': '0' }, 'later'],
    ['github-rate-limited', 403, { 'retry-after': '60' }, 'later'],
    ['github-unavailable', 502, {}, 'githubstatus.com'],
    ['github-unexpected', 409, {}, 'repository'],
  ])('is never an absent file: %s (%d)', async (code, status, headers, fix) => {
    const { read } = await contents(refusing(status, headers));
    await expect(read('policy.yml', COMMIT, 100)).rejects.toMatchObject({
      name: 'ServiceError',
      code,
      message: expect.stringContaining('policy.yml of o/r'),
      fix: expect.stringContaining(fix),
    });
  });

  it('is not one whose file vanishes between two answers', async () => {
    const { read } = await contents((request, response) =>
      (request.url?.includes('/contents/') ? refusing(404) : repository)(request, response),
    );
    await expect(read('policy.yml', COMMIT, 100)).rejects.toMatchObject({ code: 'github-not-found' });
  });

  it.each([
    ['a list that is not whole', { tree: [], truncated: true }],
    ['no list', { message: 'hello' }],
  ])('is not one of which GitHub shows %s', async (_, answer) => {
    const { read } = await contents((_request, response) => void response.end(JSON.stringify(answer)));
    await expect(read('policy.yml', COMMIT, 100)).rejects.toMatchObject({ code: 'github-unexpected' });
  });

  it('is asked again while GitHub is in trouble, a bounded number of times', async () => {
    let failures = 2;
    const { read, waits, debug } = await contents((request, response) => {
      failures -= 1;
      (failures >= 0 ? refusing(503) : repository)(request, response);
    });
    expect(await read('missing', COMMIT, 100)).toBeUndefined();
    expect(waits).toEqual([1000, 2000]);
    expect(debug).toHaveLength(2);
  });

  it('is unreachable when the connection breaks every time', async () => {
    const { read, seen } = await contents((request) => void request.socket.destroy());
    await expect(read('policy.yml', COMMIT, 100)).rejects.toMatchObject({ code: 'github-unreachable' });
    expect(seen).toHaveLength(3);
  });

  it('is not waited for when the run is ended', async () => {
    const controller = new AbortController();
    const { read } = await contents(() => controller.abort(new Cancelled('SIGTERM')), controller.signal);
    await expect(read('policy.yml', COMMIT, 100)).rejects.toBeInstanceOf(Cancelled);
  });
});

describe('all files of a commit', () => {
  const tree = (truncated: boolean) => ({
    sha: COMMIT,
    tree: [
      { path: 'app', mode: '040000', type: 'tree', sha: 'a'.repeat(40) },
      { path: 'app/go.mod', mode: '100644', type: 'blob', sha: 'b'.repeat(40) },
      { path: 'app/link', mode: '120000', type: 'blob', sha: 'c'.repeat(40) },
      { path: 'sub', mode: '160000', type: 'commit', sha: 'd'.repeat(40) },
    ],
    truncated,
  });

  it('are listed by one request, without links and submodules', async () => {
    const { list, seen } = await contents((_request, response) => void response.end(JSON.stringify(tree(false))));
    expect(await list(COMMIT)).toEqual(['app/go.mod']);
    expect(seen).toEqual([`GET /repos/o/r/git/trees/${COMMIT}?recursive=1`]);
  });

  it('are not given where GitHub lists but a part of them', async () => {
    const { list } = await contents((_request, response) => void response.end(JSON.stringify(tree(true))));
    expect(await list(COMMIT)).toBeUndefined();
  });

  it('are not to be had without the permission', async () => {
    const { list } = await contents(refusing(403));
    await expect(list(COMMIT)).rejects.toMatchObject({ code: 'github-denied' });
  });
});
