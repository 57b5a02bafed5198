import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '../../../src/host/errors.js';
import { parseExceptions } from '../../../src/policy/exceptions/exception-file.js';
import { invalidNotes, lintExceptions } from '../../../src/policy/exceptions/lint.js';
import { suggestionText } from '../../../src/policy/exceptions/suggestion.js';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import { defaultPolicyFile } from '../../../src/policy/file/policy-file.js';
import { now } from '../samples.js';

function told(text: string, file = '.trivyignore', policy = defaultPolicyFile): readonly string[] {
  return lintExceptions(parseExceptions(text, file, now), policy, now).map(
    ({ path, line, level, code }) => `${path}:${line} ${level} ${code}`,
  );
}

describe('what is said about each line of a file of exceptions', () => {
  it.each([
    ['nothing for one that is right', 'CVE-2020-1001 # why, Expiry: 2026-03-01', []],
    [
      'an error for one that is not applied',
      'CVE-2020-1001\nCVE-* # a, Expiry: 2026-03-01',
      ['1 error no-reason', '2 error wildcard'],
    ],
    ['a warning for one that has ended', 'CVE-2020-1001 # why, Expiry: 2026-01-14', ['1 warning expired']],
    ['a notice for one that ends soon', 'CVE-2020-1001 # why, Expiry: 2026-01-20', ['1 notice ending-soon']],
    [
      'a double',
      'CVE-2020-1001 # a, Expiry: 2026-03-01\n\nCVE-2020-1001 # b, Expiry: 2026-03-01',
      ['3 warning duplicate'],
    ],
    ['too far for CRITICAL', 'CVE-2020-1001 # why, Expiry: 2026-06-01', ['1 warning too-far-ahead']],
    ['too far for all', 'CVE-2020-1001 # why, Expiry: 2028-01-01', ['1 error too-far-ahead']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected.map((note) => `.trivyignore:${note}`));
  });

  it.each([
    ['some severities', '[critical]', 'warning'],
    ['all of them', '[critical, high, medium, low, unknown]', 'error'],
  ])('asks for an assessment where the policy does, for %s', (_, said, level) => {
    const rules = parsePolicy(`exceptions: { assessment: ${said} }`, 'p.yml');
    const entry = 'CVE-2020-1001 # why, Expiry: 2026-03-01';
    expect(told(entry, '.trivyignore', rules)).toEqual([`.trivyignore:1 ${level} no-assessment`]);
  });

  it('asks for a ticket where the policy does', () => {
    const policy = parsePolicy('exceptions: { require-ticket: true }', 'p.yml');
    expect(
      told(
        'CVE-2020-1001 # why (Ticket: SEC-1), Expiry: 2026-03-01\nCVE-2020-1002 # why, Expiry: 2026-03-01',
        '.trivyignore',
        policy,
      ),
    ).toEqual(['.trivyignore:2 error no-ticket']);
  });

  it.each([
    [
      '.trivyignore',
      'CVE-2020-1001 # see ticket: - there, Expiry: 2026-01-01',
      'CVE-2020-1001  # see ticket: - there (Ticket: <ticket>), Expiry: 2026-02-14',
    ],
    [
      'x.yaml',
      'vulnerabilities: [{ id: CVE-2020-1001, statement: "see ticket: - there", expired_at: 2026-01-01 }]',
      '- { id: "CVE-2020-1001", statement: "see ticket: - there", ticket: "<ticket>", expired_at: 2026-02-15 }',
    ],
  ])(
    'asks for it also in an entry that is not applied for another reason, whatever its text says: %s',
    (file, text, valid) => {
      const policy = parsePolicy('exceptions: { require-ticket: true }', 'p.yml');
      const [note] = lintExceptions(parseExceptions(text, file, now), policy, now);
      expect(note).toMatchObject({ code: 'expired', suggestion: valid });
    },
  );

  it('knows entries that differ only in the order of their lists as the same', () => {
    const entry = (paths: string) =>
      `- {id: CVE-2020-1001, statement: why, expired_at: 2026-03-01, paths: [${paths}]}\n`;
    expect(told(`vulnerabilities:\n${entry('a, b')}${entry('b, a')}${entry('a')}`, 'x.yaml')).toEqual([
      'x.yaml:3 warning duplicate',
    ]);
  });

  it('takes a later end for the same ticket for a renewal, and nothing else', () => {
    const entry = (day: string, ticket: string) =>
      `- {id: CVE-2020-1001, statement: why, expired_at: ${day}, ticket: ${ticket}}\n`;
    const twice = (day: string, ticket: string) =>
      told(`vulnerabilities:\n${entry('2026-02-20', 'SEC-1')}${entry(day, ticket)}`, 'x.yaml');
    expect(twice('2026-03-01', 'SEC-1')).toEqual([]);
    expect(twice('2026-03-01', 'SEC-2')).toEqual(['x.yaml:3 warning duplicate']);
    expect(twice('2026-02-20', 'SEC-1')).toEqual(['x.yaml:3 warning duplicate']);
  });

  it('holds the last allowed day for right', () => {
    expect(told('CVE-2020-1001 # why, Expiry: 2026-04-15')).toEqual([]);
    expect(told('CVE-2020-1001 # why, Expiry: 2026-04-16')).toEqual(['.trivyignore:1 warning too-far-ahead']);
  });
});

