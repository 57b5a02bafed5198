import { createPrivateKey, createPublicKey, type KeyObject, scryptSync, sign } from 'node:crypto';
import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import * as z from 'zod';
import type { Digest } from '../../oci/digest.js';
import { parsedJson } from '../../text/json.js';
import { type Envelope, signedBytes } from './envelope.js';
import { isP256, keyNames, pemOf } from './public-key.js';

/** Who signs. Only what is here leaves it; the private key does not. */
export interface Signer {
  /** Base64 of the public key's SHA-256, as cosign writes it into bundles. */
  readonly hint: string;
  /** The public key, for `cosign verify --key`. */
  readonly publicKey: string;
  /** SHA-256 of the public key (SubjectPublicKeyInfo, DER), by which people name it. */
  readonly fingerprint: Digest;
  readonly sign: (payloadType: string, payload: Uint8Array) => Envelope;
}

/** What is wrong with a key. */
interface KeyFault {
  readonly what: string;
  readonly fix: string;
}

/** A private key in PEM: PKCS8 or SEC1, plain or encrypted, or as `cosign generate-key-pair` writes it. ECDSA over P-256 alone: what every verifier takes. */
export function readSigningKey(pem: string, password: string | undefined): Signer | KeyFault {
  const key = isEncryptedKey(pem) ? cosignKey(pem, password) : plainKey(pem, password);
  if ('what' in key) return key;
  if (!isP256(key)) return { what: 'the key is not one of ECDSA over P-256', fix: generate };
  const publicKey = createPublicKey(key);
  const { hint, fingerprint } = keyNames(publicKey);
  return {
    hint,
    fingerprint,
    publicKey: pemOf(publicKey),
    sign: (payloadType, payload) => {
      const sig = sign('sha256', signedBytes(payloadType, payload), key);
      return { payloadType, payload: Buffer.from(payload), signatures: [{ sig }] };
    },
  };
}

const generate =
  'Make one with `cosign generate-key-pair`, or `openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256`.';

function cosignKey(pem: string, password: string | undefined): KeyObject | KeyFault {
  const der = decryptedKey(pem, password ?? '');
  if (der === 'damaged') return { what: 'the encrypted key is damaged', fix: 'Copy the whole of cosign.key.' };
  if (der === 'wrong-password') return wrongPassword(password);
  try {
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  } catch {
    return { what: 'the encrypted key holds no private key', fix: generate };
  }
}

/** OpenSSL's errors may quote what they have read, so none is passed on. */
function plainKey(pem: string, password: string | undefined): KeyObject | KeyFault {
  const isLocked = /-----BEGIN ENCRYPTED |^Proc-Type: 4,ENCRYPTED/m.test(pem);
  try {
    return createPrivateKey({ key: pem, format: 'pem', ...(isLocked ? { passphrase: password ?? '' } : {}) });
  } catch {
    if (isLocked) return wrongPassword(password);
    return noPrivateKey(pem);
  }
}

function noPrivateKey(text: string): KeyFault {
  if (text.includes('-----BEGIN PUBLIC KEY-----'))
    return { what: 'it holds a public key, and no private key in PEM', fix: 'Give it the private key of that pair.' };
  const isPem = text.includes('-----BEGIN ');
  const content = 'It takes the content of the file, not its name: "$(cat image-gate.key)" in a shell. ';
  return { what: 'it holds no private key in PEM', fix: `${isPem ? '' : content}${generate}` };
}

function wrongPassword(password: string | undefined): KeyFault {
  return password === undefined
    ? { what: 'the key is encrypted, and there is no password', fix: 'Set IMAGE_GATE_KEY_PASSWORD, too.' }
    : { what: 'the password does not open the key', fix: 'Compare IMAGE_GATE_KEY_PASSWORD with the one of this key.' };
}

/** The headers that cosign has given its encrypted keys, the newest first. */
const headers = ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY'];
const form = new RegExp(
  `^-----BEGIN (${headers.join('|')})-----\\s+([A-Za-z0-9+/=\\s]{1,20000}?)\\s*-----END \\1-----\\s*$`,
);

/** Base64 of a bounded length. */
const bytes = z
  .base64()
  .max(20_000)
  .transform((text) => Buffer.from(text, 'base64'));

/** What go-securesystemslib's `encrypted` writes. Its scrypt costs are those two; another file could ask for any amount of memory. */
const boxSchema = z.object({
  kdf: z.object({
    name: z.literal('scrypt'),
    params: z.object({ N: z.literal([32_768, 65_536]), r: z.literal(8), p: z.literal(1) }),
    salt: bytes,
  }),
  cipher: z.object({ name: z.literal('nacl/secretbox'), nonce: bytes.refine(({ length }) => length === 24) }),
  ciphertext: bytes,
});

/** Why an encrypted key gives none. */
type Locked = 'damaged' | 'wrong-password';

/** Whether a text is a key as `cosign generate-key-pair` writes it. */
function isEncryptedKey(pem: string): boolean {
  return headers.some((header) => pem.includes(`-----BEGIN ${header}-----`));
}

/** The private key (PKCS8, DER) in an encrypted key of cosign. An empty password is a password, too. Takes about 0.2 s and 64 MB. */
function decryptedKey(pem: string, password: string): Buffer | Locked {
  const [, , body = ''] = form.exec(pem.trim()) ?? [];
  const box = boxSchema.safeParse(parsedJson(Buffer.from(body, 'base64').toString('utf8')));
  if (!box.success) return 'damaged';
  const { kdf, cipher, ciphertext } = box.data;
  const { N, r, p } = kdf.params;
  const key = scryptSync(password, kdf.salt, 32, { N, r, p, maxmem: 256 * N * r });
  try {
    return Buffer.from(xsalsa20poly1305(key, cipher.nonce).decrypt(ciphertext));
  } catch {
    return 'wrong-password';
  }
}
