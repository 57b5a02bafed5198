import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bundleMediaType } from '../../src/evidence/signature/bundle.js';
import { readSigningKey } from '../../src/evidence/signature/signing-key.js';
import { runAction } from '../../src/flows/action.js';
import { createGithubApi } from '../../src/host/github/github-client.js';
import { createRepositoryContents } from '../../src/host/github/repository-contents.js';
import { attachmentManifest } from '../../src/oci/attachment.js';
import { digestOf } from '../../src/oci/digest.js';
import { parseReference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import { type GithubFake, startGithub } from '../contract/github-fake.js';
import { type GitState, git, gitState, openPull, push } from '../contract/github-git.js';
import { keylessClaims, scanOf } from '../evidence/keyless-claims.js';
import { type FakeSigstore, fakeSigstore, workflowIdentity } from '../evidence/signature/fake-sigstore.js';
import type { FakeLog } from '../host/fake-ports.js';
import { attachWith } from '../oci/registry/attach.js';
import { type FakeRegistry, type FakeRegistryOptions, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { createWorld, type World } from '../oci/registry/registry-world.js';
import { claimsBy, newKey, signerWith } from '../release/attest/proof.js';
import { type FlowWorld, flowWorld } from './world.js';

const [pem, earlier, foreign] = [newKey(), newKey(), newKey()];
const publicKey = (key: string) => {
  const read = readSigningKey(key, undefined);
  return 'publicKey' in read ? read.publicKey : '';
};
const policy = 'verify: { keys: [image-gate.pub, earlier.pub], on-fail: revoke }\n';

let registry: FakeRegistry;
let github: GithubFake;
let state: GitState;
let world: FlowWorld;
let client: World;

beforeEach(async () => {
  client = await createWorld();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
  await registry.close();
  world.close();
  client.close();
});

/** A repository with this policy on its main branch, and a pull request 7 that would take `on-fail` out of it. */
async function start(
  rules = policy,
  options: FakeRegistryOptions = {},
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  registry = await startFakeRegistry(options);
  state = gitState();
  const files = {
    '.github/image-gate.yml': rules,
    'image-gate.pub': publicKey(pem),
    'earlier.pub': publicKey(earlier),
    ...more,
  };
  push(state, 'main', files);
  push(state, 'change', { ...files, '.github/image-gate.yml': policy });
  openPull(state, 7, { head: 'change' });
  github = await startGithub(git(state));
  world = flowWorld();
  for (const [path, text] of Object.entries(files)) world.repository(path, text);
  await world.layout();
}

interface Run {
  readonly event?: string;
  readonly key?: string;
  readonly inputs?: Readonly<Record<string, string | undefined>>;
  readonly pull?: boolean;
}

/** One step of a workflow on the main branch. */
async function run({ event = 'schedule', key, inputs = {}, pull = false }: Run = {}): Promise<number> {
  await world.clock.sleep(60_000);
  const tools = { log: world.log, signal: new AbortController().signal, clock: world.clock };
  const { name, refs } = state;
  const [main = '', head = ''] = ['heads/main', 'heads/change'].map((ref) => refs.get(ref));
  const payload = {
    repository: { default_branch: 'main' },
    ...(pull
      ? { pull_request: { number: 7, head: { sha: head, repo: { full_name: name } }, base: { ref: 'main' } } }
      : {}),
  };
  world.repository('event.json', JSON.stringify(payload));
  const environment = {
    ...world.environment,
    GITHUB_REPOSITORY: name,
    GITHUB_SHA: pull ? head : main,
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: `${world.workspace}/event.json`,
    ...(key === undefined ? {} : { IMAGE_GATE_KEY: key }),
  };
  const ports = {
    ...world,
    environment,
    openGithub: (access: { apiUrl: string; token: string }) => createGithubApi({ ...access, ...tools }),
    openContents: () => createRepositoryContents({ repository: name, apiUrl: github.url, token: 't0ken', ...tools }),
  };
  const given = {
    'policy-from': 'auto',
    'github-token': 't0ken',
    'upload-sarif': 'false',
    comment: 'never',
    push: 'true',
    tags: `${registry.host}/app:1`,
    'sbom-format': 'none',
    sign: key === undefined ? 'none' : 'key',
    ...inputs,
  };
  return await runAction(ports, world.inputs(given));
}

async function kindsBy(key: string): Promise<readonly string[]> {
  const subject = parseReference(`${registry.host}/app@${registry.tags.get('app:1')}`);
  const listed = await new Referrers(client).list(subject);
  return (await claimsBy(signerWith(key), client.registry, subject, listed)).map(({ kind }) => kind).sort();
}

const both = ['scan', 'signature'];
const summary = () => world.told.summaries.at(-1) ?? '';

/** What passed yesterday is found to be vulnerable today. */
async function blockedToday(today: Run): Promise<void> {
  expect(await run({ key: pem })).toBe(0);
  expect(await kindsBy(pem)).toEqual(both);
  world.finds('CRITICAL');
  await world.layout();
  expect(await run(today)).toBe(1);
}

describe.each<[string, FakeRegistryOptions]>([
  ['with the referrers API', { referrers: 'api' }],
  ['like GHCR', { referrers: 'echo', deletes: false }],
  ['without it', { referrers: 'none' }],
])('an image that a later scan blocks, in a registry %s', (_, options) => {
  it('loses all claims of ours, of whichever key that counts, and those of others stay', async () => {
    await start(policy, options);
    await world.layout();
    expect(await run({ key: foreign })).toBe(0);
    expect(await run({ key: earlier, inputs: { tags: `${registry.host}/app:1\n${registry.host}/other:1` } })).toBe(0);
    await blockedToday({});
    for (const key of [pem, earlier]) expect(await kindsBy(key)).toEqual([]);
    expect(await kindsBy(foreign)).toEqual(both);
    expect(registry.tags.get('app:1')).toBeDefined();
    expect(summary()).toContain('**Revoked:** the claims that earlier runs had attached to');
    expect(summary()).toContain(`${registry.host}/app@${registry.tags.get('app:1')}`);
  }, 60_000);
});

describe('an image that a later scan blocks', () => {
  it('loses them without a key and without a push, where it is named as it is in the registry', async () => {
    await start();
    expect(await run({ key: pem })).toBe(0);
    const image = `${registry.host}/app@${registry.tags.get('app:1')}`;
    world.finds('CRITICAL');
    await world.layout();
    const named = { image, 'image-from': 'registry', input: undefined, push: 'false', tags: undefined };
    expect(await run({ inputs: named })).toBe(1);
    expect(await kindsBy(pem)).toEqual([]);
    expect(summary()).toContain(`withdrawn, as the policy asks for`);
  });

  it.each<[string, string, Run]>([
    ['where the policy lets them end by themselves', policy.replace('revoke', 'expire'), {}],
    ['where the policy says nothing of it', policy.replace(', on-fail: revoke', ''), {}],
    ['for a pull request', policy, { event: 'pull_request', pull: true }],
    ['for a pull request that asks for it', policy.replace('revoke', 'expire'), { event: 'pull_request', pull: true }],
    ['for what a pull request triggers with more rights', policy, { event: 'pull_request_target', pull: true }],
    ['for a merge queue', policy, { event: 'merge_group' }],
    ['for a comment', policy, { event: 'issue_comment' }],
    ['by the rules of the commit that is built', policy, { inputs: { 'policy-from': 'head' } }],
    ['where nothing is to be pushed', policy, { inputs: { push: 'false' } }],
  ])('keeps them %s', async (_, rules, today) => {
    await start(rules);
    await blockedToday(today);
    expect(await kindsBy(pem)).toEqual(both);
    expect(registry.requests.filter(({ line }) => /^DELETE/.test(line))).toEqual([]);
    expect(summary()).not.toContain('Revoked');
  });

  it('says which claims could not be withdrawn, and is blocked all the same', async () => {
    await start(policy, { referrers: 'api', deletes: false });
    await blockedToday({});
    expect(await kindsBy(pem)).toEqual(both);
    expect(summary()).toContain('**Not revoked**, though the policy asks for it');
  });

  it('that never had a claim is withheld as ever', async () => {
    await start();
    world.finds('CRITICAL');
    await world.layout();
    expect(await run()).toBe(1);
    expect(summary()).toContain('**Withheld:**');
    expect(summary()).not.toContain('Revoked');
  });
});

describe('claims by an identity that the policy names', () => {
  const identities = (root: string) =>
    `verify: { keys: [image-gate.pub], identities: ["${workflowIdentity}"], trusted-root: ${root}, on-fail: revoke }\n`;

  /** Pushed and signed by the key, and beside that by a workflow. */
  async function signedByBoth(sigstore: FakeSigstore): Promise<void> {
    expect(await run({ key: foreign })).toBe(0);
    const digest = registry.tags.get('app:1') ?? digestOf('');
    const { descriptor } = await client.registry.manifest(parseReference(`${registry.host}/app@${digest}`));
    // By the clock of the run: what is dated later counts as a wrong clock.
    const claims = await keylessClaims(sigstore, digest, { scan: scanOf(world.clock.now().getTime()) });
    const made = claims.map((content) =>
      attachmentManifest(descriptor, { artifactType: bundleMediaType, content, annotations: {} }),
    );
    await attachWith(new Referrers(client), parseReference(`${registry.host}/app@${digest}`), made);
  }
  const listed = async () => {
    const subject = parseReference(`${registry.host}/app@${registry.tags.get('app:1')}`);
    return (await new Referrers(client).list(subject)).length;
  };

  it('are ours: newer ones take their place, and a block takes them', async () => {
    const sigstore = await fakeSigstore();
    await start(identities('root.json'), {}, { 'root.json': JSON.stringify(sigstore.trustedRoot) });
    await signedByBoth(sigstore);
    expect(await listed()).toBe(5);
    // No SBOM is made here, so that of before stays.
    expect(await run({ key: pem })).toBe(0);
    expect(await kindsBy(pem)).toEqual(both);
    expect(await listed()).toBe(5);
    await blockedToday({});
    expect(await listed()).toBe(2);
    expect(await kindsBy(foreign)).toEqual(both);
  }, 60_000);

  it('are said to be left by a block where none can be checked', async () => {
    await start(identities('none.json'));
    await signedByBoth(await fakeSigstore());
    await blockedToday({});
    expect(await kindsBy(pem)).toEqual([]);
    expect(await listed()).toBe(5);
    expect(summary()).toMatch(/\*\*Not revoked\*\*, though .*keyless claims.*none\.json/);
  });

  it('are left alone where none can be checked, which is said', async () => {
    await start(identities('none.json'));
    await signedByBoth(await fakeSigstore());
    expect(await run({ key: pem })).toBe(0);
    expect(await listed()).toBe(7);
    expect(`${(world.log as FakeLog).lines.join('\n')}`).toMatch(
      /warning: Older claims by the identities .*none\.json/,
    );
  });
});

it('an image with names of other signers each keeps what is current for each of them', async () => {
  const byTag = (tag: string, key: string) => `{ match: "*/app:${tag}", verify: { keys: [${key}] } }`;
  await start(`images: [${byTag('1', 'image-gate.pub')}, ${byTag('2', 'earlier.pub')}]\n`);
  const inputs = { tags: `${registry.host}/app:1\n${registry.host}/app:2` };
  for (const key of [pem, earlier, pem]) expect(await run({ key, inputs })).toBe(0);
  for (const key of [pem, earlier]) expect(await kindsBy(key)).toEqual(both);
});

it('an image that could not be scanned keeps its claims', async () => {
  await start();
  expect(await run({ key: pem })).toBe(0);
  await expect(run({ inputs: { 'trivy-path': `${world.directory}/no-trivy` } })).rejects.toThrow();
  expect(await kindsBy(pem)).toEqual(both);
});
