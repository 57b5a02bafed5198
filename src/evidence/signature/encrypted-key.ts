import { scryptSync } from 'node:crypto';
import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import * as z from 'zod';
import { parsedJson } from '../../text/json.js';

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
export function isEncryptedKey(pem: string): boolean {
  return headers.some((header) => pem.includes(`-----BEGIN ${header}-----`));
}

/** The private key (PKCS8, DER) in an encrypted key of cosign. An empty password is a password, too. Takes about 0.2 s and 64 MB. */
export function decryptedKey(pem: string, password: string): Buffer | Locked {
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
