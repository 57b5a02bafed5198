import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConfigError } from '../../../src/host/errors.js';
import { parseExceptions } from '../../../src/policy/exceptions/exception-file.js';
import { maxEntries } from '../../../src/policy/exceptions/ignore-file.js';
import { parseIgnoreYaml } from '../../../src/policy/exceptions/ignore-yaml.js';
import { suggestionText } from '../../../src/policy/exceptions/suggestion.js';
import { parseInstant } from '../../../src/text/instant.js';
import { now } from '../samples.js';

const file = '.trivyignore.yaml';
const parse = (text: string, at: Date = now) => parseIgnoreYaml(text, file, at);

function refusal(text: string): ConfigError {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('was taken');
}

describe('a YAML file of exceptions', () => {
  it('takes Trivy’s form, and who approved it, the ticket and the images', () => {
    const text = `# why not
vulnerabilities:
  - id: CVE-2020-1001
    statement: never called
    expired_at: 2026-02-01
    paths: ["app/**", usr/lib/x]
    purls: [pkg:npm/lodash]
    images: ["ghcr.io/acme/*"]
    approved-by: [alice, bob]
    ticket: SEC-12
misconfigurations:
- { id: DS-0002, statement: "runs as\\n root", expired_at: 2026-02-01T12:30:00+02:00, approved-by: alice }
secrets:
  - id: aws-access-key-id
    statement: |
      an example,
      revoked
    expired_at: "2026-02-01T00:00:00Z"
licenses:
  - id: GPL-3.0
`;
    expect(parse(text)).toEqual({
      active: [
        {
          id: 'CVE-2020-1001',
          kind: 'vulnerability',
          reason: 'never called',
          endsAt: new Date('2026-02-01T00:00:00Z'),
          expiry: '2026-01-31',
          file,
          line: 3,
          paths: ['app/**', 'usr/lib/x'],
          purls: ['pkg:npm/lodash'],
          images: ['ghcr.io/acme/*'],
          approvedBy: ['alice', 'bob'],
          ticket: 'SEC-12',
        },
        expect.objectContaining({
          id: 'DS-0002',
          kind: 'misconfiguration',
          reason: 'runs as root',
          endsAt: new Date('2026-02-01T10:30:00Z'),
          approvedBy: ['alice'],
          line: 12,
        }),
        expect.objectContaining({ id: 'aws-access-key-id', kind: 'secret', reason: 'an example, revoked', line: 14 }),
      ],
      refused: [],
    });
  });

  it.each(['', '# nothing\n', 'vulnerabilities:\n', 'secrets: []\n', '\ufeff{}\r\n'])('may be empty: %j', (text) => {
    expect(parse(text)).toEqual({ active: [], refused: [] });
  });

  it('is known by its ending, as in Trivy', () => {
    const text = 'secrets: [{ id: x, statement: y, expired_at: 2026-02-01 }]';
    for (const name of ['a.yaml', 'b.yml']) expect(parseExceptions(text, name, now).active).toHaveLength(1);
    expect(() => parseExceptions(text, 'a.YAML', now)).toThrow(/Rename it to `a\.yaml`/);
  });

  it.each([
    ['id: CVE-2020-1001', 'no-reason', 'it gives no reason; it has no expiry'],
    ['id: CVE-2020-1001, statement: why', 'no-expiry', 'it has no expiry'],
    ['id: CVE-2020-1001, expired_at: 2026-02-01', 'no-reason', 'it gives no reason'],
    ['id: CVE-2020-1001, expired_at: 2026-02-01, statement: " - "', 'no-reason', 'it gives no reason'],
    [
      'id: CVE-2020-1001, expired_at: 2026-02-01, statement: "<why this is acceptable>"',
      'no-reason',
      'it gives no reason',
    ],
    ['id: CVE-2020-1001, statement: why, expired_at: 2026-01-15', 'expired', 'it expired on 2026-01-14'],
    [
      'id: cve-2020-1001, statement: why, expired_at: 2026-02-01',
      'dead-id',
      'no finding has this id: upper and lower case count',
    ],
    ['id: CVE-2020-100, statement: why, expired_at: 2026-02-01', 'dead-id', 'the form is CVE-2024-1234'],
    ['id: "CVE-*", statement: why, expired_at: 2026-02-01', 'wildcard', '`CVE-*` matches no finding'],
    ['id: "CVE-2020-\\u200b1001", statement: why, expired_at: 2026-02-01', 'hidden-characters', 'invisible'],
    ['id: CVE-2020-1001, statement: "\\u202ewhy", expired_at: 2026-02-01', 'hidden-characters', 'invisible'],
  ])('does not apply { %s }, and says what would be valid', (entry, code, why) => {
    const { active, refused } = parse(`vulnerabilities:\n- { ${entry}, paths: [a] }`);
    expect(active).toEqual([]);
    expect(refused).toEqual([
      expect.objectContaining({ refusal: code, why: expect.stringContaining(why), file, line: 2 }),
    ]);
    const [suggestion = ''] = refused.map((one) => suggestionText(one.suggestion));
    const isKept = entry.includes('2026-02-01');
    const mended = parse(`vulnerabilities:\n${suggestion.replace('<why this is acceptable>', 'because')}`);
    expect(mended.refused).toEqual([]);
    expect(mended.active).toEqual([
      expect.objectContaining({ paths: ['a'], expiry: isKept ? '2026-01-31' : '2026-02-14' }),
    ]);
  });
});

