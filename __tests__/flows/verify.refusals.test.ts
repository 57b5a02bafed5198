/** Each reason for which an image is refused, or not answered for, as the command ends: with the reason, and the exit code. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bundleMediaType } from '../../src/evidence/signature/bundle.js';
import { predicateTypes } from '../../src/evidence/statement/claim.js';
import { sbomPointer } from '../../src/evidence/statement/sbom-claim.js';
import { statementOf } from '../../src/evidence/statement/statement.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { exitCodeOf } from '../../src/host/error-message.js';
import { attachmentManifest } from '../../src/oci/attachment.js';
import { type Descriptor, mediaTypes } from '../../src/oci/descriptor.js';
import { type Digest, digestOf } from '../../src/oci/digest.js';
import { parseReference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import { keylessClaim, scanOf } from '../evidence/keyless-claims.js';
import {
  type Document,
  newSigner,
  sampleSbom,
  sbomDocument,
  scanDocument,
  signatureDocument,
  signedBy,
} from '../evidence/sample-claims.js';
import { type FakeSigstore, fakeSigstore, workflowIdentity } from '../evidence/signature/fake-sigstore.js';
import type { KeylessOptions } from '../evidence/signature/keyless-bundle.js';
import { FakeClock } from '../host/fake-ports.js';
import { attachWith } from '../oci/registry/attach.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { createWorld, type World } from '../oci/registry/registry-world.js';
import { type FlowWorld, flowWorld } from './world.js';

const [ours, theirs] = [newSigner(), newSigner()];
const [hour, day] = [3_600_000, 86_400_000];
/** Certificates are of this very moment. */
const time = Date.now();
const at = (moment: number) => new Date(moment).toISOString();

let sigstore: FakeSigstore;
let other: FakeSigstore;
let registry: FakeRegistry;
let client: World;
let world: FlowWorld;

beforeAll(async () => {
  [sigstore, other] = [await fakeSigstore(), await fakeSigstore()];
  [registry, client] = [await startFakeRegistry(), await createWorld()];
}, 60_000);
afterAll(async () => {
  client.close();
  await registry.close();
});
beforeEach(() => {
  const clock = new FakeClock();
  clock.time = Date.now();
  world = { ...flowWorld({ environment: { GITHUB_ACTIONS: undefined } }), clock };
  world.repository('image-gate.pub', ours.publicKey);
  world.repository('root.json', JSON.stringify(sigstore.trustedRoot));
});
afterEach(() => world.close());

type Async = (about: Digest) => Uint8Array | Promise<Uint8Array>;

function manifest(name: string): Descriptor {
  const config = { mediaType: mediaTypes.ociConfig, digest: digestOf(name), size: name.length };
  const content = { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [] };
  const bytes = Buffer.from(JSON.stringify(content));
  registry.seedManifest('app', bytes, mediaTypes.ociManifest);
  return { mediaType: mediaTypes.ociManifest, digest: digestOf(bytes), size: bytes.length };
}

const nameOf = ({ digest }: Descriptor) => `${registry.host}/app@${digest}`;

async function imageWith(name: string, documents: readonly Async[]): Promise<Descriptor> {
  const subject = manifest(name);
  const contents = await Promise.all(documents.map((document) => document(subject.digest)));
  const made = contents.map((content) =>
    attachmentManifest(subject, { artifactType: bundleMediaType, content, annotations: {} }),
  );
  await attachWith(new Referrers(client), parseReference(nameOf(subject)), made);
  return subject;
}

interface Ended {
  readonly exit: number;
  readonly codes: readonly string[];
  /** The reasons, or the error, as people read them. */
  readonly said: string;
}

/** `image-gate verify`, to its end. */
async function verify(policy: string, args: readonly string[]): Promise<Ended> {
  world.repository('.github/image-gate.yml', policy);
  try {
    const exit = await runCommandLine(world, ['verify', ...args, '--format', 'json']);
    const [{ refusals }] = JSON.parse(world.told.printed).images;
    const codes = refusals.map(({ code }: { code: string }) => code);
    return { exit, codes, said: refusals.map(({ what }: { what: string }) => what).join('\n') };
  } catch (error) {
    return { exit: exitCodeOf(error), codes: [], said: error instanceof Error ? error.message : '' };
  }
}

