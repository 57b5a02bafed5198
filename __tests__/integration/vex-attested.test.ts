/** OpenVEX that the real cosign attaches to an image, with a key and as a workflow, in a run of the gate on that image. */

import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readSigningKey } from '../../src/evidence/signature/signing-key.js';
import { runAction } from '../../src/flows/action.js';
import { createClock } from '../../src/host/clock.js';
import { parseReference } from '../../src/oci/reference.js';
import { push } from '../../src/release/push.js';
import { saying } from '../flows/hang-vex.js';
import { type FlowWorld, flowWorld } from '../flows/world.js';
import { createWorld, image, permitFor } from '../oci/registry/registry-world.js';
import { newKey } from '../release/attest/proof.js';
import { cosignIn, statementIn } from './real-cosign.js';
import { type RegistryProgram, startRegistry } from './start-registry.js';
import { type Sigstore, startSigstore } from './start-sigstore.js';

const patience = 600_000;
const workflow = 'octo-org/octo-repo/.github/workflows/vex.yml@refs/heads/main';
let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
}, patience);
afterAll(() => sigstore.stop());
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** An image in a registry in which something HIGH is found, its supplier's cosign, and a run of the gate on it. */
async function place(program: RegistryProgram) {
  const [registry, client, flow] = [await startRegistry({ program }), await createWorld(), flowWorld()];
  open.push({ close: registry.stop }, client, flow);
  const layout = await image(client, {});
  const permit = permitFor(layout, [parseReference(`${registry.host}/app:1`)]);
  await push({ ...client, clock: createClock(client.abort.signal) }, layout, permit);
  const cosign = cosignIn(client.directory, { COSIGN_PASSWORD: 'pass', ...sigstore.issuer.job(workflow) });
  await writeFile(`${client.directory}/vex.json`, JSON.stringify(saying({})));
  const attest = async (...how: readonly string[]) => {
    const name = `${registry.host}/app@${layout.root.digest}`;
    const { code, stderr } = await cosign(
      'attest',
      '--yes',
      '--type',
      'openvex',
      '--predicate',
      'vex.json',
      ...how,
      name,
    );
    if (code !== 0) throw new Error(stderr);
  };
  const run = async () => {
    flow.finds('HIGH');
    await flow.layout();
    const given = { input: undefined, image: `${registry.host}/app:1`, 'image-from': 'registry' };
    return runAction(flow, flow.inputs(given));
  };
  return { client, flow, cosign, attest, run };
}

function applied({ reports }: FlowWorld): unknown {
  const name = readdirSync(reports).find((file) => file.startsWith('image-gate-record-')) ?? 'none';
  return JSON.parse(readFileSync(join(reports, name), 'utf8')).exceptions.applied;
}

describe.each<RegistryProgram>(['docker-registry', 'registry3', 'olareg'])('OpenVEX by cosign, in %s', (program) => {
  it(
    'counts where the policy names its key, and not where it names another',
    async () => {
      const { client, flow, cosign, attest, run } = await place(program);
      for (const name of ['acme', 'other'])
        expect((await cosign('generate-key-pair', '--output-key-prefix', name)).code).toBe(0);
      await cosign('signing-config', 'create', '--out', 'sc.json');
      await attest('--key', 'acme.key', '--signing-config', 'sc.json');
      const trusting = async (name: string) => {
        flow.repository('supplier.pub', await readFile(`${client.directory}/${name}.pub`, 'utf8'));
        flow.repository(
          '.github/image-gate.yml',
          'severity: { high: block }\nvex: { trust: [{ keys: [supplier.pub] }] }\n',
        );
      };
      await trusting('other');
      expect(await run()).toBe(1);
      await trusting('acme');
      expect(await run()).toBe(0);
      expect(applied(flow)).toMatchObject([{ vex: { signedBy: 'supplier.pub', status: 'not_affected' } }]);
    },
    patience,
  );

  it(
    'counts where the policy names its workflow',
    async () => {
      const { flow, attest, run } = await place(program);
      await attest('--signing-config', sigstore.signingConfig, '--trusted-root', sigstore.trustedRoot);
      flow.repository('root.json', await readFile(sigstore.trustedRoot, 'utf8'));
      const trusting = (identity: string) => {
        const trust = [{ identities: [identity], issuer: sigstore.issuer.url, 'trusted-root': 'root.json' }];
        flow.repository('.github/image-gate.yml', JSON.stringify({ severity: { high: 'block' }, vex: { trust } }));
      };
      trusting(`https://github.com/${workflow.replace('vex.yml', 'image.yml')}`);
      expect(await run()).toBe(1);
      trusting(`https://github.com/${workflow}`);
      expect(await run()).toBe(0);
      expect(applied(flow)).toMatchObject([{ vex: { signedBy: `https://github.com/${workflow}` } }]);
    },
    patience,
  );
});

describe('the exceptions of a run, attached as OpenVEX', () => {
  it(
    'are found by cosign, and by Trivy where it looks',
    async () => {
      const [registry, client] = [await startRegistry({}), await createWorld()];
      const pem = newKey();
      const flow = flowWorld({ environment: { IMAGE_GATE_KEY: pem } });
      open.push({ close: registry.stop }, client, flow);
      flow.finds('HIGH');
      const made = await flow.layout();
      flow.repository('.trivyignore', 'CVE-2026-0001 # component_not_present: removed, Expiry: 2026-04-01\n');
      const given = {
        push: 'true',
        tags: `${registry.host}/app:1`,
        sign: 'key',
        'sbom-format': 'none',
        'attest-vex': 'true',
      };
      expect(await runAction(flow, flow.inputs(given))).toBe(0);
      const key = readSigningKey(pem, undefined);
      if ('what' in key) throw new Error(key.what);
      await writeFile(`${client.directory}/key.pub`, key.publicKey);
      const cosign = cosignIn(client.directory);
      for (const { digest } of [made.root, made.images[0]?.manifest ?? made.root]) {
        const how = ['--key', 'key.pub', '--insecure-ignore-tlog=true', '--type', 'openvex'];
        const { code, stdout, stderr } = await cosign('verify-attestation', ...how, `${registry.host}/app@${digest}`);
        expect([code, stderr]).toEqual([0, expect.any(String)]);
        expect(statementIn(stdout).predicate.statements).toMatchObject([{ status: 'not_affected' }]);
      }
    },
    patience,
  );
});
