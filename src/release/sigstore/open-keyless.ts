import { type CertificateVerifier, certificateVerifier, maxTrustedRoot } from '../../evidence/signature/certificate.js';
import { ConfigError, ServiceError } from '../../host/errors.js';
import type { Runner, TufRepository } from '../../host/ports.js';
import type { Environment } from '../../host/values.js';
import { parsedJson } from '../../text/json.js';
import type { ClaimSigner } from '../attest/signer.js';
import { type IdentityToken, identityToken, tokenRequest } from './identity-token.js';
import { type Keyless, keylessSigner, newCertificate } from './keyless-signer.js';
import {
  githubServices,
  instanceFor,
  requireMayPublish,
  type SigstoreChoice,
  type SigstoreInstance,
  type SigstoreServices,
} from './services.js';
import { servicesIn } from './signing-config.js';
import {
  incompleteRepository,
  namedRepositories,
  type PublishedPorts,
  publishedVerifier,
  trustedRootName,
  verifierOf,
} from './trusted-roots.js';
import { tufTargets } from './tuf.js';

export interface KeylessPorts extends PublishedPorts {
  readonly runner: Pick<Runner, 'maskSecret'>;
  readonly environment: Environment;
}

/** What was asked for, and what the event says of the repository. */
export interface KeylessWishes {
  readonly choice: SigstoreChoice;
  readonly mayBePublished: boolean;
  /** Whether the event says that the repository is private; `undefined` where it does not say. */
  readonly isPrivate: boolean | undefined;
  readonly serverUrl: string;
}

/** The instances that have a name of their own, by the TUF repositories in which they say whom to trust. */
interface NamedInstances {
  /** Its repository tells its services, too. */
  readonly public: TufRepository;
  readonly github: TufRepository & { readonly services: SigstoreServices };
}

export const namedInstances: NamedInstances = {
  public: namedRepositories.public,
  github: { ...namedRepositories.github, services: githubServices },
};
const signingConfigName = 'signing_config.v0.2.json';

/**
 * The signer of this job's identity: asks GitHub who the job is, decides by what it says whose services may know of the repository, and reads whom to trust.
 * @throws ConfigError `id-token-permission`, `public-log`, `no-instance`, `not-in-plan`, `trusted-root`; ServiceError; Cancelled.
 */
export async function openKeyless(
  ports: KeylessPorts,
  wishes: KeylessWishes,
  named: NamedInstances = namedInstances,
): Promise<ClaimSigner> {
  const request = tokenRequest(ports.environment);
  const token = await identityToken(ports, request);
  const repository = { ...wishes, isPublic: isPublic(token, wishes) };
  const instance = instanceFor(wishes.choice, repository);
  const { services, verifier } = await trustOf(ports, instance, named);
  requireMayPublish(services, repository);
  const keyless: Keyless = {
    services,
    verifier,
    // Fulcio's name for a job of GitHub Actions (its `oid-info.md`), a URI: letters of a branch beyond ASCII are encoded.
    identity: { name: new URL(`${wishes.serverUrl}/${token.workflow}`).href, issuer: token.issuer },
    token: () => identityToken(ports, request),
  };
  if (instance.kind === 'github') await requirePlan(ports, { ...keyless, token: async () => token });
  return keylessSigner(ports, keyless);
}

/** Only some plans have GitHub's instance, and only its authority knows which: it is asked for a certificate that is not used. */
async function requirePlan(ports: KeylessPorts, keyless: Keyless): Promise<void> {
  try {
    await newCertificate(ports, keyless);
  } catch (error) {
    if (!(error instanceof ServiceError) || error.code !== 'sigstore-refused') throw error;
    const what = `GitHub's own instance of Sigstore, which signs for repositories that are not public, gives this one no certificate. ${error.message}`;
    const fix =
      'Use `sign: key`, or a plan that has it (GitHub Enterprise Cloud). If everybody may know of this repository, set `allow-public-log: true`.';
    throw new ConfigError([{ where: 'input sign', what: what.replace(/\.$/, ''), fix }], 'not-in-plan');
  }
}

/** Both that GitHub says in the token, and the event, must say it; what neither says is not known. */
function isPublic({ visibility }: IdentityToken, { isPrivate }: KeylessWishes): boolean {
  return visibility === 'public' && isPrivate !== true;
}

interface Trust {
  readonly services: SigstoreServices;
  readonly verifier: CertificateVerifier;
}

async function trustOf(ports: KeylessPorts, instance: SigstoreInstance, named: NamedInstances): Promise<Trust> {
  switch (instance.kind) {
    case 'public':
      return await fromTuf(ports, named.public);
    case 'github':
      return { services: named.github.services, verifier: await publishedVerifier(ports, named.github) };
    case 'mirror':
      return await fromTuf(ports, { url: instance.url, root: await readFile(ports, instance.root, 'tuf-root') });
    case 'own': {
      const root = await readFile(ports, instance.trustedRoot, 'input trusted-root');
      const verifier = certificateVerifier(parsedJson(root.toString('utf8')));
      if (verifier === undefined) throw noRoot('input trusted-root', `${instance.trustedRoot} is no trusted root`);
      return { services: instance.services, verifier };
    }
  }
}

async function fromTuf(ports: KeylessPorts, repository: TufRepository): Promise<Trust> {
  const targets = await tufTargets(ports, repository, [trustedRootName, signingConfigName]);
  const services = servicesIn(targets.get(signingConfigName), ports.clock.now());
  if (services === undefined) throw incompleteRepository(repository.url, signingConfigName);
  return { services, verifier: verifierOf(targets.get(trustedRootName), repository.url) };
}

async function readFile(ports: KeylessPorts, path: string, where: string): Promise<Buffer> {
  const bytes = await ports.files.readBytes(path, maxTrustedRoot);
  if (bytes === undefined) throw noRoot(where, `there is no file ${path}`);
  return bytes;
}

function noRoot(where: string, what: string): ConfigError {
  const fix = 'Name the file in which the services say whom to trust, as `cosign trusted-root create` makes it.';
  return new ConfigError([{ where, what, fix }], 'trusted-root');
}
