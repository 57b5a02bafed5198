import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bundleMediaType } from '../../src/evidence/signature/bundle.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { attachmentManifest } from '../../src/oci/attachment.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import { keylessClaims } from '../evidence/keyless-claims.js';
import { fakeSigstore } from '../evidence/signature/fake-sigstore.js';
import { type RegistryFlow, registryFlow } from '../flows/registry-flow.js';
import { pushSigned, signingKey } from '../flows/signed-image.js';
import type { FlowWorld } from '../flows/world.js';
import { FakeClock } from '../host/fake-ports.js';
import { attachWith } from '../oci/registry/attach.js';
import type { FakeRegistry } from '../oci/registry/fake-registry.js';
import type { World } from '../oci/registry/registry-world.js';

const key = signingKey();
let world: FlowWorld;
let client: World;
let registry: FakeRegistry;
let close: RegistryFlow['close'];

beforeEach(async () => {
  ({ world, client, registry, close } = await registryFlow({ 'image-gate.pub': key.publicKey }));
});
afterEach(() => close());

/** The commands of image-gate in a page, a line each. */
const commandsIn = (page: string) =>
  [...readFileSync(new URL(`../../docs/${page}.md`, import.meta.url), 'utf8').matchAll(/^ *```sh\n([\s\S]*?)^ *```/gm)]
    .flatMap(([, block = '']) => block.split('\n').map((line) => line.trim()))
    .filter((line) => line.startsWith('image-gate '));

/** Runs a command as it stands there, but for names of registries and digests. */
async function typed(line: string): Promise<number> {
  const layout = await pushSigned(client, `${registry.host}/acme/app:1`, { key });
  if (line.includes(' --identity ')) await signKeyless(layout);
  const { root } = layout;
  const image = `${registry.host}/acme/app@${root.digest}`;
  const words = line.split(' ').slice(1);
  const meant = words.map((word) =>
    word
      .replace('ghcr.io/acme/app@sha256:…', image)
      .replace('"$IMAGE"', image)
      .replace('registry.example.com', registry.host),
  );
  const clock = new FakeClock();
  if (line.includes(' --identity ')) clock.time = Date.now();
  return runCommandLine({ ...world, clock }, meant);
}

/** Claims of the workflow that the pages name, beside those of the key, which do not count then. */
async function signKeyless({ root, images }: ImageLayout): Promise<void> {
  const sigstore = await fakeSigstore();
  world.repository('trusted_root.json', JSON.stringify(sigstore.trustedRoot));
  const workflow = 'acme/app/.github/workflows/image.yml@refs/heads/main';
  const claims = { san: `https://github.com/${workflow}`, job_workflow_ref: workflow };
  const referrers = new Referrers(client);
  for (const subject of [root, ...images.map(({ manifest }) => manifest)]) {
    const made = (await keylessClaims(sigstore, subject.digest, { claims })).map((content) =>
      attachmentManifest(subject, { artifactType: bundleMediaType, content, annotations: {} }),
    );
    await attachWith(referrers, parseReference(`${registry.host}/acme/app@${subject.digest}`), made);
  }
}

describe('the commands of image-gate', () => {
  it.each(commandsIn('deploy-gate').map((line) => [line]))(
    'in docs/deploy-gate.md do what they say: %s',
    async (line) => {
      expect(await typed(line)).toBe(0);
      if (line.includes(' promote ')) expect([...registry.tags.keys()]).toContain('prod/app:1.4');
    },
  );

  it.each(commandsIn('evidence').map((line) => [line]))('in docs/evidence.md do what they say: %s', async (line) => {
    expect(await typed(line)).toBe(0);
    expect(existsSync(join(world.workspace, 'evidence.tar'))).toBe(true);
  });

  it('are, with those of other programs, all that a test runs', () => {
    const blocks = ['deploy-gate', 'evidence'].flatMap((page) =>
      [...readFileSync(new URL(`../../docs/${page}.md`, import.meta.url), 'utf8').matchAll(/^ *```sh\n *(.*)$/gm)].map(
        ([, first = '']) => first.split(' ')[0],
      ),
    );
    // openssl and cosign: integration/sign.test.ts; python3: integration/sbom.test.ts; mkdir audit: integration/promote.test.ts.
    const run = ['image-gate', 'openssl', 'cosign', 'python3', 'mkdir'];
    expect(blocks.filter((program = '') => !run.includes(program))).toEqual([]);
  });

  it('are there', () => {
    const names = ['deploy-gate', 'evidence'].flatMap(commandsIn).map((line) => line.split(' ')[1]);
    expect(names).toEqual(expect.arrayContaining(['verify', 'promote', 'evidence']));
  });
});
