import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http, { type RequestListener } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Cancelled, ToolError } from '../../src/host/errors.js';
import { createHttp } from '../../src/host/http.js';
import type { HttpRequest } from '../../src/host/ports.js';
import { selfSigned } from './certificate.js';
import { ending, program } from './children.js';

const servers: net.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    if (server instanceof http.Server || server instanceof https.Server) {
      server.closeAllConnections();
    }
  }
});

async function listening(server: net.Server): Promise<number> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function serve(listener: RequestListener): Promise<URL> {
  return new URL(`http://127.0.0.1:${await listening(http.createServer(listener))}/`);
}

const never = new AbortController().signal;
const client = createHttp(never, {}, '1.2.3');
const get = (url: URL, more: Partial<HttpRequest> = {}): HttpRequest => ({ method: 'GET', url, idle: 20_000, ...more });
const stream = (body: string, length = body.length) => ({ stream: Readable.from([Buffer.from(body)]), length });

describe('an exchange', () => {
  it('gives status, joined headers in lower case, and the body', async () => {
    const url = await serve((_, response) => {
      response.writeHead(418, { 'X-One': '1', Link: ['a', 'b'], 'set-cookie': ['c=1', 'd=2'] });
      response.end('tea');
    });
    const response = await client.request(get(url));
    expect(response).toMatchObject({ status: 418, headers: { 'x-one': '1', link: 'a, b', 'set-cookie': 'c=1, d=2' } });
    expect(await text(response.body)).toBe('tea');
  });

  it('says who asks, and sends no credentials of the URL', async () => {
    const url = await serve((request, response) => response.end(JSON.stringify(request.headers)));
    url.username = 'user';
    url.password = 'secret';
    const headers = JSON.parse(await text((await client.request(get(url))).body));
    expect(headers['user-agent']).toBe('image-gate/1.2.3');
    expect(headers.authorization).toBeUndefined();
  });

  it('follows no redirect', async () => {
    const url = await serve((_, response) => response.writeHead(307, { location: 'http://evil.example/' }).end());
    const { status, headers, body } = await client.request(get(url));
    body.resume();
    expect({ status, location: headers.location }).toEqual({ status: 307, location: 'http://evil.example/' });
  });

  it('sends bytes and streams with their length', async () => {
    const url = await serve(async (request, response) => {
      response.end(`${request.headers['content-length']} ${await text(request)}`);
    });
    for (const body of [Buffer.from('hello'), stream('hello')]) {
      const response = await client.request(get(url, { method: 'PUT', body }));
      expect(await text(response.body)).toBe('5 hello');
    }
  });

  it('keeps connections for the next exchange', async () => {
    const ports = new Set<number | undefined>();
    const url = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('x');
    });
    for (let i = 0; i < 3; i += 1) {
      await text((await client.request(get(url))).body);
    }
    expect(ports.size).toBe(1);
  });

  it('hands a large body over with backpressure, whole', async () => {
    const size = 5_000_000;
    const url = await serve((_, response) => response.end(Buffer.alloc(size)));
    let read = 0;
    for await (const chunk of (await client.request(get(url))).body) {
      read += (chunk as Buffer).length;
    }
    expect(read).toBe(size);
  });

  it('takes an answer that comes before the whole body was sent', async () => {
    const url = await serve((_, response) => response.writeHead(413).end('too large'));
    const endless = Readable.from(
      (function* () {
        for (;;) {
          yield Buffer.alloc(1024);
        }
      })(),
    );
    const response = await client.request(get(url, { method: 'PUT', body: { stream: endless, length: 1e12 } }));
    expect(response.status).toBe(413);
    expect(await text(response.body)).toBe('too large');
    await once(endless, 'close');
  });
});

