/**
 * The Java database from a company's registry over TLS, whose certificate a private authority signed: a JAR that only its hash makes known is judged with it,
 * and a changed byte of it is refused.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { javaDatabase } from '../../src/scan/database/database-kind.js';
import { makeLayout } from '../oci/layout/make-layout.js';
import { type Ended, type GateWorld, gateWorld, type Inputs } from './gate-world.js';
import { privateAuthority } from './private-authority.js';
import { publishDatabase } from './publish-database.js';
import { type RealRegistry, startRegistry } from './start-registry.js';

const run = promisify(execFile);
const patience = 600_000;
const advisories = fileURLToPath(new URL('../fixtures/maven-advisory-db/db', import.meta.url));
/** An empty ZIP archive: neither its name nor anything in it says which project it is of. */
const jar = Buffer.concat([Buffer.from('PK\u0005\u0006', 'latin1'), Buffer.alloc(18)]);

let directory: string;
let registry: RealRegistry;
let world: GateWorld;
let given: Inputs;
let trusting: Inputs;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'image-gate-java-'));
  const authority = await privateAuthority(directory);
  registry = await startRegistry({ tls: authority.tls });
  world = await gateWorld();
  trusting = { NODE_EXTRA_CA_CERTS: authority.file };
  given = {
    input: 'image',
    offline: 'false',
    'cache-dir': join(directory, 'cache'),
    ...(await publish(authority.file)),
  };
  await makeLayout(join(world.workspace, 'image'), { images: [{ layers: [{ files: { 'app/app.jar': jar } }] }] });
}, patience);
afterEach(async () => {
  await world.close();
  await registry.stop();
  await rm(directory, { recursive: true });
}, patience);

/** Both databases into the registry; this process trusts the authority only while it does so. */
async function publish(authority: string): Promise<Inputs> {
  const java = join(directory, 'java');
  await mkdir(java);
  writeJavaDatabase(join(java, javaDatabase.file));
  const { getCACertificates, setDefaultCACertificates } = await import('node:tls');
  const trusted = getCACertificates('default');
  setDefaultCACertificates([...trusted, await readFile(authority, 'utf8')]);
  try {
    return {
      'db-repository': await publishDatabase(registry.host, advisories, 'https'),
      'java-db-repository': await publishDatabase(registry.host, java, 'https', javaDatabase),
    };
  } finally {
    setDefaultCACertificates(trusted);
  }
}

/** As trivy-java-db makes it: whose file a JAR is, by its SHA-1. */
function writeJavaDatabase(path: string): void {
  const database = new DatabaseSync(path);
  database.exec(`
    CREATE TABLE artifacts(id INTEGER PRIMARY KEY, group_id TEXT, artifact_id TEXT);
    CREATE TABLE indices(artifact_id INTEGER, version TEXT, sha1 BLOB, archive_type TEXT, foreign key (artifact_id) references artifacts(id));
    INSERT INTO artifacts VALUES (1, 'org.example', 'widget');
    INSERT INTO indices VALUES (1, '1.2.3', x'${createHash('sha1').update(jar).digest('hex')}', 'jar');`);
  database.close();
}

const step = (inputs: Inputs = {}): Promise<Ended> => world.step({ ...given, ...inputs }, trusting);

describe('a JAR that only its hash makes known', () => {
  it(
    'is judged with the Java database of the registry, which the cache keeps',
    async () => {
      const blocked = await step();
      expect({ code: blocked.code, stdout: blocked.stdout }).toEqual({ code: 1, stdout: blocked.stdout });
      expect(blocked.outputs).toMatchObject({ verdict: 'blocked' });
      expect(blocked.stdout).toMatch(/CVE-2026-0002.*org\.example:widget/);
      expect(blocked.stdout).toContain(
        `Fetching the Java database (1 MB) from ${registry.host}/trivy-java-db:1@sha256:`,
      );
      expect(blocked.rest).toEqual([]);
      const again = await step();
      expect(again.code).toBe(1);
      expect(again.stdout).not.toContain('Fetching');
    },
    patience,
  );

  it(
    'is not judged with a Java database of which one byte is another',
    async () => {
      await changeByteOfJavaDatabase();
      const ended = await step();
      expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 3, stdout: ended.stdout });
      expect(ended.stdout).toMatch(/^::error::No repository of the Java database can be used/m);
      expect(ended.stdout).toMatch(/its bytes have the digest sha256:/);
      expect(ended.outputs).toEqual({});
    },
    patience,
  );

  it(
    'is not judged where nobody has said that the authority is to be trusted',
    async () => {
      const ended = await world.step(given);
      expect(ended.code).toBe(3);
      expect(ended.stdout).toMatch(/^::error::[^\n]*certificate/m);
      expect(ended.outputs).toEqual({});
    },
    patience,
  );
});

async function changeByteOfJavaDatabase(): Promise<void> {
  const { stdout } = await run('grep', ['-rlF', 'javadb.layer', join(registry.directory, 'storage')]);
  const manifest = JSON.parse(await readFile(stdout.trim().split('\n')[0] ?? '', 'utf8'));
  const hash: string = manifest.layers[0].digest.replace('sha256:', '');
  const blob = join(registry.directory, 'storage/docker/registry/v2/blobs/sha256', hash.slice(0, 2), hash, 'data');
  const bytes = await readFile(blob);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(blob, bytes);
}
