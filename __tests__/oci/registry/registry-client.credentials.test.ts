import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from '@jest/globals';
import { HttpFault } from '../../../src/host/http-fault.js';
import type { Http, HttpRequest, HttpResponse } from '../../../src/host/ports.js';
import { mediaTypes } from '../../../src/oci/descriptor.js';
import { digestOf } from '../../../src/oci/digest.js';
import { parseReference } from '../../../src/oci/reference.js';
import { blob, credentialsSeen, encoded, layer, openWorlds, push, read } from './blob-worlds.js';
import { FakeStorage } from './fake-registry.js';
import { loggedIn } from './registry-world.js';

const { start, worldWith, close } = openWorlds();
afterEach(close);

describe('where credentials go', () => {
  const auth = { kind: 'token', users: { jane: 'secret' } } as const;

  it('a password goes to no realm without TLS', async () => {
    const fake = await start({ auth: { ...auth, realm: 'http://realm.example/token' } });
    const asked: string[] = [];
    const world = await worldWith({
      dockerConfig: loggedIn(fake.host, 'jane', 'secret'),
      http: (real) => ({
        request: (request) => {
          asked.push(request.url.host);
          return real.request(request);
        },
      }),
    });
    await expect(push(world, parseReference(`${fake.host}/app`))).rejects.toMatchObject({
      code: 'registry-insecure',
      message: expect.stringContaining('http://realm.example/token'),
    });
    expect(new Set(asked)).toEqual(new Set([fake.host]));
  });

  it('a token service that redirects gets nothing more', async () => {
    const fake = await start({ auth });
    const elsewhere = await start({});
    fake.fail({ when: 'GET /token', act: { kind: 'redirect', to: `${elsewhere.origin}/token` } });
    const world = await worldWith({ dockerConfig: loggedIn(fake.host, 'jane', 'secret') });
    await expect(push(world, parseReference(`${fake.host}/app`))).rejects.toMatchObject({ code: 'registry-refused' });
    expect(elsewhere.requests).toEqual([]);
  });

  it.each(['basic', 'token'] as const)('a redirect to another origin carries no credentials (%s)', async (kind) => {
    const fake = await start({ auth: { kind, users: { jane: 'secret' } } });
    const elsewhere = await start({});
    elsewhere.seedBlob('app', layer);
    const world = await worldWith({ dockerConfig: loggedIn(fake.host, 'jane', 'secret') });
    const app = parseReference(`${fake.host}/app`);
    // The first look-up makes the client know its credentials.
    await push(world, app);
    fake.fail({
      when: 'GET /v2/app/blobs/',
      act: { kind: 'redirect', to: `${elsewhere.origin}/v2/app/blobs/${blob.digest}` },
    });
    expect(await read(world, app)).toBe('layer bytes');
    expect(elsewhere.requests).toHaveLength(1);
    expect(credentialsSeen(elsewhere)).toEqual([]);
  });

  it('a 401 of a redirect target is not answered', async () => {
    const fake = await start({});
    const elsewhere = await start({ auth });
    const world = await worldWith({ dockerConfig: { auths: { [fake.host]: { auth: encoded('jane:secret') } } } });
    fake.fail({
      when: 'GET /v2/app/blobs/',
      act: { kind: 'redirect', to: `${elsewhere.origin}/v2/app/blobs/${blob.digest}` },
    });
    await expect(read(world, parseReference(`${fake.host}/app`))).rejects.toMatchObject({
      code: 'registry-unauthorized',
    });
    expect(elsewhere.requests).toHaveLength(1);
  });

  it('an upload location of another origin gets the blob without credentials', async () => {
    const storage = new FakeStorage();
    const elsewhere = await start({ storage });
    const fake = await start({ auth, storage, uploadOrigin: elsewhere.origin });
    const world = await worldWith({ dockerConfig: loggedIn(fake.host, 'jane', 'secret') });
    expect(await push(world, parseReference(`${fake.host}/app`))).toBe('uploaded');
    expect(elsewhere.requests.map(({ line }) => line.split('?')[0])).toEqual(['PUT /v2/app/blobs/uploads/1']);
    expect(credentialsSeen(elsewhere)).toEqual([]);
    expect(storage.blobs.has(`app@${blob.digest}`)).toBe(true);
  });

  it.each([
    ['a redirect', 'GET /v2/app/blobs/', { kind: 'redirect', to: 'http://cdn.example/x' }],
    ['an upload location', 'POST', { kind: 'status', status: 202, headers: { location: 'http://cdn.example/x' } }],
  ] as const)('%s without TLS is refused', async (_, when, act) => {
    const fake = await start({});
    fake.fail({ when, act });
    const world = await worldWith({});
    const app = parseReference(`${fake.host}/app`);
    const asked = when === 'POST' ? push(world, app) : read(world, app);
    await expect(asked).rejects.toMatchObject({ code: 'registry-insecure' });
  });

  it('redirects end after five', async () => {
    const fake = await start({});
    fake.fail({ when: 'GET /v2/app/blobs/', act: { kind: 'redirect', to: `/v2/app/blobs/${blob.digest}` } });
    await expect(read(await worldWith({}), parseReference(`${fake.host}/app`))).rejects.toMatchObject({
      code: 'registry-protocol',
    });
    expect(fake.seen('GET /v2/app/blobs/')).toHaveLength(6);
  });
});

