import publicSeeds from '@sigstore/tuf/seeds.json' with { type: 'json' };
import { type CertificateVerifier, certificateVerifier } from '../../evidence/signature/certificate.js';
import { ServiceError } from '../../host/errors.js';
import type { Files, Http, TufRepository } from '../../host/ports.js';
import githubRoot from './github-root.json' with { type: 'json' };
import { keptAnswers } from './kept-answers.js';
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
