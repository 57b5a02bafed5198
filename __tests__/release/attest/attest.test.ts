import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { bundleMediaType } from '../../../src/evidence/signature/bundle.js';
import { statementOf } from '../../../src/evidence/statement/statement.js';
import { Cancelled, ToolError } from '../../../src/host/errors.js';
import type { Http } from '../../../src/host/ports.js';
import { attachmentManifest } from '../../../src/oci/attachment.js';
import type { Descriptor } from '../../../src/oci/descriptor.js';
import type { Digest } from '../../../src/oci/digest.js';
import type { ImageLayout } from '../../../src/oci/layout/image-layout.js';
import { parseReference } from '../../../src/oci/reference.js';
import { Referrers } from '../../../src/oci/registry/referrers.js';
import type { PushPermit } from '../../../src/policy/decision.js';
import { claimAnnotations } from '../../../src/release/attached.js';
import type { Proof } from '../../../src/release/attest/attest.js';
import type { ClaimSigner } from '../../../src/release/attest/signer.js';
import { push } from '../../../src/release/push.js';
import { attachWith } from '../../oci/registry/attach.js';
import {
  type FakeRegistry,
  type FakeRegistryOptions,
  FakeStorage,
  startFakeRegistry,
} from '../../oci/registry/fake-registry.js';
import { createWorld, image, permitFor, type World } from '../../oci/registry/registry-world.js';
import { claimsBy, proofOf, signerWith } from './proof.js';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const signer = signerWith();
const twoPlatforms = {
  images: [
    { platform: 'linux/amd64', attestation: true },
    { platform: 'linux/arm64', layers: [{ files: { a: 'arm' } }] },
  ],
};

async function registry(options: FakeRegistryOptions = {}): Promise<FakeRegistry> {
  const fake = await startFakeRegistry(options);
  open.push(fake);
  return fake;
}

async function world(http?: (real: Http) => Http): Promise<World> {
  const made = await createWorld(http === undefined ? {} : { http });
  open.push(made);
  return made;
}

const permitTo = (fake: FakeRegistry, layout: ImageLayout, tags: readonly string[]) =>
  permitFor(
    layout,
    tags.map((text) => parseReference(`${fake.host}/${text}`)),
  );

/** Pushes with a proof; later ones come a minute later. */
async function pushed(own: World, fake: FakeRegistry, layout: ImageLayout, tags = ['app:1'], by: ClaimSigner = signer) {
  own.clock.time += 60_000;
  return await push(own, layout, permitTo(fake, layout, tags), proofOf(layout, by));
}

/** What is claimed about a digest, as everybody can read it. */
async function claims(fake: FakeRegistry, digest: Digest, repository = 'app', by: ClaimSigner = signer) {
  const reader = await world();
  const subject = parseReference(`${fake.host}/${repository}@${digest}`);
  const listed = await new Referrers(reader).list(subject);
  return { listed, own: await claimsBy(by, reader.registry, subject, listed) };
}
const kinds = ({ own }: Awaited<ReturnType<typeof claims>>) => own.map(({ kind }) => kind).sort();
const subjectsOf = (layout: ImageLayout) => [
  ...layout.images.map(({ manifest }) => manifest.digest),
  layout.root.digest,
];

