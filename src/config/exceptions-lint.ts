import { ConfigError } from '../host/errors.js';
import type { RepositoryFiles } from '../image/repository-files.js';
import { type ApprovalRules, missingApprovals, needsApproval } from '../policy/approvals.js';
import type { Exceptions } from '../policy/exception.js';
import { parseExceptions } from '../policy/exception-file.js';
import { invalidNotes, type LineNote, lintExceptions } from '../policy/lint.js';
import { bySeverity } from '../policy/policy.js';
import { proposedExceptions } from '../policy/proposed.js';
import { maxTextFile } from '../policy/text-file.js';
import type { Lint } from '../report/exceptions-lint.js';
import type { RepositoryPath, RulePaths } from './rule-paths.js';
import { readPolicy } from './rules.js';
import type { RuleFiles } from './ruling.js';

/** What of a file of exceptions could be read, and what is wrong with the rest. */
interface Read {
  readonly exceptions: Exceptions;
  readonly invalid: readonly LineNote[];
}

/**
 * Looks at the exceptions of what is proposed (or else built), by the policy that rules.
 * @throws ConfigError for a policy that rules and is invalid; what `RepositoryFiles` throws.
 */
export async function lintRules(files: RuleFiles, paths: RulePaths, now: Date): Promise<Lint> {
  const policy = await readPolicy(files, paths.policy);
  const { proposed } = files;
  const { exceptions: head, invalid } = await readAll(proposed?.files ?? files.built, paths.exceptions, now);
  const notes = [...lintExceptions(head, policy.base.exceptions, now), ...invalid];
  if (proposed === undefined) return { notes, proposed: [], missing: bySeverity(() => []) };
  // What can't be read on the base branch holds nothing yet: all that is proposed is new.
  const base = await readAll(files.ruling, paths.exceptions, now);
  const added = proposedExceptions(base.exceptions, head);
  const isAsked = added.length > 0 && needsApproval(policy.approvals);
  const missing = missingBy(policy.approvals, isAsked ? await proposed.approvers() : new Set());
  return { notes, proposed: added, missing };
}

function missingBy(rules: ApprovalRules, approvers: ReadonlySet<string>): ApprovalRules {
  return bySeverity((severity) => missingApprovals(rules[severity], approvers));
}

async function readAll(files: RepositoryFiles, paths: readonly RepositoryPath[], now: Date): Promise<Read> {
  const all = await Promise.all(paths.map(({ path }) => readOne(files, path, now)));
  return {
    exceptions: {
      active: all.flatMap(({ exceptions }) => exceptions.active),
      refused: all.flatMap(({ exceptions }) => exceptions.refused),
    },
    invalid: all.flatMap(({ invalid }) => invalid),
  };
}

async function readOne(files: RepositoryFiles, path: string, now: Date): Promise<Read> {
  try {
    const file = await files.read(path, maxTextFile);
    const exceptions = file === undefined ? none : parseExceptions(file.text, path, now);
    return { exceptions, invalid: [] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { exceptions: none, invalid: invalidNotes(error, path) };
  }
}

const none: Exceptions = { active: [], refused: [] };
