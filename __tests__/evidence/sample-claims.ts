/** Signed claims for tests, made by the code that signs for real. */
import { generateKeyPairSync } from 'node:crypto';
import { keyBundle } from '../../src/evidence/signature/bundle.js';
import { readPublicKey } from '../../src/evidence/signature/public-key.js';
import { readSigningKey, type Signer } from '../../src/evidence/signature/signing-key.js';
import { predicateTypes } from '../../src/evidence/statement/claim.js';
import { scanPredicate } from '../../src/evidence/statement/scan-predicate.js';
import { signatureStatement, statementMediaType, statementOf } from '../../src/evidence/statement/statement.js';
import type { TrustedKey } from '../../src/evidence/verify/demands.js';
import type { Digest } from '../../src/oci/digest.js';
import { publishedRecord } from '../../src/report/json/published-json.js';
import { makeAssessment } from '../report/make-assessment.js';

const repository = 'ghcr.io/acme/api';

export function newSigner(): Signer {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = readSigningKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), undefined);
  if ('what' in key) throw new Error(key.what);
  return key;
}

export function trusted({ publicKey }: Signer, name = 'image-gate.pub'): TrustedKey {
  const key = readPublicKey(publicKey);
  if (key === undefined) throw new Error('no key');
  return { name, ...key };
}

/** What an image that passed at the `now` of the samples claims for seven days. */
export const samplePredicate = scanPredicate(
  { ...publishedRecord(makeAssessment()), verdict: 'passed' },
  { rules: 'branch', maxAge: 7 * 86_400_000 },
);

/** A document about a digest, as a bundle. */
export type Document = (about: Digest) => Uint8Array;

export function signedBy(by: Signer, statement: object, type = statementMediaType): Uint8Array {
  return keyBundle(by.sign(type, Buffer.from(JSON.stringify(statement))), by.hint);
}

export function statementDocument(by: Signer, predicateType: string, predicate: object): Document {
  return (digest) => signedBy(by, statementOf({ repository, digest }, predicateType, predicate));
}

export function signatureDocument(by: Signer): Document {
  return (digest) => signedBy(by, signatureStatement({ repository, digest }));
}

export function scanDocument(by: Signer, predicate: object = samplePredicate): Document {
  return statementDocument(by, predicateTypes.scan, predicate);
}

/** A CycloneDX document about a manifest, as far as it matters whose it is. */
export function sampleSbom(digest: Digest, more: object = {}): object {
  const component = { type: 'container', name: 'api', version: digest };
  return { bomFormat: 'CycloneDX', specVersion: '1.6', metadata: { component }, components: [], ...more };
}

/** @param sbom the document by the digest; default one about it. */
export function sbomDocument(by: Signer, sbom: (digest: Digest) => object = sampleSbom): Document {
  return (digest) => statementDocument(by, predicateTypes.sbom, sbom(digest))(digest);
}
