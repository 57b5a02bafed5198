import { ConfigError } from '../host/errors.js';

/** The error for a ledger that is not what its writers wrote. Nothing of it counts: what was changed or is missing can't be told from the rest. */
export function ledgerInvalid(where: string, what: string): ConfigError {
  const fix =
    'Take the ledger back from its last good copy (of a repository: a commit whose root you know), and add the records that came later again.';
  return new ConfigError([{ where, what, fix }], 'ledger-invalid');
}
