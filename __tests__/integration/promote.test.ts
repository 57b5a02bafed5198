import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import { bundleMediaType } from '../../src/evidence/signature/bundle.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { createClock } from '../../src/host/clock.js';
import { attachmentManifest } from '../../src/oci/attachment.js';
import { digestOf, encoded } from '../../src/oci/digest.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import { push } from '../../src/release/push.js';
import { keylessClaims } from '../evidence/keyless-claims.js';
import { fakeSigstore, workflowIdentity } from '../evidence/signature/fake-sigstore.js';
import { pushSigned, signingKey, twoPlatforms } from '../flows/signed-image.js';
import { type FlowWorld, flowWorld } from '../flows/world.js';
import { attachWith } from '../oci/registry/attach.js';
import { createWorld, image, permitFor, type World } from '../oci/registry/registry-world.js';
import { now } from '../report/make-assessment.js';
import { withOtherStatement } from './real-cosign.js';
import { type RealRegistry, type RegistryProgram, startRegistry } from './start-registry.js';

const run = promisify(execFile);
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const key = signingKey();
const nowhere = 'http://127.0.0.1:1';
const keyed = ['--key', 'image-gate.pub'];

interface Place {
  readonly world: FlowWorld;
  readonly client: World;
}

async function place(): Promise<Place> {
  const [client, made] = [await createWorld(), flowWorld({ environment: { GITHUB_ACTIONS: undefined } })];
  open.push(client, made);
  // Real waits, at the moment at which the image was judged.
  const clock = { ...createClock(client.abort.signal), now: () => now };
  made.repository('image-gate.pub', key.publicKey);
  return {
    world: { ...made, clock },
    client: { ...client, clock: Object.assign(client.clock, { sleep: clock.sleep }) },
  };
}

async function registry(program: RegistryProgram): Promise<RealRegistry> {
  const started = await startRegistry({ program });
  open.push({ close: started.stop });
  return started;
}

/** A shell in a folder, with cosign and with no way out: what asks anybody but this machine fails. */
function shell(cwd: string, home: string) {
  const env = { ...process.env, HOME: home, HTTPS_PROXY: nowhere, HTTP_PROXY: nowhere };
  return (command: string) =>
    run('sh', ['-ec', command], { cwd, env, maxBuffer: 1 << 26 }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code: Number(code), stdout, stderr }),
    );
}

const pairs: readonly (readonly [RegistryProgram, RegistryProgram])[] = [
  ['docker-registry', 'olareg'],
  ['registry3', 'docker-registry'],
  ['olareg', 'registry3'],
];

describe.each(pairs)('an image of two platforms that is promoted from %s to %s', (from, to) => {
  it('is accepted there by image-gate and by cosign, with a large SBOM, and sent once', async () => {
    const [{ world, client }, source, destination] = [await place(), await registry(from), await registry(to)];
    const layout = await pushSigned(client, `${source.host}/app:1`, { key, of: twoPlatforms, sbom: 1_100_000 });
    const args = ['promote', `${source.host}/app@${layout.root.digest}`, `${destination.host}/team/prod:1`, ...keyed];
    expect(await runCommandLine(world, args)).toBe(0);
    await source.stop();
    expect(await runCommandLine(world, ['verify', `${destination.host}/team/prod:1`, ...keyed])).toBe(0);
    const cosign = shell(world.workspace, world.directory);
    const options = '--key image-gate.pub --insecure-ignore-tlog=true';
    for (const { digest } of [layout.root, ...layout.images.map(({ manifest }) => manifest)]) {
      const name = `${destination.host}/team/prod@${digest}`;
      const signed = await cosign(`cosign verify ${options} ${name}`);
      expect([signed.code, signed.stdout]).toEqual([0, expect.stringContaining('https://sigstore.dev/cosign/sign/v1')]);
      const scanned = await cosign(`cosign verify-attestation ${options} --type vuln ${name}`);
      expect([scanned.code, scanned.stdout.trim().split('\n').length]).toEqual([0, 1]);
    }
  }, 600_000);
});

