import { afterEach, describe, expect, it } from '@jest/globals';
import { mediaTypes } from '../../../src/oci/descriptor.js';
import { digestOf } from '../../../src/oci/digest.js';
import { parseReference } from '../../../src/oci/reference.js';
import { push } from '../../../src/release/push.js';
import { type FakeRegistry, startFakeRegistry } from '../../oci/registry/fake-registry.js';
import { createWorld, image, permitFor } from '../../oci/registry/registry-world.js';
import { proofOf, signerWith } from './proof.js';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const signer = signerWith();
/** A list of so many attachments of somebody. */
const flood = (count: number) =>
  JSON.stringify({
    schemaVersion: 2,
    mediaType: mediaTypes.ociIndex,
    manifests: Array.from({ length: count }, (_, at) => ({
      mediaType: mediaTypes.ociManifest,
      digest: digestOf(`${at}`),
      size: 1,
    })),
  });

/** Pushes and attests an image on which somebody has hung this. */
async function pushTo(fake: FakeRegistry, hang: (digest: string) => void) {
  const world = await createWorld();
  open.push(fake, world);
  const layout = await image(world, { index: false });
  hang(layout.root.digest);
  const permit = permitFor(layout, [parseReference(`${fake.host}/app:1`)]);
  const outcome = await push(world, layout, permit, proofOf(layout, signer)).catch((error: unknown) => error);
  return {
    outcome,
    reads: fake.requests.filter(({ line }) => line.startsWith('GET /v2/app/manifests/sha256:')).length,
  };
}

describe('an image with more attachments than are read', () => {
  it.each([250, 10_000])('gets no tag in a registry that lists %i of them, and at most 200 are read', async (count) => {
    const fake = await startFakeRegistry({ referrers: 'api' });
    const { outcome, reads } = await pushTo(fake, () =>
      fake.fail({
        when: /referrers/,
        act: { kind: 'status', status: 200, body: flood(count), headers: { 'content-type': mediaTypes.ociIndex } },
      }),
    );
    expect(outcome).toMatchObject({
      code: 'attachments-too-many',
      message: expect.stringMatching(new RegExp(`^${count} signatures and attestations hang on .*, and at most 200`)),
    });
    // And the two that were sent.
    expect(reads).toBeLessThanOrEqual(202);
    expect(fake.tags).toEqual(new Map());
  });

  it.each([
    [250, /^250 signatures and attestations hang on/],
    [10_000, /^10000 signatures, attestations and other files are on the list .*, and at most 2000 are read/],
  ])('gets no tag where a list under a tag has %i of them', async (count, message) => {
    const fake = await startFakeRegistry();
    const { outcome, reads } = await pushTo(fake, (digest) => {
      fake.seedManifest('app', Buffer.from(flood(count)), mediaTypes.ociIndex, digest.replace(':', '-'));
    });
    expect(outcome).toMatchObject({ code: 'attachments-too-many', message: expect.stringMatching(message) });
    expect(reads).toBeLessThanOrEqual(202);
    expect([...fake.tags.keys()].filter((tag) => tag.endsWith(':1'))).toEqual([]);
  });
});
