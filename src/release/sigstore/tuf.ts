import { join } from 'node:path';
import { BaseFetcher, Updater } from 'tuf-js';
import { DownloadHTTPError } from 'tuf-js/dist/error.js';
import { GateError, ServiceError } from '../../host/errors.js';
import type { Files } from '../../host/ports.js';
import { parsedJson } from '../../text/json.js';
import { plainLine } from '../../text/plain-line.js';
import { type AskPorts, askService, type ServiceAnswer } from './ask.js';
import { below } from './below.js';

export interface TufPorts extends AskPorts {
  readonly files: Pick<Files, 'temporaryDirectory' | 'write' | 'readBytes'>;
}

/** A TUF repository, and a root of it that we trust: newer ones must be signed by it. */
export interface TufRepository {
  readonly url: URL;
  readonly root: Uint8Array | string;
}

/** Milliseconds for one file, and for all of them. */
const within = 10_000;
const longest = 60_000;
/** New roots that may have come since ours: Sigstore has made 16 in five years. */
const maxRotations = 64;
const maxTarget = 1_000_000;
const maxReason = 300;

/**
 * Files of a TUF repository as JSON, by their names: current, and signed by its roles as the specification asks. Nothing is kept, so nothing that lies about on the
 * machine counts. One that the repository does not have is left out.
 * @throws ServiceError `tuf-failed`; Cancelled.
 */
export async function tufTargets(
  ports: TufPorts,
  { url, root }: TufRepository,
  names: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const directory = await ports.files.temporaryDirectory('tuf');
  await ports.files.write(join(directory, 'root.json'), root);
  const found = new Map<string, unknown>();
  const fetcher = new OwnFetcher(ports);
  try {
    const updater = new Updater({
      metadataBaseUrl: withoutSlash(url),
      metadataDir: directory,
      targetBaseUrl: withoutSlash(below(url, 'targets')),
      targetDir: directory,
      fetcher,
      config: { maxRootRotations: maxRotations },
    });
    await updater.refresh();
    for (const [index, name] of names.entries()) {
      const target = await updater.getTargetInfo(name);
      if (target === undefined) continue;
      const path = await updater.downloadTarget(target, join(directory, `target-${index}`));
      found.set(name, parsedJson((await ports.files.readBytes(path, maxTarget))?.toString('utf8') ?? ''));
    }
  } catch (error) {
    // The library puts some errors of the fetcher into words of its own.
    throw fetcher.fault ?? failed(url, error);
  }
  return found;
}

/** By our client: with the proxies of the environment, deadlines, and the end of the run. */
class OwnFetcher extends BaseFetcher {
  readonly #ports: AskPorts;
  readonly #end: number;
  /** Why there was no answer: an error that people can read, and the end of the run. */
  fault: GateError | undefined;

  constructor(ports: AskPorts) {
    super();
    this.#ports = ports;
    this.#end = ports.clock.elapsed() + longest;
  }

  override async fetch(address: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const url = new URL(address);
    const left = Math.min(within, Math.ceil(this.#end - this.#ports.clock.elapsed()));
    if (left <= 0) throw new DownloadHTTPError(`no end within ${longest / 1000} s`, 0);
    const { status, bytes } = await this.#answer(url, left);
    if (status !== 200) throw new DownloadHTTPError(`HTTP ${status}`, status);
    return new Blob([Uint8Array.from(bytes)]).stream();
  }

  async #answer(url: URL, ms: number): Promise<ServiceAnswer> {
    try {
      return await askService(this.#ports, { service: 'The TUF repository', url, within: ms });
    } catch (error) {
      if (error instanceof GateError) this.fault = error;
      throw error;
    }
  }
}

function withoutSlash({ href }: URL): string {
  return href.replace(/\/$/, '');
}

function failed({ host }: URL, error: unknown): ServiceError {
  const why = plainLine(error instanceof Error ? error.message : String(error), maxReason);
  return new ServiceError({
    code: 'tuf-failed',
    message: `Whom to trust with keyless signatures could not be read from ${host} (TUF): ${why}.`,
    fix: 'Run the job again. If it stays, check the network, the proxy settings (HTTPS_PROXY, NO_PROXY) and, for a repository of your own, its root.',
    cause: error,
  });
}
