import * as z from 'zod';
import { parsedJson } from '../text/json.js';
import { type Descriptor, descriptorSchema, mediaTypes } from './descriptor.js';
import { digestOf } from './digest.js';

/** The media type of a config that says nothing (OCI image-spec 1.1, "Guidance for an Empty Descriptor"). */
const emptyType = 'application/vnd.oci.empty.v1+json';

/**
 * Bytes of a file up to which the manifest carries it, too (OCI image-spec 1.1, descriptor.md, `data`), so that who reads the manifest need not ask again. A
 * signature has 3 to 11 kB; registries take manifests up to 4 MiB.
 */
const maxEmbedded = 64 * 1024;

/** The digest of a file that its manifest does not carry. It stands in the list of attachments, too, so that who reads that can ask for the file at once. */
export const fileAnnotation = 'io.github.image-gate.file';

/** The descriptor of a file, which may carry it. */
const carryingSchema = descriptorSchema.extend({ data: z.base64().optional() });
const manifestSchema = z.object({
  layers: z.tuple([carryingSchema]),
  annotations: z.record(z.string(), z.string()).optional().catch(undefined),
});

/** Something that hangs on a manifest. */
export interface AttachmentContent {
  readonly artifactType: string;
  readonly content: Uint8Array;
  readonly annotations: Readonly<Record<string, string>>;
}

/** An attachment as a registry keeps it. */
export interface AttachmentManifest {
  /** As it stands in a list of referrers. */
  readonly descriptor: Descriptor;
  readonly bytes: Buffer;
  readonly blobs: readonly { readonly descriptor: Descriptor; readonly bytes: Uint8Array }[];
}

/** The manifest that binds one file to its subject (OCI image-spec 1.1, "Guidelines for Artifact Usage"). */
export function attachmentManifest(
  { mediaType, digest, size }: Descriptor,
  { artifactType, content, annotations }: AttachmentContent,
): AttachmentManifest {
  const [config, layer] = [blobOf(emptyType, Buffer.from('{}')), blobOf(artifactType, content)];
  const isCarried = content.byteLength <= maxEmbedded;
  const all = { ...annotations, ...(isCarried ? {} : { [fileAnnotation]: layer.descriptor.digest }) };
  const bytes = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: mediaTypes.ociManifest,
      artifactType,
      config: config.descriptor,
      layers: [isCarried ? carrying(layer) : layer.descriptor],
      subject: { mediaType, digest, size },
      annotations: all,
    }),
  );
  const manifest = { mediaType: mediaTypes.ociManifest, digest: digestOf(bytes), size: bytes.byteLength };
  return { descriptor: { ...manifest, artifactType, annotations: all }, bytes, blobs: [config, layer] };
}

/** What an attachment of anybody holds. */
interface AttachedFile {
  readonly descriptor: Descriptor;
  /** Where the manifest carries them. */
  readonly bytes?: Buffer;
  /** Of the manifest. */
  readonly annotations: Readonly<Record<string, string>>;
}

/** The only file of an attachment of anybody; `undefined` for a manifest of another kind. */
export function attachedFile(manifest: Uint8Array): AttachedFile | undefined {
  const read = manifestSchema.safeParse(parsedJson(Buffer.from(manifest).toString('utf8'))).data;
  if (read === undefined) return undefined;
  const { layers, annotations = {} } = read;
  const [{ data, ...descriptor }] = layers;
  const bytes = data === undefined ? undefined : Buffer.from(data, 'base64');
  const isIt = bytes?.byteLength === descriptor.size && digestOf(bytes) === descriptor.digest;
  return { descriptor, annotations, ...(isIt ? { bytes } : {}) };
}

function carrying({ descriptor, bytes }: ReturnType<typeof blobOf>) {
  return { ...descriptor, data: Buffer.from(bytes).toString('base64') };
}

function blobOf(mediaType: string, bytes: Uint8Array) {
  return { descriptor: { mediaType, digest: digestOf(bytes), size: bytes.byteLength }, bytes };
}
