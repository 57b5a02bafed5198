import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bundleMediaType } from '../../src/evidence/signature/bundle.js';
import { sbomAttachment, sbomPointer } from '../../src/evidence/statement/sbom-claim.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { attachmentManifest } from '../../src/oci/attachment.js';
import { type Descriptor, mediaTypes } from '../../src/oci/descriptor.js';
import { type Digest, digestOf } from '../../src/oci/digest.js';
import { parseReference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import {
  type Document,
  newSigner,
  samplePredicate,
  sampleSbom,
  sbomDocument,
  scanDocument,
  signatureDocument,
  signedBy,
} from '../evidence/sample-claims.js';
import { attachWith } from '../oci/registry/attach.js';
import type { FakeRegistry, FakeRegistryOptions } from '../oci/registry/fake-registry.js';
import type { World } from '../oci/registry/registry-world.js';
import { now } from '../report/make-assessment.js';
import { type RegistryFlow, registryFlow } from './registry-flow.js';
import type { FlowWorld } from './world.js';

const [ours, theirs] = [newSigner(), newSigner()];
const all = [signatureDocument(ours), scanDocument(ours), sbomDocument(ours)];

let world: FlowWorld;
let client: World;
let registry: FakeRegistry;
let close: RegistryFlow['close'];

async function start(options: FakeRegistryOptions = {}): Promise<void> {
  ({ world, client, registry, close } = await registryFlow({ 'image-gate.pub': ours.publicKey }, options));
}
beforeEach(() => start());
afterEach(() => close());

function seed(content: object, mediaType: string, tag?: string): Descriptor {
  const bytes = Buffer.from(JSON.stringify(content));
  registry.seedManifest('app', bytes, mediaType, tag);
  return { mediaType, digest: digestOf(bytes), size: bytes.length };
}

function manifest(name: string, tag?: string): Descriptor {
  const config = { mediaType: mediaTypes.ociConfig, digest: digestOf(name), size: name.length };
  return seed({ schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [] }, mediaTypes.ociManifest, tag);
}

const nameOf = ({ digest }: Descriptor) => `${registry.host}/app@${digest}`;

async function attach(subject: Descriptor, documents: readonly Document[]): Promise<void> {
  const made = documents.map((document) =>
    attachmentManifest(subject, { artifactType: bundleMediaType, content: document(subject.digest), annotations: {} }),
  );
  await attachWith(new Referrers(client), parseReference(nameOf(subject)), made);
}

/** The same as cosign attaches it: the manifest does not carry the file. */
async function attachAsCosign(subject: Descriptor, documents: readonly Document[]): Promise<void> {
  const made = documents.map((document) => {
    const content = document(subject.digest);
    const attachment = attachmentManifest(subject, { artifactType: bundleMediaType, content, annotations: {} });
    const { layers, ...rest } = JSON.parse(attachment.bytes.toString());
    const bare = layers.map(({ data: _, ...layer }: { data?: string }) => layer);
    const bytes = Buffer.from(JSON.stringify({ ...rest, layers: bare }));
    const descriptor = { ...attachment.descriptor, digest: digestOf(bytes), size: bytes.length };
    return { ...attachment, bytes, descriptor };
  });
  await attachWith(new Referrers(client), parseReference(nameOf(subject)), made);
}

const unknown = { os: 'unknown', architecture: 'unknown' };
const attesting = (child: Descriptor | undefined) => ({
  'vnd.docker.reference.type': 'attestation-manifest',
  'vnd.docker.reference.digest': `${child?.digest}`,
});

/** A manifest with one layer. */
function layered(mediaType: string): Descriptor {
  const config = { mediaType: mediaTypes.ociConfig, digest: digestOf('{}'), size: 2 };
  const layers = [{ mediaType, digest: digestOf('layer'), size: 5 }];
  return seed({ schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers }, mediaTypes.ociManifest);
}

/** What BuildKit adds to an index for one of its platforms. */
function provenance(child: Descriptor | undefined): object {
  return { ...layered(mediaTypes.inToto), platform: unknown, annotations: attesting(child) };
}

/** An image of two platforms whose index and platforms have these documents. */
async function index(
  ofIndex: readonly Document[],
  ofPlatforms: readonly Document[],
  servedAs: string = mediaTypes.ociIndex,
  beside: (child: Descriptor | undefined) => object = provenance,
): Promise<Descriptor> {
  const children = ['amd64', 'arm64'].map((architecture) => ({
    ...manifest(architecture),
    platform: { os: 'linux', architecture },
  }));
  const content = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [...children, beside(children[0])] };
  const made = seed(content, servedAs, 'v1');
  for (const child of children) await attach(child, ofPlatforms);
  await attach(made, ofIndex);
  return made;
}

