import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createClock } from '../../src/host/clock.js';
import { createFiles } from '../../src/host/files/files.js';
import { createHttp } from '../../src/host/http.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import type { ClaimSigner } from '../../src/release/attest/signer.js';
import { push } from '../../src/release/push.js';
import { openKeyless } from '../../src/release/sigstore/open-keyless.js';
import type { JobEnvironment } from '../contract/token-issuer.js';
import { createWorld, image, permitFor, type World } from '../oci/registry/registry-world.js';
import { proofOf } from '../release/attest/proof.js';
import { cosignIn, signaturesIn, statementIn } from './real-cosign.js';
import { type RealRegistry, type RegistryProgram, startRegistry } from './start-registry.js';
import { type Sigstore, startSigstore } from './start-sigstore.js';

const workflow = 'octo-org/octo-repo/.github/workflows/image.yml@refs/heads/main';
const identity = `https://github.com/${workflow}`;
const bom = Buffer.from('{"bomFormat":"CycloneDX","specVersion":"1.6","version":1}');

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
}, 120_000);
afterAll(() => sigstore?.stop(), 60_000);

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

interface Place {
  readonly world: World;
  readonly registry: RealRegistry;
  readonly layout: ImageLayout;
  readonly cosign: ReturnType<typeof cosignIn>;
  readonly push: (signer: ClaimSigner, repository?: string) => Promise<string>;
}

async function place(program: RegistryProgram): Promise<Place> {
  const [registry, world] = [await startRegistry({ program }), await createWorld()];
  open.push({ close: registry.stop }, world);
  const layout = await image(world, {
    images: [{ platform: 'linux/amd64' }, { platform: 'linux/arm64', labels: { arm: 'yes' } }],
  });
  const pushed: Place['push'] = async (signer, repository = 'app') => {
    world.clock.time = Date.now();
    const permit = permitFor(layout, [parseReference(`${registry.host}/${repository}:1`)]);
    const sboms = new Map(['linux/amd64', 'linux/arm64'].map((platform) => [platform, bom]));
    await push({ ...world, clock: createClock(world.abort.signal) }, layout, permit, proofOf(layout, signer, sboms));
    return `${registry.host}/${repository}@${layout.root.digest}`;
  };
  return { world, registry, layout, cosign: cosignIn(world.directory), push: pushed };
}

/** What cosign is to hold a signature against. */
function demands(name = identity, issuer = sigstore.issuer.url): readonly string[] {
  const who = ['--certificate-identity', name, '--certificate-oidc-issuer', issuer];
  return ['--trusted-root', sigstore.trustedRoot, ...who];
}

/** Signs as a job of this workflow by our own way, with real files and HTTP. */
async function signer(job: JobEnvironment = sigstore.issuer.job(workflow)): Promise<ClaimSigner> {
  const { signal } = new AbortController();
  const files = createFiles(sigstore.directory);
  const http = createHttp(signal, {}, 'test');
  const runner = { maskSecret: () => undefined };
  const services = {
    authority: new URL(sigstore.fulcio),
    log: { url: new URL(sigstore.rekor), version: 2 as const },
    timestamps: new URL(sigstore.tsa),
  };
  const choice = { kind: 'own' as const, services, trustedRoot: sigstore.trustedRoot };
  const wishes = { choice, mayBePublished: false, isPrivate: true, serverUrl: 'https://github.com' };
  return await openKeyless({ http, clock: createClock(signal), files, runner, environment: { ...job } }, wishes);
}

describe.each<RegistryProgram>(['docker-registry', 'registry3', 'olareg'])(
  'what is signed without a key, in %s',
  (program) => {
    it('cosign alone accepts, for the index and for a platform, and again after a second run', async () => {
      const { layout, registry, cosign, push: pushed } = await place(program);
      for (const _ of ['first', 'second']) {
        await pushed(await signer());
        for (const { digest } of [layout.root, layout.images[0].manifest]) {
          const name = `${registry.host}/app@${digest}`;
          const signature = await cosign('verify', ...demands(), name);
          expect([signature.code, signature.stderr]).toEqual([0, expect.any(String)]);
          expect(signaturesIn(signature.stdout)).toMatchObject([
            { critical: { image: { 'docker-manifest-digest': digest } } },
          ]);
          const scan = await cosign('verify-attestation', ...demands(), '--type', 'vuln', name);
          expect([scan.code, scan.stdout.trim().split('\n')]).toEqual([0, [expect.any(String)]]);
          expect(statementIn(scan.stdout).predicate.scanner.result.verdict).toBe('passed');
        }
      }
      const platform = `${registry.host}/app@${layout.images[0].manifest.digest}`;
      const sbom = await cosign('verify-attestation', ...demands(), '--type', 'cyclonedx', platform);
      expect([sbom.code, sbom.stdout.trim().split('\n')]).toEqual([0, [expect.any(String)]]);
    }, 120_000);
  },
);
