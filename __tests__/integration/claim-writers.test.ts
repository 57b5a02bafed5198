import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from '@jest/globals';
import { parseReference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import { push } from '../../src/release/push.js';
import { createWorld, image, permitFor } from '../oci/registry/registry-world.js';
import { claimsBy, newKey, signerWith } from '../release/attest/proof.js';
import { type RegistryProgram, startRegistry } from './start-registry.js';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const program = fileURLToPath(new URL('claim-writer.ts', import.meta.url));
const loader = fileURLToPath(new URL('../bare-node/load-typescript.mjs', import.meta.url));

/** A process that is ready to write; `write` lets it, and gives what it has attached. */
async function writer(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--no-warnings', '--import', loader, program, ...args]);
  open.push({ close: () => child.kill('SIGKILL') });
  let [printed, told] = ['', ''];
  child.stderr.on('data', (chunk) => {
    told += chunk;
  });
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  const write = async () => {
    child.stdin.end('go\n');
    const [code] = await ended;
    expect([code, told]).toEqual([0, '']);
    return printed.split('\n').filter((line) => line.startsWith('sha256:'));
  };
  return { write };
}

it.each<RegistryProgram>(['docker-registry', 'registry3'])(
  'processes that write at the same time lose nothing in %s, and one claim of each kind is current',
  async (kind) => {
    const [registry, world] = [await startRegistry({ program: kind }), await createWorld()];
    const directory = mkdtempSync(`${tmpdir()}/claim-writers-`);
    open.push({ close: registry.stop }, world, { close: () => rmSync(directory, { recursive: true }) });
    const key = newKey();
    writeFileSync(`${directory}/key.pem`, key);
    const layout = await image(world, { index: false });
    await push(world, layout, permitFor(layout, [parseReference(`${registry.host}/app:0`)]));
    const writers = await Promise.all([
      ...['a', 'b'].map((name) => writer(registry.host, name, '2', `${directory}/key.pem`)),
      ...['c', 'd', 'e', 'f'].map((name) => writer(registry.host, name, '3')),
    ]);
    const attached = await Promise.all(writers.map(({ write }) => write()));
    const subject = parseReference(`${registry.host}/app@${layout.root.digest}`);
    const listed = await new Referrers(world).list(subject);
    const digests = listed.map(({ digest }) => digest);
    expect(digests).toEqual(expect.arrayContaining(attached.slice(2).flat()));
    const own = await claimsBy(signerWith(key), world.registry, subject, listed);
    expect(own.map(({ kind: one }) => one).sort()).toEqual(['scan', 'signature']);
    expect(attached.slice(0, 2).flat()).toEqual(expect.arrayContaining(own.map(({ manifest }) => manifest)));
    expect(digests).toHaveLength(4 * 3 + 2);
  },
  600_000,
);
