import { resolve } from 'node:path';
import { Cancelled, GateError } from '../host/errors.js';
import { apiUrlIn } from '../host/github/api-url.js';
import type { Environment } from '../host/values.js';
import type { ImagePast } from '../policy/response/deadline.js';
import type { LedgerPlace, openHome } from '../publish/ledger/open-home.js';
import type { GithubContext } from '../repository/github-context.js';
import { plainLine } from '../text/plain-line.js';
import type { GateInputs } from './inputs/gate-inputs.js';

/** A ledger that is read alone, as inputs name it. */
export type AskedLedger = { readonly path: string } | { readonly repository: string; readonly token: string };

/** The ledger that the inputs name, if they do. */
export function askedLedger(inputs: GateInputs): { readonly ledger?: AskedLedger } {
  const { ledger: path, 'ledger-repository': repository, 'github-token': token = '' } = inputs;
  if (repository !== undefined) return { ledger: { repository, token } };
  return path === undefined ? {} : { ledger: { path } };
}

type PastPorts = Parameters<typeof openHome>[0] & {
  readonly environment: Environment;
  readonly workingDirectory: string;
};

interface PastConfig {
  readonly ledger?: AskedLedger;
  readonly github?: Pick<GithubContext, 'ref' | 'proposal'>;
}

/** What the ledger knows of an image of these names; `undefined` where none is asked for. It never ends a run: what can't be read is said. @throws Cancelled. */
export async function ledgerPast(
  ports: PastPorts,
  { ledger, github }: PastConfig,
  names: readonly string[],
): Promise<ImagePast | undefined> {
  if (ledger === undefined) return undefined;
  const branch = github === undefined ? undefined : branchOf(github);
  try {
    // Loaded where a ledger is named: most runs have none.
    const [{ imagePast }, { openHome }, { readLedger }] = await Promise.all([
      import('../ledger/deadline/image-past.js'),
      import('../publish/ledger/open-home.js'),
      import('../publish/ledger/open-ledger.js'),
    ]);
    const { name, state } = await readLedger(await openHome(ports, placeOf(ports, ledger)));
    return imagePast({ name, state }, { names, ...(branch === undefined ? {} : { branch }) });
  } catch (error) {
    if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
    const named = 'path' in ledger ? ledger.path : ledger.repository;
    return { state: 'unread', ledger: named, why: `could not be read: ${plainLine(error.message, 300)}` };
  }
}

function placeOf({ environment, workingDirectory }: PastPorts, ledger: AskedLedger): LedgerPlace {
  if ('path' in ledger) return { path: resolve(workingDirectory, ledger.path) };
  return { ...ledger, apiUrl: apiUrlIn(environment), token: environment.LEDGER_TOKEN || ledger.token };
}

/** Of a pull request the branch that it is for. */
function branchOf({ ref, proposal }: Pick<GithubContext, 'ref' | 'proposal'>): string | undefined {
  return proposal?.base ?? (ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined);
}
