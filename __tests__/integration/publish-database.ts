import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type DatabaseKind, vulnerabilityDatabase } from '../../src/scan/database/database-kind.js';

const run = promisify(execFile);

/** A database folder (its file and metadata.json), dated now, as the OCI artifact that Trivy's project publishes. Gives its reference. */
export async function publishDatabase(
  host: string,
  folder: string,
  protocol: 'http' | 'https' = 'http',
  kind: DatabaseKind = vulnerabilityDatabase,
): Promise<string> {
  const repository = `trivy-${kind.folder}`;
  const base = `${protocol}://${host}/v2/${repository}`;
  const work = await mkdtemp(join(tmpdir(), 'image-gate-database-'));
  await cp(folder, work, { recursive: true });
  const now = new Date();
  const metadata = {
    Version: kind.schema,
    NextUpdate: new Date(now.getTime() + 86_400_000),
    UpdatedAt: now,
    DownloadedAt: now,
  };
  await writeFile(join(work, 'metadata.json'), JSON.stringify(metadata));
  await run('tar', ['-czf', 'db.tar.gz', kind.file, 'metadata.json'], { cwd: work });
  const layer = await upload(base, await readFile(join(work, 'db.tar.gz')));
  const config = await upload(base, Buffer.from('{}'));
  await rm(work, { recursive: true });
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = {
    schemaVersion: 2,
    mediaType,
    config: { mediaType: 'application/vnd.aquasec.trivy.config.v1+json', ...config },
    layers: [{ mediaType: kind.layerType, ...layer }],
  };
  await put(`${base}/manifests/${kind.schema}`, mediaType, Buffer.from(JSON.stringify(manifest)));
  return `${host}/${repository}:${kind.schema}`;
}

async function upload(base: string, bytes: Buffer): Promise<{ digest: string; size: number }> {
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const begun = await fetch(`${base}/blobs/uploads/`, { method: 'POST' });
  const place = new URL(begun.headers.get('location') ?? '', base);
  place.searchParams.set('digest', digest);
  await put(place.href, 'application/octet-stream', bytes);
  return { digest, size: bytes.length };
}

async function put(url: string, type: string, bytes: Buffer): Promise<void> {
  const { status } = await fetch(url, {
    method: 'PUT',
    headers: { 'content-type': type },
    body: new Uint8Array(bytes),
  });
  if (status !== 201) throw new Error(`PUT ${url} gave ${status}`);
}
