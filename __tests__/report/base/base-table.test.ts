import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderBaseTable } from '../../../src/report/base/base-table.js';
import { displayWidth } from '../../../src/text/display-width.js';
import { adviceOn, nodeAdvice, nodeCandidates } from '../../base/advised.js';
import { measured } from '../../base/measured-image.js';

const now = new Date('2026-03-01T12:00:00Z');

describe('the table of base images', () => {
  it('shows the present image and its candidates side by side, what each is, and the best', () => {
    expect(renderBaseTable(nodeAdvice, now)).toBe(
      [
        'api/Dockerfile:1: FROM node:20.11.1-alpine3.19',
        'IMAGE                     BLOCK  CRIT  HIGH  SIZE     AGE      CLEARS    BRINGS',
        '20.11.1-alpine3.19 (now)  3      3     4     48.3 MB  2 years',
        '20.18.1-alpine3.19        0      0     1     46.9 MB  39 days  12 of 14  1',
        '20.18.1-slim              -      -     -',
        '  20.18.1-alpine3.19: a newer version of 20.',
        '  20.18.1-slim: a smaller variant; it has fewer packages: test what you run; not judged: the registry did not answer.',
        'Best: node:20.18.1-alpine3.19: clears 12 of 14, brings 1; 0 that block instead of 3; 7 deadlines cleared, the first on 2026-03-02; 1.4 MB smaller.',
        '',
        'api/Dockerfile:9: nothing to advise, it starts from nothing (scratch).',
      ].join('\n'),
    );
  });

  it('says why there is nothing better, and a digest built again', () => {
    const rebuilt = {
      candidate: { kind: 'newer-digest', tag: '20', why: '20 was built again' },
      result: { kind: 'measured', measured: measured([], { endOfLife: true }) },
    } as const;
    const text = renderBaseTable({ path: 'a', advices: [adviceOn('FROM node:20', [rebuilt])], unadvised: [] }, now);
    expect(text).toContain('\n  20 (rebuilt): 20 was built again; gets no fixes any more (end of life).\n');
    expect(text).toMatch(/\nNo candidate is better: 20 is at its end of life\.$/);
  });

  it('marks the best in green', () => {
    const text = renderBaseTable(nodeAdvice, now, { colour: true });
    expect(text).toContain('\u001b[32m20.18.1-alpine3.19');
    expect(text.match(/\u001b\[32m/g)).toHaveLength(1);
  });

  it('keeps its rows to 80 columns and the end of each tag, and is clean of control characters', () => {
    const tag = fc.stringMatching(/^\w[\w.-]{0,127}$/);
    const big = measured([], { blocking: 12_345, compressedSize: 999_400_000, created: '2024-04-01T00:00:00Z' });
    fc.assert(
      fc.property(tag, fc.string({ unit: 'binary' }), (name, why) => {
        const candidate = { kind: 'newer-tag', tag: name, why } as const;
        const advice = adviceOn('FROM node', [{ candidate, result: { kind: 'measured', measured: big } }]);
        const lines = renderBaseTable({ path: 'D', advices: [advice], unadvised: [] }, now).split('\n');
        expect(lines.slice(1, 4).filter((line) => displayWidth(line) > 80)).toEqual([]);
        expect(lines[3]?.split('  ')[0]?.slice(-5)).toBe(name.slice(-5));
        expect(lines).toHaveLength(6);
        expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
      }),
    );
  });

  it('says more than a tag for each candidate only where there is one', () => {
    expect(nodeCandidates).toHaveLength(2);
    const text = renderBaseTable({ path: 'a', advices: [adviceOn('FROM node:20', [])], unadvised: [] }, now);
    expect(text.split('\n')).toHaveLength(4);
    expect(text).toMatch(/\nNo candidate: the registry has no newer image\.$/);
  });
});
