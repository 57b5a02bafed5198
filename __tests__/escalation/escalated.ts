import type { AffectedImage, Escalated } from '../../src/escalation/escalation.js';
import { escalationKey } from '../../src/escalation/key.js';
import { digestOf } from '../../src/oci/digest.js';
import type { Deadline } from '../../src/policy/response/deadline.js';
import { day, main, night } from '../ledger/nights.js';

/** Of the first batch of a ledger. */
export const ledgerDigest = digestOf('first batch');

/** A deadline that has run since night 1, by default of a week of which four days are left. */
export function running({ allowed = 7 * day, remaining = 4 * day }: { allowed?: number; remaining?: number } = {}) {
  const state = remaining < 0 ? 'breached' : remaining <= allowed / 4 ? 'warning' : 'running';
  const starts = night(1);
  return {
    state,
    clock: 'first-seen',
    starts,
    due: starts + allowed,
    paused: 0,
    remaining,
  } as const satisfies Deadline;
}

/** An image that has an advisory. */
export function affected(over: Partial<AffectedImage> = {}): AffectedImage {
  return {
    stream: main,
    subjects: ['pkg:deb/debian/openssl'],
    severity: 'HIGH',
    firstSeen: night(1),
    lastSeen: night(4),
    isDebt: false,
    deadline: running(),
    lastComplete: night(4),
    ...over,
  };
}

/** An advisory that is to be told, for tests of sinks. */
export function escalated(over: Partial<Escalated> = {}): Escalated {
  const advisory = over.advisory ?? 'CVE-2026-0001';
  const image = affected();
  return {
    key: escalationKey(ledgerDigest, { is: 'vulnerability', id: advisory }, over.owner?.owner ?? ''),
    is: 'vulnerability',
    advisory,
    aliases: [],
    images: [image],
    severity: image.severity,
    deadline: image.deadline,
    level: 'ticket',
    stage: 'found',
    ...over,
  };
}
