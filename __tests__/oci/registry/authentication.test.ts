import { afterEach, describe, expect, it } from '@jest/globals';
import { parseReference } from '../../../src/oci/reference.js';
import { credentialsSeen, encoded, layer, openWorlds, push, read } from './blob-worlds.js';
import type { RecordedRequest } from './fake-registry.js';
import { loggedIn } from './registry-world.js';

const { start, worldWith, close } = openWorlds();
afterEach(close);

const hasPassword = ({ headers }: RecordedRequest) => String(headers.authorization).startsWith('Basic');

describe('a registry with basic authentication', () => {
  it('gets the password of docker login after its 401, and it is masked', async () => {
    const fake = await start({ auth: { kind: 'basic', users: { jane: 'pass:word' } } });
    const world = await worldWith({ dockerConfig: loggedIn(fake.host, 'jane', 'pass:word') });
    expect(await push(world, parseReference(`${fake.host}/app`))).toBe('uploaded');
    expect(fake.requests[1]?.headers.authorization).toBeUndefined();
    expect(world.secrets).toEqual(expect.arrayContaining(['pass:word', encoded('jane:pass:word')]));
    expect(world.log.lines.join()).not.toContain('pass:word');
  });

  it('is asked anonymously without a login, and says how to log in', async () => {
    const fake = await start({ auth: { kind: 'basic', users: { jane: 'x' } } });
    const world = await worldWith({});
    await expect(push(world, parseReference(`${fake.host}/app`))).rejects.toMatchObject({
      code: 'registry-unauthorized',
      message: expect.stringContaining('asked anonymously'),
      fix: expect.stringContaining(`docker login ${fake.host}`),
    });
  });

  it('that refuses the password names the account', async () => {
    const fake = await start({ auth: { kind: 'basic', users: { jane: 'new' } } });
    const world = await worldWith({ dockerConfig: loggedIn(fake.host, 'jane', 'old') });
    await expect(world.registry.manifest(parseReference(`${fake.host}/app:1`))).rejects.toMatchObject({
      code: 'registry-unauthorized',
      message: expect.stringContaining('asked as "jane"'),
    });
    expect(credentialsSeen(fake)).toHaveLength(1);
  });
});

describe('a registry with tokens', () => {
  const auth = { kind: 'token', users: { jane: 'secret' } } as const;

  it('gets one token for all requests of the same scope', async () => {
    const fake = await start({ auth });
    const world = await worldWith({ dockerConfig: loggedIn(fake.host, 'jane', 'secret') });
    const app = parseReference(`${fake.host}/app`);
    await Promise.all([push(world, app), push(world, app), push(world, app)]);
    expect(fake.seen('GET /token')).toHaveLength(1);
    expect(fake.seen('GET /token')[0]?.line).toContain('scope=repository%3Aapp%3Apull%2Cpush');
  });

  it('never sees the password outside the realm', async () => {
    const fake = await start({ auth });
    const world = await worldWith({ dockerConfig: loggedIn(fake.host, 'jane', 'secret') });
    await push(world, parseReference(`${fake.host}/app`));
    const basic = fake.requests.filter(hasPassword);
    expect(basic.map(({ line }) => line.split('?')[0])).toEqual(['GET /token']);
  });

  it('gives a new token when one is refused', async () => {
    const fake = await start({ auth });
    const world = await worldWith({ dockerConfig: loggedIn(fake.host, 'jane', 'secret') });
    await push(world, parseReference(`${fake.host}/app`));
    fake.expireTokens();
    expect(await push(world, parseReference(`${fake.host}/app`))).toBe('present');
    expect(fake.seen('GET /token')).toHaveLength(2);
  });

  it('gives a new token before the old one ends', async () => {
    const fake = await start({ auth });
    const world = await worldWith({ dockerConfig: loggedIn(fake.host, 'jane', 'secret') });
    await push(world, parseReference(`${fake.host}/app`));
    world.clock.time += 299_000;
    await push(world, parseReference(`${fake.host}/app`));
    expect(fake.seen('GET /token')).toHaveLength(2);
    expect(fake.requests.filter(({ status }) => status === 401)).toHaveLength(1);
  });

  it('lets everybody pull where it wants to', async () => {
    const fake = await start({ auth: { kind: 'token', anonymousPull: true } });
    fake.seedBlob('app', layer);
    expect(await read(await worldWith({}), parseReference(`${fake.host}/app`))).toBe('layer bytes');
  });

  it('takes an identity token as refresh token', async () => {
    const fake = await start({ auth: { kind: 'token', identityTokens: ['id-token'] } });
    const world = await worldWith({ dockerConfig: { auths: { [fake.host]: { identitytoken: 'id-token' } } } });
    expect(await push(world, parseReference(`${fake.host}/app`))).toBe('uploaded');
    expect(fake.seen('POST /token')).toHaveLength(1);
    expect(world.secrets).toContain('id-token');
  });

  it('that does not let an account push says so', async () => {
    const fake = await start({ auth: { kind: 'token', readers: { jane: 'secret' } } });
    const world = await worldWith({ dockerConfig: loggedIn(fake.host, 'jane', 'secret') });
    await expect(push(world, parseReference(`${fake.host}/app`))).rejects.toMatchObject({ code: 'registry-denied' });
  });

  it('asks for pull of the source when a blob is mounted', async () => {
    const fake = await start({ auth });
    fake.seedBlob('base', layer);
    const world = await worldWith({ dockerConfig: loggedIn(fake.host, 'jane', 'secret') });
    expect(await push(world, parseReference(`${fake.host}/app`), 'base')).toBe('mounted');
    expect(fake.seen('GET /token').at(-1)?.line).toContain('scope=repository%3Abase%3Apull');
  });

  it('whose token service refuses the password names it', async () => {
    const fake = await start({ auth });
    const world = await worldWith({ dockerConfig: loggedIn(fake.host, 'jane', 'wrong') });
    await expect(push(world, parseReference(`${fake.host}/app`))).rejects.toMatchObject({
      code: 'registry-unauthorized',
      message: expect.stringMatching(/incorrect username or password.*as "jane" at http/),
    });
  });

  it.each([
    ['no token', '{}'],
    ['something else', '<html>'],
    ['a token that would break out of its header', JSON.stringify({ token: 'x\r\nevil: 1' })],
  ])('whose token service gives %s is an error', async (_, body) => {
    const fake = await start({ auth });
    fake.fail({ when: 'GET /token', act: { kind: 'status', status: 200, body } });
    await expect(push(await worldWith({}), parseReference(`${fake.host}/app`))).rejects.toMatchObject({
      code: 'registry-protocol',
    });
  });
});