describe('an image that is promoted', () => {
  it.each<RegistryProgram>(['docker-registry', 'registry3', 'olareg'])(
    'within %s is mounted, and a second time nothing is sent',
    async (program) => {
      const [{ world, client }, one] = [await place(), await registry(program)];
      const layout = await pushSigned(client, `${one.host}/app:1`, { key });
      const promote = async (tag: string): Promise<Promoted> => {
        world.told.printed = '';
        const names = [`${one.host}/app@${layout.root.digest}`, `${one.host}/prod:${tag}`];
        expect(await runCommandLine(world, ['promote', ...names, ...keyed, '--format', 'json'])).toBe(0);
        return JSON.parse(world.told.printed);
      };
      const [first] = (await promote('1')).copies;
      expect(first).toMatchObject({ blobs: { uploaded: 0, present: 0 }, evidence: { attached: 8, present: 0 } });
      expect(first?.blobs.mounted).toBeGreaterThan(3);
      const [second] = (await promote('2')).copies;
      expect(second).toMatchObject({ blobs: { uploaded: 0, mounted: 0 }, evidence: { attached: 0, present: 8 } });
    },
    600_000,
  );
});

interface Promoted {
  readonly copies: readonly { readonly blobs: Readonly<Record<string, number>> }[];
}

describe('an archive of evidence', () => {
  /** An archive of an image of two platforms, one SBOM of which hangs beside what points to it, in an empty folder. The registry is gone. */
  async function unpacked(
    sbom = 1_100_000,
  ): Promise<{ folder: string; sh: ReturnType<typeof shell>; layout: ImageLayout }> {
    const [{ world, client }, source] = [await place(), await registry('docker-registry')];
    const layout = await pushSigned(client, `${source.host}/app:1`, { key, sbom });
    const image = `${source.host}/app@${layout.root.digest}`;
    expect(await runCommandLine(world, ['evidence', 'export', image, ...keyed, '--output', 'evidence.tar'])).toBe(0);
    await source.stop();
    const folder = join(world.directory, 'audit');
    await mkdir(folder);
    await run('tar', ['-xf', join(world.workspace, 'evidence.tar'), '-C', folder]);
    return { folder, sh: shell(folder, world.directory), layout };
  }

  const commandsOf = async (folder: string) =>
    [...(await readFile(join(folder, 'README.md'), 'utf8')).matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(
      ([, block = '']) => block.trim().split('\n'),
    );

  it('is checked by the commands of its README, each of which finds nothing wrong', async () => {
    const { folder, sh, layout } = await unpacked();
    const commands = await commandsOf(folder);
    expect(commands.filter((command) => command.startsWith('cosign '))).toHaveLength(8);
    for (const command of commands) {
      const { code, stdout, stderr } = await sh(command);
      expect([command, code, stderr]).toEqual([command, 0, expect.any(String)]);
      if (command.startsWith('cosign ')) expect(stderr).toContain('Verified OK');
      if (command.includes('base64') && !command.includes('grep'))
        expect(stdout).toContain(encoded(layout.root.digest));
    }
  }, 600_000);

  it('is refused when a file of it was changed, and also when the checksums were changed with it', async () => {
    const { folder, sh } = await unpacked();
    const commands = await commandsOf(folder);
    const [checksums = '', ...others] = commands;
    const files = (await readdir(folder, { recursive: true })).filter((name) => /\.(json|pub)$/.test(name)).sort();
    expect(files).toHaveLength(15);
    const sums = await readFile(join(folder, 'SHA256SUMS'), 'utf8');
    for (const name of files) {
      const path = join(folder, name);
      const bytes = await readFile(path);
      const changed = changedContent(name, bytes);
      await writeFile(path, changed);
      expect([name, (await sh(checksums)).code]).not.toEqual([name, 0]);
      await writeFile(join(folder, 'SHA256SUMS'), sums.replace(encoded(digestOf(bytes)), encoded(digestOf(changed))));
      expect([name, (await sh(checksums)).code]).toEqual([name, 0]);
      const codes: number[] = [];
      // The list of what is what proves nothing.
      for (const command of others.filter((one) => one.includes(name))) codes.push((await sh(command)).code);
      expect([name, codes.some((code) => code !== 0)]).toEqual([name, name !== 'evidence.json']);
      await writeFile(path, bytes);
      await writeFile(join(folder, 'SHA256SUMS'), sums);
    }
  }, 600_000);

  /** What somebody would change: another verdict in a statement, another package in an SBOM, another key. */
  function changedContent(name: string, bytes: Buffer): Buffer {
    if (name.endsWith('.pub')) return Buffer.from(signingKey().publicKey);
    if (!name.endsWith('.sigstore.json')) return Buffer.from(bytes.toString().replace(/"(\w)/, '" $1'));
    return withOtherStatement(bytes);
  }

  it('of keyless signatures is checked in the same way, and not accepted with another trusted root', async () => {
    const [sigstore, other] = [await fakeSigstore(), await fakeSigstore()];
    const [{ world, client }, source] = [await place(), await registry('docker-registry')];
    const layout = await image(client, { index: false });
    const name = parseReference(`${source.host}/app:1`);
    await push(client, layout, permitFor(layout, [name]));
    const made = (await keylessClaims(sigstore, layout.root.digest)).map((content) =>
      attachmentManifest(layout.root, { artifactType: bundleMediaType, content, annotations: {} }),
    );
    await attachWith(new Referrers(client), { ...name, digest: layout.root.digest }, made);
    world.repository('root.json', JSON.stringify(sigstore.trustedRoot));
    // Certificates are of this very moment.
    const atNow = { ...world, clock: createClock(client.abort.signal) };
    const who = ['--identity', workflowIdentity, '--trusted-root', 'root.json', '--output', 'evidence.tar'];
    const exported = `${source.host}/app@${layout.root.digest}`;
    expect(await runCommandLine(atNow, ['evidence', 'export', exported, ...who])).toBe(0);
    const folder = join(world.directory, 'audit');
    await mkdir(folder);
    await run('tar', ['-xf', join(world.workspace, 'evidence.tar'), '-C', folder]);
    const sh = shell(folder, world.directory);
    const commands = await commandsOf(folder);
    for (const command of commands) expect([command, (await sh(command)).code]).toEqual([command, 0]);
    const checks = commands.filter((command) => command.startsWith('cosign '));
    expect(checks).toHaveLength(3);
    for (const command of checks)
      expect((await sh(command.replace('release.yml', 'other.yml'))).stderr).toContain(
        'no matching CertificateIdentity found',
      );
    await writeFile(join(folder, 'trusted_root.json'), JSON.stringify(other.trustedRoot));
    for (const command of checks) expect((await sh(command)).code).not.toBe(0);
  }, 600_000);

  it('is checked by the commands that docs/evidence.md names', async () => {
    const { folder, sh } = await unpacked(10);
    const page = await readFile(new URL('../../docs/evidence.md', import.meta.url), 'utf8');
    const [, block = ''] = /^```sh\n(mkdir audit [\s\S]*?)^```/m.exec(page) ?? [];
    expect(block).toContain('cosign verify-blob-attestation');
    const checked = await sh(`cd ../workspace && ${block}`);
    expect([checked.code, checked.stderr]).toEqual([0, expect.stringContaining('Verified OK')]);
    expect(checked.stdout).toContain(encoded(digestOf(await readFile(join(folder, 'image/manifest.json')))));
    const [, key = ''] = /^(openssl pkey -pubin .*)$/m.exec(page) ?? [];
    expect((await sh(`cd ../workspace && ${key}`)).stdout.slice(0, 16)).toBe(
      (await readdir(join(folder, 'keys')))[0]?.slice(0, 16),
    );
  }, 600_000);
});
