import { ConfigError } from '../host/errors.js';
import { apiUrlIn } from '../host/github/api-url.js';
import type { Environment } from '../host/values.js';
import type { NamedLedger } from '../publish/ledger/named-ledger.js';
import type { LedgerPlace } from '../publish/ledger/open-home.js';

/** Where the ledger is, with the token for it: one of its own for a repository of its own. */
export function ledgerPlace(environment: Environment, named: NamedLedger): LedgerPlace {
  if ('path' in named) return named;
  const token = environment.LEDGER_TOKEN || environment.GITHUB_TOKEN || '';
  return { ...named, token, apiUrl: apiUrlIn(environment) };
}

/** Whose runs are looked at, and with what. @throws ConfigError `usage` where nothing says it. */
export function runRepository(
  environment: Environment,
  named: string | undefined,
): { readonly repository: string; readonly access: { readonly token: string; readonly apiUrl: string } } {
  const { GITHUB_REPOSITORY, GITHUB_TOKEN = '' } = environment;
  const repository = named ?? GITHUB_REPOSITORY ?? '';
  if (repository === '')
    throw missing('--repository', 'it is missing', 'Name the repository whose runs are looked at: owner/name.');
  if (GITHUB_TOKEN === '')
    throw missing(
      'GITHUB_TOKEN',
      'there is no token for GitHub',
      'Set it to one that may read actions and contents of the repository.',
    );
  return { repository, access: { token: GITHUB_TOKEN, apiUrl: apiUrlIn(environment) } };
}

function missing(where: string, what: string, fix: string): ConfigError {
  return new ConfigError([{ where, what, fix }], 'usage');
}
