import { createHash } from 'node:crypto';
import type { Stream } from '../../ledger/stream.js';
import type { Kind } from '../../policy/policy.js';
import { type Severity, severities } from '../../scan/finding.js';

/** How a finding stands against its time. Worst first. */
export const timings = ['breached', 'warning', 'running', 'paused', 'none'] as const;
type Timing = (typeof timings)[number];

/** One finding of an advisory in one stream. Texts are foreign, times milliseconds since 1970. */
export interface EscalatedFinding {
  readonly stream: Stream;
  /** Of a vulnerability its package, else the file. */
  readonly subject: string;
  readonly severity: Severity;
  readonly firstSeen: number;
  readonly due?: number;
  readonly timing: Timing;
  readonly fixableSince?: number;
}

/** How a finding has ended, by the scan that shows it. */
interface EndedFinding {
  readonly stream: Stream;
  readonly subject: string;
  readonly how: 'fixed' | 'withdrawn' | 'not-affected' | 'reclassified' | 'retired' | 'unknown' | 'excepted';
  readonly at: number;
  /** Of the image that was scanned then. */
  readonly image?: string;
}

/** All findings of one advisory that one owner has to see to. */
export interface Escalated {
  /** By which every sink knows it again. */
  readonly key: string;
  readonly is: Kind;
  readonly id: string;
  readonly aliases: readonly string[];
  /** Absent: nobody is named. */
  readonly owner?: string;
  readonly severity: Severity;
  /** Worst first. Empty: it is over. */
  readonly open: readonly EscalatedFinding[];
  /** Newest first. */
  readonly ended: readonly EndedFinding[];
}

/**
 * The name of an advisory and an owner in all sinks, for as long as the ledger lives: of 32 hexadecimal digits.
 * @param ledger digest of its first batch, which stays the same wherever it is kept.
 */
export function escalationKey(ledger: string, about: Pick<Escalated, 'is' | 'id' | 'owner'>): string {
  const named = JSON.stringify([ledger, about.is, about.id, about.owner ?? null]);
  return createHash('sha256').update(named).digest('hex').slice(0, 32);
}

/** By severity, then what is past its time, then what ends first. */
export function mostUrgentFirst(one: Escalated, other: Escalated): number {
  const rank = ({ severity }: Escalated) => severities.indexOf(severity);
  const timing = ({ open }: Escalated) => timings.indexOf(open[0]?.timing ?? 'none');
  const due = ({ open }: Escalated) => open[0]?.due ?? Number.MAX_SAFE_INTEGER;
  return rank(one) - rank(other) || timing(one) - timing(other) || due(one) - due(other);
}
