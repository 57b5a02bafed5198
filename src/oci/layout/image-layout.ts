import type { Descriptor, Platform } from '../descriptor.js';
import type { Digest } from '../digest.js';

declare const verified: unique symbol;

/** One entry of an image config's history: what made a layer, or only metadata. */
export interface HistoryEntry {
  readonly createdBy: string;
  readonly emptyLayer: boolean;
}

/** How the layers of an image came about, as its config says. */
export interface LayerHistory {
  /** Digests of the uncompressed layers, one a layer, in order. */
  readonly diffIds: readonly string[];
  readonly history: readonly HistoryEntry[];
}

/** How a container of an image is started, as its config says. Foreign; the values in `env` may be secrets and are written nowhere. */
export interface ContainerConfig {
  /** Empty: root. */
  readonly user: string;
  /** `NAME=value`. */
  readonly env: readonly string[];
  /** `8080/tcp` */
  readonly ports: readonly string[];
  /** Whether it says how to ask a container for its health. */
  readonly healthcheck: boolean;
}

/** One runnable image of a layout: a manifest that is no attestation. */
export interface PlatformImage extends LayerHistory {
  readonly platform: Platform;
  readonly manifest: Descriptor;
  /** Its digest is Docker's classic image ID and Trivy's `Metadata.ImageID`. */
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly diffIds: readonly Digest[];
  /** The labels of the config, for the source repository and base image names. */
  readonly labels: Readonly<Record<string, string>>;
  readonly container: ContainerConfig;
}

/**
 * An OCI image layout on disk of which every reachable blob has been read and compared with its descriptor's size and SHA-256.
 * Only `verifyLayout` makes one, so a scan or a push of unchecked bytes does not compile (design, promise 1).
 */
export interface ImageLayout {
  readonly [verified]: true;
  readonly directory: string;
  /** What is tagged and pushed: an index, or the only manifest. */
  readonly root: Descriptor;
  /** At least one; in the order of the index. */
  readonly images: readonly [PlatformImage, ...PlatformImage[]];
  /** Every reachable blob once, children before the manifests that name them, the root last. */
  readonly blobs: readonly Descriptor[];
}

/**
 * The digests of an image: enough to judge it and to attach claims to it, in whatever way they are known. To push it takes an `ImageLayout`. Every verified layout is one.
 */
export interface ImageManifests {
  readonly root: Descriptor;
  readonly images: readonly {
    readonly platform: Platform;
    readonly manifest: Descriptor;
    readonly config: Pick<Descriptor, 'digest'>;
  }[];
  /** Every manifest and index among them. */
  readonly blobs: readonly Pick<Descriptor, 'digest' | 'mediaType'>[];
}

/** Where a blob lies in a layout (image-layout.md, "blobs"). */
export function blobPath(directory: string, digest: Digest): string {
  const [algorithm, hex] = digest.split(':') as [string, string];
  return `${directory}/blobs/${algorithm}/${hex}`;
}
