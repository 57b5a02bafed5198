import { ConfigError } from '../host/errors.js';
import type { RepositoryFiles } from '../image/repository-files.js';
import { type ApprovalRules, missingApprovals, needsApproval } from '../policy/approvals.js';
import type { Exception, Exceptions } from '../policy/exception.js';
import { parseExceptions } from '../policy/exception-file.js';
import { invalidNotes, type LineNote, lintExceptions, withColumn } from '../policy/lint.js';
import { bySeverity } from '../policy/policy.js';
import { proposedExceptions } from '../policy/proposed.js';
import { maxTextFile } from '../policy/text-file.js';
import type { Lint } from '../report/exceptions-lint.js';
import type { RepositoryPath, RulePaths } from './rule-paths.js';
import type { RuleFiles } from './ruling.js';
import { readPolicy } from './ruling-policy.js';

/** What of a file of exceptions could be read, and what is wrong with the rest. */
interface Read {
  readonly exceptions: Exceptions;
  readonly invalid: readonly LineNote[];
  /** By path: the files that are there. */
  readonly texts: ReadonlyMap<string, string>;
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

/** What the files at hand hold. */
export interface LocalLint {
  /** With columns. */
  readonly notes: readonly LineNote[];
  /** Those that are there. */
  readonly files: readonly string[];
  /** Entries that may be applied. */
  readonly valid: number;
}

/**
 * The same look at the files at hand, whose author is at this machine: nobody is asked for approvals.
 * @throws ConfigError `file-absent` for a named file that is not there; as `lintRules`.
 */
export async function lintFiles(files: RepositoryFiles, paths: RulePaths, now: Date): Promise<LocalLint> {
  const policy = await readPolicy({ built: files, ruling: files }, paths.policy);
  const { exceptions, invalid, texts } = await readAll(files, paths.exceptions, now);
  const absent = paths.exceptions.filter(({ path, named }) => named && !texts.has(path) && !isInvalid(invalid, path));
  requireAll(absent.map(({ path }) => path));
  const notes = [...lintExceptions(exceptions, policy.base.exceptions, now), ...invalid];
  return {
    notes: notes.map((note) => withColumn(note, texts.get(note.path) ?? '')),
    files: paths.exceptions.map(({ path }) => path).filter((path) => texts.has(path) || isInvalid(invalid, path)),
    // One that could be read, but that the policy takes for no finding, is not applied either.
    valid: exceptions.active.filter((entry) => !notes.some((note) => isErrorOf(note, entry))).length,
  };
}

function isErrorOf({ level, path, line, id }: LineNote, entry: Exception): boolean {
  return level === 'error' && path === entry.file && line === entry.line && id === entry.id;
}

function isInvalid(notes: readonly LineNote[], path: string): boolean {
  return notes.some((note) => note.path === path);
}

/** @throws ConfigError `file-absent` with each of these paths. */
export function requireAll(absent: readonly string[]): void {
  const [first, ...others] = absent.map((where) => ({
    where,
    what: 'there is no such file',
    fix: 'Correct the path.',
  }));
  if (first !== undefined) throw new ConfigError([first, ...others], 'file-absent');
}

async function readAll(files: RepositoryFiles, paths: readonly RepositoryPath[], now: Date): Promise<Read> {
  const all = await Promise.all(paths.map(({ path }) => readOne(files, path, now)));
  return {
    exceptions: {
      active: all.flatMap(({ exceptions }) => exceptions.active),
      refused: all.flatMap(({ exceptions }) => exceptions.refused),
    },
    invalid: all.flatMap(({ invalid }) => invalid),
    texts: new Map(all.flatMap(({ texts }) => [...texts])),
  };
}

async function readOne(files: RepositoryFiles, path: string, now: Date): Promise<Read> {
  const texts = new Map<string, string>();
  try {
    const file = await files.read(path, maxTextFile);
    if (file !== undefined) texts.set(path, file.text);
    const exceptions = file === undefined ? none : parseExceptions(file.text, path, now);
    return { exceptions, invalid: [], texts };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { exceptions: none, invalid: invalidNotes(error, path), texts };
  }
}

const none: Exceptions = { active: [], refused: [] };
