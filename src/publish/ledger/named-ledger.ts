import { resolve } from 'node:path';
import { apiUrlIn } from '../../host/github/api-url.js';
import type { Environment } from '../../host/values.js';
import type { LedgerPlace } from './open-home.js';

/** Where a ledger is: a folder or bare repository by its path, or a repository on GitHub by its name. */
export type NamedLedger = { readonly path: string } | { readonly repository: string };

/** Where a ledger is that an input has named, with the token for it: one of its own for a repository of its own. */
export function namedLedger(
  { environment, workingDirectory }: { readonly environment: Environment; readonly workingDirectory: string },
  named: NamedLedger,
  token: string,
): LedgerPlace {
  if ('path' in named) return { path: resolve(workingDirectory, named.path) };
  return { ...named, apiUrl: apiUrlIn(environment), token: environment.LEDGER_TOKEN || token };
}
