import { newSigner, samplePredicate, signedBy, trusted } from '../../__tests__/evidence/sample-claims.js';
import { digest } from '../../__tests__/report/make-assessment.js';
import { maxBundle, readBundle } from '../../src/evidence/signature/bundle.js';
import { certificateVerifier } from '../../src/evidence/signature/certificate.js';
import { readPublicKey } from '../../src/evidence/signature/public-key.js';
import { readSigningKey } from '../../src/evidence/signature/signing-key.js';
import { predicateTypes } from '../../src/evidence/statement/claim.js';
import { statementOf } from '../../src/evidence/statement/statement.js';
import { readClaim } from '../../src/evidence/verify/read-claim.js';
import { readVexClaim } from '../../src/evidence/verify/read-vex.js';
import { currentScan } from '../../src/evidence/verify/scan-claim.js';
import { githubIssuer } from '../../src/policy/identity.js';
import keylessFixture from './keyless.json' with { type: 'json' };
import { many, repeats, type Shape, shape } from './shape.js';

const subject = { repository: 'ghcr.io/acme/app', digest: digest('1') };
const ours = newSigner();
/** As many keys as a policy may name; the last one has signed. */
const keys = [...many(19, () => trusted(newSigner())), trusted(ours)];
/** Bytes of a payload whose bundle is still read: Base64 takes four for three. */
const maxPayload = Math.floor((maxBundle * 3) / 4) - 10_000;
const maxPem = 16 * 1024;

/** The reading of a statement that one of ours has signed, with a text of this size in it. */
const reading = (payload: string) => {
  const bundle = signedBy(ours, JSON.parse(payload));
  return () => readClaim({ manifest: digest('2'), bundle }, subject, { keys });
};
const statement = JSON.stringify(statementOf(subject, predicateTypes.scan, samplePredicate));

/** Bytes of a bundle beside its payload that are read, less what a usual one has. */
const maxMaterial = 110_000;
const workflow = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';
/** A bundle about `subject` and the trusted root of its services, made by `fakeSigstore` and `keylessBundle` of the tests: to make one takes as long as many shapes do. */
const { bundle: keyless, trustedRoot } = keylessFixture;
const source = { issuer: githubIssuer, sources: [], repositoryIds: [] };

/** A keyless bundle, as far as it is made worse here. */
interface Keyless {
  readonly verificationMaterial: {
    certificate?: { readonly rawBytes: string };
    x509CertificateChain?: object;
    tlogEntries: {
      inclusionProof: { hashes: string[]; checkpoint: { envelope: string } };
      canonicalizedBody: string;
    }[];
    readonly timestampVerificationData: { rfc3161Timestamps: object[] };
  };
}
type Material = Keyless['verificationMaterial'];

/** The judging of a keyless bundle that is right but for what `worse` does to it. */
const judging = (worse: (material: Material, entry: Material['tlogEntries'][number]) => void) => {
  const bundle = structuredClone(keyless) as unknown as Keyless;
  const { verificationMaterial: material } = bundle;
  for (const entry of material.tlogEntries.slice(0, 1)) worse(material, entry);
  const bytes = Buffer.from(JSON.stringify(bundle));
  const verifier = certificateVerifier(trustedRoot);
  if (verifier === undefined) throw new Error('the fixture has no trusted root');
  const identities = { identities: [workflow], ...source, ...verifier };
  return () => readClaim({ manifest: digest('2'), bundle: bytes }, subject, { keys: [], identities });
};
const ofKeyless = ['evidence/signature/certificate.ts#certificateVerifier', 'evidence/verify/read-claim.ts#readClaim'];
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Whole keyless bundles, each with one part as large as a bundle may be. */
const keylessShapes: readonly Shape[] = [
  shape(ofKeyless, 'many log entries', { limit: 60 }, (size) =>
    judging((material, entry) => {
      material.tlogEntries = many(size, () => entry);
    }),
  ),
  shape(ofKeyless, 'many timestamps', { limit: 60 }, (size) =>
    judging(({ timestampVerificationData: data }) => {
      data.rfc3161Timestamps = many(size, () => data.rfc3161Timestamps[0] ?? {});
    }),
  ),
  shape(ofKeyless, 'many certificates', { limit: 60 }, (size) =>
    judging((material) => {
      material.x509CertificateChain = { certificates: many(size, () => material.certificate) };
      delete material.certificate;
    }),
  ),
  shape(ofKeyless, 'a long proof of inclusion', { limit: Math.floor(maxMaterial / 47) }, (size) =>
    judging((_, { inclusionProof }) => {
      inclusionProof.hashes = many(size, () => 'A'.repeat(43).concat('='));
    }),
  ),
  ...repeats(
    ofKeyless,
    {
      limit: Math.floor(maxMaterial / 2),
      pieces: ['\u2014 a AAAA\n', '\u2014 ', '\n', ' ', 'a', '\n\n', '\u2014 a AAAAAAAA'],
    },
    (text) =>
      judging((_, { inclusionProof: { checkpoint } }) => {
        checkpoint.envelope = checkpoint.envelope + text;
      })(),
  ),
  ...repeats(ofKeyless, { limit: Math.floor(maxMaterial / 2), pieces: ['{"a":', '[', '"a",', '0,'] }, (text) =>
    judging((_, entry) => {
      entry.canonicalizedBody = base64(text);
    })(),
  ),
  ...repeats(
    ofKeyless,
    { limit: Math.floor(maxMaterial / 2), pieces: ['0\x82\x00\x04', '\x30\x80', '0\x02', '\x00'] },
    (text) =>
      judging((material) => {
        material.certificate = { rawBytes: Buffer.from(text, 'latin1').toString('base64') };
      })(),
  ),
];

