import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { ending, program } from '../children.js';

/** The part of the Actions cache service (twirp JSON, and an Azure blob for the bytes) that holds one entry. */
function cacheService(): RequestListener {
  let entry: { key: string; version: string; bytes: Buffer } | undefined;
  return async (request, response) => {
    const body = await buffer(request);
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    const json = (answer: object) =>
      void response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    const call = /CacheService\/(\w+)$/.exec(url.pathname)?.[1];
    const asked = call === undefined ? {} : JSON.parse(String(body));
    if (call === 'GetCacheEntryDownloadURL') {
      const found = entry?.key === asked.key && entry?.version === asked.version;
      json(
        found
          ? { ok: true, signed_download_url: `${url.origin}/account/container/blob`, matched_key: asked.key }
          : { ok: false },
      );
    } else if (call === 'CreateCacheEntry') {
      entry = { key: asked.key, version: asked.version, bytes: Buffer.alloc(0) };
      json({ ok: true, signed_upload_url: `${url.origin}/account/container/blob` });
    } else if (call === 'FinalizeCacheEntryUpload') {
      json({ ok: true, entry_id: '1' });
    } else if (entry !== undefined && request.method === 'PUT') {
      entry.bytes = url.searchParams.get('comp') === 'blocklist' ? entry.bytes : Buffer.concat([entry.bytes, body]);
      response.writeHead(201, { etag: '"1"', 'last-modified': new Date(0).toUTCString() }).end();
    } else {
      const bytes = entry?.bytes ?? Buffer.alloc(0);
      response.writeHead(200, { 'content-length': bytes.length }).end(request.method === 'HEAD' ? undefined : bytes);
    }
  };
}

/** Runs a program with `cache` against a service; each debug line and what the program says is one line of its answer. */
async function withService(listener: RequestListener, code: string, more: Record<string, string> = {}) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const result = await ending(
    program(
      `import { createRemoteCache } from 'host/runner/remote-cache';
       import { existsSync, rmSync } from 'node:fs';
       const say = (text) => process.stderr.write(text + '\\n');
       const controller = new AbortController();
       const cache = createRemoteCache({ debug: say }, controller.signal, 15_000);
       const hasty = createRemoteCache({ debug: say }, controller.signal, 50);
       ${code}
       process.exit(0);`,
      { ACTIONS_RESULTS_URL: url, ACTIONS_CACHE_SERVICE_V2: 'true', ACTIONS_RUNTIME_TOKEN: 'x.e30.', ...more },
    ),
  );
  server.close();
  server.closeAllConnections();
  return { ...result, said: result.stderr.trimEnd().split('\n') };
}

describe('the cache of the Actions service', () => {
  it('gives back what was saved under that very key', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cache-test-'));
    mkdirSync(join(folder, 'db'));
    writeFileSync(join(folder, 'db/file'), 'content');
    const path = JSON.stringify(join(folder, 'db'));
    const { said } = await withService(
      cacheService(),
      `say(String(await cache.restore([${path}], 'key-1')));
       await cache.save([${path}], 'key-1');
       rmSync(${path}, { recursive: true });
       say(String(await cache.restore([${path}], 'key')));
       say(String(await cache.restore([${path}], 'key-1')));
       say(String(existsSync(${path} + '/file')));`,
      { RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder },
    );
    rmSync(folder, { recursive: true });
    expect(said).toEqual(['false', 'false', 'true', 'true']);
  });

  it('finds nothing where there is no service, a silent one or a wrong key, and says so in debug lines only', async () => {
    const code = `
      say(String(await hasty.restore(['/tmp/x'], 'k')));
      say(String(await cache.restore(['/tmp/x'], 'a,b')));
      setImmediate(() => controller.abort());
      say(String(await cache.restore(['/tmp/x'], 'k')));
      delete process.env.ACTIONS_RESULTS_URL;
      say(String(await cache.restore(['/tmp/x'], 'nowhere')));
      await cache.save(['/tmp/x'], 'nowhere');`;
    const { said } = await withService(() => undefined, code);
    expect(said).toEqual([
      'The cache k was not restored: no end within 0.05 s',
      'false',
      expect.stringContaining('The cache a,b was not restored: '),
      'false',
      expect.stringContaining('The cache k was not restored: The run was ended'),
      'false',
      'false',
    ]);
  });
});