const verify = (...args: readonly string[]) => runCommandLine(world, ['verify', ...args, '--key', 'image-gate.pub']);
const shown = () => world.told.shown.join('\n');

describe.each<[string, FakeRegistryOptions]>([
  ['with the referrers API', { referrers: 'api' }],
  ['without it', { referrers: 'none' }],
])('image-gate verify, in a registry %s', (_, options) => {
  beforeEach(async () => {
    await world.close();
    await client.close();
    await registry.close();
    await start(options);
  });

  it('accepts an image that has passed, and says what that rests on', async () => {
    const image = manifest('one');
    await attach(image, all);
    expect(await verify(nameOf(image))).toBe(0);
    expect(shown()).toMatch(/^ACCEPTED {2}127\.0\.0\.1:\d+\/app@sha256:/);
    expect(shown()).toMatch(/signature, scan, SBOM by image-gate\.pub; scanned \d{4}-.*holds until \d{4}-/);
  });

  describe.each([
    ['by its digest', (image: Descriptor) => nameOf(image)],
    ['by its tag', () => `${registry.host}/app:v1`],
  ])('asked for an image %s', (__, name) => {
    /** What was asked for but to log in. */
    const asked = async (image: Descriptor) => {
      registry.requests.splice(0);
      expect(await verify(name(image))).toBe(0);
      return registry.requests.map(({ line }) => line).filter((line) => line !== 'GET /v2/');
    };
    const components = Array.from({ length: 3000 }, (___, at) => ({ name: `package-${at}` }));
    const large = (about: Digest) => sampleSbom(about, { components });

    it('asks for nothing twice, and at most eight times, with an SBOM that is a large one', async () => {
      const image = manifest('one', 'v1');
      await attach(image, [...all.slice(0, 2), sbomDocument(ours, large)]);
      const lines = await asked(image);
      expect(lines.length).toBeLessThanOrEqual(8);
      expect(new Set(lines).size).toBe(lines.length);
    });

    it('and with an SBOM that is attached as it is, beside what points to it', async () => {
      const image = manifest('one', 'v1');
      const bytes = Buffer.from(JSON.stringify(large(image.digest)));
      const document = attachmentManifest(image, sbomAttachment(bytes));
      await attachWith(new Referrers(client), parseReference(nameOf(image)), [document]);
      const attachedSbom = { digest: digestOf(bytes), manifest: document.descriptor.digest };
      const pointer: Document = (about) =>
        signedBy(ours, sbomPointer({ repository: 'app', digest: about }, attachedSbom));
      await attach(image, [...all.slice(0, 2), pointer]);
      const lines = await asked(image);
      expect(lines.length).toBeLessThanOrEqual(8);
      expect(new Set(lines).size).toBe(lines.length);
    });
  });

  it('asks at most eight times for what cosign alone has made, and once more for the first image of a registry without the API', async () => {
    const [one, two] = [manifest('one'), manifest('two')];
    for (const image of [one, two]) await attachAsCosign(image, all);
    const counts = async (...images: readonly Descriptor[]) => {
      registry.requests.splice(0);
      expect(await verify(...images.map(nameOf))).toBe(0);
      const lines = registry.requests.map(({ line }) => line).filter((line) => line !== 'GET /v2/');
      expect(new Set(lines).size).toBe(lines.length);
      return lines.length;
    };
    // Whether there is an API only an answer says. What cosign attaches does not stand in its manifest, so that each claim takes two requests.
    const first = options.referrers === 'none' ? 9 : 8;
    expect(await counts(one)).toBe(first);
    expect(await counts(one, two)).toBe(first + 8);
  });

  it('accepts an image of several platforms, and passes over what BuildKit has added', async () => {
    expect(await verify(nameOf(await index(all, all)))).toBe(0);
    expect(shown()).toMatch(/linux\/amd64.*\n.*linux\/arm64/);
  });

  it.each<[string, readonly Document[], readonly Document[], RegExp]>([
    [
      'whose platforms have nothing',
      all,
      [],
      /linux\/arm64 \(sha256:\w{12}\): a signature, a scan and an SBOM that count are missing\.\n/,
    ],
    ['whose index has nothing', [], all, /index \(sha256:\w{12}\): a signature and a scan that count are missing/],
    [
      'that somebody else signed',
      [signatureDocument(ours), scanDocument(theirs), sbomDocument(ours)],
      all,
      /no key that counts has signed it/,
    ],
    [
      'that was judged too long ago',
      [signatureDocument(ours), scanDocument(ours, old()), sbomDocument(ours)],
      all,
      /older than the policy allows[\s\S]*Scan it again/,
    ],
  ])('refuses an image %s, and says why and what to do', async (__, ofIndex, ofPlatforms, why) => {
    expect(await verify(nameOf(await index(ofIndex, ofPlatforms)))).toBe(1);
    expect(shown()).toMatch(/^REFUSED/);
    expect(shown()).toMatch(why);
  });

  it.each<[string, (child: Descriptor | undefined) => object]>([
    ['a manifest that calls itself nothing', () => ({ ...layered(mediaTypes.inToto), platform: unknown })],
    [
      'an image that calls itself an attestation',
      (child) => ({ ...layered(mediaTypes.ociLayerGzip), platform: unknown, annotations: attesting(child) }),
    ],
    [
      'an attestation of what is not in the index',
      () => ({ ...layered(mediaTypes.inToto), platform: unknown, annotations: attesting(layered('other')) }),
    ],
    [
      'an attestation without layers',
      (child) => ({ ...manifest('none'), platform: unknown, annotations: attesting(child) }),
    ],
    [
      'an image of an unknown system',
      (child) => ({
        ...layered(mediaTypes.ociLayerGzip),
        platform: { os: 'unknown', architecture: 'amd64' },
        annotations: attesting(child),
      }),
    ],
  ])('refuses an index with something that has no claims as unknown/unknown: %s', async (__, beside) => {
    expect(await verify(nameOf(await index(all, all, mediaTypes.ociIndex, beside)))).toBe(1);
    expect(shown()).toMatch(
      /unknown\/(?:unknown|amd64) \(sha256:\w{12}\): a signature, a scan and an SBOM that count are missing/,
    );
  });

  it('does not let in an index whose platforms have nothing because its registry calls it a manifest', async () => {
    const image = await index(all, [], mediaTypes.ociManifest);
    await expect(verify(nameOf(image))).rejects.toMatchObject({ code: 'manifest-invalid' });
  });

  it('says that signatures in the older form do not count', async () => {
    const image = manifest('one');
    manifest('legacy', `${image.digest.replace(':', '-')}.sig`);
    expect(await verify(nameOf(image))).toBe(1);
    expect(shown()).toContain('in the form of cosign 2');
  });

  it('looks a tag up once, and says the digest', async () => {
    const image = await index(all, all);
    expect(await verify(`${registry.host}/app:v1`)).toBe(0);
    expect(shown()).toContain(`/app:v1@${image.digest}`);
    expect(registry.requests.filter(({ line }) => line.includes('/manifests/v1'))).toHaveLength(1);
    expect(registry.requests.filter(({ line }) => line.includes(`/manifests/${image.digest}`))).toEqual([]);
  });

  it('goes on past an attachment that is gone', async () => {
    const image = manifest('one');
    const gone = attachmentManifest(image, {
      artifactType: bundleMediaType,
      content: Buffer.from('x'),
      annotations: {},
    });
    await attachWith(new Referrers(client), parseReference(nameOf(image)), [gone]);
    await attach(image, all);
    registry.storage.manifests.delete(`app@${gone.descriptor.digest}`);
    expect(await verify(nameOf(image))).toBe(0);
  });
});