describe.each<[string, FakeRegistryOptions]>([
  ['with the referrers API', { referrers: 'api' }],
  ['without it', { referrers: 'none' }],
  ['without it, with OCI-Subject', { referrers: 'echo' }],
  ['like GHCR: without it, with OCI-Subject, and without DELETE', { referrers: 'echo', deletes: false }],
])('in a registry %s', (_, options) => {
  it('index and platforms have one signature and one scan each, in every repository, before a tag is public', async () => {
    const [fake, own] = [await registry(options), await world()];
    const layout = await image(own, twoPlatforms);
    const { claims: attached } = await pushed(own, fake, layout, ['app:1', 'other:1']);
    expect(attached).toHaveLength(2 * 3 * 2);
    for (const repository of ['app', 'other'])
      for (const digest of subjectsOf(layout))
        expect(kinds(await claims(fake, digest, repository))).toEqual(['scan', 'signature']);
    const lines = fake.requests.map(({ line }) => line);
    const firstTag = lines.findIndex((line) => /^PUT .*\/manifests\/1$/.test(line));
    const isAttaching = (line: string) => /^(PUT|POST|DELETE) /.test(line) && !/^PUT .*\/manifests\/1$/.test(line);
    expect(lines.slice(firstTag).filter(isAttaching)).toEqual([]);
  });

  it('a second run leaves one current claim of each kind', async () => {
    const [fake, own] = [await registry(options), await world()];
    const layout = await image(own, twoPlatforms);
    const first = await pushed(own, fake, layout);
    const second = await pushed(own, fake, layout);
    expect(second.claims.filter((claim) => first.claims.includes(claim))).toEqual([]);
    for (const digest of subjectsOf(layout)) expect(kinds(await claims(fake, digest))).toEqual(['scan', 'signature']);
    for (const claim of first.claims)
      expect(fake.storage.manifests.has(`app@${parseReference(claim).digest}`)).toBe(options.deletes === false);
    expect(own.log.lines.filter((line) => line.startsWith('warning'))).toEqual([]);
  });

  it('ends what an earlier run has said as VEX and nobody says any more, and nothing of a later one', async () => {
    const [fake, own] = [await registry(options), await world()];
    const layout = await image(own, { index: false });
    const start = own.clock.time;
    const vexed = async (seconds: number, vex?: Proof['vex']) => {
      own.clock.time = start + seconds * 1000;
      await push(own, layout, permitTo(fake, layout, ['app:1']), { ...proofOf(layout, signer), ...(vex && { vex }) });
      return kinds(await claims(fake, layout.root.digest));
    };
    const withVex = ['scan', 'signature', 'vex'];
    expect(await vexed(1, { tooling: 'image-gate', statements: [] })).toEqual(withVex);
    // The clock of another run is a little behind.
    expect(await vexed(0, 'none')).toEqual(withVex);
    expect(await vexed(60)).toEqual(withVex);
    expect(await vexed(120, { tooling: 'image-gate', statements: ['other'] })).toEqual(withVex);
    expect(await vexed(180, 'none')).toEqual(['scan', 'signature']);
  });

  it('leaves VEX alone that somebody has signed by hand with the same key', async () => {
    const [fake, own] = [await registry(options), await world()];
    const layout = await image(own, { index: false });
    const proof = proofOf(layout, signer);
    const run = (vex: Proof['vex']) =>
      push(own, layout, permitTo(fake, layout, ['app:1']), { ...proof, ...(vex && { vex }) });
    await run({ tooling: 'image-gate', statements: [] });
    const type = 'https://openvex.dev/ns';
    const subject = { ...parseReference(`${fake.host}/app`), digest: layout.root.digest };
    const byHand = statementOf({ repository: `${fake.host}/app`, digest: subject.digest }, type, {
      statements: ['affected'],
    });
    const content = await signer.sign(byHand);
    const annotations = claimAnnotations(type, own.clock.now());
    const manifest = attachmentManifest(layout.root, { artifactType: bundleMediaType, content, annotations });
    await attachWith(new Referrers(own), subject, [manifest]);
    for (const vex of [{ tooling: 'image-gate', statements: ['more'] }, 'none'] as const) {
      own.clock.time += 60_000;
      await run(vex);
      const { listed } = await claims(fake, subject.digest);
      expect(listed.map(({ digest }) => digest)).toContain(manifest.descriptor.digest);
    }
  });

  it('what others have attached stays', async () => {
    const [fake, own] = [await registry(options), await world()];
    const layout = await image(own, { index: false });
    const other = signerWith();
    await pushed(own, fake, layout, ['app:1'], other);
    const subject = parseReference(`${fake.host}/app@${layout.root.digest}`);
    const strange = attachmentManifest(layout.root, {
      artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      content: Buffer.from('{"no":"bundle"}'),
      annotations: {},
    });
    await attachWith(new Referrers(own), subject, [strange]);
    await pushed(own, fake, layout);
    await pushed(own, fake, layout);
    expect(kinds(await claims(fake, layout.root.digest, 'app', other))).toEqual(['scan', 'signature']);
    const { listed, own: ours } = await claims(fake, layout.root.digest);
    expect(ours).toHaveLength(2);
    expect(listed).toHaveLength(5);
  });

  it('of two runs at the same time the newer claims stay', async () => {
    const [fake, one, other] = [await registry(options), await world(), await world()];
    const layout = await image(one, twoPlatforms);
    other.clock.time += 1;
    const both = await Promise.all([pushed(one, fake, layout), pushed(other, fake, layout)]);
    const told = both.flatMap((run) => run.claims);
    for (const digest of subjectsOf(layout)) {
      const found = await claims(fake, digest);
      expect(kinds(found)).toEqual(['scan', 'signature']);
      expect(told).toEqual(expect.arrayContaining(found.own.map(({ manifest }) => `${fake.host}/app@${manifest}`)));
    }
  });

  it('a run that is overtaken leaves the newer claims and names them', async () => {
    const [fake, slow, fast] = [await registry(options), await world(), await world()];
    const layout = await image(slow, { index: false });
    fast.clock.time += 1_000;
    const first = await pushed(fast, fake, layout);
    const second = await pushed(slow, fake, layout);
    expect(second.claims).toEqual(first.claims);
    expect(kinds(await claims(fake, layout.root.digest))).toEqual(['scan', 'signature']);
  });
});

