import type { Runner } from '../host/ports.js';
import type { LineNote } from '../policy/exceptions/line-note.js';
import { bounded } from '../text/escape.js';

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
