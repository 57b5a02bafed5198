import { newSigner, samplePredicate, signedBy, trusted } from '../../__tests__/evidence/sample-claims.js';
import { digest } from '../../__tests__/report/make-assessment.js';
import { maxBundle, readBundle } from '../../src/evidence/signature/bundle.js';
import { readPublicKey, readSigningKey } from '../../src/evidence/signature/signing-key.js';
import { predicateTypes } from '../../src/evidence/statement/claim.js';
import { statementOf } from '../../src/evidence/statement/statement.js';
import { readClaim } from '../../src/evidence/verify/read-claim.js';
import { currentScan } from '../../src/evidence/verify/scan-claim.js';
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
  return () => readClaim({ manifest: digest('2'), bundle }, subject.digest, { keys });
};
const statement = JSON.stringify(statementOf(subject, predicateTypes.scan, samplePredicate));

/** What hangs on an image: anybody with write access may have put it there. */
export const claimShapes: readonly Shape[] = [
  ...repeats(
    'evidence/signature/bundle.ts#readBundle',
    { limit: maxBundle, pieces: ['[', '{"a":', '"a",', '{"mediaType":"x"},', ' ', '0,'] },
    (text) => readBundle(Buffer.from(text)),
  ),
  ...repeats(
    ['evidence/signature/signing-key.ts#readSigningKey', 'evidence/signature/signing-key.ts#readPublicKey'],
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
  shape('evidence/verify/scan-claim.ts#currentScan', 'many scans of one moment', { limit: 200 }, (size) => {
    const by = { kind: 'key', key: trusted(ours) } as const;
    const claim = { kind: 'scan', predicateType: predicateTypes.scan, predicate: samplePredicate, by } as const;
    const claims = many(size, () => ({ ...claim, manifest: digest('2') }));
    return () => currentScan(claims);
  }),
];
