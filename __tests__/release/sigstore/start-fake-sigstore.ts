import { EventEmitter, once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Environment } from '../../../src/host/values.js';
import { type FakeAnswer, type FakeSigstore, fakeSigstore } from '../../evidence/signature/fake-sigstore.js';

export const requestToken = 'request-token-of-this-job';

/** The paths of the services. */
export const places = {
  token: '/token',
  fulcio: '/api/v2/signingCert',
  'rekor-v1': '/api/v1/log/entries',
  'rekor-v2': '/api/v2/log/entries',
  timestamp: '/api/v1/timestamp',
} as const;
export type FakeService = keyof typeof places;

/** What a service does in place of its work: an answer, or none for as long as anybody waits. */
export type Misbehaviour = 'hang' | (Partial<FakeAnswer> & { readonly headers?: Readonly<Record<string, string>> });

interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: string;
}

export interface StartedSigstore extends FakeSigstore {
  readonly url: string;
  /** What a job that may ask for its identity finds in its environment. */
  readonly environment: Environment;
  readonly asked: readonly Asked[];
  /** How often a service was asked. */
  readonly times: (service: FakeService) => number;
  /** Resolves when a service has got its next request. */
  readonly reached: (service: FakeService) => Promise<void>;
  readonly misbehave: (service: FakeService, how: Misbehaviour | undefined) => void;
  /** What the next tokens say. */
  readonly says: (claims: Readonly<Record<string, unknown>>) => void;
  /** Forgets what was asked and how to misbehave. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

/** A Sigstore, and GitHub's token service, on one port of the loopback. */
export async function startFakeSigstore(options: { readonly logs?: boolean } = {}): Promise<StartedSigstore> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sigstore = await fakeSigstore(url, options);
  const asked: Asked[] = [];
  const arrivals = new EventEmitter();
  const faults = new Map<string, Misbehaviour>();
  let claims: Readonly<Record<string, unknown>> = {};
  const answer = async ({ path, query, authorization, body }: Asked): Promise<FakeAnswer | undefined> => {
    if (path !== places.token) return await sigstore.answer(path, body).catch(refusedBy);
    if (authorization !== `Bearer ${requestToken}`) return { status: 401, type: 'application/json', body: '{}' };
    const value = sigstore.token({ aud: query.get('audience'), ...claims });
    return { status: 200, type: 'application/json', body: JSON.stringify({ value }) };
  };
  server.on('request', async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { pathname: path, searchParams: query } = new URL(request.url ?? '', url);
    const one = { path, query, authorization: request.headers.authorization, body: Buffer.concat(chunks).toString() };
    asked.push(one);
    arrivals.emit(path);
    const fault = faults.get(path);
    if (fault !== 'hang') send(response, fault ?? (await answer(one)) ?? { status: 404 });
  });
  return {
    ...sigstore,
    url,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}${places.token}?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
    asked,
    times: (service) => asked.filter(({ path }) => path === places[service]).length,
    reached: async (service) => void (await once(arrivals, places[service])),
    misbehave: (service, how) => {
      if (how === undefined) faults.delete(places[service]);
      else faults.set(places[service], how);
    },
    says: (next) => {
      claims = next;
    },
    reset: () => {
      asked.length = 0;
      faults.clear();
      claims = {};
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function refusedBy(error: Error): FakeAnswer {
  return { status: 400, type: 'text/plain', body: error.message };
}

function send(response: ServerResponse, answer: Exclude<Misbehaviour, 'hang'>): void {
  const { status = 200, type = 'application/json', body = '', headers = {} } = answer;
  response.writeHead(status, { 'content-type': type, ...headers }).end(body);
}
