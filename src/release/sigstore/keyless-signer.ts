import { bundleToJSON } from '@sigstore/bundle';
import { DSSEBundleBuilder } from '@sigstore/sign/dist/bundler/dsse.js';
import { EphemeralSigner } from '@sigstore/sign/dist/signer/fulcio/ephemeral.js';
import { readBundle } from '../../evidence/signature/bundle.js';
import { type CertificateVerifier, isSameIdentity } from '../../evidence/signature/certificate.js';
import type { CertificateIdentity } from '../../evidence/signature/certificate-names.js';
import { statementMediaType } from '../../evidence/statement/statement.js';
import { ServiceError } from '../../host/errors.js';
import { plainLine } from '../../text/plain-line.js';
import type { ClaimSigner } from '../attest/signer.js';
import type { AskPorts } from './ask.js';
import { certificateFor } from './certificate-authority.js';
import type { IdentityToken } from './identity-token.js';
import { logHasEntry, logWitness } from './log.js';
import type { SigstoreServices } from './services.js';
import { timestampWitness } from './timestamp.js';

/** Milliseconds that a certificate is used after it came; Fulcio's are valid for ten minutes. */
const longestUse = 5 * 60_000;

/** What a keyless signer needs to know. */
export interface Keyless {
  readonly services: SigstoreServices;
  /** Of the trusted root that the services belong to. */
  readonly verifier: CertificateVerifier;
  /** Who we are, as the certificates must say. */
  readonly identity: CertificateIdentity;
  readonly token: () => Promise<IdentityToken>;
}

interface Certified {
  readonly key: EphemeralSigner;
  /** PEM. */
  readonly certificate: string;
}

/**
 * Signs with a key that only this run has, in the name of its workflow. One certificate serves all that is signed in its time. Each bundle is verified before it
 * leaves. `sign` throws ServiceError where a service does not do its part, `sigstore-unproven` where the result is not proof of our identity.
 */
export function keylessSigner(ports: AskPorts, keyless: Keyless): ClaimSigner {
  const { services, verifier, identity } = keyless;
  const certified = certificates(ports, keyless);
  const witnesses = [
    ...(services.log === undefined ? [] : [logWitness(ports, services.log)]),
    ...(services.timestamps === undefined ? [] : [timestampWitness(ports, services.timestamps)]),
  ];
  return {
    identity: identity.name,
    issuer: identity.issuer,
    isLogged: true,
    sign: async (statement) => {
      const builder = new DSSEBundleBuilder({
        signer: { sign: async (data) => signed(await certified(), data) },
        witnesses,
      });
      const create = () => builder.create({ type: statementMediaType, data: Buffer.from(JSON.stringify(statement)) });
      // Each signature is another one, and so another entry.
      const bundle = await create().catch((error: unknown) => {
        if (error instanceof ServiceError && error.code === logHasEntry) return create();
        throw error;
      });
      const bytes = Buffer.from(JSON.stringify(bundleToJSON(bundle)));
      requireProof(bytes, keyless);
      return bytes;
    },
    recognises: (bundle) => {
      const signer = bundle.signedBy.kind === 'certificate' ? verifier.signerOf(bundle) : undefined;
      return signer !== undefined && 'name' in signer && isSameIdentity(signer, identity);
    },
  };
}

async function signed({ key, certificate }: Certified, data: Buffer) {
  const { signature } = await key.sign(data);
  return { signature, key: { $case: 'x509Certificate' as const, certificate } };
}

/** Gives the certificate that is in use, or asks for the next one; who asks meanwhile waits for the same. */
function certificates(ports: AskPorts, keyless: Keyless): () => Promise<Certified> {
  let current: { readonly certified: Promise<Certified>; readonly usedUntil: number } | undefined;
  return async () => {
    const now = ports.clock.elapsed();
    if (current === undefined || now >= current.usedUntil)
      current = { certified: newCertificate(ports, keyless), usedUntil: now + longestUse };
    return await current.certified;
  };
}

/** @throws ServiceError where GitHub or the authority refuses or does not answer; Cancelled. */
export async function newCertificate(ports: AskPorts, { services, token }: Keyless): Promise<Certified> {
  const key = new EphemeralSigner();
  const identity = await token();
  const challenge = await key.sign(Buffer.from(identity.subject));
  if (challenge.key.$case !== 'publicKey') throw new Error('defect: the new key has a certificate');
  const { publicKey } = challenge.key;
  const certificate = await certificateFor(ports, services.authority, identity, {
    publicKey,
    proof: challenge.signature,
  });
  return { key, certificate };
}

/** Whatever the services have answered: only what proves our identity is attached. */
function requireProof(bytes: Buffer, { services, verifier, identity }: Keyless): void {
  const bundle = readBundle(bytes);
  const signer = bundle === undefined ? { refused: 'the bundle can not be read' } : verifier.signerOf(bundle);
  if ('refused' in signer) throw unproven(services, signer.refused, trust);
  if (isSameIdentity(signer, identity)) return;
  const what = `it says that ${plainLine(signer.name, 300)} (${plainLine(signer.issuer, 300)}) has signed, and this job is ${identity.name} (${identity.issuer})`;
  throw unproven(
    services,
    what,
    `Fulcio must make certificates for ${identity.issuer} as it does for GitHub Actions: look at its settings.`,
  );
}

const trust =
  'The trusted root must be that of these very services: get it again from who runs them. If it is the public instance, run the job again.';

function unproven({ authority }: SigstoreServices, what: string, fix: string): ServiceError {
  const message = `The signature that was made with ${authority.host} proves nothing, so nothing was attached: ${what}.`;
  return new ServiceError({ code: 'sigstore-unproven', message, fix });
}
