import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { editBase } from '../../src/source/dockerfile/edit/edit-base.js';

const page = readFileSync(new URL('../../docs/base-pull-requests.md', import.meta.url), 'utf8');
const digest = (digit: string) => `sha256:${digit.repeat(64)}`;

/** What stands between backticks, as the lines of a file. */
const linesIn = (cell: string) =>
  [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) =>
    /^(?:FROM|ARG|#) /.test(code) ? [code.replace(/sha256:(\d)\1+…/, (_, digit) => digest(digit))] : [],
  );

describe('docs/base-pull-requests.md', () => {
  const [, table = ''] = page.split('| written | becomes |\n| --- | --- |\n');
  const rows = (table.split('\n\n')[0] ?? '').split('\n').map((row) => row.split('|').slice(1, 3));

  it('has a table of changes', () => {
    expect(rows.length).toBe(6);
  });

  it.each(rows.filter(([written = '']) => linesIn(written).length > 0))(
    'changes%s to%s',
    (written = '', becomes = '') => {
      const before = linesIn(written);
      const change = {
        line: before.findIndex((line) => line.startsWith('FROM')) + 1,
        tag: written.includes('-alpine') ? '20.18-alpine' : '20.18',
        digest: digest('2'),
        pin: written.includes('pin: true'),
      };
      const after = linesIn(becomes);
      const expected = [...after, ...before.slice(after.length)].join('\n');
      expect(editBase(before.join('\n'), change)).toMatchObject({ kind: 'edited', text: expected });
    },
  );
});
