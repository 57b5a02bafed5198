import { bounded } from '../../text/escape.js';

/** Where an escalation goes. */
type EscalationSink = 'pager' | 'webhook' | 'issues' | 'mail' | 'ledger';

/**
 * What became of an escalation in one sink. `kept`: it stays as it is; `off`: nobody has asked for it; `planned`: a dry run has not done it; `failed`: it was not sent, and the next run tries it again.
 * Texts are one clean line each.
 */
export interface EscalationRow {
  readonly sink: EscalationSink;
  readonly state: 'sent' | 'kept' | 'planned' | 'off' | 'withheld' | 'failed';
  /** Stable. */
  readonly code: string;
  readonly what: string;
  /** What to do; empty where there is nothing to do. */
  readonly fix: string;
  readonly url?: string;
}

const maxText = 500;

/** A row whose words are on one line each. */
export function escalationRow(
  sink: EscalationSink,
  state: EscalationRow['state'],
  code: string,
  what: string,
  fix = '',
): EscalationRow {
  return { sink, state, code: `${sink}-${code}`, what: bounded(what, maxText), fix: bounded(fix, maxText) };
}

/** 3 where something was not sent that should be, else 0 (promise 13). */
export function escalationCode(rows: readonly Pick<EscalationRow, 'state'>[]): 0 | 3 {
  return rows.some(({ state }) => state === 'failed' || state === 'withheld') ? 3 : 0;
}
