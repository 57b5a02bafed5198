import { ConfigError } from '../../host/errors.js';

/** Where a keyless signature is made. */
export interface SigstoreServices {
  /** Fulcio, which makes the certificate. */
  readonly authority: URL;
  /** Rekor, in the version of its API. */
  readonly log?: { readonly url: URL; readonly version: 1 | 2 };
  /** A timestamp authority (RFC 3161). */
  readonly timestamps?: URL;
}

/** Whose services sign; paths are as the user wrote them. */
export type SigstoreInstance =
  | { readonly kind: 'public' }
  | { readonly kind: 'github' }
  | { readonly kind: 'own'; readonly services: SigstoreServices; readonly trustedRoot: string }
  /** A TUF repository that tells services and trusted root, and the root that it begins with. */
  | { readonly kind: 'mirror'; readonly url: URL; readonly root: string };

/** `auto`: by the visibility of the repository. */
export type SigstoreChoice = SigstoreInstance | { readonly kind: 'auto' };

/** Where the run is, as far as it decides who may sign. */
interface SigningRepository {
  /** Only what is known to be public is. */
  readonly isPublic: boolean;
  readonly serverUrl: string;
  /** `allow-public-log`. */
  readonly mayBePublished: boolean;
}

/** GitHub's own instance: no logs, timestamps alone (@actions/attest, `endpoints.ts`). */
export const githubServices: SigstoreServices = {
  authority: new URL('https://fulcio.githubapp.com'),
  timestamps: new URL('https://timestamp.githubapp.com'),
};

const useKey = 'use `sign: key`';

/**
 * The instance that signs: the one that was chosen, else the public one for a public repository and GitHub's own for any other.
 * @throws ConfigError `public-log` where something private would be published, `no-instance` where GitHub has none.
 */
export function instanceFor(choice: SigstoreChoice, repository: SigningRepository): SigstoreInstance {
  const isKnown = new URL(repository.serverUrl).hostname === 'github.com';
  const mayPublish = repository.isPublic || repository.mayBePublished;
  switch (choice.kind) {
    case 'own':
    case 'mirror':
      return choice;
    case 'public':
      if (!mayPublish) throw published('the public instance of Sigstore');
      return isKnown ? choice : noInstance(repository.serverUrl);
    case 'github':
      return isKnown ? choice : noInstance(repository.serverUrl);
    case 'auto':
      if (!isKnown) return noInstance(repository.serverUrl);
      return { kind: mayPublish ? 'public' : 'github' };
  }
}

/**
 * Whatever the services were named by: what the public instance certifies or logs, everybody can read from then on.
 * @throws ConfigError `public-log`.
 */
export function requireMayPublish({ authority, log }: SigstoreServices, repository: SigningRepository): void {
  if (repository.isPublic || repository.mayBePublished) return;
  const open = [authority, ...(log === undefined ? [] : [log.url])].find(isPublicService);
  if (open !== undefined) throw published(open.host);
}

/** Sigstore's public services and those that it tests with. */
function isPublicService({ hostname }: URL): boolean {
  return /(^|\.)(sigstore|sigstage)\.dev\.?$/i.test(hostname);
}

function published(where: string): ConfigError {
  return new ConfigError(
    [
      {
        where: 'input sign',
        what: `this repository is not known to be public, and ${where} writes its name, workflow and commit into logs that everybody can read and nobody can delete`,
        fix: `Set \`sigstore: github\` if your plan has GitHub's own instance, or ${useKey}. If everybody may read it, set \`allow-public-log: true\`.`,
      },
    ],
    'public-log',
  );
}

function noInstance(serverUrl: string): never {
  throw new ConfigError(
    [
      {
        where: 'input sign',
        what: `no instance of Sigstore takes identities of ${serverUrl}`,
        fix: `Name your own services in \`sigstore\`, or ${useKey}.`,
      },
    ],
    'no-instance',
  );
}
