import { describe, expect, it } from '@jest/globals';
import { runningOf } from '../../../src/drift/workload.js';
import { ToolError } from '../../../src/host/errors.js';
import { openIdentities } from '../../../src/night/running/identify-image.js';
import { openPatience } from '../../../src/night/running/patience.js';
import { mediaTypes } from '../../../src/oci/descriptor.js';
import { digestOf } from '../../../src/oci/digest.js';

const id = digestOf('config');
const [row] = runningOf([{ namespace: 'a', owner: 'b', image: 'ghcr.io/acme/app:1', imageId: `docker://${id}` }]);
const ledgers = [undefined, { of: new Map([[id, []]]) }];

function identified(
  ledger: (typeof ledgers)[number],
  manifest: Parameters<typeof openIdentities>[0]['registry']['manifest'],
) {
  if (row === undefined) throw new Error('There is no row.');
  return openIdentities({ registry: { manifest }, tried: openPatience() }, ledger)(row);
}

describe('an image that runs and is known by the ID of its config alone', () => {
  it.each(ledgers)(
    'is not answered for while its registry is down, whatever the ledger has scanned: %j',
    async (ledger) => {
      const found = await identified(ledger, async () => {
        throw new ToolError({ code: 'registry-unreachable', message: 'No answer.', fix: 'Wait.' });
      });
      expect(found).toMatchObject({
        unreadable: expect.stringMatching(/could not be looked up$/),
        unanswered: 'No answer. Wait.',
      });
    },
  );

  it.each(ledgers)('is unreadable where its name stands for another image: %j', async (ledger) => {
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [] }));
    const descriptor = { mediaType: mediaTypes.ociIndex, digest: digestOf('index'), size: bytes.byteLength };
    const found = await identified(ledger, async () => ({ descriptor, bytes }));
    expect(found).toMatchObject({ unreadable: expect.stringMatching(/not the one that its name stands for$/) });
    expect(found).not.toHaveProperty('unanswered');
  });
});
