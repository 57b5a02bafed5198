import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { certificateVerifier } from '../../../src/evidence/signature/certificate.js';
import { Cancelled, ConfigError, ServiceError } from '../../../src/host/errors.js';
import { openKeyless } from '../../../src/release/sigstore/open-keyless.js';
import type { SigstoreServices } from '../../../src/release/sigstore/services.js';
import {
  type FakeSigstore,
  fakeSigstore,
  githubIssuer,
  workflowIdentity,
} from '../../evidence/signature/fake-sigstore.js';
import { keylessBundle } from '../../evidence/signature/keyless-bundle.js';
import { bundleIn, type KeylessWorld, keylessWorld, statement } from './keyless-world.js';
import {
  type FakeService,
  type Misbehaviour,
  places,
  type StartedSigstore,
  startFakeSigstore,
} from './start-fake-sigstore.js';

let sigstore: StartedSigstore;
let others: FakeSigstore;
let world: KeylessWorld;

beforeAll(async () => {
  sigstore = await startFakeSigstore();
  others = await fakeSigstore();
});
beforeEach(() => {
  sigstore.reset();
  world = keylessWorld(sigstore, sigstore.environment);
});
afterEach(() => world.close());
afterAll(() => sigstore.close());

type Log = SigstoreServices['log'] extends infer L | undefined ? L : never;

/** Fulcio, a log and a timestamp authority. */
function all(version: 1 | 2 = 2): SigstoreServices & { readonly log: Log } {
  const url = new URL(sigstore.url);
  return { authority: url, log: { url, version }, timestamps: url };
}

const open = (services: SigstoreServices = all()) => openKeyless(world, world.wishes(services));

async function failureOf(work: Promise<unknown>): Promise<Error> {
  return work.then(
    () => new Error('it succeeded'),
    (error) => error,
  );
}

