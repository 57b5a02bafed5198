import type {
  Agent,
  AgentOptions,
  ClientRequest,
  IncomingHttpHeaders,
  IncomingMessage,
  RequestOptions,
} from 'node:http';
import { Readable } from 'node:stream';
import { cancelled, throwIfCancelled } from './cancellation.js';
import { ConfigError, GateError } from './errors.js';
import { HttpFault, httpFault, idleFault, lateFault } from './http-fault.js';
import { isLoopback } from './loopback.js';
import type { Http, HttpRequest, HttpResponse } from './ports.js';
import type { Environment } from './values.js';

/** How many times in an idle period the byte counters are looked at. */
const LOOKS = 4;

/** node:http or node:https. */
interface Transport {
  request(options: RequestOptions): ClientRequest;
  readonly Agent: new (options: AgentOptions) => Agent;
}

/**
 * HTTP with kept connections, the proxies of `environment` (HTTP_PROXY, HTTPS_PROXY, NO_PROXY; never for loopback, as in Docker and Go) and
 * the certificate authorities of Node (NODE_EXTRA_CA_CERTS and the like are Node's own matter).
 * @param version of image-gate, for the User-Agent.
 */
export function createHttp(signal: AbortSignal, environment: Environment, version: string): Http {
  const agents = new Map<string, Agent>();
  const agentFor = (url: URL, transport: Transport): Agent => {
    const direct = isLoopback(url);
    const key = `${url.protocol} ${direct}`;
    const agent =
      agents.get(key) ?? newAgent(transport, { keepAlive: true, ...(direct ? {} : { proxyEnv: environment }) });
    agents.set(key, agent);
    return agent;
  };
  return {
    request: async (request) => {
      const transport = transportFor(request);
      // Nothing may wait between this and the listeners: what has been aborted tells nobody again.
      throwIfCancelled(signal);
      request.stop?.throwIfAborted();
      const options = optionsFor(request, agentFor(request.url, transport), version);
      try {
        return await exchange(request, signal, () => transport.request(options));
      } catch (error) {
        throw error instanceof GateError ? error : httpFault(request, error);
      }
    },
  };
}

/** Node's own error quotes the proxy's URL, which may hold a password. @throws ConfigError `proxy-invalid`. */
function newAgent(transport: Transport, options: AgentOptions): Agent {
  try {
    return new transport.Agent(options);
  } catch {
    const what = 'the URL of the proxy can not be read';
    const fix = 'Write http://host:port; percent-encode special characters in user and password.';
    throw new ConfigError([{ where: 'HTTPS_PROXY, HTTP_PROXY', what, fix }], 'proxy-invalid');
  }
}

/**
 * Loads node:https only when it is needed: a run over plain HTTP or none at all starts faster. Not by `import`, which reads every export of node:http, and one of them
 * is the WebSocket of undici: that takes longer to load than all the rest.
 */
function transportFor(request: HttpRequest): Transport {
  switch (request.url.protocol) {
    case 'https:':
      return process.getBuiltinModule('node:https');
    case 'http:':
      return process.getBuiltinModule('node:http');
    default:
      throw new HttpFault(`${request.url.protocol} is not a protocol that is spoken here`, { retryable: false });
  }
}

/** Without the user information of the URL, which Node would send as credentials. */
function optionsFor({ method, url, headers, body }: HttpRequest, agent: Agent, version: string): RequestOptions {
  const length = body instanceof Uint8Array ? body.byteLength : body?.length;
  return {
    method,
    agent,
    protocol: url.protocol,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port,
    path: `${url.pathname}${url.search}`,
    headers: {
      'user-agent': `image-gate/${version}`,
      ...headers,
      ...(length === undefined ? {} : { 'content-length': length }),
    },
  };
}