describe('no answer', () => {
  it('can be tried again when nobody listens', async () => {
    const url = await serve(() => undefined);
    servers.splice(0)[0]?.close();
    url.search = '?token=secret';
    await expect(client.request(get(url))).rejects.toMatchObject({
      name: 'HttpFault',
      retryable: true,
      message: `GET ${url.origin}/: the connection was refused (ECONNREFUSED)`,
    });
  });

  it('can be tried again when the connection breaks', async () => {
    const url = await serve((request) => request.socket.destroy());
    await expect(client.request(get(url))).rejects.toMatchObject({ name: 'HttpFault', retryable: true });
  });

  it('can be tried again when it breaks within the body', async () => {
    const url = await serve((request, response) => {
      response.writeHead(200, { 'content-length': 10 }).write('half', () => request.socket.destroy());
    });
    const { body } = await client.request(get(url));
    await expect(text(body)).rejects.toMatchObject({ name: 'HttpFault', retryable: true });
  });

  it('does not end the process when nobody reads the broken body', async () => {
    const url = await serve((request, response) => {
      response.writeHead(200, { 'content-length': 10 }).write('half', () => request.socket.destroy());
    });
    const { body } = await client.request(get(url));
    await new Promise((resolve) => body.once('close', resolve));
    await expect(text(body)).rejects.toMatchObject({ name: 'HttpFault' });
  });

  it('can not be tried again when it is not HTTP', async () => {
    const port = await listening(net.createServer((socket) => socket.end('SSH-2.0-OpenSSH\r\n')));
    const url = new URL(`http://127.0.0.1:${port}/`);
    await expect(client.request(get(url))).rejects.toMatchObject({ name: 'HttpFault', retryable: false });
    await expect(client.request(get(new URL('ftp://127.0.0.1/')))).rejects.toMatchObject({ retryable: false });
  });

  it('can not be tried again when the request itself is impossible', async () => {
    const url = await serve((_, response) => response.end());
    const evil = get(url, { headers: { 'x-header': 'a\r\nx-other: b' } });
    await expect(client.request(evil)).rejects.toMatchObject({ name: 'HttpFault', retryable: false });
  });

  it.each([4, 6])('can not be tried again when the body has not the announced length (%d)', async (length) => {
    const url = await serve(async (request, response) => response.end(await text(request).catch(() => '')));
    const request = client.request(get(url, { method: 'PUT', body: stream('hello', length) }));
    await expect(request).rejects.toMatchObject({ name: 'HttpFault', retryable: false });
  });

  it('tells the failure of the source of a body as it is', async () => {
    const url = await serve((request) => request.resume());
    const error = new ToolError({ code: 'file-denied', message: 'no', fix: 'yes' });
    const source = new Readable({ read: () => source.destroy(error) });
    const request = client.request(get(url, { method: 'PUT', body: { stream: source, length: 5 } }));
    await expect(request).rejects.toBe(error);
  });
});

describe('silence', () => {
  const silent = { name: 'HttpFault', retryable: true, message: expect.stringContaining('no byte in 0.05 s') };
  const silentLonger = { ...silent, message: expect.stringContaining('no byte in 2 s') };

  it('of a server that never answers ends the exchange', async () => {
    const url = await serve(() => undefined);
    await expect(client.request(get(url, { idle: 50 }))).rejects.toMatchObject(silent);
  });

  it('in the middle of a body ends the exchange', async () => {
    const url = await serve((_, response) => void response.writeHead(200).write('half'));
    const { body } = await client.request(get(url, { idle: 2000 }));
    await expect(text(body)).rejects.toMatchObject(silentLonger);
  });

  it('of a server that takes no more bytes ends the exchange', async () => {
    const url = await serve((request) => request.pause());
    const body = { stream: Readable.from(Array(200).fill(Buffer.alloc(65_536))), length: 200 * 65_536 };
    await expect(client.request(get(url, { method: 'PUT', body, idle: 50 }))).rejects.toMatchObject(silent);
  });

  it('is no limit for one that drips, so small answers have another', async () => {
    const late = { name: 'HttpFault', retryable: false, message: expect.stringContaining('no end within 2 s') };
    const url = await serve(({ url: path }, response) => {
      if (path === '/body') response.writeHead(200);
      const timer = setInterval(() => (path === '/body' ? response.write('x') : response.writeProcessing()), 5);
      response.on('close', () => clearInterval(timer));
    });
    const { body } = await client.request(get(new URL('/body', url), { idle: 10_000, within: 2000 }));
    await expect(text(body)).rejects.toMatchObject(late);
    await expect(client.request(get(url, { idle: 10_000, within: 2000 }))).rejects.toMatchObject(late);
  });

  it('of a reader of ours does not end the exchange', async () => {
    const url = await serve((_, response) => response.end(Buffer.alloc(5_000_000)));
    const { body } = await client.request(get(url, { idle: 2000 }));
    // Longer than it may be idle, twice.
    await new Promise((resolve) => setTimeout(resolve, 5000));
    let read = 0;
    for await (const chunk of body) {
      read += (chunk as Buffer).length;
    }
    expect(read).toBe(5_000_000);
  });
});

describe('a cancelled run', () => {
  it('ends an exchange that waits, and starts none', async () => {
    const controller = new AbortController();
    const { request } = createHttp(controller.signal, {}, '1');
    const url = await serve(() => controller.abort(new Cancelled('SIGINT')));
    await expect(request(get(url))).rejects.toBeInstanceOf(Cancelled);
    await expect(request(get(url))).rejects.toBeInstanceOf(Cancelled);
  });

  it.each(['the run', 'the piece of work'])('ends an exchange that just begins, with %s', async (whose) => {
    const [run, stop] = [new AbortController(), new AbortController()];
    const { request } = createHttp(run.signal, {}, '1');
    const url = await serve(() => undefined);
    const exchange = request({ ...get(url), idle: 2_000, stop: stop.signal });
    (whose === 'the run' ? run : stop).abort(new Cancelled('SIGINT'));
    await expect(exchange).rejects.toBeInstanceOf(Cancelled);
  });

  it('ends a body that is being read', async () => {
    const controller = new AbortController();
    const { request } = createHttp(controller.signal, {}, '1');
    const url = await serve((_, response) => void response.writeHead(200).write('half'));
    const { body } = await request(get(url));
    body.once('data', () => controller.abort(new Cancelled('SIGINT')));
    await expect(text(body)).rejects.toBeInstanceOf(Cancelled);
  });
});

