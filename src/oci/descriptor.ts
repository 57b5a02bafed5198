import * as z from 'zod';
import { digestSchema } from './digest.js';

/** Media types of the OCI image specification 1.1 and of Docker's schema 2, which registries treat alike. */
export const mediaTypes = {
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  ociConfig: 'application/vnd.oci.image.config.v1+json',
  ociLayerTar: 'application/vnd.oci.image.layer.v1.tar',
  ociLayerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
  ociLayerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerConfig: 'application/vnd.docker.container.image.v1+json',
  dockerLayerGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
  inToto: 'application/vnd.in-toto+json',
} as const;

/** Whether a media type names a list of manifests. */
export function isIndexType(mediaType: string): boolean {
  return mediaType === mediaTypes.ociIndex || mediaType === mediaTypes.dockerList;
}

/** Whether a media type names a single image's manifest. */
export function isManifestType(mediaType: string): boolean {
  return mediaType === mediaTypes.ociManifest || mediaType === mediaTypes.dockerManifest;
}

/** Words of Go's (GOOS, GOARCH), and no sentence: reports name platforms in words of ours. */
const platformWord = /^[A-Za-z0-9][\w.-]{0,40}$/;

/** A platform as in an index: `os/architecture[/variant]`. */
export const platformSchema = z.object({
  os: z.string().regex(platformWord),
  architecture: z.string().regex(platformWord),
  variant: z.union([z.literal(''), z.string().regex(platformWord)]).optional(),
  'os.version': z.string().optional(),
});
export type Platform = z.infer<typeof platformSchema>;

/** Platforms of one image: more than any has. Records, attestations and the ledger take no more, so an image with more is refused before it is scanned. */
export const maxPlatforms = 100;

/** `linux/arm64/v8`, as in Docker's `--platform`. */
export function platformName({ os, architecture, variant }: Platform): string {
  return variant ? `${os}/${architecture}/${variant}` : `${os}/${architecture}`;
}

/** The platform of such a name. */
export function platformOf(name: string): Platform {
  const [os = '', architecture = '', variant] = name.split('/');
  return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}

/** Whether a text is `os/architecture[/variant]`. */
export function isPlatformName(text: string): boolean {
  const words = text.split('/');
  return words.length >= 2 && words.length <= 3 && words.every((word) => platformWord.test(word));
}

/** The name under which builders and registries mean the same platform: some leave the usual variant out, others write it (containerd's platforms.Normalize). */
export function usualPlatform(name: string): string {
  return name
    .replace(/\/arm64\/v8$/, '/arm64')
    .replace(/\/arm$/, '/arm/v7')
    .replace(/\/amd64\/v1$/, '/amd64');
}

/** A content descriptor (OCI image-spec, descriptor.md). Unknown fields are kept out, known ones checked. */
export const descriptorSchema = z.object({
  mediaType: z.string().min(1),
  digest: digestSchema,
  size: z.int().nonnegative(),
  annotations: z.record(z.string(), z.string()).optional(),
  platform: platformSchema.optional(),
  urls: z.array(z.string()).optional(),
  artifactType: z.string().optional(),
});
export type Descriptor = Readonly<z.infer<typeof descriptorSchema>>;
