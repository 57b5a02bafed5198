import type { Runner } from '../../host/ports.js';
import { approversText } from '../../policy/approvals.js';
import type { LineNote } from '../../policy/exceptions/line-note.js';
import { errorsOf, type Lint, missingFor } from '../../report/terminal/rules/exceptions-lint.js';
import { bounded } from '../../text/escape.js';
import type { Pruned } from './prune.js';
import type { RequestOutcome } from './request.js';

/** GitHub shows ten annotations of a level in a step; the last one says how many more there are. */
const shownOfLevel = 9;
const maxMessage = 1000;

/** Annotates the very lines, at most ten of each level. */
export function annotateLines(runner: Pick<Runner, 'annotate'>, notes: readonly LineNote[]): void {
  for (const level of ['error', 'warning', 'notice'] as const) {
    const all = notes.filter((note) => note.level === level);
    for (const { message, path, line } of all.slice(0, shownOfLevel)) {
      runner.annotate(level, bounded(message, maxMessage), { file: path, line, title: 'image-gate exceptions' });
    }
    const more = all.length - shownOfLevel;
    if (more > 0) runner.annotate(level, `and ${more} more: see the summary of this run.`);
  }
}

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

/** The outputs of `mode: request`; empty texts where nothing is proposed. */
export function requestOutputs(outcome: RequestOutcome): Readonly<Record<string, string>> {
  const proposed = outcome.kind === 'proposed' ? outcome : undefined;
  return {
    problems: String(outcome.kind === 'lacking' ? outcome.problems.length : 0),
    commit: proposed?.commit ?? '',
    'pull-request-number': String(proposed?.pull.number ?? ''),
    'pull-request-url': proposed?.pull.url ?? '',
  };
}
