import type { Clock, Files, Http, Log, Process } from '../host/ports.js';
import type { Environment } from '../host/values.js';
import { RegistryAuth } from './registry/authentication.js';
import { DockerCredentials } from './registry/docker-config.js';
import { Endpoints } from './registry/endpoint.js';
import type { RetryPorts } from './registry/retry.js';
import { TokenService } from './registry/token-service.js';
import { RegistryTransport } from './registry/transport.js';

/** What a client of registries uses of the outside. */
export interface RegistryPorts {
  readonly http: Http;
  readonly files: Pick<Files, 'readBytes'>;
  readonly process: Pick<Process, 'run'>;
  readonly clock: Clock;
  readonly environment: Environment;
  readonly log: Log;
}

export interface RegistryOptions {
  /** Called with every password and token before it is used. */
  readonly maskSecret: (secret: string) => void;
  /** In [0, 1), for the jitter of retries; default `Math.random`. */
  readonly random?: () => number;
  /** One try, and a few seconds for an answer: for questions whose answer is welcome but not needed. */
  readonly quick?: boolean;
}

/** Milliseconds without a byte, and for a whole answer, that a quick question waits. */
const quickIdle = 4_000;
const quickAnswer = 10_000;

/** What sends requests to any registry with the right credentials, and how often they are tried again; nothing is done until it is asked. */
export function openTransport(
  ports: RegistryPorts,
  { maskSecret, random = Math.random, quick = false }: RegistryOptions,
): { readonly transport: RegistryTransport; readonly retry: RetryPorts } {
  const http = quick ? quickHttp(ports.http) : ports.http;
  const tokens = new TokenService(http, ports.clock);
  const auth = new RegistryAuth(new DockerCredentials(ports), tokens, maskSecret);
  const transport = new RegistryTransport({ ...ports, http }, new Endpoints(http), auth);
  return { transport, retry: { clock: ports.clock, log: ports.log, random, ...(quick ? { attempts: 1 } : {}) } };
}

function quickHttp(http: Http): Http {
  return {
    request: (request) => http.request({ ...request, idle: Math.min(request.idle, quickIdle), within: quickAnswer }),
  };
}
