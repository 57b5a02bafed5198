import type { Readable } from 'node:stream';
import { GateError, type ToolError } from '../../host/errors.js';
import { readUpTo } from '../../host/files/read-up-to.js';
import { HttpFault } from '../../host/http-fault.js';
import type { Http, HttpRequest, HttpResponse } from '../../host/ports.js';
import { mayPass, parseRetryAfter, Transient } from '../../host/retry.js';
import { parseChallenges } from './auth-challenge.js';
import { type Attempt, faultError, maxRefusal, parseRefusal, protocolError, refusalError } from './errors.js';

/** One exchange, its faults in our words. @throws ToolError where trying again can't help; Transient; Cancelled. */
export async function ask(http: Http, attempt: Attempt, request: HttpRequest): Promise<HttpResponse> {
  try {
    return await http.request(request);
  } catch (error) {
    throw explained(attempt, error);
  }
}

/** What a request or a body that broke off means; everything that is no fault of the network stays as it is. */
function explained(attempt: Attempt, error: unknown): unknown {
  if (error instanceof GateError || error instanceof Transient) return error;
  if (error instanceof HttpFault && !error.retryable) return faultError(attempt, error);
  if (error instanceof HttpFault) return new Transient(faultError(attempt, error));
  return error;
}

/** The same for a body: there every error is one of the connection. */
export function brokenBody(attempt: Attempt, error: unknown): unknown {
  if (error instanceof GateError || error instanceof HttpFault) return explained(attempt, error);
  const message = error instanceof Error ? error.message : String(error);
  const fault = new HttpFault(`the answer broke off: ${message}`, { retryable: true, cause: error });
  return new Transient(faultError(attempt, fault));
}

/** A whole body of at most `max` bytes. @throws ToolError `registry-protocol` when it is longer; Transient; Cancelled. */
export async function readBody(attempt: Attempt, body: Readable, max: number): Promise<Buffer> {
  const { bytes, isWhole } = await bodyUpTo(attempt, body, max);
  if (isWhole) return bytes;
  throw protocolError('registry-protocol', attempt, `its answer is longer than ${max} bytes.`);
}

async function bodyUpTo(attempt: Attempt, body: Readable, max: number): ReturnType<typeof readUpTo> {
  try {
    return await readUpTo(body, max);
  } catch (error) {
    throw brokenBody(attempt, error);
  }
}

/** Reads a body away, so that its connection can be used again; long ones are cut off. */
export async function discard(body: Readable): Promise<void> {
  try {
    let size = 0;
    for await (const chunk of body) {
      size += chunk.length;
      if (size > maxRefusal) return;
    }
  } catch (error) {
    // What nobody wants to read may break; a cancelled run may not go on.
    if (error instanceof GateError) throw error;
  }
}

/** The error for an answer that is not what was asked for: to be thrown. @throws Cancelled. */
export async function refusal(
  attempt: Attempt,
  response: HttpResponse,
  who: string,
  now: Date,
): Promise<ToolError | Transient> {
  const { status, headers } = response;
  const { codes, said } = parseRefusal((await refusalBytes(attempt, response.body)).toString('utf8'));
  const errors = parseChallenges(headers['www-authenticate']).flatMap(
    ({ parameters }) => parameters.error?.toUpperCase() ?? [],
  );
  const error = refusalError(attempt, { status, codes: [...codes, ...errors], said, who });
  return mayPass(status) ? new Transient(error, parseRetryAfter(headers['retry-after'], now)) : error;
}

/** What a refusal says; empty where it breaks off: the status alone says enough. @throws Cancelled. */
export async function refusalBytes(attempt: Attempt, body: Readable): Promise<Buffer> {
  try {
    return (await bodyUpTo(attempt, body, maxRefusal)).bytes;
  } catch (error) {
    if (error instanceof GateError) throw error;
    return Buffer.alloc(0);
  }
}
