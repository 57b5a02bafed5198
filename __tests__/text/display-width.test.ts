import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { displayWidth, fitEnd, fitStart } from '../../src/text/display-width.js';
import { plainLine } from '../../src/text/plain-line.js';

/** All of them that Unicode has assigned and that a clean line may hold. */
function* characters(): Iterable<string> {
  for (let point = 0x21; point <= 0x10ffff; point++) {
    const character = String.fromCodePoint(point);
    if (!/[\p{Cn}\p{Co}\p{Cs}]/u.test(character) && plainLine(character) === character) yield character;
  }
}

/** What stands alone nowhere: halves of flags, and the vowels and ends of Korean syllables in parts. */
const parts = /[\p{Regional_Indicator}\u1160-\u11ff\ud7b0-\ud7fb]/u;

describe('the width of a clean line', () => {
  it('is for every character what string-width says', () => {
    const different = [...characters()].filter((one) => !parts.test(one) && displayWidth(one) !== stringWidth(one));
    expect(different).toEqual([]);
  });

  it.each([
    'lodash 4.17.4 – “fixed”',
    '日本語のパッケージ',
    'ﾊﾞﾝ ｶﾞ',
    '한국어'.normalize('NFD'),
    'Ame\u0301lie',
    'नमस्ते',
    'مرحبا שָׁלוֹם',
    '⏰⚪⛔➕⭐ 🇩🇪 🏴',
    '\u2630 \u{1d300}',
  ])('is what string-width says: %s', (line) => {
    expect(displayWidth(line)).toBe(stringWidth(line));
  });

  it('is never less than that where several signs are one picture', () => {
    for (const picture of ['👍🏽', '☝🏽', '👨‍👩‍👧', '1️⃣', '❤️‍🔥']) {
      const line = plainLine(picture);
      expect(displayWidth(line)).toBeGreaterThanOrEqual(stringWidth(line));
    }
  });

  it('is that of what is cut', () => {
    expect([fitStart('⏰⏰⏰', 4), fitEnd('⏰⏰⏰', 4)]).toEqual(['⏰…', '…⏰']);
  });
});