/** A scan eight days before. */
function old(): object {
  const instant = new Date(now.getTime() - 8 * 86_400_000).toISOString();
  return { ...samplePredicate, metadata: { scanStartedOn: instant, scanFinishedOn: instant } };
}

describe('image-gate verify', () => {
  it('takes keys, age and claims from the policy of the working folder', async () => {
    world.repository('.github/image-gate.yml', 'verify: { keys: [image-gate.pub], require: [signature] }\n');
    const image = manifest('one');
    await attach(image, [signatureDocument(ours)]);
    expect(await runCommandLine(world, ['verify', nameOf(image)])).toBe(0);
    world.repository('.github/image-gate.yml', 'verify: { keys: [image-gate.pub] }\n');
    expect(await runCommandLine(world, ['verify', nameOf(image)])).toBe(1);
  });

  it('asks of an image what the policy says of its name', async () => {
    world.repository(
      '.github/image-gate.yml',
      `images: [{ match: "${registry.host}/app", verify: { require: [signature] } }]\n`,
    );
    const image = manifest('one');
    await attach(image, [signatureDocument(ours)]);
    expect(await verify(nameOf(image))).toBe(0);
  });

  it('of several images gives 1 when one is refused', async () => {
    const [one, two] = [manifest('one'), manifest('two')];
    await attach(one, all);
    expect(await verify(nameOf(one), nameOf(two))).toBe(1);
    expect(shown()).toMatch(/ACCEPTED[\s\S]*REFUSED/);
  });

  it('tells programs in JSON', async () => {
    const image = manifest('one');
    expect(await verify(nameOf(image), '--format', 'json')).toBe(1);
    const [told] = JSON.parse(world.told.printed).images;
    expect(told).toMatchObject({ digest: image.digest, verdict: 'refused' });
    expect(told.refusals.map(({ code }: { code: string }) => code)).toEqual(['no-signature', 'no-scan', 'no-sbom']);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['no image', [], /there is no image to verify/],
    ['what is no image', ['Not An Image'], /white space/],
  ])('stops with wrong usage for %s', async (_, args, message) => {
    await expect(verify(...args)).rejects.toMatchObject({ actor: 'config', message: expect.stringMatching(message) });
  });

  it.each<[string, string, RegExp]>([
    ['is not there', 'none.pub', /there is no file/],
    ['is a private one', 'private.pub', /holds a private key, .*Name its public half/],
    ['is something else', 'policy.pub', /holds no public key/],
  ])('stops where the key %s', async (_, path, message) => {
    world.repository('private.pub', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n');
    world.repository('policy.pub', 'severity: {}\n');
    const run = runCommandLine(world, ['verify', nameOf(manifest('one')), '--key', path]);
    await expect(run).rejects.toMatchObject({ actor: 'config', message: expect.stringMatching(message) });
  });

  it('stops where nothing says which key counts', async () => {
    const run = runCommandLine(world, ['verify', nameOf(manifest('one'))]);
    await expect(run).rejects.toMatchObject({ code: 'verify-no-key' });
  });

  it.each([
    ['by its tag', ':none'],
    ['by its digest', `@sha256:${'0'.repeat(64)}`],
  ])('can not answer for an image that is not there, asked for %s', async (_, end) => {
    await expect(verify(`${registry.host}/app${end}`)).rejects.toMatchObject({ actor: 'tool' });
  });

  it('can not answer where the registry does not', async () => {
    const image = manifest('one');
    await attach(image, all);
    registry.fail({ when: 'GET /v2/app/referrers', act: { kind: 'status', status: 503 } });
    await expect(verify(nameOf(image))).rejects.toMatchObject({ actor: expect.stringMatching(/tool|service/) });
  });
});
