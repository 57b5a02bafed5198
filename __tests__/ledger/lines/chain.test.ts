import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '../../../src/host/errors.js';
import { fold } from '../../../src/ledger/fold.js';
import { emptyLedger } from '../../../src/ledger/ledger-state.js';
import { parseBatches, writeBatch } from '../../../src/ledger/lines/chain.js';
import { digestOf } from '../../../src/oci/digest.js';
import { ledgerOf, night, rebuilt, whole } from '../nights.js';

const { state, batches } = ledgerOf([
  { at: night(0), faults: ['CVE-1'] },
  { at: night(1), faults: ['CVE-1', 'CVE-2'] },
  { at: night(2), faults: ['CVE-2'], build: 'b' },
  { at: night(3), faults: ['CVE-2'], build: 'b' },
]);
const edited = (index: number, from: string, to: string) => {
  const text = Buffer.from(batches[index] ?? '').toString();
  expect(text).toContain(from);
  return batches.with(index, Buffer.from(text.replace(from, to)));
};

describe('batches', () => {
  it('give the same state one by one and joined, and with what is read already', () => {
    expect(whole(rebuilt(batches))).toEqual(whole(state));
    const half = rebuilt(batches.slice(0, 2));
    const rest = parseBatches(Buffer.concat(batches), half, 'ledger');
    expect(whole(fold(half, rest))).toEqual(whole(state));
  });

  it('have one root for all events', () => {
    expect(state.sequence).toBe(4);
    expect(state.root).not.toBe(rebuilt(batches.slice(0, 3)).root);
  });

  it.each<[string, readonly Uint8Array[], RegExp]>([
    ['one is missing', batches.toSpliced(1, 1), /batch 3 comes after batch 1: what was between them is missing/],
    ['the first is missing', batches.slice(1), /batch 2 comes after batch 0/],
    [
      'an event was changed',
      edited(1, `"at":${night(1)}`, `"at":${night(1) + 1}`),
      /batch 3 was written after another batch 2/,
    ],
    [
      'two were swapped',
      [batches[0], batches[2], batches[1], batches[3]].map((one) => one ?? Buffer.of()),
      /batch 3 comes after batch 1/,
    ],
    ['one was cut', batches.with(3, (batches[3] ?? Buffer.of()).subarray(0, -1)), /its last line is not whole/],
    ['one is of a later version', edited(0, '"ledgerVersion":1', '"ledgerVersion":2'), /ledgerVersion/],
    ['a line has an unknown key', edited(3, '"kind":"unchanged"', '"kind":"unchanged","more":1'), /Unrecognized key/],
    ['it is something else', [Buffer.from('[]\n')], /it is not what image-gate writes/],
    ['it is no JSON', [Buffer.from('{\n')], /line 1 of a batch: it is no JSON/],
  ])('are refused where %s', (_, changed, message) => {
    const read = () => whole(rebuilt(changed));
    expect(read).toThrow(message);
    expect(read).toThrow(ConfigError);
  });

  it.each<[string, Parameters<typeof writeBatch>[1][number]]>([
    ['a stream that there is not', { kind: 'retired', stream: 5, at: 1 }],
    [
      'a finding that there is not',
      { kind: 'scan', stream: 0, at: night(5), record: 'a'.repeat(43), verdict: 'passed', opened: { LOW: [77] } },
    ],
    [
      'closes what is not open',
      { kind: 'scan', stream: 0, at: night(5), record: 'a'.repeat(43), verdict: 'passed', closed: { fixed: [0] } },
    ],
    [
      'opens what is open',
      { kind: 'scan', stream: 0, at: night(5), record: 'a'.repeat(43), verdict: 'passed', opened: { LOW: [1] } },
    ],
    ['is older than its stream', { kind: 'scan', stream: 0, at: night(1), record: 'a'.repeat(43), verdict: 'passed' }],
    ['a stream twice', { kind: 'stream', repository: 'ghcr.io/acme/api', line: 'main' }],
    ['a finding twice', { kind: 'finding', is: 'vulnerability', id: 'CVE-1', subject: 'pkg:deb/debian/openssl' }],
  ])('are refused with an event of %s', (_, line) => {
    const { bytes } = writeBatch(state, [line], new Date(night(9)));
    expect(() => whole(rebuilt([...batches, bytes]))).toThrow(ConfigError);
  });

  /** Behind the others, as it would be stored, with these words in place of others. */
  const withBatch = (lines: Parameters<typeof writeBatch>[1], from = '', to = '') => {
    const { bytes } = writeBatch(state, lines, new Date(night(9)));
    return whole(rebuilt([...batches, Buffer.from(Buffer.from(bytes).toString().replace(from, to))]));
  };
  const scan = { kind: 'scan', stream: 0, at: night(5), record: 'a'.repeat(43) } as const;
  const other: Parameters<typeof writeBatch>[1][number] = {
    kind: 'stream',
    repository: 'ghcr.io/acme/api',
    line: 'other',
  };

  it('are refused with a line that is about another stream than it says first', () => {
    expect(() => withBatch([other, scan], '"record":', '"stream":1,"record":')).toThrow('about something else');
    expect(() => withBatch([scan], '"record":', '"kind":"retired","record":')).toThrow(ConfigError);
  });

  it('are refused with a finding that is named later', () => {
    const lines = [
      { ...scan, opened: { LOW: [2] } },
      { kind: 'finding', is: 'vulnerability', id: 'CVE-9', subject: 'a' } as const,
    ];
    expect(() => withBatch(lines)).toThrow('there is no finding 2');
    expect(withBatch(lines.toReversed()).findings).toHaveLength(3);
    const { bytes: _, ...batch } = writeBatch(state, lines, new Date(night(9)));
    expect(() => whole(fold(state, [batch]))).toThrow('there is no finding 2');
  });

  it('give the same state in whatever order the fields of their lines are', () => {
    let root: string | undefined;
    const turned = batches.map((bytes) => {
      const [first = '', ...lines] = Buffer.from(bytes).toString().trim().split('\n');
      const header = JSON.stringify({ ...JSON.parse(first), ...(root === undefined ? {} : { previous: root }) });
      const events = lines.map((line) =>
        JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line)).reverse())),
      );
      const batch = Buffer.from(`${[header, ...events].join('\n')}\n`);
      root = digestOf(batch);
      return batch;
    });
    expect(whole(rebuilt(turned))).toEqual({ ...whole(state), root });
  });

  it('are small where nothing has changed', () => {
    expect(batches[3]?.byteLength).toBeLessThan(350);
  });

  it('are followed by nothing that was written at the same place', () => {
    const other = writeBatch({ ...emptyLedger, sequence: 4 }, [], new Date(0)).bytes;
    expect(() => rebuilt([...batches, other])).toThrow('one of them was changed');
  });
});
