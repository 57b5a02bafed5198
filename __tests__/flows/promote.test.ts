import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bundleMediaType } from '../../src/evidence/signature/bundle.js';
import { sbomPointer } from '../../src/evidence/statement/sbom-claim.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { Cancelled } from '../../src/host/errors.js';
import type { Http, HttpRequest } from '../../src/host/ports.js';
import { attachmentManifest } from '../../src/oci/attachment.js';
import { type Digest, digestOf } from '../../src/oci/digest.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import { claimAnnotations } from '../../src/release/attached.js';
import { push } from '../../src/release/push.js';
import { keylessClaims, scanOf } from '../evidence/keyless-claims.js';
import { samplePredicate, scanDocument, signedBy } from '../evidence/sample-claims.js';
import { type FakeSigstore, fakeSigstore, workflowIdentity } from '../evidence/signature/fake-sigstore.js';
import { FakeClock } from '../host/fake-ports.js';
import { attachWith } from '../oci/registry/attach.js';
import { type FakeRegistry, type FakeRegistryOptions, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { createWorld, image, permitFor, type World } from '../oci/registry/registry-world.js';
import { now } from '../report/make-assessment.js';
import { pushSigned, signingKey, twoPlatforms } from './signed-image.js';
import type { FlowWorld } from './world.js';
import { flowWorld } from './world.js';

const key = signingKey();
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

let world: FlowWorld;
let client: World;
let source: FakeRegistry;
let destination: FakeRegistry;

async function start(from: FakeRegistryOptions = {}, to: FakeRegistryOptions = {}): Promise<void> {
  [source, destination, client] = [await startFakeRegistry(from), await startFakeRegistry(to), await createWorld()];
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
  world.repository('image-gate.pub', key.publicKey);
  open.push(source, destination, client, world);
}
beforeEach(() => start());

const pushed = (of: Parameters<typeof pushSigned>[2]['of'] = twoPlatforms, sbom = 10) =>
  pushSigned(client, `${source.host}/app:1`, { key, of, sbom });
const nameOf = ({ root: { digest } }: ImageLayout) => `${source.host}/app@${digest}`;
const run = (name: string, ...args: readonly string[]) =>
  runCommandLine(world, [name, ...args, '--key', 'image-gate.pub']);
const promote = (...args: readonly string[]) => run('promote', ...args);
const shown = () => world.told.shown.splice(0).join('\n');
const prod = (tag = '1') => `${destination.host}/prod:${tag}`;
const isImageTag = (line: string) => /^PUT .*\/manifests\/(?!sha256)/.test(line);
/** The tags that people use, without the lists of referrers. */
const tagsOf = ({ tags }: FakeRegistry) => [...tags.keys()].filter((tag) => !tag.includes(':sha256-')).sort();

/** Signs a scan of its own about what is in a repository already. */
async function attachScan(
  fake: FakeRegistry,
  repository: string,
  layout: ImageLayout,
  predicate: object,
): Promise<Digest> {
  const subject = parseReference(`${fake.host}/${repository}@${layout.root.digest}`);
  const one = attachmentManifest(layout.root, {
    artifactType: bundleMediaType,
    content: scanDocument(key, predicate)(layout.root.digest),
    annotations: {},
  });
  await attachWith(new Referrers(client), subject, [one]);
  return one.descriptor.digest;
}

function scannedAt(time: number, change: object = {}): object {
  const instant = new Date(time).toISOString();
  const { scanner } = samplePredicate;
  const metadata = { scanStartedOn: instant, scanFinishedOn: instant };
  return { ...samplePredicate, metadata, scanner: { ...scanner, result: { ...scanner.result, ...change } } };
}

const kinds = ['api', 'none'] as const;
const pairs = kinds.flatMap((from) => kinds.map((to) => ({ from, to })));

describe.each(pairs)(
  'image-gate promote, from a registry with referrers: $from, to one with referrers: $to',
  (pair) => {
    beforeEach(() => start({ referrers: pair.from }, { referrers: pair.to }));

    it('copies all platforms with what proves them, and sets the tag last', async () => {
      const layout = await pushed();
      expect(await promote(nameOf(layout), prod())).toBe(0);
      expect(shown()).toContain(`PROMOTED  ${nameOf(layout)}\n  to ${prod()}\n`);
      expect(destination.tags.get('prod:1')).toBe(layout.root.digest);
      for (const { digest } of layout.blobs) {
        const { blobs, manifests } = destination.storage;
        expect(blobs.has(`prod@${digest}`) || manifests.has(`prod@${digest}`)).toBe(true);
      }
      const writes = destination.writes.map(({ line }) => line);
      expect(writes.filter(isImageTag)).toEqual([`PUT /v2/prod/manifests/1`]);
      expect(writes.at(-1)).toBe('PUT /v2/prod/manifests/1');
      await source.close();
      expect(await run('verify', prod())).toBe(0);
      expect(shown()).toMatch(/linux\/amd64.*signature, scan, SBOM[\s\S]*linux\/arm64.*signature, scan, SBOM/);
    });

    it('writes nothing to the source, and nothing a second time', async () => {
      const layout = await pushed();
      source.requests.splice(0);
      await promote(nameOf(layout), prod());
      expect(source.writes).toEqual([]);
      shown();
      destination.requests.splice(0);
      expect(await promote(nameOf(layout), prod())).toBe(0);
      expect(destination.writes).toEqual([]);
      expect(shown()).toContain('of the blobs 0 uploaded, 0 mounted, ');
    });

    it('takes a large SBOM along, which hangs beside what points to it', async () => {
      const layout = await pushed({ index: false }, 1_100_000);
      expect(await promote(nameOf(layout), prod())).toBe(0);
      const isSbom = ([name, bytes]: [string, Buffer]) => name.startsWith('prod@') && bytes.includes('"bomFormat"');
      expect([...destination.storage.blobs].filter(isSbom)).toHaveLength(1);
      expect(await run('verify', prod())).toBe(0);
    });

    it('passes on what counts alone, and says how much does not', async () => {
      const layout = await pushed();
      await pushSigned(client, `${source.host}/app:1`, { key: signingKey(), of: layout });
      const provenance = attachmentManifest(layout.root, {
        artifactType: 'application/vnd.example.provenance',
        content: Buffer.from('{}'),
        annotations: {},
      });
      await attachWith(new Referrers(client), parseReference(nameOf(layout)), [provenance]);
      expect(await promote(nameOf(layout), prod())).toBe(0);
      // Of the other signer eight claims, and the provenance.
      expect(shown()).toContain('Not copied: 9 other attachments of the source do not count for the policy');
      const bundles = [...destination.storage.manifests.values()].filter(({ bytes }) => bytes.includes('"subject"'));
      expect(bundles).toHaveLength(8);
    });
  },
);

describe('image-gate promote', () => {
  it('looks a tag up once, and says the digest', async () => {
    const layout = await pushed();
    source.requests.splice(0);
    expect(await promote(`${source.host}/app:1`, prod())).toBe(0);
    expect(shown()).toContain(`PROMOTED  ${nameOf(layout)}\n`);
    expect(source.requests.filter(({ line }) => line.endsWith('/manifests/1'))).toHaveLength(1);
  });

  it('shows on a terminal how far it has come', async () => {
    const [layout, steps] = [await pushed(), new Map<string, readonly string[]>()];
    const stage = <T>(title: string, work: (step: (detail: string) => void) => Promise<T>) =>
      work((detail) => void steps.set(title, [...(steps.get(title) ?? []), detail]));
    world = { ...world, log: Object.assign(world.log, { stage }) };
    await promote(nameOf(layout), prod());
    expect(steps.get('Copy')?.at(-1)).toMatch(/^(\d+) of \1 blobs, 1 MB$/);
    expect(steps.get('Attach')?.at(-1)).toBe('evidence of 3 of 3 manifests');
  });

  it('mounts the blobs of the image within one registry', async () => {
    const layout = await pushed();
    source.requests.splice(0);
    expect(await promote(nameOf(layout), `${source.host}/team/prod:1`)).toBe(0);
    expect(shown()).toMatch(/of the blobs 0 uploaded, [1-9]\d* mounted, 0 there already/);
    const layers = layout.images.flatMap(({ layers }) => layers.map(({ digest }) => digest));
    for (const digest of layers) expect(source.seen(`GET /v2/app/blobs/${digest}`)).toEqual([]);
  });

  it('gives several names at once their tags when all repositories have everything', async () => {
    const layout = await pushed();
    expect(await promote(nameOf(layout), prod(), prod('latest'), `${destination.host}/other:1`)).toBe(0);
    expect(tagsOf(destination)).toEqual(['other:1', 'prod:1', 'prod:latest']);
    const lines = destination.writes.map(({ line }) => line);
    const first = lines.findIndex(isImageTag);
    expect(lines.slice(first).every(isImageTag)).toBe(true);
  });

  it('gives a tag of the same repository', async () => {
    const layout = await pushed();
    expect(await promote(nameOf(layout), `${source.host}/app:stable`)).toBe(0);
    expect(source.tags.get('app:stable')).toBe(layout.root.digest);
  });

  it('tells programs in JSON', async () => {
    const layout = await pushed();
    expect(await promote(nameOf(layout), prod(), '--format', 'json')).toBe(0);
    expect(JSON.parse(world.told.printed)).toMatchObject({
      verdict: 'promoted',
      source: `${source.host}/app`,
      digest: layout.root.digest,
      tags: [prod()],
      copies: [{ repository: `${destination.host}/prod`, evidence: { attached: 8, present: 0 } }],
      notCopied: 0,
    });
  });

  it('withholds what is refused, and writes nothing', async () => {
    const layout = await pushSigned(client, `${source.host}/app:1`, { key: signingKey() });
    expect(await promote(nameOf(layout), prod())).toBe(1);
    const text = shown();
    expect(text).toMatch(/^REFUSED {3}[\s\S]*no key that counts has signed it/);
    expect(text).toContain(`Refused by the rules for ${source.host}/app@${layout.root.digest}. Nothing was copied.`);
    expect(destination.requests).toEqual([]);
    expect(await promote(nameOf(layout), prod(), '--format', 'json')).toBe(1);
    expect(JSON.parse(world.told.printed)).toMatchObject({
      verdict: 'refused',
      side: 'source',
      image: { verdict: 'refused' },
    });
  });

  it('holds the evidence against the rules for each name, before anything is written', async () => {
    world.repository(
      '.github/image-gate.yml',
      `images: [{ match: "${destination.host}/prod:*", verify: { max-age: 1d } }]\n`,
    );
    world.clock.sleep = async () => undefined;
    world = { ...world, clock: { ...world.clock, now: () => new Date(now.getTime() + 2 * 86_400_000) } };
    const layout = await pushed();
    expect(await run('verify', nameOf(layout))).toBe(0);
    expect(await promote(nameOf(layout), `${destination.host}/stage:1`)).toBe(0);
    shown();
    destination.requests.splice(0);
    expect(await promote(nameOf(layout), `${destination.host}/stage:2`, prod())).toBe(1);
    expect(shown()).toMatch(
      /older than the policy allows[\s\S]*Refused by the rules for .*\/prod:1\. Nothing was copied/,
    );
    expect(destination.writes).toEqual([]);
  });

  it('copies to each repository what counts there, also where other keys count at the source', async () => {
    const [layout, releases] = [await pushed(), signingKey()];
    await pushSigned(client, `${source.host}/app:1`, { key: releases, of: layout });
    world.repository('releases.pub', releases.publicKey);
    world.repository(
      '.github/image-gate.yml',
      `verify: { keys: [image-gate.pub] }\nimages: [{ match: "${destination.host}/prod:*", verify: { keys: [releases.pub] } }]\n`,
    );
    const byPolicy = (...args: readonly string[]) => runCommandLine(world, args);
    expect(await byPolicy('promote', nameOf(layout), prod(), `${destination.host}/stage:1`)).toBe(0);
    expect(await byPolicy('verify', prod(), `${destination.host}/stage:1`)).toBe(0);
    const attachedTo = (repository: string) =>
      [...destination.storage.manifests].filter(
        ([name, { bytes }]) => name.startsWith(`${repository}@`) && bytes.includes('"subject"'),
      );
    expect([attachedTo('prod').length, attachedTo('stage').length]).toEqual([8, 8]);
    expect(attachedTo('prod').map(([name]) => name.split('@')[1])).not.toEqual(
      expect.arrayContaining([attachedTo('stage')[0]?.[0].split('@')[1]]),
    );
  });

  it('satisfies the rules for several names of one repository, where other keys count for each', async () => {
    const [layout, releases] = [await pushed(), signingKey()];
    await pushSigned(client, `${source.host}/app:1`, { key: releases, of: layout });
    // What is dated after the clock of the run counts as a wrong clock.
    await world.clock.sleep(60_000);
    world.repository('releases.pub', releases.publicKey);
    world.repository(
      '.github/image-gate.yml',
      `verify: { keys: [image-gate.pub] }\nimages: [{ match: "${destination.host}/prod:v*", verify: { keys: [releases.pub] } }]\n`,
    );
    const byPolicy = (...args: readonly string[]) => runCommandLine(world, args);
    for (const tag of ['1', '2']) {
      expect(await byPolicy('promote', nameOf(layout), prod(tag), prod(`v${tag}`))).toBe(0);
      expect(await byPolicy('verify', prod(tag), prod(`v${tag}`))).toBe(0);
    }
    const subject = parseReference(`${destination.host}/prod@${layout.root.digest}`);
    expect(await new Referrers(client).list(subject)).toHaveLength(4);
  });

  it('moves no tag where a later scan at the destination says no', async () => {
    const layout = await pushed();
    expect(await promote(nameOf(layout), prod())).toBe(0);
    await attachScan(destination, 'prod', layout, scannedAt(now.getTime() + 1000, { verdict: 'blocked' }));
    const listed = () => new Referrers(client).list(parseReference(`${destination.host}/prod@${layout.root.digest}`));
    const before = await listed();
    shown();
    expect(await promote(nameOf(layout), prod('2'))).toBe(1);
    expect(shown()).toMatch(/the policy blocked it[\s\S]*No tag was moved/);
    expect(tagsOf(destination)).toEqual(['prod:1']);
    expect(await listed()).toEqual(before);
  });

  it('leaves one current claim of each kind where it was promoted before', async () => {
    const layout = await pushed({ index: false });
    expect(await promote(nameOf(layout), prod())).toBe(0);
    client.clock.time += 60_000;
    await pushed(layout);
    expect(await promote(nameOf(layout), prod())).toBe(0);
    const listed = (fake: FakeRegistry, repository: string) =>
      new Referrers(client).list(parseReference(`${fake.host}/${repository}@${layout.root.digest}`));
    const digestsIn = async (...place: Parameters<typeof listed>) =>
      (await listed(...place)).map(({ digest }) => digest);
    expect((await digestsIn(destination, 'prod')).toSorted()).toEqual((await digestsIn(source, 'app')).toSorted());
    expect(await digestsIn(destination, 'prod')).toHaveLength(3);
  });

  it('moves no tag where an SBOM is gone that a claim points to', async () => {
    const layout = await pushed({ index: false }, 1_100_000);
    const { blobs } = source.storage;
    for (const [name, bytes] of blobs) if (bytes.includes('"bomFormat"')) blobs.delete(name);
    expect(await promote(nameOf(layout), prod())).toBe(1);
    expect(shown()).toContain('the SBOM that it points to is not there');
    expect(destination.writes).toEqual([]);
  });

  it('copies what the index alone has, where the policy asks for that alone', async () => {
    const layout = await image(client, twoPlatforms);
    const name = parseReference(`${source.host}/app:1`);
    await push(client, layout, permitFor(layout, [name]));
    await attachScan(source, 'app', layout, samplePredicate);
    world.repository('.github/image-gate.yml', 'verify: { platforms: index, require: [scan] }\n');
    expect(await promote(nameOf(layout), prod())).toBe(0);
    expect(shown()).toContain('of the evidence 1 attached');
    expect(await run('verify', prod())).toBe(0);
  });

  it('copies no SBOM that is another one than was signed', async () => {
    const layout = await pushed({ index: false }, 1_100_000);
    const subject = parseReference(nameOf(layout));
    const isSbom = ({ artifactType }: { artifactType?: string | undefined }) => artifactType?.includes('cyclonedx');
    const [there] = (await new Referrers(client).list(subject)).filter(isSbom);
    client.clock.time += 60_000;
    const pointer = sbomPointer(
      { repository: 'app', digest: layout.root.digest, at: client.clock.now() },
      { digest: digestOf('another one'), manifest: there?.digest ?? digestOf('') },
    );
    const newer = attachmentManifest(layout.root, {
      artifactType: bundleMediaType,
      content: signedBy(key, pointer),
      annotations: claimAnnotations(pointer.predicateType, client.clock.now()),
    });
    await attachWith(new Referrers(client), subject, [newer]);
    // The one before it counts.
    expect(await promote(nameOf(layout), prod())).toBe(0);
    expect(destination.storage.manifests.has(`prod@${newer.descriptor.digest}`)).toBe(false);
  });

  it('sees that a tag names another image in the end', async () => {
    const layout = await pushed({ index: false });
    const headers = {
      'docker-content-digest': digestOf('another one'),
      'content-type': 'application/vnd.oci.image.manifest.v1+json',
      'content-length': '3',
    };
    // The first look is that of who sets the tag.
    destination.fail({ when: 'HEAD /v2/prod/manifests/1', skip: 1, act: { kind: 'status', status: 200, headers } });
    await expect(promote(nameOf(layout), prod())).rejects.toMatchObject({ code: 'pushed-digest-differs' });
  });

  it.each<[string, readonly string[], RegExp]>([
    ['no image', [], /there is no image to promote/],
    ['no name to go to', ['ghcr.io/acme/app:1'], /there is no name to promote the image to/],
    ['a digest to go to', ['ghcr.io/acme/app:1', `ghcr.io/acme/prod@${digestOf('')}`], /holds a digest/],
    ['what is no name', ['ghcr.io/acme/app:1', 'Prod App'], /white space/],
  ])('stops with wrong usage for %s', async (_, args, message) => {
    await expect(promote(...args)).rejects.toMatchObject({ actor: 'config', message: expect.stringMatching(message) });
  });

  it('can not promote what is not there', async () => {
    await expect(promote(`${source.host}/app:none`, prod())).rejects.toMatchObject({ code: 'manifest-unknown' });
  });
});

describe('of keyless signatures, image-gate promote', () => {
  let sigstore: FakeSigstore;
  beforeAll(async () => {
    sigstore = await fakeSigstore();
  }, 60_000);

  /** An image of one platform with keyless claims of these services, as another tool would attach them; the workflow's root and identity are in the policy. */
  async function signedKeylessly(): Promise<ImageLayout> {
    const layout = await image(client, { index: false });
    const name = parseReference(`${source.host}/app:1`);
    await push(client, layout, permitFor(layout, [name]));
    await attachKeyless(layout);
    world.repository('root.json', JSON.stringify(sigstore.trustedRoot));
    const verify = `{ identities: ["${workflowIdentity}"], trusted-root: root.json }`;
    world.repository('.github/image-gate.yml', `verify: ${verify}\n`);
    // Certificates are of this very moment.
    const clock = new FakeClock();
    clock.time = Date.now();
    world = { ...world, clock };
    return layout;
  }
  async function attachKeyless(layout: ImageLayout, time = Date.now()): Promise<void> {
    const made = (await keylessClaims(sigstore, layout.root.digest, { scan: scanOf(time) })).map((content) =>
      attachmentManifest(layout.root, {
        artifactType: bundleMediaType,
        content,
        annotations: { 'org.opencontainers.image.created': new Date(time).toISOString() },
      }),
    );
    await attachWith(new Referrers(client), parseReference(nameOf(layout)), made);
  }
  const plain = (...args: readonly string[]) => runCommandLine(world, args);

  it('copies them as those by a key, and leaves one current claim of each kind', async () => {
    const layout = await signedKeylessly();
    expect(await plain('promote', nameOf(layout), prod())).toBe(0);
    expect(await plain('verify', prod())).toBe(0);
    const later = Date.now() + 1000;
    await attachKeyless(layout, later);
    world = { ...world, clock: { ...world.clock, now: () => new Date(later + 1000) } };
    expect(await plain('promote', nameOf(layout), prod())).toBe(0);
    const subject = parseReference(`${destination.host}/prod@${layout.root.digest}`);
    expect(await new Referrers(client).list(subject)).toHaveLength(3);
  }, 60_000);

  it.each([
    ['promote', () => [prod()]],
    ['evidence export', () => ['--output', 'out.tar']],
  ])(
    'and %s ask for the commit that is named, as verify does',
    async (command, more) => {
      const layout = await signedKeylessly();
      const run = (...args: readonly string[]) => plain(...command.split(' '), nameOf(layout), ...more(), ...args);
      const built = 'c0ffee'.padEnd(40, '0');
      expect(await run('--commit', built.replace('c', 'd'))).toBe(1);
      expect(shown()).toContain(`another commit than the one that is asked for (\`--commit\`): ${built}`);
      expect(destination.writes).toEqual([]);
      const key = ['--key', 'image-gate.pub', '--commit', built];
      await expect(run(...key)).rejects.toMatchObject({ code: 'verify-commit' });
      expect(await run('--commit', built.toUpperCase())).toBe(0);
    },
    60_000,
  );

  it('copies none of another workflow', async () => {
    const layout = await signedKeylessly();
    const other = workflowIdentity.replace('release.yml', 'other.yml');
    const who = ['--identity', other, '--trusted-root', 'root.json'];
    expect(await plain('promote', nameOf(layout), prod(), ...who)).toBe(1);
    expect(destination.writes).toEqual([]);
  }, 60_000);
});

describe('image-gate promote moves no tag where', () => {
  const failing = async (prepare: (layout: ImageLayout) => void) => {
    const layout = await pushed();
    prepare(layout);
    const failure = await promote(nameOf(layout), prod()).catch((error: unknown) => error);
    expect(tagsOf(destination)).toEqual([]);
    return failure;
  };

  it.each<[string, RegExp, string]>([
    ['takes no blob', /^POST .*\/uploads/, 'registry-denied'],
    ['takes no manifest', /^PUT .*\/manifests\/sha256:/, 'registry-denied'],
    ['takes no list of attachments', /^PUT .*\/manifests\/sha256-/, 'registry-denied'],
    ['takes no tag', /^PUT .*\/manifests\/1$/, 'registry-denied'],
  ])('the destination %s', async (_, when, code) => {
    const failure = await failing(() => destination.fail({ when, act: { kind: 'status', status: 403 } }));
    expect(failure).toMatchObject({ code, actor: 'tool' });
  });

  it.each<[string, () => FakeRegistry]>([
    ['the source', () => source],
    ['the destination', () => destination],
  ])('%s does not answer', async (_, silent) => {
    const failure = await failing(() => silent().fail({ when: '', act: { kind: 'break' } }));
    expect(failure).toMatchObject({ code: 'registry-unreachable' });
  });

  it.each([
    ['a blob', /^PUT .*\/blobs\//],
    ['a manifest', /^PUT .*\/manifests\/sha256:/],
    ['a list of attachments', /^PUT .*\/manifests\/sha256-/],
    ['a tag', /^PUT .*\/manifests\/1$/],
  ])('the destination takes %s and never answers', async (_, when) => {
    const { http } = world;
    const asked: HttpRequest[] = [];
    // A thousandth of the patience, which is real time.
    const hurried: Http = {
      request: (request) => {
        const { method, url, idle } = request;
        if (url.host !== destination.host || !when.test(`${method} ${url.pathname}`)) return http.request(request);
        asked.push(request);
        return http.request({ ...request, idle: idle / 1000 });
      },
    };
    world = { ...world, http: hurried };
    const failure = await failing(() => destination.fail({ when, act: { kind: 'hang' } }));
    expect(failure).toMatchObject({ code: expect.stringMatching(/^(?:registry-unreachable|tags-not-moved)$/) });
    expect([asked.length > 1, asked.length <= 20]).toEqual([true, true]);
    expect(Math.max(...asked.map(({ idle }) => idle))).toBeLessThanOrEqual(300_000);
  });

  it('the source has other bytes than its digests say', async () => {
    const failure = await failing(
      ({
        images: [
          {
            layers: [layer],
          },
        ],
      }) => {
        const name = `app@${layer?.digest}`;
        const bytes = Buffer.from(source.storage.blobs.get(name) ?? '');
        source.storage.blobs.set(name, Buffer.concat([bytes.subarray(0, -1), Buffer.from('?')]));
      },
    );
    expect(failure).toMatchObject({ code: 'blob-mismatch' });
  });

  it('the source has another manifest under a digest', async () => {
    const failure = await failing(({ images: [{ manifest }] }) => {
      const name = `app@${manifest.digest}`;
      const stored = source.storage.manifests.get(name);
      if (stored !== undefined)
        source.storage.manifests.set(name, { ...stored, bytes: Buffer.concat([stored.bytes, Buffer.from(' ')]) });
    });
    expect(failure).toMatchObject({ code: 'manifest-mismatch' });
  });

  it('the destination keeps something else than it was sent', async () => {
    const headers = { 'docker-content-digest': digestOf('rewritten') };
    const act = { kind: 'status', status: 201, headers } as const;
    const failure = await failing(({ images: [{ manifest }] }) =>
      destination.fail({ when: `PUT /v2/prod/manifests/${manifest.digest}`, act }),
    );
    expect(failure).toMatchObject({ code: 'pushed-digest-differs' });
  });

  it('the evidence is on no list of the destination', async () => {
    const empty = { kind: 'status', status: 200, body: '{"manifests":[]}' } as const;
    const headers = { 'content-type': 'application/vnd.oci.image.index.v1+json' };
    const failure = await failing(() => destination.fail({ when: /referrers/, act: { ...empty, headers } }));
    expect(failure).toMatchObject({ code: 'attachment-not-listed' });
  });

  it('the evidence can not be read back there', async () => {
    const body = '{"errors":[{"code":"BLOB_UNKNOWN"}]}';
    const failure = await failing(() =>
      destination.fail({ when: /^GET .*\/blobs\//, act: { kind: 'status', status: 404, body } }),
    );
    expect(failure).toMatchObject({ code: 'claim-not-found' });
  });
});

describe('a promotion that is killed', () => {
  /** Passes on so many writes: a read changes nothing. The one after them is not sent, or is answered to nobody; there is no request after that. */
  const dying = (real: Http, left: number, isSent: boolean): Http => {
    let count = left;
    return {
      request: async (request) => {
        if (!['GET', 'HEAD'].includes(request.method)) count -= 1;
        if (count >= 0) return await real.request(request);
        if (count === -1 && isSent) (await real.request(request)).body.resume();
        count = Number.NEGATIVE_INFINITY;
        throw new Cancelled('SIGKILL');
      },
    };
  };

  it.each([
    { to: 'api', isSent: false },
    { to: 'none', isSent: true },
  ] as const)(
    'at any of its writes leaves no tag without proof, and another run ends it: $to, sent: $isSent',
    async ({ to, isSent }) => {
      await start({ referrers: 'api' }, { referrers: to });
      const layout = await pushed({ index: false });
      let [after, isDone] = [0, false];
      for (; !isDone; after += 1) {
        const place = `r${after}`;
        const killed = { ...world, http: dying(world.http, after, isSent) };
        const args = ['promote', nameOf(layout), `${destination.host}/${place}:1`, '--key', 'image-gate.pub'];
        const outcome = await runCommandLine(killed, args).catch((error: unknown) => error);
        isDone = outcome === 0;
        if (!isDone) expect(outcome).toHaveProperty('fix', 'Start it again. No tag points to half an image.');
        const isPublic = destination.tags.has(`${place}:1`);
        expect(isPublic).toBe(isDone || (isSent && destination.writes.at(-1)?.line === `PUT /v2/${place}/manifests/1`));
        if (isPublic) expect([after, await run('verify', `${destination.host}/${place}:1`)]).toEqual([after, 0]);
        // To end every third one is enough: they come in groups of the same kind.
        if (!isDone && after % 3 === 0) expect([after, await runCommandLine(world, args)]).toEqual([after, 0]);
      }
      // Blobs of image and claims, manifests, and the tag.
      expect(after).toBeGreaterThan(10);
    },
    60_000,
  );
});
