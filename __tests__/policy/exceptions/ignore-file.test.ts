import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConfigError } from '../../../src/host/errors.js';
import type { Exceptions } from '../../../src/policy/exceptions/exception.js';
import { maxEntries, maxLine, parseIgnoreFile } from '../../../src/policy/exceptions/ignore-file.js';
import { entryFor, suggestionText } from '../../../src/policy/exceptions/suggestion.js';
import { anyCharacter } from '../../any-character.js';
import { now } from '../samples.js';

function parse(text: string, at: Date | string = now): Exceptions {
  return parseIgnoreFile(text, '.trivyignore', new Date(at));
}

/** What became of each entry, in words. */
function told(text: string, at: Date | string = now): readonly string[] {
  const { active, refused } = parse(text, at);
  return [
    ...active.map(({ line, id, reason, endsAt }) => `${line} ${id} until ${endsAt.toISOString()}: ${reason}`),
    ...refused.map(({ line, id, refusal }) => `${line} ${id} ${refusal}`),
  ];
}

describe('an exception file', () => {
  it('takes the policy’s own notation, under comment lines', () => {
    const text = `# Security exceptions. Every entry needs a reason and an expiry date.
# Format: CVE-ID  # reason, Expiry: YYYY-MM-DD

CVE-2024-1234  # false positive: the function is never called, Expiry: 2026-01-31
CVE-2024-5678  # vendor fix announced for Q1, Expiry: 2026-03-31
`;
    expect(told(text)).toEqual([
      '4 CVE-2024-1234 until 2026-02-01T00:00:00.000Z: false positive: the function is never called',
      '5 CVE-2024-5678 until 2026-04-01T00:00:00.000Z: vendor fix announced for Q1',
    ]);
  });

  it.each([
    [
      'Trivy’s notation with a comment',
      'CVE-2020-1001 exp:2026-01-31 # why',
      'CVE-2020-1001 until 2026-01-31T00:00:00.000Z: why',
    ],
    [
      'Trivy’s date inside the comment',
      'CVE-2020-1001 # why exp:2026-01-31',
      'CVE-2020-1001 until 2026-01-31T00:00:00.000Z: why',
    ],
    [
      'both dates: the earlier end',
      'CVE-2020-1001 exp:2026-01-31 # why, Expiry: 2026-01-31',
      'CVE-2020-1001 until 2026-01-31T00:00:00.000Z: why',
    ],
    [
      'both dates, the policy’s earlier',
      'CVE-2020-1001 exp:2026-03-01 # why, Expiry: 2026-01-31',
      'CVE-2020-1001 until 2026-02-01T00:00:00.000Z: why',
    ],
    [
      'several dates',
      'CVE-2020-1001 exp:2026-03-01 exp:2026-02-01 # why',
      'CVE-2020-1001 until 2026-02-01T00:00:00.000Z: why',
    ],
    ['date first', 'CVE-2020-1001 # Expiry: 2026-01-31, why', 'CVE-2020-1001 until 2026-02-01T00:00:00.000Z: why'],
    [
      'brackets and capitals',
      'CVE-2020-1001 ## why not (EXPIRY:2026-01-31).',
      'CVE-2020-1001 until 2026-02-01T00:00:00.000Z: why not',
    ],
    [
      'a comma without a space',
      'CVE-2020-1001 #why,Expiry:2026-01-31',
      'CVE-2020-1001 until 2026-02-01T00:00:00.000Z: why',
    ],
    [
      'tabs and spaces',
      '\tCVE-2020-1001\t#\twhy \u00a0 so,  Expiry:  2026-01-31 \r',
      'CVE-2020-1001 until 2026-02-01T00:00:00.000Z: why so',
    ],
    ['a leap day', 'CVE-2020-1001 # why, Expiry: 2028-02-29', 'CVE-2020-1001 until 2028-03-01T00:00:00.000Z: why'],
    [
      'the end of a year',
      'CVE-2020-1001 # why, Expiry: 2026-12-31',
      'CVE-2020-1001 until 2027-01-01T00:00:00.000Z: why',
    ],
    ['an id of a misconfiguration', 'DS-0002 # why, Expiry: 2026-01-31', 'DS-0002 until 2026-02-01T00:00:00.000Z: why'],
    [
      'words that Trivy passes over',
      'CVE-2020-1001 WITH x exp:2026-01-31 # why',
      'CVE-2020-1001 until 2026-01-31T00:00:00.000Z: why',
    ],
    [
      'a reason in another script',
      'CVE-2020-1001 # לא נגיש, Expiry: 2026-01-31',
      'CVE-2020-1001 until 2026-02-01T00:00:00.000Z: לא נגיש',
    ],
  ])('takes %s', (_, line, expected) => {
    expect(told(line)).toEqual([`1 ${expected}`]);
  });

  it.each([
    ['CVE-2020-1001', 'no-reason', 'it gives no reason; it has no expiry'],
    ['CVE-2020-1001 # why', 'no-expiry', 'it has no expiry'],
    ['CVE-2020-1001 exp:2026-01-31', 'no-reason', 'it gives no reason'],
    ['CVE-2020-1001 # Expiry: 2026-01-31', 'no-reason', 'it gives no reason'],
    ['CVE-2020-1001 # -- , Expiry: 2026-01-31', 'no-reason', 'it gives no reason'],
    ['CVE-2020-1001 # <why this is acceptable>, Expiry: 2026-01-31', 'no-reason', 'it gives no reason'],
    ['CVE-2020-1001 # why, Expiry: 2026-02-30', 'malformed-date', '`2026-02-30` is not a valid date'],
    ['CVE-2020-1001 # why, Expiry: 2026-02-29', 'malformed-date', '`2026-02-29` is not a valid date'],
    ['CVE-2020-1001 # why, Expiry: 2100-02-29', 'malformed-date', '`2100-02-29` is not a valid date'],
    ['CVE-2020-1001 # why, Expiry: 31.01.2026', 'malformed-date', '`31.01.2026` is not a valid date'],
    ['CVE-2020-1001 # why, Expiry: 2026-1-31', 'malformed-date', '`2026-1-31` is not a valid date'],
    ['CVE-2020-1001 # why, Expiry: 2026-01-31T12:00:00Z', 'malformed-date', 'is not a valid date'],
    ['CVE-2020-1001 # why, Expiry: tomorrow', 'malformed-date', '`tomorrow` is not a valid date'],
    ['CVE-2020-1001 # why, Expiry:', 'malformed-date', '`` is not a valid date'],
    ['CVE-2020-1001 exp:2026-13-01 # why', 'malformed-date', '`2026-13-01` is not a valid date'],
    ['CVE-2020-1001 exp:2026-01-31, # why', 'malformed-date', '`2026-01-31,` is not a valid date'],
    ['CVE-2020-1001 exp:soon # why, Expiry: 2026-01-31', 'malformed-date', '`soon` is not a valid date'],
    ['CVE-2020-1001 EXP:2026-01-31 # why', 'no-expiry', 'it has no expiry'],
    ['CVE-2020-1001 # why, Expiry: 2026-01-14', 'expired', 'it expired on 2026-01-14'],
    ['CVE-2020-1001 exp:2026-01-15 # why', 'expired', 'it expired on 2026-01-14'],
    ['CVE-2026-* # why, Expiry: 2026-01-31', 'wildcard', '`CVE-2026-*` matches no finding: ids are not patterns'],
    ['CVE-2026-000? # why, Expiry: 2026-01-31', 'wildcard', 'each needs an entry of its own'],
    ['CVE-2020-1001# why, Expiry: 2026-01-31', 'no-reason', 'a space is missing before #'],
    ['CVE-2020-1001 # why \u202e31-01-6202 :yripxE', 'hidden-characters', 'invisible characters'],
    ['CVE-2020-\u200b1001 # why, Expiry: 2026-01-31', 'hidden-characters', 'invisible characters'],
    ['CVE-2020-100 # why, Expiry: 2026-01-31', 'dead-id', 'no finding has this id: the form is CVE-2024-1234'],
    ['cve-2020-1001 # why, Expiry: 2026-01-31', 'dead-id', 'upper and lower case count'],
    ['CVE-1 # why, Expiry: 2026-01-31', 'dead-id', 'the form is CVE-2024-1234'],
    ['CVE-2020-1001 # w\u001bhy, Expiry: 2026-01-31', 'hidden-characters', 'invisible characters'],
  ])('does not apply %j', (line, refusal, why) => {
    const { active, refused } = parse(line);
    expect(active).toEqual([]);
    expect(refused).toEqual([
      expect.objectContaining({ refusal, why: expect.stringContaining(why), file: '.trivyignore', line: 1 }),
    ]);
  });

  it('says for each refused entry the line that would be valid', () => {
    const lines = [
      'CVE-2020-1001',
      'CVE-2020-1002 # vendor fix pending',
      'CVE-2020-1003 exp:2025-01-31 # not reachable',
      'CVE-2020-1004 # why, Expiry: 2026-02-30',
      'CVE-2020-1005# why',
    ];
    expect(parse(lines.join('\n')).refused.map(({ suggestion }) => suggestionText(suggestion))).toEqual([
      'CVE-2020-1001  # <why this is acceptable>, Expiry: 2026-02-14',
      'CVE-2020-1002  # vendor fix pending, Expiry: 2026-02-14',
      'CVE-2020-1003  # not reachable, Expiry: 2026-02-14',
      'CVE-2020-1004  # why, Expiry: 2026-02-14',
      'CVE-2020-1005  # why, Expiry: 2026-02-14',
    ]);
  });

  it('takes the comment lines directly above as the reason where the line has none', () => {
    const text = `# A header of the file.

# ---------
# The parser is
#   never called.
CVE-2020-1001 exp:2026-01-31
CVE-2020-1002 exp:2026-01-31
# Too far away.

CVE-2020-1003 exp:2026-01-31
# Not this one.
CVE-2020-1004 exp:2026-01-31 # but this
# Not \u202ethis.
CVE-2020-1005 exp:2026-01-31
`;
    expect(told(text)).toEqual([
      '6 CVE-2020-1001 until 2026-01-31T00:00:00.000Z: The parser is never called.',
      '12 CVE-2020-1004 until 2026-01-31T00:00:00.000Z: but this',
      '7 CVE-2020-1002 no-reason',
      '10 CVE-2020-1003 no-reason',
      '14 CVE-2020-1005 hidden-characters',
    ]);
  });

  it('does not take an expiry from a comment line: Trivy would not either', () => {
    expect(told('# why, Expiry: 2026-01-31\nCVE-2020-1001')).toEqual(['2 CVE-2020-1001 no-expiry']);
  });

  it('passes over a byte order mark, Windows line ends, blank and comment lines', () => {
    const text =
      '\ufeffCVE-2020-1001 # a, Expiry: 2026-01-31\r\n\r\n  # CVE-2020-1002 # b, Expiry: 2026-01-31\r\n\u00a0\r\nCVE-2020-1003 # c, Expiry: 2026-01-31';
    expect(told(text).map((line) => line.slice(0, 15))).toEqual(['1 CVE-2020-1001', '5 CVE-2020-1003']);
    expect(parse('')).toEqual({ active: [], refused: [] });
  });

  it('keeps ids as they are: case counts', () => {
    expect(parse('Aws-Key # a, Expiry: 2026-01-31').active.map(({ id }) => id)).toEqual(['Aws-Key']);
  });
});

