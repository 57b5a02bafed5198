import { type Problem, ServiceError } from '../host/errors.js';
import { HttpFault } from '../host/http-fault.js';
import { isLoopback } from '../host/loopback.js';
import type { Http } from '../host/ports.js';

/** Milliseconds for the whole answer. */
const patience = 30_000;

/** Why a URL is not asked at the end of a night; nothing for one that is, or for none. Names and passwords in it would be in logs. */
export function heartbeatProblems(text: string | undefined, where: string): readonly Problem[] {
  if (text === undefined) return [];
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url));
  if (url !== undefined && isSafe && url.username === '' && url.password === '') return [];
  const fix = 'Write https://… as the service that waits for it shows it.';
  return [{ where, what: 'it is no https URL without a password', fix }];
}

/** Tells somebody outside that a night has ended well: who hears nothing knows that nights have stopped. @throws ServiceError `heartbeat-failed`; Cancelled. */
export async function sendHeartbeat(http: Http, url: URL): Promise<void> {
  const failed = (why: string) =>
    new ServiceError({
      code: 'heartbeat-failed',
      message: `${url.origin} was not told that the night has ended well: ${why}.`,
      fix: 'Look at the service behind heartbeat-url; the night itself is complete.',
    });
  try {
    const { status, body } = await http.request({ method: 'GET', url, idle: patience, within: patience });
    body.destroy();
    if (status < 200 || status > 299) throw failed(`it answers ${status}`);
  } catch (error) {
    throw error instanceof HttpFault ? failed(error.message) : error;
  }
}
