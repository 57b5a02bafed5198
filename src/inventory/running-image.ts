import { type Digest, isDigest } from '../oci/digest.js';
import type { Reference } from '../oci/reference.js';
import { referenceOf } from './image-query.js';

/** Which image a container runs, as far as its runtime says. */
export type RuntimeImage =
  /** A manifest, or an index, in a repository. */
  | { readonly kind: 'digest'; readonly reference: Reference & { readonly digest: Digest }; readonly name?: Reference }
  /** The ID of a config (of Docker's containerd store that of an index), by which no registry finds an image. */
  | { readonly kind: 'bare'; readonly id: Digest; readonly name?: Reference }
  /** It has not been pulled yet. */
  | { readonly kind: 'absent'; readonly name?: Reference }
  /** In a form that no runtime is known for. The name is that of the image that was asked for, where nothing contradicts it. */
  | { readonly kind: 'unreadable'; readonly name?: Reference };

/** `docker-pullable://` and `docker://` are those of dockershim; containerd and CRI-O have none. */
const runtimePrefix = /^(?:docker-pullable|docker|containerd|cri-o):\/\//;
const hexAlone = /^[0-9a-f]{64}$/;

/**
 * What the columns image and imageID of a container say. An imageID without a repository is that of an image which was put there by hand, or of a runtime that tells no more; where the
 * container was asked for by a digest, that is its image.
 */
export function runningImage(image: string, imageId: string): RuntimeImage {
  const name = nameIn(image);
  const named = name === undefined ? {} : { name };
  const id = imageId.replace(runtimePrefix, '');
  const at = id.lastIndexOf('@');
  if (at >= 0) {
    const reference = digested(id.slice(0, at), id.slice(at + 1));
    return reference === undefined ? { kind: 'unreadable' } : { kind: 'digest', reference, ...named };
  }
  if (name?.digest !== undefined) return { kind: 'digest', reference: { ...name, digest: name.digest }, ...named };
  const bare = hexAlone.test(id) ? `sha256:${id}` : id;
  if (isDigest(bare)) return { kind: 'bare', id: bare, ...named };
  return { kind: id === '' ? 'absent' : 'unreadable', ...named };
}

function nameIn(image: string): Reference | undefined {
  if (image === '' || isDigest(image)) return undefined;
  const at = image.indexOf('@');
  return at < 0 ? referenceOf(image, {}) : referenceOf(image.slice(0, at), { digest: image.slice(at + 1) });
}

function digested(place: string, digest: string): (Reference & { readonly digest: Digest }) | undefined {
  if (!isDigest(digest)) return undefined;
  const reference = referenceOf(place, { digest });
  return reference === undefined ? undefined : { ...reference, digest };
}
