import { plainLine } from '../../text/plain-line.js';
import { Late, within } from '../clock.js';
import type { ArtifactStore, Log } from '../ports.js';
import type { ArtifactRefusal, ArtifactResult, Environment } from '../values.js';

/** Most characters of the client's own message. */
const MAX_DETAIL = 300;

/** Most days that GitHub keeps an artifact. */
const MAX_DAYS = 90;

/**
 * The artifacts of the Actions service, whose client is loaded with the first upload. It retries a failing service for half a minute and waits
 * minutes for a silent one, can't be stopped, and its errors are texts without a code (one of them empty): so the deadline is ours, and what the
 * client does after it goes on, and nobody waits for it. The end of the process does not wait for it (`lifecycle.ts`).
 */
export function createArtifactStore(
  environment: Environment,
  log: Pick<Log, 'debug'>,
  signal: AbortSignal,
): ArtifactStore {
  return {
    upload: async (artifact) => {
      const impossible = unavailable(environment);
      if (impossible !== undefined) return impossible;
      try {
        return await within(artifact.deadline, signal, () => store(artifact, environment));
      } catch (error) {
        const detail = plainLine(error instanceof Error ? error.message : String(error), MAX_DETAIL);
        log.debug(`The artifact ${artifact.name} was not stored: ${detail}`);
        const why = signal.aborted ? 'cancelled' : error instanceof Late ? 'late' : reasonOf(detail);
        return refused(why, detail);
      }
    },
  };
}

/** The store of a machine that has none. */
export const noArtifacts: ArtifactStore = { upload: async () => refused('no-service', '') };

function refused(why: ArtifactRefusal, detail: string): ArtifactResult {
  return { kind: 'refused', why, detail };
}

type ArtifactUpload = Parameters<ArtifactStore['upload']>[0];

async function store({ name, files, root, days }: ArtifactUpload, environment: Environment): Promise<ArtifactResult> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const options = { retentionDays: retention(days, environment) };
  const { id, size } = await new DefaultArtifactClient().uploadArtifact(name, [...files], root, options);
  return id === undefined ? refused('failed', 'it has no id') : { kind: 'stored', id: String(id), bytes: size ?? 0 };
}

/** The client would warn of a repository that keeps artifacts for less. */
function retention(days: number, { GITHUB_RETENTION_DAYS: allowed }: Environment): number {
  const most = Number(allowed);
  return Math.min(days, MAX_DAYS, most >= 1 ? most : MAX_DAYS);
}

/** Where no service is to be had, it is not asked: the client would answer with a warning of its own. */
function unavailable({
  ACTIONS_RUNTIME_TOKEN: token,
  ACTIONS_RESULTS_URL: url,
  GITHUB_SERVER_URL: server,
}: Environment) {
  if (!token || !url) return refused('no-service', '');
  const host = server && URL.canParse(server) ? new URL(server).hostname : 'github.com';
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost')
    ? undefined
    : refused('server', host);
}

/** The client gives statuses, system errors and its own error for the quota in the text of its message. */
function reasonOf(message: string): ArtifactRefusal {
  const status = Number(/Failed request: \((\d{3})\)/.exec(message)?.[1]);
  if (status === 409) return 'taken';
  if (status === 401 || status === 403) return 'denied';
  if (/storage quota/i.test(message)) return 'quota';
  return /Unable to make request|E(CONN\w+|NOTFOUND|TIMEDOUT|HOSTUNREACH)/.test(message) ? 'unreachable' : 'failed';
}
