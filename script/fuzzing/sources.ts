import { digest, makeAssessment, secret, vulnerability } from '../../__tests__/report/make-assessment.js';
import { LockfileLines } from '../../src/scan/lockfile-line.js';
import { configLine } from '../../src/source/config-line.js';
import { copiedFrom } from '../../src/source/dockerfile/copied-from.js';
import { maxDockerfile, parseDockerfile } from '../../src/source/dockerfile/dockerfile.js';
import { ignoredBy } from '../../src/source/dockerfile/dockerignore.js';
import { editBase } from '../../src/source/dockerfile/edit/edit-base.js';
import { historyEntry, isMadeBy } from '../../src/source/dockerfile/history.js';
import { buildChain } from '../../src/source/dockerfile/stages.js';
import { expand, globalVariables } from '../../src/source/dockerfile/variables.js';
import { placesOf } from '../../src/source/locate.js';
import { lockfilePlaces } from '../../src/source/lockfile/places.js';
import { expandBraces } from '../../src/text/brace-pattern.js';
import { maxPathPattern, pathPattern } from '../../src/text/path-pattern.js';
import { many, repeats, type Shape, shape } from './shape.js';

const instructions = [
  ...[
    'FROM a\n',
    'FROM a AS b\n',
    'RUN a\n',
    'RUN \\\n',
    '\\\n',
    '`\n',
    '#\n',
    '# escape=`\n',
    '# x\n',
    '\n',
    ' ',
    '\t',
    '\r',
    '\r\n',
    'ENV a=b\n',
  ],
  ...[
    'RUN <<E\n',
    '<<E ',
    '<<',
    'E\n',
    'COPY a b\n',
    'COPY --from=a b c\n',
    '--a ',
    '"',
    "'",
    '["a"',
    '[',
    ',',
    '\\',
    '$',
    '${',
    '${a',
    '${a:-',
    '}',
    'ONBUILD ',
    'ARG a\n',
    'ARG a=$a$a\n',
  ],
];
const history = [
  ...[
    '#(nop)',
    '#(nop) ',
    '|1 a=b ',
    '|unsetLabel=',
    ' # buildkit',
    '#',
    ' ',
    '\n',
    '\t',
    '\\\n',
    '"',
    '[',
    '<<E\n',
    'E\n',
    '/bin/sh -c ',
    'RUN ',
    'ENV ',
    'a',
    '--a ',
    ' in ',
    '$',
    '${a}',
  ],
];

const chain = (text: string) => {
  const dockerfile = parseDockerfile(text);
  return dockerfile && buildChain(dockerfile, globalVariables(dockerfile.globals, [], 'linux/amd64'), undefined);
};
const withSources = (text: string) => ({
  instruction: { keyword: 'COPY', flags: [], text, line: 1, offset: 0 },
  entry: { keyword: 'COPY', text, legacy: false, empty: false },
  workdir: '/app',
});
const maxEntry = 256 * 1024;

/** A assessment of an image whose config says this history, built from this Dockerfile. */
function located(createdBy: readonly string[], text: string) {
  const layers = createdBy.map(() => digest('1'));
  const raw = {
    Metadata: {
      ImageConfig: { rootfs: { diff_ids: layers }, history: createdBy.map((created_by) => ({ created_by })) },
    },
  };
  const findings = [vulnerability({ layer: digest('1') }), secret({ match: createdBy[0] ?? '' })];
  const assessment = makeAssessment({
    findings,
    raw: [raw],
    dockerfile: { path: 'Dockerfile', text },
  });
  return () => findings.map((finding) => placesOf(assessment)(finding));
}

