import { plural } from '../../text/count.js';
import { bounded } from '../../text/escape.js';

/** What became of an escalation, as it is shown. */
interface EscalationLine {
  readonly sink: string;
  readonly state: 'sent' | 'kept' | 'planned' | 'withheld' | 'failed' | 'off';
  readonly what: string;
  readonly fix: string;
  readonly url?: string;
}

/** Shown lines of each state; a first run may have hundreds. */
const mostLines = 60;

/** Rows of an escalation for a terminal or a log: what failed last, where it is read first. */
export function renderEscalation(rows: readonly EscalationLine[]): string {
  const states = ['off', 'kept', 'planned', 'sent', 'withheld', 'failed'] as const;
  const lines = states.flatMap((state) => {
    const all = rows.filter((one) => one.state === state);
    const more = all.length - mostLines;
    return [...all.slice(0, mostLines).map(lineOf), ...(more > 0 ? [`${state.toUpperCase()} and ${more} more`] : [])];
  });
  return [...lines, totalOf(rows)].join('\n');
}

function lineOf({ sink, state, what, fix, url }: EscalationLine): string {
  const parts = [what, ...(fix === '' ? [] : [fix]), ...(url === undefined ? [] : [bounded(url)])];
  return `${state.toUpperCase().padEnd(8)}  ${sink.padEnd(7)}  ${parts.join(' ')}`;
}

function totalOf(rows: readonly EscalationLine[]): string {
  const count = (state: EscalationLine['state']) => rows.filter((one) => one.state === state).length;
  const planned = count('planned');
  if (planned > 0) return `Dry run: ${plural(planned, 'step')} planned, nothing sent.`;
  const failed = count('failed') + count('withheld');
  return `${plural(count('sent'), 'step')} sent${failed === 0 ? '' : `, ${failed} not`}.`;
}
