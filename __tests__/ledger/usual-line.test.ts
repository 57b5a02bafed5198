import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineSchema } from '../../src/ledger/line.js';
import { usualLine } from '../../src/ledger/usual-line.js';
import { ledgerOf, night } from './nights.js';

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

it('knows most lines without the schema', () => {
  expect(lines.filter((line) => usualLine(line) !== undefined).length).toBeGreaterThan(2);
});

it('takes no line that the schema refuses, or reads in another way', () => {
  const digest = `sha256:${'0'.repeat(64)}`;
  const words = ['scan', 'finding', 'fixed', 'HIGH', 'vulnerability', '', digest, 'a'.repeat(43), 'a'.repeat(600)];
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
      { fixed: [0] },
      { fixed: [] },
    ),
    fc.constantFrom(...words),
    fc.constantFrom(...lines.flatMap((line) => Object.values(line))),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const keys = [...new Set(lines.flatMap((line) => Object.keys(line))), 'more', '__proto__', 'toString'];
  const changed = fc
    .tuple(
      fc.constantFrom(...lines),
      fc.array(fc.tuple(fc.constantFrom(...keys), fc.option(value, { nil: undefined }))),
    )
    .map(([line, changes]): unknown => JSON.parse(JSON.stringify({ ...line, ...Object.fromEntries(changes) })));
  let taken = 0;
  fc.assert(
    fc.property(changed, (line) => {
      const read = usualLine(line);
      if (read === undefined) return;
      taken += 1;
      expect(lineSchema.safeParse(line)).toEqual({ success: true, data: read });
      expect(JSON.stringify(read).length).toBe(JSON.stringify(line).length);
    }),
    { numRuns: 1000 },
  );
  expect(taken).toBeGreaterThan(20);
});
