import { createPublicKey, generateKeyPairSync, scryptSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import fc from 'fast-check';
import { bundleMediaType, keyBundle, readBundle } from '../../../src/evidence/signature/bundle.js';
import { signedBytes } from '../../../src/evidence/signature/envelope.js';
import { readPublicKey } from '../../../src/evidence/signature/public-key.js';
import { readSigningKey, type Signer } from '../../../src/evidence/signature/signing-key.js';
import { statementMediaType } from '../../../src/evidence/statement/statement.js';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

function signerOf(text: string, password?: string): Signer {
  const key = readSigningKey(text, password);
  if ('what' in key) throw new Error(key.what);
  return key;
}

/** A key as cosign encrypts it (go-securesystemslib, `encrypted`). */
function cosignKey(password: string, cost = 32_768, header = 'ENCRYPTED SIGSTORE PRIVATE KEY'): string {
  const [salt, nonce] = [Buffer.alloc(32, 1), Buffer.alloc(24, 2)];
  const key = scryptSync(password, salt, 32, { N: cost, r: 8, p: 1, maxmem: 1 << 28 });
  const ciphertext = xsalsa20poly1305(key, nonce).encrypt(privateKey.export({ type: 'pkcs8', format: 'der' }));
  const box = {
    kdf: { name: 'scrypt', params: { N: cost, r: 8, p: 1 }, salt: salt.toString('base64') },
    cipher: { name: 'nacl/secretbox', nonce: nonce.toString('base64') },
    ciphertext: Buffer.from(ciphertext).toString('base64'),
  };
  const body = Buffer.from(JSON.stringify(box)).toString('base64').replace(/.{64}/g, '$&\n');
  return `-----BEGIN ${header}-----\n${body}\n-----END ${header}-----\n`;
}

describe('a signing key', () => {
  it.each([
    ['PKCS8', pem, undefined],
    ['SEC1', privateKey.export({ type: 'sec1', format: 'pem' }).toString(), undefined],
    [
      'encrypted PKCS8',
      privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'pass' }).toString(),
      'pass',
    ],
    ["cosign's", cosignKey('pass'), 'pass'],
    ["cosign's with an empty password", cosignKey('', 65_536), undefined],
    ["cosign's older", cosignKey('pass', 32_768, 'ENCRYPTED COSIGN PRIVATE KEY'), 'pass'],
  ])('is read from %s', (_, text, password) => {
    const { publicKey: own, fingerprint } = signerOf(text, password);
    expect(createPublicKey(own).equals(publicKey)).toBe(true);
    expect(fingerprint).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it.each([
    ['nothing', '', undefined, /no private key in PEM/],
    ['a public key', publicKey.export({ type: 'spki', format: 'pem' }).toString(), undefined, /holds a public key/],
    ['a key of another curve', otherKey('P-384'), undefined, /not one of ECDSA over P-256/],
    ['a wrong password', cosignKey('pass'), 'other', /password does not open/],
    ['an encrypted key without a password', cosignKey('pass'), undefined, /there is no password/],
    ['a part of an encrypted key', cosignKey('pass').slice(0, 300), 'pass', /damaged/],
    ['an encrypted key that costs other memory than cosign asks for', cosignKey('pass', 16_384), 'pass', /damaged/],
  ])('is none in %s', (_, text, password, what) => {
    expect(readSigningKey(text, password)).toMatchObject({
      what: expect.stringMatching(what),
      fix: expect.any(String),
    });
  });

  it('is asked for by its content where somebody gives its name, which is not repeated', () => {
    const fault = JSON.stringify(readSigningKey('keys/secret.key', undefined));
    expect(fault).toContain('the content of the file, not its name');
    expect(fault).not.toContain('secret.key');
    expect(JSON.stringify(readSigningKey(pem.replace('KEY', 'X'), undefined))).not.toContain('not its name');
  });

  it('never stands in what is wrong with it', () => {
    const half = pem.slice(0, 100);
    expect(JSON.stringify(readSigningKey(half, 'my password'))).not.toMatch(/MIG|my password/);
  });

  it('is in no property of the signer', () => {
    const signer = signerOf(pem);
    const secret = pem.split('\n')[1] ?? '';
    expect(JSON.stringify(signer)).not.toContain(secret.slice(30));
  });
});

describe('an envelope', () => {
  it('is accepted by its key, as it was signed', () => {
    const verifier = readPublicKey(publicKey.export({ type: 'spki', format: 'pem' }).toString());
    const other = readPublicKey(signerOf(otherKey('P-256')).publicKey);
    const signer = signerOf(pem);
    fc.assert(
      fc.property(fc.string(), fc.uint8Array(), fc.uint8Array({ minLength: 1 }), (type, payload, more) => {
        const envelope = signer.sign(type, payload);
        expect(verifier?.accepts(envelope)).toBe(true);
        expect(other?.accepts(envelope)).toBe(false);
        expect(verifier?.accepts({ ...envelope, payload: Buffer.concat([payload, more]) })).toBe(false);
        expect(verifier?.accepts({ ...envelope, payloadType: `${type} ` })).toBe(false);
        expect(verifier?.accepts({ ...envelope, signatures: [] })).toBe(false);
        expect(verifier?.accepts({ ...envelope, signatures: [{ sig: Buffer.from(more) }] })).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  it('signs type and payload so that neither can be taken for the other', () => {
    const text = fc.string();
    fc.assert(
      fc.property(text, text, text, text, (type, payload, otherType, otherPayload) => {
        const same = type === otherType && payload === otherPayload;
        const bytes = signedBytes(type, Buffer.from(payload));
        expect(bytes.equals(signedBytes(otherType, Buffer.from(otherPayload)))).toBe(same);
      }),
    );
    expect(signedBytes('http://example.com/HelloWorld', Buffer.from('hello world')).toString()).toBe(
      'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
    );
  });
});

describe('a bundle', () => {
  it('comes back as it was written, and cosign looks for no other key', () => {
    const signer = signerOf(pem);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (payload) => {
        const envelope = signer.sign(statementMediaType, payload);
        const bytes = keyBundle(envelope, signer.hint);
        expect(readBundle(bytes)).toMatchObject({ envelope, signedBy: { kind: 'key', hint: signer.hint } });
        expect(JSON.parse(bytes.toString()).mediaType).toBe(bundleMediaType);
        expect(JSON.parse(bytes.toString()).dsseEnvelope.signatures[0].keyid ?? '').toBe('');
      }),
      { numRuns: 20 },
    );
  });

  it.each(['', '{}', '[]', 'null', '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}'])(
    'is none in %j',
    (text) => {
      expect(readBundle(Buffer.from(text))).toBeUndefined();
    },
  );

  it('of anybody is read or passed over, never thrown at', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          expect(readBundle(bytes)).toBeUndefined();
        },
      ),
    );
  });
});

describe('a public key', () => {
  it.each([
    ['a private key', pem],
    ['another curve', createPublicKey(otherKey('P-384')).export({ type: 'spki', format: 'pem' }).toString()],
    ['no key', 'nothing'],
  ])('is none in %s', (_, text) => {
    expect(readPublicKey(text)).toBeUndefined();
  });
});

function otherKey(namedCurve: string): string {
  return generateKeyPairSync('ec', { namedCurve }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
