import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { extract } from 'tar-stream';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { attachmentManifest } from '../../src/oci/attachment.js';
import { digestOf } from '../../src/oci/digest.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import { attachWith } from '../oci/registry/attach.js';
import type { FakeRegistry } from '../oci/registry/fake-registry.js';
import type { World } from '../oci/registry/registry-world.js';
import { now } from '../report/make-assessment.js';
import { type RegistryFlow, registryFlow } from './registry-flow.js';
import { pushSigned, signingKey, twoPlatforms } from './signed-image.js';
import type { FlowWorld } from './world.js';

const key = signingKey();
let world: FlowWorld;
let client: World;
let registry: FakeRegistry;
let close: RegistryFlow['close'];

beforeEach(async () => {
  ({ world, client, registry, close } = await registryFlow({ 'image-gate.pub': key.publicKey }, { referrers: 'api' }));
});
afterEach(() => close());

const pushed = (of: Parameters<typeof pushSigned>[2]['of'] = twoPlatforms, sbom = 10) =>
  pushSigned(client, `${registry.host}/app:1`, { key, of, sbom });
const nameOf = ({ root: { digest } }: ImageLayout) => `${registry.host}/app@${digest}`;
const exported = (...args: readonly string[]) =>
  runCommandLine(world, ['evidence', 'export', ...args, '--key', 'image-gate.pub']);
const archive = (name = 'out.tar') => join(world.workspace, name);
const shown = () => world.told.shown.splice(0).join('\n');

/** The files of an archive with what they hold. */
async function filesIn(path: string): Promise<ReadonlyMap<string, Buffer>> {
  const [files, tar] = [new Map<string, Buffer>(), extract()];
  tar.end(readFileSync(path));
  for await (const entry of tar) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk);
    files.set(entry.header.name, Buffer.concat(chunks));
  }
  return files;
}

