import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HttpFault } from '../../../src/host/http-fault.js';
import type { Http } from '../../../src/host/ports.js';
import { digestOf } from '../../../src/oci/digest.js';
import type { ImageLayout } from '../../../src/oci/layout/image-layout.js';
import { parseReference } from '../../../src/oci/reference.js';
import { type AskClairPorts, askClair, type ClairQuestion } from '../../../src/scan/clair/ask-clair.js';
import type { ScannerOpinion } from '../../../src/scan/opinion.js';
import { type FakeRegistry, startFakeRegistry } from '../../oci/registry/fake-registry.js';
import type { FakeAuth } from '../../oci/registry/fake-registry-auth.js';
import { createWorld, image, loggedIn, type World } from '../../oci/registry/registry-world.js';
import { clairReport } from './clair-report.js';
import { type ClairHandler, FakeClair, fails, indexReport, says } from './fake-clair.js';

/** Of an image that nobody asked for. */
const clairDigest = digestOf('another one');
const key = Buffer.from('0123456789012345678901234567890a');
let clair: FakeClair;
let world: World;
let registry: FakeRegistry;
let layout: ImageLayout;
/** Milliseconds that Clair's clock is ahead of ours. */
let ahead: number;

beforeEach(async () => {
  await begin({ kind: 'none' });
});
afterEach(async () => {
  expect(clair.breaks).toEqual([]);
  await end();
});

async function begin(auth: FakeAuth): Promise<void> {
  ahead = 0;
  registry = await startFakeRegistry({ auth });
  world = await createWorld({ dockerConfig: loggedIn(registry.host, 'jane', 'secret') });
  clair = await new FakeClair(() => world.clock.time + ahead, key).listen();
  layout = await image(world);
}

async function end(): Promise<void> {
  await Promise.all([clair.close(), registry.close()]);
  world.close();
}

interface Over extends Partial<Omit<ClairQuestion, 'account'>> {
  /** `undefined`: none. */
  readonly account?: ClairQuestion['account'] | undefined;
  readonly http?: Http;
  readonly layout?: Pick<ImageLayout, 'images'>;
}

function ask(given: Over = {}): Promise<ScannerOpinion> {
  const { http = world.http, layout: asked = layout, account = { key, issuer: 'image-gate' }, ...over } = given;
  const ports: AskClairPorts = {
    ...world,
    http,
    process: { run: () => Promise.reject(new Error('no helper')) },
    environment: { DOCKER_CONFIG: `${world.directory}/docker` },
    maskSecret: (secret) => void world.secrets.push(secret),
  };
  const known = 'account' in given && given.account === undefined ? {} : { account };
  const question = { url: clair.url, ...known, timeout: 60_000, access: 'token', cleanUp: false, ...over } as const;
  return askClair(ports, question, { reference: parseReference(`${registry.host}/app:1`), images: asked.images });
}

const index = /POST .*index_report/;
const report = /GET .*vulnerability_report/;
const [half] = [JSON.stringify(clairReport()).slice(0, 500)];
const indexed =
  (state: string, err = ''): ClairHandler =>
  (response, asked) =>
    says(201, indexReport(asked.body?.hash ?? layout.images[0].manifest.digest, state, err))(response, asked);

