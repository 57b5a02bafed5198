import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { verifyInputs } from '../../src/config/inputs/verify-config.js';
import { bundleMediaType } from '../../src/evidence/signature/bundle.js';
import { runVerify } from '../../src/flows/verify-step.js';
import { createGithubApi } from '../../src/host/github/github-client.js';
import { createRepositoryContents } from '../../src/host/github/repository-contents.js';
import { attachmentManifest } from '../../src/oci/attachment.js';
import { mediaTypes } from '../../src/oci/descriptor.js';
import { type Digest, digestOf } from '../../src/oci/digest.js';
import { parseReference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import { type GithubFake, startGithub } from '../contract/github-fake.js';
import { type GitState, git, gitState, openPull, push } from '../contract/github-git.js';
import { keylessClaims } from '../evidence/keyless-claims.js';
import { newSigner, sbomDocument, scanDocument, signatureDocument } from '../evidence/sample-claims.js';
import { fakeSigstore, workflowIdentity } from '../evidence/signature/fake-sigstore.js';
import { FakeClock } from '../host/fake-ports.js';
import { attachWith } from '../oci/registry/attach.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { createWorld, type World } from '../oci/registry/registry-world.js';
import { type FlowWorld, flowWorld } from './world.js';

const action = parse(readFileSync(new URL('../../verify/action.yml', import.meta.url), 'utf8'));
const [ours, theirs] = [newSigner(), newSigner()];
const policy = 'verify: { keys: [image-gate.pub] }\n';

let registry: FakeRegistry;
let client: World;
let github: GithubFake | undefined;
let world: FlowWorld | undefined;

beforeEach(async () => {
  [registry, client] = [await startFakeRegistry(), await createWorld()];
});
afterEach(async () => {
  expect(github?.violations ?? []).toEqual([]);
  world?.close();
  client.close();
  await github?.close();
  await registry.close();
});

const config = { mediaType: mediaTypes.ociConfig, digest: digestOf('{}'), size: 2 };
const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [] }));
const subject = { mediaType: mediaTypes.ociManifest, digest: digestOf(bytes), size: bytes.length };

/** An image whose claims this signer has signed; its name by digest. */
function image(signer = ours): Promise<string> {
  const documents = [signatureDocument, scanDocument, sbomDocument];
  return attached(documents.map((document) => document(signer)(subject.digest)));
}

/** An image with these claims; its name by digest. */
async function attached(claims: readonly Uint8Array[]): Promise<string> {
  registry.seedManifest('app', bytes, mediaTypes.ociManifest, 'v1');
  const made = claims.map((content) =>
    attachmentManifest(subject, { artifactType: bundleMediaType, content, annotations: {} }),
  );
  const name = `${registry.host}/app@${subject.digest}`;
  await attachWith(new Referrers(client), parseReference(name), made);
  return name;
}

async function run(state: GitState, inputs: Readonly<Record<string, string>>, event: object = {}, time?: number) {
  github = await startGithub(git(state));
  const { url } = github;
  const { repository } = { repository: state.name };
  const files = {
    readBytes: async () => Buffer.from(JSON.stringify({ repository: { default_branch: 'main' }, ...event })),
  };
  world = flowWorld({
    files: () => files,
    environment: {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: repository,
      GITHUB_SHA: state.refs.get('heads/main') ?? '',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_API_URL: url,
      GITHUB_EVENT_PATH: '/event.json',
    },
  });
  const clock = new FakeClock();
  clock.time = time ?? clock.time;
  const tools = { log: world.log, signal: new AbortController().signal, clock };
  const ports = {
    ...world,
    clock,
    openGithub: (access: { apiUrl: string; token: string }) => createGithubApi({ ...access, ...tools }),
    openContents: () => createRepositoryContents({ repository, apiUrl: url, token: 't0ken', ...tools }),
  };
  const code = await runVerify(ports, new Map(Object.entries({ token: 't0ken', ...inputs })));
  return { code, outputs: world.told.outputs ?? {}, summary: world.told.summaries.join('') };
}

/** A repository whose main branch has these files. */
function repositoryWith(files: Readonly<Record<string, string>>): GitState {
  const state = gitState();
  push(state, 'main', files);
  return state;
}
const ruled = () => repositoryWith({ '.github/image-gate.yml': policy, 'image-gate.pub': ours.publicKey });

