import { generateKeyPairSync } from 'node:crypto';
import { readSigningKey } from '../../../src/evidence/signature/signing-key.js';
import { type OwnClaim, ownClaims } from '../../../src/evidence/verify/own-claims.js';
import { type Descriptor, platformName } from '../../../src/oci/descriptor.js';
import type { ImageLayout } from '../../../src/oci/layout/image-layout.js';
import type { Reference } from '../../../src/oci/reference.js';
import type { Registry } from '../../../src/oci/registry/registry.js';
import { readAttachments } from '../../../src/release/attached.js';
import type { Proof } from '../../../src/release/attest/attest.js';
import { type ClaimSigner, keySigner } from '../../../src/release/attest/signer.js';
import { publishedRecord } from '../../../src/report/json/published-json.js';
import { makeAssessment } from '../../report/make-assessment.js';

/** A private key (P-256, PKCS8). */
export function newKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** A signer with this key, or a new one. */
export function signerWith(pem = newKey()): ClaimSigner {
  const key = readSigningKey(pem, undefined);
  if ('what' in key) throw new Error(key.what);
  return keySigner(key);
}

/** What a layout is proven by that was scanned, and in which nothing was found. */
export function proofOf(
  layout: ImageLayout,
  signer: ClaimSigner,
  sboms: Proof['sboms'] = new Map(),
  isOurs: Proof['isOurs'] = (bundle) => signer.recognises(bundle),
): Proof {
  const platforms = layout.images.map(({ platform }) => platformName(platform));
  const record = publishedRecord(makeAssessment({ digest: layout.root.digest, platforms }));
  return { signer, isOurs, record, facts: { rules: 'branch', maxAge: 7 * 86_400_000 }, sboms };
}

/** Which of the listed attachments are claims by this signer. */
export async function claimsBy(
  signer: Pick<ClaimSigner, 'recognises'>,
  registry: Registry,
  subject: Reference,
  listed: readonly Descriptor[],
): Promise<readonly OwnClaim[]> {
  if (subject.digest === undefined) throw new Error('claims are about a digest');
  const attachments = await readAttachments(registry, subject, listed);
  return ownClaims(attachments, subject.digest, (bundle) => signer.recognises(bundle));
}
