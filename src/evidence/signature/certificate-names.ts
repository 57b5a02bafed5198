import { X509Certificate } from 'node:crypto';

/** Who has signed keylessly, as a certificate of an authority says that we trust. */
export interface CertificateIdentity {
  /** The certificate's subject alternative name, e.g. `https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main`. */
  readonly name: string;
  /** Who confirmed it: the issuer of the OIDC token. */
  readonly issuer: string;
}

/** What was built, and by which run, where the certificate says it. The name tells the workflow alone, which another repository may have called. */
export interface CertificateSource {
  /** `https://github.com/acme/app`. Whoever registers the name after its owner has given it up has it, too. */
  readonly repository?: string;
  /** GitHub's number of that repository, which stays with it through all names and is never given again. */
  readonly repositoryId?: string;
  /** GitHub's number of its owner. */
  readonly ownerId?: string;
  /** When it signed: `public`, `private` or `internal`. */
  readonly visibility?: string;
  /** `refs/heads/main`. */
  readonly ref?: string;
  /** The commit. */
  readonly commit?: string;
  /** The event, e.g. `push`. */
  readonly trigger?: string;
  /** Address of the run. */
  readonly run?: string;
  /** The deployment environment of the job. */
  readonly environment?: string;
}

interface ReadCertificate {
  readonly identity: CertificateIdentity;
  readonly source: CertificateSource;
  /** Its key may sign code (RFC 5280, 4.2.1.12), which cosign asks for and @sigstore/verify does not. */
  readonly signsCode: boolean;
}

const codeSigning = '1.3.6.1.5.5.7.3.3';
/** Fulcio's own extensions (sigstore/fulcio, docs/oid-info.md), below this arc: texts as UTF8String, but the first six, which are bare. */
const fulcio = '1.3.6.1.4.1.57264.1';
const bareIssuer = `${fulcio}.1`;
const issuer = `${fulcio}.8`;
const sources = {
  repository: `${fulcio}.12`,
  commit: `${fulcio}.13`,
  ref: `${fulcio}.14`,
  repositoryId: `${fulcio}.15`,
  ownerId: `${fulcio}.17`,
  trigger: `${fulcio}.20`,
  run: `${fulcio}.21`,
  visibility: `${fulcio}.22`,
  environment: `${fulcio}.23`,
} as const;
/** A name as Node writes it: without comma, quotation mark and backslash, as it separates names by the first and quotes by the others. */
const nameForm = /^(?:URI|email):([\x21\x23-\x2b\x2d-\x5b\x5d-\x7e]{1,2000})$/;

/** An extension as @sigstore/verify gives it: the OID in its parts, and the bytes of the value. */
interface Extension {
  readonly oid?: { readonly id: readonly number[] } | undefined;
  readonly value: Uint8Array;
}

/**
 * What a certificate of Fulcio says; `undefined` where it has not exactly one name, or no issuer. The name is read by OpenSSL, beside the reading of
 * @sigstore/verify, which takes the first of several, and texts as ASCII without their highest bit. Nothing is checked: the caller has done that.
 */
export function readCertificate(der: Uint8Array, extensions: readonly Extension[]): ReadCertificate | undefined {
  const certificate = new X509Certificate(der);
  const [, name] = nameForm.exec(certificate.subjectAltName ?? '') ?? [];
  const bytesOf = (oid: string) => {
    const [only, ...others] = extensions.filter((one) => one.oid?.id.join('.') === oid);
    return others.length === 0 ? only?.value : undefined;
  };
  const textOf = (oid: string) => utf8String(bytesOf(oid));
  const confirming = textOf(issuer) ?? decoded(bytesOf(bareIssuer));
  if (name === undefined || confirming === undefined) return undefined;
  const said = Object.entries(sources).map(([key, oid]) => [key, textOf(oid)] as const);
  return {
    identity: { name, issuer: confirming },
    source: Object.fromEntries(said.filter(([, value]) => value !== undefined)),
    signsCode: certificate.keyUsage?.includes(codeSigning) ?? false,
  };
}

/** The text in DER's UTF8String (X.690, 8.23) of up to 64 KiB; `undefined` for anything else. */
function utf8String(der: Uint8Array | undefined): string | undefined {
  const [tag, first = 0, second = 0, third = 0] = der ?? [];
  if (der === undefined || tag !== 0x0c) return undefined;
  const [header, length] =
    first < 0x80 ? [2, first] : first === 0x81 ? [3, second] : first === 0x82 ? [4, second * 256 + third] : [0, -1];
  return der.byteLength === header + length ? decoded(der.subarray(header)) : undefined;
}

/** UTF-8 without control characters. */
function decoded(bytes: Uint8Array | undefined): string | undefined {
  const text = Buffer.from(bytes ?? []).toString('utf8');
  return /^[^\p{C}\ufffd]+$/u.test(text) ? text : undefined;
}
