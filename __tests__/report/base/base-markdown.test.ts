import { describe, expect, it } from '@jest/globals';
import type { BaseAdvice } from '../../../src/base/advice.js';
import { renderBaseMarkdown } from '../../../src/report/base/base-markdown.js';
import { adviceOn, nodeAdvice } from '../../base/advised.js';

const now = new Date('2026-03-01T12:00:00Z');

describe('base images in Markdown', () => {
  it('has one table for each FROM, the best in bold, and below it what to do', () => {
    expect(renderBaseMarkdown(nodeAdvice, now)).toBe(
      [
        '**`api/Dockerfile:1`**: `FROM node:20.11.1-alpine3.19`',
        '',
        '| Image | Blocking | Critical | High | Size | Age | Change |',
        '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
        '| `20.11.1-alpine3.19` (now) | 3 | 3 | 4 | 48.3 MB | 2 years |   |',
        '| **`20.18.1-alpine3.19`** | 0 | 0 | 1 | 46.9 MB | 39 days | clears 12 of 14, brings 1 |',
        '| `20.18.1-slim` | ? | ? | ? |   |   | not judged |',
        '',
        '- `20.18.1-alpine3.19`: a newer version of 20.',
        '- `20.18.1-slim`: a smaller variant; it has fewer packages: test what you run; not judged: the registry did not answer.',
        '',
        'Best: `node:20.18.1-alpine3.19`: clears 12 of 14, brings 1; 0 that block instead of 3; 7 deadlines cleared, the first on 2026-03-02; 1.4 MB smaller.',
        '',
        '- `api/Dockerfile:9`: nothing to advise, it starts from nothing (scratch).',
        '',
      ].join('\n'),
    );
  });

  it('lets no foreign text mean anything', () => {
    const evil = '`|\n# <img src=x> [a](https://evil.example) @acme';
    const advice: BaseAdvice = {
      ...adviceOn('FROM node:20', []),
      now: { kind: 'unmeasured', why: evil },
      candidates: [
        { kind: 'unmeasured', candidate: { kind: 'newer-tag', tag: evil, why: evil, care: evil }, why: evil },
      ],
      best: { kind: 'none', why: evil },
    };
    const text = renderBaseMarkdown({ path: evil, advices: [advice], unadvised: [] }, now);
    expect(text).not.toMatch(/<img|\]\(|https:\/\/|@acme|^# |`\|/m);
    expect(text.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(4);
  });
});
