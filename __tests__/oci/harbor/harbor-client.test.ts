import { describe, expect, it } from '@jest/globals';
import { lateFault } from '../../../src/host/http-fault.js';
import type { Http } from '../../../src/host/ports.js';
import { startHarbor } from '../../contract/harbor-fake.js';
import { listen } from '../../contract/listen.js';
import { harborForEach, robot } from './harbor-world.js';

const at = harborForEach();
const call = {
  doing: 'read the settings of acme',
  target: '/projects/acme',
  headers: { 'x-is-resource-name': 'true' },
};
const basic = `Basic ${Buffer.from(`${robot.name}:${robot.password}`).toString('base64')}`;
const status = (code: number, more: object = {}) =>
  at.fake.fail({ when: 'GET /api/v2.0/', act: { kind: 'status', status: code, ...more } });

describe('a Harbor', () => {
  it('is asked as the robot that docker login has left, whose password is masked before', async () => {
    at.fake.project('acme');
    expect(await at.harbor.ask(call)).toMatchObject({ status: 200, json: { name: 'acme' } });
    const [asked] = at.fake.requests.filter(({ line }) => line.includes('/projects/'));
    expect(asked?.headers.authorization).toBe(basic);
    expect(at.secrets).toEqual(expect.arrayContaining([robot.password, basic.slice('Basic '.length)]));
    // By this word it lets a signer read what nobody has signed.
    expect(asked?.headers['user-agent']).toMatch(/cosign/);
  });

  it('is asked as the account of the environment, where that names this Harbor', async () => {
    at.fake.project('acme');
    const environment = {
      HARBOR_URL: `http://${at.fake.host}`,
      HARBOR_USERNAME: robot.name,
      HARBOR_PASSWORD: robot.password,
    };
    expect((await at.open(environment).ask(call)).status).toBe(200);
    expect(at.fake.requests.at(-1)?.headers.authorization).toBe(basic);
  });

  it('never gets the password of another one', async () => {
    const other = await startHarbor();
    other.project('acme');
    const environment = {
      HARBOR_URL: `http://${at.fake.host}`,
      HARBOR_USERNAME: robot.name,
      HARBOR_PASSWORD: robot.password,
      DOCKER_CONFIG: `${at.world.directory}/docker`,
    };
    await at.open(environment, other.host).ask(call);
    expect(other.requests.map(({ headers }) => headers.authorization)).not.toContain(basic);
    expect(JSON.stringify(other.requests)).not.toContain(robot.password);
    await other.close();
  });

  it.each<[string, Record<string, string>]>([
    ['a password without a host', { HARBOR_USERNAME: 'a', HARBOR_PASSWORD: 'b' }],
    ['a host without a user', { HARBOR_URL: 'https://harbor.example.com', HARBOR_PASSWORD: 'b' }],
    [
      'plain HTTP to elsewhere',
      { HARBOR_URL: 'http://harbor.example.com', HARBOR_USERNAME: 'a', HARBOR_PASSWORD: 'b' },
    ],
    [
      'a URL with a user in it',
      { HARBOR_URL: 'https://a@harbor.example.com', HARBOR_USERNAME: 'a', HARBOR_PASSWORD: 'b' },
    ],
  ])('is not asked with %s', async (_, environment) => {
    await expect(at.open(environment).ask(call)).rejects.toMatchObject({ code: 'harbor-environment' });
    expect(at.fake.seen('GET /api')).toEqual([]);
  });

  it('takes no identity token, which only its registry would take', async () => {
    const auths = { [at.fake.host]: { auth: Buffer.from('jane:x').toString('base64'), identitytoken: 'token' } };
    await at.world.files.write(`${at.world.directory}/docker/config.json`, JSON.stringify({ auths }));
    await expect(at.harbor.ask(call)).rejects.toMatchObject({ code: 'harbor-unauthorized' });
  });

  it.each<[string, number, object, string]>([
    ['400', 400, { body: '{"errors":[{"code":"BAD_REQUEST","message":"no"}]}' }, 'harbor-refused'],
    ['401: the robot has expired', 401, {}, 'harbor-unauthorized'],
    ['403: the robot lacks a permission', 403, {}, 'harbor-denied'],
    ['404', 404, {}, 'harbor-not-found'],
    ['429', 429, { headers: { 'retry-after': '1' } }, 'harbor-rate-limited'],
    ['429 for longer than is waited', 429, { headers: { 'retry-after': '7200' } }, 'harbor-rate-limited'],
    ['500', 500, {}, 'harbor-broken'],
    ['502 of a gateway, in HTML', 502, { body: '<html>Bad Gateway</html>' }, 'harbor-broken'],
    ['503', 503, {}, 'harbor-broken'],
    ['302 to a login page', 302, { headers: { location: 'https://login.example.com/' } }, 'harbor-redirect'],
    ['307 to itself', 307, { headers: { location: '/api/v2.0/projects/acme' } }, 'harbor-redirect'],
    ['HTML with status 200', 200, { body: '<!doctype html><title>Harbor</title>' }, 'harbor-protocol'],
    ['nothing with status 200', 200, { body: '' }, 'harbor-protocol'],
    ['half a JSON', 200, { body: '{"name":"ac' }, 'harbor-protocol'],
    ['204, which is none of its answers', 204, {}, 'harbor-refused'],
  ])('that answers %s has not answered', async (_, code, more, error) => {
    at.fake.project('acme');
    status(code, more);
    await expect(at.harbor.ask(call)).rejects.toMatchObject({ code: error });
  });

  it('is asked again while it is in trouble', async () => {
    at.fake.project('acme');
    at.fake.fail({ when: 'GET /api/v2.0/', times: 2, act: { kind: 'status', status: 502 } });
    at.fake.fail({ when: 'GET /api/v2.0/', times: 1, act: { kind: 'break' } });
    expect((await at.harbor.ask(call)).status).toBe(200);
    expect(at.fake.seen('GET /api/v2.0/')).toHaveLength(4);
  });

  it('sends its password nowhere else when it redirects', async () => {
    const seen: (string | undefined)[] = [];
    const thief = await listen((request, response) => {
      seen.push(request.headers.authorization);
      response.end('{}');
    });
    at.fake.fail({ when: 'GET /api/v2.0/', act: { kind: 'redirect', to: `${thief.url}/api/v2.0/projects/acme` } });
    await expect(at.harbor.ask(call)).rejects.toMatchObject({ code: 'harbor-redirect' });
    expect(seen).toEqual([]);
    await thief.close();
  });

  it('is not heard to the end where an answer has more bytes than are read', async () => {
    status(200, { body: JSON.stringify({ name: 'x'.repeat(2000) }) });
    await expect(at.harbor.ask({ ...call, max: 1000 })).rejects.toMatchObject({ code: 'registry-protocol' });
  });

  it('is not believed where an answer breaks off', async () => {
    const body = Buffer.from('{"name":"acme"}');
    at.fake.fail({ when: 'GET /api/v2.0/', act: { kind: 'break-answer', body, sent: 5 } });
    await expect(at.harbor.ask(call)).rejects.toMatchObject({ code: 'registry-unreachable' });
  });

  it('that drips is given up: each exchange has an end, and so has each silence', async () => {
    const slow: Http = {
      request: async (request) => {
        if (!request.url.pathname.startsWith('/api/')) return at.world.http.request(request);
        expect(request).toMatchObject({ idle: expect.any(Number), within: expect.any(Number) });
        throw lateFault(request, request.within ?? 0);
      },
    };
    const harbor = at.open({}, at.fake.host, slow);
    await expect(harbor.ask(call)).rejects.toMatchObject({ code: 'registry-unreachable' });
  });
});
