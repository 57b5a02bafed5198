import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { type Digest, digestOf } from '../../oci/digest.js';
import { type Envelope, signedBytes } from './envelope.js';

/** A public key that signatures are checked with. */
interface Verifier {
  readonly hint: string;
  readonly fingerprint: Digest;
  /** In PEM, for others to check with. */
  readonly publicKey: string;
  /** Whether one of the signatures is by this key, over this very payload. */
  readonly accepts: (envelope: Envelope) => boolean;
}

/** A public key in PEM, also out of a certificate; `undefined` for what is none of ECDSA over P-256. */
export function readPublicKey(pem: string): Verifier | undefined {
  const key = publicKeyOf(pem);
  if (key === undefined || !isP256(key)) return undefined;
  return { ...keyNames(key), publicKey: pemOf(key), accepts: (envelope) => isSignedBy(key, envelope) };
}

/** In PEM. */
export function pemOf(publicKey: KeyObject): string {
  return publicKey.export({ type: 'spki', format: 'pem' }).toString();
}

function publicKeyOf(pem: string): KeyObject | undefined {
  try {
    // A private key would give its public one: who hands that in as public has mixed up two secrets.
    return pem.includes('PRIVATE KEY') ? undefined : createPublicKey(pem);
  } catch {
    return undefined;
  }
}

/** Whether it is a key of the only kind that every verifier takes. */
export function isP256({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  return asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1';
}

/** By what others know it. */
export function keyNames(publicKey: KeyObject) {
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return { hint: createHash('sha256').update(der).digest('base64'), fingerprint: digestOf(der) };
}

function isSignedBy(key: KeyObject, { payloadType, payload, signatures }: Envelope): boolean {
  const signed = signedBytes(payloadType, payload);
  return signatures.some(({ sig }) => verify('sha256', signed, key, sig));
}
