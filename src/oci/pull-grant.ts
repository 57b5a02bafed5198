import type { Descriptor } from './descriptor.js';
import { imageWords, type Reference } from './reference.js';
import { repositoryScope } from './registry/auth-challenge.js';
import type { Grant } from './registry/authentication.js';
import { type RetryPorts, repeated } from './registry/retry.js';
import type { RegistryTransport } from './registry/transport.js';

/** How another program may fetch the blobs of a repository by itself. */
interface PullGrant {
  /** The address of a blob, at the registry's own origin. */
  readonly urlOf: (blob: Pick<Descriptor, 'digest'>) => URL;
  /** `open`: no credentials are needed; `none`: some are, and we have none. */
  readonly authorization: 'open' | 'none' | Grant;
}

/**
 * What another program needs to fetch blobs of an image: their addresses, and a token to pull from this repository alone. It is a new one, so that it holds as long as
 * tokens of this registry do.
 * @param blob one of them, by which it is found out whether credentials are needed.
 * @throws ToolError as `Registry`; Cancelled.
 */
export async function pullGrant(
  { transport, retry }: { readonly transport: Pick<RegistryTransport, 'grantFor'>; readonly retry: RetryPorts },
  reference: Reference,
  blob: Pick<Descriptor, 'digest'>,
): Promise<PullGrant> {
  const { registry, repository } = reference;
  const pathOf = ({ digest }: Pick<Descriptor, 'digest'>) => `/v2/${repository}/blobs/${digest}`;
  const attempt = { doing: `read ${imageWords(reference)}`, registry, repository };
  const scopes = [repositoryScope(repository, 'pull')];
  const asked = await repeated(retry, () =>
    transport.grantFor({ attempt, scopes, method: 'HEAD', target: pathOf(blob) }),
  );
  const authorization = 'grant' in asked ? (asked.grant ?? 'none') : 'open';
  return { urlOf: (one) => new URL(pathOf(one), asked.base), authorization };
}
