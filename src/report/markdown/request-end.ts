import type { RequestedExceptions } from '../../policy/edit/requested.js';
import { plural } from '../../text/count.js';
import { code, codePath, row, text } from '../../text/escape.js';
import { daysLeft } from '../exception-text.js';

/** Entries that are shown; the files have all. */
const maxRows = 50;

/** Begins each comment of ours about an end. */
export const endingMark = '<!-- image-gate request ends ';

/** Begins our comment in an issue whose exceptions end on that day: one for each such day. */
export function endMark(expiry: string): string {
  return `${endingMark}${expiry} -->`;
}

/** The day that a comment of ours has told of. */
export function toldDay(comment: string): string | undefined {
  return comment.startsWith(endingMark)
    ? /^\d{4}-\d{2}-\d{2}(?= -->)/.exec(comment.slice(endingMark.length))?.[0]
    : undefined;
}

/** For who has asked: what ends when, and what to do. Begins with its mark. */
export function endingText({ exceptions, expiry }: RequestedExceptions, requester: string, now: Date): string {
  const rows = exceptions
    .slice(0, maxRows)
    .map((one) =>
      row([
        code(one.id, 60),
        text(one.images?.join(', ') ?? 'every image', 300),
        `${text(one.expiry, 30)} (${daysLeft(one, now)})`,
        codePath(`${one.file}:${one.line}`, 120),
      ]),
    );
  const titles = ['Finding', 'Images', 'Last day', 'Written in'];
  const more =
    exceptions.length > rows.length ? [`and ${plural(exceptions.length - rows.length, 'more exception')}.`] : [];
  return [
    `${endMark(expiry)}\nThe exception that this issue asked for ends soon, so the issue is open again:`,
    [row(titles), row(titles.map(() => ':--')), ...rows].join('\n'),
    ...more,
    'From the day after, the policy judges the finding like any other: it may block these images.',
    [
      '- **Is it fixed by now?** The newest report of each image says so. Then there is nothing to do here: once the exception is over, it is removed and this issue is closed.',
      `- **Is it still needed?** As ${code(requester, 100)}, edit the text of this issue: write a later last day, and bring the other answers up to date. That makes a pull request, which must be approved again.`,
    ].join('\n'),
  ].join('\n\n');
}

/** Why an issue that was opened again is closed. `expiry`: until when it holds now; absent: nothing holds any more. */
export function endedText(expiry: string | undefined): string {
  return expiry === undefined
    ? 'Closed again: no exception that this issue asked for holds any more. If it is still needed, edit the last day in the text of this issue as its author, and reopen it.'
    : `Closed again: the exception holds until ${text(expiry, 30)} now.`;
}

/** What of that goes into the summary of the step; empty where nothing was done. */
export function remindedSummary(reopened: readonly number[], closed: readonly number[]): string {
  const issues = (numbers: readonly number[]) => numbers.map((number) => `#${number}`).join(', ');
  return [
    ...(reopened.length === 0
      ? []
      : [`Opened again, because the exceptions that they asked for end soon: ${issues(reopened)}.`]),
    ...(closed.length === 0 ? [] : [`Closed again, because these were extended or are over: ${issues(closed)}.`]),
  ].join('\n\n');
}