describe('a mistake in a YAML file of exceptions', () => {
  const ok = 'id: CVE-2020-1001, statement: why, expired_at: 2026-02-01';
  it.each([
    ['vulnerabilites: []', `${file}:1:1`, 'unknown key `vulnerabilites`', 'Write `vulnerabilities`'],
    ['- CVE-2020-1001', `${file}:1:1`, 'is a list', 'Write a list of entries'],
    ['vulnerabilities: CVE-2020-1001', `${file}:1:18 vulnerabilities`, 'is `CVE-2020-1001`', 'Write a list of entries'],
    [
      'vulnerabilities: [CVE-2020-1001]',
      `${file}:1:19 vulnerabilities[0]`,
      'is `CVE-2020-1001`',
      'Write a list of entries',
    ],
    [
      `secrets: [{ ${ok}, statment: x }]`,
      `${file}:1:72`,
      'unknown key `statment`',
      'Write `statement`; secrets[0] takes',
    ],
    [`secrets: [{ ${ok}, purls: [x] }]`, `${file}:1:72`, 'unknown key `purls`', 'secrets[0] takes id, statement'],
    [
      'secrets: [{ statement: x }]',
      `${file}:1:11 secrets[0].id`,
      'is missing',
      'Write the id that Trivy gives as text',
    ],
    ['secrets: [{ id: 7 }]', `${file}:1:17 secrets[0].id`, 'is `7`', 'as text'],
    ['secrets: [{ id: "" }]', `${file}:1:17 secrets[0].id`, 'is ``', 'as text'],
    ['secrets: [{ id: x, statement: 7 }]', `${file}:1:31 secrets[0].statement`, 'is `7`', 'in quotes'],
    ['secrets: [{ id: x, expired_at: 2026 }]', `${file}:1:32 secrets[0].expired_at`, 'is `2026`', 'Write a day'],
    ['secrets: [{ id: x, expired_at: soon }]', `${file}:1:32 secrets[0].expired_at`, 'is `soon`', 'Write a day'],
    [
      'secrets: [{ id: x, expired_at: "2026-02-01" }]',
      `${file}:1:32 secrets[0].expired_at`,
      'is in quotes: `2026-02-01`',
      'without quotes',
    ],
    [
      'licenses: [{ id: x, expired_at: 2026-02-30 }]',
      `${file}:1:33 licenses[0].expired_at`,
      'is `2026-02-30`',
      'Write a day',
    ],
    [`secrets: [{ ${ok}, paths: x }]`, `${file}:1:79 secrets[0].paths`, 'is `x`', 'Write a list of path patterns'],
    [
      `secrets: [{ ${ok}, paths: [] }]`,
      `${file}:1:79 secrets[0].paths`,
      'is an empty list',
      'Write a list of path patterns',
    ],
    [
      `secrets: [{ ${ok}, paths: ["["] }]`,
      `${file}:1:80 secrets[0].paths[0]`,
      'is `[`',
      'Its `[` has no `]`: write a list of path patterns',
    ],
    [
      `vulnerabilities: [{ ${ok}, purls: [lodash] }]`,
      `${file}:1:88 vulnerabilities[0].purls[0]`,
      'is `lodash`',
      'Write a list of package URLs',
    ],
    [`secrets: [{ ${ok}, images: ["a b"] }]`, `${file}:1:81 secrets[0].images[0]`, 'is `a b`', 'image names'],
    [`secrets: [{ ${ok}, approved-by: [] }]`, `${file}:1:85 secrets[0].approved-by`, 'is an empty list', 'names'],
    [`secrets: [{ ${ok}, ticket: 12 }]`, `${file}:1:80 secrets[0].ticket`, 'is `12`', 'as text'],
  ])('stops the run, with place and fix: %s', (text, where, what, fix) => {
    const { code, problems } = refusal(text);
    expect(code).toBe('exceptions-invalid');
    expect(problems[0]).toEqual({
      where: expect.stringContaining(where),
      what: expect.stringContaining(what),
      fix: expect.stringContaining(fix),
    });
  });

  it('is one more entry than are taken, in all lists together', () => {
    const many = '- id: x\n'.repeat(maxEntries / 2 + 1);
    expect(refusal(`secrets:\n${many}licenses:\n${many}`).problems[0]?.what).toBe('more than 10000 entries');
    expect(refusal(`secrets:\n${many}${many}`).problems[0]?.what).toBe('has too many entries');
  });
});

