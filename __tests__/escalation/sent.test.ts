import { describe, expect, it } from '@jest/globals';
import type { EscalationStep } from '../../src/escalation/escalation.js';
import { sentBefore, sentLines } from '../../src/escalation/sent.js';
import { fold } from '../../src/ledger/fold.js';
import { parseBatches, writeBatch } from '../../src/ledger/lines/chain.js';
import { added, addition, type Fault, type Ledger, ledgerOf, night, rebuilt } from '../ledger/nights.js';
import { planned } from './planned.js';
import { emptySinks, type Sinks } from './sinks.js';

/** A ledger that keeps what was sent in a night, read anew. */
function kept({ state, batches }: Ledger, steps: readonly EscalationStep[], at: number): Ledger {
  const lines = sentLines(steps, state, new Date(night(at)));
  const bytes = [...batches, writeBatch(state, lines, new Date(night(at))).bytes];
  return { state: rebuilt(bytes), batches: bytes };
}

const sinksOf = ({ state }: Ledger): Sinks => ({
  ...emptySinks,
  paged: sentBefore(state, 'page'),
  notified: sentBefore(state, 'notify'),
});
const owner = { images: ['**'], owner: 'api', pager: 'PAGER_API' };
const facts = { ownerOf: () => owner, owners: [owner] };
const clean = { at: night(0), faults: [] };
const faults = Array.from({ length: 30 }, (_, index): Fault => ({ id: `CVE-${index}`, severity: 'CRITICAL' }));

describe('what was sent', () => {
  const before = ledgerOf([clean, { at: night(1), faults }]);
  const plan = planned(before, 1, facts);
  const ledger = kept(before, plan.steps, 1);
  const told = (steps: readonly EscalationStep[]) => steps.filter(({ kind }) => !kind.startsWith('issue-'));

  it('is kept in the ledger, and so is not sent again', () => {
    expect(told(plan.steps)).toHaveLength(22);
    expect(told(planned(ledger, 1, { ...facts, sinks: sinksOf(ledger) }).steps)).toEqual([]);
    expect([...sentBefore(ledger.state, 'page').values()][0]).toEqual({
      stage: 'found',
      streams: new Set(['ghcr.io/acme/api=main']),
      to: 'PAGER_API',
    });
  });

  it('is sent again where it has not come through', () => {
    const [first] = plan.steps;
    const most = kept(before, plan.steps.slice(1), 1);
    expect(told(planned(most, 1, { ...facts, sinks: sinksOf(most) }).steps)).toEqual([first]);
  });

  it('is taken back when it is over, which is told once', () => {
    const fixed = added(ledger, [addition({ at: night(2), faults: [], build: 'b' })]);
    const over = planned(fixed, 2, { ...facts, sinks: sinksOf(fixed) });
    expect(told(over.steps).filter(({ kind }) => kind === 'page-resolve')).toHaveLength(31);
    const after = kept(fixed, over.steps, 2);
    expect([sentBefore(after.state, 'page').size, sentBefore(after.state, 'notify').size]).toEqual([0, 0]);
    expect(told(planned(after, 2, { ...facts, sinks: sinksOf(after) }).steps)).toEqual([]);
  });

  it('is of streams that the ledger has', () => {
    const line = {
      kind: 'sent',
      channel: 'page',
      at: 1,
      told: [{ key: 'a'.repeat(32), stage: 'found', streams: [7] }],
      over: [],
    } as const;
    const { bytes } = writeBatch(before.state, [line], new Date(night(1)));
    expect(() => fold(before.state, parseBatches(bytes, before.state, 'ledger'))).toThrow(/there is no stream 7/);
  });

  it('is nothing where nothing has come through', () => {
    expect(sentLines([], before.state, new Date(night(1)))).toEqual([]);
  });
});
