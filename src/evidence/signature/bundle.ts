import {
  type BundleWithDsseEnvelope,
  bundleFromJSON,
  bundleToJSON,
  isBundleWithDsseEnvelope,
  toDSSEBundle,
} from '@sigstore/bundle';
import { parseStrictJson } from '../../oci/strict-json.js';
import type { Envelope } from './envelope.js';

/** The media type of a bundle in a registry, as artifact type and as layer: by it cosign 3, Kyverno and Harbor find them. */
export const bundleMediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** Bytes of a bundle that are read: twice what we write. */
export const maxBundle = 4_000_000;

/** Bytes of a bundle beside its payload: certificate, log entries and timestamps have about 10 kB. */
const maxMaterial = 128_000;

/** What a bundle says of who signed it. Foreign until the signature is checked. */
type SignedBy =
  | { readonly kind: 'key'; readonly hint: string }
  | { readonly kind: 'certificate'; readonly der: Buffer };

/** A Sigstore bundle with an envelope. */
export interface ReadBundle {
  readonly envelope: Envelope;
  readonly signedBy: SignedBy;
  /** All of it, to check a certificate. */
  readonly parsed: BundleWithDsseEnvelope;
}

/** A bundle (v0.3) of one signature by a key, as JSON; it names the key by its hint. */
export function keyBundle({ payloadType, payload, signatures }: Envelope, hint: string): Buffer {
  const [first] = signatures;
  if (first === undefined) throw new Error('defect: an envelope without a signature');
  const bundle = toDSSEBundle({ artifact: payload, artifactType: payloadType, signature: first.sig, keyHint: hint });
  // The library repeats the hint as `keyid`, by which cosign looks for a key that it does not know, and then passes over the signature.
  for (const signature of bundle.content.dsseEnvelope.signatures) signature.keyid = '';
  return Buffer.from(JSON.stringify(bundleToJSON(bundle)));
}

/** A bundle of anybody; `undefined` for what is none, or holds no envelope. */
export function readBundle(bytes: Uint8Array): ReadBundle | undefined {
  if (bytes.byteLength > maxBundle) return undefined;
  try {
    const bundle = bundleFromJSON(parseStrictJson(bytes));
    if (!isBundleWithDsseEnvelope(bundle)) return undefined;
    const { payloadType, payload, signatures } = bundle.content.dsseEnvelope;
    if (bytes.byteLength - Math.ceil(payload.byteLength / 3) * 4 > maxMaterial) return undefined;
    const signedBy = signerOf(bundle.verificationMaterial.content);
    if (signedBy === undefined) return undefined;
    const envelope = { payloadType, payload, signatures: signatures.map(({ sig }) => ({ sig })) };
    return { envelope, signedBy, parsed: bundle };
  } catch {
    // The library throws errors of several kinds; each says that this is no bundle.
    return undefined;
  }
}

type Material = ReturnType<typeof bundleFromJSON>['verificationMaterial']['content'];

function signerOf(content: Material): SignedBy | undefined {
  switch (content.$case) {
    case 'publicKey':
      return { kind: 'key', hint: content.publicKey.hint };
    case 'certificate':
      return { kind: 'certificate', der: content.certificate.rawBytes };
    case 'x509CertificateChain': {
      const [leaf] = content.x509CertificateChain.certificates;
      return leaf === undefined ? undefined : { kind: 'certificate', der: leaf.rawBytes };
    }
  }
}