describe('Clair', () => {
  it('is asked for the image by its digest, and told where its layers are', async () => {
    const opinion = await ask();
    const { digest } = layout.images[0].manifest;
    expect(opinion).toMatchObject({
      scanner: 'clair',
      at: '2026-03-01T12:00:00.000Z',
      databaseUpdatedAt: { 'debian/updater': '2026-11-20T00:00:00.000Z' },
      outcome: 'answered',
      platforms: [{ platform: 'linux/amd64', digest, packages: 1, findings: [{ id: 'CVE-2026-0001' }] }],
    });
    expect(clair.lines).toEqual([
      'GET /indexer/api/v1/index_state',
      'GET /matcher/api/v1/internal/update_operation?latest=true',
      'POST /indexer/api/v1/index_report',
      `GET /matcher/api/v1/vulnerability_report/${digest}`,
    ]);
    const layers = layout.images[0].layers.map((layer) => ({
      hash: layer.digest,
      uri: `${registry.origin}/v2/app/blobs/${layer.digest}`,
      headers: {},
    }));
    expect(clair.asked[2]?.body).toEqual({ hash: digest, layers });
  });

  it('is asked for each platform', async () => {
    const images = [{ platform: 'linux/amd64' }, { platform: 'linux/arm64', layers: [{ files: { other: '' } }] }];
    const opinion = await ask({ layout: await image(world, { images }, 'two') });
    expect(opinion.platforms.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64']);
  });

  it('is not asked for an image without layers, which has nothing in it', async () => {
    const empty = await image(world, { images: [{ layers: [] }] }, 'empty');
    expect(await ask({ layout: empty })).toMatchObject({
      outcome: 'answered',
      platforms: [{ packages: 0, findings: [] }],
    });
    expect(clair.lines.some((line) => index.test(line))).toBe(false);
  });

  it('may keep to itself how old its advisories are', async () => {
    clair.trouble(/update_operation/, says(403));
    const opinion = await ask();
    expect(opinion.outcome).toBe('answered');
    expect(opinion.databaseUpdatedAt).toBeUndefined();
  });

  it('names its sources in one order, whatever order Clair writes them in', async () => {
    const updates = [{ date: '2026-11-20T00:00:00Z' }];
    clair.trouble(/update_operation/, says(200, { 'osv/pypi': updates, 'debian/updater': updates }));
    const { databaseUpdatedAt = {} } = await ask();
    expect(Object.keys(databaseUpdatedAt)).toEqual(['debian/updater', 'osv/pypi']);
  });

  it('forgets the image afterwards where it is told to', async () => {
    const { digest } = layout.images[0].manifest;
    expect(await ask({ cleanUp: true })).toMatchObject({ outcome: 'answered' });
    expect(clair.lines.at(-1)).toBe(`DELETE /indexer/api/v1/index_report/${digest}`);
    clair.trouble(/DELETE/, fails(500, 'no'));
    expect(await ask({ cleanUp: true })).toMatchObject({ outcome: 'answered' });
    expect(world.log.lines.at(-1)).toMatch(/^warning: Clair still holds what it knows of the image\./);
  });

  it('is waited for while it reads the image for somebody else', async () => {
    clair.trouble(index, indexed('ScanLayers'), 1);
    clair.trouble(/GET .*index_report/, indexed('Coalesce'), 2);
    expect((await ask()).outcome).toBe('answered');
    expect(world.clock.slept).toEqual([500, 1000, 2000]);
  });

  it('is asked again where a gateway fails', async () => {
    clair.trouble(index, says(502, '<html>Bad gateway</html>'), 2);
    clair.trouble(report, says(503), 1);
    expect((await ask()).outcome).toBe('answered');
  });
});

describe('an opinion that failed', () => {
  const refused = (url: string) => (response: Parameters<ClairHandler>[0]) =>
    void response.writeHead(302, { location: url }).end();
  const breaksOff: ClairHandler = (response) => {
    response.writeHead(200, { 'content-length': '5000' }).write(half);
    setImmediate(() => response.destroy());
  };

  it.each<[string, RegExp, ClairHandler, string, string, RegExp]>([
    ['202: no advisories yet', report, says(202), 'not-ready', 'clair', /no advisories yet/],
    ['304 without a question for it', report, says(304), 'unexpected-status', 'clair', /304/],
    ['304 to the manifest', index, says(304), 'unexpected-status', 'clair', /304/],
    ['204', report, says(204), 'unexpected-status', 'clair', /204/],
    [
      '404: never indexed',
      report,
      fails(404, 'index report for manifest not found'),
      'not-indexed',
      'clair',
      /not found/,
    ],
    ['404 to the manifest', index, says(404, '404 page not found\n'), 'not-indexed', 'clair', /page not found/],
    ['500', report, fails(500, 'failed to start scan: pool closed'), 'server-error', 'clair', /pool closed/],
    ['500 of something else', report, says(500, 'oops'), 'server-error', 'clair', /500 \(oops\)/],
    ['501', index, says(501), 'server-error', 'clair', /501/],
    ['400', index, fails(400, 'bogus manifest'), 'bad-request', 'clair', /bogus manifest/],
    ['412', index, says(412), 'bad-request', 'clair', /412/],
    [
      'IndexError',
      index,
      indexed('IndexError', 'failed to scan all layer contents: jar: zip'),
      'index-failed',
      'clair',
      /jar: zip/,
    ],
    [
      'IndexError as a 500',
      index,
      fails(500, 'failed to start scan: failed to scan all layer contents: jar: zip'),
      'index-failed',
      'clair',
      /jar: zip/,
    ],
    [
      'IndexError that says it was a success',
      index,
      (r, a) => says(201, { ...indexReport(a.body?.hash ?? clairDigest, 'IndexError'), success: true })(r, a),
      'index-failed',
      'clair',
      /could not read/,
    ],
    [
      'IndexFinished without success',
      index,
      (r, a) => says(201, { ...indexReport(a.body?.hash ?? clairDigest, 'IndexFinished'), success: false })(r, a),
      'index-failed',
      'clair',
      /could not read/,
    ],
    [
      'layers that it can not fetch',
      index,
      fails(
        500,
        'failed to start scan: fetcher: encountered errors: fetcher: unexpected status code: 401 Unauthorized',
      ),
      'layers-unreadable',
      'registry',
      /401 Unauthorized/,
    ],
    [
      'the same as IndexError',
      index,
      indexed('IndexError', 'failed to fetch layers: fetcher: request failed'),
      'layers-unreadable',
      'registry',
      /request failed/,
    ],
    [
      'another image read',
      index,
      says(201, indexReport(clairDigest, 'IndexFinished')),
      'other-image',
      'here',
      /sha256:/,
    ],
    ['another image reported', report, says(200, clairReport()), 'other-image', 'here', /sha256:/],
    ['half a report', report, says(200, half), 'cut-off', 'network', /breaks off/],
    ['a report that breaks off', report, breaksOff, 'cut-off', 'network', /breaks off/],
    ['an empty answer', report, says(200), 'cut-off', 'network', /empty/],
    ['half an index report', index, says(201, '{"manifest_hash":"sha'), 'cut-off', 'network', /breaks off/],
    ['a page', report, says(200, '<!DOCTYPE html><title>Log in</title>'), 'not-clair', 'network', /page/],
    ['a page for a 403 of a wall', index, says(400, '<html>blocked</html>'), 'not-clair', 'network', /page/],
    ['JSON of something else', report, says(200, '{"a":1}'), 'unusable-report', 'clair', /manifest_hash/],
    ['another API', /index_state/, says(200, '{"status":"UP"}'), 'not-clair', 'network', /state/],
    ['no API', /index_state/, says(404, '404 page not found'), 'not-clair', 'network', /404/],
    [
      'a redirect to a foreign origin',
      index,
      refused('https://evil.example/index_report'),
      'redirected',
      'network',
      /to https:\/\/evil\.example/,
    ],
    ['a redirect to itself', report, refused('/login'), 'redirected', 'network', /sends us elsewhere/],
    ['403', index, says(403), 'unauthorized', 'here', /IMAGE_GATE_CLAIR_PSK/],
  ])('%s', async (_what, when, act, code, side, words) => {
    clair.trouble(when, act);
    const opinion = await ask();
    expect(opinion).toMatchObject({ outcome: 'failed', failure: { code, side }, platforms: [] });
    expect(opinion.outcome === 'failed' && opinion.failure.words).toMatch(words);
  });

  it('by the wrong key, before a token of the registry was handed on', async () => {
    const opinion = await ask({ account: { key: Buffer.alloc(32), issuer: 'image-gate' } });
    expect(opinion).toMatchObject({ outcome: 'failed', failure: { code: 'unauthorized', side: 'here' } });
    expect(clair.lines).toEqual(['GET /indexer/api/v1/index_state']);
  });

  it('by an issuer that Clair does not know', async () => {
    const opinion = await ask({ account: { key, issuer: 'somebody' } });
    expect(opinion).toMatchObject({ failure: { code: 'unauthorized' } });
  });

  it('without a key where Clair wants one', async () => {
    expect(await ask({ account: undefined })).toMatchObject({ failure: { code: 'unauthorized' } });
  });

  it.each([
    [-120, /its clock is 120 s behind ours/],
    [120, /its clock is 120 s ahead of ours/],
  ])('by a clock that is %d s off', async (seconds, words) => {
    ahead = seconds * 1000;
    const opinion = await ask();
    expect(opinion).toMatchObject({ outcome: 'failed', failure: { code: 'clock-skew', side: 'here' } });
    expect(opinion.outcome === 'failed' && opinion.failure.words).toMatch(words);
  });

  it('that hangs', async () => {
    const http: Http = {
      request: async (request) => {
        if (!index.test(`${request.method} ${request.url.pathname}`)) return world.http.request(request);
        world.clock.time += request.within ?? 0;
        throw new HttpFault('no end within 60 s', { retryable: false });
      },
    };
    expect(await ask({ http })).toMatchObject({
      failure: { code: 'no-answer', side: 'clair', platform: 'linux/amd64' },
    });
  });

  it('that never comes to an end with the image', async () => {
    clair.trouble(/index_report/, indexed('ScanLayers'));
    const opinion = await ask();
    expect(opinion).toMatchObject({ failure: { code: 'no-answer' } });
    expect(opinion.outcome === 'failed' && opinion.failure.words).toContain('still at ScanLayers');
  });

  it('as nobody is there', async () => {
    await clair.close();
    expect(await ask()).toMatchObject({ failure: { code: 'unreachable', side: 'network' } });
    await clair.listen();
  });

  it('for the second platform keeps what was said of the first', async () => {
    const images = [{ platform: 'linux/amd64' }, { platform: 'linux/arm64', layers: [{ files: { other: '' } }] }];
    const both = await image(world, { images }, 'two');
    clair.trouble(new RegExp(`report/${both.images[1]?.manifest.digest}`), says(202));
    const opinion = await ask({ layout: both });
    expect(opinion).toMatchObject({ outcome: 'failed', failure: { code: 'not-ready', platform: 'linux/arm64' } });
    expect(opinion.platforms).toMatchObject([{ platform: 'linux/amd64', findings: [{}] }]);
  });

  it('quotes nothing that could be a token or a command', async () => {
    clair.trouble(report, fails(500, '\u001b[2J\n::error::Bearer abc.def eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln'));
    const opinion = await ask();
    const said = opinion.outcome === 'failed' ? opinion.failure.words : '';
    expect(said).toContain('(::error::*** ***)');
    expect(said).not.toMatch(/abc\.def|eyJ|\u001b/);
  });
});

describe('what Clair is given to fetch the layers', () => {
  const users = { jane: 'secret' };
  const headersOf = () => clair.asked.find(({ line }) => index.test(line))?.body?.layers.map(({ headers }) => headers);
  const restart = async (auth: FakeAuth) => {
    await end();
    await begin(auth);
  };

  it('is a new token of the registry, to pull this repository alone', async () => {
    await restart({ kind: 'token', users });
    expect((await ask()).outcome).toBe('answered');
    const [asked, ...others] = registry
      .seen('GET /token')
      .map(({ line }) => new URL(line.slice(4), 'http://a').searchParams);
    expect([asked?.getAll('scope'), others]).toEqual([['repository:app:pull'], []]);
    expect(headersOf()).toEqual([{ Authorization: ['Bearer token-1'] }]);
    expect(world.secrets).toContain('token-1');
  });

  it('is no password', async () => {
    await restart({ kind: 'basic', users });
    const opinion = await ask();
    expect(opinion).toMatchObject({ outcome: 'failed', failure: { code: 'not-asked', side: 'here' } });
    expect(opinion.outcome === 'failed' && opinion.failure.words).toContain('clair-registry-access: password');
    expect(headersOf()).toBeUndefined();
  });

  it('is the password where that is allowed', async () => {
    await restart({ kind: 'basic', users });
    expect((await ask({ access: 'password' })).outcome).toBe('answered');
    expect(headersOf()).toEqual([{ Authorization: [`Basic ${Buffer.from('jane:secret').toString('base64')}`] }]);
  });

  it.each(['basic', 'token'] as const)('is nothing where Clair needs nothing (%s)', async (kind) => {
    await restart({ kind, users });
    expect((await ask({ access: 'none' })).outcome).toBe('answered');
    expect(headersOf()).toEqual([{}]);
  });

  it('is a reason not to ask where we have no credentials', async () => {
    await restart({ kind: 'basic', users });
    await world.files.write(`${world.directory}/docker/config.json`, '{}');
    expect(await ask({ access: 'password' })).toMatchObject({ failure: { code: 'not-asked' } });
  });

  it('is nothing where the registry refuses us', async () => {
    await restart({ kind: 'token', users: {} });
    expect(await ask()).toMatchObject({ failure: { code: 'layers-unreadable', side: 'registry' } });
    expect(headersOf()).toBeUndefined();
  });
});
