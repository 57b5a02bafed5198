import { baseUses } from '../../src/base/base-use.js';
import { candidatesOf } from '../../src/base/candidates.js';
import { parseReference } from '../../src/oci/reference.js';
import { baseLine } from '../../src/report/advice/base-line.js';
import { renderBaseMarkdown } from '../../src/report/base/base-markdown.js';
import { baseSummary } from '../../src/report/base/base-outcome.js';
import { baseBody, proposedKeys } from '../../src/report/base/base-pull.js';
import { renderBaseTable } from '../../src/report/base/base-table.js';
import { maxDockerfile } from '../../src/source/dockerfile/dockerfile.js';
import { markdown, terminal } from '../../src/text/escape.js';
import { many, repeats, type Shape, shape } from './shape.js';

const now = new Date('2026-03-01T12:00:00Z');

/** What tags are made of; a registry's have at most 128 characters, and it lists at most 200,000. */
const tagPieces = ['1', '.', '-', '1.', '-1', '-a1', 'a', '1a', '-alpine3.1', '_', '20240904', '-rc1', '1.1-a', 'f0'];

/** Each its own: some parts, then the longest that is still looked at, then an end that differs. */
function tagsOf(size: number, piece: string): readonly string[] {
  const [few, long] = [piece.repeat(4), piece.repeat(128).slice(0, 118)];
  return many(size, (index) => `1${index % 2 === 0 ? few : long}${index % 3 === 0 ? '.' : '-'}${index}`);
}

const candidatesIn = (tag: string, tags: readonly string[], endOfLife: boolean) =>
  candidatesOf({ reference: parseReference(`alpine:${tag}`), tag }, { endOfLife }, tags);

export const baseShapes: readonly Shape[] = [
  ...repeats(
    'report/advice/base-line.ts#baseLine',
    { limit: 1024 * 1024, pieces: ['\u001b[31m', '`', '|', '<', '[a](b)', '\n', 'é', '.'] },
    (why) => {
      const reference = parseReference('alpine:3.19');
      const use = { kind: 'image', line: 1, written: why, reference, variables: [], isFinal: true } as const;
      return [markdown, terminal].map((voice) => baseLine({ baseAdvice: { use, why } }, voice));
    },
  ),
  ...tagPieces.map((piece) =>
    shape('base/candidates.ts#candidatesOf', `in tags of ${JSON.stringify(piece)}`, { limit: 100_000 }, (size) => {
      const tags = tagsOf(size, piece);
      const tag = tags[0] ?? '1';
      return () => [candidatesIn(tag, tags, true), candidatesIn('3.20', tags, false)];
    }),
  ),
  shape(
    'base/candidates.ts#candidatesOf',
    'in many releases of one variant',
    { limit: 200_000, memory: 600 },
    (size) => {
      const tags = many(size, (index) => `${index % 7919}.${index % 101}.${index}-bookworm-slim`);
      return () => candidatesIn('0.1.1-buster-slim', tags, true);
    },
  ),
  ...repeats(
    'base/base-use.ts#baseUses',
    {
      limit: maxDockerfile,
      pieces: ['FROM a\n', 'FROM a AS b\nFROM b\n', 'ARG A=$A$A\n', 'FROM $', '${A:-', '\\\n', 'FROM a'],
    },
    (text) => baseUses(text),
  ),
  shape(
    ['report/base/base-table.ts#renderBaseTable', 'report/base/base-markdown.ts#renderBaseMarkdown'],
    'of many FROMs with hostile tags',
    { limit: 2000, memory: 900 },
    (size) => {
      const evil = '\u001b[31m`|<*'.repeat(40);
      const candidate = { kind: 'newer-tag', tag: evil, why: evil, care: evil } as const;
      const advices = many(size, (index) => ({
        use: {
          kind: 'image',
          line: index,
          written: evil,
          reference: parseReference('alpine:3.20'),
          tag: evil,
          variables: [],
          isFinal: true,
        } as const,
        now: { kind: 'unmeasured', why: evil } as const,
        candidates: many(5, () => ({ kind: 'unmeasured', candidate, why: evil }) as const),
        best: { kind: 'none', why: evil } as const,
      }));
      const advice = { path: evil, advices, unadvised: [] };
      return () => renderBaseTable(advice, now) + renderBaseMarkdown(advice, now);
    },
  ),
  shape(
    ['report/base/base-pull.ts#baseBody', 'report/base/base-outcome.ts#baseSummary'],
    'of many FROMs with hostile tags',
    { limit: 2000, memory: 900 },
    (size) => {
      const evil = '\u001b[31m`|<*'.repeat(40);
      const reference = parseReference('alpine:3.20');
      const place = { written: evil, tag: evil, variables: [], isFinal: true, line: 1 };
      const use = { kind: 'image', reference, ...place } as const;
      const candidate = { kind: 'newer-tag', tag: evil, why: evil } as const;
      const [present, best] = [{ kind: 'unmeasured', why: evil } as const, { kind: 'candidate', candidate } as const];
      const candidates = many(5, () => ({ kind: 'unmeasured', candidate, why: evil }) as const);
      const advices = many(size, () => ({ use, now: present, candidates, best }));
      const advice = { path: evil, advices, unadvised: [] };
      const bases = many(size, () => ({ use, candidate, key: 'a'.repeat(16) }));
      const proposal = { text: '', bases, left: many(size, () => ({ line: 1, why: evil })) };
      const outcomes = many(size, () => ({ kind: 'failed', path: evil, why: evil }) as const);
      return () => baseBody(advice, proposal, { at: now, scanner: evil }) + baseSummary(outcomes, [advice], now);
    },
  ),
  ...repeats(
    'report/base/base-pull.ts#proposedKeys',
    {
      limit: 65_536,
      pieces: [
        '<!-- image-gate base: ',
        'a',
        ' ',
        'aaaaaaaaaaaaaaaa ',
        ' facts-',
        '<!-- image-gate base: aaaaaaaaaaaaaaaa facts-',
      ],
    },
    proposedKeys,
  ),
];
