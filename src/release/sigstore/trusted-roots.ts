import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import publicSeeds from '@sigstore/tuf/seeds.json' with { type: 'json' };
import { type CertificateVerifier, certificateVerifier } from '../../evidence/signature/certificate.js';
import { ServiceError } from '../../host/errors.js';
import { readUpTo } from '../../host/files/read-up-to.js';
import type { Files, Http, HttpResponse, TufRepository } from '../../host/ports.js';
import githubRoot from './github-root.json' with { type: 'json' };
import { type TufPorts, tufTargets } from './tuf.js';

/** The repositories in which Sigstore's own services, which anybody may use, and GitHub's say whom to trust. */
export const namedRepositories = {
  public: {
    url: new URL('https://tuf-repo-cdn.sigstore.dev'),
    root: Buffer.from(publicSeeds['https://tuf-repo-cdn.sigstore.dev']['root.json'], 'base64'),
  },
  // The third root of GitHub's repository, as GitHub's own command line (cli/cli 2.83.0, MIT) begins with it; its SHA-256 there is 98cba97b…1a8d.
  github: { url: new URL('https://tuf-repo.github.com'), root: JSON.stringify(githubRoot) },
} as const satisfies Readonly<Record<string, TufRepository>>;
export const trustedRootName = 'trusted_root.json';

/** What a published trusted root is read with. */
export interface PublishedPorts extends TufPorts {
  readonly files: Pick<Files, 'readBytes' | 'write' | 'list' | 'remove'>;
}

/**
 * What signatures of the services of a TUF repository are checked against, as it is now. @param folder where files are kept that never change; without it all are
 * asked for. @throws ServiceError `tuf-failed`, `tuf-incomplete`; Cancelled.
 */
export async function publishedVerifier(
  ports: PublishedPorts,
  repository: TufRepository,
  folder?: string,
): Promise<CertificateVerifier> {
  const read = async (http: Http) => {
    const targets = await tufTargets({ ...ports, http }, repository, [trustedRootName]);
    return verifierOf(targets.get(trustedRootName), repository.url);
  };
  if (folder === undefined) return await read(ports.http);
  try {
    return await read(keptAnswers(ports.http, ports.files, folder));
  } catch (error) {
    // What was kept may be broken.
    if (!(error instanceof ServiceError) || error.code !== 'tuf-failed') throw error;
    return await read(ports.http);
  }
}

/** The verifier of a target. @throws ServiceError `tuf-incomplete`. */
export function verifierOf(trustedRoot: unknown, url: URL): CertificateVerifier {
  const verifier = certificateVerifier(trustedRoot);
  if (verifier === undefined) throw incompleteRepository(url, trustedRootName);
  return verifier;
}

export function incompleteRepository({ host }: URL, name: string): ServiceError {
  return new ServiceError({
    code: 'tuf-incomplete',
    message: `${host} has no ${name} that we can read.`,
    fix: 'If it is a repository of your own, add it. Else look for a newer version of image-gate.',
  });
}

/** Files of a TUF repository that are never changed under their names, which have a version or a digest (TUF 1.0, "Consistent snapshots"). */
const unchanging = /\/(?:\d+\.(?:root|snapshot|targets)\.json|targets\/(?:[^/]+\/)*[0-9a-f]{64}\.[^/]+)$/;
/** Bytes of an answer that is kept. */
const maxKept = 1_000_000;
/** Answers that are kept: a repository has some 15 that are current, and adds a few a week. */
const maxAnswers = 100;

type AnswerFiles = Pick<Files, 'readBytes' | 'write' | 'list' | 'remove'>;

/**
 * A client that reads what never changes from a folder where it has been kept. Whoever has written there gains nothing: each file is checked by signature or digest
 * after it has been read, and what says which files are current is asked each time. A folder that is full is emptied: nobody asks again for most of what is in it.
 */
export function keptAnswers(http: Http, files: AnswerFiles, folder: string): Http {
  return {
    request: async (request) => {
      if (request.method !== 'GET' || !unchanging.test(request.url.pathname)) return await http.request(request);
      const path = join(folder, createHash('sha256').update(request.url.href).digest('hex'));
      const kept = await files.readBytes(path, maxKept).catch(() => undefined);
      if (kept !== undefined) return answerOf(kept, {});
      const answer = await http.request(request);
      if (answer.status !== 200) return answer;
      const bytes = await shortBody(answer.body);
      // A cache is a convenience.
      await keep(files, folder, path, bytes).catch(() => undefined);
      return answerOf(bytes, answer.headers);
    },
  };
}

async function keep(files: AnswerFiles, folder: string, path: string, bytes: Buffer): Promise<void> {
  const kept = ((await files.list(folder)) ?? []).filter((name) => /^[0-9a-f]{64}$/.test(name));
  if (kept.length >= maxAnswers) for (const name of kept) await files.remove(join(folder, name));
  await files.write(path, bytes, 0o600);
}

function answerOf(bytes: Buffer, headers: HttpResponse['headers']): HttpResponse {
  return { status: 200, headers, body: Readable.from([bytes], { objectMode: false }) };
}

async function shortBody(body: Readable): Promise<Buffer> {
  const { bytes, isWhole } = await readUpTo(body, maxKept);
  if (isWhole) return bytes;
  throw new Error(`an answer of more than ${maxKept} bytes`);
}