describe('a signature without a key', () => {
  it.each<[string, () => SigstoreServices]>([
    ['a log of the first version alone', () => ({ authority: all().authority, log: all(1).log })],
    ['a log of the first version and a timestamp authority', () => all(1)],
    ['a log of the second version and a timestamp authority', () => all(2)],
  ])('with %s proves that this workflow has signed', async (_what, services) => {
    const signer = await open(services());
    const bundle = bundleIn(await signer.sign(statement));
    expect(certificateVerifier(sigstore.trustedRoot)?.signerOf(bundle)).toMatchObject({
      name: workflowIdentity,
      issuer: githubIssuer,
    });
    expect(JSON.parse(bundle.envelope.payload.toString())).toEqual(statement);
    expect([signer.identity, signer.issuer]).toEqual([workflowIdentity, githubIssuer]);
  });

  it('asks for one certificate for all that is signed within some minutes, and for another one later', async () => {
    const signer = await open();
    await Promise.all([signer.sign(statement), signer.sign(statement), signer.sign(statement)]);
    expect([sigstore.times('fulcio'), sigstore.times('rekor-v2'), sigstore.times('timestamp')]).toEqual([1, 3, 3]);
    world.clock.time += 6 * 60_000;
    await signer.sign(statement);
    expect(sigstore.times('fulcio')).toBe(2);
  });

  it('is asked for in the name that GitHub gives, for the audience of Sigstore, whatever else the environment offers', async () => {
    const stray = sigstore.token({ san: 'https://github.com/mallory/app/.github/workflows/x.yml@refs/heads/main' });
    world.close();
    world = keylessWorld(sigstore, { ...sigstore.environment, SIGSTORE_ID_TOKEN: stray, BUILDKITE: 'true' });
    const signer = await open();
    const bundle = bundleIn(await signer.sign(statement));
    expect(signer.recognises(bundle)).toBe(true);
    expect(signer.identity).toBe(workflowIdentity);
    expect(sigstore.asked.some(({ body }) => body.includes(stray))).toBe(false);
    expect(sigstore.asked.flatMap(({ path, query }) => (path === places.token ? [query.get('audience')] : []))).toEqual(
      ['sigstore', 'sigstore'],
    );
  });

  it('keeps the token from all but the authority, and the request token from all but GitHub', async () => {
    await (await open()).sign(statement);
    const token = JSON.parse(sigstore.asked.find(({ path }) => path === places.fulcio)?.body ?? '').credentials
      .oidcIdentityToken;
    const told = (secret: string) =>
      sigstore.asked
        .filter(({ body, authorization = '' }) => `${authorization}${body}`.includes(secret))
        .map(({ path }) => path);
    expect(told(token)).toEqual([places.fulcio]);
    expect(told(sigstore.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '')).toEqual([places.token, places.token]);
  });

  it('has each token masked before anybody else is asked', async () => {
    await (await open()).sign(statement);
    const tokens = world.events.filter((event) => event.startsWith('mask '));
    expect(tokens.every((event) => event.split('.').length === 3)).toBe(true);
    expect(world.events.map((event) => event.replace(/ .*\./, ' ').replace(/^mask .*/, 'mask')).slice(0, 5)).toEqual([
      `GET ${places.token}`,
      'mask',
      `GET ${places.token}`,
      'mask',
      `POST ${places.fulcio}`,
    ]);
  });

  it.each([
    ['refs/tags/v1.0.0', 'refs/tags/v1.0.0'],
    ['refs/heads/fix/#7+a@b', 'refs/heads/fix/#7+a@b'],
    ['refs/heads/größe', 'refs/heads/gr%C3%B6%C3%9Fe'],
  ])('names the ref %s as certificates do', async (ref, encoded) => {
    const path = 'acme/app/.github/workflows/release.yml';
    sigstore.says({ job_workflow_ref: `${path}@${ref}`, san: `https://github.com/${path}@${encoded}` });
    const signer = await open();
    expect(signer.recognises(bundleIn(await signer.sign(statement)))).toBe(true);
    expect(signer.identity).toBe(`https://github.com/${path}@${encoded}`);
  });

  it('reaches its services through the proxy of the environment', async () => {
    world.close();
    world = keylessWorld(sigstore, sigstore.environment, { HTTP_PROXY: sigstore.url });
    const url = (name: string) => new URL(`http://${name}.test`);
    const services = { authority: url('ca'), log: { url: url('log'), version: 2 as const }, timestamps: url('time') };
    const signer = await open(services);
    expect(signer.recognises(bundleIn(await signer.sign(statement)))).toBe(true);
  });

  it('gives the second log hashes alone, and the first one an entry of which it keeps hashes alone', async () => {
    await (await open(all(2))).sign(statement);
    await (await open(all(1))).sign(statement);
    const entries = sigstore.asked.filter(({ path }) => path === places['rekor-v1'] || path === places['rekor-v2']);
    const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
    expect(entries.map(({ body }) => [JSON.parse(body).kind, body.includes(payload.slice(0, 40))])).toEqual([
      [undefined, false],
      ['dsse', true],
    ]);
  });

  it('is the same as an entry that the first log has already, when its answer was lost on the way', async () => {
    const signer = await open(all(1));
    const id = 'a'.repeat(64);
    sigstore.misbehave('rekor-v1', { status: 409, headers: { location: `/api/v1/log/entries/${id}` } });
    await failureOf(signer.sign(statement));
    expect(world.events.at(-1)).toBe(`GET /api/v1/log/entries/${id}`);
  });
});

describe('an entry that the second log has already, when its answer was lost on the way,', () => {
  it('is made once more, of another signature', async () => {
    const signer = await open(all(2));
    sigstore.misbehave('rekor-v2', { status: 409, body: '{"code":6,"message":"an equivalent entry exists"}' });
    const reached = sigstore.reached('rekor-v2').then(() => sigstore.misbehave('rekor-v2', undefined));
    const [bytes] = await Promise.all([signer.sign(statement), reached]);
    expect(signer.recognises(bundleIn(bytes))).toBe(true);
    const entries = sigstore.asked.flatMap(({ path, body }) => (path === places['rekor-v2'] ? [body] : []));
    expect(new Set(entries).size).toBe(2);
  });

  it('is an error where that does not help', async () => {
    const signer = await open(all(2));
    sigstore.misbehave('rekor-v2', { status: 409 });
    expect(await failureOf(signer.sign(statement))).toMatchObject({
      code: 'log-has-entry',
      fix: 'Run the job again.',
    });
    expect(sigstore.times('rekor-v2')).toBe(2);
  });
});

