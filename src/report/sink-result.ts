/** Where reports go beside the step's own log and summary. */
export type Sink = 'code-scanning' | 'artifact' | 'comment' | 'attestations';

/**
 * What became of a report on its way to one sink. `pending`: GitHub has it and is not done with it; `skipped`: it was not tried, which `message`
 * explains. Texts are one clean line each, unescaped, without a trailing newline.
 */
export interface SinkResult {
  readonly sink: Sink;
  readonly state: 'sent' | 'pending' | 'skipped' | 'failed';
  /** Stable, of the table in publish/sink-codes.ts. */
  readonly code: string;
  readonly message: string;
  /** What to do; empty when there is nothing to do. */
  readonly fix: string;
  /** What GitHub calls it. */
  readonly id?: string;
  /** Where people see it. */
  readonly url?: string;
}
