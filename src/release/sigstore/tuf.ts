import { GateError, ServiceError } from '../../host/errors.js';
import type { TufClient, TufRepository } from '../../host/ports.js';
import { parsedJson } from '../../text/json.js';
import { plainLine } from '../../text/plain-line.js';
import { type AskPorts, askService, type ServiceAnswer } from './ask.js';

export interface TufPorts extends AskPorts {
  readonly tuf: TufClient;
}

/** Milliseconds for one file, and for all of them. */
const within = 10_000;
const longest = 60_000;
const maxReason = 300;

/**
 * Files of a TUF repository as JSON, by their names: current, and signed by its roles as the specification asks. One that the repository does not have is left out.
 * @throws ServiceError `tuf-failed`; Cancelled.
 */
export async function tufTargets(
  ports: TufPorts,
  repository: TufRepository,
  names: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const end = ports.clock.elapsed() + longest;
  // An error that people can read, or the end of the run: the library puts some errors into words of its own.
  let fault: GateError | undefined;
  const get = async (url: URL): Promise<ServiceAnswer> => {
    const left = Math.min(within, Math.ceil(end - ports.clock.elapsed()));
    if (left <= 0) throw new Error(`no end within ${longest / 1000} s`);
    try {
      return await askService(ports, { service: 'The TUF repository', url, within: left });
    } catch (error) {
      if (error instanceof GateError) fault = error;
      throw error;
    }
  };
  try {
    const files = await ports.tuf.read(repository, names, get);
    return new Map([...files].map(([name, bytes]) => [name, parsedJson(bytes.toString('utf8'))]));
  } catch (error) {
    throw fault ?? failed(repository.url, error);
  }
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
