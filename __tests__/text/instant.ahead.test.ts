/** What is dated ahead of this machine's clock, wherever something is made of its date. */
import { describe, expect, it } from '@jest/globals';
import { isFromFuture } from '../../src/ledger/given-record.js';
import { knownExploitation } from '../../src/policy/exploitation/exploitation-facts.js';
import { isFreshAt } from '../../src/posture/look-time.js';
import { requireFresh } from '../../src/scan/database/database-age.js';
import { vulnerabilityDatabase } from '../../src/scan/database/database-kind.js';
import { setting } from '../policy/samples.js';

const now = new Date('2026-01-15T12:00:00Z');
const [minute, hour] = [60_000, 3_600_000];
const ahead = (ms: number) => new Date(now.getTime() + ms);

describe('the date of another machine', () => {
  it.each<[string, (at: Date) => boolean]>([
    ['a look at something', (at) => isFreshAt(at.getTime(), { now, maxAge: hour })],
    ['a record for the ledger', (at) => !isFromFuture({ judgedAt: at.toISOString() }, now)],
  ])('may be five minutes ahead, and no more: %s', (_, counts) => {
    expect([4, 5, 6].map((minutes) => counts(ahead(minutes * minute)))).toEqual([true, true, false]);
  });

  it.each<[string, (at: Date) => boolean]>([
    ['exploited vulnerabilities', (at) => listOf(at).kind === 'sure'],
    ['advisories', (at) => accepts(at)],
  ])('may be a day ahead where it is that of a list of %s', (_, counts) => {
    expect([23, 24, 25].map((hours) => counts(ahead(hours * hour)))).toEqual([true, true, false]);
  });
});

function listOf(date: Date) {
  const kev = { kind: 'read', date, source: 'https://kev.example.com', facts: new Map() } as const;
  return knownExploitation({ kev, epss: { kind: 'missing', why: '' } }, { maxAge: setting(24) }, now).kev;
}

function accepts(at: Date): boolean {
  const database = { kind: vulnerabilityDatabase, directory: '/db', source: 'ghcr.io/db', updatedAt: at.toISOString() };
  try {
    requireFresh(database, now, 24 * hour);
    return true;
  } catch {
    return false;
  }
}
