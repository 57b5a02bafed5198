import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Http } from '../../../src/host/ports.js';
import { mediaTypes } from '../../../src/oci/descriptor.js';
import { type Digest, digestOf } from '../../../src/oci/digest.js';
import { parseReference, type Reference } from '../../../src/oci/reference.js';
import { type FakeRegistry, startFakeRegistry } from './fake-registry.js';
import { createWorld, type World } from './registry-world.js';

let fake: FakeRegistry;
let world: World;
let app: Reference;

beforeEach(async () => {
  fake = await startFakeRegistry();
  world = await createWorld();
  app = parseReference(`${fake.host}/team/app`);
});

afterEach(async () => {
  await fake.close();
  world.close();
});

const manifest = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociManifest, layers: [] }));
const layer = Buffer.from('x'.repeat(100_000));

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function blobOf(bytes: Buffer) {
  return { mediaType: mediaTypes.ociLayerGzip, digest: digestOf(bytes), size: bytes.length };
}

describe('looking up a tag or digest', () => {
  it('gives the descriptor from one HEAD', async () => {
    const digest = fake.seedManifest('team/app', manifest, mediaTypes.ociManifest, '1');
    const found = await world.registry.resolve({ ...app, tag: '1' });
    expect(found).toEqual({ mediaType: mediaTypes.ociManifest, digest, size: manifest.length });
    expect(fake.seen('GET /v2/team')).toEqual([]);
    expect(fake.seen('HEAD')[0]?.headers).toMatchObject({
      'user-agent': expect.stringMatching(/^image-gate/),
      accept: expect.stringContaining(mediaTypes.dockerList),
    });
  });

  it('reads the bytes where the registry reports no digest', async () => {
    const digest = fake.seedManifest('team/app', manifest, mediaTypes.ociManifest, '1');
    fake.fail({
      when: 'HEAD',
      act: { kind: 'status', status: 200, headers: { 'content-type': mediaTypes.ociManifest } },
    });
    expect((await world.registry.resolve({ ...app, tag: '1' }))?.digest).toBe(digest);
  });

  it('gives nothing for what is not there', async () => {
    expect(await world.registry.resolve({ ...app, tag: 'absent' })).toBeUndefined();
  });

  it('asks by digest where a reference has both, and refuses another digest', async () => {
    const digest = fake.seedManifest('team/app', manifest, mediaTypes.ociManifest, '1');
    const other = digestOf('other');
    fake.fail({
      when: `HEAD /v2/team/app/manifests/${digest}`,
      act: {
        kind: 'status',
        status: 200,
        headers: { 'content-type': mediaTypes.ociManifest, 'content-length': '2', 'docker-content-digest': other },
      },
    });
    await expect(world.registry.resolve({ ...app, tag: '1', digest })).rejects.toMatchObject({
      code: 'manifest-mismatch',
    });
  });
});