describe('expired_at', () => {
  // Each row was also put to Trivy 0.74.
  it.each([
    ['2026-01-31', false, '2026-01-31T00:00:00.000Z'],
    ['2026-1-5', false, '2026-01-05T00:00:00.000Z'],
    ['2028-02-29', false, '2028-02-29T00:00:00.000Z'],
    ['2026-02-29', false, undefined],
    ['2026-01-31T23:59:59Z', false, '2026-01-31T23:59:59.000Z'],
    ['2026-01-31T23:59:59Z', true, '2026-01-31T23:59:59.000Z'],
    ['2026-01-31t1:2:3.4567Z', false, '2026-01-31T01:02:03.456Z'],
    ['2026-01-31T01:00:00+14:00', false, '2026-01-30T11:00:00.000Z'],
    ['2026-01-31T23:00:00-11:00', false, '2026-02-01T10:00:00.000Z'],
    ['2026-01-31 12:00:00', false, '2026-01-31T12:00:00.000Z'],
    ['2026-01-31 12:00:00', true, undefined],
    ['2026-01-31 12:00:00Z', false, undefined],
    ['2026-01-31T12:00:00', false, undefined],
    ['2026-01-31T12:00Z', false, undefined],
    ['2026-01-31T24:00:00Z', false, undefined],
    ['2026-01-31T23:59:60Z', false, undefined],
    ['2026-01-31', true, undefined],
    ['2026-1-31T00:00:00Z', true, undefined],
    ['31.01.2026', false, undefined],
    ['', false, undefined],
  ])('%j (in quotes: %s) is %s', (text, isQuoted, expected) => {
    expect(parseInstant(text, isQuoted)?.toISOString()).toBe(expected);
  });

  it.each([
    ['2026-01-30T23:59:59.999Z', 1],
    ['2026-01-31T00:00:00.000Z', 0],
  ])('at %s of the day before and the day itself, UTC: applied %i', (at, count) => {
    const text = 'secrets: [{ id: x, statement: why, expired_at: 2026-01-31 }]';
    expect(parse(text, new Date(at)).active).toHaveLength(count);
  });
});

describe('whatever the YAML', () => {
  it('each entry is active with reason and end, or refused, or the file is', () => {
    const value = fc.constantFrom(
      'x',
      '"CVE-*"',
      '7',
      '[]',
      '[a]',
      '2026-03-01',
      '2025-01-01',
      '"2026-03-01"',
      '~',
      '{}',
    );
    const key = fc.constantFrom('id', 'statement', 'expired_at', 'paths', 'purls', 'images', 'ticket');
    const entry = fc.dictionary(key, value, { maxKeys: 5 });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 3 }), (entries) => {
        const lines = entries.map((words) => `- { ${Object.entries(words).map((pair) => pair.join(': '))} }`);
        try {
          const { active, refused } = parse(`vulnerabilities:\n${lines.join('\n')}`);
          expect(active.length + refused.length).toBe(entries.length);
          for (const { reason, endsAt } of active) expect(reason !== '' && endsAt > now).toBe(true);
          for (const { why, suggestion } of refused) expect(why !== '' && suggestionText(suggestion) !== '').toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('braces in all paths of a file', () => {
  // Each stands for 256 patterns; 39 of them for 9,984.
  const braces = '{a,b}{c,d}{e,f}{g,h}{i,j}{k,l}{m,n}{o,p}';
  const text = (count: number, more = '') =>
    `secrets:\n${`- { id: x, paths: ["${braces}"] }\n`.repeat(count)}- { id: x, paths: [a, "{q,r,s,t}{u,v,w,x}${more}"] }\n`;

  it('may stand for ten thousand patterns', () => {
    expect(parse(text(39)).refused).toHaveLength(40);
  });

  it('are refused beyond that, with the place and the number', () => {
    expect(refusal(text(39, '{y,z}'))).toMatchObject({
      code: 'exceptions-invalid',
      problems: [
        {
          where: `${file}:41:23 secrets[39].paths[1]`,
          what: 'with it the braces of this file expand to more than 10000 patterns',
        },
      ],
    });
  });
});
