import { Cancelled, GateError } from '../host/errors.js';
import type { Reference } from './reference.js';
import type { Registry } from './registry/registry.js';

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
export async function visibilityOf(
  anonymous: Pick<Registry, 'manifest'>,
  image: Reference,
): Promise<'public' | 'private' | 'unknown'> {
  if (!worldwide.some((form) => form.test(image.registry))) return 'unknown';
  try {
    await anonymous.manifest(image);
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
