import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '../../src/host/errors.js';
import { parseExceptions } from '../../src/policy/exception-file.js';
import { invalidNotes, lintExceptions } from '../../src/policy/lint.js';
import { defaultPolicy } from '../../src/policy/policy.js';
import { now } from './samples.js';

function told(text: string, file = '.trivyignore', rules = defaultPolicy.exceptions): readonly string[] {
  return lintExceptions(parseExceptions(text, file, now), rules, now).map(
    ({ path, line, level, code }) => `${path}:${line} ${level} ${code}`,
  );
}

describe('what is said about each line of a file of exceptions', () => {
  it.each([
    ['nothing for one that is right', 'CVE-1 # why, Expiry: 2026-03-01', []],
    [
      'an error for one that is not applied',
      'CVE-1\nCVE-* # a, Expiry: 2026-03-01',
      ['1 error no-reason', '2 error wildcard'],
    ],
    ['a warning for one that has ended', 'CVE-1 # why, Expiry: 2026-01-14', ['1 warning expired']],
    ['a notice for one that ends soon', 'CVE-1 # why, Expiry: 2026-01-20', ['1 notice ending-soon']],
    ['a double', 'CVE-1 # a, Expiry: 2026-03-01\n\nCVE-1 # b, Expiry: 2026-03-01', ['3 warning duplicate']],
    ['too far for CRITICAL', 'CVE-1 # why, Expiry: 2026-06-01', ['1 warning too-far-ahead']],
    ['too far for all', 'CVE-1 # why, Expiry: 2028-01-01', ['1 error too-far-ahead']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected.map((note) => `.trivyignore:${note}`));
  });

  it('asks for a ticket where the policy does', () => {
    const rules = { ...defaultPolicy.exceptions, requireTicket: true };
    expect(
      told('CVE-1 # why (Ticket: SEC-1), Expiry: 2026-03-01\nCVE-2 # why, Expiry: 2026-03-01', '.trivyignore', rules),
    ).toEqual(['.trivyignore:2 error no-ticket']);
  });

  it('knows entries that differ only in the order of their lists as the same', () => {
    const entry = (paths: string) => `- {id: CVE-1, statement: why, expired_at: 2026-03-01, paths: [${paths}]}\n`;
    expect(told(`vulnerabilities:\n${entry('a, b')}${entry('b, a')}${entry('a')}`, 'x.yaml')).toEqual([
      'x.yaml:3 warning duplicate',
    ]);
  });

  it('holds the last allowed day for right', () => {
    expect(told('CVE-1 # why, Expiry: 2026-04-15')).toEqual([]);
    expect(told('CVE-1 # why, Expiry: 2026-04-16')).toEqual(['.trivyignore:1 warning too-far-ahead']);
  });
});

describe('a file that can’t be read', () => {
  it('is told of at the place of each mistake', () => {
    const text = 'vulnerabilities:\n  - id: CVE-1\n    expires: 2026-01-01\n  - id: CVE-2\n    expired_at: soon\n';
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
