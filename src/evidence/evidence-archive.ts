import { digestOf } from '../oci/digest.js';
import { byText } from '../text/order.js';
import {
  type ArchivedManifest,
  type ArchiveFile,
  archivedManifests,
  checksums,
  type EvidenceContent,
  keyPath,
} from './archive-files.js';
import { archiveReadme } from './archive-readme.js';
import type { SignedClaim } from './verify/read-claim.js';

/**
 * Everything that is proven about an image, as files that cosign and standard tools check without a registry: manifests, bundles, SBOMs and public keys, with what is
 * what, and how to check it. The same content gives the same bytes.
 */
export function evidenceArchive(content: EvidenceContent): readonly ArchiveFile[] {
  const manifests = archivedManifests(content);
  const keys = new Map(
    content.manifests.flatMap(({ claims }) =>
      claims.map(({ claim }) => {
        const pem = claim.by.kind === 'key' ? claim.by.key.publicKey : content.trustedRoot;
        if (pem === undefined) throw new Error('defect: a keyless claim, and nothing that it was checked against');
        return [keyPath(claim), pem] as const;
      }),
    ),
  );
  const files = [
    { path: 'README.md', bytes: Buffer.from(archiveReadme(content, manifests)) },
    { path: 'evidence.json', bytes: Buffer.from(indexText(content, manifests)) },
    ...manifests.flatMap(({ file, claims }) => [
      file,
      ...claims.flatMap(({ bundle, sbom }) => [bundle, sbom ?? []].flat()),
    ]),
    ...[...keys].map(([path, pem]) => ({ path, bytes: Buffer.from(pem) })),
  ].toSorted((one, other) => byText(one.path, other.path));
  return [...files, checksums(files)];
}

function signatoryOf({ by }: SignedClaim, file: string): object {
  if (by.kind === 'key') return { key: { file, digest: by.key.fingerprint } };
  const { name, issuer, signedAt, source } = by.signer;
  return { identity: { name, issuer, signedAt: new Date(signedAt).toISOString(), ...source }, trustedRoot: file };
}

/** What is what, for programs. */
function indexText({ repository, digest, asOf }: EvidenceContent, manifests: readonly ArchivedManifest[]): string {
  const fileOf = ({ path, bytes }: ArchiveFile) => ({ file: path, digest: digestOf(bytes) });
  const index = {
    schemaVersion: 1,
    image: { repository, digest },
    ...(asOf === undefined ? {} : { judgedAsOf: asOf.toISOString() }),
    manifests: manifests.map((one) => ({
      digest: one.digest,
      ...(one.platform === undefined ? {} : { platform: one.platform }),
      file: one.file.path,
      claims: one.claims.map(({ claim, bundle, key, sbom, scan }) => ({
        kind: claim.kind,
        predicateType: claim.predicateType,
        bundle: fileOf(bundle),
        attachedBy: claim.manifest,
        ...signatoryOf(claim, key),
        ...(sbom === undefined ? {} : { sbom: fileOf(sbom) }),
        ...(scan === undefined ? {} : { scan }),
      })),
    })),
  };
  return `${JSON.stringify(index, undefined, 2)}\n`;
}