describe('reading a manifest', () => {
  it('gives its bytes and what they are', async () => {
    const digest = fake.seedManifest('team/app', manifest, `${mediaTypes.ociManifest}; charset=utf-8`, '1');
    const read = await world.registry.manifest({ ...app, tag: '1' });
    expect(read).toEqual({
      bytes: manifest,
      descriptor: { mediaType: mediaTypes.ociManifest, digest, size: manifest.length },
    });
  });

  it('takes the media type from the manifest where the header says nothing useful', async () => {
    fake.seedManifest('team/app', manifest, 'application/json', '1');
    expect((await world.registry.manifest({ ...app, tag: '1' })).descriptor.mediaType).toBe(mediaTypes.ociManifest);
  });

  it('refuses bytes of another digest', async () => {
    const asked = digestOf('what was asked for');
    fake.storage.manifests.set(`team/app@${asked}`, { bytes: manifest, mediaType: mediaTypes.ociManifest });
    await expect(world.registry.manifest({ ...app, digest: asked })).rejects.toMatchObject({
      code: 'manifest-mismatch',
    });
  });

  it('refuses more than 8 MiB', async () => {
    fake.seedManifest('team/app', Buffer.alloc(8 * 1024 * 1024 + 1, ' '), mediaTypes.ociManifest, '1');
    await expect(world.registry.manifest({ ...app, tag: '1' })).rejects.toMatchObject({ code: 'registry-protocol' });
  });

  it('names what is missing', async () => {
    await expect(world.registry.manifest({ ...app, tag: 'absent' })).rejects.toMatchObject({
      code: 'manifest-unknown',
      message: expect.stringMatching(/read 127\.0\.0\.1:\d+\/team\/app:absent: answered 404 \(MANIFEST_UNKNOWN/),
    });
  });
});

describe('reading a blob', () => {
  it('streams its bytes', async () => {
    fake.seedBlob('team/app', layer);
    expect((await bytesOf(await world.registry.blob(app, blobOf(layer)))).equals(layer)).toBe(true);
  });

  it.each<[string, Buffer, Digest, number]>([
    ['other bytes', Buffer.from('evil!'), digestOf('right'), 5],
    ['fewer bytes', Buffer.from('righ'), digestOf('right'), 5],
    ['more bytes', Buffer.from('right and more'), digestOf('right'), 5],
  ])('fails at its end for %s', async (_, bytes, digest, size) => {
    fake.storage.blobs.set(`team/app@${digest}`, bytes);
    const stream = await world.registry.blob(app, { mediaType: mediaTypes.ociLayerGzip, digest, size });
    await expect(bytesOf(stream)).rejects.toMatchObject({ code: 'blob-mismatch' });
  });

  it('reads a small one by its digest alone, and no more of it than was said', async () => {
    const digest = fake.seedBlob('team/app', layer);
    const read = async (atMost: number) => bytesOf(await world.registry.blob(app, { digest, atMost }));
    expect((await read(layer.length)).equals(layer)).toBe(true);
    expect((await read(layer.length + 1)).equals(layer)).toBe(true);
    await expect(read(layer.length - 1)).rejects.toMatchObject({ code: 'blob-mismatch' });
    fake.storage.blobs.set(`team/app@${digest}`, Buffer.from('evil!'));
    await expect(read(layer.length)).rejects.toMatchObject({ code: 'blob-mismatch' });
  });

  it('goes on where a connection broke', async () => {
    const digest = fake.seedBlob('team/app', layer);
    fake.fail({
      when: `GET /v2/team/app/blobs/${digest}`,
      times: 1,
      act: { kind: 'break-answer', body: layer, sent: 70_000 },
    });
    expect((await bytesOf(await world.registry.blob(app, blobOf(layer)))).equals(layer)).toBe(true);
    expect(fake.seen('GET /v2/team/app/blobs/')[1]?.headers.range).toMatch(/^bytes=\d+-$/);
    expect(world.clock.slept).toHaveLength(1);
  });

  it('starts again where the registry knows no ranges', async () => {
    const digest = fake.seedBlob('team/app', layer);
    const when = `GET /v2/team/app/blobs/${digest}`;
    fake.fail({ when, times: 1, act: { kind: 'break-answer', body: layer, sent: 70_000 } });
    fake.fail({ when, times: 1, act: { kind: 'status', status: 200, body: layer.toString() } });
    expect((await bytesOf(await world.registry.blob(app, blobOf(layer)))).equals(layer)).toBe(true);
  });

  it('ends after five broken connections', async () => {
    const digest = fake.seedBlob('team/app', layer);
    fake.fail({ when: `GET /v2/team/app/blobs/${digest}`, act: { kind: 'break-answer', body: layer, sent: 10 } });
    const stream = await world.registry.blob(app, blobOf(layer));
    await expect(bytesOf(stream)).rejects.toMatchObject({ code: 'registry-unreachable' });
    expect(fake.seen('GET /v2/team/app/blobs/')).toHaveLength(5);
  });

  it('refuses a missing one before the stream', async () => {
    await expect(world.registry.blob(app, blobOf(layer))).rejects.toMatchObject({ code: 'blob-unknown' });
  });
});

describe('pushing', () => {
  const push = async (from?: string) => {
    await world.files.write(`${world.directory}/blob`, layer);
    return await world.registry.pushBlob(
      app,
      blobOf(layer),
      () => world.files.readStream(`${world.directory}/blob`),
      from,
    );
  };
  const stored = () => fake.storage.blobs.get(`team/app@${digestOf(layer)}`)?.equals(layer);

  it('uploads a missing blob with its length in one piece', async () => {
    expect(await push()).toBe('uploaded');
    expect(stored()).toBe(true);
    expect(fake.seen('PUT')[0]?.headers['content-length']).toBe('100000');
    expect(fake.seen('PUT')[0]?.line).toContain('state=x%2Fy&digest=sha256%3A');
  });

  it('sends nothing that is there', async () => {
    fake.seedBlob('team/app', layer);
    expect(await push()).toBe('present');
    expect(fake.seen('POST')).toEqual([]);
  });

  it('mounts from another repository', async () => {
    fake.seedBlob('team/base', layer);
    expect(await push('team/base')).toBe('mounted');
    expect(stored()).toBe(true);
    expect(fake.seen('PUT')).toEqual([]);
  });

  it('uploads what could not be mounted, in the session that the registry opened', async () => {
    expect(await push('team/base')).toBe('uploaded');
    expect(stored()).toBe(true);
    expect(fake.seen('POST')).toHaveLength(1);
  });

  it('uploads where mounting is refused', async () => {
    fake.fail({ when: /^POST .*mount=/, act: { kind: 'status', status: 403 } });
    expect(await push('team/base')).toBe('uploaded');
  });

  it('starts a blob again after a 500 in the middle of it', async () => {
    fake.fail({ when: 'PUT', times: 1, act: { kind: 'status', status: 500, afterBytes: 10 } });
    expect(await push()).toBe('uploaded');
    expect(fake.seen('POST')).toHaveLength(2);
    expect(stored()).toBe(true);
  });

  it('starts a blob again after the connection broke in the middle of it', async () => {
    fake.fail({ when: 'PUT', times: 1, act: { kind: 'break', afterBytes: 10 } });
    expect(await push()).toBe('uploaded');
    expect(stored()).toBe(true);
  });

  it('does not send a blob twice whose answer was lost', async () => {
    fake.fail({ when: 'PUT', times: 1, act: { kind: 'lose-answer' } });
    expect(await push()).toBe('present');
    expect(fake.seen('PUT')).toHaveLength(1);
  });

  it('puts a manifest under a tag and gives the digest that the registry reports', async () => {
    expect(await world.registry.pushManifest({ ...app, tag: '1' }, manifest, mediaTypes.ociManifest)).toBe(
      digestOf(manifest),
    );
    expect(fake.tags.get('team/app:1')).toBe(digestOf(manifest));
    expect(fake.seen('PUT')[0]?.headers['content-type']).toBe(mediaTypes.ociManifest);
  });

  it('puts a manifest under its digest', async () => {
    await world.registry.pushManifest(app, manifest, mediaTypes.ociManifest);
    expect(fake.storage.manifests.has(`team/app@${digestOf(manifest)}`)).toBe(true);
    expect(fake.tags.size).toBe(0);
  });

  it('says that a tag is immutable', async () => {
    fake.storage.immutable.add('team/app:1');
    fake.tags.set('team/app:1', digestOf('old'));
    await expect(
      world.registry.pushManifest({ ...app, tag: '1' }, manifest, mediaTypes.ociManifest),
    ).rejects.toMatchObject({
      code: 'tag-immutable',
      message: expect.stringMatching(/^Can't push 127\.0\.0\.1:\d+\/team\/app:1: answered /),
    });
  });
});

describe('the time that an exchange may take', () => {
  it('is limited for all but the bytes of layers, so that a registry that drips holds no run', async () => {
    const unlimited: string[] = [];
    const http = (real: Http): Http => ({
      request: (request) => {
        if (request.within === undefined) unlimited.push(`${request.method} ${request.url.pathname.split('/').at(-2)}`);
        return real.request(request);
      },
    });
    const watched = await createWorld({ http });
    const blob = blobOf(layer);
    await watched.registry.pushBlob(app, blob, () => Readable.from([layer]));
    await watched.registry.pushManifest({ ...app, tag: '1' }, manifest, mediaTypes.ociManifest);
    await watched.registry.manifest({ ...app, tag: '1' });
    expect(await bytesOf(await watched.registry.blob(app, blob))).toEqual(layer);
    expect(unlimited).toEqual(['PUT uploads', 'GET blobs']);
    watched.close();
  });
});
