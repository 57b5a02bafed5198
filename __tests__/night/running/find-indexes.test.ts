import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RowAnswer } from '../../../src/drift/compare-running.js';
import { runningOf } from '../../../src/drift/workload.js';
import type { ImageRow } from '../../../src/inventory/night.js';
import { findIndexes } from '../../../src/night/running/find-indexes.js';
import { mediaTypes } from '../../../src/oci/descriptor.js';
import { digestOf } from '../../../src/oci/digest.js';
import type { Reference } from '../../../src/oci/reference.js';

const place = 'ghcr.io/acme/app';
const platform = digestOf('amd64');
const indexes = ['first', 'second', 'third'].map((name) => digestOf(name));
const row = (digest: ImageRow['digest']): ImageRow => ({ digest, names: [place], outcome: { kind: 'not-reached' } });
const night = new Map(indexes.map((digest) => [digest, row(digest)]));
const bytes = Buffer.from(
  JSON.stringify({
    schemaVersion: 2,
    mediaType: mediaTypes.ociIndex,
    manifests: [{ mediaType: mediaTypes.ociManifest, digest: platform, size: 2 }],
  }),
);

describe('a platform that several indexes of a night have', () => {
  it('is known by them in the order of the night, whichever the registry gives first', async () => {
    const running = runningOf([{ namespace: 'a', owner: 'b', image: place, imageId: `${place}@${platform}` }]);
    const answer: RowAnswer = {
      digest: platform,
      facts: { registry: { kind: 'there', config: digestOf('{}') }, proof: { kind: 'unasked' }, indexes: [] },
      tag: { kind: 'none' },
    };
    const answers = new Map(running.map((one) => [one, answer]));
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const manifest = scheduler.scheduleFunction(async ({ digest = platform }: Reference) => ({
          descriptor: { mediaType: mediaTypes.ociIndex, digest, size: bytes.byteLength },
          bytes,
        }));
        const found = await scheduler.waitFor(findIndexes({ manifest }, answers, night));
        expect([...found.values()].map(({ facts }) => facts?.indexes)).toEqual([indexes]);
      }),
    );
  });
});
