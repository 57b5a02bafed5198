import { type Descriptor, mediaTypes } from './descriptor.js';
import { digestOf } from './digest.js';

/** The media type of a config that says nothing (OCI image-spec 1.1, "Guidance for an Empty Descriptor"). */
const emptyType = 'application/vnd.oci.empty.v1+json';

/** Something that hangs on a manifest. */
export interface Attachment {
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
  { artifactType, content, annotations }: Attachment,
): AttachmentManifest {
  const [config, layer] = [blobOf(emptyType, Buffer.from('{}')), blobOf(artifactType, content)];
  const bytes = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: mediaTypes.ociManifest,
      artifactType,
      config: config.descriptor,
      layers: [layer.descriptor],
      subject: { mediaType, digest, size },
      annotations,
    }),
  );
  const manifest = { mediaType: mediaTypes.ociManifest, digest: digestOf(bytes), size: bytes.byteLength };
  return { descriptor: { ...manifest, artifactType, annotations: { ...annotations } }, bytes, blobs: [config, layer] };
}

function blobOf(mediaType: string, bytes: Uint8Array) {
  return { descriptor: { mediaType, digest: digestOf(bytes), size: bytes.byteLength }, bytes };
}
