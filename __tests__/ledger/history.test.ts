import { expect, it } from '@jest/globals';
import { stateAfter } from '../../src/ledger/fold-event.js';
import { stateOf } from '../../src/ledger/history.js';
import { ledgerOf, night } from './nights.js';

const { state } = ledgerOf([
  { at: night(0), faults: [] },
  { at: night(1), faults: ['CVE-1'] },
]);
const [history] = state.streams;
if (history === undefined) throw new Error('no stream');

it('the state of a stream stays as it is when events are added to it', () => {
  const before = stateOf(history);
  const copy = structuredClone(before);
  const scan = { kind: 'scan', stream: 0, at: night(3), closed: { fixed: [0] } } as const;
  const unchanged = { kind: 'unchanged', stream: 0, at: night(2), database: night(2) } as const;
  const after = stateAfter(before, [unchanged, scan], () => 'vulnerability');
  expect(before).toEqual(copy);
  expect(after.findings.get(0)).toMatchObject([{ resolved: { at: night(3), resolution: 'fixed' } }]);
});

it('the state of a stream is worked out anew each time', () => {
  expect(stateOf(history)).toEqual(stateOf(history));
  expect(stateOf(history)).not.toBe(stateOf(history));
});
