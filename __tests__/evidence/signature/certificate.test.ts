import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readBundle } from '../../../src/evidence/signature/bundle.js';
import {
  type CertificateFault,
  type CertificateVerifier,
  certificateVerifier,
  isSameIdentity,
} from '../../../src/evidence/signature/certificate.js';
import { type FakeSigstore, fakeSigstore, githubIssuer, workflowIdentity } from './fake-sigstore.js';
import { keylessBundle } from './keyless-bundle.js';

const payload = Buffer.from('{"a":1}');
let sigstore: FakeSigstore;
let bare: FakeSigstore;
const entry = ['verificationMaterial', 'tlogEntries', 0];

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

/** A copy in which one value is another one, or made from what was there. */
function changed(bundle: Record<string, unknown>, path: readonly (string | number)[], value: unknown) {
  const copy = structuredClone(bundle);
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as never, copy);
  holder[last] = typeof value === 'function' ? value(holder[last]) : value;
  return copy;
}

/** A bundle with a part of another one about the same payload. Times go on meanwhile: certificates are those of the earlier one, entries and times those of the later. */
async function withForeign(part: string) {
  const [earlier, later] = [await keylessBundle(sigstore, payload), await keylessBundle(sigstore, payload)];
  const [own, other] = part === 'certificate' ? [later, earlier] : [earlier, later];
  const foreign = (other.verificationMaterial as Record<string, unknown>)[part];
  return changed(own, ['verificationMaterial', part], foreign);
}

const signer = { name: workflowIdentity, issuer: githubIssuer };
const codeSigning = Buffer.from('06082b06010505070303', 'hex');
const clientAuth = Buffer.from('06082b06010505070302', 'hex');
/** An authority without logs that writes something else into its certificates, and a bundle with one of them. */
async function written(...writes: readonly [string | Uint8Array, string | Uint8Array]) {
  const sigstore = await fakeSigstore('http://127.0.0.1:1', { logs: false, writes });
  return { sigstore, bundle: await keylessBundle(sigstore, payload, { without: ['entry'] }) };
}

