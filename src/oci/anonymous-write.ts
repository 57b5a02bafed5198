import { Cancelled, GateError } from '../host/errors.js';
import { mayPass, Transient } from '../host/retry.js';
import { openTransport, type RegistryOptions, type RegistryPorts } from './open-transport.js';
import { familiarName, type Reference } from './reference.js';
import { repositoryScope } from './registry/auth-challenge.js';
import { discard } from './registry/exchange.js';
import { namedUrl } from './registry/origin.js';
import type { Answered, Call, RegistryTransport } from './registry/transport.js';

/** What a registry says to somebody without an account who wants to push. */
export type WriteAnswer =
  | { readonly kind: 'refused'; readonly said: string }
  /** It began an upload. `session`: it could not be cancelled. */
  | { readonly kind: 'accepted'; readonly left: 'nothing' }
  | { readonly kind: 'accepted'; readonly left: 'session'; readonly why: string }
  /** It said neither yes nor no. */
  | { readonly kind: 'unclear'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string };

/** A repository of a registry. */
export type RepositoryPlace = Pick<Reference, 'registry' | 'repository'>;

/**
 * Whether a registry takes an upload from somebody without an account: the first request of every push, POST to the uploads of a repository that is there (of one that is not, some registries would
 * keep an empty folder). Refused, it has begun nothing; where it is taken, the upload is cancelled at once and asked for once more, so that nothing is left (distribution-spec 1.1, "Cancel a blob upload").
 * @param ports of somebody who has logged in nowhere. @throws Cancelled.
 */
export async function askAnonymousWrite(
  ports: RegistryPorts,
  options: RegistryOptions,
  place: RepositoryPlace,
): Promise<WriteAnswer> {
  const { transport } = openTransport({ ...ports, environment: {} }, options);
  const call: Call = {
    attempt: { doing: `begin an upload to ${familiarName(place)}`, ...place },
    scopes: [repositoryScope(place.repository, 'pull,push')],
    method: 'POST',
    target: `/v2/${place.repository}/blobs/uploads/`,
    headers: { 'content-length': '0' },
  };
  try {
    return await answerTo(transport, call, await transport.send(call));
  } catch (error) {
    return fromError(error);
  }
}

async function answerTo(transport: RegistryTransport, call: Call, answered: Answered): Promise<WriteAnswer> {
  const { status, headers } = answered.response;
  if (status === 202) {
    await discard(answered.response.body);
    const location = headers.location === undefined ? undefined : namedUrl(headers.location, answered.url);
    return location === undefined
      ? { kind: 'accepted', left: 'session', why: 'it names no location for the upload' }
      : await cancelled(transport, call, location);
  }
  if (status === 401 || status === 403) {
    await discard(answered.response.body);
    return { kind: 'refused', said: `it answered ${status}` };
  }
  const { message: why } = await transport.refusal(call, answered);
  return mayPass(status) || status >= 500 ? { kind: 'failed', why } : { kind: 'unclear', why };
}

/** Ends the upload, and asks for it once more: only one that is not known any more is gone. */
async function cancelled(transport: RegistryTransport, call: Call, location: URL): Promise<WriteAnswer> {
  const { headers: _, ...rest } = call;
  const scopes = [repositoryScope(call.attempt.repository, 'pull,push,delete')];
  try {
    const ended = await transport.send({ ...rest, scopes, method: 'DELETE', target: location });
    await discard(ended.response.body);
    const asked = await transport.send({ ...rest, scopes, method: 'GET', target: location });
    await discard(asked.response.body);
    if (asked.response.status === 404) return { kind: 'accepted', left: 'nothing' };
    const why = `DELETE was answered ${ended.response.status}, and GET of the upload ${asked.response.status}`;
    return { kind: 'accepted', left: 'session', why };
  } catch (error) {
    const failed = fromError(error);
    return { kind: 'accepted', left: 'session', why: 'why' in failed ? failed.why : 'it was refused' };
  }
}

/** Token services refuse a stranger the right to push before the registry is asked. @throws Cancelled, and what is a defect. */
function fromError(error: unknown): WriteAnswer {
  if (error instanceof Cancelled || !(error instanceof GateError || error instanceof Transient)) throw error;
  const isRefused = 'code' in error && ['registry-unauthorized', 'registry-denied'].includes(error.code);
  return isRefused ? { kind: 'refused', said: error.message } : { kind: 'failed', why: error.message };
}
