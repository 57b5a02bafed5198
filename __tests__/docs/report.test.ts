import { createPublicKey } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { fleetLedger } from '../../src/ledger/kpi/fleet-ledger.js';
import { batchFileName } from '../../src/ledger/lines/batch-files.js';
import { figuresOf } from '../../src/report/fleet/figures.js';
import { fleetReport } from '../../src/report/fleet/fleet-report.js';
import { type FlowWorld, flowWorld } from '../flows/world.js';
import { added, addition, night, noLedger } from '../ledger/nights.js';
import { newKey } from '../release/attest/proof.js';
import { commandsIn } from './example-in.js';

const page = readFileSync(new URL('../../docs/report.md', import.meta.url), 'utf8');
const commands = commandsIn(page);

const pem = newKey();

let world: FlowWorld;
beforeEach(() => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined, IMAGE_GATE_MAIL_PASSWORD: 'x', IMAGE_GATE_KEY: pem } });
  const publicKey = createPublicKey(pem).export({ type: 'spki', format: 'pem' });
  world.repository('image-gate.pub', publicKey.toString());
  const folder = join(world.workspace, '.image-gate/ledger');
  mkdirSync(folder, { recursive: true });
  const { batches } = added(noLedger, [addition({ at: night(0), faults: ['CVE-1'] })], [], night(0));
  for (const [index, bytes] of batches.entries()) writeFileSync(join(folder, batchFileName(index + 1)), bytes);
});
afterEach(() => world.close());

describe('docs/report.md', () => {
  it('has commands that do what they say', async () => {
    expect(commands.length).toBeGreaterThan(3);
    for (const line of commands) {
      // What is no command of ours is run by integration/signed-report.test.ts, what scans by flows/verify-sample.test.ts.
      if (/^(?:export|cosign) |--sample/.test(line)) continue;
      const [program, ...args] = line.split(' ');
      expect(program).toBe('image-gate');
      // The ledger's only scan is of a day long ago.
      expect(await runCommandLine(world, args)).toBe(line.includes('--fail-on missed') ? 1 : 0);
    }
    expect(world.told.mails.map(({ server }) => server.security)).toEqual(['starttls', 'tls']);
    expect(world.told.mails[1]?.mail.attachments.map(({ name }) => name)).toEqual(['report.html']);
    for (const file of ['report.json', 'weekly/report.md', 'weekly/report.csv', 'weekly/report.json'])
      expect(readFileSync(join(world.workspace, file), 'utf8').length).toBeGreaterThan(100);
  });

  it('has each figure that has a target', () => {
    const ledger = fleetLedger(noLedger.state, { since: 0, until: 1 });
    for (const { label, target } of figuresOf(fleetReport({ ledger }))) {
      if (target === undefined) continue;
      expect(page).toContain(
        label.startsWith('Mean time to remediate') ? 'Mean time to remediate CRITICAL, HIGH' : label,
      );
    }
  });
});
