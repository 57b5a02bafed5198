import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineSchema } from '../../../src/ledger/lines/line.js';
import { usualLine } from '../../../src/ledger/lines/usual-line.js';
import { ledgerOf, night } from '../nights.js';

const { batches } = ledgerOf([
  { at: night(0), faults: ['CVE-1', 'CVE-3'] },
  { at: night(1), faults: ['CVE-1', { id: 'CVE-2', aliases: ['GHSA-2'] }] },
  { at: night(2), faults: [{ id: 'CVE-2', severity: 'LOW' }], build: 'b' },
  { at: night(3), faults: ['CVE-2'], isPartial: true },
]);
const lines = Buffer.concat(batches)
  .toString()
  .trim()
  .split('\n')
  .map((text): Record<string, unknown> => JSON.parse(text));

/** What is read of a line, from its bytes as they stand between others. */
const read = (text: string) => {
  const [before, line] = [Buffer.from('{"kind":"batch"}\n'), Buffer.from(text)];
  const bytes = Buffer.concat([before, line, Buffer.from('\n{"kind":"finding"')]);
  return usualLine(bytes, before.length, before.length + line.length);
};

/** The lines that are known without the schema. */
const usual = lines.map((line) => JSON.stringify(line)).filter((line) => read(line) !== undefined);

it('knows most lines without the schema', () => {
  expect(usual.length).toBeGreaterThan(2);
});

/** It is left out by what reads from bytes. */
const withoutRecord = ({ record: _, ...line }: Record<string, unknown>) => line;

/** Holds what is read from bytes against what the schema reads. Gives whether anything is. */
function isReadAlike(text: string): boolean {
  const found = read(text);
  if (found === undefined) return false;
  const { success, data } = lineSchema.safeParse(JSON.parse(text));
  expect(success).toBe(true);
  expect(found).toEqual(withoutRecord({ ...data }));
  // Nothing was said twice, or in another way than it is written.
  expect(JSON.stringify(JSON.parse(text))).toBe(text);
  return true;
}

it('takes no line that the schema refuses, or reads in another way', () => {
  const digest = `sha256:${'0'.repeat(64)}`;
  const words = [
    'scan',
    'finding',
    'fixed',
    'HIGH',
    'vulnerability',
    '',
    digest,
    'a'.repeat(43),
    'a'.repeat(600),
    'ü',
    '"',
  ];
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      -1,
      0,
      1.5,
      1e9,
      1e16,
      null,
      [],
      [0],
      [1.5],
      ['x'],
      [digest],
      [digest, digest],
      {},
      { fixed: [0] },
      { fixed: [] },
      { HIGH: [1, 2], LOW: [3] },
    ),
    fc.constantFrom(...words),
    fc.constantFrom(...lines.flatMap((line) => Object.values(line))),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const keys = [...new Set(lines.flatMap((line) => Object.keys(line))), 'more', '__proto__', 'toString'];
  const changed = fc
    .tuple(
      fc.constantFrom(...lines),
      fc.array(fc.tuple(fc.constantFrom(...keys), fc.option(value, { nil: undefined })), { maxLength: 4 }),
    )
    .map(([line, changes]) => JSON.stringify({ ...line, ...Object.fromEntries(changes) }));
  for (const line of usual) expect(isReadAlike(line)).toBe(true);
  fc.assert(
    fc.property(changed, (line) => void isReadAlike(line)),
    { numRuns: 1000 },
  );
});

it('takes nothing that is no JSON, or written in another way than writers do', () => {
  const pieces = [
    '"',
    ',',
    '}',
    '{',
    ']',
    '0',
    '-',
    '.5',
    'e1',
    ' ',
    '\\',
    '\u0001',
    '\u007f',
    'ä',
    ',"at":1',
    ',"record":"x"',
    '[0]',
  ];
  const edited = fc
    .tuple(fc.constantFrom(...usual), fc.nat(), fc.nat(3), fc.constantFrom('', ...pieces))
    .map(([line, place, gone, piece]) => {
      const at = place % (line.length + 1);
      return `${line.slice(0, at)}${piece}${line.slice(at + gone)}`;
    });
  // An edit that leaves a line as writers write it.
  const longer = usual.map((line) => line.replace('"at":', '"at":1'));
  for (const line of longer) expect(isReadAlike(line)).toBe(true);
  fc.assert(
    fc.property(edited, (line) => void isReadAlike(line)),
    { numRuns: 3000 },
  );
});
