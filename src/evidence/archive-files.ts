import { type Digest, digestOf, encoded } from '../oci/digest.js';
import { byText } from '../text/order.js';
import { scanPredicateSchema } from './statement/scan-predicate.js';
import type { SignedClaim } from './verify/read-claim.js';

/** A claim that counts, with its bytes. */
interface ClaimBytes {
  readonly claim: SignedClaim;
  readonly bundle: Uint8Array;
  /** The SBOM that it points to, where it does. */
  readonly sbom?: Uint8Array;
}

/** An index or manifest with the claims about it. */
export interface ManifestBytes {
  readonly digest: Digest;
  /** Absent for what the image was asked for by. */
  readonly platform?: string;
  readonly bytes: Uint8Array;
  readonly claims: readonly ClaimBytes[];
}

/** What is to be kept about an image. */
export interface EvidenceContent {
  /** Without tag and digest. */
  readonly repository: string;
  readonly digest: Digest;
  /** First what the image was asked for by. */
  readonly manifests: readonly ManifestBytes[];
  /** What keyless signatures were checked against, where identities count. */
  readonly trustedRoot?: string;
  /** The day as of which it was judged, where that was not the day of the export. */
  readonly asOf?: Date;
}

/** A file of the archive. */
export interface ArchiveFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A claim as its files in the archive. */
export interface ArchivedClaim {
  readonly claim: SignedClaim;
  readonly bundle: ArchiveFile;
  /** The file that its signature is checked with: a public key, or the trusted root. */
  readonly key: string;
  readonly sbom?: ArchiveFile;
  /** Of a scan: when it was made, and until when it holds. */
  readonly scan?: { readonly finished: string; readonly validUntil: string; readonly verdict: string };
}

/** A manifest as its files in the archive. */
export interface ArchivedManifest {
  readonly digest: Digest;
  readonly platform?: string;
  readonly file: ArchiveFile;
  readonly claims: readonly ArchivedClaim[];
}

const kinds = ['signature', 'scan', 'sbom'];

/** The files of each manifest, in one order whatever order they were read in. */
export function archivedManifests({ manifests }: EvidenceContent): readonly ArchivedManifest[] {
  const folders = new Set<string>();
  return manifests.map(({ digest, platform, bytes, claims }) => {
    const folder = free(folders, platform === undefined ? 'image' : slug(platform));
    const names = new Set<string>();
    const archived = claims.toSorted(inOrder).map((one) => archivedClaim(one, folder, names));
    const file = { path: `${folder}/manifest.json`, bytes };
    return { digest, ...(platform === undefined ? {} : { platform }), file, claims: archived };
  });
}

/** Where the public key lies that has made a signature, or what its certificate is checked against. */
export function keyPath({ by }: SignedClaim): string {
  return by.kind === 'identity' ? 'trusted_root.json' : `keys/${encoded(by.key.fingerprint).slice(0, 16)}.pub`;
}

function archivedClaim({ claim, bundle, sbom }: ClaimBytes, folder: string, names: Set<string>): ArchivedClaim {
  const name = `${folder}/${free(names, claim.kind)}`;
  const scan = claim.kind === 'scan' ? scanPredicateSchema.safeParse(claim.predicate).data : undefined;
  return {
    claim,
    bundle: { path: `${name}.sigstore.json`, bytes: bundle },
    key: keyPath(claim),
    ...(sbom === undefined ? {} : { sbom: { path: `${name}.cdx.json`, bytes: sbom } }),
    ...(scan === undefined
      ? {}
      : {
          scan: {
            finished: scan.metadata.scanFinishedOn,
            validUntil: scan.scanner.result.validUntil,
            verdict: scan.scanner.result.verdict,
          },
        }),
  };
}

function inOrder(one: ClaimBytes, other: ClaimBytes): number {
  const byKind = kinds.indexOf(one.claim.kind) - kinds.indexOf(other.claim.kind);
  return byKind || byText(one.claim.manifest, other.claim.manifest);
}

/** The name, with a number where it is taken. */
function free(taken: Set<string>, name: string): string {
  let [found, count] = [name, 1];
  while (taken.has(found)) {
    count += 1;
    found = `${name}-${count}`;
  }
  taken.add(found);
  return found;
}

/** `linux-arm64-v8`; of a platform without a name the beginning of its digest. */
function slug(platform: string): string {
  const text = platform.replace(/^sha256:([0-9a-f]{16}).*$/, '$1').replace(/[^A-Za-z0-9._-]+/g, '-');
  return text === 'image' || text === 'keys' ? `platform-${text}` : text;
}

/** `SHA256SUMS`, as `sha256sum -c` reads it. */
export function checksums(files: readonly ArchiveFile[]): ArchiveFile {
  const lines = files.map(({ path, bytes }) => `${encoded(digestOf(bytes))}  ${path}\n`);
  return { path: 'SHA256SUMS', bytes: Buffer.from(lines.join('')) };
}
