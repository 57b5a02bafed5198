import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '../../src/host/errors.js';
import { forLedger } from '../../src/ledger/given-record.js';
import { night, recordOf } from './nights.js';

const usual = { at: night(0), faults: ['CVE-1'] };
const [finding] = recordOf(usual).findings;
if (finding === undefined) throw new Error('no finding');

describe('a record that no line of a ledger can hold is refused:', () => {
  it.each<[string, Partial<ReturnType<typeof recordOf>>, string]>([
    ['judged before 1970', { judgedAt: '1969-12-31T23:59:59Z' }, 'before 1970'],
    ['a finding without an id', { findings: [finding, { ...finding, id: '' }] }, 'has no id'],
    [
      'a time to fix of more than a hundred years',
      { findings: [{ ...finding, fixBy: '9999-01-01T00:00:00Z' }] },
      '1000000 hours',
    ],
    [
      'more findings than a line takes',
      { findings: Array.from({ length: 200_001 }, () => finding) },
      '200001 findings',
    ],
  ])('%s', (_, change, message) => {
    const read = () => forLedger({ ...recordOf(usual), ...change }, 'image-gate-record-api.json');
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(`image-gate-record-api.json: `);
    expect(read).toThrow(message);
  });

  it('and none beside them', () => {
    expect(forLedger(recordOf(usual), 'record').findings).toHaveLength(1);
  });
});
