import { createPublicKey } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import type { JobEnvironment } from '../contract/token-issuer.js';
import { type FlowWorld, flowWorld } from '../flows/world.js';
import { FakeClock } from '../host/fake-ports.js';
import { night } from '../ledger/nights.js';
import { putLedger } from '../ledger/put-ledger.js';
import { newKey } from '../release/attest/proof.js';
import { cosignIn } from './real-cosign.js';
import { type Sigstore, startSigstore } from './start-sigstore.js';

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

describe('a report that a workflow has signed, by the real services of Sigstore', () => {
  const patience = 600_000;
  const workflow = 'octo-org/octo-repo/.github/workflows/weekly-report.yml@refs/heads/main';
  const other = 'octo-org/octo-repo/.github/workflows/image.yml@refs/heads/main';
  const identityOf = (name: string) => `https://github.com/${name}`;
  const beside = 'weekly/report.json.sigstore.json';
  let sigstore: Sigstore;
  let world: FlowWorld;

  beforeAll(async () => {
    sigstore = await startSigstore();
  }, patience);
  afterAll(async () => {
    world?.close();
    await sigstore?.stop();
  });

  /** A world of today, as certificates are of today, in a job of a workflow. */
  function worldIn(job: JobEnvironment): FlowWorld {
    world?.close();
    world = flowWorld({ environment: { GITHUB_ACTIONS: undefined, ...job } });
    const clock = new FakeClock();
    clock.time = Date.now();
    world.repository('keys/root.json', readFileSync(sigstore.trustedRoot, 'utf8'));
    putLedger(join(world.workspace, '.image-gate/ledger'), [{ at: night(0), faults: ['CVE-1'] }]);
    return { ...world, clock };
  }

  const services = () => [
    `--sigstore=fulcio=${sigstore.fulcio}`,
    `--sigstore=rekor-v2=${sigstore.rekor}`,
    `--sigstore=timestamp=${sigstore.tsa}`,
    `--trusted-root=${sigstore.trustedRoot}`,
  ];
  const report = async (ports: FlowWorld) =>
    expect(await runCommandLine(ports, ['report', '--folder', 'weekly', '--sign', 'keyless', ...services()])).toBe(0);
  /** By a policy that names a workflow of the issuer. */
  const verify = (ports: FlowWorld, name = workflow) => {
    const asked = { identities: [identityOf(name)], issuer: sigstore.issuer.url, 'trusted-root': 'keys/root.json' };
    world.repository('.github/image-gate.yml', stringify({ verify: asked }));
    return runCommandLine(ports, ['ledger', 'verify', 'weekly/report.json', '--signed']);
  };

  it(
    'counts for who names that workflow, to image-gate and to cosign, and for nobody else',
    async () => {
      const ports = worldIn(sigstore.issuer.job(workflow));
      await report(ports);
      expect(world.log.lines.join('\n')).toContain(`The report is signed by ${identityOf(workflow)}`);
      expect(await verify(ports)).toBe(0);
      expect(world.told.shown.at(-1)).toContain(`The report is signed by ${identityOf(workflow)}`);
      await expect(verify(ports, other)).rejects.toMatchObject({ code: 'report-unsigned' });
      const cosign = cosignIn(world.workspace);
      const by = (name: string) =>
        cosign(
          ...['verify-blob-attestation', '--trusted-root', sigstore.trustedRoot, '--certificate-identity'],
          ...[identityOf(name), '--certificate-oidc-issuer', sigstore.issuer.url, '--bundle', beside, '--type'],
          ...['https://github.com/image-gate/image-gate/report/v1', 'weekly/report.json'],
        );
      expect(await by(workflow)).toMatchObject({ code: 0, stderr: expect.stringContaining('Verified OK') });
      expect((await by(other)).code).not.toBe(0);
      appendFileSync(join(world.workspace, 'weekly/report.json'), ' ');
      await expect(verify(ports)).rejects.toMatchObject({ code: 'report-unsigned' });
      expect((await by(workflow)).code).not.toBe(0);
    },
    patience,
  );

  it(
    'counts for nothing where another issuer says that it is that workflow',
    async () => {
      const ports = worldIn(sigstore.otherIssuer.job(workflow));
      await report(ports);
      await expect(verify(ports)).rejects.toMatchObject({ code: 'report-unsigned' });
    },
    patience,
  );
});
