import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AttachmentContent, attachmentManifest } from '../../../src/oci/attachment.js';
import { type Descriptor, mediaTypes } from '../../../src/oci/descriptor.js';
import { type Digest, digestOf } from '../../../src/oci/digest.js';
import { parseReference, type Reference } from '../../../src/oci/reference.js';
import { Referrers } from '../../../src/oci/registry/referrers.js';
import { FakeClock } from '../../host/fake-ports.js';
import { attachWith, confirm } from './attach.js';
import { type FakeRegistry, type FakeRegistryOptions, startFakeRegistry } from './fake-registry.js';
import { createWorld, type World } from './registry-world.js';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const image = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociManifest, layers: [] }));
const described: Descriptor = { mediaType: mediaTypes.ociManifest, digest: digestOf(image), size: image.length };
const tag = described.digest.replace(':', '-');

interface Place {
  readonly fake: FakeRegistry;
  readonly world: World;
  readonly subject: Reference;
  readonly referrers: Referrers;
  /** What the tag lists, as it lies in the registry. */
  readonly underTag: () => { readonly manifests: readonly { readonly digest: Digest }[] } | undefined;
}

/** A registry with the image `app`. */
async function place(options: FakeRegistryOptions = {}): Promise<Place> {
  const [fake, world] = [await startFakeRegistry(options), await createWorld()];
  open.push(fake, world);
  fake.seedManifest('app', image, mediaTypes.ociManifest);
  const subject = parseReference(`${fake.host}/app@${described.digest}`);
  const underTag = () => {
    const digest = fake.tags.get(`app:${tag}`);
    const stored = fake.storage.manifests.get(`app@${digest}`);
    return stored && JSON.parse(stored.bytes.toString());
  };
  return { fake, world, subject, referrers: new Referrers(world), underTag };
}

const made = (content: string, more: Partial<AttachmentContent> = {}) =>
  attachmentManifest(described, {
    artifactType: 'application/vnd.example+json',
    content: Buffer.from(content),
    annotations: { content },
    ...more,
  });
/** Takes one off the list. */
const withdraw = (referrers: Referrers, subject: Reference, digest: Digest) =>
  referrers.settle(subject, async (listed) => ({
    add: [],
    drop: new Set(digestsOf(listed).filter((one) => one === digest)),
  }));
/** What happens the first times that somebody of the world waits. */
const meanwhile = ({ clock }: World, times: number, work: (left: number) => Promise<void>) => {
  const { sleep } = clock;
  let left = times;
  clock.sleep = async (ms) => {
    left -= 1;
    await sleep(ms);
    if (left >= 0) await work(left);
  };
};
const digestsOf = (list: readonly { digest: Digest }[] = []) => list.map(({ digest }) => digest);

describe.each<[string, FakeRegistryOptions]>([
  ['with the referrers API', { referrers: 'api' }],
  ['without it', { referrers: 'none' }],
  ['without it, that sends OCI-Subject all the same', { referrers: 'echo' }],
])('in a registry %s', (_, options) => {
  it('what is attached is listed, with its type and annotations, and can be taken away', async () => {
    const { referrers, subject, fake } = await place(options);
    const [one, two] = [made('one'), made('two')];
    await attachWith(referrers, subject, [one, two]);
    expect(await referrers.list(subject)).toEqual([one.descriptor, two.descriptor]);
    expect(await withdraw(referrers, subject, one.descriptor.digest)).toEqual(new Set());
    expect(await referrers.list(subject)).toEqual([two.descriptor]);
    expect(fake.storage.manifests.has(`app@${one.descriptor.digest}`)).toBe(false);
  });

  it('nothing is attached to what nobody attached to', async () => {
    const { referrers, subject } = await place(options);
    expect(await referrers.list(subject)).toEqual([]);
  });

  it('many at once lose nothing', async () => {
    const { referrers, subject } = await place(options);
    const all = Array.from({ length: 20 }, (__, index) => made(`${index}`));
    await Promise.all(all.map((one) => attachWith(referrers, subject, [one])));
    expect(new Set(digestsOf(await referrers.list(subject)))).toEqual(
      new Set(digestsOf(all.map((one) => one.descriptor))),
    );
  });
});