describe('a run that is killed', () => {
  /** Passes on so many requests. The one after them is not sent, or is answered to nobody; there is none after that. */
  const dying = (left: number, isSent: boolean) => {
    const count = { left };
    return {
      count,
      http: (real: Http): Http => ({
        request: async (request) => {
          count.left -= 1;
          if (count.left >= 0) return await real.request(request);
          if (count.left === -1 && isSent) (await real.request(request)).body.resume();
          throw new Cancelled('SIGKILL');
        },
      }),
    };
  };

  const cases = (['api', 'none'] as const).flatMap((referrers) =>
    [false, true].flatMap((isSecond) =>
      [false, true].map((isSent) => ({
        referrers,
        isSecond,
        isSent,
        name: `${isSecond ? 'the second' : 'the first'} run, ${referrers}, ${isSent ? 'answer lost' : 'not sent'}`,
      })),
    ),
  );

  it.each(cases)(
    'between any two requests leaves no tag without proof, and never no claim: $name',
    async ({ referrers, isSecond, isSent }) => {
      const first = await world();
      // An index has one manifest more to prove, at twice the requests: once is enough.
      const layout = await image(first, isSecond && isSent && referrers === 'none' ? {} : { index: false });
      const before = new FakeStorage();
      if (isSecond) await pushed(first, await registry({ referrers, storage: before }), layout);
      for (let after = 0, isDone = false; !isDone; after += 1) {
        const fake = await startFakeRegistry({ referrers, storage: new FakeStorage(before) });
        const { http } = dying(after, isSent);
        const killed = await createWorld({ http });
        killed.clock.time = first.clock.time;
        const outcome = await pushed(killed, fake, layout, ['app:1']).then(
          () => 'done',
          (error: unknown) => error,
        );
        isDone = outcome === 'done';
        if (!isDone) expect(outcome).toBeInstanceOf(Cancelled);
        const isPublic = [...fake.tags].some(([tag, digest]) => tag === 'app:1' && digest === layout.root.digest);
        for (const digest of subjectsOf(layout)) {
          const found = new Set(isPublic || isSecond ? kinds(await claims(fake, digest)) : ['scan', 'signature']);
          expect([after, ...found].sort()).toEqual([after, 'scan', 'signature'].sort());
        }
        killed.close();
        await fake.close();
        for (const one of open.splice(1)) await one.close();
        expect(after).toBeLessThan(200);
      }
    },
    120_000,
  );
});

describe('no tag is moved', () => {
  const failing = async (prepare: (fake: FakeRegistry) => void, options: FakeRegistryOptions = {}) => {
    const [fake, own] = [await registry(options), await world()];
    const layout = await image(own, { index: false });
    prepare(fake);
    const failure = await pushed(own, fake, layout).catch((error: unknown) => error);
    expect([...fake.tags.keys()].filter((tag) => tag.endsWith(':1'))).toEqual([]);
    return failure;
  };

  it('where the claims can not be read back', async () => {
    const failure = await failing((fake) =>
      fake.fail({
        when: /^GET .*\/blobs\//,
        act: { kind: 'status', status: 404, body: '{"errors":[{"code":"BLOB_UNKNOWN"}]}' },
      }),
    );
    expect(failure).toMatchObject({ code: 'claim-not-found' });
  });

  it('where they are never on the list of the registry', async () => {
    const empty = { kind: 'status', status: 200, body: '{"manifests":[]}' } as const;
    const headers = { 'content-type': 'application/vnd.oci.image.index.v1+json' };
    const failure = await failing((fake) => fake.fail({ when: /referrers/, act: { ...empty, headers } }), {
      referrers: 'api',
    });
    expect(failure).toMatchObject({ code: 'attachment-not-listed' });
  });

  it('where nobody may attach', async () => {
    const failure = await failing((fake) =>
      fake.fail({ when: /^PUT .*manifests\/sha256-/, act: { kind: 'status', status: 403 } }),
    );
    expect(failure).toMatchObject({ code: 'registry-denied' });
  });
});

