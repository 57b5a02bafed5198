import { describe, expect, it } from '@jest/globals';
import type { BaseAdvice, BlockedBase } from '../../../src/base/advice.js';
import type { AdvisedUse } from '../../../src/base/base-use.js';
import { parseReference } from '../../../src/oci/reference.js';
import { baseLine } from '../../../src/report/advice/base-line.js';
import { markdown, terminal } from '../../../src/text/escape.js';

const use: AdvisedUse = {
  ...{ kind: 'image' as const, line: 1, written: 'node:20.11-alpine', variables: [], isFinal: true },
  ...{ reference: parseReference('node:20.11-alpine'), tag: '20.11-alpine' },
};
const measured = {
  counts: { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 3, UNKNOWN: 0 },
  ...{ blocking: 0, exploited: 0, packages: 9, endOfLife: false, findings: [] },
};
const comparison = {
  ...{ ofNow: 14, cleared: 12, brought: 1, exploitedCleared: 0, exploitedBrought: 0, deadlinesCleared: 0 },
  blocking: { before: 4, after: 0 },
};

/** Advice with one candidate that is the best. */
function advice(more: Partial<BaseAdvice['candidates'][number]['candidate']> = {}, change = {}): BlockedBase {
  const candidate = { kind: 'newer-tag', tag: '20.18-alpine', why: 'newer', ...more } as const;
  return {
    use,
    now: { kind: 'measured', measured },
    candidates: [{ kind: 'measured', candidate, measured, comparison: { ...comparison, ...change } }],
    best: { kind: 'candidate', candidate },
  };
}
const none = (why: string): BlockedBase => ({
  use,
  now: { kind: 'unmeasured', why },
  candidates: [],
  best: { kind: 'none', why },
});

describe('the line of the plan about the base image', () => {
  it.each<[string, BlockedBase, string]>([
    [
      'names the best with its figures',
      advice(),
      'node:20.11-alpine → node:20.18-alpine clears 12 of 14, brings 1 (measured); 0 of its findings block instead of 4',
    ],
    [
      'says no more of blocking where nothing changes',
      advice({}, { blocking: { before: 2, after: 2 } }),
      'node:20.11-alpine → node:20.18-alpine clears 12 of 14, brings 1 (measured)',
    ],
    [
      'names a tag that was built again',
      advice({ kind: 'newer-digest', tag: '20.11-alpine' }, { brought: 0 }),
      'node:20.11-alpine → node:20.11-alpine (rebuilt) clears 12 of 14 (measured); 0 of its findings block instead of 4',
    ],
    [
      'says what the change asks for',
      advice({ care: 'musl instead of glibc: test native modules' }, { blocking: { before: 2, after: 2 } }),
      'node:20.11-alpine → node:20.18-alpine clears 12 of 14, brings 1 (measured). musl instead of glibc: test native modules',
    ],
    ['says why none is better', none('no candidate is better'), 'node:20.11-alpine: no candidate is better'],
    ['says why none was judged', { use, why: 'it is gone' }, 'node:20.11-alpine: no other was judged: it is gone'],
  ])('%s', (_what, baseAdvice, text) => {
    expect(baseLine({ baseAdvice }, terminal)).toBe(`Base image: ${text}`);
  });

  it('keeps foreign words from becoming marks, links or colours', () => {
    const evil = '\u001b[31m[here](https://evil.example) <img src=x> `a`\n# b';
    const shown = baseLine({ baseAdvice: { use, why: evil } }, markdown);
    expect(shown).not.toMatch(/\u001b|\n|<img|\[here\]\(/);
    expect(baseLine({ baseAdvice: { use, why: evil } }, terminal)).not.toMatch(/\u001b|\n/);
  });

  it('is empty where nothing is known, and of a report by another run', () => {
    expect(baseLine({}, markdown)).toBe('');
    expect(baseLine({ baseAdvice: advice(), ofAnotherRun: true }, markdown)).toBe('');
  });
});
