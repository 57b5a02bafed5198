import { Cancelled, GateError } from '../host/errors.js';
import { apiUrlIn } from '../host/github/api-url.js';
import { mayPublish } from '../ledger/publication.js';
import type { NightAudience } from '../night/withheld.js';
import type { Visibility } from '../oci/visibility.js';
import type { LedgerPlace } from '../publish/ledger/open-home.js';
import { ledgerVisibility, repositoryVisibility } from '../publish/ledger/publishable.js';
import type { GatePorts } from './ports.js';

/** Who asks, and where the ledger is. */
interface AudienceQuestion {
  readonly token: string;
  readonly ledger?: LedgerPlace;
  readonly publishFindings: boolean;
  /** What the event says of the repository of the run; absent: GitHub is asked. */
  readonly isPrivate?: boolean | undefined;
}

/** Who reads the log of this run, and the ledger: a run on GitHub is as public as its repository, a terminal and a disk are one's own. @throws ServiceError. */
export async function nightAudience(
  ports: GatePorts,
  { token, ledger: place, publishFindings, isPrivate }: AudienceQuestion,
): Promise<NightAudience> {
  if (publishFindings) return { log: 'public', ledger: 'public', publishFindings };
  const ledger = place === undefined ? 'private' : await ledgerVisibility(ports.openGithub, place);
  return { log: await logVisibility(ports, token, isPrivate), ledger, publishFindings };
}

/** Whether everybody may read what a command shows of images of which nobody knows whether they are public. */
export async function isShownToAll(
  ports: GatePorts,
  { publishFindings }: { readonly publishFindings: boolean },
): Promise<boolean> {
  const log = await logVisibility(ports, ports.environment.GITHUB_TOKEN ?? '', undefined);
  return !mayPublish('unknown', log, publishFindings);
}

/**
 * Ports whose log says nothing by the way, where everybody reads it and nothing may be named: who asks a registry again names it with the image. Warnings and errors stay.
 */
export function withoutNotices<Ports extends Pick<GatePorts, 'log'>>(ports: Ports, isPublic: boolean): Ports {
  if (!isPublic) return ports;
  const { log } = ports;
  const nothing = () => undefined;
  return {
    ...ports,
    log: {
      ...{ info: nothing, debug: nothing },
      warning: (text: string) => log.warning(text),
      error: (text: string) => log.error(text),
      group: <T>(title: string, work: () => Promise<T>) => log.group(title, work),
    },
  };
}

/** Who reads the log of this run. `unknown` where nobody says it. @param isPrivate as in `AudienceQuestion`. */
export async function logVisibility(
  { environment, openGithub }: GatePorts,
  token: string,
  isPrivate: boolean | undefined,
): Promise<Visibility> {
  const { GITHUB_ACTIONS, GITHUB_REPOSITORY = '' } = environment;
  if (GITHUB_ACTIONS !== 'true') return 'private';
  if (isPrivate !== undefined) return isPrivate ? 'private' : 'public';
  if (token === '') return 'unknown';
  try {
    return await repositoryVisibility(openGithub({ apiUrl: apiUrlIn(environment), token }), GITHUB_REPOSITORY);
  } catch (error) {
    if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
    // Then less is shown; the night is judged all the same.
    return 'unknown';
  }
}
