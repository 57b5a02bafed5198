import { afterEach, describe, expect, it } from '@jest/globals';
import { bundleMediaType } from '../../../src/evidence/signature/bundle.js';
import { attachmentManifest } from '../../../src/oci/attachment.js';
import type { ImageLayout } from '../../../src/oci/layout/image-layout.js';
import { parseReference } from '../../../src/oci/reference.js';
import { Referrers } from '../../../src/oci/registry/referrers.js';
import { readAttachments } from '../../../src/release/attached.js';
import type { ClaimSigner } from '../../../src/release/attest/signer.js';
import { push } from '../../../src/release/push.js';
import { attachWith } from '../../oci/registry/attach.js';
import { type FakeRegistry, type FakeRegistryOptions, startFakeRegistry } from '../../oci/registry/fake-registry.js';
import { createWorld, image, permitFor, type World } from '../../oci/registry/registry-world.js';
import { claimsBy, proofOf, signerWith } from './proof.js';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

interface Place {
  readonly fake: FakeRegistry;
  readonly world: World;
  readonly layout: ImageLayout;
  /** A run a minute later, signed by the first one; the claims of the others are ours, too. */
  readonly run: (
    signers: readonly [ClaimSigner, ...ClaimSigner[]],
    sbom?: string,
    destinations?: readonly string[],
  ) => ReturnType<typeof push>;
  /** Kinds of the claims by this signer. */
  readonly kindsOf: (signer: ClaimSigner, repository?: string) => Promise<readonly string[]>;
}

async function place(options: FakeRegistryOptions = {}): Promise<Place> {
  const [fake, world] = [await startFakeRegistry(options), await createWorld()];
  open.push(fake, world);
  const layout = await image(world, { index: false });
  const run: Place['run'] = async ([signer, ...others], sbom, destinations = ['app:1']) => {
    world.clock.time += 60_000;
    const isOurs = (bundle: Parameters<ClaimSigner['recognises']>[0]) =>
      [signer, ...others].some((one) => one.recognises(bundle));
    const sboms = new Map(sbom === undefined ? [] : [['linux/amd64', Buffer.from(sbom)]]);
    const permit = permitFor(
      layout,
      destinations.map((name) => parseReference(`${fake.host}/${name}`)),
    );
    return await push(world, layout, permit, proofOf(layout, signer, sboms, isOurs));
  };
  const kindsOf: Place['kindsOf'] = async (signer, repository = 'app') => {
    const subject = parseReference(`${fake.host}/${repository}@${layout.root.digest}`);
    const own = await claimsBy(signer, world.registry, subject, await new Referrers(world).list(subject));
    return own.map(({ kind }) => kind).sort();
  };
  return { fake, world, layout, run, kindsOf };
}

const [now, earlier, foreign] = [signerWith(), signerWith(), signerWith()];

describe.each<[string, FakeRegistryOptions]>([
  ['with the referrers API', { referrers: 'api' }],
  ['like GHCR', { referrers: 'echo', deletes: false }],
  ['without it', { referrers: 'none' }],
])('in a registry %s', (_, options) => {
  it('claims by an earlier key that counts are withdrawn in every repository, and those of others stay', async () => {
    const { run, kindsOf } = await place(options);
    const everywhere = ['app:1', 'other:1'];
    await run([foreign], undefined, everywhere);
    await run([earlier], undefined, everywhere);
    await run([now, earlier], undefined, everywhere);
    for (const repository of ['app', 'other']) {
      expect(await kindsOf(now, repository)).toEqual(['scan', 'signature']);
      expect(await kindsOf(earlier, repository)).toEqual([]);
      expect(await kindsOf(foreign, repository)).toEqual(['scan', 'signature']);
    }
  });
});

it('the claims of a key that no longer counts stay: they are nobody of ours any more', async () => {
  const { run, kindsOf } = await place();
  await run([earlier]);
  await run([now]);
  expect(await kindsOf(earlier)).toEqual(['scan', 'signature']);
});

describe.each<[string, FakeRegistryOptions]>([
  ['with the referrers API', { referrers: 'api' }],
  ['without it', { referrers: 'none' }],
])('in a registry %s', (_, options) => {
  it('old claims that somebody without a key hangs there again, dated later, take the place of none', async () => {
    const { run, world, layout, fake } = await place(options);
    const subject = parseReference(`${fake.host}/app@${layout.root.digest}`);
    await run([now]);
    const old = await new Referrers(world).list(subject);
    const read = await readAttachments(world.registry, subject, old);
    // A second after the next run.
    const created = new Date(world.clock.time + 61_000).toISOString();
    const copies = read.map(({ manifest, bundle }) =>
      attachmentManifest(layout.root, {
        artifactType: bundleMediaType,
        content: bundle,
        annotations: {
          ...old.find(({ digest }) => digest === manifest)?.annotations,
          'org.opencontainers.image.created': created,
        },
      }),
    );
    await attachWith(new Referrers(world), subject, copies);
    const { claims } = await run([now]);
    const left = (await new Referrers(world).list(subject)).map(({ digest }) => digest);
    expect(left.map((digest) => `${fake.host}/app@${digest}`).sort()).toEqual(claims);
    for (const { descriptor } of [...old.map((descriptor) => ({ descriptor })), ...copies])
      expect(left).not.toContain(descriptor.digest);
  });
});

describe('a large SBOM', () => {
  const bom = (name: string) => JSON.stringify({ bomFormat: 'CycloneDX', name, filler: 'x'.repeat(1_100_000) });

  it('that a claim of somebody else points to, too, stays with that one', async () => {
    const { run, fake, world, layout } = await place();
    await run([foreign], bom('old'));
    await run([now], bom('old'));
    await run([now], bom('new'));
    const subject = parseReference(`${fake.host}/app@${layout.root.digest}`);
    const documents = (await new Referrers(world).list(subject)).filter(({ artifactType }) =>
      artifactType?.includes('cyclonedx'),
    );
    expect(documents).toHaveLength(2);
    for (const { digest } of documents) expect(fake.storage.manifests.has(`app@${digest}`)).toBe(true);
  });
});
