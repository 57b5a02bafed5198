import { usualFolders } from '../config/folders.js';
import { repositoryProblems } from '../config/inputs/repository-name.js';
import type { Problem } from '../host/errors.js';
import { isDigest } from '../oci/digest.js';
import type { NamedLedger } from '../publish/ledger/named-ledger.js';
import { switchOption, textOption, type Values } from './command/option.js';

export const placeOptions = {
  ledger: textOption(`Folder or bare Git repository of the ledger. Default is ${usualFolders.command.ledger}.`),
  'ledger-repository': textOption(
    'Repository on GitHub, owner/name: the ledger is its branch image-gate/ledger. The token is LEDGER_TOKEN or GITHUB_TOKEN.',
  ),
};

export const publishOption = switchOption(
  'Also where anybody can see it, write what was found in images that are not known to be public.',
);

/** Where the ledger is. Only of options without problems. */
export function placeIn({ ledger, 'ledger-repository': repository }: Values<typeof placeOptions>): NamedLedger {
  return repository === undefined ? { path: ledger ?? usualFolders.command.ledger } : { repository };
}

export function placeProblems(raw: ReadonlyMap<string, string>): readonly Problem[] {
  const repository = raw.get('ledger-repository');
  const where = '--ledger-repository';
  if (repository === undefined) return [];
  if (raw.has('ledger'))
    return [{ where, what: 'a ledger is in one place, and --ledger names another', fix: 'Leave out one of the two.' }];
  return repositoryProblems(where, repository);
}

export function daysProblems(days: string | undefined): readonly Problem[] {
  if (days === undefined || (/^\d{1,4}$/.test(days) && Number(days) > 0)) return [];
  return [
    {
      where: '--days',
      what: `${JSON.stringify(days.slice(0, 50))} is not a number of days`,
      fix: 'Write 7, or another number up to 9999.',
    },
  ];
}

/** What is wrong with a root that the ledger must still hold. */
export function rootProblems(root: string | undefined): readonly Problem[] {
  if (root === undefined || isDigest(root)) return [];
  return [
    {
      where: '--root',
      what: 'it is no digest',
      fix: 'Write what an earlier `image-gate ledger show` has shown: sha256:…',
    },
  ];
}
