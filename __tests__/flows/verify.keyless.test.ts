import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bundleMediaType } from '../../src/evidence/signature/bundle.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { HttpFault } from '../../src/host/http-fault.js';
import type { Http } from '../../src/host/ports.js';
import { attachmentManifest } from '../../src/oci/attachment.js';
import { mediaTypes } from '../../src/oci/descriptor.js';
import { digestOf } from '../../src/oci/digest.js';
import { parseReference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import { keylessClaims, scanOf } from '../evidence/keyless-claims.js';
import { newSigner, sbomDocument, scanDocument, signatureDocument } from '../evidence/sample-claims.js';
import {
  type FakeSigstore,
  fakeSigstore,
  githubIssuer,
  workflowIdentity,
} from '../evidence/signature/fake-sigstore.js';
import { FakeClock } from '../host/fake-ports.js';
import { attachWith } from '../oci/registry/attach.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { createWorld, type World } from '../oci/registry/registry-world.js';
import { type FlowWorld, flowWorld } from './world.js';

const config = { mediaType: mediaTypes.ociConfig, digest: digestOf('{}'), size: 2 };
const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [] }));
const subject = { mediaType: mediaTypes.ociManifest, digest: digestOf(bytes), size: bytes.length };
const ours = newSigner();

let sigstore: FakeSigstore;
let claims: readonly Uint8Array[];
beforeAll(async () => {
  sigstore = await fakeSigstore();
  claims = await keylessClaims(sigstore, subject.digest);
});

let registry: FakeRegistry;
let client: World;
let world: FlowWorld;
/** Where requests went. */
const asked = new Set<string>();
beforeEach(async () => {
  [registry, client] = [await startFakeRegistry(), await createWorld()];
  const made = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
  // Certificates are of this very moment.
  const clock = new FakeClock();
  clock.time = Date.now();
  world = { ...made, clock, http: noting(made.http) };
  registry.seedManifest('app', bytes, mediaTypes.ociManifest);
  world.repository('keys/root.json', JSON.stringify(sigstore.trustedRoot));
  asked.clear();
});
afterEach(async () => {
  world.close();
  client.close();
  await registry.close();
});

function noting(real: Http): Http {
  return {
    request: async (request) => {
      asked.add(request.url.host);
      if (request.url.hostname !== '127.0.0.1')
        throw new HttpFault(`${request.url.host}: this test has no network`, { retryable: false });
      return await real.request(request);
    },
  };
}

const name = () => `${registry.host}/app@${subject.digest}`;
async function attach(documents: readonly Uint8Array[] = claims): Promise<void> {
  const made = documents.map((content) =>
    attachmentManifest(subject, { artifactType: bundleMediaType, content, annotations: {} }),
  );
  await attachWith(new Referrers(client), parseReference(name()), made);
}
const policy = (text: string) => world.repository('.github/image-gate.yml', text);
const verify = (...args: readonly string[]) => runCommandLine(world, ['verify', name(), ...args]);
const shown = () => world.told.shown.splice(0).join('\n');

