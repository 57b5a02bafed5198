import { plural } from '../../text/count.js';
import { bounded, row, text } from '../../text/escape.js';

/** What became of an escalation, as it is shown. */
interface EscalationLine {
  readonly sink: string;
  readonly code: string;
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

/** The summary of a step. */
export function escalationSummary(rows: readonly EscalationLine[]): string {
  const shown = rows
    .filter(({ state }) => state !== 'off')
    .toReversed()
    .slice(0, mostLines);
  const lines = shown.map(({ sink, state, what, fix }) => row([state, sink, text(`${what} ${fix}`.trim(), 1100)]));
  const table = [row(['State', 'Where', 'What']), row([':--', ':--', ':--']), ...lines].join('\n');
  return `## Escalation\n\n${totalOf(rows)}\n${shown.length === 0 ? '' : `\n${table}\n`}`;
}

/** The outputs of a step. */
export function escalationOutputs(rows: readonly EscalationLine[]): Readonly<Record<string, string>> {
  const count = (...states: readonly EscalationLine['state'][]) =>
    String(rows.filter(({ state }) => states.includes(state)).length);
  return { sent: count('sent'), failed: count('failed', 'withheld') };
}

/** Rows for a place that everybody reads: where each went and whether, and nothing of what it is about. */
export function withheldRows(rows: readonly EscalationLine[]): readonly EscalationLine[] {
  return rows.map(({ sink, state, code, fix }) => ({
    ...{ sink, state, code, fix },
    what: `${code}: withheld, as everybody can read this.`,
  }));
}

function totalOf(rows: readonly EscalationLine[]): string {
  const count = (state: EscalationLine['state']) => rows.filter((one) => one.state === state).length;
  const planned = count('planned');
  if (planned > 0) return `Dry run: ${plural(planned, 'step')} planned, nothing sent.`;
  const failed = count('failed') + count('withheld');
  return `${plural(count('sent'), 'step')} sent${failed === 0 ? '' : `, ${failed} not`}.`;
}