describe('the end of an exception', () => {
  const policy = 'CVE-2020-1001 # why, Expiry: 2026-01-31';
  const trivy = 'CVE-2020-1001 exp:2026-01-31 # why';

  it.each([
    [policy, '2026-01-31T00:00:00.000Z', true],
    [policy, '2026-01-31T23:59:59.999Z', true],
    [policy, '2026-02-01T00:00:00.000Z', false],
    [trivy, '2026-01-30T23:59:59.999Z', true],
    [trivy, '2026-01-31T00:00:00.000Z', false],
    ['CVE-2020-1001 # why, Expiry: 2028-02-29', '2028-02-29T23:59:59.999Z', true],
    ['CVE-2020-1001 # why, Expiry: 2028-02-29', '2028-03-01T00:00:00.000Z', false],
  ])('%s at %s applies: %s', (line, at, applies) => {
    expect(parse(line, at).active.length === 1).toBe(applies);
    expect(parse(line, at).refused.length === 1).toBe(!applies);
  });
});

describe('the limits of an exception file', () => {
  it.each([
    ['a line at which Trivy stops reading', `CVE-2020-1001 # ${'x'.repeat(maxLine)}`],
    ['the same in bytes', `CVE-2020-1001 # ${'ä'.repeat(maxLine / 2)}`],
    ['too many entries', 'CVE-2020-1001\n'.repeat(maxEntries + 1)],
  ])('stop the run: %s', (_, text) => {
    expect(() => parse(text)).toThrow(ConfigError);
  });

  it('leave room for what people have', () => {
    expect(parse(`CVE-2020-1001 # ${'x'.repeat(60_000)}, Expiry: 2026-01-31`).active[0]?.reason).toHaveLength(1000);
    expect(parse('CVE-2020-1001 # a, Expiry: 2026-01-31\n'.repeat(maxEntries)).active).toHaveLength(maxEntries);
  });

  it('hold for a megabyte in no time', () => {
    parse('# x\n'.repeat(250_000));
    parse(`${'# , Expiry: x '.repeat(3)}\n`.repeat(9000));
    parse('CVE-2020-1001 # Expiry: Expiry: (((((,,,,,, \n'.repeat(9000));
    parse(`CVE-2020-1001 # ${'(,'.repeat(30_000)}x`);
  }, 5_000);
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    'CVE-2020-1001',
    '#',
    '##',
    'why',
    'exp:2026-03-01',
    'exp:',
    'Expiry:',
    '2026-03-01',
    'Expiry:2026-02-30',
    ',',
    '(',
    '#exp:2026-01-01',
    ',exp:x',
    'until',
    'expires:',
    '2026-02-01.',
    '(until=2026/3/1)',
    '//',
    'CVE-2020-1001#why',
    'CVE-2020-1001,CVE-2020-1002',
    '"CVE-2020-1001"',
    '<x>',
    '\u202e',
    '\u200bexp:1',
    '\n',
    '\r',
    '\t',
    '\u0085',
    '\ufeff',
  );
  const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const text = fc.oneof(
    line,
    fc.array(line).map((lines) => lines.join('\n')),
    fc.string({ unit: anyCharacter }),
  );
  const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

  it('every entry is either active, with reason and an end ahead, or refused', () => {
    fc.assert(
      fc.property(text, instant, (input, at) => {
        const { active, refused } = parse(input, at);
        for (const { reason, endsAt } of active) expect(reason !== '' && endsAt > at).toBe(true);
        for (const { why, suggestion } of refused) expect(why !== '' && suggestionText(suggestion) !== '').toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('the suggested line is valid once it has a reason', () => {
    fc.assert(
      fc.property(text, instant, (input, at) => {
        for (const { suggestion: entry, reason } of parse(input, at).refused) {
          const suggestion = suggestionText(entry);
          const { active, refused } = parse(suggestion.replace('<why this is acceptable>', 'because'), at);
          expect({ suggestion, refused, active: active.length }).toEqual({ suggestion, refused: [], active: 1 });
          if (reason === undefined) expect(suggestion).toContain('<why this is acceptable>');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a written entry is read back as it was', () => {
    // A secret's rule that begins like an id of CVE or GitHub is taken for a mistyped one, and refused.
    const id = fc
      .stringMatching(/^(CVE-[0-9]{4}-[0-9]{4,7}|GHSA(-[a-z0-9]{4}){3}|DS-[0-9]{4}|[a-z]+-key)$/)
      .filter((one) => !/^(?:cve|ghsa)-key$/.test(one));
    const reason = fc
      .array(fc.stringMatching(/^[A-Za-z0-9äλ語.:'"/-]*[A-Za-z0-9]$/), { minLength: 1, maxLength: 8 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(id, reason, instant, (wantedId, wantedReason, at) => {
        fc.pre(!/exp:|expiry:/i.test(wantedReason) && /^[\p{L}\p{N}.:'"/]/u.test(wantedReason));
        const wanted = { id: wantedId, reason: wantedReason, file: '.trivyignore', line: 1 };
        const [read, ...others] = parse(suggestionText(entryFor(wanted, at, 30)), at).active;
        expect(read).toMatchObject({ id: wantedId, reason: wantedReason });
        expect(others).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
