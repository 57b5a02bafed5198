import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readBundle } from '../../src/evidence/signature/bundle.js';
import { certificateVerifier } from '../../src/evidence/signature/certificate.js';
import { runAction } from '../../src/flows/action.js';
import { parseReference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import { githubIssuer, workflowIdentity } from '../evidence/signature/fake-sigstore.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { createWorld } from '../oci/registry/registry-world.js';
import {
  places,
  requestToken,
  type StartedSigstore,
  startFakeSigstore,
} from '../release/sigstore/start-fake-sigstore.js';
import { type FlowWorld, flowWorld } from './world.js';

let world: FlowWorld;
let registry: FakeRegistry;
let sigstore: StartedSigstore;

beforeEach(async () => {
  [registry, sigstore] = [await startFakeRegistry(), await startFakeSigstore()];
  world = flowWorld({ environment: sigstore.environment });
  writeFileSync(join(world.directory, 'root.json'), JSON.stringify(sigstore.trustedRoot));
  await world.layout();
});
afterEach(async () => {
  world.close();
  await Promise.all([registry.close(), sigstore.close()]);
});

const run = (more: Readonly<Record<string, string>> = {}) =>
  runAction(
    world,
    world.inputs({
      push: 'true',
      tags: `${registry.host}/app:1`,
      sign: 'keyless',
      'sbom-format': 'none',
      sigstore: `fulcio=${sigstore.url}\nrekor-v2=${sigstore.url}\ntimestamp=${sigstore.url}`,
      'trusted-root': join(world.directory, 'root.json'),
      ...more,
    }),
  );

/** Who has signed what hangs in the registry. */
function signers(): readonly unknown[] {
  const verifier = certificateVerifier(sigstore.trustedRoot);
  return [...registry.storage.blobs.values()].flatMap((bytes) => {
    const bundle = readBundle(bytes);
    return bundle === undefined ? [] : [verifier?.signerOf(bundle)];
  });
}

/** The digests of what is listed as attached to the image. */
async function attached(): Promise<readonly string[]> {
  const reader = await createWorld();
  const subject = parseReference(`${registry.host}/app@${registry.tags.get('app:1')}`);
  const listed = await new Referrers(reader).list(subject);
  reader.close();
  return listed.map(({ digest }) => digest).sort();
}

/** All that anybody may read. */
function shown(): string {
  const others = world.events.filter((event) => !event.startsWith('mask'));
  return [...others, ...world.log.lines, ...world.told.summaries, JSON.stringify(world.told.outputs)].join('\n');
}

describe('a step that signs without a key', () => {
  it('attaches claims of its workflow, and says so', async () => {
    expect(await run()).toBe(0);
    const signer = expect.objectContaining({ name: workflowIdentity, issuer: githubIssuer });
    expect(signers()).toEqual([signer, signer, signer, signer]);
    expect(world.told.outputs).toMatchObject({
      'signer-identity': workflowIdentity,
      'signer-issuer': githubIssuer,
      attestations: expect.stringContaining(`${registry.host}/app@sha256:`),
    });
    expect(world.told.summaries.join()).toContain(`**Signed** by \`${workflowIdentity}\``);
    expect(sigstore.times('fulcio')).toBe(1);
  });

  it('shows no token, and has each masked', async () => {
    await run();
    const { oidcIdentityToken } = JSON.parse(
      sigstore.asked.find(({ path }) => path === places.fulcio)?.body ?? '',
    ).credentials;
    for (const secret of [oidcIdentityToken, requestToken]) {
      expect(shown()).not.toContain(secret);
      expect(world.events).toContain(`mask ${secret}`);
    }
  });

  it('withdraws its older claims when it runs again', async () => {
    await run();
    await run();
    expect(world.log.lines.join()).not.toContain('Older claims');
    const now = await attached();
    const { attestations = '' } = world.told.outputs ?? {};
    expect([now.length, now.every((digest) => attestations.includes(digest))]).toEqual([2, true]);
  });

  it('asks for no identity where nothing is pushed', async () => {
    expect(await run({ push: 'false' })).toBe(0);
    expect(sigstore.asked).toEqual([]);
  });

  it('signs nothing that is blocked', async () => {
    world.finds('CRITICAL');
    await world.layout();
    expect(await run()).toBe(1);
    expect(sigstore.asked.map(({ path }) => path)).toEqual([places.token]);
    expect(signers()).toEqual([]);
  });

  it('moves no tag when the signature proves nothing', async () => {
    sigstore.says({ san: 'https://github.com/mallory/app/.github/workflows/x.yml@refs/heads/main' });
    await expect(run()).rejects.toMatchObject({ code: 'sigstore-unproven' });
    expect([signers(), [...registry.tags.keys()]]).toEqual([[], []]);
  });

  it('moves no tag when a service does not do its part', async () => {
    sigstore.misbehave('timestamp', { status: 403 });
    await expect(run()).rejects.toMatchObject({ code: 'sigstore-refused' });
    expect([signers(), [...registry.tags.keys()]]).toEqual([[], []]);
  });

  it('builds nothing before it knows who it is', async () => {
    sigstore.misbehave('token', { status: 403 });
    await expect(run()).rejects.toMatchObject({ message: expect.stringContaining('answered 403') });
    expect(world.events.filter((event) => event.startsWith('start'))).toEqual([]);
    expect(registry.requests).toEqual([]);
  });
});
