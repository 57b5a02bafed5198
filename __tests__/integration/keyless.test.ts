/** Signed as a workflow by the real Fulcio, Rekor and timestamp authority, and judged by the real cosign and by `image-gate verify`. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { createClock } from '../../src/host/clock.js';
import { createTufClient } from '../../src/host/tuf-client.js';
import { platformName } from '../../src/oci/descriptor.js';
import type { Digest } from '../../src/oci/digest.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import type { ClaimSigner } from '../../src/release/attest/signer.js';
import { push } from '../../src/release/push.js';
import { openKeyless } from '../../src/release/sigstore/open-keyless.js';
import { publishedRecord } from '../../src/report/json/published-json.js';
import type { JobEnvironment } from '../contract/token-issuer.js';
import { sampleSbom } from '../evidence/sample-claims.js';
import { flowWorld } from '../flows/world.js';
import { FakeClock } from '../host/fake-ports.js';
import type { LayoutRecipe } from '../oci/layout/make-layout.js';
import { createWorld, image, permitFor, type World } from '../oci/registry/registry-world.js';
import { proofOf } from '../release/attest/proof.js';
import { makeAssessment } from '../report/make-assessment.js';
import { cosignIn, signaturesIn, statementIn } from './real-cosign.js';
import { type RealRegistry, type RegistryProgram, startRegistry } from './start-registry.js';
import { type Sigstore, startSigstore } from './start-sigstore.js';

const run = promisify(execFile);
const patience = 600_000;
const workflow = 'octo-org/octo-repo/.github/workflows/image.yml@refs/heads/main';
const otherWorkflow = 'octo-org/octo-repo/.github/workflows/nightly.yml@refs/heads/main';
const identity = `https://github.com/${workflow}`;
const bomOf = (about: Digest) => JSON.stringify(sampleSbom(about, { version: 1 }));
const twoPlatforms = { images: [{ platform: 'linux/amd64' }, { platform: 'linux/arm64', labels: { arm: 'yes' } }] };
const onePlatform = { images: [{ platform: 'linux/amd64' }], index: false };

let sigstore: Sigstore;
const open: { close(): unknown }[] = [];

interface Place {
  readonly world: World;
  readonly registry: RealRegistry;
  readonly layout: ImageLayout;
  readonly cosign: ReturnType<typeof cosignIn>;
  /** Pushes the image, with its claims where somebody signs. @returns its name by digest. */
  readonly push: (repository: string, signer?: ClaimSigner) => Promise<string>;
}

async function place(program: RegistryProgram, recipe: LayoutRecipe): Promise<Place> {
  const [registry, world] = [await startRegistry({ program }), await createWorld()];
  open.push({ close: registry.stop }, world);
  const layout = await image(world, recipe);
  const pushed: Place['push'] = async (repository, signer) => {
    const permit = permitFor(layout, [parseReference(`${registry.host}/${repository}:1`)]);
    const proof = signer && scannedNow(layout, signer);
    await push({ ...world, clock: createClock(world.abort.signal) }, layout, permit, proof);
    return `${registry.host}/${repository}@${layout.root.digest}`;
  };
  const job = sigstore.issuer.job(workflow);
  return { world, registry, layout, cosign: cosignIn(world.directory, { ...job }), push: pushed };
}

/** What a layout is proven by that was scanned at this moment, with today's advisories. */
function scannedNow(layout: ImageLayout, signer: ClaimSigner) {
  const platforms = layout.images.map(({ platform }) => platformName(platform));
  const now = new Date();
  const database = { updatedAt: new Date(now.getTime() - 3_600_000).toISOString(), source: 'registry.example/db' };
  const assessment = makeAssessment({ digest: layout.root.digest, platforms, now, scan: { database } });
  const sboms = new Map(
    layout.images.map(({ platform, manifest }) => [platformName(platform), Buffer.from(bomOf(manifest.digest))]),
  );
  return { ...proofOf(layout, signer, sboms), record: publishedRecord(assessment) };
}

/** The gate's signer in a job of our workflow, or of another one; without a log, as GitHub's own instance signs, where the trusted root has none. */
async function signerIn(
  { world }: Place,
  job: JobEnvironment = sigstore.issuer.job(workflow),
  trustedRoot = sigstore.trustedRoot,
): Promise<ClaimSigner> {
  const clock = createClock(world.abort.signal);
  const ports = {
    ...world,
    tuf: createTufClient(world.files),
    clock,
    runner: { maskSecret: () => undefined },
    environment: { ...job },
  };
  const services = {
    authority: new URL(sigstore.fulcio),
    ...(trustedRoot === sigstore.trustedRoot ? { log: { url: new URL(sigstore.rekor), version: 2 } as const } : {}),
    timestamps: new URL(sigstore.tsa),
  };
  return await openKeyless(ports, {
    choice: { kind: 'own', services, trustedRoot },
    mayBePublished: false,
    isPrivate: true,
    serverUrl: 'https://github.com',
  });
}

