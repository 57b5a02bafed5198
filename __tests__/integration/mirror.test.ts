/**
 * Trivy's release archive from an HTTPS mirror of a company, and both databases from its registry, all with certificates of a private authority. The release
 * itself can't be reached in every place where this runs: the archive is made of the Trivy that was built here, pinned by a table that the test hands in,
 * and the pins of the source are shown to refuse it.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { digestOf } from '../../src/oci/digest.js';
import { verifyLayout } from '../../src/oci/layout/verify-layout.js';
import { prepareScanner } from '../../src/scan/prepare.js';
import { scanImage } from '../../src/scan/scan.js';
import type { ScannerOptions } from '../../src/scan/scanner-options.js';
import { pinnedTrivy } from '../../src/scan/trivy/pins.js';
import { makeLayout } from '../oci/layout/make-layout.js';
import { type TestWorld, testWorld } from '../scan/world.js';
import { vulnerable } from './gate-world.js';
import { type PrivateAuthority, privateAuthority } from './private-authority.js';
import { publishDatabase } from './publish-database.js';
import { type RealRegistry, startRegistry } from './start-registry.js';
import { realTrivy } from './trivy-launcher.js';

const run = promisify(execFile);
const patience = 600_000;
const advisories = fileURLToPath(new URL('../../demo/advisory-db/db', import.meta.url));
const asset = 'trivy_0.74.0_Linux-64bit.tar.gz';
const trusted = getCACertificates('default');

let directory: string;
let authority: PrivateAuthority;
let registry: RealRegistry;
let database: string;
let archive: Buffer;
let mirror: Server;
let served: Buffer;
let world: TestWorld;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'image-gate-mirror-'));
  authority = await privateAuthority(directory);
  setDefaultCACertificates([...trusted, authority.authority]);
  registry = await startRegistry({ tls: authority.tls });
  database = await publishDatabase(registry.host, advisories, 'https');
  await run('cp', ['-L', realTrivy, join(directory, 'trivy')]);
  await run('tar', ['-I', 'gzip -1', '-cf', asset, 'trivy'], { cwd: directory });
  archive = readFileSync(join(directory, asset));
  mirror = createServer(authority.tls, (request, response) => {
    response.writeHead(request.url === `/mirror/v0.74.0/${asset}` ? 200 : 404).end(served);
  }).listen(0, 'localhost');
  await once(mirror, 'listening');
}, patience);
afterAll(async () => {
  mirror.close();
  setDefaultCACertificates(trusted);
  await registry.stop();
  await rm(directory, { recursive: true });
});
beforeEach(() => {
  served = archive;
  world = testWorld();
  world.clock.time = Date.now();
});
afterEach(() => world.close());

const options = (): ScannerOptions => ({
  trivy: {
    kind: 'release',
    version: '0.74.0',
    mirror: new URL(`https://localhost:${(mirror.address() as AddressInfo).port}/mirror/`),
  },
  scanners: ['vuln'],
  dbRepositories: [database],
  maxDbAge: 48 * 3_600_000,
  cacheDirectory: world.cacheDirectory,
  offline: false,
  timeout: 600_000,
});

const pinned: typeof pinnedTrivy = () => ({ asset: 'Linux-64bit.tar.gz', pin: { archive: digestOf(archive) } });

describe('a mirror and a registry of a company', () => {
  it(
    'give the Trivy and the advisories that an image is scanned with',
    async () => {
      await makeLayout(`${world.directory}/layout`, { images: [{ layers: [{ files: vulnerable }] }] });
      const layout = await verifyLayout(world.files, `${world.directory}/layout`, { diffIds: 'distrusted' });
      const scanned = await scanImage(world, await prepareScanner(world, options(), pinned), layout);
      expect(scanned.scanner).toMatchObject({ version: '0.74.0', trust: 'pinned' });
      expect(scanned.database?.source).toMatch(`${registry.host}/trivy-db:2@sha256:`);
      expect(scanned.findings.map(({ severity }) => severity)).toContain('CRITICAL');
    },
    patience,
  );

  it(
    'are not believed when one byte of the archive is another',
    async () => {
      served = Buffer.from(archive);
      served[served.length >> 1] = (served[served.length >> 1] ?? 0) ^ 1;
      await expect(prepareScanner(world, options(), pinned)).rejects.toMatchObject({ code: 'download-mismatch' });
      expect(await world.files.list(`${world.cacheDirectory}/trivy`)).toEqual([]);
    },
    patience,
  );

  it(
    'are not believed when the archive is another than the reviewed one, whatever it holds',
    async () => {
      const { pin } = pinnedTrivy('0.74.0', world.machine);
      await expect(prepareScanner(world, options())).rejects.toMatchObject({
        code: 'download-mismatch',
        message: expect.stringContaining(pin.archive),
      });
    },
    patience,
  );

  it(
    'are not believed when one byte of the database is another',
    async () => {
      const files = (await world.files.list(`${registry.directory}/storage/docker/registry/v2/blobs/sha256`)) ?? [];
      expect(files.length).toBeGreaterThan(0);
      const { stdout } = await run('find', [`${registry.directory}/storage`, '-name', 'data', '-size', '+2k']);
      const [blob = ''] = stdout.trim().split('\n');
      const bytes = readFileSync(blob);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      await world.files.write(blob, bytes);
      await expect(prepareScanner(world, options(), pinned)).rejects.toMatchObject({ code: 'database-missing' });
      expect(world.log.lines.join('\n')).toMatch(/holds other bytes|digest/);
    },
    patience,
  );
});