describe('verify/action.yml', () => {
  it('has exactly the inputs that are checked, and the outputs that are set', async () => {
    expect(Object.keys(verifyInputs.shape).sort()).toEqual(Object.keys(action.inputs).sort());
    const { outputs } = await run(ruled(), { images: await image() });
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort());
  });

  it('lets an image through, and gives the digest to deploy', async () => {
    const name = await image();
    const { code, outputs, summary } = await run(ruled(), { images: `${registry.host}/app:v1` });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'accepted', images: name, digest: name.split('@')[1] as Digest });
    expect(summary).toMatch(/^## ✅ Accepted[\s\S]*signature, scan, SBOM by `image-gate\.pub`/);
  });

  it('fails for an image that somebody else has signed, and gives nothing to deploy', async () => {
    const { code, outputs, summary } = await run(ruled(), { images: await image(theirs) });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'refused', images: '', digest: '' });
    expect(summary).toMatch(/^## ❌ Refused: 1 of 1 image[\s\S]*no key that counts has signed it/);
  });

  it('takes policy and key of the base branch: a pull request that brings its own key is refused', async () => {
    const state = ruled();
    const head = push(state, 'feature', { '.github/image-gate.yml': policy, 'image-gate.pub': theirs.publicKey });
    openPull(state, 7, { head: 'feature' });
    const repo = { full_name: state.name };
    const event = {
      pull_request: { number: 7, head: { sha: head, repo }, base: { ref: 'main' }, user: { login: 'a' } },
    };
    expect(await run(state, { images: await image(theirs) }, event)).toMatchObject({ code: 1 });
  });

  it('takes identities and trusted root of the base branch, or of inputs, and says who has signed', async () => {
    const [sigstore, others] = [await fakeSigstore(), await fakeSigstore()];
    const named = { identities: [workflowIdentity], 'trusted-root': 'root.json' };
    const root = JSON.stringify(sigstore.trustedRoot);
    const state = repositoryWith({ '.github/image-gate.yml': JSON.stringify({ verify: named }), 'root.json': root });
    const head = push(state, 'feature', { 'root.json': JSON.stringify(others.trustedRoot) });
    openPull(state, 7, { head: 'feature' });
    const repo = { full_name: state.name };
    const pull = { number: 7, head: { sha: head, repo }, base: { ref: 'main' }, user: { login: 'a' } };
    const images = await attached(await keylessClaims(sigstore, subject.digest));
    const { code, summary, outputs } = await run(state, { images }, { pull_request: pull }, Date.now());
    expect(code).toBe(0);
    expect(summary).toContain(`signature, scan, SBOM by \`${workflowIdentity}\` (commit \`c0ffee000000\`)`);
    const [claim] = JSON.parse(outputs.result ?? '').images[0].manifests[0].claims;
    expect(claim).toMatchObject({ identity: workflowIdentity, ref: 'refs/heads/main' });
    await github?.close();
    world?.close();
    const other = { identities: workflowIdentity.replace('release', 'other'), 'trusted-root': 'root.json' };
    expect(await run(state, { images, ...other }, {}, Date.now())).toMatchObject({ code: 1 });
    const commits = [
      ['c0ffee'.padEnd(40, '0'), 0],
      ['any', 0],
      ['c0ffee'.padEnd(40, '1'), 1],
    ] as const;
    for (const [commit, code] of commits) {
      await github?.close();
      world?.close();
      expect(await run(state, { images, commit }, {}, Date.now())).toMatchObject({ code });
    }
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['no image', {}, /input images: it is missing/],
    ['no token', { images: 'app@sha256:0', token: '' }, /input token: it is empty/],
    ['a commit that an expression did not give', { images: 'app', commit: '' }, /input commit: it is empty/],
    ['what is no commit', { images: 'app', commit: 'main' }, /input commit: "main" is not a commit/],
    ['an unknown input', { images: 'app', key: 'x' }, /input key: there is no such input. Did you mean keys/],
  ])('stops for %s, and says so in the summary', async (_, inputs, message) => {
    await expect(run(ruled(), inputs)).rejects.toMatchObject({
      actor: 'config',
      message: expect.stringMatching(message),
    });
    expect(world?.told.summaries.join('')).toContain('There is no verdict');
  });
});
