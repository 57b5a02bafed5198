import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Exceptions } from '../../../src/policy/exceptions/exception.js';
import { parseExceptions } from '../../../src/policy/exceptions/exception-file.js';
import { prune } from '../../../src/policy/exceptions/prune.js';
import { now } from '../samples.js';

const bytes = (text: string) => new TextEncoder().encode(text);
/** With its byte order mark. */
const textOf = (data: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
const pruned = (text: string, file = '.trivyignore', at = now) => textOf(prune(bytes(text), file, at).bytes);

describe('pruning a plain file', () => {
  it('removes what has expired and leaves every other byte', () => {
    const text =
      '# Exceptions.\r\n\r\nCVE-2020-1001  # old, Expiry: 2026-01-14\r\n\tCVE-2020-1002 exp:2999-01-01 # why \r\n\r\nCVE-2020-1003 exp:2026-01-15 # x';
    const { bytes: left, removed } = prune(bytes(text), '.trivyignore', now);
    expect(textOf(left)).toBe('# Exceptions.\r\n\r\n\tCVE-2020-1002 exp:2999-01-01 # why \r\n\r\n');
    expect(removed).toEqual([
      { id: 'CVE-2020-1001', line: 3, expiry: '2026-01-14', reason: 'old' },
      { id: 'CVE-2020-1003', line: 6, expiry: '2026-01-14', reason: 'x' },
    ]);
  });

  it.each([
    [
      'the comment lines that were its reason',
      '# a\n\n# why\n# so\nCVE-2020-1001 exp:2020-01-01\nCVE-2020-1002',
      '# a\n\nCVE-2020-1002',
    ],
    ['no comment above an entry with its own reason', '# a\nCVE-2020-1001 exp:2020-01-01 # why\n', '# a\n'],
    ['no byte order mark', '\ufeffCVE-2020-1001 exp:2020-01-01 # why\nCVE-2020-1002\n', '\ufeffCVE-2020-1002\n'],
    ['an expired entry without a reason', 'CVE-2020-1001 exp:2020-01-01\n', ''],
    [
      'no entry with a date that is none',
      'CVE-2020-1001 exp:2020-01-01 exp:soon # why\n',
      'CVE-2020-1001 exp:2020-01-01 exp:soon # why\n',
    ],
    ['no entry without a date', 'CVE-2020-1001\n', 'CVE-2020-1001\n'],
    ['a wildcard that has expired', 'CVE-* # why, Expiry: 2020-01-01', ''],
  ])('takes %s', (_, text, left) => {
    expect(pruned(text)).toBe(left);
  });

  it('tells the reason that stands above an entry', () => {
    const text =
      '# not its reason\n\n# ----\n# Only until\n#\tthe next image\nCVE-2020-1001 exp:2020-01-01\n#\nCVE-2020-1002 exp:2020-01-01\n';
    expect(prune(bytes(text), '.trivyignore', now).removed).toEqual([
      { id: 'CVE-2020-1001', line: 6, expiry: '2019-12-31', reason: 'Only until the next image' },
      { id: 'CVE-2020-1002', line: 8, expiry: '2019-12-31', reason: '' },
    ]);
  });

  it.each([
    ['the policy’s notation', '.trivyignore', 'CVE-2020-1001 # why, Expiry: 2026-01-10\n'],
    ['Trivy’s', '.trivyignore', 'CVE-2020-1001 exp:2026-01-11 # why\n'],
    ['YAML', 'a.yaml', 'secrets:\n- { id: a, statement: x, expired_at: 2026-01-11 }\n'],
  ])('names the last day on which it held, as lint does: %s', (_, file, text) => {
    expect(prune(bytes(text), file, now).removed).toMatchObject([{ expiry: '2026-01-10' }]);
    expect(parseExceptions(text, file, now).refused).toMatchObject([{ why: 'it expired on 2026-01-10' }]);
  });

  it('holds an entry through its last second', () => {
    const text = 'CVE-2020-1001 # why, Expiry: 2026-01-31\n';
    expect(pruned(text, '.trivyignore', new Date('2026-01-31T23:59:59.999Z'))).toBe(text);
    expect(pruned(text, '.trivyignore', new Date('2026-02-01T00:00:00Z'))).toBe('');
  });

  it('never lets a comment become the reason of the next entry, which would put it into force', () => {
    const text = '# Header.\nCVE-2020-1001 # why, Expiry: 2020-01-01\nCVE-2020-1002 exp:2999-01-01\n';
    expect(pruned(text)).toBe('# Header.\n\nCVE-2020-1002 exp:2999-01-01\n');
    expect(parseExceptions(pruned(text), '.trivyignore', now).active).toEqual([]);
  });
});

describe('pruning a YAML file', () => {
  const yaml = (text: string) => pruned(text, '.trivyignore.yaml');

  it('removes whole entries and leaves every other byte', () => {
    const text = `# Exceptions
vulnerabilities:
  # about the parser
  - id: CVE-2020-1001   # gone
    statement: |
      old
      news

    expired_at: 2026-01-15
    # inside
  # between
  - {id: CVE-2020-1002, statement: "why", expired_at: 2999-01-01}
  -
    expired_at: 2020-01-01
    id: CVE-2020-1003
secrets: [{id: a, expired_at: 2020-01-01} , {id: b, statement: x, expired_at: 2999-01-01}, {id: c, expired_at: 2020-01-01}]
`;
    const { bytes: left, removed } = prune(bytes(text), '.trivyignore.yaml', now);
    expect(textOf(left)).toBe(`# Exceptions
vulnerabilities:
  # about the parser
  # between
  - {id: CVE-2020-1002, statement: "why", expired_at: 2999-01-01}
secrets: [  {id: b, statement: x, expired_at: 2999-01-01}, ]
`);
    expect(removed.map(({ id, line, reason }) => `${line} ${id} ${reason}`)).toEqual([
      '4 CVE-2020-1001 old news',
      '14 CVE-2020-1003 ',
      '16 a ',
      '16 c ',
    ]);
  });

  it.each([
    ['all of a list', 'vulnerabilities:\n- id: a\n  expired_at: 2020-01-01\n', 'vulnerabilities:\n'],
    ['the end without a newline', 'secrets:\n- id: b\n- id: a\n  expired_at: 2020-01-01', 'secrets:\n- id: b\n'],
    [
      'a byte order mark and CRLF',
      '\ufeffsecrets:\r\n- id: a\r\n  expired_at: 2020-01-01\r\n- id: b\r\n',
      '\ufeffsecrets:\r\n- id: b\r\n',
    ],
    [
      'an instant',
      'secrets:\n- {id: a, expired_at: 2026-01-15T11:59:59Z}\n- {id: b, expired_at: 2026-01-15T12:00:01Z}\n',
      'secrets:\n- {id: b, expired_at: 2026-01-15T12:00:01Z}\n',
    ],
    ['licences, too', 'licenses:\n- id: GPL\n  expired_at: 2020-01-01\n', 'licenses:\n'],
    [
      'a comment that the scalar above would swallow',
      'secrets:\n- id: a\n  statement: |\n    x\n- id: b\n  expired_at: 2020-01-01\n\n    # deep\n- id: c\n',
      'secrets:\n- id: a\n  statement: |\n    x\n- id: c\n',
    ],
  ])('handles %s', (_, text, left) => {
    expect(yaml(text)).toBe(left);
  });
});

const day = fc.constantFrom('2020-01-01', '2026-01-14', '2026-01-15', '2026-01-16', '2999-12-31', 'soon');
const end = fc.constantFrom('\n', '\r\n', '\n\n', '\r\n\r\n');
const words = fc.constantFrom('why', 'it is never called', '– ,', '');
const plainLine = fc.oneof(
  fc.constantFrom('', '# a comment', '#', '  # another', '# ------', '# Expiry: 2020-01-01'),
  fc.tuple(fc.nat(5), day, words).map(([n, date, why]) => `CVE-2020-${1000 + n} # ${why}, Expiry: ${date}`),
  fc.tuple(fc.nat(5), day, words).map(([n, date, why]) => `CVE-2020-${1000 + n} exp:${date}${why && ` # ${why}`}`),
  fc.nat(5).map((n) => `CVE-2020-${1000 + n}`),
);
const plainFile = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(plainLine, end), { maxLength: 30 }), plainLine)
  .map(([mark, lines, last]) => `${mark ? '\ufeff' : ''}${lines.flat().join('')}${last}`);