/** What cosign is to hold a signature against. */
function demands(trustedRoot = sigstore.trustedRoot): readonly string[] {
  const who = ['--certificate-identity', identity, '--certificate-oidc-issuer', sigstore.issuer.url];
  return ['--trusted-root', trustedRoot, ...who];
}

/** `image-gate verify` by a policy that asks for the same. */
async function verify(
  name: string,
  trustedRoot = sigstore.trustedRoot,
): Promise<{ readonly code: number; readonly shown: string }> {
  const flow = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
  open.push(flow);
  const clock = new FakeClock();
  clock.time = Date.now();
  const root = 'keys/trusted_root.json';
  const asked = { identities: [identity], issuer: sigstore.issuer.url, 'trusted-root': root };
  flow.repository('.github/image-gate.yml', stringify({ verify: asked }));
  flow.repository(root, await readFile(trustedRoot, 'utf8'));
  const code = await runCommandLine({ ...flow, clock }, ['verify', name]);
  return { code, shown: [...flow.log.lines, ...flow.told.shown].join('\n') };
}

interface Signed {
  readonly there: Place;
  readonly name: string;
}

/** One image in each registry, signed by two runs; at the same time, as most of it is waiting. */
const places = new Map<RegistryProgram, Signed>();
const programs = ['docker-registry', 'registry3', 'olareg'] as const satisfies readonly RegistryProgram[];

beforeAll(async () => {
  sigstore = await startSigstore();
  await Promise.all(
    programs.map(async (program) => {
      const there = await place(program, twoPlatforms);
      await there.push('app', await signerIn(there));
      places.set(program, { there, name: await there.push('app', await signerIn(there)) });
    }),
  );
}, patience);
afterAll(async () => {
  for (const one of open.splice(0)) await one.close();
  await sigstore?.stop();
}, patience);

describe.each(programs)('signed without a key, in %s', (program) => {
  let there: Place;
  let name: string;
  beforeAll(() => {
    ({ there, name } = places.get(program) as Signed);
  });

  it.each(['index', 'platform'])(
    'cosign alone accepts the %s, and finds one claim of each kind after a second run',
    async (kind) => {
      const { registry, layout, cosign } = there;
      const { digest } = kind === 'index' ? layout.root : layout.images[0].manifest;
      const subject = `${registry.host}/app@${digest}`;
      const signature = await cosign('verify', ...demands(), subject);
      expect([signature.code, signature.stderr]).toEqual([0, expect.any(String)]);
      expect(signaturesIn(signature.stdout)).toMatchObject([
        { critical: { image: { 'docker-manifest-digest': digest } } },
      ]);
      const types = kind === 'index' ? ['vuln'] : ['vuln', 'cyclonedx'];
      for (const type of types) {
        const attested = await cosign('verify-attestation', ...demands(), '--type', type, subject);
        expect([attested.code, attested.stdout.trim().split('\n')]).toEqual([0, [expect.any(String)]]);
      }
    },
    patience,
  );

  it('image-gate verify accepts it', async () => {
    expect(await verify(name)).toEqual({ code: 0, shown: expect.stringContaining('ACCEPTED') });
  });
});

describe('cosign and image-gate verify', () => {
  let there: Place;
  beforeAll(async () => {
    there = await place('olareg', onePlatform);
  }, patience);

  /** Who signs what in place of us, and what image-gate says to that. */
  const refused: readonly [string, (place: Place) => Promise<ClaimSigner>, RegExp][] = [
    [
      'what another workflow has signed',
      (place) => signerIn(place, sigstore.issuer.job(otherWorkflow)),
      /another identity has signed it/,
    ],
    [
      'what the same workflow of another issuer has signed',
      (place) => signerIn(place, sigstore.otherIssuer.job(workflow)),
      /confirmed by another issuer/,
    ],
    [
      'a statement that was changed since',
      forged(({ dsseEnvelope: envelope }) => {
        const payload = Buffer.from(envelope.payload, 'base64').toString();
        envelope.payload = Buffer.from(payload.replace('"predicate":{', '"predicate":{ ')).toString('base64');
      }),
      /it was changed/,
    ],
    [
      'a signature whose entry of the log was removed',
      forged(({ verificationMaterial: material }) => void delete material.tlogEntries),
      /no log of the trusted root has it/,
    ],
    [
      'a signature without its timestamp',
      forged(({ verificationMaterial: material }) => void delete material.timestampVerificationData),
      /confirms when it was signed/,
    ],
  ];

  it.each(refused)(
    'both refuse %s',
    async (_, signing, reason) => {
      // Whoever forges takes what is forged for their own.
      const signer = { ...(await signing(there)), recognises: () => true };
      const name = await there.push(`forged-${refused.findIndex(([, one]) => one === signing)}`, signer);
      expect((await there.cosign('verify', ...demands(), name)).code).not.toBe(0);
      expect((await there.cosign('verify-attestation', ...demands(), '--type', 'vuln', name)).code).not.toBe(0);
      expect(await verify(name)).toEqual({ code: 1, shown: expect.stringMatching(reason) });
    },
    patience,
  );

  it(
    'both accept what cosign has signed and attested as the workflow',
    async () => {
      const { cosign, world, push: pushed } = there;
      const ours = await pushed('ours', await signerIn(there));
      const shown = await cosign('verify-attestation', ...demands(), '--type', 'vuln', ours);
      await writeFile(`${world.directory}/scan.json`, JSON.stringify(statementIn(shown.stdout).predicate));
      await writeFile(`${world.directory}/bom.json`, bomOf(there.layout.root.digest));
      const name = await pushed('theirs');
      const services = ['--yes', '--signing-config', sigstore.signingConfig, '--trusted-root', sigstore.trustedRoot];
      for (const command of [
        ['sign', ...services],
        ['attest', ...services, '--type', 'vuln', '--predicate', 'scan.json'],
        ['attest', ...services, '--type', 'cyclonedx', '--predicate', 'bom.json'],
      ]) {
        const { code, stderr } = await cosign(...command, name);
        if (code !== 0) throw new Error(`cosign ${command[0]}: ${stderr}`);
      }
      expect((await cosign('verify', ...demands(), name)).code).toBe(0);
      expect(await verify(name)).toEqual({ code: 0, shown: expect.stringContaining('ACCEPTED') });
    },
    patience,
  );
});