describe('nothing is attached that does not prove our identity', () => {
  it.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'a trusted root of others',
      async () => writeFileSync(join(world.directory, 'trusted_root.json'), JSON.stringify(others.trustedRoot)),
      /proves nothing/,
    ],
    [
      'a certificate for another workflow',
      async () => sigstore.says({ san: 'https://github.com/mallory/app/.github/workflows/x.yml@refs/heads/main' }),
      /says that https:\/\/github\.com\/mallory\/.* has signed, and this job is https:\/\/github\.com\/acme\//,
    ],
    [
      'a certificate for a name that ours begins with',
      async () => sigstore.says({ san: `${workflowIdentity}-x` }),
      /main-x .* has signed/,
    ],
  ])('with %s', async (_what, change, message) => {
    await change();
    const signer = await open();
    const failure = await failureOf(signer.sign(statement));
    expect(failure).toMatchObject({ code: 'sigstore-unproven', message: expect.stringMatching(message) });
  });
});

describe('a signer without a key recognises', () => {
  it.each<[string, Record<string, unknown>, boolean]>([
    ['what this workflow has signed', {}, true],
    [
      'nothing of another workflow',
      { san: 'https://github.com/acme/app/.github/workflows/other.yml@refs/heads/main' },
      false,
    ],
    ['nothing of another branch', { san: workflowIdentity.replace('heads/main', 'heads/mainx') }, false],
    ['nothing of a name that has ours within it', { san: `https://evil.example/?${workflowIdentity}` }, false],
    ['nothing of another issuer', { iss: 'https://issuer.example' }, false],
  ])('%s', async (_what, claims, expected) => {
    const signer = await open();
    const bundle = await keylessBundle(sigstore, Buffer.from('{}'), { claims });
    expect(signer.recognises(bundleIn(Buffer.from(JSON.stringify(bundle))))).toBe(expected);
  });

  it('nothing of another Sigstore', async () => {
    const signer = await open();
    const bundle = await keylessBundle(others, Buffer.from('{}'));
    expect(signer.recognises(bundleIn(Buffer.from(JSON.stringify(bundle))))).toBe(false);
  });
});

const services: readonly FakeService[] = ['token', 'fulcio', 'rekor-v1', 'rekor-v2', 'timestamp'];
const garbage: readonly [string, Misbehaviour, RegExp][] = [
  ['something else', { body: '<html>hello</html>', type: 'text/html' }, / gave no /],
  ['an empty object', { body: '{}' }, / gave no /],
  ['nothing', {}, / gave no /],
  ['more than anybody reads', { body: 'x'.repeat(1_000_001) }, / gave an answer of more than 1000000 bytes/],
];

/** Whether the service is asked when the signer is opened, or when it signs. */
async function signWith(service: FakeService, how: Misbehaviour): Promise<Error> {
  sigstore.misbehave(service, how);
  return failureOf(open(all(service === 'rekor-v1' ? 1 : 2)).then((signer) => signer.sign(statement)));
}

describe.each(services)('when %s', (service) => {
  it('hangs, it is waited for once', async () => {
    world.hurry(places[service]);
    const failure = await signWith(service, 'hang');
    expect(failure).toBeInstanceOf(ServiceError);
    expect(failure).toMatchObject({ code: 'sigstore-unreachable' });
    expect(sigstore.times(service)).toBe(1);
  });

  it('hangs, the end of the run ends the wait', async () => {
    const failure = signWith(service, 'hang');
    await sigstore.reached(service);
    world.end('SIGTERM');
    expect(await failure).toBeInstanceOf(Cancelled);
  });

  it('is broken, it is asked again, and named', async () => {
    const failure = await signWith(service, { status: 500, body: '{"message":"out of order"}' });
    expect(failure).toMatchObject({
      code: 'sigstore-unavailable',
      message: expect.stringMatching(/answered 500 \(out of order\)/),
    });
    expect(sigstore.times(service)).toBe(3);
  });

  it('comes back, nobody notices', async () => {
    sigstore.misbehave(service, { status: 503 });
    const { sleep } = world.clock;
    world.clock.sleep = (ms) => {
      sigstore.misbehave(service, undefined);
      return sleep(ms);
    };
    const signer = await open(all(service === 'rekor-v1' ? 1 : 2));
    expect(signer.recognises(bundleIn(await signer.sign(statement)))).toBe(true);
  });

  it.each([401, 403, 404, 307])('answers %i, it is not asked again, and nobody is sent elsewhere', async (status) => {
    const failure = await signWith(service, { status, headers: { location: `${sigstore.url}/elsewhere` } });
    expect(failure).toMatchObject({ code: 'sigstore-refused', message: expect.stringContaining(`answered ${status}`) });
    expect([sigstore.times(service), sigstore.asked.some(({ path }) => path === '/elsewhere')]).toEqual([1, false]);
  });

  it.each(garbage)('answers with %s, that is said', async (_what, how, said) => {
    const failure = await signWith(service, how);
    expect(failure).toBeInstanceOf(ServiceError);
    expect(failure).toMatchObject({ code: 'sigstore-garbage', message: expect.stringMatching(said) });
  });
});