describe('proxies', () => {
  it('get plain requests whole, with their own credentials only', async () => {
    const seen: unknown[] = [];
    const proxy = await serve((request, response) => {
      seen.push(request.url, request.headers['proxy-authorization']);
      response.end('by proxy');
    });
    proxy.username = 'me';
    proxy.password = 'pw';
    const { request } = createHttp(never, { HTTP_PROXY: proxy.href }, '1');
    const response = await request(get(new URL('http://registry.test/v2/')));
    expect(await text(response.body)).toBe('by proxy');
    expect(seen).toEqual(['http://registry.test/v2/', `Basic ${btoa('me:pw')}`]);
  });

  it('are not asked for hosts of NO_PROXY, nor for loopback', async () => {
    const direct = await serve((_, response) => response.end('direct'));
    const environment = { http_proxy: 'http://127.0.0.1:1', no_proxy: 'registry.test' };
    const { request } = createHttp(never, environment, '1');
    expect(await text((await request(get(direct))).body)).toBe('direct');
    await expect(request(get(new URL('http://other.test/')))).rejects.toThrow('ECONNREFUSED');
    await expect(request(get(new URL('http://registry.test/')))).rejects.toThrow(/ENOTFOUND|EAI_AGAIN/);
  });

  it('carry TLS without seeing it, and the certificate is checked behind them', async () => {
    const secure = await listening(https.createServer(selfSigned('registry.test'), (_, response) => response.end('x')));
    const asked: unknown[] = [];
    const proxy = http.createServer();
    proxy.on('connect', (request, socket) => {
      asked.push(request.url);
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      const through = net.connect(secure, '127.0.0.1');
      through.pipe(socket).pipe(through);
      socket.on('error', () => through.destroy());
    });
    const { request } = createHttp(never, { HTTPS_PROXY: `http://127.0.0.1:${await listening(proxy)}` }, '1');
    await expect(request(get(new URL('https://registry.test/')))).rejects.toMatchObject({
      name: 'HttpFault',
      retryable: false,
      message: expect.stringContaining('DEPTH_ZERO_SELF_SIGNED_CERT'),
    });
    expect(asked).toEqual(['registry.test:443']);
  });
});

describe('TLS', () => {
  it('trusts the authorities that Node is given, and is silent only when no byte comes', async () => {
    const pair = selfSigned('localhost');
    const port = await listening(
      https.createServer(pair, (_, response) => {
        // Longer in all than the idle time, with a byte now and then.
        let left = 40;
        const timer = setInterval(() => {
          left -= 1;
          response.write('x');
          if (left === 0) {
            clearInterval(timer);
            response.end();
          }
        }, 100);
      }),
    );
    const folder = mkdtempSync(join(tmpdir(), 'http-test-'));
    writeFileSync(join(folder, 'ca.pem'), pair.cert);
    const { stdout, stderr } = await ending(
      program(
        `import { createHttp } from 'host/http';
         import { text } from 'node:stream/consumers';
         const { request } = createHttp(new AbortController().signal, process.env, '1');
         const { body } = await request({ method: 'GET', url: new URL('https://localhost:${port}/'), idle: 3000 });
         console.log(await text(body));`,
        { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') },
      ),
    );
    rmSync(folder, { recursive: true });
    expect({ stdout, stderr }).toEqual({ stdout: `${'x'.repeat(40)}\n`, stderr: '' });
  });
});

describe('the client', () => {
  it('is loaded without the rest of what Node knows of HTTP', async () => {
    const url = await serve((_, response) => response.end('small'));
    const asks = (load: string) => `${load}
      import { text } from 'node:stream/consumers';
      const { body } = await request({ method: 'GET', url: new URL('${url}'), idle: 20_000 });
      console.log(await text(body), process.moduleLoadList.some((name) => name.includes('undici')));`;
    const ours = asks(`import { createHttp } from 'host/http';
      const { request } = createHttp(new AbortController().signal, {}, '1');`);
    expect(await ending(program(ours))).toMatchObject({ stdout: 'small false\n', stderr: '' });
    // As Node does it where node:http is imported, which this test would miss if it looked for another name.
    const { stdout } = await ending(program("import 'node:http'; console.log(process.moduleLoadList.join())"));
    expect(stdout).toContain('undici');
  });
});
