import { beforeAll, describe, expect, it } from '@jest/globals';
import { readBundle } from '../../../src/evidence/signature/bundle.js';
import {
  type CertificateVerifier,
  certificateVerifier,
  isSameIdentity,
} from '../../../src/evidence/signature/certificate.js';
import { type FakeSigstore, fakeSigstore, githubIssuer, workflowIdentity } from './fake-sigstore.js';
import { keylessBundle } from './keyless-bundle.js';

const payload = Buffer.from('{"a":1}');
let sigstore: FakeSigstore;
let bare: FakeSigstore;

beforeAll(async () => {
  sigstore = await fakeSigstore();
  bare = await fakeSigstore('http://127.0.0.1:1', { logs: false });
});

function verifierOf({ trustedRoot }: FakeSigstore): CertificateVerifier {
  const verifier = certificateVerifier(trustedRoot);
  if (verifier === undefined) throw new Error('no trusted root');
  return verifier;
}

function signerIn(bundle: unknown, verifier = verifierOf(sigstore)) {
  const read = readBundle(Buffer.from(JSON.stringify(bundle)));
  if (read === undefined) throw new Error('no bundle');
  return verifier.signerOf(read);
}

/** A copy in which one value is another one. */
function changed(bundle: Record<string, unknown>, path: readonly (string | number)[], value: unknown) {
  const copy = structuredClone(bundle);
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as never, copy);
  holder[last] = value;
  return copy;
}

/** A bundle with a part of another one about the same payload. */
async function withForeign(part: string) {
  const { verificationMaterial: material } = await keylessBundle(sigstore, payload);
  const foreign = (material as Record<string, unknown>)[part];
  return changed(await keylessBundle(sigstore, payload), ['verificationMaterial', part], foreign);
}

const signer = { name: workflowIdentity, issuer: githubIssuer };

describe('a keyless signature', () => {
  it.each([
    ['in a log of the first kind', {}],
    ['in a log of the first kind, without a timestamp', { without: ['timestamp'] }],
    ['in a log of the second kind', { log: 2 }],
  ] as const)('%s is by the identity in its certificate', async (_what, made) => {
    expect(signerIn(await keylessBundle(sigstore, payload, made))).toEqual(signer);
  });

  it('of an instance without logs is proven by its timestamp', async () => {
    const bundle = await keylessBundle(bare, payload, { without: ['entry'] });
    expect(signerIn(bundle, verifierOf(bare))).toEqual(signer);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['in no log', () => keylessBundle(sigstore, payload, { without: ['entry'] })],
    ['without any time', () => keylessBundle(sigstore, payload, { without: ['entry', 'timestamp'] })],
    [
      'in a log without times, without a timestamp',
      () => keylessBundle(sigstore, payload, { log: 2, without: ['timestamp'] }),
    ],
    ['of another authority', async () => keylessBundle(await fakeSigstore(), payload)],
    ['without certificate transparency', () => keylessBundle(bare, payload)],
    [
      'over another payload',
      async () =>
        changed(
          await keylessBundle(sigstore, payload),
          ['dsseEnvelope', 'payload'],
          Buffer.from('{"a":2}').toString('base64'),
        ),
    ],
    ['with the certificate of another signature', () => withForeign('certificate')],
    ['with the log entry of another signature', () => withForeign('tlogEntries')],
    [
      'with a timestamp that is none',
      async () => {
        const path = ['verificationMaterial', 'timestampVerificationData', 'rfc3161Timestamps', 0, 'signedTimestamp'];
        return changed(await keylessBundle(sigstore, payload), path, 'AAAA');
      },
    ],
  ])('%s is by nobody', async (_what, make) => {
    expect(signerIn(await make())).toEqual({ refused: expect.stringMatching(/./) });
  });
});

describe('a trusted root', () => {
  it.each([
    ['an empty document', {}],
    ['no object', 'root'],
    [
      'authorities that are none',
      { certificateAuthorities: [{ certChain: { certificates: [{ rawBytes: 'AAAA' }] } }] },
    ],
    ['nothing', undefined],
  ])('that is %s is none', (_what, document) => {
    expect(certificateVerifier(document)).toBeUndefined();
  });
});

describe('two identities', () => {
  it.each([
    ['one that only begins so', { ...signer, name: `${workflowIdentity}-x` }],
    ['one that only ends so', { ...signer, name: `https://evil.example/${workflowIdentity}` }],
    ['one with another character for a dot', { ...signer, name: workflowIdentity.replace('github.com', 'githubxcom') }],
    ['one of another issuer', { ...signer, issuer: 'https://issuer.example' }],
  ])('are not the same: %s', (_what, other) => {
    expect([isSameIdentity(signer, other), isSameIdentity(other, signer)]).toEqual([false, false]);
    expect(isSameIdentity(signer, { ...signer })).toBe(true);
  });
});