export const sourceShapes: readonly Shape[] = [
  ...repeats(
    'source/dockerfile/dockerfile.ts#parseDockerfile',
    { limit: maxDockerfile, pieces: instructions, before: 'FROM a\n' },
    chain,
  ),
  shape(
    'source/dockerfile/variables.ts#globalVariables',
    'each of the one before',
    { limit: maxDockerfile / 16 },
    (size) => {
      const text = `ARG a=bb\n${many(size, () => 'ARG a=$a$a').join('\n')}\nFROM $a`;
      return () => chain(text);
    },
  ),
  ...repeats(
    'source/dockerfile/variables.ts#expand',
    { limit: maxDockerfile, pieces: ['$', '${', '${a', '${a:-', '}', '$a', '\\', '"', "'", 'a', ':-', '\\$'] },
    (text) => expand(text, new Map([['a', 'b']])),
  ),
  ...repeats(
    'source/dockerfile/edit/edit-base.ts#editBase',
    { limit: maxDockerfile - 200, pieces: instructions, before: 'ARG V=20\nFROM node:$V-alpine AS x\n' },
    (text) => editBase(text, { line: 2, tag: '22-alpine', digest: `sha256:${'a'.repeat(64)}`, pin: true }),
  ),
  ...repeats(
    'source/dockerfile/edit/edit-base.ts#editBase',
    {
      limit: maxDockerfile - 200,
      pieces: ['ARG W=$V$W\n', '# node:20\nFROM node:$V\n', 'ARG V=20\n', 'ARG V W X\n'],
      before: 'ARG V=20\nARG V=$V\nFROM node:$V\n',
    },
    (text) => editBase(text, { line: 3, tag: '22', pin: false }),
  ),
  ...repeats('source/dockerfile/history.ts#historyEntry', { limit: maxEntry, pieces: history }, (text) => {
    const entry = historyEntry(text, false);
    return ['RUN', 'COPY', 'ADD', 'ENV'].map((keyword) =>
      [text.slice(0, maxDockerfile), 'make', '["a"]', '<<E\nmake\nE'].map((written) =>
        isMadeBy({ ...entry, keyword }, { keyword, flags: [], text: written, line: 1, offset: 0 }),
      ),
    );
  }),
  ...['RUN ', 'COPY ', '/bin/sh -c #(nop) COPY dir:x in ', '|3 '].flatMap((before) =>
    repeats('source/layer-lines.ts#layerMakers', { limit: maxEntry, pieces: history, before }, (text) =>
      located([text], `FROM a\n${text.slice(0, maxDockerfile - 10)}`)(),
    ),
  ),
  shape('source/layer-lines.ts#layerMakers', 'a long history', { limit: 5000 }, (size) =>
    located(
      many(size, () => 'RUN make # buildkit'),
      `FROM a\n${'RUN make\n'.repeat(size)}`,
    ),
  ),
  shape('source/layer-lines.ts#layerMakers', 'a long history of labels', { limit: 5000 }, (size) =>
    located(
      many(size, () => 'LABEL a=b'),
      `FROM a\n${'LABEL a=b\n'.repeat(size)}`,
    ),
  ),
  ...repeats(
    'source/config-line.ts#configLine',
    { limit: 8192, pieces: ['"created_by": "', '#(nop) ', 'ENV ', 'A=', 'A=***', '"', "'", ' ', 'a', '*', '\n'] },
    (text) =>
      many(100, () => configLine(secret({ match: text }), [{ keyword: 'ENV', flags: [], text, line: 1, offset: 0 }])),
  ),
  ...repeats(
    'source/dockerfile/copied-from.ts#copiedFrom',
    { limit: maxDockerfile, pieces: ['a ', '"a" ', '["a",', '*', '*a', 'a/', '../', '\\', "'", '"', '$', '[a', '** '] },
    (text) => copiedFrom(withSources(`${text} /app/`), `/app/${'a/'.repeat(500)}a`),
  ),
  ...repeats(
    'source/dockerfile/dockerignore.ts#ignoredBy',
    {
      limit: 64 * 1024,
      pieces: ['a\n', '*\n', '**/*a\n', '!a\n', '*a', '**/', '[a', '../', '{a,b}', '\\', ' ', `${'*a'.repeat(30)}\n`],
    },
    (text) => {
      const ignored = ignoredBy(text);
      return ignored(`${'a/'.repeat(60)}b`);
    },
  ),
  ...repeats(
    'text/path-pattern.ts#pathPattern',
    {
      limit: maxPathPattern,
      pieces: [
        '*',
        '**',
        '*a',
        '**/',
        '?',
        '[a]',
        '[',
        ']',
        '{',
        '}',
        '{a,b}',
        '{a,',
        ',',
        '\\',
        '{,}',
        '{{a,b},c}',
        'a',
      ],
    },
    (text) => {
      const matches = pathPattern(text);
      return typeof matches === 'string' ? matches : many(20, () => matches(`${'a/'.repeat(1000)}b`));
    },
  ),
  ...repeats(
    'text/brace-pattern.ts#expandBraces',
    { limit: maxPathPattern, pieces: ['{', '}', '{a,b}', '{a,', ',', '{,}', '{a}', '{}', '\\{', '[', '**'] },
    (text) => many(10, () => expandBraces(text)),
  ),
  shape('scan/lockfile-line.ts#LockfileLines', 'one line', { limit: 8 * 1024 * 1024 }, (size) => {
    const file = '{"name":"a1","version":"1.0.0"},'.repeat(size / 32);
    return () => {
      const lines = new LockfileLines(file);
      return many(Math.floor(size / 80), (index) => [
        lines.versionLine(`b${index}`, '2.0.0', { start: 1, end: 1 }),
        lines.versionLine('a1', '2.0.0'),
      ]);
    };
  }),
  shape('scan/lockfile-line.ts#LockfileLines', 'the same word', { limit: 8 * 1024 * 1024 }, (size) => {
    const file = 'name a-b\n'.repeat(size / 9);
    return () => {
      const lines = new LockfileLines(file);
      return many(Math.floor(size / 80), (index) => [
        lines.versionLine('name', `${index}`),
        lines.versionLine(`a-b-${index}`, '1'),
      ]);
    };
  }),
  shape('scan/lockfile-line.ts#LockfileLines', 'packages of all lines', { limit: 8 * 1024 * 1024 }, (size) => {
    const file = 'a1.0.0b\n'.repeat(size / 8);
    return () => {
      const lines = new LockfileLines(file);
      return many(Math.floor(size / 80), () => lines.versionLine('x', '1.0.0', { start: 1, end: size }));
    };
  }),
  shape(
    'source/lockfile/places.ts#lockfilePlaces',
    'many packages of stages behind stages, in many lockfiles',
    { limit: 2000 },
    (size) => {
      const stages = many(size, (index) =>
        index === 0 ? 'FROM a AS s0\nCOPY . /app/\n' : `FROM a AS s${index}\nCOPY --from=s${index - 1} / /\n`,
      );
      const text = stages.join('');
      const parsed = parseDockerfile(text) ?? { globals: [], stages: [] };
      const chain = buildChain(parsed, new Map(), undefined);
      const instruction = chain?.instructions.at(-1);
      const made = chain === undefined || instruction === undefined ? undefined : { chain, instruction };
      const found = many(size, (index) => ({
        path: `${'a/'.repeat(10)}${index % 40}/package-lock.json`,
        line: 1,
        type: 'npm',
        name: `p${index}`,
        version: '1',
      }));
      const findings = many(size, (index) =>
        vulnerability({ name: `p${index}`, version: '1', path: `app/${'a/'.repeat(100)}p${index}` }),
      );
      const build = { source: { path: 'Dockerfile', text, context: '.' }, parsed, globals: new Map() };
      return () => {
        const placeOf = lockfilePlaces(found, build);
        return findings.map((finding) => placeOf(finding, made)).length;
      };
    },
    true,
  ),
];