describe('older claims', () => {
  it('stay on the list where the new ones can not be read back', async () => {
    const [fake, own] = [await registry(), await world()];
    const layout = await image(own, { index: false });
    const first = await pushed(own, fake, layout);
    const gone = { kind: 'status', status: 404, body: '{"errors":[{"code":"BLOB_UNKNOWN"}]}' } as const;
    fake.fail({ when: /^GET .*\/blobs\//, act: gone, times: 2 });
    await expect(pushed(own, fake, layout)).rejects.toMatchObject({ code: 'claim-not-found' });
    const listed = (await claims(fake, layout.root.digest)).own.map(({ manifest }) => `${fake.host}/app@${manifest}`);
    expect(listed.sort()).toEqual(first.claims);
  });

  it('that a registry does not delete are told, and stop nothing', async () => {
    const [fake, own] = [await registry({ referrers: 'api', deletes: false }), await world()];
    const layout = await image(own, { index: false });
    await pushed(own, fake, layout);
    await pushed(own, fake, layout);
    expect(fake.tags.get('app:1')).toBe(layout.root.digest);
    expect((await claims(fake, layout.root.digest)).own).toHaveLength(4);
    expect(own.log.lines.join('\n')).toMatch(/warning: Older claims about .* deletes nothing/);
  });

  it('are not those that say they are of the future', async () => {
    const [fake, own] = [await registry(), await world()];
    const layout = await image(own, { index: false });
    own.clock.time += 86_400_000;
    await pushed(own, fake, layout);
    own.clock.time -= 86_400_000 * 2;
    await pushed(own, fake, layout);
    expect((await claims(fake, layout.root.digest)).own).toHaveLength(4);
  });
});

describe('an SBOM', () => {
  const bom = (filler: number) =>
    new Map([['linux/amd64', Buffer.from(JSON.stringify({ bomFormat: 'CycloneDX', filler: 'x'.repeat(filler) }))]]);
  const pushedWith = async (own: World, fake: FakeRegistry, layout: ImageLayout, sboms: Map<string, Buffer>) => {
    own.clock.time += 60_000;
    return await push(own, layout, permitTo(fake, layout, ['app:1']), proofOf(layout, signer, sboms));
  };

  it('is one of the claims about its platform, and about an index with no other', async () => {
    const [fake, own] = [await registry(), await world()];
    const layout = await image(own, {});
    await pushedWith(own, fake, layout, bom(10));
    for (const digest of subjectsOf(layout))
      expect(kinds(await claims(fake, digest))).toEqual(['sbom', 'scan', 'signature']);
  });

  it('is not claimed of an index with several platforms', async () => {
    const [fake, own] = [await registry(), await world()];
    const layout = await image(own, twoPlatforms);
    await pushedWith(own, fake, layout, bom(10));
    expect(kinds(await claims(fake, layout.root.digest))).toEqual(['scan', 'signature']);
    expect(kinds(await claims(fake, layout.images[0].manifest.digest))).toContain('sbom');
  });

  it('that is too large for a statement hangs there as it is, with a claim that points to it', async () => {
    const [fake, own] = [await registry(), await world()];
    const layout = await image(own, { index: false });
    const documents = async () =>
      (await claims(fake, layout.root.digest)).listed.filter(
        ({ artifactType }) => artifactType === 'application/vnd.cyclonedx+json',
      );
    await pushedWith(own, fake, layout, bom(1_100_000));
    const first = await documents();
    expect(first).toHaveLength(1);
    // The same document again is the same attachment, and stays; another one takes its place.
    await pushedWith(own, fake, layout, bom(1_100_000));
    expect(await documents()).toEqual(first);
    await pushedWith(own, fake, layout, bom(1_100_001));
    const last = await documents();
    expect(last).toHaveLength(1);
    expect(last).not.toEqual(first);
    expect(kinds(await claims(fake, layout.root.digest))).toEqual(['sbom', 'scan', 'signature']);
  });

  it('that is no longer made leaves the claim of before', async () => {
    const [fake, own] = [await registry(), await world()];
    const layout = await image(own, { index: false });
    await pushedWith(own, fake, layout, bom(10));
    await pushed(own, fake, layout);
    expect(kinds(await claims(fake, layout.root.digest))).toEqual(['sbom', 'scan', 'signature']);
  });
});

describe('a proof', () => {
  it('is signed at the same time for all claims about a manifest: a log may take ten seconds for each', async () => {
    const [fake, own] = [await registry(), await world()];
    const layout = await image(own);
    const asked: (() => void)[] = [];
    // Answers when it has been asked for all of them.
    const slow: ClaimSigner = {
      ...signer,
      sign: async (statement) => {
        await new Promise<void>((resolve) => {
          if (asked.push(resolve) === 2 * subjectsOf(layout).length) for (const answer of asked) answer();
        });
        return await signer.sign(statement);
      },
    };
    const { claims: attached } = await pushed(own, fake, layout, ['app:1'], slow);
    expect(attached).toHaveLength(asked.length);
  });

  it('is signed, and its files are sent, while the image is: the digests are all that it needs', async () => {
    const fake = await registry();
    let layout: ImageLayout;
    let isBeside = false;
    const own = await world((real) => ({
      request: async (request) => {
        const isManifest = request.method === 'PUT' && String(request.url).endsWith(layout.root.digest);
        // The image's, the empty config and one for each claim. Where the claims wait for the manifest, it waits in vain.
        const isSent = () => fake.storage.blobs.size === layout.blobs.length - 1 + 3;
        for (let looks = 0; isManifest && !isSent() && looks < 5000; looks += 1) await setImmediate();
        if (isManifest) isBeside = isSent();
        return await real.request(request);
      },
    }));
    layout = await image(own, { index: false });
    await pushed(own, fake, layout);
    expect(isBeside).toBe(true);
  });

  it('that can not be made is the end of the push', async () => {
    const [fake, own] = [await registry(), await world()];
    const layout = await image(own, { index: false });
    const failure = new ToolError({ code: 'signing-tool', message: 'It has no answer.', fix: 'Ask again.' });
    const mute: ClaimSigner = { ...signer, sign: () => Promise.reject(failure) };
    await expect(pushed(own, fake, layout, ['app:1'], mute)).rejects.toBe(failure);
    expect([...fake.tags]).toEqual([]);
  });

  it('needs the permit of the judge', async () => {
    const [fake, own] = [await registry(), await world()];
    const layout = await image(own, { index: false });
    const copy = { ...permitTo(fake, layout, ['app:1']) } as PushPermit;
    await expect(push(own, layout, copy, proofOf(layout, signer))).rejects.toThrow(/not made by judge/);
    expect(fake.requests).toEqual([]);
  });

  it.each<[string, (layout: ImageLayout) => object]>([
    ['of another image', () => ({ image: { names: ['other'], digest: `sha256:${'0'.repeat(64)}` } })],
    ['of an image that was blocked', () => ({ verdict: 'blocked' })],
  ])('%s is attached nowhere', async (_, change) => {
    const [fake, own] = [await registry(), await world()];
    const layout = await image(own, { index: false });
    const proof = proofOf(layout, signer);
    const other = { ...proof, record: { ...proof.record, ...change(layout) } };
    await expect(push(own, layout, permitTo(fake, layout, ['app:1']), other)).rejects.toThrow(/^defect/);
    expect([...fake.tags.keys()]).toEqual([]);
  });
});

it('a list without annotations is looked into', async () => {
  const [fake, own] = [await registry(), await world()];
  const layout = await image(own, { index: false });
  await pushed(own, fake, layout);
  const { listed } = await claims(fake, layout.root.digest);
  const bare = listed.map(({ mediaType, digest, size }): Descriptor => ({ mediaType, digest, size }));
  const subject = parseReference(`${fake.host}/app@${layout.root.digest}`);
  expect(await claimsBy(signer, own.registry, subject, bare)).toHaveLength(2);
});