describe('image-gate evidence export', () => {
  it('writes all that counts about index and platforms, and what is what', async () => {
    const layout = await pushed();
    expect(await exported(nameOf(layout), '--output', 'out.tar')).toBe(0);
    expect(shown()).toContain(
      `EXPORTED  ${nameOf(layout)}\n  to ${archive()}: 8 claims about the index and 2 platforms`,
    );
    const files = await filesIn(archive());
    expect([...files.keys()]).toEqual([
      'README.md',
      'evidence.json',
      'image/manifest.json',
      'image/scan.sigstore.json',
      'image/signature.sigstore.json',
      expect.stringMatching(/^keys\/[0-9a-f]{16}\.pub$/),
      'linux-amd64/manifest.json',
      'linux-amd64/sbom.sigstore.json',
      'linux-amd64/scan.sigstore.json',
      'linux-amd64/signature.sigstore.json',
      'linux-arm64/manifest.json',
      'linux-arm64/sbom.sigstore.json',
      'linux-arm64/scan.sigstore.json',
      'linux-arm64/signature.sigstore.json',
      'SHA256SUMS',
    ]);
    expect(digestOf(files.get('image/manifest.json') ?? '')).toBe(layout.root.digest);
    const index = JSON.parse(String(files.get('evidence.json')));
    expect(index).toMatchObject({ image: { repository: `${registry.host}/app`, digest: layout.root.digest } });
    for (const { file, digest, claims } of index.manifests) {
      expect(digestOf(files.get(file) ?? '')).toBe(digest);
      for (const { bundle, key: by } of claims) {
        expect(digestOf(files.get(bundle.file) ?? '')).toBe(bundle.digest);
        expect(String(files.get(by.file))).toBe(key.publicKey);
      }
    }
  });

  it('writes the same bytes again, whatever the order in which the registry answers', async () => {
    const layout = await pushed();
    await exported(nameOf(layout), '--output', 'one.tar');
    const slow = { kind: 'after', wait: () => new Promise<void>((resolve) => setImmediate(resolve)) } as const;
    registry.fail({ when: /^GET .*blobs/, times: 3, act: slow });
    world = { ...world, clock: { ...world.clock, now: () => new Date(now.getTime() + 3_600_000) } };
    await exported(nameOf(layout), '--output', 'other.tar');
    expect(readFileSync(archive('one.tar')).equals(readFileSync(archive('other.tar')))).toBe(true);
  });

  it('holds a large SBOM as it is, beside what points to it', async () => {
    const layout = await pushed({ index: false }, 1_100_000);
    expect(await exported(nameOf(layout))).toBe(0);
    const files = await filesIn(JSON.parse(`"${shown().match(/to (\S+\.tar):/)?.[1]}"`));
    expect(JSON.parse(String(files.get('image/sbom.cdx.json')))).toMatchObject({ bomFormat: 'CycloneDX' });
    expect(String(files.get('README.md'))).toContain('## 4. SBOMs');
  });

  it('leaves out what does not count', async () => {
    const layout = await pushed({ index: false });
    await pushSigned(client, `${registry.host}/app:1`, { key: signingKey(), of: layout });
    const strange = attachmentManifest(layout.root, {
      artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      content: Buffer.from('{"no":"bundle"}'),
      annotations: {},
    });
    await attachWith(new Referrers(client), parseReference(nameOf(layout)), [strange]);
    await exported(nameOf(layout), '--output', 'out.tar');
    const bundles = [...(await filesIn(archive())).keys()].filter((name) => name.endsWith('.sigstore.json'));
    expect(bundles).toEqual(['sbom', 'scan', 'signature'].map((kind) => `image/${kind}.sigstore.json`));
  });

  it('writes nothing about what is refused', async () => {
    const layout = await pushSigned(client, `${registry.host}/app:1`, { key: signingKey() });
    expect(await exported(nameOf(layout), '--output', 'out.tar')).toBe(1);
    expect(shown()).toMatch(/^REFUSED[\s\S]*no key that counts[\s\S]*Nothing was written\.$/);
    expect(existsSync(archive())).toBe(false);
    await exported(nameOf(layout), '--format', 'json');
    expect(JSON.parse(world.told.printed)).toMatchObject({ verdict: 'refused', image: { verdict: 'refused' } });
  });

  it('judges as of the day that is named, and says so in the archive', async () => {
    const layout = await pushed({ index: false });
    world = { ...world, clock: { ...world.clock, now: () => new Date(now.getTime() + 90 * 86_400_000) } };
    expect(await exported(nameOf(layout), '--output', 'out.tar')).toBe(1);
    expect(shown()).toContain('older than the policy allows');
    expect(await exported(nameOf(layout), '--output', 'out.tar', '--now', '2026-03-02')).toBe(0);
    const files = await filesIn(archive());
    expect(String(files.get('README.md'))).toContain('It was judged as of 2026-03-02T00:00:00.000Z.');
    expect(JSON.parse(String(files.get('evidence.json')))).toMatchObject({ judgedAsOf: '2026-03-02T00:00:00.000Z' });
  });

  it('counts a day from its beginning, so that what was signed later that day is of the future', async () => {
    const layout = await pushed({ index: false });
    const today = now.toISOString().slice(0, 10);
    expect(await exported(nameOf(layout), '--output', 'out.tar', '--now', today)).toBe(1);
    expect(shown()).toMatch(
      /is dated in the future\.\n.*Where you have named a moment \(`--now`\), name a later one\./,
    );
    expect(existsSync(archive())).toBe(false);
    expect(await exported(nameOf(layout), '--output', 'out.tar', '--now', now.toISOString())).toBe(0);
  });

  it('tells programs in JSON', async () => {
    const layout = await pushed();
    expect(await exported(nameOf(layout), '--output', 'out.tar', '--format', 'json')).toBe(0);
    const bytes = readFileSync(archive());
    expect(JSON.parse(world.told.printed)).toEqual({
      verdict: 'exported',
      name: nameOf(layout),
      file: archive(),
      digest: digestOf(bytes),
      size: bytes.length,
      claims: 8,
      manifests: 3,
    });
  });

  it.each<[string, readonly string[], RegExp]>([
    ['no image', [], /there is no image/],
    ['two images', ['ghcr.io/acme/app:1', 'ghcr.io/acme/app:2'], /unexpected argument/],
    ['a folder that is not there', ['ghcr.io/acme/app:1', '--output', 'none/out.tar'], /there is no folder/],
  ])('stops with wrong usage for %s', async (_, args, message) => {
    await expect(exported(...args)).rejects.toMatchObject({ actor: 'config', message: expect.stringMatching(message) });
  });

  it('writes nothing where the registry does not list what is attached', async () => {
    const layout = await pushed({ index: false }, 1_100_000);
    registry.fail({ when: /referrers/, act: { kind: 'status', status: 503 } });
    const outcome = exported(nameOf(layout), '--output', 'out.tar');
    await expect(outcome).rejects.toMatchObject({ code: 'registry-broken' });
    expect(existsSync(archive())).toBe(false);
  });

  it('writes nothing where the registry lacks an SBOM that a claim points to', async () => {
    const layout = await pushed({ index: false }, 1_100_000);
    const { blobs } = registry.storage;
    for (const [name, bytes] of blobs) if (bytes.includes('"bomFormat"')) blobs.delete(name);
    expect(await exported(nameOf(layout), '--output', 'out.tar')).toBe(1);
    expect(existsSync(archive())).toBe(false);
  });
});
