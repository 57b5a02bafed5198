import { type Escalated, type EscalatedFinding, escalationKey } from '../../../src/report/escalation/escalated.js';

export const ledgerRoot = `sha256:${'a'.repeat(64)}`;
export const seen = Date.parse('2026-03-01T02:00:00Z');
const day = 24 * 60 * 60 * 1000;

/** An open finding in one image. */
export function openFinding(
  change: Partial<EscalatedFinding> & { readonly repository?: string } = {},
): EscalatedFinding {
  const { repository = 'ghcr.io/acme/api', ...more } = change;
  return {
    stream: { repository, line: 'main' },
    subject: 'pkg:deb/debian/openssl',
    severity: 'CRITICAL',
    firstSeen: seen,
    due: seen + day,
    timing: 'running',
    ...more,
  };
}

/** An advisory that is escalated. */
export function escalated(change: Partial<Escalated> = {}): Escalated {
  const about = { is: 'vulnerability', id: 'CVE-2026-1001', ...change } as const;
  return {
    aliases: [],
    severity: 'CRITICAL',
    open: [openFinding()],
    ended: [],
    key: escalationKey(ledgerRoot, about),
    ...about,
  };
}

/** So many different ones. */
export function manyEscalated(count: number, change: Partial<Escalated> = {}): readonly Escalated[] {
  return Array.from({ length: count }, (_, index) => escalated({ id: `CVE-2026-${2000 + index}`, ...change }));
}

/** An advisory that no image has any more. */
export function overEscalated(change: Partial<Escalated> = {}): Escalated {
  const [{ stream, subject }] = [openFinding()];
  return escalated({
    open: [],
    ended: [{ stream, subject, how: 'fixed', at: seen + 2 * day, image: `sha256:${'b'.repeat(64)}` }],
    ...change,
  });
}
