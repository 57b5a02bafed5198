import type { BuildContext } from '../../../src/image/build/context.js';
import { buildValues } from '../../../src/image/build/inputs.js';
import type { BuildRequest } from '../../../src/image/build/request.js';

/** A build for which nothing is said but its context. */
export function plainRequest(context: BuildContext): BuildRequest {
  return { ...buildValues({}), context, githubToken: undefined, origin: undefined };
}
