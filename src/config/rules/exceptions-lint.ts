import { ConfigError } from '../../host/errors.js';
import { type ApprovalRules, missingApprovals, needsApproval, teamsOf } from '../../policy/approvals.js';
import type { Exception, Exceptions, RefusedException } from '../../policy/exceptions/exception.js';
import { parseExceptions } from '../../policy/exceptions/exception-file.js';
import type { LineNote } from '../../policy/exceptions/line-note.js';
import { invalidNotes, lintExceptions, withColumn } from '../../policy/exceptions/lint.js';
import { bySeverity } from '../../policy/policy.js';
import { proposedExceptions } from '../../policy/proposed.js';
import type { Lint } from '../../report/terminal/rules/exceptions-lint.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import { nobodyApproved } from '../../repository/reviews.js';
import type { RuleFiles } from '../../repository/rule-files.js';
import type { RulePaths } from '../../repository/rule-paths.js';
import { maxTextFile } from '../../repository/text-file.js';
import type { PathOrDefault } from '../../text/path-or-default.js';
import { readPolicy } from './branch-policy.js';
import { joined, policyIn } from './rule-texts.js';

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
  const { exceptions: read, invalid } = await readAll(proposed?.files ?? files.built, paths.exceptions, now);
  // What can't be read on the base branch holds nothing yet: all that is proposed is new.
  const base = proposed === undefined ? undefined : await readAll(files.governing, paths.exceptions, now);
  const head = base === undefined ? read : { ...read, undated: base.exceptions.undated ?? [] };
  const ofEntries = lintExceptions(head, policy, now);
  const notes = [...ofEntries, ...invalid, ...(await notesOfMerged(files, paths.policy, head, ofEntries, now))];
  const isAsking = needsApproval(policy.approvals);
  if (proposed === undefined || base === undefined)
    return { notes, proposed: [], missing: bySeverity(() => []), isAsked: isAsking };
  const added = proposedExceptions(base.exceptions, head);
  const given = added.length > 0 && isAsking ? await proposed.approvals(teamsOf(policy.approvals)) : nobodyApproved;
  const missing = missingBy(policy.approvals, given.counted);
  return { notes, proposed: added, missing, required: policy.approvals, given, isAsked: isAsking };
}

/** The policy as it would be after the merge: a mistake in it, and what it would no longer apply. */
async function notesOfMerged(
  files: RuleFiles,
  path: PathOrDefault,
  exceptions: Exceptions,
  known: readonly LineNote[],
  now: Date,
): Promise<readonly LineNote[]> {
  const { merged, branch, branchName = 'the base branch' } = files.beside ?? files;
  if (merged === undefined) return [];
  try {
    const policy = await policyIn(merged, path, branch);
    const isKnown = ({ path, line, code }: LineNote) =>
      known.some((note) => note.level === 'error' && note.path === path && note.line === line && note.code === code);
    return lintExceptions(exceptions, policy, now)
      .filter((note) => note.level === 'error' && !isKnown(note))
      .map((note) => ({
        ...note,
        level: 'warning',
        message: `After the merge, by the policy of this pull request: ${note.message}`,
      }));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const after = `It would stop every run for ${branchName} after the merge.`;
    return invalidNotes(error, path.path).map((note) => ({ ...note, message: `${note.message} ${after}` }));
  }
}

function missingBy(rules: ApprovalRules, approvers: ReadonlySet<string>): ApprovalRules {
  return bySeverity((severity) => missingApprovals(rules[severity], approvers));
}

/** What the files of the working folder hold. */
interface LocalLint {
  /** With columns. */
  readonly notes: readonly LineNote[];
  /** Those that are there. */
  readonly files: readonly string[];
  /** Entries that may be applied. */
  readonly valid: number;
}

/**
 * The same look at the files of the working folder, whose author is at this machine: nobody is asked for approvals.
 * @throws ConfigError `file-absent` for a named file that is not there; as `lintRules`.
 */
export async function lintFiles(files: RepositoryFiles, paths: RulePaths, now: Date): Promise<LocalLint> {
  const policy = await readPolicy({ built: files, governing: files }, paths.policy);
  const { exceptions, invalid, texts } = await readAll(files, paths.exceptions, now);
  const absent = paths.exceptions.filter(({ path, named }) => named && !texts.has(path) && !isInvalid(invalid, path));
  requireAll(absent.map(({ path }) => path));
  const notes = [...lintExceptions(exceptions, policy, now), ...invalid];
  return {
    notes: notes.map((note) => withColumn(note, texts.get(note.path) ?? '')),
    files: paths.exceptions.map(({ path }) => path).filter((path) => texts.has(path) || isInvalid(invalid, path)),
    // One that could be read, but that the policy takes for no finding, is not applied either; one without an expiry is, where the policy adopts it.
    valid:
      exceptions.active.filter((entry) => !notes.some((note) => isErrorOf(note, entry))).length +
      exceptions.refused.filter((entry) => notes.some((note) => isAdoptedBy(note, entry))).length,
  };
}

function isAdoptedBy({ level, path, line, id, code }: LineNote, entry: RefusedException): boolean {
  const isOfIt = path === entry.file && line === entry.line && id === entry.id && code === entry.refusal;
  return isOfIt && level === 'warning' && entry.refusal !== 'expired';
}

function isErrorOf({ level, path, line, id }: LineNote, entry: Exception): boolean {
  return level === 'error' && path === entry.file && line === entry.line && id === entry.id;
}

function isInvalid(notes: readonly LineNote[], path: string): boolean {
  return notes.some((note) => note.path === path);
}

/** @throws ConfigError `file-absent` with each of those that somebody has named and that are not there. */
export async function requireNamed(files: RepositoryFiles, paths: readonly PathOrDefault[]): Promise<void> {
  const named = paths.filter((one) => one.named).map(({ path }) => path);
  const found = await Promise.all(named.map((path) => files.read(path, maxTextFile)));
  requireAll(named.filter((_, index) => found[index] === undefined));
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

async function readAll(files: RepositoryFiles, paths: readonly PathOrDefault[], now: Date): Promise<Read> {
  const all = await Promise.all(paths.map(({ path }) => readOne(files, path, now)));
  return {
    exceptions: joined(all.map(({ exceptions }) => exceptions)),
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
