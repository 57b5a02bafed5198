import { createPublicKey } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { flowWorld } from '../flows/world.js';
import { night } from '../ledger/nights.js';
import { putLedger } from '../ledger/put-ledger.js';
import { newKey } from '../release/attest/proof.js';
import { cosignIn } from './real-cosign.js';

const page = readFileSync('docs/report.md', 'utf8');

it('a signed report is checked by cosign alone, with the command of docs/report.md, and another one is refused', async () => {
  const pem = newKey();
  const world = flowWorld({ environment: { GITHUB_ACTIONS: undefined, IMAGE_GATE_KEY: pem } });
  try {
    const publicKey = createPublicKey(pem).export({ type: 'spki', format: 'pem' });
    world.repository('image-gate.pub', publicKey.toString());
    putLedger(join(world.workspace, '.image-gate/ledger'), [{ at: night(0), faults: ['CVE-1'] }]);
    expect(await runCommandLine(world, ['report', '--folder', 'weekly', '--sign', 'key'])).toBe(0);
    const [, words = ''] = /^cosign (verify-blob-attestation .*)$/m.exec(page) ?? [];
    const cosign = cosignIn(world.workspace);
    expect(await cosign(...words.split(' '))).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('Verified OK'),
    });
    appendFileSync(join(world.workspace, 'weekly/report.json'), ' ');
    expect((await cosign(...words.split(' '))).code).not.toBe(0);
  } finally {
    world.close();
  }
});
