import { describe, expect, it } from '@jest/globals';
import { Cancelled, ToolError } from '../../../src/host/errors.js';
import { mediaTypes } from '../../../src/oci/descriptor.js';
import { digestOf } from '../../../src/oci/digest.js';
import { formatReference, parseReference } from '../../../src/oci/reference.js';
import type { AttachingRegistry } from '../../../src/oci/registry/registry.js';
import { revoke } from '../../../src/release/attest/revoke.js';
import { push } from '../../../src/release/push.js';
import { startFakeRegistry } from '../../oci/registry/fake-registry.js';
import { createWorld, image, permitFor } from '../../oci/registry/registry-world.js';
import { proofOf, signerWith } from './proof.js';

/** A registry with the referrers API that lists so many attachments, of which none can be read. */
function listing(count: number, onRead: () => void): AttachingRegistry {
  const listed = Array.from({ length: count }, (_, at) => ({
    mediaType: mediaTypes.ociManifest,
    digest: digestOf(`${at}`),
    size: 1,
  }));
  const gone = new ToolError({ code: 'manifest-unknown', message: 'It is gone.', fix: 'Look for it.' });
  const registry: Partial<AttachingRegistry> = {
    referrers: async () => listed,
    manifest: async () => {
      onRead();
      throw gone;
    },
  };
  return registry as AttachingRegistry;
}

async function revoked(count: number) {
  let reads = 0;
  const ports = {
    registry: listing(count, () => {
      reads += 1;
    }),
    clock: { sleep: async () => undefined, elapsed: () => 0 },
    log: { info: () => undefined, error: () => undefined },
  };
  const owned = { isOurs: () => true };
  const outcome = await revoke(ports, [parseReference('ghcr.io/acme/app')], [digestOf('image')], owned);
  return { ...outcome, reads };
}

describe('withdrawing claims', () => {
  const errors: readonly [string, Error, object][] = [
    ['the run is ended', new Cancelled('SIGTERM'), { failure: expect.any(Cancelled) }],
    ['something of ours breaks', new TypeError('x is no function'), { failure: expect.any(TypeError) }],
    ['a registry does not answer', new ToolError({ code: 'a', message: 'It is silent.', fix: 'Ask it.' }), {}],
  ];
  it.each(errors)('says what was withdrawn and what was not where %s in the middle of it', async (_, error, ended) => {
    const [fake, world, signer] = [await startFakeRegistry(), await createWorld(), signerWith()];
    try {
      const layout = await image(world, { index: false });
      const repositories = ['app', 'other'].map((name) => parseReference(`${fake.host}/${name}`));
      const tags = repositories.map((repository) => ({ ...repository, tag: '1' }));
      await push(world, layout, permitFor(layout, tags), proofOf(layout, signer));
      const { registry } = world;
      const breaking: AttachingRegistry = {
        resolve: (...asked) => registry.resolve(...asked),
        manifest: (...asked) => registry.manifest(...asked),
        blob: (...asked) => registry.blob(...asked),
        hasBlob: (...asked) => registry.hasBlob(...asked),
        pushBlob: (...asked) => registry.pushBlob(...asked),
        pushManifest: (...asked) => registry.pushManifest(...asked),
        deleteManifest: (...asked) => registry.deleteManifest(...asked),
        referrers: async (subject) => {
          if (subject.repository === 'other') throw error;
          return await registry.referrers(subject);
        },
      };
      const lines: string[] = [];
      const log = { info: (line: string) => lines.push(line), error: (line: string) => lines.push(line) };
      const isOurs = (bundle: Parameters<typeof signer.recognises>[0]) => signer.recognises(bundle);
      const [app, other] = repositories.map((one) => formatReference({ ...one, digest: layout.root.digest }));
      expect(
        await revoke({ ...world, registry: breaking, log }, repositories, [layout.root.digest], { isOurs }),
      ).toEqual({ revoked: [app], left: [{ image: other, why: error.message }], ...ended });
      expect(lines).toEqual([
        `Withdrew the claims about ${app}.`,
        `The claims about ${other} are not withdrawn: ${error.message}`,
      ]);
    } finally {
      world.close();
      await fake.close();
    }
  });

  it.each([2001, 10_000])('says that some may be left where more is listed than is read: %i', async (count) => {
    const { left, reads } = await revoked(count);
    expect(reads).toBeLessThanOrEqual(2000);
    expect(left).toMatchObject([{ why: expect.stringMatching(/more hangs on it than is read/) }]);
  });

  it('has nothing left where all that is listed was read', async () => {
    expect(await revoked(2000)).toMatchObject({ revoked: [], left: [] });
  });
});
