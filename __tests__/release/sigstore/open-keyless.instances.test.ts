import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { certificateVerifier } from '../../../src/evidence/signature/certificate.js';
import { ConfigError, ServiceError } from '../../../src/host/errors.js';
import { type KeylessWishes, openKeyless } from '../../../src/release/sigstore/open-keyless.js';
import { workflowIdentity } from '../../evidence/signature/fake-sigstore.js';
import { bundleIn, type KeylessWorld, keylessWorld, statement } from './keyless-world.js';
import { type StartedSigstore, startFakeSigstore } from './start-fake-sigstore.js';
import { type StartedTuf, startFakeTuf } from './start-fake-tuf.js';

/** The public instance, which has logs, and GitHub's own, which has none; GitHub gives its tokens beside the first. */
let [open, closed]: StartedSigstore[] = [];
let [openTuf, closedTuf]: StartedTuf[] = [];
let world: KeylessWorld;

const started = <T>(one: T | undefined): T => {
  if (one === undefined) throw new Error('not started');
  return one;
};

beforeAll(async () => {
  [open, closed] = [await startFakeSigstore(), await startFakeSigstore({ logs: false })];
  openTuf = await startFakeTuf({
    'trusted_root.json': open.trustedRoot,
    'signing_config.v0.2.json': configOf(open.url),
  });
  closedTuf = await startFakeTuf({ 'trusted_root.json': closed.trustedRoot });
});
beforeEach(() => {
  for (const one of [open, closed]) started(one).reset();
  world = keylessWorld(started(open), started(open).environment);
});
afterEach(() => world.close());
afterAll(async () => {
  for (const one of [open, closed, openTuf, closedTuf]) await one?.close();
});

function configOf(url: string, authority = url): object {
  const service = (at: string, majorApiVersion: number) => ({ url: at, majorApiVersion, validFor: {}, operator: 'x' });
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(authority, 1)],
    rekorTlogUrls: [service(url, 1), service(url, 2)],
    tsaUrls: [service(`${url}/api/v1/timestamp`, 1)],
  };
}

function signer(wishes: Partial<KeylessWishes> = {}) {
  const { url } = started(closed);
  const services = { authority: new URL(url), timestamps: new URL(url) };
  const named = { public: started(openTuf), github: { ...started(closedTuf), services } };
  const all = { choice: { kind: 'auto' }, mayBePublished: false, isPrivate: undefined, ...wishes } as const;
  return openKeyless(world, { ...all, serverUrl: 'https://github.com' }, named);
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'it succeeded',
    (error) => error,
  );
}

/** Whose services have been asked for a certificate. */
const askedForCertificates = () => [started(open).times('fulcio') > 0, started(closed).times('fulcio') > 0];

