import { type ApprovalRules, approversText, distinctApprovers } from '../../../policy/approvals.js';
import type { AddedException } from '../../../policy/edit/add-exception.js';
import type { EntryDraft } from '../../../policy/exceptions/exception.js';
import { type Severity, severities } from '../../../scan/finding.js';
import { counted, plural } from '../../../text/count.js';
import { bounded, boundedPath } from '../../../text/escape.js';

/** Entries that are named. */
const maxNamed = 50;

/** What `exceptions add` has written, and what is left to do, for a terminal. */
export function addedText(file: string, { line, text, notes }: AddedException, approvals: ApprovalRules): string {
  const approvers = distinctApprovers(severities.flatMap((severity) => approvals[severity]));
  return [
    `${boundedPath(file, 200)}:${line}: ${bounded(text, 1000)}`,
    ...notes.map(({ level, message }) => `${level}: ${bounded(message, 500)}`),
    approvers.length === 0
      ? 'Open a pull request with it: the reviewer approves it.'
      : `Open a pull request with it: ${approversText(approvers)} must approve it.`,
  ].join('\n');
}

/** What `exceptions adopt` has found. */
interface Adoption {
  readonly undated: readonly EntryDraft[];
  readonly until: string;
  /** Severities for whose findings they don't count. */
  readonly tooFar: readonly Severity[];
  /** Path of the policy. */
  readonly policy: string;
  readonly isWritten: boolean;
  /** Until when the policy adopts them already; absent: it does not. */
  readonly standing?: string;
}

/** What is adopted, or would be, and until when, for a terminal. */
export function adoptedText({ undated, until, tooFar, policy, isWritten, standing }: Adoption): string {
  if (undated.length === 0)
    return 'There is nothing to adopt: no exception here lacks its expiry alone (image-gate exceptions lint says what is wrong with each).';
  const named = undated.slice(0, maxNamed).map(({ file, line, id, reason }) => {
    const why = reason === '' ? '' : `: ${bounded(reason, 200)}`;
    return `${boundedPath(file, 200)}:${line}: ${bounded(id, 60)} has no expiry${why}`;
  });
  const rest = undated.length - named.length;
  const count = `${plural(undated.length, 'exception')} without an expiry`;
  const limits =
    tooFar.length === 0
      ? ''
      : ` They don’t count for ${tooFar.join(', ')}: that is too far ahead (exceptions.max-days).`;
  const where = boundedPath(policy, 200);
  return [
    ...named,
    ...(rest > 0 ? [`… and ${counted(rest)} more`] : []),
    standing !== undefined && !isWritten
      ? `${count} adopted until ${standing} already, by exceptions.adopted-until in ${where}: nothing is to be done. Give each a date before that day, or name another day with --until.${limits}`
      : isWritten
        ? `${count} adopted until ${until}, by exceptions.adopted-until in ${where}.${limits}`
        : `${count} to adopt until ${until}; nothing was written. Add --write to write exceptions.adopted-until into ${where}.${limits}`,
  ].join('\n');
}
