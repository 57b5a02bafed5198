import { pipeline } from 'node:stream/promises';
import { GateError, ToolError } from '../../host/errors.js';
import { HttpFault } from '../../host/http-fault.js';
import { mayContact } from '../../host/loopback.js';
import type { Clock, Files, Http, HttpResponse, Log } from '../../host/ports.js';
import { mayPass, Patience, parseRetryAfter, type RetryLimits, retrying, Transient } from '../../host/retry.js';
import { byteSteps, inStage } from '../../host/stage.js';
import type { Digest } from '../../oci/digest.js';
import { hashedStream } from './bounded-stream.js';

/** Releases answer with one redirect to the storage of their assets; mirrors with a few more at most. */
const MAX_REDIRECTS = 5;
const LIMITS: RetryLimits = {
  attempts: 3,
  firstWait: 1_000,
  longestWait: 2_000,
  longestRetryAfter: 60_000,
  longestTotal: 60_000,
};
/** Milliseconds without a byte. */
const IDLE = 30_000;
/** Milliseconds for the whole of one try, so that a server that drips can't hold the run. */
const LONGEST = 10 * 60_000;

/** What is to be fetched. */
interface FileToFetch {
  readonly url: URL;
  /** Bytes after which the answer is given up. */
  readonly max: number;
  /** Milliseconds for the whole of one try; absent: ten minutes. */
  readonly longest?: number;
  /** What to do where it can't be fetched; absent: what helps with Trivy. */
  readonly fix?: string;
}

/** The same, and what it must turn out to be. */
interface Wanted extends FileToFetch {
  readonly sha256: Digest;
}

export interface DownloadPorts {
  readonly http: Http;
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Pick<Log, 'stage'>;
}

/**
 * As `fetchFile`, for a file whose bytes are known.
 * @throws ToolError `download-failed`, or `download-mismatch` when the bytes have another SHA-256.
 */
export async function download(ports: DownloadPorts, wanted: Wanted, path: string): Promise<void> {
  const digest = await fetchFile(ports, wanted, path);
  if (digest === wanted.sha256) return;
  await ports.files.remove(path);
  throw mismatch(wanted, digest);
}

/**
 * Fetches a file without any credentials and writes it to `path` (mode 0600), where nothing may be yet. Redirects go to https only, or from one
 * loopback address to another. Nothing is left behind when it fails. Gives the digest of its bytes.
 * @throws ToolError `download-failed`.
 */
export async function fetchFile(ports: DownloadPorts, wanted: FileToFetch, path: string): Promise<Digest> {
  const patience = new Patience(ports.clock, LIMITS);
  const wait = async ({ final, retryAfter }: Transient): Promise<void> => {
    if ((await patience.wait({ retryAfter })) !== undefined) throw final;
  };
  return retrying(wait, async () => {
    try {
      return await tryOnce(ports, wanted, path);
    } catch (error) {
      await ports.files.remove(path);
      throw error;
    }
  });
}

/** @throws ToolError; Transient where another try may help; Cancelled. */
async function tryOnce(ports: DownloadPorts, wanted: FileToFetch, path: string): Promise<Digest> {
  try {
    const response = await follow(ports.http, wanted);
    if (response.status !== 200) throw refused(response, wanted, ports.clock.now());
    return await save(ports, response, wanted, path);
  } catch (error) {
    throw explained(wanted, error);
  }
}

function explained(wanted: FileToFetch, error: unknown): unknown {
  if (error instanceof GateError || error instanceof Transient || !(error instanceof Error)) return error;
  const isBroken = 'code' in error && networkCodes.has(String(error.code));
  if (!(error instanceof HttpFault) && !isBroken) return error;
  const final = failed(wanted, error.message, error);
  return isBroken || (error instanceof HttpFault && error.retryable) ? new Transient(final) : final;
}

/** A connection that breaks in the middle of the body fails the stream with one of these. */
const networkCodes: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ERR_STREAM_PREMATURE_CLOSE']);

async function follow(http: Http, wanted: FileToFetch): Promise<HttpResponse> {
  let { url } = wanted;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    requireSafe(url, wanted);
    const response = await http.request({ method: 'GET', url, idle: IDLE });
    const { location } = response.headers;
    if (response.status < 300 || response.status >= 400 || location === undefined) return response;
    response.body.destroy();
    if (!URL.canParse(location, url.href)) throw failed(wanted, 'it redirects to something that is no URL');
    url = new URL(location, url);
  }
  throw failed(wanted, `it redirects more than ${MAX_REDIRECTS} times`);
}

function requireSafe(url: URL, wanted: FileToFetch): void {
  if (!mayContact(url, wanted.url)) throw failed(wanted, `${url.protocol}//${url.host} is not https`);
}

function refused({ status, headers, body }: HttpResponse, wanted: FileToFetch, now: Date): ToolError | Transient {
  body.destroy();
  const final = failed(wanted, `the answer is ${status}`);
  if (!mayPass(status)) return final;
  return new Transient(final, parseRetryAfter(headers['retry-after'], now));
}

async function save(
  { files, clock, log }: DownloadPorts,
  { body, headers }: HttpResponse,
  wanted: FileToFetch,
  path: string,
): Promise<Digest> {
  const { url, max, longest = LONGEST } = wanted;
  const exceeded = (what: string) => failed(wanted, what);
  const length = Number(headers['content-length']);
  const total = Number.isSafeInteger(length) && length > 0 ? length : undefined;
  return inStage(log, `Download of ${url.pathname.split('/').at(-1)}`, async (step) => {
    const passed = byteSteps(step, total);
    const { stream, digest } = hashedStream({ max, within: { clock, ms: longest }, passed, exceeded });
    await pipeline(body, stream, files.writeStream(path, 0o600));
    return digest();
  });
}

const fixForTrivy =
  'Check the network and the proxy settings, or name a mirror with trivy-mirror or a binary with trivy-path and trivy-sha256.';

function failed({ url, fix = fixForTrivy }: FileToFetch, why: string, cause?: unknown): ToolError {
  return new ToolError({
    code: 'download-failed',
    message: `${shown(url)} could not be fetched: ${why}.`,
    fix,
    cause,
  });
}

function mismatch(wanted: Wanted, digest: Digest): ToolError {
  return new ToolError({
    code: 'download-mismatch',
    message: `${shown(wanted.url)} does not have the reviewed bytes: ${digest} instead of ${wanted.sha256}. It was not unpacked and is deleted.`,
    fix: 'Do not use this source. If it is a mirror, compare it with the official release; otherwise report it to the project.',
  });
}

/** Without user name, password and query, which may be secret. */
function shown(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}
