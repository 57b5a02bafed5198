import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
// Not the whole package: it loads nock, which changes node:http for all tests of the process.
import { KeyPair } from '@tufjs/repo-mock/dist/key.js';
import {
  createRootMeta,
  createSnapshotMeta,
  createTargetsMeta,
  createTimestampMeta,
} from '@tufjs/repo-mock/dist/metadata.js';
import { collectTargets } from '@tufjs/repo-mock/dist/target.js';
import { readBundle } from '../../../src/evidence/signature/bundle.js';
import { createFiles } from '../../../src/host/files/files.js';
import type { Http } from '../../../src/host/ports.js';
import { createTufClient } from '../../../src/host/tuf-client.js';
import { publishedVerifier } from '../../../src/release/sigstore/trusted-roots.js';
import { type FakeSigstore, fakeSigstore, workflowIdentity } from '../../evidence/signature/fake-sigstore.js';
import { keylessBundle } from '../../evidence/signature/keyless-bundle.js';
import { FakeClock } from '../../host/fake-ports.js';

const url = new URL('https://tuf.example');

let sigstore: FakeSigstore;
beforeAll(async () => {
  sigstore = await fakeSigstore();
});

/** A TUF repository with a trusted root, as Sigstore's are: names of files have versions and digests. The package's own have not. */
function tufRepository(trustedRoot: unknown) {
  const key = new KeyPair();
  const content = JSON.stringify(trustedRoot);
  const targets = createTargetsMeta(collectTargets([{ name: 'trusted_root.json', content }]), key);
  const snapshot = createSnapshotMeta(targets, key);
  const root = createRootMeta(key);
  Object.assign(root.signed, { consistentSnapshot: true });
  root.sign((data) => key.sign(data), false);
  const files = new Map<string, string>([
    ['/timestamp.json', JSON.stringify(createTimestampMeta(snapshot, key))],
    ['/1.snapshot.json', JSON.stringify(snapshot)],
    ['/1.targets.json', JSON.stringify(targets)],
    [`/targets/${createHash('sha256').update(content).digest('hex')}.trusted_root.json`, content],
  ]);
  return { root: JSON.stringify(root), files };
}

let directory: string;
let asked: string[];
let repository: ReturnType<typeof tufRepository>;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'image-gate-tuf-test-'));
  asked = [];
  repository = tufRepository(sigstore.trustedRoot);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const http: Http = {
  request: async ({ url: { pathname } }) => {
    asked.push(pathname);
    const text = repository.files.get(pathname);
    const body = Readable.from([Buffer.from(text ?? 'none')], { objectMode: false });
    return { status: text === undefined ? 404 : 200, headers: {}, body };
  },
};
async function verifier(isKept = true) {
  const files = createFiles(directory);
  try {
    const ports = { http, files, tuf: createTufClient(files), clock: new FakeClock() };
    return await publishedVerifier(ports, { url, root: repository.root }, isKept ? join(directory, 'kept') : undefined);
  } finally {
    files.removeTemporarySync();
  }
}

describe('the trusted root of a TUF repository', () => {
  it('is what keyless signatures are checked against', async () => {
    const { signerOf, trustedRoot } = await verifier();
    const bundle = readBundle(Buffer.from(JSON.stringify(await keylessBundle(sigstore, Buffer.from('{}')))));
    expect(bundle && signerOf(bundle)).toMatchObject({ name: workflowIdentity });
    expect(JSON.parse(trustedRoot)).toMatchObject({ certificateAuthorities: [{}], tlogs: [{}] });
  });

  it('is asked for again only in what may have changed', async () => {
    await verifier();
    expect(asked).toContain('/1.snapshot.json');
    asked.splice(0);
    await verifier();
    expect(asked).toEqual(['/2.root.json', '/timestamp.json']);
  });

  it('keeps nothing where no folder is given', async () => {
    await verifier(false);
    const first = asked.splice(0);
    await verifier(false);
    expect(asked).toEqual(first);
  });

  it('is asked for whole again where something else lies where it was kept, which counts for nothing', async () => {
    await verifier();
    const kept = join(directory, 'kept');
    const other = tufRepository((await fakeSigstore()).trustedRoot);
    expect(readdirSync(kept)).toHaveLength(3);
    for (const name of readdirSync(kept)) {
      const is = readFileSync(join(kept, name), 'utf8');
      const alike = is.includes('certificateAuthorities') ? 'certificateAuthorities' : /"_type":"\w+"/.exec(is)?.[0];
      writeFileSync(join(kept, name), [...other.files.values()].find((text) => text.includes(alike ?? '?')) ?? '');
    }
    expect(JSON.parse((await verifier()).trustedRoot)).toEqual(JSON.parse(JSON.stringify(sigstore.trustedRoot)));
  });

  it.each<[string, () => void]>([
    [
      'is signed by somebody else',
      () => {
        const { root } = repository;
        repository = { ...tufRepository(sigstore.trustedRoot), root };
      },
    ],
    [
      'is another one than the repository says',
      () => {
        for (const path of repository.files.keys()) if (path.startsWith('/targets/')) repository.files.set(path, '{}');
      },
    ],
    ['is not there', () => repository.files.clear()],
  ])('that %s is an error', async (_, change) => {
    change();
    await expect(verifier()).rejects.toMatchObject({ actor: 'service', code: 'tuf-failed' });
  });

  it('that is none is an error', async () => {
    repository = tufRepository({ tlogs: [] });
    await expect(verifier()).rejects.toMatchObject({ actor: 'service', code: 'tuf-incomplete' });
  });
});