describe('the list under a tag', () => {
  it('is left alone where the registry has the API', async () => {
    const { referrers, subject, underTag } = await place({ referrers: 'api' });
    await attachWith(referrers, subject, [made('one')]);
    expect(underTag()).toBeUndefined();
  });

  it('goes back as it came, but for what was added', async () => {
    const { referrers, subject, fake, underTag } = await place();
    const foreign = fake.seedManifest('app', Buffer.from('{"foreign":1}'), mediaTypes.ociManifest);
    const entry = { mediaType: 'x', digest: foreign, size: 13, future: { key: 1 } };
    const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [entry], annotations: { a: 'b' } };
    fake.seedManifest('app', Buffer.from(JSON.stringify(index)), mediaTypes.ociIndex, tag);
    const one = made('one');
    await attachWith(referrers, subject, [one]);
    expect(underTag()).toEqual({ ...index, manifests: [entry, one.descriptor] });
  });

  it('loses an entry before its manifest is deleted, so that it names nothing that is gone', async () => {
    const { referrers, subject, fake } = await place();
    const one = made('one');
    await attachWith(referrers, subject, [one]);
    fake.requests.splice(0);
    await withdraw(referrers, subject, one.descriptor.digest);
    const writes = fake.requests.map(({ line }) => line).filter((line) => /^(PUT|DELETE)/.test(line));
    expect(writes).toEqual([`PUT /v2/app/manifests/${tag}`, `DELETE /v2/app/manifests/${one.descriptor.digest}`]);
  });

  it('that names what somebody has deleted is repaired, as registries refuse it', async () => {
    const { referrers, subject, fake, underTag } = await place();
    const [gone, kept, added] = [made('gone'), made('kept'), made('added')];
    await attachWith(referrers, subject, [gone, kept]);
    fake.storage.manifests.delete(`app@${gone.descriptor.digest}`);
    await attachWith(referrers, subject, [added]);
    expect(digestsOf(underTag()?.manifests)).toEqual(digestsOf([kept.descriptor, added.descriptor]));
  });

  it('is no place for something else', async () => {
    const { referrers, subject, fake } = await place();
    fake.seedManifest('app', image, mediaTypes.ociManifest, tag);
    await expect(attachWith(referrers, subject, [made('one')])).rejects.toMatchObject({ code: 'referrers-tag-taken' });
  });

  it('is repaired where another writer has undone it', async () => {
    const { referrers, subject, fake, world, underTag } = await place();
    const [theirs, ours] = [made('theirs'), made('ours')];
    await attachWith(new Referrers(world), subject, [theirs]);
    const before = fake.tags.get(`app:${tag}`);
    world.clock.slept.splice(0);
    // The other one has read the list before us, and writes it after us.
    meanwhile(world, 1, async () => void (before && fake.tags.set(`app:${tag}`, before)));
    await attachWith(referrers, subject, [ours]);
    expect(digestsOf(underTag()?.manifests)).toEqual(digestsOf([theirs.descriptor, ours.descriptor]));
    expect(world.clock.slept.length).toBe(2);
    expect(Math.min(...world.clock.slept)).toBeGreaterThanOrEqual(50);
  });

  it('is looked at again, after a longer wait, as long as others are seen to write', async () => {
    const { referrers, subject, world } = await place();
    const other = new Referrers({ ...world, clock: new FakeClock() });
    meanwhile(world, 2, (left) => attachWith(other, subject, [made(`theirs ${left}`)]));
    await attachWith(referrers, subject, [made('ours')]);
    const [first = 0, ...next] = world.clock.slept;
    expect(first).toBeLessThanOrEqual(200);
    expect(next).toHaveLength(2);
    expect(Math.min(...next)).toBeGreaterThanOrEqual(200);
    expect(await referrers.list(subject)).toHaveLength(3);
  });

  it('of a slow registry is waited for as much longer', async () => {
    const { referrers, subject, fake, world } = await place();
    const slow = () => {
      world.clock.time += 200;
    };
    fake.fail({ when: `PUT /v2/app/manifests/${tag}`, act: { kind: 'after', wait: slow } });
    await attachWith(referrers, subject, [made('one')]);
    expect(Math.min(...world.clock.slept)).toBeGreaterThanOrEqual(800);
  });

  it('is read again where the registry answers 500 while it is rewritten', async () => {
    const { referrers, subject, fake } = await place();
    await attachWith(referrers, subject, [made('one')]);
    fake.fail({ when: `GET /v2/app/manifests/${tag}`, times: 2, act: { kind: 'status', status: 500 } });
    await attachWith(referrers, subject, [made('two')]);
    expect(await referrers.list(subject)).toHaveLength(2);
  });

  it('that never keeps what was attached is an error', async () => {
    const { referrers, subject, fake } = await place();
    const drop = () => void fake.tags.delete(`app:${tag}`);
    fake.fail({ when: `GET /v2/app/manifests/${tag}`, act: { kind: 'after', wait: drop } });
    await expect(attachWith(referrers, subject, [made('one')])).rejects.toMatchObject({
      code: 'attachment-not-listed',
    });
  });

  it('of anybody is read or refused, never more', async () => {
    const { referrers, subject, fake } = await place();
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        fake.seedManifest('app', Buffer.from(text), mediaTypes.ociIndex, tag);
        const outcome = await referrers.list(subject).catch((error: unknown) => error);
        if (!Array.isArray(outcome)) expect(outcome).toHaveProperty('code', 'referrers-tag-taken');
      }),
      { numRuns: 30 },
    );
  });
});