describe('where a workflow signs without a key', () => {
  it.each<[string, Readonly<Record<string, unknown>>, Partial<KeylessWishes>, 'public' | 'github']>([
    ['of a public repository', { repository_visibility: 'public' }, {}, 'public'],
    [
      'of a public repository, as the event says, too',
      { repository_visibility: 'public' },
      { isPrivate: false },
      'public',
    ],
    ['of a private repository', { repository_visibility: 'private' }, {}, 'github'],
    ['of an internal repository', { repository_visibility: 'internal' }, {}, 'github'],
    [
      'of a repository that the token calls private and the event public',
      { repository_visibility: 'private' },
      { isPrivate: false },
      'github',
    ],
    [
      'of a repository that the token calls public and the event private',
      { repository_visibility: 'public' },
      { isPrivate: true },
      'github',
    ],
    ['of a repository that nobody knows', { repository_visibility: undefined }, { isPrivate: false }, 'github'],
    ['of a repository with a word that nobody knows', { repository_visibility: 'PUBLIC' }, {}, 'github'],
    [
      'of a private repository that may be published',
      { repository_visibility: 'private' },
      { mayBePublished: true },
      'public',
    ],
    ['of a public repository that wants no logs', {}, { choice: { kind: 'github' } }, 'github'],
  ])('%s', async (_what, claims, wishes, where) => {
    started(open).says(claims);
    const bundle = bundleIn(await (await signer(wishes)).sign(statement));
    expect(askedForCertificates()).toEqual(where === 'public' ? [true, false] : [false, true]);
    const { trustedRoot } = started(where === 'public' ? open : closed);
    expect(certificateVerifier(trustedRoot)?.signerOf(bundle)).toMatchObject({ name: workflowIdentity });
    expect(bundle.parsed.verificationMaterial.tlogEntries).toHaveLength(where === 'public' ? 1 : 0);
  });

  it('is never a public log for a repository that is not known to be public', async () => {
    started(open).says({ repository_visibility: 'private' });
    const failure = await failureOf(signer({ choice: { kind: 'public' } }));
    expect(failure).toBeInstanceOf(ConfigError);
    expect(failure).toMatchObject({ code: 'public-log', message: expect.stringContaining('use `sign: key`') });
    expect(askedForCertificates()).toEqual([false, false]);
  });

  it('is never a public log by another way, either', async () => {
    const targets = { 'trusted_root.json': {}, 'signing_config.v0.2.json': configOf('https://rekor.sigstore.dev') };
    const mirror = await startFakeTuf({ ...targets, 'trusted_root.json': started(open).trustedRoot });
    writeFileSync(join(world.directory, 'first.json'), mirror.root);
    started(open).says({ repository_visibility: 'private' });
    const choice = { kind: 'mirror', url: mirror.url, root: join(world.directory, 'first.json') } as const;
    expect(await failureOf(signer({ choice }))).toMatchObject({ code: 'public-log' });
    await mirror.close();
  });
});

describe("GitHub's own instance", () => {
  it.each([400, 401, 403, 404])('that answers %i is not in the plan: use a key', async (status) => {
    started(open).says({ repository_visibility: 'private' });
    started(closed).misbehave('fulcio', { status, body: '{"message":"not for you"}' });
    const failure = await failureOf(signer());
    expect(failure).toBeInstanceOf(ConfigError);
    expect(failure).toMatchObject({
      code: 'not-in-plan',
      message: expect.stringMatching(/answered \d+ \(not for you\)\. Use `sign: key`/),
    });
  });

  it('that is out of order may be in the plan', async () => {
    started(open).says({ repository_visibility: 'private' });
    started(closed).misbehave('fulcio', { status: 500 });
    const failure = await failureOf(signer());
    expect(failure).toBeInstanceOf(ServiceError);
    expect(failure).toMatchObject({ code: 'sigstore-unavailable' });
  });
});

describe('a TUF repository of your own', () => {
  it('names services and trusted root', async () => {
    writeFileSync(join(world.directory, 'first.json'), started(openTuf).root);
    const choice = { kind: 'mirror', url: started(openTuf).url, root: join(world.directory, 'first.json') } as const;
    const own = await signer({ choice });
    expect(own.recognises(bundleIn(await own.sign(statement)))).toBe(true);
  });

  it('that names no services is said to', async () => {
    writeFileSync(join(world.directory, 'first.json'), started(closedTuf).root);
    const choice = { kind: 'mirror', url: started(closedTuf).url, root: join(world.directory, 'first.json') } as const;
    expect(await failureOf(signer({ choice }))).toMatchObject({
      code: 'tuf-incomplete',
      message: expect.stringContaining('signing_config.v0.2.json'),
    });
  });

  it.each([
    ['is missing', 'other.json'],
    ['is no root', 'trusted_root.json'],
  ])('with a root that %s is not asked', async (_what, name) => {
    const choice = { kind: 'mirror', url: started(openTuf).url, root: join(world.directory, name) } as const;
    expect(await failureOf(signer({ choice }))).toMatchObject({
      code: expect.stringMatching(/^(trusted-root|tuf-failed)$/),
    });
    expect(askedForCertificates()).toEqual([false, false]);
  });
});