describe('a certificate and a timestamp alone, as GitHub signs for repositories that are not public', () => {
  it(
    'are enough for both with a trusted root without a log of signatures, and with one that has a log for neither',
    async () => {
      const there = await place('olareg', onePlatform);
      const { tlogs: _, ...rest } = JSON.parse(await readFile(sigstore.trustedRoot, 'utf8'));
      const withoutLog = `${there.world.directory}/trusted_root.json`;
      await writeFile(withoutLog, JSON.stringify(rest));
      const name = await there.push('app', await signerIn(there, sigstore.issuer.job(workflow), withoutLog));
      const leave = ['--use-signed-timestamps', '--insecure-ignore-tlog', '--insecure-ignore-sct'];
      expect(await there.cosign('verify', ...demands(withoutLog), ...leave, name)).toMatchObject({ code: 0 });
      expect(await verify(name, withoutLog)).toEqual({ code: 0, shown: expect.stringContaining('ACCEPTED') });
      expect((await there.cosign('verify', ...demands(), name)).code).not.toBe(0);
      expect(await verify(name)).toEqual({
        code: 1,
        shown: expect.stringContaining('no log of the trusted root has it'),
      });
    },
    patience,
  );
});

describe('docs/evidence.md', () => {
  it(
    'has commands of cosign that accept what is signed without a key, as they stand there',
    async () => {
      const { there, name } = places.get('registry3') as Signed;
      const text = await readFile(new URL('../../docs/evidence.md', import.meta.url), 'utf8');
      const commands = [...text.matchAll(/^```sh\n(cosign \S+ --certificate-identity .*?)^```/gms)];
      const environment = {
        HOME: there.world.directory,
        PATH: process.env.PATH,
        COSIGN_TRUSTED_ROOT: sigstore.trustedRoot,
        IDENTITY: identity,
        ISSUER: sigstore.issuer.url,
        IMAGE: name,
        PLATFORM: `${there.registry.host}/app@${there.layout.images[0].manifest.digest}`,
      };
      const printed: string[] = [];
      for (const [, command = ''] of commands)
        printed.push((await run('sh', ['-ec', command], { env: environment, maxBuffer: 1 << 26 })).stdout);
      expect(printed).toHaveLength(3);
      expect(signaturesIn(printed[0] ?? '')).toHaveLength(1);
      expect(statementIn(printed[1] ?? '').predicate.scanner.result).toMatchObject({ verdict: 'passed' });
      expect(statementIn(printed[2] ?? '').predicateType).toBe('https://cyclonedx.org/bom');
    },
    patience,
  );
});

/** A bundle as JSON, as far as it is tampered with here. */
interface Bundle {
  readonly dsseEnvelope: { payload: string };
  readonly verificationMaterial: { tlogEntries?: unknown; timestampVerificationData?: unknown };
}

/** Our signer, whose bundles are changed afterwards. */
function forged(change: (bundle: Bundle) => void) {
  return async (place: Place): Promise<ClaimSigner> => {
    const signer = await signerIn(place);
    const sign: ClaimSigner['sign'] = async (statement) => {
      const bundle: Bundle = JSON.parse((await signer.sign(statement)).toString());
      change(bundle);
      return Buffer.from(JSON.stringify(bundle));
    };
    return { ...signer, sign };
  };
}