describe('a token', () => {
  it.each([
    ['that is none', 'secret-that-is-no-token'],
    ['whose middle is no JSON', `eyJhbGciOiJub25lIn0.${'x'.repeat(40)}.c2lnbmF0dXJl`],
    [
      'with other claims',
      `eyJhbGciOiJub25lIn0.${Buffer.from('{"sub":"secret-subject"}').toString('base64url')}.c2lnbmF0dXJl`,
    ],
  ])('%s is masked, and quoted nowhere', async (_what, value) => {
    const failure = await signWith('token', { body: JSON.stringify({ value }) });
    expect(failure).toMatchObject({ code: 'sigstore-garbage' });
    expect(world.events).toContain(`mask ${value}`);
    const quoted = `${failure.message} ${failure.cause ?? ''} ${(failure as ServiceError).fix}`;
    expect([value, 'secret-subject', 'x'.repeat(40)].filter((part) => quoted.includes(part))).toEqual([]);
  });

  it('for another audience is not used', async () => {
    sigstore.says({ aud: 'api.example' });
    expect(await failureOf(open())).toMatchObject({
      code: 'sigstore-garbage',
      message: expect.stringContaining('aud'),
    });
    expect(sigstore.times('fulcio')).toBe(0);
  });

  it('that the authority quotes is not quoted again, not even its beginning', async () => {
    const token = sigstore.token();
    const failure = await signWith('fulcio', {
      status: 400,
      body: JSON.stringify({ message: `bad token ${token.slice(0, 250)}` }),
    });
    expect(failure.message).toMatch(/bad token \*\*\*/);
    expect(failure.message).not.toContain(token.slice(0, 12));
  });

  it.each([
    ['nothing', {}],
    ['no request token', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }],
    ['an address that is none', { ACTIONS_ID_TOKEN_REQUEST_URL: 'token' }],
    ['an address that is not secure', { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://github.example/token' }],
    ['a token of somebody', { ACTIONS_ID_TOKEN_REQUEST_URL: '', SIGSTORE_ID_TOKEN: 'eyJh.eyJz.c2ln' }],
  ])('can not be asked for with %s, and the permission is named', async (_what, change) => {
    world.close();
    const none = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };
    world = keylessWorld(sigstore, { ...(Object.keys(change).length === 0 ? none : sigstore.environment), ...change });
    const failure = await failureOf(open());
    expect(failure).toBeInstanceOf(ConfigError);
    expect(failure).toMatchObject({
      code: 'id-token-permission',
      message: expect.stringContaining('`permissions: id-token: write`'),
    });
    expect(sigstore.asked).toEqual([]);
  });
});

describe('a trusted root', () => {
  it.each([
    ['is missing', (path: string) => ({ path: `${path}.x`, text: '' })],
    ['is none', (path: string) => ({ path, text: '{}' })],
    ['is no JSON', (path: string) => ({ path, text: 'root' })],
  ])('that %s is a mistake in the inputs', async (_what, change) => {
    const wishes = world.wishes(all());
    if (wishes.choice.kind !== 'own') throw new Error('no file');
    const { path, text } = change(wishes.choice.trustedRoot);
    writeFileSync(wishes.choice.trustedRoot, text);
    const failure = await failureOf(openKeyless(world, { ...wishes, choice: { ...wishes.choice, trustedRoot: path } }));
    expect(failure).toBeInstanceOf(ConfigError);
    expect(failure).toMatchObject({ code: 'trusted-root', message: expect.stringContaining('input trusted-root') });
  });
});
