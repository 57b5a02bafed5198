import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readSigningKey } from '../../src/evidence/signature/signing-key.js';
import { createClock } from '../../src/host/clock.js';
import { createProcess } from '../../src/host/process/process.js';
import { attachmentManifest } from '../../src/oci/attachment.js';
import { digestOf } from '../../src/oci/digest.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import { kmsSigner } from '../../src/release/attest/kms-signer.js';
import { type ClaimSigner, keySigner } from '../../src/release/attest/signer.js';
import { push } from '../../src/release/push.js';
import { attachWith } from '../oci/registry/attach.js';
import { createWorld, image, permitFor, type World } from '../oci/registry/registry-world.js';
import { claimsBy, newKey, proofOf } from '../release/attest/proof.js';
import { cosignIn, signaturesIn, statementIn, withOtherStatement } from './real-cosign.js';
import { type RealRegistry, type RegistryProgram, startRegistry } from './start-registry.js';

const run = promisify(execFile);
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const bom = new Map([['linux/amd64', Buffer.from('{"bomFormat":"CycloneDX","specVersion":"1.6","version":1}')]]);

interface Place {
  readonly world: World;
  readonly registry: RealRegistry;
  readonly layout: ImageLayout;
  readonly cosign: ReturnType<typeof cosignIn>;
  readonly push: (key: ClaimSigner, tag?: string) => Promise<unknown>;
  readonly reference: (repository?: string) => string;
}

async function place(program: RegistryProgram = 'docker-registry'): Promise<Place> {
  const [registry, world] = [await startRegistry({ program }), await createWorld()];
  open.push({ close: registry.stop }, world);
  const layout = await image(world, {
    images: [
      { platform: 'linux/amd64', attestation: true },
      { platform: 'linux/arm64', labels: { arm: 'yes' } },
    ],
  });
  const cosign = cosignIn(world.directory, { COSIGN_PASSWORD: 'pass' });
  const reference = (repository = 'app') => `${registry.host}/${repository}@${layout.root.digest}`;
  const pushed: Place['push'] = async (key, tag = 'app:1') => {
    world.clock.time = Date.now();
    const permit = permitFor(layout, [parseReference(`${registry.host}/${tag}`)]);
    return push({ ...world, clock: createClock(world.abort.signal) }, layout, permit, proofOf(layout, key, bom));
  };
  return { world, registry, layout, cosign, push: pushed, reference };
}

async function keyIn(world: World, pem = newKey(), password?: string) {
  const key = readSigningKey(pem, password);
  if ('what' in key) throw new Error(key.what);
  await writeFile(`${world.directory}/key.pub`, key.publicKey);
  return { signer: keySigner(key), verify: ['--key', 'key.pub', '--insecure-ignore-tlog=true'] };
}

describe.each<RegistryProgram>(['docker-registry', 'registry3', 'olareg'])('what is signed, in %s', (program) => {
  it('cosign alone accepts, for the index and for a platform, and again after a second run', async () => {
    const { world, cosign, push: pushed, registry, layout } = await place(program);
    const { signer, verify } = await keyIn(world);
    for (const _ of ['first', 'second']) {
      await pushed(signer);
      for (const { digest } of [layout.root, layout.images[0].manifest]) {
        const name = `${registry.host}/app@${digest}`;
        const signature = await cosign('verify', ...verify, name);
        expect([signature.code, signature.stderr]).toEqual([0, expect.any(String)]);
        expect(signaturesIn(signature.stdout)).toMatchObject([
          { critical: { type: 'https://sigstore.dev/cosign/sign/v1', image: { 'docker-manifest-digest': digest } } },
        ]);
        const scan = await cosign('verify-attestation', ...verify, '--type', 'vuln', name);
        expect([scan.code, scan.stdout.trim().split('\n')]).toEqual([0, [expect.any(String)]]);
        expect(statementIn(scan.stdout).predicate.scanner.result.verdict).toBe('passed');
      }
    }
    const platform = `${registry.host}/app@${layout.images[0].manifest.digest}`;
    const sbom = await cosign('verify-attestation', ...verify, '--type', 'cyclonedx', platform);
    expect([sbom.code, sbom.stdout.trim().split('\n')]).toEqual([0, [expect.any(String)]]);
    expect(statementIn(sbom.stdout).predicate.bomFormat).toBe('CycloneDX');
  }, 600_000);

  it('is lost by no other writer at the same time', async () => {
    const { world, registry, layout, push: pushed, reference } = await place(program);
    const { signer } = await keyIn(world);
    await pushed(signer);
    const subject = parseReference(reference());
    const all = Array.from({ length: 8 }, (_, index) =>
      attachmentManifest(layout.root, {
        artifactType: 'application/vnd.example',
        content: Buffer.from(`${registry.host} ${index}`),
        annotations: {},
      }),
    );
    const clock = createClock(world.abort.signal);
    await Promise.all(
      all.map(async (one) => {
        // Each a process of its own, as far as the list is concerned.
        await attachWith(new Referrers({ registry: world.registry, clock }), subject, [one]);
      }),
    );
    const listed = await new Referrers({ registry: world.registry, clock }).list(subject);
    expect(listed.filter(({ artifactType }) => artifactType === 'application/vnd.example')).toHaveLength(8);
    expect(await claimsBy(signer, world.registry, subject, listed)).toHaveLength(2);
  }, 600_000);
});

