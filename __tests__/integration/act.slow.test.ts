/** Our own workflows, run literally. */
import { createPublicKey } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey } from '../release/attest/proof.js';
import { type ShownJob, shownJobs } from './act-log.js';
import { cosignIn, signaturesIn, statementIn } from './real-cosign.js';
import { type ActWorld, longest, type Ran, root, startActWorld } from './run-act.js';

let world: ActWorld;
let directory: string;
beforeAll(async () => {
  [world, directory] = [await startActWorld(), await mkdtemp(join(tmpdir(), 'image-gate-act-'))];
}, longest);
afterAll(async () => {
  await world?.stop();
  await rm(directory, { recursive: true, force: true });
}, longest);

describe('image-scan.yml, for a push to main with a registry and a key', () => {
  const pem = newKey();
  let ran: Ran;
  let jobs: Readonly<Record<string, ShownJob>>;
  beforeAll(async () => {
    const event = join(directory, 'event.json');
    const repository = { full_name: 'octo-org/octo-repo', default_branch: 'main' };
    await writeFile(event, JSON.stringify({ ref: 'refs/heads/main', repository }));
    const publicKey = createPublicKey(pem).export({ type: 'spki', format: 'pem' });
    await writeFile(join(directory, 'cosign.pub'), publicKey);
    ran = await world.act({
      repository: root,
      file: '.github/workflows/image-scan.yml',
      secrets: { IMAGE_GATE_KEY: pem },
      flags: ['--json', '--eventpath', event],
    });
    jobs = shownJobs(ran.output);
  }, longest);

  it('runs to its end', () => {
    expect([ran.code, ran.code === 0 ? '' : ran.output]).toEqual([0, '']);
    const results = Object.entries(jobs).map(([name, { result }]) => [name, result]);
    expect(Object.fromEntries(results)).toEqual({ blocked: 'success', passed: 'success', pushed: 'success' });
  });

  it('blocks the vulnerable demo without a push', () => {
    expect(ran.output).toContain('outcome, verdict, critical, pushed: failure blocked 2 false');
  });

  it('passes the fixed demo', () => {
    expect(ran.output).toContain('verdict, critical, medium, pushed: passed 0 4 false');
  });

  it('has pushed it with signature, scan and SBOM, which cosign alone accepts by that key and by no other', async () => {
    const digest = await world.digestOf('image-gate-demo', 'fixed');
    const name = `${world.registry.host}/image-gate-demo@${digest}`;
    expect(ran.output).toContain(`${name} is signed by key sha256:`);
    const cosign = cosignIn(directory);
    const by = (key: string) => ['--key', key, '--insecure-ignore-tlog=true', name];
    expect(signaturesIn((await cosign('verify', ...by('cosign.pub'))).stdout)).toHaveLength(1);
    const scan = await cosign('verify-attestation', '--type', 'vuln', ...by('cosign.pub'));
    expect(statementIn(scan.stdout).predicate.scanner.result).toMatchObject({ verdict: 'passed' });
    const sbom = statementIn((await cosign('verify-attestation', '--type', 'cyclonedx', ...by('cosign.pub'))).stdout);
    expect(sbom.predicate.components).toContainEqual(expect.objectContaining({ name: 'lodash', version: '4.18.1' }));
    const other = createPublicKey(newKey()).export({ type: 'spki', format: 'pem' });
    await writeFile(join(directory, 'other.pub'), other);
    expect((await cosign('verify', ...by('other.pub'))).code).not.toBe(0);
  });
});

describe('ci.yml', () => {
  it(
    'judges the file that a build job hands over',
    async () => {
      expect(await world.act({ repository: root, file: '.github/workflows/ci.yml', job: 'image' })).toEqual({
        code: 0,
        output: expect.stringMatching(/verdict passed, digest sha256:[0-9a-f]{64}/),
      });
    },
    longest,
  );
});