describe('the API', () => {
  const page = (manifests: readonly object[]) => Buffer.from(JSON.stringify({ manifests }));
  const answering = (body: Buffer, headers: Record<string, string> = {}) =>
    ({
      kind: 'status',
      status: 200,
      body: body.toString(),
      headers: { 'content-type': mediaTypes.ociIndex, ...headers },
    }) as const;
  const entry = made('one').descriptor;

  it('is read over all its pages', async () => {
    const { referrers, subject, fake } = await place({ referrers: 'api' });
    fake.fail({
      when: 'GET /v2/app/referrers/',
      times: 1,
      act: answering(page([entry]), { link: '</v2/app/referrers/next?n=1>; rel="next"' }),
    });
    const other = made('two').descriptor;
    fake.fail({ when: 'GET /v2/app/referrers/next', act: answering(page([other])) });
    expect(await referrers.list(subject)).toEqual([entry, other]);
  });

  it.each([
    ['is answered as if there were no API', { kind: 'status', status: 404 }],
    ['is something else', { kind: 'status', status: 200, body: '<html>', headers: { 'content-type': 'text/html' } }],
  ] as const)('of which a later page %s is an error, and no list that lacks it', async (_, act) => {
    const { referrers, subject, fake } = await place({ referrers: 'api' });
    const link = '</v2/app/referrers/next?n=1>; rel="next"';
    fake.fail({ when: 'GET /v2/app/referrers/next', act });
    fake.fail({ when: 'GET /v2/app/referrers/sha256', act: answering(page([entry]), { link }) });
    await expect(referrers.list(subject)).rejects.toMatchObject({ name: 'ToolError' });
  });

  it('that has lost what was attached before gets it again from who has its bytes', async () => {
    const { referrers, subject, fake, world } = await place({ referrers: 'api' });
    const one = made('one');
    await attachWith(new Referrers(world), subject, [one]);
    const empty = JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [] });
    const headers = { 'content-type': mediaTypes.ociIndex };
    fake.fail({ when: 'GET /v2/app/referrers/', times: 1, act: { kind: 'status', status: 200, headers, body: empty } });
    fake.requests.splice(0);
    await referrers.send(subject, [], [one]);
    await confirm(referrers, subject, [one.descriptor]);
    expect(fake.seen('PUT /v2/app/manifests/')).toHaveLength(1);
  });

  it('that is empty may be `null`, as Go writes it, in the API and under the tag', async () => {
    const empty = JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: null });
    const { fake, referrers, subject } = await place({ referrers: 'api' });
    const headers = { 'content-type': mediaTypes.ociIndex };
    fake.fail({ when: /referrers/, act: { kind: 'status', status: 200, headers, body: empty } });
    expect(await referrers.list(subject)).toEqual([]);
    const other = await place({ referrers: 'none' });
    other.fake.seedManifest('app', Buffer.from(empty), mediaTypes.ociIndex, tag);
    expect(await other.referrers.list(other.subject)).toEqual([]);
    await attachWith(other.referrers, other.subject, [made('one')]);
    expect(other.underTag()?.manifests).toHaveLength(1);
  });

  it('without end is an error', async () => {
    const { referrers, subject, fake } = await place({ referrers: 'api' });
    fake.fail({
      when: 'GET /v2/app/referrers/',
      act: answering(page([]), { link: '</v2/app/referrers/x>; rel="next"' }),
    });
    await expect(referrers.list(subject)).rejects.toMatchObject({ code: 'registry-protocol' });
  });

  it('that goes on at another origin, which gets no credentials, is no list that lacks the rest', async () => {
    const { referrers, subject, fake } = await place({ referrers: 'api' });
    const link = '<http://127.0.0.1:1/v2/app/referrers/x>; rel="next"';
    fake.fail({ when: 'GET /v2/app/referrers/', act: answering(page([entry]), { link }) });
    await expect(referrers.list(subject)).rejects.toThrow('goes on at another host');
  });

  it('that has lost an attachment of ours gets it again', async () => {
    const { referrers, subject, fake } = await place({ referrers: 'api' });
    const one = made('one');
    await attachWith(referrers, subject, [one]);
    fake.storage.manifests.delete(`app@${one.descriptor.digest}`);
    await confirm(referrers, subject, [one.descriptor]);
    expect(await referrers.list(subject)).toEqual([one.descriptor]);
  });

  it('that lists a new claim late keeps the older one until then', async () => {
    const { referrers, subject, fake } = await place({ referrers: 'api' });
    const [older, newer] = [made('older'), made('newer')];
    await attachWith(referrers, subject, [older]);
    await referrers.send(subject, [newer]);
    const stood: boolean[] = [];
    const todo = async (listed: readonly Descriptor[]) => {
      stood.push(fake.storage.manifests.has(`app@${older.descriptor.digest}`));
      const there = digestsOf(listed);
      return {
        add: there.includes(newer.descriptor.digest) ? [] : [newer.descriptor],
        drop: new Set(there.filter((digest) => digest === older.descriptor.digest)),
      };
    };
    await referrers.settle(subject, todo, [older.descriptor]);
    expect(stood.slice(0, 2)).toEqual([true, true]);
    expect(digestsOf(await referrers.list(subject))).toEqual([newer.descriptor.digest]);
  });

  it('that is not there is asked for once', async () => {
    const { referrers, subject, fake } = await place();
    await attachWith(referrers, subject, [made('one')]);
    await referrers.list(subject);
    await withdraw(referrers, subject, made('one').descriptor.digest);
    expect(fake.seen('GET /v2/app/referrers/')).toHaveLength(1);
  });

  it('that fails is no missing one', async () => {
    const { referrers, subject, fake } = await place({ referrers: 'api' });
    fake.fail({ when: 'GET /v2/app/referrers/', act: { kind: 'status', status: 403 } });
    await expect(attachWith(referrers, subject, [made('one')])).rejects.toMatchObject({ code: 'registry-denied' });
  });
});

