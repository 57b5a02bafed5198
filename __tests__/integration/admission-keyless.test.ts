/**
 * Policies for Kyverno about keyless signatures: the real Kyverno, and the real Fulcio, Rekor (v2) and timestamp authority. Kyverno begins with a repository of keys (TUF), which is Sigstore's own
 * unless its policy names another one, also where it is given a trusted root; a test can't reach that, so one of ours is written into the policies here. Nothing else is changed in them.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseAllDocuments, stringify } from 'yaml';
import { refusalWords } from '../../src/evidence/verify/refusal-words.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { createClock } from '../../src/host/clock.js';
import { createTufClient } from '../../src/host/tuf-client.js';
import { platformName } from '../../src/oci/descriptor.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import type { ClaimSigner } from '../../src/release/attest/signer.js';
import { push } from '../../src/release/push.js';
import { openKeyless } from '../../src/release/sigstore/open-keyless.js';
import { publishedRecord } from '../../src/report/json/published-json.js';
import type { JobEnvironment } from '../contract/token-issuer.js';
import { sampleSbom } from '../evidence/sample-claims.js';
import { type FlowWorld, flowWorld } from '../flows/world.js';
import { createWorld, image, permitFor, type World } from '../oci/registry/registry-world.js';
import { proofOf } from '../release/attest/proof.js';
import { type StartedTuf, startFakeTuf } from '../release/sigstore/start-fake-tuf.js';
import { makeAssessment } from '../report/make-assessment.js';
import { type KyvernoEnded, kyvernoIn, pod } from './real-kyverno.js';
import { type RealRegistry, startRegistry } from './start-registry.js';
import { type Sigstore, startSigstore } from './start-sigstore.js';

const patience = 600_000;
const workflow = 'octo-org/octo-repo/.github/workflows/image.yml@refs/heads/main';
const otherWorkflow = 'octo-org/octo-repo/.github/workflows/nightly.yml@refs/heads/main';

let sigstore: Sigstore;
let registry: RealRegistry;
let client: World;
let world: FlowWorld;
let layout: ImageLayout;
let tuf: StartedTuf;
/** A trusted root without a log of signatures, as GitHub's own is. */
let withoutLog: string;
beforeAll(async () => {
  sigstore = await startSigstore();
  [registry, client] = [await startRegistry(), await createWorld()];
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
  layout = await image(client, { images: [{ platform: 'linux/amd64' }], index: false });
  const root = JSON.parse(await readFile(sigstore.trustedRoot, 'utf8'));
  tuf = await startFakeTuf({ 'trusted_root.json': root });
  const { tlogs: _, ...rest } = root;
  withoutLog = `${client.directory}/trusted_root.json`;
  await writeFile(withoutLog, JSON.stringify(rest));
}, patience);
afterAll(async () => {
  await tuf?.close();
  world?.close();
  client?.close();
  await registry?.stop();
  await sigstore?.stop();
}, patience);

/** The gate's signer in a job of a workflow; without a log where the trusted root has none. */
async function signer(job: JobEnvironment, trustedRoot = sigstore.trustedRoot): Promise<ClaimSigner> {
  const clock = createClock(client.abort.signal);
  const runner = { maskSecret: () => undefined };
  const ports = { ...client, tuf: createTufClient(client.files), clock, runner, environment: { ...job } };
  const log = { url: new URL(sigstore.rekor), version: 2 } as const;
  const services = {
    authority: new URL(sigstore.fulcio),
    ...(trustedRoot === sigstore.trustedRoot ? { log } : {}),
    timestamps: new URL(sigstore.tsa),
  };
  const choice = { kind: 'own', services, trustedRoot } as const;
  return openKeyless(ports, { choice, mayBePublished: false, isPrivate: true, serverUrl: 'https://github.com' });
}

/** A bundle as JSON, as far as it is tampered with here. */
interface Bundle {
  readonly dsseEnvelope: { payload: string };
  readonly verificationMaterial: { tlogEntries?: unknown; timestampVerificationData?: unknown };
}

/** Whoever forges takes what is forged for their own. */
function forged(by: ClaimSigner, change: (bundle: Bundle) => void): ClaimSigner {
  const sign: ClaimSigner['sign'] = async (statement) => {
    const bundle: Bundle = JSON.parse((await by.sign(statement)).toString());
    change(bundle);
    return Buffer.from(JSON.stringify(bundle));
  };
  return { ...by, sign, recognises: () => true };
}

/** Pushes the image with its claims, as the gate does. Gives its name by digest. */
async function attested(repository: string, by: ClaimSigner | undefined): Promise<string> {
  const now = new Date();
  const database = { updatedAt: new Date(now.getTime() - 3_600_000).toISOString(), source: 'registry.example/db' };
  const platforms = layout.images.map(({ platform }) => platformName(platform));
  const assessment = makeAssessment({ digest: layout.root.digest, platforms, now, scan: { database } });
  const boms = layout.images.map(({ platform, manifest }) => {
    const text = JSON.stringify(sampleSbom(manifest.digest, { version: 1 }));
    return [platformName(platform), Buffer.from(text)] as const;
  });
  const proof = by && { ...proofOf(layout, by, new Map(boms)), record: publishedRecord(assessment) };
  const permit = permitFor(layout, [parseReference(`${registry.host}/acme/${repository}:1`)]);
  await push({ ...client, clock: createClock(client.abort.signal) }, layout, permit, proof);
  return `${registry.host}/acme/${repository}@${layout.root.digest}`;
}