const fresh = scanOf(time);
type Said = { readonly scanner: { readonly result: { readonly how: object } } };
const saying = (result: object, moment = time): Document => scanDocument(ours, scanOf(moment, result));
const how = (over: object): Document => saying({ how: { ...(fresh as Said).scanner.result.how, ...over } });
const [signature, scan, sbom] = [signatureDocument(ours), scanDocument(ours, fresh), sbomDocument(ours)];
const elsewhere = digestOf('elsewhere');
const twoSubjects: Document = (digest) => {
  const statement = statementOf({ repository: 'app', digest }, predicateTypes.scan, fresh);
  const [second] = statementOf({ repository: 'app', digest: elsewhere }, predicateTypes.scan, fresh).subject;
  return signedBy(ours, { ...statement, subject: [...statement.subject, second] });
};
const tampered: Document = (about) => {
  const bundle = JSON.parse(Buffer.from(scan(about)).toString('utf8'));
  const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8');
  bundle.dsseEnvelope.payload = Buffer.from(payload.replace('"passed"', '"Passed"')).toString('base64');
  return Buffer.from(JSON.stringify(bundle));
};
const pointer: Document = (digest) =>
  signedBy(ours, sbomPointer({ repository: 'app', digest }, { digest: digestOf('a'), manifest: digestOf('b') }));
/** With another scan in place of the one that would count. */
const withScan = (...scans: readonly Async[]) => [signature, ...scans, sbom];
const withSbom = (more: object): readonly Async[] => [
  signature,
  scan,
  sbomDocument(ours, (about) => sampleSbom(about, more)),
];

const byKey = 'verify: { keys: [image-gate.pub] }\n';

describe('with keys, an image is refused (exit code 1)', () => {
  it.each<readonly [string, readonly Async[], readonly string[], RegExp, string?]>([
    ['that nothing hangs on', [], ['no-signature', 'no-scan', 'no-sbom'], /a scan that counts is missing/],
    ['without a signature', [scan, sbom], ['no-signature'], /a signature that counts is missing/],
    ['without a scan', [signature, sbom], ['no-scan'], /a scan that counts is missing/],
    ['without an SBOM', [signature, scan], ['no-sbom'], /an SBOM that counts is missing/],
    ['signed by others', withScan(scanDocument(theirs, fresh)), ['no-scan'], /no key that counts has signed it/],
    ['that was changed', withScan(tampered), ['no-scan'], /it was changed/],
    ['with what is no bundle', withScan(() => Buffer.from('PASS')), ['no-scan'], /it is no Sigstore bundle/],
    ['with the scan of another image', withScan(() => scan(elsewhere)), ['no-scan'], /it is about another image/],
    ['with a scan of two images', withScan(twoSubjects), ['no-scan'], /it is about several images at once/],
    [
      'with another kind of payload',
      withScan((about) => signedBy(ours, statementOf({ repository: 'app', digest: about }, 'x', {}), 'text/plain')),
      ['no-scan'],
      /it holds no in-toto statement/,
    ],
    [
      'with an SBOM that is not there',
      [signature, scan, pointer],
      ['no-sbom'],
      /the SBOM that it points to is not there/,
    ],
    ['with an SBOM of another form', withSbom({ bomFormat: 'SPDX' }), ['no-sbom'], /it is no CycloneDX SBOM/],
    ['with an SBOM of no image', withSbom({ metadata: {} }), ['no-sbom'], /names the digest of this image/],
    ['that is blocked', withScan(saying({ verdict: 'blocked' })), ['blocked'], /the policy blocked it/],
    ['with an unknown form', withScan(saying({ version: 2 })), ['unknown-form'], /does not know/],
    ['with two scans of one moment', withScan(scan, how({ exceptions: 3 })), ['ambiguous'], /of the same moment/],
    ['of the future', withScan(saying({}, time + day)), ['future'], /dated in the future/],
    [
      'that is too old',
      withScan(saying({ validUntil: at(time + day) }, time - 8 * day)),
      ['too-old'],
      /older than the policy allows/,
    ],
    ['that has expired', withScan(saying({ validUntil: at(time - 1) })), ['expired'], /does not hold any longer/],
    [
      'without a database',
      withScan(saying({ database: undefined })),
      ['no-database'],
      /names no vulnerability database/,
    ],
    [
      'with an old database',
      withScan(saying({ database: { updatedAt: at(time - 8 * day) } })),
      ['old-database'],
      /used a database that was older/,
    ],
    ['that passed on what is new', withScan(how({ gateOn: 'new' })), ['only-new'], /only new findings counted/],
    ['without its base image', withScan(how({ ignoreBase: true })), ['base-ignored'], /findings of its base image/],
    [
      'without the rules in Rego',
      withScan(scan),
      ['rego-unasked'],
      /passed without rules in Rego/,
      `${byKey}rego: [rules.rego]\n`,
    ],
    [
      'by a scanner that nobody has reviewed',
      withScan(how({ scanner: 'unreviewed' })),
      ['unreviewed-scanner'],
      /a Trivy that nobody has reviewed/,
    ],
  ])('%s', async (name, documents, codes, said, policy = byKey) => {
    const image = await imageWith(`key ${name}`, documents);
    expect(await verify(policy, [nameOf(image)])).toEqual({ exit: 1, codes, said: expect.stringMatching(said) });
  });
});

