/** A workflow that signs as itself and then deploys what is proven, in a network without a way out. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { type Captured, type EventWorld, startEventWorld } from './act-event.js';
import type { ShownJob } from './act-log.js';
import { type ActRepository, createRepository } from './act-repository.js';
import { fixed } from './gate-world.js';
import { cosignIn } from './real-cosign.js';
import { longest, root } from './run-act.js';
import { type Sigstore, startSigstore } from './start-sigstore.js';

const workflow = 'octo-org/octo-repo/.github/workflows/keyless.yml@refs/heads/main';
const identity = `https://github.com/${workflow}`;

let sigstore: Sigstore;
let world: EventWorld;
let repository: ActRepository;
let captured: Captured;
beforeAll(async () => {
  [sigstore, world] = await Promise.all([startSigstore(), startEventWorld()]);
  const verify = { identities: [identity], issuer: sigstore.issuer.url, 'trusted-root': '.github/trusted_root.json' };
  repository = await createRepository({
    Dockerfile: 'FROM scratch\nCOPY app /app\n',
    ...fixed,
    '.github/image-gate.yml': stringify({ verify }),
    '.github/trusted_root.json': await readFile(sigstore.trustedRoot, 'utf8'),
  });
  captured = await world.run(repository, {
    file: 'keyless.yml',
    vars: { FULCIO: sigstore.fulcio, REKOR: sigstore.rekor, TSA: sigstore.tsa, CACHE: await advisoriesOfToday() },
    env: { ...sigstore.issuer.job(workflow) },
    namespace: sigstore.namespace,
  });
}, longest);
afterAll(async () => {
  for (const one of [repository?.close, world?.stop, sigstore?.stop]) await one?.();
}, longest);

/** The demo's advisories, as if they had come today: a deployment asks for that. @returns the folder for `cache-dir`. */
async function advisoriesOfToday(): Promise<string> {
  const cache = join(sigstore.directory, 'cache');
  await cp(join(root, 'demo/advisory-db'), cache, { recursive: true });
  const [now, tomorrow] = [new Date(), new Date(Date.now() + 86_400_000)];
  const metadata = { Version: 2, NextUpdate: tomorrow, UpdatedAt: now, DownloadedAt: now };
  await writeFile(join(cache, 'db/metadata.json'), JSON.stringify(metadata));
  return cache;
}

const job = () => captured.jobs.image as ShownJob;

describe('a workflow that signs without a key', () => {
  it('pushes an image that is signed as that workflow, with a token for Sigstore alone', () => {
    expect(job().step('gate')).toMatchObject({ result: 'success', annotations: [] });
    expect(job().outputs).toMatchObject({
      verdict: 'passed',
      pushed: 'true',
      'signer-identity': identity,
      'signer-issuer': sigstore.issuer.url,
    });
    expect(new Set(sigstore.issuer.audiences)).toEqual(new Set(['sigstore']));
  });

  it('deploys what the policy accepts, and not what another workflow would have to sign', () => {
    const name = `${world.registry.host}/app@${job().outputs.digest}`;
    expect(job().step('verify')).toMatchObject({ result: 'success', output: expect.stringContaining('ACCEPTED') });
    expect(captured.code).toBe(0);
    expect(job().step('deploy').output).toBe(`deploying ${name}\n`);
    expect(job().step('told').output).toBe('failure refused\n');
  });

  it(
    'has left what cosign alone accepts',
    async () => {
      const cosign = cosignIn(sigstore.directory);
      const name = `${world.registry.host}/app@${job().outputs.digest}`;
      const who = ['--certificate-identity', identity, '--certificate-oidc-issuer', sigstore.issuer.url];
      const { code, stderr } = await cosign('verify', '--trusted-root', sigstore.trustedRoot, ...who, name);
      expect([code, stderr]).toEqual([0, expect.any(String)]);
    },
    longest,
  );
});
