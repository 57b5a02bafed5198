import { afterEach, describe, expect, it } from '@jest/globals';
import { askAnonymousWrite, type WriteAnswer } from '../../src/oci/anonymous-write.js';
import { mediaTypes } from '../../src/oci/descriptor.js';
import { type FakeRegistry, type FakeRegistryOptions, startFakeRegistry } from './registry/fake-registry.js';
import { createWorld, loggedIn, type World } from './registry/registry-world.js';

let fake: FakeRegistry;
let world: World;

afterEach(async () => {
  await fake.close();
  world.close();
});

async function start(options: FakeRegistryOptions = {}): Promise<void> {
  fake = await startFakeRegistry(options);
  fake.seedManifest('app', Buffer.from('{}'), mediaTypes.ociManifest, '1');
  world = await createWorld({ dockerConfig: loggedIn(fake.host, 'jane', 'secret') });
}

async function ask(): Promise<WriteAnswer> {
  const process = { run: async () => ({ code: 1, signal: null, late: false, stdout: '', stderr: '' }) };
  const environment = { DOCKER_CONFIG: `${world.directory}/docker` };
  const options = { maskSecret: () => undefined, random: () => 0, quick: true };
  return askAnonymousWrite({ ...world, process, environment }, options, { registry: fake.host, repository: 'app' });
}

const token = { kind: 'token', users: { jane: 'secret' } } as const;

describe('a registry that is asked for an upload by nobody', () => {
  it.each<[string, FakeRegistryOptions]>([
    ['asks for a password', { auth: { kind: 'basic', users: { jane: 'secret' } } }],
    ['gives no token to strangers', { auth: token }],
    ['gives strangers a token that may pull', { auth: { ...token, anonymousPull: true } }],
  ])('refuses it where it %s, though somebody is logged in here', async (_what, options) => {
    await start(options);
    expect(await ask()).toMatchObject({ kind: 'refused' });
    expect(fake.storage.openUploads.size).toBe(0);
    expect(fake.seen('POST ')).toEqual([]);
    expect(fake.requests.every(({ headers }) => !/^Basic /.test(String(headers.authorization)))).toBe(true);
  });

  it('is told to be open, and no upload was begun', async () => {
    await start();
    expect(await ask()).toMatchObject({ kind: 'open', said: expect.stringContaining('BLOB_UPLOAD_UNKNOWN') });
    expect(fake.storage.openUploads.size).toBe(0);
    expect(fake.writes.map(({ line }) => line.replace(/\?.*$/, ''))).toEqual([
      'PUT /v2/app/blobs/uploads/00000000-0000-0000-0000-000000000000',
    ]);
  });

  it.each<[number, string, string]>([
    [404, 'BLOB_UPLOAD_UNKNOWN', 'open'],
    [400, 'BLOB_UPLOAD_INVALID', 'open'],
    [400, 'DIGEST_INVALID', 'open'],
    [404, 'NAME_UNKNOWN', 'unclear'],
    [404, 'DENIED', 'unclear'],
    [405, 'UNSUPPORTED', 'unclear'],
    [405, 'BLOB_UPLOAD_UNKNOWN', 'unclear'],
    [403, 'BLOB_UPLOAD_UNKNOWN', 'refused'],
  ])('that answers %d %s is %s', async (status, code, kind) => {
    await start();
    const body = JSON.stringify({ errors: [{ code, message: 'x' }] });
    fake.fail({ when: 'PUT /v2/app/blobs/uploads/', act: { kind: 'status', status, body } });
    expect(await ask()).toMatchObject({ kind });
  });

  it.each([
    [403, 'refused'],
    [401, 'refused'],
    [404, 'unclear'],
    [405, 'unclear'],
    [201, 'open'],
    [202, 'open'],
    [307, 'unclear'],
    [429, 'failed'],
    [500, 'failed'],
    [503, 'failed'],
  ] as const)('that answers %d is %s', async (status, kind) => {
    await start();
    fake.fail({ when: 'PUT /v2/app/blobs/uploads/', act: { kind: 'status', status } });
    expect(await ask()).toMatchObject({ kind });
  });

  it('that does not answer at all has said nothing', async () => {
    await start();
    await fake.close();
    expect(await ask()).toMatchObject({ kind: 'failed' });
  });
});