function exchange(request: HttpRequest, signal: AbortSignal, open: () => ClientRequest): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const outgoing = open();
    let incoming: IncomingMessage | undefined;
    const fail = (error: Error): void => void (incoming ?? outgoing).destroy(error);
    const onAbort = (): void => fail(cancelled(signal));
    const onStop = (): void => fail(request.stop?.reason);
    const waitsForUs = (): boolean => incoming?.isPaused() ?? false;
    const watch = watchIdle(outgoing, request.idle, waitsForUs, () => fail(idleFault(request)));
    const limit = watchTotal(request, fail);
    const over = (): void => {
      clearInterval(watch);
      clearTimeout(limit);
      signal.removeEventListener('abort', onAbort);
      request.stop?.removeEventListener('abort', onStop);
    };
    signal.addEventListener('abort', onAbort);
    request.stop?.addEventListener('abort', onStop);
    outgoing.on('error', (error) => reject(error));
    outgoing.once('close', over);
    outgoing.once('response', (response) => {
      incoming = response;
      resolve({
        status: response.statusCode ?? 0,
        headers: joined(response.headers),
        body: bodyOf(request, outgoing, response),
      });
    });
    send(request, outgoing);
  });
}

/** Errors that are meant for people (a cancelled run, a source that failed) stay; the others are failures of the exchange. */
function faultOf(request: HttpRequest, error: Error): Error {
  return error instanceof GateError ? error : httpFault(request, error);
}

/** Calls `onIdle` when the byte counters of the connection stand still, also while there is no connection yet. */
function watchIdle(
  outgoing: ClientRequest,
  idle: number,
  waitsForUs: () => boolean,
  onIdle: () => void,
): NodeJS.Timeout {
  let seen = -1;
  let still = 0;
  return setInterval(() => {
    const { socket } = outgoing;
    const bytes = socket === null ? 0 : socket.bytesRead + socket.bytesWritten;
    still = bytes === seen && !waitsForUs() ? still + 1 : 0;
    seen = bytes;
    if (still >= LOOKS) {
      onIdle();
    }
  }, idle / LOOKS).unref();
}

/** Calls `fail` when the whole exchange takes longer than it may. */
function watchTotal(request: HttpRequest, fail: (error: Error) => void): NodeJS.Timeout | undefined {
  const { within } = request;
  return within === undefined ? undefined : setTimeout(() => fail(lateFault(request, within)), within).unref();
}

function joined(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(', ')]],
    ),
  );
}

/** The answer's bytes, whose errors are HttpFaults or Cancelled as well. */
function bodyOf(request: HttpRequest, outgoing: ClientRequest, response: IncomingMessage): Readable {
  const body = new Readable({
    read: () => void response.resume(),
    destroy: (error, done) => {
      if (!response.readableEnded) {
        outgoing.destroy();
      }
      done(error);
    },
  });
  response.on('data', (chunk: Buffer) => {
    if (!body.push(chunk)) {
      response.pause();
    }
  });
  response.on('end', () => {
    body.push(null);
    if (!outgoing.writableFinished) {
      // The answer came before the whole request was sent, and nobody waits for the rest of it.
      outgoing.destroy();
    }
  });
  response.on('error', (error) => body.destroy(faultOf(request, error)));
  // Who reads the body later still gets its error; who never does must not lose the process to it.
  body.on('error', () => undefined);
  return body;
}

function send({ body }: HttpRequest, outgoing: ClientRequest): void {
  if (body === undefined || body instanceof Uint8Array) {
    outgoing.end(body);
    return;
  }
  const source = Readable.from(exactly(body.stream, body.length));
  // Not `pipeline`: it destroys a request without saying why.
  source.on('error', (error) => outgoing.destroy(error));
  outgoing.once('close', () => {
    source.destroy();
    body.stream.destroy();
  });
  source.pipe(outgoing);
}

/** A body of another length than was announced would make the connection unusable, or hang. */
async function* exactly(source: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Uint8Array> {
  let sent = 0;
  for await (const chunk of source) {
    sent += chunk.byteLength;
    if (sent > length) {
      break;
    }
    yield chunk;
  }
  if (sent !== length) {
    throw new HttpFault(`the body has ${sent > length ? 'more' : 'fewer'} than the ${length} bytes announced`, {
      retryable: false,
    });
  }
}