/** What hangs on an image: anybody with write access may have put it there. */
export const claimShapes: readonly Shape[] = [
  ...repeats(
    'evidence/signature/bundle.ts#readBundle',
    { limit: maxBundle, pieces: ['[', '{"a":', '"a",', '{"mediaType":"x"},', ' ', '0,'] },
    (text) => readBundle(Buffer.from(text)),
  ),
  ...repeats(
    ['evidence/signature/signing-key.ts#readSigningKey', 'evidence/signature/public-key.ts#readPublicKey'],
    {
      limit: maxPem,
      pieces: ['-----BEGIN PRIVATE KEY-----\n', '-----BEGIN PUBLIC KEY-----\n', 'A', '\n', ' ', '='],
      before: '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\n',
    },
    (text) => [readSigningKey(text, 'x'), readPublicKey(text.replace('ENCRYPTED SIGSTORE PRIVATE', 'PUBLIC'))],
  ),
  shape('evidence/verify/read-claim.ts#readClaim', 'many subjects', { limit: 20_000 }, (size) =>
    reading(
      JSON.stringify({ ...JSON.parse(statement), subject: many(size, () => ({ digest: { sha256: 'a'.repeat(64) } })) }),
    ),
  ),
  shape('evidence/verify/read-claim.ts#readClaim', 'a long predicate', { limit: maxPayload }, (size) =>
    reading(JSON.stringify({ ...JSON.parse(statement), predicate: { text: 'a'.repeat(size) } })),
  ),
  shape('evidence/verify/read-vex.ts#readVexClaim', 'many statements', { limit: 10_000 }, (size) => {
    const said = { vulnerability: { name: 'CVE-2026-1' }, status: 'fixed', products: [{ '@id': 'pkg:npm/a' }] };
    const document = { '@context': 'https://openvex.dev/ns/v0.2.0', '@id': 'a', author: 'a', version: 1 };
    const predicate = { ...document, timestamp: '2026-01-01T00:00:00Z', statements: many(size, () => said) };
    const bundle = signedBy(ours, statementOf(subject, 'https://openvex.dev/ns/v0.2.0', predicate));
    return () =>
      readVexClaim(
        { bundle },
        subject.digest,
        'app',
        many(10, () => ({ keys })),
      );
  }),
  shape('evidence/verify/scan-claim.ts#currentScan', 'many scans of one moment', { limit: 200 }, (size) => {
    const by = { kind: 'key', key: trusted(ours) } as const;
    const claim = { kind: 'scan', predicateType: predicateTypes.scan, predicate: samplePredicate, by } as const;
    const claims = many(size, () => ({ ...claim, manifest: digest('2') }));
    return () => currentScan(claims);
  }),
  ...keylessShapes,
];
