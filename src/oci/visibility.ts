import { Cancelled, GateError } from '../host/errors.js';
import type { RegistryCatalog } from './catalog.js';
import type { Reference } from './reference.js';
import type { Registry } from './registry/registry.js';

/** Who may see an image or a place. `unknown`: nobody has said it. */
export type Visibility = 'public' | 'private' | 'unknown';

/**
 * Registries that are the same for everybody. Any other may be one that only a company's network reaches, where nobody has to log in: that it answers says nothing
 * of who else it answers.
 */
const worldwide = [
  /^docker\.io$/,
  /^ghcr\.io$/,
  /^quay\.io$/,
  /^gcr\.io$/,
  /^[a-z]+\.gcr\.io$/,
  /^[a-z0-9-]+-docker\.pkg\.dev$/,
  /^public\.ecr\.aws$/,
  /^mcr\.microsoft\.com$/,
  /^registry\.gitlab\.com$/,
  /^registry\.k8s\.io$/,
];

/**
 * Whether everybody can have an image: its registry is one for everybody, and gives its manifest to who has not logged in. `unknown` for any other registry, and where none answers.
 * @param anonymous a client without any credentials.
 */
export async function visibilityOf(anonymous: Pick<Registry, 'manifest'>, image: Reference): Promise<Visibility> {
  return visibilityBy(image, () => anonymous.manifest(image));
}

/**
 * Whether everybody can have what is in a repository of a registry, whether or not an image is there yet: as `visibilityOf`, by its list of tags.
 * @param anonymous a client without any credentials.
 */
export async function repositoryOnRegistry(
  anonymous: Pick<RegistryCatalog, 'firstTags'>,
  place: Pick<Reference, 'registry' | 'repository'>,
): Promise<Visibility> {
  return visibilityBy(place, () => anonymous.firstTags(place));
}

async function visibilityBy(
  { registry }: Pick<Reference, 'registry'>,
  ask: () => Promise<unknown>,
): Promise<Visibility> {
  if (!worldwide.some((form) => form.test(registry))) return 'unknown';
  try {
    await ask();
    return 'public';
  } catch (error) {
    if (error instanceof Cancelled || !(error instanceof GateError)) throw error;
    return isDenial(error.code) ? 'private' : 'unknown';
  }
}

/** Registries also say 404 of what a stranger may not see. */
function isDenial(code: string): boolean {
  return ['registry-unauthorized', 'registry-denied', 'manifest-unknown', 'repository-unknown'].includes(code);
}
