import {
  type ApprovalRules,
  type Approvers,
  alwaysNeeded,
  approversText,
  distinctApprovers,
} from '../../../policy/approvals.js';
import type { Exception } from '../../../policy/exceptions/exception.js';
import type { LineNote } from '../../../policy/exceptions/line-note.js';
import { type GivenApprovals, nobodyApproved } from '../../../repository/reviews.js';
import { severities } from '../../../scan/finding.js';
import { counted, plural } from '../../../text/count.js';
import { bounded, code, codePath, row, text } from '../../../text/escape.js';
import { approvalTable } from '../../markdown/approvals.js';

/** What a look at the exceptions of a commit has shown. */
export interface Lint {
  readonly notes: readonly LineNote[];
  /** What the pull request adds or extends. */
  readonly proposed: readonly Exception[];
  /** Approvals that are missing for them, by the severity of what they are applied to. */
  readonly missing: ApprovalRules;
  /** All that are asked for. */
  readonly required?: ApprovalRules;
  readonly given?: GivenApprovals;
  /** Whether the policy asks for any approval. */
  readonly isAsked?: boolean;
  /** It is a merge queue's commit: approvals were asked for by the pull requests in it. */
  readonly inQueue?: boolean;
}

/** The commit status. */
export interface LintStatus {
  readonly state: 'success' | 'failure' | 'pending';
  /** At most `maxDescription` characters. */
  readonly description: string;
}

/** Characters of a commit status that GitHub takes. */
const maxDescription = 140;

/**
 * Entries that are wrong come first, as no approval corrects them; then the approvals that every new exception needs. Those that only findings of some severities
 * need may be needed, as nobody knows the findings here: until they are there it is no success.
 */
export function lintStatus(lint: Lint): LintStatus {
  const errors = errorsOf(lint).length;
  if (errors > 0) return status('failure', `${plural(errors, 'mistake')} in the exceptions: see the annotations`);
  const missing = missingFor(lint);
  if (missing.length > 0) return status('failure', `${newOnes(lint)}: waits for ${approversText(missing)}`);
  if (lint.inQueue === true) return status('success', 'No mistakes; approvals were asked for before the queue');
  if (lint.proposed.length === 0) return status('success', 'No new exceptions');
  if (lint.isAsked !== true) return status('success', `${newOnes(lint)}: no approval required`);
  const more = missingForSome(lint);
  if (more.length > 0) return status('pending', `${newOnes(lint)}: approved, but for ${more.join(', ')}`);
  return status('success', `${newOnes(lint)}: approved`);
}

/** What the status of a commit says of one of the pull requests that have it. */
export interface PullStatus extends LintStatus {
  readonly number: number;
  readonly base: string;
}

const worstFirst: readonly LintStatus['state'][] = ['failure', 'pending', 'success'];

/** The worst over all pull requests that have the commit, as a commit has one status; `undefined` where none is open. */
export function worstStatus(all: readonly PullStatus[]): LintStatus | undefined {
  const [worst, ...others] = all.toSorted((a, b) => worstFirst.indexOf(a.state) - worstFirst.indexOf(b.state));
  if (worst === undefined) return undefined;
  const { state, description, number, base } = worst;
  return others.length === 0
    ? { state, description }
    : status(state, `#${number} to ${base}: ${description} (the worst of ${others.length + 1} pull requests)`);
}

/** Of a commit that no open pull request has: neither red for ever nor green for the next one that has it. */
export const noPullRequest: LintStatus = {
  state: 'pending',
  description: 'No open pull request has this commit as its newest one',
};

/** More pull requests have the commit than are looked at. */
export function tooManyPulls(count: number): LintStatus {
  return status('failure', `${count} open pull requests have this commit: close all but one`);
}

/** A policy that rules and can't be read. */
export const noPolicy: LintStatus = { state: 'failure', description: 'The policy can’t be read: see the run' };

export function errorsOf({ notes }: Lint): readonly LineNote[] {
  return notes.filter(({ level }) => level === 'error');
}

/** The approvals without which no new exception is applied to anything. */
export function missingFor({ proposed, missing }: Lint): Approvers {
  return proposed.length === 0 ? [] : alwaysNeeded(missing);
}

/** `CRITICAL (@cto)` for each severity that needs more. */
function missingForSome({ missing }: Lint): readonly string[] {
  return severities.flatMap((severity) =>
    missing[severity].length === 0 ? [] : [`${severity} (${approversText(distinctApprovers(missing[severity]))})`],
  );
}

/**
 * Whether the run itself is red: for mistakes, and for missing approvals only where the status of the commit does not show them. A red run could never turn
 * green again, while the run for the next review sets the status again.
 */
export function isRed(lint: Lint, isShown: boolean): boolean {
  return errorsOf(lint).length > 0 || (missingFor(lint).length > 0 && !isShown);
}

function newOnes({ proposed }: Lint): string {
  return plural(proposed.length, 'new exception');
}

function status(state: LintStatus['state'], description: string): LintStatus {
  return { state, description: bounded(description, maxDescription) };
}

/** On the line of each new exception: whose approval it waits for. Empty once it is approved for every finding. */
export function approvalNotes(lint: Lint): readonly LineNote[] {
  const always = missingFor(lint);
  const waits = always.length > 0 ? approversText(always) : missingForSome(lint).join(', ');
  if (waits === '') return [];
  return lint.proposed.map(({ id, file, line }) => ({
    path: file,
    line,
    level: 'notice',
    code: 'not-approved',
    id,
    message: `${id}: new in this pull request, and waits for approval: ${waits}.`,
  }));
}

const signs = { success: '✅', failure: '❌', pending: '⏳' } as const;

/** Rows of each table. */
const maxRows = 200;

/** The summary of the step as Markdown. */
export function renderLint(lint: Lint): string {
  const { state, description } = lintStatus(lint);
  return [
    `## ${signs[state]} Exceptions: ${text(description, maxDescription)}`,
    ...approvalsOfLint(lint),
    ...table(
      ['New in this pull request', 'Holds until', 'Reason', 'Written in'],
      lint.proposed.map(({ id, expiry, reason, file, line }) => [
        code(id, 60),
        text(expiry, 30),
        text(reason, 200),
        codePath(`${file}:${line}`, 120),
      ]),
    ),
    ...table(
      ['Level', 'What', 'Written in'],
      lint.notes.map(({ level, message, path, line }) => [level, text(message, 300), codePath(`${path}:${line}`, 120)]),
    ),
  ].join('\n\n');
}

function approvalsOfLint({ proposed, required, missing, given = nobodyApproved }: Lint): readonly string[] {
  return required === undefined || proposed.length === 0 ? [] : approvalTable({ required, missing, given });
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const shown = [row(titles), row(titles.map(() => ':--')), ...rows.slice(0, maxRows).map(row)].join('\n');
  return rows.length > maxRows ? [shown, `and ${counted(rows.length - maxRows)} more.`] : [shown];
}
