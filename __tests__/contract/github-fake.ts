import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Called } from './api-check.js';
import { listen } from './listen.js';
import { answerFaults, operationOf, requestFaults } from './openapi-check.js';

/** One call that the fake has received. */
export interface Call extends Called {
  readonly headers: IncomingHttpHeaders;
}

/** What a handler answers: JSON checked against GitHub's description, or bytes as they are (`accept: …raw`). */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly bytes?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer, or what the connection does instead: it breaks, or nothing ever comes. */
export type Reply = Answer | 'break' | 'silence';
export type Handler = (call: Call) => Reply | Promise<Reply>;

/** By operation of GitHub's description, e.g. `code-scanning/upload-sarif`. An operation without one answers 404. */
export type Handlers = Readonly<Record<string, Handler>>;

export interface GithubFake {
  /** For GITHUB_API_URL. */
  readonly url: string;
  /** Every described call, in order. */
  readonly calls: readonly Call[];
  /** Whatever a request or an answer of the fake had against GitHub's description: empty at the end of a good test. */
  readonly violations: readonly string[];
  close(): Promise<void>;
}

/** How GitHub refuses. */
export function refusal(status: number, message = 'Resource not accessible by integration', headers = {}): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
    headers,
  };
}

/**
 * GitHub's REST API on loopback. Each request is checked against GitHub's own description (github-openapi.json, made by
 * script/github-openapi.ts) before the handler of its operation sees it, and each answer of the handler before it is sent; a wrong request gets
 * 422, as GitHub would give. `repository()` (github-repository.ts) has handlers that behave like a repository.
 */
export async function startGithub(handlers: Handlers): Promise<GithubFake> {
  const calls: Call[] = [];
  const violations: string[] = [];
  const answerTo = async (method: string, url: URL, text: string, headers: IncomingHttpHeaders): Promise<Reply> => {
    const called = operationOf(method, url, parsed(text));
    if (called === undefined) {
      violations.push(`GitHub describes no ${method} ${url.pathname}`);
      return refusal(404, 'Not Found');
    }
    const call = { ...called, headers };
    calls.push(call);
    const faults = requestFaults(called);
    violations.push(...faults);
    if (faults.length > 0) return refusal(422, 'Validation Failed');
    const reply = (await handlers[called.operation]?.(call)) ?? refusal(404, 'Not Found');
    if (typeof reply === 'object' && reply.bytes === undefined)
      violations.push(...answerFaults(called.operation, reply.status, reply.body));
    return reply;
  };
  const { url, close } = await listen(async (request, response) => {
    const text = (await buffer(request)).toString();
    const url = new URL(request.url ?? '', 'http://fake');
    send(response, await answerTo(request.method ?? '', url, text, request.headers));
  });
  return { url, calls, violations, close };
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === 'silence') return;
  if (reply === 'break') {
    response.destroy();
    return;
  }
  const { status, body, bytes, headers } = reply;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(bytes ?? (body === undefined ? '' : JSON.stringify(body)));
}