/** A page of the docs. */
const page = (name: string) => readFile(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('docs/evidence.md', () => {
  it('has commands that make a key which signs, and its public half, which cosign accepts', async () => {
    const { world, cosign, push: pushed, reference } = await place();
    const [, commands = ''] = /^```sh\n(openssl .*?)^```/ms.exec(await page('evidence.md')) ?? [];
    await run('sh', ['-ec', commands], { cwd: world.directory });
    const { signer } = await keyIn(world, await readFile(`${world.directory}/image-gate.key`, 'utf8'));
    await pushed(signer);
    const key = ['--key', 'image-gate.pub', '--insecure-ignore-tlog=true'];
    expect((await cosign('verify', ...key, reference())).code).toBe(0);
    const [, print = ''] = /^```sh\n(openssl .*sha256sum)\n```/m.exec(await page('evidence.md')) ?? [];
    const { stdout: printed } = await run('sh', ['-ec', print], { cwd: world.directory });
    expect(`key sha256:${printed.split(' ')[0]}`).toBe(signer.identity);
  }, 600_000);

  it('names the command that prints the digest behind a tag', async () => {
    const { push: pushed, registry, layout, world } = await place();
    await pushed((await keyIn(world)).signer);
    expect(await page('evidence.md')).toContain('of a tag `docker buildx imagetools inspect` prints it');
    // The plug-in of Docker's client, called by itself.
    const { stdout } = await run('buildx', ['imagetools', 'inspect', `${registry.host}/app:1`]);
    expect(stdout).toMatch(new RegExp(`^Digest: +${layout.root.digest}$`, 'm'));
  }, 600_000);

  it('has commands of cosign that accept what is signed, as they stand there', async () => {
    const { world, push: pushed, registry, layout, reference } = await place();
    const { signer } = await keyIn(world);
    await run('mv', [`${world.directory}/key.pub`, `${world.directory}/cosign.pub`]);
    await pushed(signer);
    const text = await page('evidence.md');
    const commands = [...text.matchAll(/^```sh\n(cosign \S+ --key .*?)^```/gms)].map(([, command = '']) => command);
    expect(commands).toHaveLength(3);
    const PLATFORM = `${registry.host}/app@${layout.images[0].manifest.digest}`;
    const env = { ...process.env, HOME: world.directory, IMAGE: reference(), PLATFORM };
    const printed: string[] = [];
    for (const command of commands)
      printed.push((await run('sh', ['-ec', command], { cwd: world.directory, env, maxBuffer: 1 << 26 })).stdout);
    expect(printed[0]).toContain('"type":"https://sigstore.dev/cosign/sign/v1"');
    expect(statementIn(printed[1] ?? '').predicate.scanner.result).toMatchObject({ verdict: 'passed' });
    expect(statementIn(printed[2] ?? '').predicateType).toBe('https://cyclonedx.org/bom');
  }, 600_000);
});

describe('cosign refuses', () => {
  it('what another key has signed, what nobody has, and what was changed since', async () => {
    const { world, cosign, push: pushed, registry, layout, reference } = await place();
    const { signer } = await keyIn(world);
    await pushed(signer);
    const { signer: other, verify } = await keyIn(world);
    expect((await cosign('verify', ...verify, reference())).code).not.toBe(0);
    expect((await cosign('verify-attestation', ...verify, '--type', 'vuln', reference())).code).not.toBe(0);
    const permit = permitFor(layout, [parseReference(`${registry.host}/bare:1`)]);
    await push(world, layout, permit);
    expect((await cosign('verify', ...verify, reference('bare'))).code).not.toBe(0);
    const tampering: ClaimSigner = {
      ...other,
      sign: async (statement) => withOtherStatement(await other.sign(statement)),
      recognises: () => true,
    };
    await pushed(tampering, 'tampered:1');
    expect((await cosign('verify', ...verify, reference('tampered'))).code).not.toBe(0);
    expect((await cosign('verify-attestation', ...verify, '--type', 'vuln', reference('tampered'))).code).not.toBe(0);
  }, 600_000);
});

describe('a key of a service', () => {
  it('signs by a real cosign, and what it signs cosign accepts', async () => {
    const { world, cosign, push: pushed, reference } = await place();
    expect((await cosign('generate-key-pair')).code).toBe(0);
    // No service can be reached here: in its place stands a file, whose password the tool itself brings along.
    const { stdout: real } = await run('sh', ['-c', 'readlink -f "$(command -v cosign)"']);
    const tool = `#!/bin/sh\nCOSIGN_PASSWORD=pass exec '${real.trim()}' "$@"\n`;
    await writeFile(`${world.directory}/tool`, tool);
    const ports = {
      process: createProcess(world.abort.signal),
      files: world.files,
      environment: { PATH: process.env.PATH },
    };
    const choice = { path: `${world.directory}/tool`, sha256: digestOf(tool).slice('sha256:'.length) };
    const signer = await kmsSigner(ports, choice, `${world.directory}/cosign.key`);
    await pushed(signer);
    const verify = ['--key', 'cosign.pub', '--insecure-ignore-tlog=true'];
    expect(signaturesIn((await cosign('verify', ...verify, reference())).stdout)).toHaveLength(1);
    const scan = await cosign('verify-attestation', ...verify, '--type', 'vuln', reference());
    expect([scan.code, statementIn(scan.stdout).predicate.scanner.result.verdict]).toEqual([0, 'passed']);
  }, 600_000);
});

describe('the other way round', () => {
  it('a key that cosign has made signs here, and what cosign signs with it is ours', async () => {
    const { world, cosign, push: pushed, registry, layout, reference } = await place();
    expect((await cosign('generate-key-pair')).code).toBe(0);
    const pem = await readFile(`${world.directory}/cosign.key`, 'utf8');
    expect(readSigningKey(pem, 'other')).toMatchObject({ what: 'the password does not open the key' });
    const { signer } = await keyIn(world, pem, 'pass');
    await push(world, layout, permitFor(layout, [parseReference(`${registry.host}/app:1`)]));
    await cosign('signing-config', 'create', '--out', 'sc.json');
    const signed = await cosign('sign', '--yes', '--key', 'cosign.key', '--signing-config', 'sc.json', reference());
    expect([signed.code, signed.stderr]).toEqual([0, expect.any(String)]);
    const subject = parseReference(reference());
    const own = async () => claimsBy(signer, world.registry, subject, await new Referrers(world).list(subject));
    expect((await own()).map(({ kind }) => kind)).toEqual(['signature']);
    await pushed(signer);
    expect((await own()).map(({ kind }) => kind).sort()).toEqual(['scan', 'signature']);
    const verified = await cosign('verify', '--key', 'cosign.pub', '--insecure-ignore-tlog=true', reference());
    expect([verified.code, signaturesIn(verified.stdout).length]).toEqual([0, 1]);
  }, 600_000);
});