describe('a file that can’t be read', () => {
  it('is told of at the place of each mistake', () => {
    const text =
      'vulnerabilities:\n  - id: CVE-2020-1001\n    expires: 2026-01-01\n  - id: CVE-2020-1002\n    expired_at: soon\n';
    const error = thrown(() => parseExceptions(text, 'a:1.yaml', now));
    expect(invalidNotes(error, 'a:1.yaml')).toMatchObject([
      { path: 'a:1.yaml', line: 3, level: 'error', code: 'invalid' },
    ]);
    const dated = thrown(() => parseExceptions(text.replace('    expires: 2026-01-01\n', ''), 'x.yaml', now));
    expect(invalidNotes(dated, 'x.yaml')).toMatchObject([
      { line: 4, message: expect.stringContaining('expired_at is `soon`') },
    ]);
  });

  it('is told of on its first line where there is no place', () => {
    const error = new ConfigError([{ where: '.trivyignore', what: 'is no text', fix: 'Save it.' }]);
    expect(invalidNotes(error, '.trivyignore')).toMatchObject([{ line: 1, message: 'is no text. Save it.' }]);
  });
});

function thrown(work: () => unknown): ConfigError {
  try {
    work();
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error('nothing was thrown');
}

describe('an id that no finding can have', () => {
  const lintOf = (text: string) =>
    lintExceptions(parseExceptions(text, '.trivyignore', now), defaultPolicyFile, now).filter(
      ({ code }) => code === 'dead-id' || code === 'second-id',
    );

  it.each([
    ['CVE-2024-1234,', 'CVE-2024-1234'],
    ['cve-2024-1234', 'CVE-2024-1234'],
    ['ghsa-JF85-cpcp-j695', 'GHSA-jf85-cpcp-j695'],
    ['CVE-A', '<id>'],
    ['CVE-24-1234', '<id>'],
    ['CVE-2024-123', '<id>'],
    ['CVE-1234', '<id>'],
    ['DS-0002;', 'DS-0002'],
    ['CVE_2024_1234', 'CVE-2024-1234'],
    ['CVE–2024–1234', 'CVE-2024-1234'],
    ['cve2024-1234:', 'CVE-2024-1234'],
    ['"CVE-2024-1234"', 'CVE-2024-1234'],
    ['`DS-0002`', 'DS-0002'],
    ['(ghsa_JF85_cpcp_j695)', 'GHSA-jf85-cpcp-j695'],
    ['https://avd.aquasec.com/nvd/cve-2024-1234', 'CVE-2024-1234'],
    ['CVE', '<id>'],
  ])('%s is an error, with what was meant: %s', (id, meant) => {
    const [note] = lintOf(`${id}  # why, Expiry: 2026-02-20`);
    expect(note).toMatchObject({ level: 'error', id, suggestion: `${meant}  # why, Expiry: 2026-02-20` });
  });

  it.each([
    ...['CVE-2024-1234', 'GHSA-jf85-cpcp-j695', 'DS-0002', 'aws-access-key-id', 'ALAS2-2024-1'],
    ...['our_own_rule', 'https://acme.example/rules/7', 'cvekey', "it's-a-rule"],
  ])('%s is none', (id) => {
    expect(lintOf(`${id}  # why, Expiry: 2026-02-20`)).toEqual([]);
  });

  it.each(['CVE-2024-1111,CVE-2024-2222', 'CVE-2024-1111;cve-2024-2222', 'CVE-2024-1111|CVE-2024-2222'])(
    '%s is two, each with a line of its own',
    (ids) => {
      const notes = lintOf(`${ids}  # why, Expiry: 2026-02-20`);
      expect(notes.map(({ level, suggestion }) => `${level} ${suggestion}`)).toEqual([
        'error CVE-2024-1111  # why, Expiry: 2026-02-20',
        'error CVE-2024-2222  # why, Expiry: 2026-02-20',
      ]);
    },
  );

  it('is the second on a line, which Trivy passes over', () => {
    const [note, ...others] = lintOf('CVE-2024-1111 CVE-2024-2222  # why, Expiry: 2026-02-20');
    expect(others).toEqual([]);
    expect(note).toMatchObject({
      level: 'error',
      id: 'CVE-2024-2222',
      suggestion: 'CVE-2024-2222  # why, Expiry: 2026-02-20',
    });
  });
});

describe('a reason and an expiry that are right', () => {
  it.each([
    'CVE-2020-1001 # not reachable, expires: 2026-02-20',
    'CVE-2020-1001 # not reachable, Expires on 2026-02-20.',
    'CVE-2020-1001 # not reachable, valid until 2026-02-20',
    'CVE-2020-1001 # not reachable (until: 2026-02-20)',
    'CVE-2020-1001 # not reachable, Expiry 2026-02-20',
    'CVE-2020-1001 # not reachable, expiry : 2026-02-20',
    'CVE-2020-1001 # not reachable, Expiry: 2026/2/20',
    'CVE-2020-1001 # not reachable, Expiry: 2026-02-20T00:00:00Z',
    'CVE-2020-1001 # Expiration date 2026-02-20: not reachable',
    'CVE-2020-1001 exp: 2026-02-21 # not reachable',
    'CVE-2020-1001# not reachable, Expiry: 2026-02-20',
    'CVE-2020-1001 // not reachable, Expiry: 2026-02-20',
    'CVE-2020-1001 not reachable, Expiry: 2026-02-20',
    'CVE-2020-1001 - not reachable - Expiry: 2026-02-20',
    'CVE-2020-1001 not reachable exp:2026-02-21',
  ])('stay in the suggestion, however they are written: %s', (text) => {
    const { active, refused } = parseExceptions(text, '.trivyignore', now);
    expect(active).toEqual([]);
    expect(refused.map(({ suggestion }) => suggestionText(suggestion))).toEqual([
      'CVE-2020-1001  # not reachable, Expiry: 2026-02-20',
    ]);
  });

  it.each([
    ['CVE-2020-1001 # reported 2026-02-20', 'CVE-2020-1001  # reported 2026-02-20, Expiry: 2026-02-14'],
    ['CVE-2020-1001 # fix is out since 2025-12-01', 'CVE-2020-1001  # fix is out since 2025-12-01, Expiry: 2026-02-14'],
    ['CVE-2020-1001 # why, until 20.02.2026', 'CVE-2020-1001  # why, until 20.02.2026, Expiry: 2026-02-14'],
    ['CVE-2020-1001 # why, until 2026-02-30', 'CVE-2020-1001  # why, Expiry: 2026-02-14'],
  ])('are no other days: %s', (text, suggestion) => {
    const { refused } = parseExceptions(text, '.trivyignore', now);
    expect(refused.map((one) => suggestionText(one.suggestion))).toEqual([suggestion]);
  });

  it.each([
    ['CVE-2020-1001 exp:2026-02-20', 'CVE-2020-1001  # <why this is acceptable>, Expiry: 2026-02-19'],
    ['# not reachable, Expiry: 2026-02-20\nCVE-2020-1001', 'CVE-2020-1001  # not reachable, Expiry: 2026-02-20'],
  ])('stay in the suggestion: %j', (text, suggestion) => {
    const { refused } = parseExceptions(text, '.trivyignore', now);
    expect(refused.map((one) => suggestionText(one.suggestion))).toEqual([suggestion]);
  });

  it('further ahead than the default policy takes for every severity is brought nearer, so that the suggestion is valid', () => {
    const { refused } = parseExceptions('CVE-2020-1001 exp:2027-12-31', '.trivyignore', now);
    const suggested = refused.map(({ suggestion }) => suggestionText(suggestion).replace(/<why.*>/, 'why')).join('\n');
    const valid = parseExceptions(suggested, '.trivyignore', now);
    const days = valid.active.map(({ endsAt }) => Math.floor((endsAt.getTime() - now.getTime()) / 864e5));
    expect(days).toEqual([90]);
  });

  it('in the comment above is named with its line', () => {
    const { refused } = parseExceptions(
      'CVE-2020-1001 # x, Expiry: 2026-02-20\n# why, Expiry: 2026-02-20\nCVE-2020-1002',
      '.trivyignore',
      now,
    );
    expect(refused).toMatchObject([
      { id: 'CVE-2020-1002', why: expect.stringContaining('the one in line 2 has to be on the line of the entry') },
    ]);
  });

  it('is the same last day in every notation', () => {
    const plain = parseExceptions(
      'CVE-2020-1001 exp:2026-02-20 # why\nCVE-2020-1001 # why, Expiry: 2026-02-19',
      '.trivyignore',
      now,
    );
    const yaml = parseExceptions(
      'vulnerabilities: [{ id: CVE-2020-1001, statement: why, expired_at: 2026-02-20 }]',
      '.trivyignore.yaml',
      now,
    );
    expect([...plain.active, ...yaml.active].map(({ expiry }) => expiry)).toEqual([
      '2026-02-19',
      '2026-02-19',
      '2026-02-19',
    ]);
  });
});
