/** Inputs that several actions have, read in one way. */
import type { Problem } from '../../host/errors.js';
import type { NamedLedger } from '../../publish/ledger/named-ledger.js';
import * as field from './fields.js';
import { parseListInput } from './list-input.js';
import { repositoryProblems } from './repository-name.js';

/** A list of ours: lines or commas part two entries. */
export const entryList = field.list((value) => parseListInput('tags', value));

const urlList = field.urls((value) => parseListInput('tags', value));

/** By which rules, and with what, an image is judged: as the gate has them. */
export const judgingInputs = {
  policy: field.anyText,
  exceptions: entryList,
  'cache-dir': field.anyText,
  'db-repository': entryList,
  'java-db-repository': entryList,
  'kev-url': urlList,
  'epss-url': urlList,
  'trivy-version': field.releaseVersion,
  'trivy-path': field.anyText,
  'trivy-sha256': field.sha256,
  'trivy-mirror': field.mirrorUrl,
  offline: field.flag,
  'max-db-age': field.durationOrUnlimited,
} as const;

/** What is taken over to the gate where no image is judged, and only its rules count. */
export const ruleInputs = { policy: field.anyText, exceptions: entryList, 'github-token': field.anyText } as const;

interface LedgerInputs {
  readonly ledger?: string | undefined;
  readonly 'ledger-repository'?: string | undefined;
}

/** The ledger that the inputs name. */
export function ledgerIn({ ledger, 'ledger-repository': repository }: LedgerInputs): NamedLedger | undefined {
  if (repository !== undefined) return { repository };
  return ledger === undefined ? undefined : { path: ledger };
}

/** What is wrong with the place of the ledger; nothing where none is named. */
export function ledgerProblems({ ledger, 'ledger-repository': repository }: LedgerInputs): readonly Problem[] {
  return [
    ...repositoryProblems('input ledger-repository', repository),
    ...(ledger !== undefined && repository !== undefined ? [twoLedgers] : []),
  ];
}

const twoLedgers: Problem = {
  where: 'inputs ledger, ledger-repository',
  what: 'a ledger is in one place, and both name one',
  fix: 'Keep one of them.',
};