describe('a registry that has lost a blob which others sent at the same time', () => {
  it.each([400, 404])('gets it again after a wait, where it says so with %d', async (status) => {
    const { referrers, subject, fake, world } = await place();
    const one = made('one');
    const body = '{"errors":[{"code":"DIGEST_INVALID"},{"code":"MANIFEST_BLOB_UNKNOWN"}]}';
    const [, config] = one.blobs.map(({ descriptor }) => descriptor.digest);
    const lose = () => void fake.storage.blobs.delete(`app@${config}`);
    const put = `PUT /v2/app/manifests/${one.descriptor.digest}`;
    fake.fail({ when: put, times: 1, act: { kind: 'after', wait: lose } });
    fake.fail({ when: put, times: 1, act: { kind: 'status', status, body } });
    await attachWith(referrers, subject, [one]);
    expect(await referrers.list(subject)).toEqual([one.descriptor]);
    expect(world.clock.slept[0]).toBeGreaterThanOrEqual(200);
  });

  it('for good is an error', async () => {
    const { referrers, subject, fake } = await place();
    const body = '{"errors":[{"code":"MANIFEST_BLOB_UNKNOWN"}]}';
    fake.fail({ when: 'PUT /v2/app/manifests/sha256:', act: { kind: 'status', status: 400, body } });
    await expect(attachWith(referrers, subject, [made('one')])).rejects.toMatchObject({ code: 'blob-unknown' });
  });
});

describe('what a registry does not delete', () => {
  it('though it says so stays on the list of the API, and is told', async () => {
    const { referrers, subject, fake } = await place({ referrers: 'api' });
    const one = made('one');
    await attachWith(referrers, subject, [one]);
    fake.fail({ when: 'DELETE ', act: { kind: 'status', status: 202 } });
    expect(await withdraw(referrers, subject, one.descriptor.digest)).toEqual(new Set([one.descriptor.digest]));
  });

  it('is only what is still there: a list may be one from before', async () => {
    const { referrers, subject, fake } = await place({ referrers: 'api' });
    const one = made('one');
    await attachWith(referrers, subject, [one]);
    const list = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [one.descriptor] };
    const headers = { 'content-type': mediaTypes.ociIndex };
    fake.fail({
      when: 'GET /v2/app/referrers/',
      act: { kind: 'status', status: 200, headers, body: JSON.stringify(list) },
    });
    expect(await withdraw(referrers, subject, one.descriptor.digest)).toEqual(new Set());
    expect(fake.storage.manifests.has(`app@${one.descriptor.digest}`)).toBe(false);
  });

  it.each([
    ['stays on the list of the API, and is told', 'api', 1],
    ['is taken off the list under the tag', 'none', 0],
  ] as const)('%s', async (_, kind, left) => {
    const { referrers, subject } = await place({ referrers: kind, deletes: false });
    const one = made('one');
    await attachWith(referrers, subject, [one]);
    expect((await withdraw(referrers, subject, one.descriptor.digest)).size).toBe(left);
    expect(await referrers.list(subject)).toHaveLength(left);
  });
});

describe('every request', () => {
  it('is let through by a Harbor that withholds unsigned images from all but signers', async () => {
    const { referrers, subject, fake } = await place();
    await attachWith(referrers, subject, [made('one')]);
    const others = fake.requests.filter(({ line }) => line !== 'GET /v2/');
    expect(others.length).toBeGreaterThan(5);
    for (const { headers } of others) expect(headers['user-agent']).toMatch(/^image-gate\/\S+ .*cosign/);
  });
});
