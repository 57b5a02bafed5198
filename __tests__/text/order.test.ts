import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byText } from '../../src/text/order.js';

it('texts have one order, in which alike ones stay as they lay', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 })), (texts) => {
      const sorted = texts.map((text, index) => ({ text, index })).sort((a, b) => byText(a.text, b.text));
      for (const [at, one] of sorted.entries()) {
        const next = sorted[at + 1] ?? { text: one.text, index: Number.POSITIVE_INFINITY };
        expect(one.text < next.text || (one.text === next.text && one.index < next.index)).toBe(true);
      }
    }),
  );
  expect(['ä', 'b', 'Z', 'a'].sort(byText)).toEqual(['Z', 'a', 'b', 'ä']);
});
