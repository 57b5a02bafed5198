import { ToolError } from '../../host/errors.js';
import type { Process } from '../../host/ports.js';
import { type Digest, isDigest } from '../../oci/digest.js';
import { familiarReference, parseReference, type Reference } from '../../oci/reference.js';
import { askDocker, lastLines } from './ask-docker.js';

/** A Docker image named by a person: by the ID in the store of this machine, or by a reference. */
export type NamedImage =
  | { readonly kind: 'id'; readonly id: Digest }
  | { readonly kind: 'reference'; readonly reference: Reference };

/** What a person has written. @throws ConfigError as `parseReference`. */
export function namedImage(text: string): NamedImage {
  return isDigest(text) ? { kind: 'id', id: text } : { kind: 'reference', reference: parseReference(text, 'image') };
}

/**
 * The ID of an image in this machine's Docker store, or `undefined` when it must come from the registry: no Docker, no daemon, no such image. A
 * reference with a digest always does: it names the registry's bytes, which the store does not keep. `absent` is called with why the store does not have it.
 * @throws ToolError `docker-answer`, and `image-not-local` for an ID that is not there: no registry knows it.
 */
export async function findLocalImage(
  process: Pick<Process, 'run'>,
  image: NamedImage,
  absent: (reason: string) => void = () => undefined,
): Promise<Digest | undefined> {
  const name = storeName(image);
  if (name === undefined) return undefined;
  const answer = await inspect(process, name);
  if (answer.id !== undefined) return answer.id;
  if (image.kind === 'reference') {
    absent(answer.reason);
    return undefined;
  }
  throw new ToolError({
    code: 'image-not-local',
    message: `No image with the ID ${image.id} is in this machine's Docker store: ${answer.reason}`,
    fix: 'See `docker image ls --no-trunc`, or name the image by repository and digest: NAME@sha256:…',
  });
}

/** What the store is asked for; `undefined` for a reference with a digest. */
export function storeName(image: NamedImage): string | undefined {
  if (image.kind === 'id') return image.id;
  // Without its tag a name like `deadbeef` would be taken for the beginning of another image's ID.
  return image.reference.digest === undefined ? familiarReference({ tag: 'latest', ...image.reference }) : undefined;
}

/** The question for the ID of what the store has under that name. */
export function inspectQuestion(name: string): readonly string[] {
  return ['image', 'inspect', '--format', '{{.Id}}', name];
}

async function inspect(
  process: Pick<Process, 'run'>,
  name: string,
): Promise<{ readonly id: Digest | undefined; readonly reason: string }> {
  try {
    const finished = await askDocker(process, inspectQuestion(name));
    if (finished.code !== 0) return { id: undefined, reason: lastLines(finished, 1) };
    const id = imageIdOf(finished.stdout);
    if (id === undefined) throw notUnderstood(name, finished.stdout);
    return { id, reason: '' };
  } catch (error) {
    if (error instanceof ToolError && error.code === 'docker-missing') return { id: undefined, reason: error.message };
    throw error;
  }
}

/** The ID that `image inspect` prints. Podman's `docker` leaves out `sha256:` (observed with 5.4). */
export function imageIdOf(printed: string): Digest | undefined {
  const text = printed.trim();
  const id = /^[0-9a-f]{64}$/.test(text) ? `sha256:${text}` : text;
  return isDigest(id) ? id : undefined;
}

/** The image is there: to take it for absent would let another one of that name, from a registry, be judged in its place. */
function notUnderstood(name: string, answer: string): ToolError {
  return new ToolError({
    code: 'docker-answer',
    message: `\`docker image inspect ${name}\` gave an ID that is not understood: ${answer.trim().slice(0, 200)}`,
    fix: 'Use Docker 20.10 or newer, or give the image as an archive of `docker save`.',
  });
}