describe('a registry far away', () => {
  const hub = 'https://registry-1.docker.io';
  const challenge = (realm: string) => ({ 'www-authenticate': `Bearer realm="${realm}",service="registry.docker.io"` });

  /** Answers as a table of URLs (without query) says; everything else is an error of the test. */
  async function far(answers: Readonly<Record<string, (request: HttpRequest) => Partial<HttpResponse>>>) {
    const requests: HttpRequest[] = [];
    const http: Http = {
      request: async (request) => {
        requests.push(request);
        const answer = answers[`${request.url.origin}${request.url.pathname}`];
        if (answer === undefined) throw new HttpFault(`nobody at ${request.url}`, { retryable: false });
        return { status: 200, headers: {}, body: Readable.from([]), ...answer(request) };
      },
    };
    const world = await worldWith({
      dockerConfig: loggedIn('https://index.docker.io/v1/', 'jane', 'secret'),
      http: () => http,
    });
    return { requests, world };
  }

  it('is asked over HTTPS; Docker Hub under its own name, with the password for the realm alone', async () => {
    const digest = digestOf('manifest');
    const { requests, world } = await far({
      [`${hub}/v2/library/alpine/manifests/3`]: ({ headers }) =>
        headers?.authorization === 'Bearer the-token'
          ? {
              headers: {
                'docker-content-digest': digest,
                'content-type': mediaTypes.ociIndex,
                'content-length': '8',
              },
            }
          : { status: 401, headers: challenge('https://auth.docker.io/token') },
      'https://auth.docker.io/token': () => ({ body: Readable.from([Buffer.from('{"token":"the-token"}')]) }),
    });
    expect(await world.registry.resolve(parseReference('alpine:3'))).toMatchObject({ digest });
    expect(requests.map(({ url, headers }) => [url.host, headers?.authorization])).toEqual([
      ['registry-1.docker.io', undefined],
      ['auth.docker.io', `Basic ${encoded('jane:secret')}`],
      ['registry-1.docker.io', 'Bearer the-token'],
    ]);
    expect(requests[1]?.url.searchParams.get('scope')).toBe('repository:library/alpine:pull');
  });

  it.each(['http://auth.docker.io/token', 'http://127.0.0.1:1/token', 'ftp://auth.docker.io/token'])(
    'gives no password to the realm %s',
    async (realm) => {
      const { requests, world } = await far({
        [`${hub}/v2/library/alpine/manifests/3`]: () => ({ status: 401, headers: challenge(realm) }),
      });
      await expect(world.registry.resolve(parseReference('alpine:3'))).rejects.toMatchObject({
        code: 'registry-insecure',
      });
      expect(requests).toHaveLength(1);
    },
  );

  it('may not send us to a service of this machine', async () => {
    const { requests, world } = await far({
      [`${hub}/v2/library/alpine/manifests/3`]: () => ({
        status: 307,
        headers: { location: 'http://127.0.0.1:2375/' },
      }),
    });
    await expect(world.registry.resolve(parseReference('alpine:3'))).rejects.toMatchObject({
      code: 'registry-insecure',
    });
    expect(requests).toHaveLength(1);
  });

  it.each<[string, () => Partial<HttpResponse>]>([
    ['refuses', () => ({ status: 400 })],
    [
      'does not understand',
      () => {
        throw new HttpFault('socket hang up', { retryable: true });
      },
    ],
  ])('but on loopback is asked over HTTPS where it %s plain HTTP', async (_, plain) => {
    const { requests, world } = await far({
      'http://localhost:5000/v2/': plain,
      'https://localhost:5000/v2/': () => ({}),
      'https://localhost:5000/v2/app/manifests/1': () => ({ status: 404 }),
    });
    expect(await world.registry.resolve(parseReference('localhost:5000/app:1'))).toBeUndefined();
    expect(requests.map(({ url }) => url.protocol)).toEqual(['http:', 'https:', 'https:']);
  });
});