const byWorkflow = `verify: { identities: ["${workflowIdentity}"], trusted-root: root.json }\n`;
const keyless =
  (kind: 'signature' | 'scan' | 'sbom', options: KeylessOptions & { readonly said?: object } = {}): Async =>
  (about) =>
    keylessClaim(sigstore, kind, about, options);
const built = 'c0ffee'.padEnd(40, '0');
const named = (workflow: string) => ({
  claims: { san: `https://github.com/${workflow}`, job_workflow_ref: workflow },
});

describe('with identities, an image is refused (exit code 1)', () => {
  it.each<readonly [string, Async, readonly string[], RegExp, { policy?: string; args?: readonly string[] }?]>([
    [
      'that another workflow has signed',
      keyless('scan', named('evil/app/.github/workflows/release.yml@refs/heads/main')),
      ['no-scan'],
      /another identity has signed it than .*evil\/app/,
    ],
    [
      'of another issuer',
      keyless('scan', { claims: { iss: 'https://issuer.example' } }),
      ['no-scan'],
      /another issuer/,
    ],
    [
      'for another repository',
      keyless('scan', { claims: { repository: 'evil/app' } }),
      ['no-scan'],
      /another repository/,
    ],
    [
      'for another branch',
      keyless('scan', { claims: { ref: 'refs/heads/evil' } }),
      ['no-scan'],
      /another repository or ref/,
    ],
    [
      'for another repository of that name',
      keyless('scan', { claims: { repository_id: '7' } }),
      ['no-scan'],
      /another id than those that count .*\(7\)/,
      { policy: byWorkflow.replace(' }', ', repository-ids: [8], require: [scan] }') },
    ],
    [
      'for another commit',
      keyless('scan', { claims: { sha: built.replace('c', 'd') } }),
      ['no-scan'],
      /another commit than the one that is asked for .*d0ffee0/,
      { args: ['--commit', built] },
    ],
    [
      'that a key has signed, where a commit is asked for',
      scan,
      ['no-scan'],
      /a key does not say for which commit/,
      { args: ['--commit', built], policy: byWorkflow.replace('{ ', '{ keys: [image-gate.pub], ') },
    ],
    [
      'of another authority',
      (about) => keylessClaim(other, 'scan', about, { without: ['timestamp'] }),
      ['no-scan'],
      /not one of an authority of the trusted root/,
    ],
    ['that is in no log', keyless('scan', { without: ['entry'] }), ['no-scan'], /no log of the trusted root has it/],
    [
      'whose time nobody confirms',
      keyless('scan', { log: 2, without: ['timestamp'] }),
      ['no-scan'],
      /confirms when it was signed/,
    ],
    [
      'with a scan after its signature',
      keyless('scan', { said: scanOf(time + 2 * hour) }),
      ['future'],
      /in the future/,
    ],
  ])('%s', async (name, document, codes, said, { policy = byWorkflow, args = [] } = {}) => {
    const image = await imageWith(`identity ${name}`, [keyless('signature'), document, keyless('sbom')]);
    expect(await verify(policy, [nameOf(image), ...args])).toEqual({
      exit: 1,
      codes,
      said: expect.stringMatching(said),
    });
  });
});

describe('nobody is let in where it can not be asked or answered', () => {
  it.each<readonly [string, number, RegExp, { policy?: string; args?: readonly string[]; fails?: number }?]>([
    ['as nobody counts', 2, /no key and no identity is named/, { policy: 'verify: {}\n' }],
    ['as the key is not there', 2, /there is no file/, { policy: 'verify: { keys: [none.pub] }\n' }],
    ['as keys alone count, and a commit is asked for', 2, /--commit/, { args: ['--commit', built] }],
    ['as the policy is none', 2, /image-gate\.yml/, { policy: 'verify: { key: [image-gate.pub] }\n' }],
    ['as the registry refuses', 3, /denied|refuse|403/, { fails: 403 }],
    ['as the registry is broken', 3, /503|broken/, { fails: 503 }],
  ])('%s: exit code %i', async (name, exit, said, { policy = byKey, args = [], fails } = {}) => {
    const image = await imageWith(`unanswered ${name}`, [signature, scan, sbom]);
    if (fails !== undefined)
      registry.fail({ when: `GET /v2/app/manifests/${image.digest}`, act: { kind: 'status', status: fails } });
    expect(await verify(policy, [nameOf(image), ...args])).toEqual({
      exit,
      codes: [],
      said: expect.stringMatching(said),
    });
  });

  it('as there is no such image: exit code 3', async () => {
    const ended = await verify(byKey, [`${registry.host}/app@${elsewhere}`]);
    expect(ended).toEqual({ exit: 3, codes: [], said: expect.stringMatching(/MANIFEST_UNKNOWN/) });
  });
});
