import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import { parseReference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import type { FakeLog } from '../host/fake-ports.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { createWorld } from '../oci/registry/registry-world.js';
import { claimsBy, newKey, signerWith } from '../release/attest/proof.js';
import { saying } from './hang-vex.js';
import { type FlowWorld, flowWorld } from './world.js';

const pem = newKey();
let world: FlowWorld;
let registry: FakeRegistry;

beforeEach(async () => {
  registry = await startFakeRegistry();
  start({ IMAGE_GATE_KEY: pem });
});
afterEach(async () => {
  await registry.close();
  world.close();
});

function start(environment: Readonly<Record<string, string>>): void {
  world?.close();
  world = flowWorld({ environment });
}

const run = (more: Readonly<Record<string, string>> = {}) =>
  runAction(
    world,
    world.inputs({ push: 'true', tags: `${registry.host}/app:1`, sign: 'key', 'sbom-format': 'none', ...more }),
  );

/** What is claimed by this key about what the tag points to. */
async function claims(): Promise<readonly string[]> {
  const reader = await createWorld();
  const subject = parseReference(`${registry.host}/app@${registry.tags.get('app:1')}`);
  const own = await claimsBy(signerWith(pem), reader.registry, subject, await new Referrers(reader).list(subject));
  reader.close();
  return own.map(({ kind }) => kind).sort();
}

describe('a step that signs', () => {
  it('attaches what it claims, and says who has signed and what', async () => {
    await world.layout();
    expect(await run()).toBe(0);
    expect(await claims()).toEqual(['scan', 'signature']);
    const { 'signer-identity': identity, attestations = '' } = world.told.outputs ?? {};
    expect(identity).toMatch(/^key sha256:[0-9a-f]{64}$/);
    expect(attestations.split('\n').every((one) => one.startsWith(`${registry.host}/app@sha256:`))).toBe(true);
    expect(world.told.summaries.join()).toContain(`**Signed** by \`${identity}\``);
  });

  it('says what is attached and until when the scan holds, and whether the SBOM may stand in for the image', async () => {
    await world.layout();
    await run();
    const summary = world.told.summaries.join();
    expect(summary).toMatch(
      /: signature and scan \(4 claims attached\)\. The scan holds until \d{4}-\d\d-\d\d \d\d:\d\d UTC\./,
    );
    expect(summary).not.toContain('SBOM of');
  });

  it('attaches the exceptions as one current OpenVEX where that is asked for, which ends with them', async () => {
    await world.layout();
    world.finds('HIGH');
    await world.layout();
    world.repository('.trivyignore', 'CVE-2026-0001 # component_not_present: removed, Expiry: 2026-04-01\n');
    expect(await run()).toBe(0);
    expect(await claims()).toEqual(['scan', 'signature']);
    for (const _ of ['first', 'second']) {
      expect(await run({ 'attest-vex': 'true' })).toBe(0);
      expect(await claims()).toEqual(['scan', 'signature', 'vex']);
    }
    expect(world.told.summaries.join()).toContain('signature, scan and VEX (6 claims attached)');
    // A run that is not asked leaves it alone; one that has nothing to say any more withdraws it.
    expect(await run()).toBe(0);
    expect(await claims()).toEqual(['scan', 'signature', 'vex']);
    world.repository('.trivyignore', '');
    expect(await run({ 'attest-vex': 'true' })).toBe(0);
    expect(await claims()).toEqual(['scan', 'signature']);
  });

  it('attaches no VEX of a supplier as its own', async () => {
    world.finds('HIGH');
    await world.layout();
    world.repository('.github/image-gate.yml', 'vex: { files: [vex.json] }\n');
    world.repository('vex.json', JSON.stringify(saying({})));
    expect(await run({ 'attest-vex': 'true' })).toBe(0);
    expect(await claims()).toEqual(['scan', 'signature']);
  });

  it('stops before anything is built where nothing is signed that could be attached', async () => {
    await world.layout();
    await expect(run({ sign: 'none', 'attest-vex': 'true' })).rejects.toMatchObject({
      message: expect.stringContaining('input attest-vex'),
    });
  });

  const posted = () =>
    world.events.filter((event) => event.startsWith('github POST') && event.endsWith('/attestations'));

  it('gives GitHub the same claims where that is asked for, after the push', async () => {
    await world.layout();
    expect(await run({ 'github-attestations': 'true' })).toBe(0);
    expect(posted()).toHaveLength((world.told.outputs?.attestations ?? '').split('\n').length);
    expect(world.told.summaries.join()).toMatch(/Attestations of the repository\]\(\S+\/attestations\) \| sent/);
    start({ IMAGE_GATE_KEY: pem });
    await world.layout();
    await run();
    expect(posted()).toEqual([]);
  });

  it('gives GitHub nothing of an image that is blocked', async () => {
    world.finds('CRITICAL');
    await world.layout();
    expect(await run({ 'github-attestations': 'true' })).toBe(1);
    expect(posted()).toEqual([]);
  });

  it('stays green where GitHub does not take them, and names the right that is missing', async () => {
    world.close();
    const denied = { status: 403, headers: {}, body: { message: 'Resource not accessible by integration' } };
    world = flowWorld({
      environment: { IMAGE_GATE_KEY: pem },
      github: (api) => ({
        request: async (request) => (request.route.endsWith('/attestations') ? denied : api.request(request)),
      }),
    });
    await world.layout();
    expect(await run({ 'github-attestations': 'true' })).toBe(0);
    expect(world.told.annotations.join()).toMatch(/warning.*`permissions: attestations: write`/);
    expect(await claims()).toEqual(['scan', 'signature']);
  });

  it('attaches nothing to an image that is blocked', async () => {
    world.finds('CRITICAL');
    await world.layout();
    expect(await run()).toBe(1);
    expect([...registry.storage.manifests.keys()]).toEqual([]);
    expect(world.told.outputs).toMatchObject({ 'signer-identity': '', attestations: '' });
  });

  it('masks the key before anything else, and shows none of it', async () => {
    await world.layout();
    await run();
    const secret = (pem.split('\n')[1] ?? '').slice(0, 40);
    const masked = world.events.findIndex((event) => event.startsWith('mask') && event.includes(secret));
    expect([masked >= 0, masked < 2]).toEqual([true, true]);
    const others = world.events.filter((event) => !event.startsWith('mask'));
    expect(`${others.join()}${world.log.lines.join()}${world.told.summaries.join()}`).not.toContain(secret);
  });

  it.each<[string, Record<string, string>, Record<string, string>, RegExp]>([
    ['without a key', {}, {}, /there is no key/],
    [
      'with a key of a service, and no tool that asks it',
      { IMAGE_GATE_KEY: 'awskms:///alias/gate' },
      {},
      /which cosign asks/,
    ],
    [
      'with a tool for a key that is none of a service',
      { IMAGE_GATE_KEY: pem },
      { 'signing-tool': '/t', 'signing-tool-sha256': 'a'.repeat(64) },
      /no key of a service/,
    ],
    [
      'with a tool that is not there',
      { IMAGE_GATE_KEY: 'awskms:///alias/gate' },
      { 'signing-tool': '/no/cosign', 'signing-tool-sha256': 'a'.repeat(64) },
      /cosign is not there/,
    ],
    ['with something else in place of a key', { IMAGE_GATE_KEY: 'cosign.key' }, {}, /no private key in PEM/],
    ['for GitHub, without a signature', {}, { sign: 'none', 'github-attestations': 'true' }, /nothing is signed/],
    [
      'by an identity that the job may not ask for',
      { IMAGE_GATE_KEY: pem, SIGSTORE_ID_TOKEN: 'eyJh.eyJz.c2ln' },
      { sign: 'keyless' },
      /`permissions: id-token: write`/,
    ],
  ])('%s stops before anything is done', async (_, environment, inputs, message) => {
    start(environment);
    await world.layout();
    await expect(run(inputs)).rejects.toMatchObject({ name: 'ConfigError', message: expect.stringMatching(message) });
    expect(world.events.filter((event) => /^(start|request)/.test(event))).toEqual([]);
    expect(registry.requests).toEqual([]);
  });

  it('needs no key where nothing is pushed, as in the pull request of a fork', async () => {
    start({});
    await world.layout();
    expect(await run({ push: 'false' })).toBe(0);
  });
});

it('a step that does not sign attaches nothing, and says so where it was given a key', async () => {
  await world.layout();
  const warnings = () => (world.log as FakeLog).lines.filter((line) => line.includes('IMAGE_GATE_KEY'));
  expect(await run({ sign: 'none' })).toBe(0);
  expect(await claims()).toEqual([]);
  expect(warnings()).toEqual([
    'warning: IMAGE_GATE_KEY is set, and nothing is signed with it, as `sign` is `none`. Set `sign: key`, or remove the variable.',
  ]);
  start({});
  await world.layout();
  expect(await run({ sign: 'none' })).toBe(0);
  expect(warnings()).toEqual([]);
});
