import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../../src/host/errors.js';
import { mediaTypes } from '../../../src/oci/descriptor.js';
import { digestOf } from '../../../src/oci/digest.js';
import { parseReference } from '../../../src/oci/reference.js';
import type { AttachingRegistry } from '../../../src/oci/registry/registry.js';
import { revoke } from '../../../src/release/attest/revoke.js';

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
  it.each([2001, 10_000])('says that some may be left where more is listed than is read: %i', async (count) => {
    const { left, reads } = await revoked(count);
    expect(reads).toBeLessThanOrEqual(2000);
    expect(left).toMatchObject([{ why: expect.stringMatching(/more hangs on it than is read/) }]);
  });

  it('has nothing left where all that is listed was read', async () => {
    expect(await revoked(2000)).toMatchObject({ revoked: [], left: [] });
  });
});