/** The policies that image-gate makes, with our repository of keys in place of Sigstore's. */
async function policies(trustedRoot: string): Promise<string> {
  world.repository('keys/root.json', await readFile(trustedRoot, 'utf8'));
  const identities = [`https://github.com/${workflow}`];
  const verify = { identities, issuer: sigstore.issuer.url, 'trusted-root': 'keys/root.json' };
  world.repository('.github/image-gate.yml', stringify({ verify }));
  world.told.printed = '';
  expect(await runCommandLine(world, ['admission', 'kyverno', '--enforce'])).toBe(0);
  const made = parseAllDocuments(world.told.printed).map((one) => one.toJSON());
  for (const { cosign } of made[0].spec.attestors)
    cosign.tuf = { mirror: tuf.url.href.replace(/\/$/, ''), root: { data: Buffer.from(tuf.root).toString('base64') } };
  return made.map((one) => `---\n${stringify(one)}`).join('');
}

/** Whether image-gate itself accepts it by the same policy. */
async function isAccepted(name: string): Promise<boolean> {
  const clock = { ...world.clock, now: () => new Date() };
  return (await runCommandLine({ ...world, clock }, ['verify', name])) === 0;
}

describe('policies for Kyverno about workflows', () => {
  /** Who signs what, and the reason for which it is refused. */
  const images: Readonly<Record<string, readonly [() => Promise<ClaimSigner | undefined>, string?]>> = {
    'of-the-workflow': [() => signer(sigstore.issuer.job(workflow))],
    unsigned: [async () => undefined, 'no-signature'],
    'of-another-workflow': [() => signer(sigstore.issuer.job(otherWorkflow)), 'no-signature'],
    'of-another-issuer': [() => signer(sigstore.otherIssuer.job(workflow)), 'no-signature'],
    'changed-since': [
      async () =>
        forged(await signer(sigstore.issuer.job(workflow)), ({ dsseEnvelope: envelope }) => {
          const payload = Buffer.from(envelope.payload, 'base64').toString();
          envelope.payload = Buffer.from(payload.replace('"predicate":{', '"predicate":{ ')).toString('base64');
        }),
      'no-signature',
    ],
    'in-no-log': [
      async () =>
        forged(
          await signer(sigstore.issuer.job(workflow)),
          ({ verificationMaterial: material }) => void delete material.tlogEntries,
        ),
      'no-signature',
    ],
    'without-a-timestamp': [
      async () =>
        forged(
          await signer(sigstore.issuer.job(workflow)),
          ({ verificationMaterial: material }) => void delete material.timestampVerificationData,
        ),
      'no-signature',
    ],
    'by-a-timestamp-alone': [() => signer(sigstore.issuer.job(workflow), withoutLog), 'no-signature'],
  };
  const names = new Map<string, string>();
  let byRoot: KyvernoEnded;
  let byRootWithoutLog: KyvernoEnded;
  beforeAll(async () => {
    for (const [name, [by]] of Object.entries(images)) names.set(name, await attested(name, await by()));
    const kyverno = kyvernoIn(client.directory);
    const pods = [...names].map(([name, image]) => pod(name, { containers: [image] }));
    byRootWithoutLog = await kyverno(await policies(withoutLog), pods);
    byRoot = await kyverno(await policies(sigstore.trustedRoot), pods);
  }, patience);

  const said = ({ results, output }: KyvernoEnded, name: string) => {
    if (results.length === 0) throw new Error(output);
    return results
      .filter((one) => one.pod === name && one.policy === 'image-gate-evidence')
      .map(({ result, message }) => ({ result, message }));
  };
  const passes = [{ result: 'pass', message: 'success' }];
  const fails = (name: string) => [
    { result: 'fail', message: `${names.get(name)}: ${refusalWords('no-signature').join('. ')}` },
  ];

  it.each(Object.entries(images).map(([name, [, code]]) => [name, code === undefined] as const))(
    'say of an image %s what image-gate verify says: %s',
    async (name, isGood) => {
      expect(said(byRoot, name)).toEqual(isGood ? passes : fails(name));
      expect(await isAccepted(names.get(name) ?? '')).toBe(isGood);
    },
    patience,
  );

  it('take a timestamp alone where the trusted root has no log, as that of GitHub, and still no other workflow', () => {
    expect(said(byRootWithoutLog, 'by-a-timestamp-alone')).toEqual(passes);
    for (const name of ['unsigned', 'of-another-workflow', 'of-another-issuer', 'changed-since', 'without-a-timestamp'])
      expect(said(byRootWithoutLog, name)).toEqual(fails(name));
  });
});
