/** A registry over TLS whose certificate only a private authority vouches for, as companies have it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { digestOf } from '../../src/oci/digest.js';
import { makeLayout } from '../oci/layout/make-layout.js';
import { fixed, type GateWorld, gateWorld } from './gate-world.js';
import { type PrivateAuthority, privateAuthority } from './private-authority.js';
import { type RealRegistry, startRegistry } from './start-registry.js';

let directory: string;
let authority: PrivateAuthority;
let registry: RealRegistry;
let world: GateWorld;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'image-gate-tls-'));
  authority = await privateAuthority(directory);
  registry = await startRegistry({ tls: authority.tls });
});
afterAll(async () => {
  await registry.stop();
  await rm(directory, { recursive: true });
});
beforeEach(async () => {
  world = await gateWorld();
  await makeLayout(`${world.workspace}/image`, { images: [{ layers: [{ files: fixed }] }] });
});
afterEach(() => world.close());

/** What an independent client reads under a name. */
async function manifest(name: string): Promise<{ readonly status: number | undefined; readonly bytes: Buffer }> {
  const accept = 'application/vnd.oci.image.manifest.v1+json, application/vnd.oci.image.index.v1+json';
  const url = `https://${registry.host}/v2/${name.replace(':', '/manifests/')}`;
  return new Promise((resolve, reject) => {
    const asked = request(url, { ca: authority.authority, headers: { accept } }, (answer) => {
      buffer(answer).then((bytes) => resolve({ status: answer.statusCode, bytes }), reject);
    });
    asked.on('error', reject).end();
  });
}

const inputs = (name: string) => ({ input: 'image', push: 'true', tags: `${registry.host}/${name}` });

describe('a registry with a certificate of a private authority', () => {
  it('gets the image with NODE_EXTRA_CA_CERTS, and can be judged from', async () => {
    const trusting = { NODE_EXTRA_CA_CERTS: authority.file };
    const { code, outputs, stdout } = await world.step(inputs('team/app:1'), trusting);
    expect({ code, pushed: outputs.pushed, stdout }).toEqual({ code: 0, pushed: 'true', stdout });
    const { status, bytes } = await manifest('team/app:1');
    expect([status, digestOf(bytes)]).toEqual([200, outputs.digest]);
    const again = await world.step({ image: `${registry.host}/team/app:1`, 'image-from': 'registry' }, trusting);
    expect([again.code, again.outputs.digest]).toEqual([0, outputs.digest]);
  });

  it('gets nothing without it, and the message names the certificate and what to set', async () => {
    const { code, outputs, stdout, stderr } = await world.step(inputs('team/other:1'));
    expect(code).toBe(3);
    expect(outputs.pushed).toBe('false');
    expect(stdout + stderr).toMatch(/certificate/i);
    expect(stdout + stderr).toContain('NODE_EXTRA_CA_CERTS');
    expect((await manifest('team/other:1')).status).toBe(404);
  });
});