describe('a keyless signature', () => {
  it.each([
    ['in a log of the first kind', {}],
    ['in a log of the first kind, without a timestamp', { without: ['timestamp'] }],
    ['in a log of the second kind', { log: 2 }],
  ] as const)('%s is by the identity in its certificate', async (_what, made) => {
    const found = signerIn(await keylessBundle(sigstore, payload, made));
    const source = { repository: 'https://github.com/acme/app', ref: 'refs/heads/main', trigger: 'push' };
    expect(found).toMatchObject({ ...signer, source: { ...source, commit: expect.stringMatching(/^c0ffee0/) } });
    const age = Date.now() - Number('signedAt' in found && found.signedAt);
    expect(age).toBeGreaterThanOrEqual(0);
    expect(age).toBeLessThan(60_000);
  });

  it.each([
    ['before', -120_000],
    ['after', 120_000],
  ])('is of the earliest time that several confirm, in whatever order: one that is %s the other', async (_, apart) => {
    const issued = Math.floor(Date.now() / 1000) * 1000;
    let time = issued;
    const timed = await fakeSigstore('http://127.0.0.1:1', { time: () => time });
    const bundle = await keylessBundle(timed, payload, { log: 2 });
    // A certificate is for ten minutes from its making.
    const at = async (moment: number) => {
      time = moment;
      const { sig } = (bundle.dsseEnvelope as { readonly signatures: readonly [{ readonly sig: string }] })
        .signatures[0];
      const artifactHash = createHash('sha256').update(Buffer.from(sig, 'base64')).digest('base64');
      const asked = JSON.stringify({ artifactHash, hashAlgorithm: 'sha256' });
      const answer = await timed.answer('/api/v1/timestamp', asked);
      return { signedTimestamp: Buffer.from(answer?.body ?? '').toString('base64') };
    };
    const middle = issued + 240_000;
    const rfc3161Timestamps = [await at(middle), await at(middle + apart)];
    const path = ['verificationMaterial', 'timestampVerificationData', 'rfc3161Timestamps'];
    const found = signerIn(changed(bundle, path, rfc3161Timestamps), verifierOf(timed));
    expect(found).toMatchObject({ ...signer, signedAt: Math.min(middle, middle + apart) });
  });

  it('of an instance without logs is proven by its timestamp', async () => {
    const bundle = await keylessBundle(bare, payload, { without: ['entry'] });
    expect(signerIn(bundle, verifierOf(bare))).toMatchObject(signer);
  });

  it.each<[string, CertificateFault, () => Promise<unknown>]>([
    ['in no log', 'no-log-entry', () => keylessBundle(sigstore, payload, { without: ['entry'] })],
    ['without any time', 'no-log-entry', () => keylessBundle(sigstore, payload, { without: ['entry', 'timestamp'] })],
    [
      'in a log without times, without a timestamp',
      'no-timestamp',
      () => keylessBundle(sigstore, payload, { log: 2, without: ['timestamp'] }),
    ],
    [
      'whose log entry is promised alone',
      'no-log-entry',
      async () => {
        const bundle = changed(await keylessBundle(sigstore, payload), [...entry, 'inclusionProof'], undefined);
        // The oldest form: newer ones with a promise alone are no bundles to the library.
        return { ...bundle, mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1' };
      },
    ],
    [
      'whose log entry has another root hash',
      'no-log-entry',
      async () => {
        const bundle = await keylessBundle(sigstore, payload);
        const path = [...entry, 'inclusionProof', 'checkpoint', 'envelope'];
        return changed(bundle, path, (text: string) => text.replace(/\n[^\n]{40}/, (line) => `\nAAAA${line.slice(5)}`));
      },
    ],
    [
      'whose log entry has another time',
      'untrusted-certificate',
      async () => {
        const later = String(Math.floor(Date.now() / 1000) + 3600);
        return changed(await keylessBundle(sigstore, payload), [...entry, 'integratedTime'], later);
      },
    ],
    [
      'whose log entry has another time within the life of the certificate',
      'no-log-entry',
      async () => {
        const later = String(Math.floor(Date.now() / 1000) + 60);
        return changed(await keylessBundle(sigstore, payload), [...entry, 'integratedTime'], later);
      },
    ],
    [
      'of another authority',
      'untrusted-certificate',
      async () => keylessBundle(await fakeSigstore(), payload, { without: ['timestamp'] }),
    ],
    [
      'over another payload',
      'tampered',
      async () =>
        changed(
          await keylessBundle(sigstore, payload),
          ['dsseEnvelope', 'payload'],
          Buffer.from('{"a":2}').toString('base64'),
        ),
    ],
    [
      'under another type of payload',
      'tampered',
      async () => changed(await keylessBundle(sigstore, payload), ['dsseEnvelope', 'payloadType'], 'text/plain'),
    ],
    ['with the certificate of another signature', 'tampered', () => withForeign('certificate')],
    ['with the log entry of another signature', 'tampered', () => withForeign('tlogEntries')],
    ['with the timestamp of another signature', 'no-timestamp', () => withForeign('timestampVerificationData')],
    [
      'with the same log entry twice',
      'no-timestamp',
      async () =>
        changed(await keylessBundle(sigstore, payload), entry.slice(0, 2), (all: object[]) => [...all, ...all]),
    ],
    [
      'with more timestamps than anybody needs',
      'no-bundle',
      async () => {
        const path = ['verificationMaterial', 'timestampVerificationData', 'rfc3161Timestamps'];
        return changed(await keylessBundle(sigstore, payload), path, ([one]: object[]) => Array(20).fill(one));
      },
    ],
    [
      'with a timestamp that is none',
      'no-bundle',
      async () => {
        const path = ['verificationMaterial', 'timestampVerificationData', 'rfc3161Timestamps', 0, 'signedTimestamp'];
        return changed(await keylessBundle(sigstore, payload), path, 'AAAA');
      },
    ],
  ])('%s is by nobody', async (_what, fault, make) => {
    expect(signerIn(await make())).toEqual({ fault, refused: expect.stringMatching(/./) });
  });

  it('whose certificate is in no log of certificates is by nobody, where the trusted root has one', async () => {
    const { ctlogs } = sigstore.trustedRoot as { readonly ctlogs: readonly object[] };
    const verifier = verifierOf({ ...bare, trustedRoot: { ...bare.trustedRoot, ctlogs } });
    const bundle = await keylessBundle(bare, payload, { without: ['entry'] });
    expect(signerIn(bundle, verifier)).toMatchObject({ fault: 'untrusted-certificate' });
  });

  it('of an authority that the trusted root had given up by then is by nobody', async () => {
    const ended = await fakeSigstore('http://127.0.0.1:1', { endedAt: new Date(Date.now() - 60_000) });
    const bundle = await keylessBundle(ended, payload);
    expect(signerIn(bundle, verifierOf(ended))).toMatchObject({ fault: 'untrusted-certificate' });
  });

  it.each<[string, string | Uint8Array, string | Uint8Array]>([
    ['is for something else than signing', codeSigning, clientAuth],
    ['has a name that is like it but for the highest bits of letters', 'acme/app/.g', highBits('acme/app/.g')],
    ['has a name with a comma in it', 'acme/app/.g', 'acme/app,.g'],
    ['has a name with a line end in it', 'acme/app/.g', 'acme/app\n.g'],
  ])('whose certificate %s is by nobody', async (_what, from, to) => {
    const { sigstore: authority, bundle } = await written(from, to);
    expect(signerIn(bundle, verifierOf(authority))).toMatchObject({ fault: 'untrusted-certificate' });
  });
});

function highBits(text: string): Buffer {
  return Buffer.from(Buffer.from(text).map((byte) => byte | 0x80));
}

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
