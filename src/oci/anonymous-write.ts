import { Cancelled, GateError } from '../host/errors.js';
import { mayPass, Transient } from '../host/retry.js';
import { digestOf } from './digest.js';
import { openTransport, type RegistryOptions, type RegistryPorts } from './open-transport.js';
import { familiarName, type Reference } from './reference.js';
import { repositoryScope } from './registry/auth-challenge.js';
import { maxRefusal, parseRefusal } from './registry/errors.js';
import { discard, readBody } from './registry/exchange.js';
import type { Answered, Call } from './registry/transport.js';

/** What a registry says to somebody without an account who wants to push. */
export type WriteAnswer =
  | { readonly kind: 'refused'; readonly said: string }
  /** It would take what strangers push. */
  | { readonly kind: 'open'; readonly said: string }
  /** It said neither yes nor no. */
  | { readonly kind: 'unclear'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string };

/** A repository of a registry. */
export type RepositoryPlace = Pick<Reference, 'registry' | 'repository'>;

/** An upload that nobody has begun, in the form that registries give their own. */
const nobodys = '00000000-0000-0000-0000-000000000000';
const nothing = Buffer.alloc(0);

/**
 * Whether a registry takes what somebody pushes who has no account. Asked without beginning an upload: registries (Debian's docker-registry, the distribution) keep files of one that was cancelled,
 * too. What is sent is the last request of every push, PUT, for an upload that nobody has begun: who may not push is refused (401, 403), as rights come first, and who may is told that there is no
 * such upload. Nothing of it can be kept. An image needs PUT for its manifest in any case, so that a registry which refuses it takes no image.
 * @param ports of somebody who has logged in nowhere. @throws Cancelled.
 */
export async function askAnonymousWrite(
  ports: RegistryPorts,
  options: RegistryOptions,
  place: RepositoryPlace,
): Promise<WriteAnswer> {
  const { transport } = openTransport({ ...ports, environment: {} }, options);
  const call: Call = {
    attempt: { doing: `ask whether anybody may push to ${familiarName(place)}`, ...place },
    scopes: [repositoryScope(place.repository, 'pull,push')],
    method: 'PUT',
    target: `/v2/${place.repository}/blobs/uploads/${nobodys}?digest=${encodeURIComponent(digestOf(nothing))}`,
    headers: { 'content-type': 'application/octet-stream', 'content-length': '0' },
  };
  try {
    return await answerOf(call, await transport.send(call));
  } catch (error) {
    return fromError(error);
  }
}

/** Codes of the distribution specification of somebody whose rights were enough. */
const pastRights = ['BLOB_UPLOAD_UNKNOWN', 'BLOB_UPLOAD_INVALID', 'DIGEST_INVALID', 'SIZE_INVALID'];

async function answerOf({ attempt }: Call, { response }: Answered): Promise<WriteAnswer> {
  const { status } = response;
  if (status === 401 || status === 403) {
    await discard(response.body);
    return { kind: 'refused', said: `it answered ${status}` };
  }
  if (status >= 200 && status < 300) {
    await discard(response.body);
    return { kind: 'open', said: `it answered ${status} to bytes for an upload that nobody has begun` };
  }
  const { codes, said } = parseRefusal((await readBody(attempt, response.body, maxRefusal)).toString('utf8'));
  const words = `it answered ${status}${said === '' ? '' : ` (${said})`}`;
  if (mayPass(status) || status >= 500) return { kind: 'failed', why: words };
  const isPast =
    (status === 400 || status === 404 || status === 416) && codes.some((code) => pastRights.includes(code));
  return isPast
    ? { kind: 'open', said: `${words}: it looked for the upload, and not for an account` }
    : { kind: 'unclear', why: `${words}, which says neither yes nor no` };
}

/** Token services refuse a stranger the right to push before the registry is asked. @throws Cancelled, and what is a defect. */
function fromError(error: unknown): WriteAnswer {
  if (error instanceof Cancelled || !(error instanceof GateError || error instanceof Transient)) throw error;
  const isRefused = 'code' in error && ['registry-unauthorized', 'registry-denied'].includes(error.code);
  return isRefused ? { kind: 'refused', said: error.message } : { kind: 'failed', why: error.message };
}