describe('image-gate verify with identities', () => {
  it('accepts what the workflow of the policy has signed, says who and of which commit, and asks nobody but the registry', async () => {
    policy(`verify: { identities: ["${workflowIdentity}"], trusted-root: keys/root.json }\n`);
    await attach();
    expect(await verify()).toBe(0);
    expect(shown()).toContain(`signature, scan, SBOM by ${workflowIdentity} (commit c0ffee000000); scanned `);
    expect([...asked]).toEqual([registry.host]);
    await verify('--format', 'json');
    const [{ manifests }] = JSON.parse(world.told.printed).images;
    expect(manifests[0].claims).toHaveLength(3);
    for (const claim of manifests[0].claims)
      expect(claim).toMatchObject({
        identity: workflowIdentity,
        issuer: githubIssuer,
        repository: 'https://github.com/acme/app',
        ref: 'refs/heads/main',
        commit: 'c0ffee'.padEnd(40, '0'),
        signedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      });
  });

  it('takes identity and trusted root from options, too, and then nobody counts whom the policy names', async () => {
    world.repository('image-gate.pub', ours.publicKey);
    policy('verify: { keys: [image-gate.pub] }\n');
    await attach();
    expect(await verify('--identity', workflowIdentity, '--trusted-root', 'keys/root.json')).toBe(0);
    expect(await verify()).toBe(1);
    const byKey = [signatureDocument(ours), scanDocument(ours, scanOf(Date.now())), sbomDocument(ours)];
    await attach(byKey.map((make) => make(subject.digest)));
    expect(await verify()).toBe(0);
    const other = workflowIdentity.replace('release', 'other');
    expect(await verify('--identity', other, '--trusted-root', 'keys/root.json')).toBe(1);
  });

  it('refuses another identity, and says which one has signed', async () => {
    const other = workflowIdentity.replace('release', 'other');
    policy(`verify: { identities: ["${other}"], trusted-root: keys/root.json }\n`);
    await attach();
    expect(await verify()).toBe(1);
    expect(shown()).toContain(
      `another identity has signed it than those of the policy (\`verify.identities\`): ${workflowIdentity}`,
    );
  });

  it('asks for the commit that is named, and says which one was signed for', async () => {
    policy(`verify: { identities: ["${workflowIdentity}"], trusted-root: keys/root.json }\n`);
    await attach();
    const built = 'c0ffee'.padEnd(40, '0');
    expect(await verify('--commit', built.toUpperCase())).toBe(0);
    shown();
    expect(await verify('--commit', built.replace('c', 'd'))).toBe(1);
    expect(shown()).toMatch(
      /it was signed for another commit than the one that is asked for \(`--commit`\): c0ffee0{34}\)\.\n.*Compare the commit/,
    );
  });

  it.each([
    ['is no whole one', 'c0ffee', 'usage'],
    ['is empty', '', 'usage'],
    ['nobody can have signed for, as keys alone count', 'c0ffee'.padEnd(40, '0'), 'verify-commit'],
  ])('stops with wrong usage where the commit %s', async (_, commit, code) => {
    world.repository('image-gate.pub', ours.publicKey);
    await expect(verify('--key', 'image-gate.pub', '--commit', commit)).rejects.toMatchObject({
      actor: 'config',
      code,
      message: expect.stringContaining('--commit'),
    });
  });

  it('refuses what was checked against another trusted root', async () => {
    world.repository('keys/other.json', JSON.stringify((await fakeSigstore()).trustedRoot));
    policy(`verify: { identities: ["${workflowIdentity}"], trusted-root: keys/other.json }\n`);
    await attach();
    expect(await verify()).toBe(1);
    expect(shown()).toContain('no log or timestamp authority of the trusted root confirms when it was signed');
  });

  it('does not read certificates, trusted roots or anything else for a policy of keys alone', async () => {
    world.repository('image-gate.pub', ours.publicKey);
    policy('verify: { keys: [image-gate.pub], trusted-root: keys/none.json }\n');
    await attach();
    expect(await verify()).toBe(1);
    expect(shown()).toContain('no key that counts has signed it');
    expect([...asked]).toEqual([registry.host]);
  });

  it('stops with wrong usage where a trusted root is named, and no identity that it could be for', async () => {
    world.repository('image-gate.pub', ours.publicKey);
    policy(`verify: { identities: ["${workflowIdentity}"] }\n`);
    await expect(verify('--key', 'image-gate.pub', '--trusted-root', 'keys/root.json')).rejects.toMatchObject({
      actor: 'config',
      code: 'trusted-root',
      message: expect.stringContaining('no identity is named'),
    });
    await attach();
    expect(await verify('--trusted-root', 'keys/root.json')).toBe(0);
  });

  it.each([
    ['public', 'tuf-repo-cdn.sigstore.dev'],
    ['github', 'tuf-repo.github.com'],
  ])('can not answer where the trusted root is %s, and its repository does not', async (root, host) => {
    policy(`verify: { identities: ["${workflowIdentity}"]${root === 'public' ? '' : `, trusted-root: ${root}`} }\n`);
    await attach();
    await expect(verify()).rejects.toMatchObject({ actor: 'service', message: expect.stringContaining(host) });
    expect([...asked]).toContain(host);
  });

  it.each<[string, string, string, RegExp]>([
    ['is not there', 'keys/none.json', 'trusted-root', /verify\.trusted-root: there is no file .*keys\/none\.json/],
    ['is something else', 'keys/else.json', 'trusted-root', /keys\/else\.json is no trusted root/],
    ['trusts nobody', 'keys/empty.json', 'trusted-root', /keys\/empty\.json is no trusted root/],
  ])('stops where the trusted root %s', async (_, path, code, message) => {
    world.repository('keys/else.json', '{"a":1');
    world.repository('keys/empty.json', JSON.stringify({ ...sigstore.trustedRoot, certificateAuthorities: [] }));
    policy(`verify: { identities: ["${workflowIdentity}"], trusted-root: ${path} }\n`);
    await expect(verify()).rejects.toMatchObject({ actor: 'config', code, message: expect.stringMatching(message) });
  });

  it.each([
    ['a pattern', 'https://github.com/acme/.*'],
    ['a wildcard for branches', 'https://github.com/acme/app/.github/workflows/image.yml@refs/heads/*'],
    ['a wildcard for all tags', 'https://github.com/acme/app/.github/workflows/image.yml@refs/tags/*'],
    ['a repository alone', 'acme/app'],
    ['an e-mail address', 'bob@example.com'],
  ])('stops with wrong usage where an identity is %s', async (_, identity) => {
    const run = verify('--identity', identity, '--trusted-root', 'keys/root.json');
    await expect(run).rejects.toMatchObject({ actor: 'config', code: 'identity-invalid' });
    policy(`verify: { identities: ["${identity}"] }\n`);
    await expect(verify()).rejects.toMatchObject({ actor: 'config', code: 'policy-invalid' });
  });

  it.each([
    ['no ref', 'https://github.com/acme/app/.github/workflows/image.yml'],
    ['a short name of a branch', 'https://github.com/acme/app/.github/workflows/image.yml@main'],
    ['a short name of a tag', 'https://github.com/acme/app/.github/workflows/image.yml@v1.2'],
    ['the beginning of a commit', 'https://github.com/acme/app/.github/workflows/image.yml@c0ffee0'],
  ])('stops with wrong usage where a workflow has %s: no certificate has that name', async (_, identity) => {
    const says = { actor: 'config', code: 'identity-invalid' };
    await expect(verify('--identity', identity, '--trusted-root', 'keys/root.json')).rejects.toMatchObject({
      ...says,
      message: expect.stringMatching(/^--identity: .* is no name of a workflow with its ref/),
    });
    policy(`verify: { identities: ["${identity}"], trusted-root: keys/root.json }\n`);
    await expect(verify()).rejects.toMatchObject({
      ...says,
      message: expect.stringMatching(/^verify\.identities: .* is no name of a workflow with its ref/),
    });
  });
});

describe('image-gate rehearse with identities', () => {
  it('says what moving from keys to the workflow lets in, or another workflow refuses, and asks nobody but the registry', async () => {
    world.repository('image-gate.pub', ours.publicKey);
    const by = (identity: string) => `verify: { identities: ["${identity}"], trusted-root: keys/root.json }\n`;
    policy('verify: { keys: [image-gate.pub] }\n');
    world.repository('workflow.yml', by(workflowIdentity));
    world.repository('other.yml', by(workflowIdentity.replace('/app/', '/other/')));
    await attach();
    const rehearse = (...args: readonly string[]) => runCommandLine(world, ['rehearse', name(), ...args]);
    expect(await rehearse('--policy', 'workflow.yml')).toBe(0);
    expect(shown()).toMatch(/^WOULD BE LET IN .*today it is refused/);
    expect(await rehearse('--today', 'workflow.yml')).toBe(0);
    expect(shown()).toMatch(/^FINE .*its proof lasts until/);
    expect(await rehearse('--today', 'workflow.yml', '--policy', 'other.yml')).toBe(1);
    expect(shown()).toMatch(/^WOULD BE REFUSED .*another identity has signed it/);
    expect([...asked]).toEqual([registry.host]);
  });
});