const yamlEntry = fc
  .tuple(fc.nat(5), fc.constantFrom('2020-01-01', '2026-01-15', '2999-01-01', '2026-01-15T11:00:00Z'), fc.nat(6))
  .map(([n, date, form]) => {
    const forms = [
      `- id: CVE-2020-${1000 + n}\n  expired_at: ${date}\n  statement: why`,
      `- {id: CVE-2020-${1000 + n}, statement: "why", expired_at: ${date}} # note`,
      `-\n  # within\n  id: CVE-2020-${1000 + n}\n  expired_at: ${date}`,
      `- expired_at: ${date}\n  id: CVE-2020-${1000 + n}\n  statement: |\n    why\n    so\n`,
      `# above\n- id: CVE-2020-${1000 + n}\n  statement: >-\n    why\n\n    so\n  expired_at: ${date}\n  # behind`,
      `- id: CVE-2020-${1000 + n}\n  expired_at: ${date}\n  paths:\n  - a\n  - b\n    # deep`,
      `- id: "CVE-2020-${1000 + n}"\n  statement: |+\n    keep\n\n  expired_at: ${date}\n`,
    ];
    return forms[form] ?? '';
  });
const yamlFile = fc
  .tuple(fc.array(yamlEntry, { minLength: 1, maxLength: 8 }), fc.boolean(), fc.boolean(), fc.nat(3), fc.boolean())
  .map(([entries, mark, crlf, indent, newline]) => {
    const lines = entries.join('\n').split('\n');
    const text = `# top\nvulnerabilities:\n${lines.map((line) => (line === '' ? '' : `${' '.repeat(indent)}${line}`)).join('\n')}`;
    return `${mark ? '\ufeff' : ''}${(newline ? `${text}\n` : text).replaceAll('\n', crlf ? '\r\n' : '\n')}`;
  });

describe.each([
  ['.trivyignore', plainFile],
  ['.trivyignore.yaml', yamlFile],
])('in any %s', (file, anyFile) => {
  const read = (text: string) => parseExceptions(text.replace(/^\ufeff/, ''), file, now);
  const withoutLines = ({ active }: Exceptions) => active.map(({ line: _, ...rest }) => rest);

  it('nothing to prune leaves identical bytes', () => {
    const longAgo = new Date('2000-01-01T00:00:00Z');
    fc.assert(
      fc.property(anyFile, (text) => {
        expect(textOf(prune(bytes(text), file, longAgo).bytes)).toBe(text);
      }),
    );
  });

  it('pruning twice is pruning once, and nothing expired is left', () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        const once = pruned(text, file);
        expect(pruned(once, file)).toBe(once);
        expect(read(once).refused.filter(({ refusal }) => refusal === 'expired')).toEqual([]);
      }),
    );
  });

  it('what still holds is what held before, and only whole parts are gone', () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        const once = pruned(text, file);
        expect(withoutLines(read(once))).toEqual(withoutLines(read(text)));
        expect(isSubsequence(once, text)).toBe(true);
      }),
    );
  });
});

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (part.startsWith(character, at)) at += character.length;
  return at === part.length;
}
