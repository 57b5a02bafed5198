import { HttpFault } from '../../host/http-fault.js';
import type { Clock, Http, HttpResponse } from '../../host/ports.js';
import { mayPass, Patience, parseRetryAfter, type RetryLimits } from '../../host/retry.js';
import { fieldsOf, parsedJson } from '../../text/json.js';
import { plainLine, withoutSecrets } from '../../text/plain-line.js';

export interface PostPorts {
  readonly http: Http;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
}

/** Something that is told to a service. It goes to this very address: a redirect is an answer, as secrets are in body or headers. */
interface Post {
  readonly url: URL;
  readonly body: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** What must not be quoted, should the service say it again. */
  readonly secrets: readonly string[];
}

/**
 * What became of it.
 * - `refused`: it would be refused again.
 * - `redirected`: the service is somewhere else.
 * - `limited`, `unavailable`, `unreachable`: the next one would have no better luck in this run.
 */
export type Posted =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused' | 'redirected' | 'limited' | 'unavailable' | 'unreachable'; readonly why: string };

/** Milliseconds for one try, and bytes of an answer that are read. */
const patience = 10_000;
const maxAnswer = 65_536;
const maxSaid = 200;
const limits: RetryLimits = {
  attempts: 4,
  firstWait: 1_000,
  longestWait: 15_000,
  longestRetryAfter: 60_000,
  longestTotal: 90_000,
};

/** Sends JSON that may be sent twice; trouble that may pass is waited out, within bounds. @throws Cancelled. */
export async function post({ http, clock }: PostPorts, request: Post): Promise<Posted> {
  const waits = new Patience(clock, limits, Math.random);
  for (;;) {
    const { posted, retryAfter, isPassing } = await postOnce({ http, clock }, request);
    if (!isPassing || (await waits.wait({ retryAfter })) !== undefined) return posted;
  }
}

interface Try {
  readonly posted: Posted;
  readonly isPassing: boolean;
  readonly retryAfter?: number | undefined;
}

async function postOnce({ http, clock }: PostPorts, { url, body, headers, secrets }: Post): Promise<Try> {
  try {
    const sent = { accept: 'application/json', 'content-type': 'application/json', ...headers };
    const response = await http.request({ method: 'POST', url, headers: sent, body, idle: patience, within: patience });
    const said = plainLine(withoutSecrets(await saidIn(response), secrets), maxSaid);
    const retryAfter = parseRetryAfter(response.headers['retry-after'], clock.now());
    return { posted: postedFor(response.status, said), isPassing: mayPass(response.status), retryAfter };
  } catch (error) {
    if (!(error instanceof HttpFault)) throw error;
    const why = plainLine(withoutSecrets(error.message, secrets), maxSaid);
    return { posted: { kind: 'unreachable', why }, isPassing: error.retryable };
  }
}

function postedFor(status: number, said: string): Posted {
  if (status >= 200 && status < 300) return { kind: 'taken' };
  const why = said === '' ? `it answers ${status}` : `it answers ${status}: ${said}`;
  if (status >= 300 && status < 400) return { kind: 'redirected', why };
  if (status === 429) return { kind: 'limited', why };
  return { kind: mayPass(status) || status >= 500 ? 'unavailable' : 'refused', why };
}

/** What an answer says: the message of JSON, or its text. What breaks off says nothing. */
async function saidIn({ body }: HttpResponse): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of body) {
      const bytes = Buffer.from(part);
      parts.push(bytes);
      size += bytes.byteLength;
      if (size > maxAnswer) break;
    }
  } catch (error) {
    if (!(error instanceof HttpFault)) throw error;
  }
  body.destroy();
  const text = Buffer.concat(parts).toString('utf8');
  const { message, errors } = fieldsOf(parsedJson(text));
  const all = [message, ...(Array.isArray(errors) ? errors : [])].filter((one) => typeof one === 'string');
  return all.length > 0 ? all.join('; ') : text.slice(0, maxSaid * 4);
}
