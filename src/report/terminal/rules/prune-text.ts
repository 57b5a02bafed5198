import type { ExpiredEntry } from '../../../policy/exceptions/prune-yaml.js';
import { counted, plural } from '../../../text/count.js';
import { bounded, boundedPath, code, codePath, row, text } from '../../../text/escape.js';

/** What was removed from one file. */
export interface PrunedFile {
  readonly path: string;
  readonly removed: readonly ExpiredEntry[];
}

/** Ends the message of each commit of ours, by which the branch is known as ours. */
export const pruneMark = 'Made by image-gate/exceptions (mode: prune).';

/** Rows of the list; the diff has all. */
const maxRows = 200;

/** Title of the commit and of the pull request. */
export function pruneTitle(files: readonly PrunedFile[]): string {
  return `Remove ${plural(files.flatMap(({ removed }) => removed).length, 'expired exception')}`;
}

/** Message of the commit. */
export function pruneMessage(files: readonly PrunedFile[]): string {
  return `${pruneTitle(files)}\n\n${pruneMark}\n`;
}

/** What was removed and why, as Markdown: body of the pull request and summary of the step. */
export function prunedText(files: readonly PrunedFile[]): string {
  const rows = files.flatMap(({ path, removed }) =>
    removed.map(({ id, line, expiry, reason }) =>
      row([code(id, 60), text(expiry, 40), text(reason, 200), codePath(`${path}:${line}`, 120)]),
    ),
  );
  const titles = ['Exception', 'Expired', 'Its reason was', 'Was written in'];
  const list = [row(titles), row(titles.map(() => ':--')), ...rows.slice(0, maxRows)].join('\n');
  return [
    'These exceptions have expired: they are not applied any more, and removing them changes no verdict. To keep one, renew it with a new date and have that approved.',
    list,
    ...(rows.length > maxRows ? [`and ${counted(rows.length - maxRows)} more.`] : []),
    pruneMark,
  ].join('\n\n');
}

/** What a run of `prune` has found, in a line, and where its change is. */
export function pruneHeadline(files: readonly PrunedFile[], place?: string): string {
  const found = files.length === 0 ? 'No exception has expired' : pruneTitle(files);
  return place === undefined ? found : `${found}: ${place}`;
}

/** The summary of the step as Markdown. `closed`: the pull request that was closed, if one was. */
export function pruneSummary(files: readonly PrunedFile[], closed?: { readonly number: number }): string {
  const ofClosed =
    closed === undefined ? '' : `The pull request ${closed.number} had nothing left to remove and was closed.`;
  return `## ${pruneHeadline(files)}\n\n${files.length === 0 ? ofClosed : prunedText(files)}`;
}

/** Why a pull request of ours is closed, as Markdown. */
export function needlessText(branch: string): string {
  return `No expired exception is left on the base branch, so there is nothing for this pull request to remove. The next one comes from ${code(branch)} again; the branch may be deleted until then.`;
}

/** What was, or would be, removed from files of this machine, for a terminal. */
export function prunedLines(files: readonly PrunedFile[], isWritten: boolean): string {
  const changed = files.filter(({ removed }) => removed.length > 0);
  if (files.length === 0) return 'There is no file of exceptions here (.trivyignore, .trivyignore.yaml).';
  if (changed.length === 0)
    return `No exception has expired (${files.map(({ path }) => boundedPath(path, 80)).join(', ')}).`;
  const entries = changed.flatMap(({ path, removed }) =>
    removed.map(({ id, line, expiry, reason }) => {
      const why = reason === '' ? '' : `: ${bounded(reason, 200)}`;
      return `${boundedPath(path, 200)}:${line}: ${bounded(id, 60)} expired ${bounded(expiry, 40)}${why}`;
    }),
  );
  const count = plural(entries.length, 'expired exception');
  return [
    ...entries.slice(0, maxRows),
    ...(entries.length > maxRows ? [`… and ${counted(entries.length - maxRows)} more`] : []),
    isWritten
      ? `Removed ${count}.`
      : `${count} to remove; nothing was written. Add --write to remove ${entries.length === 1 ? 'it' : 'them'}.`,
  ].join('\n');
}
