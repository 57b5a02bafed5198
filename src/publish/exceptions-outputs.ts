import { approversText } from '../policy/approvals.js';
import { errorsOf, type Lint, missingFor } from '../report/terminal/exceptions-lint.js';
import type { Pruned } from './prune.js';

/** The outputs of `mode: lint`; the names are those of exceptions/action.yml. */
export function lintOutputs(lint: Lint): Readonly<Record<string, string>> {
  return {
    problems: String(errorsOf(lint).length),
    new: String(lint.proposed.length),
    'missing-approvals': approversText(missingFor(lint)),
  };
}

/** The outputs of `mode: prune`; empty texts where nothing was committed. */
export function pruneOutputs({ files, commit, pull }: Pruned): Readonly<Record<string, string>> {
  return {
    removed: String(files.flatMap(({ removed }) => removed).length),
    commit: commit ?? '',
    'pull-request-number': String(pull?.number ?? ''),
    'pull-request-url': pull?.url ?? '',
  };
}
