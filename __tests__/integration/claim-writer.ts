/**
 * A process that attaches to one image while others do the same: `claim-writer.ts HOST NAME ROUNDS [KEY]`. With a file of a key it is a whole run that pushes and signs, else somebody
 * who attaches things of their own. It begins when a line comes in, and prints the digests of what it has attached.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createClock } from '../../src/host/clock.js';
import { createHttp } from '../../src/host/http.js';
import { attachmentManifest } from '../../src/oci/attachment.js';
import { parseReference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import { createRegistry } from '../../src/oci/registry/registry-client.js';
import { push } from '../../src/release/push.js';
import { attachWith } from '../oci/registry/attach.js';
import { createWorld, image, permitFor } from '../oci/registry/registry-world.js';
import { proofOf, signerWith } from '../release/attest/proof.js';

const [host = '', name = '', rounds = '1', key] = process.argv.slice(2);
const world = await createWorld();
const { signal } = world.abort;
const clock = createClock(signal);
const outside = { files: world.files, process: { run: () => Promise.reject(new Error('no child')) }, environment: {} };
const registry = createRegistry(
  { ...outside, http: createHttp(signal, {}, 'test'), clock, log: world.log },
  { maskSecret: () => undefined },
);
const ports = { ...world, registry, clock };
const layout = await image(world, { index: false });
const subject = parseReference(`${host}/app@${layout.root.digest}`);
const signer = key === undefined ? undefined : signerWith(readFileSync(key, 'utf8'));
const attached: string[] = [];

process.stdout.write('ready\n');
await once(process.stdin, 'data');
for (let round = 0; round < Number(rounds); round += 1) {
  if (signer !== undefined) {
    const tag = parseReference(`${host}/app:${name}`);
    const { claims } = await push(ports, layout, permitFor(layout, [tag]), proofOf(layout, signer));
    attached.push(...claims.map((claim) => parseReference(claim).digest ?? ''));
  } else {
    const one = attachmentManifest(layout.root, {
      artifactType: 'application/vnd.example',
      content: Buffer.from(`${name} ${round}`),
      annotations: {},
    });
    await attachWith(new Referrers({ registry, clock }), subject, [one]);
    attached.push(one.descriptor.digest);
  }
}
process.stdout.write(`${attached.join('\n')}\n`);
world.close();
process.exit(0);
