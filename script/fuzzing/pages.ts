import { makeStory, misconfiguration, secret, vulnerability } from '../../__tests__/report/make-story.js';
import { fixedVersions, targetVersion } from '../../src/policy/target-version.js';
import { compareVersions } from '../../src/policy/version.js';
import { annotations } from '../../src/report/annotations.js';
import { renderComment } from '../../src/report/comment.js';
import { displayWidth, fitEnd, fitStart, pad } from '../../src/report/display-width.js';
import { bounded, boundedPath, code, safeUrl, text } from '../../src/report/escape.js';
import { renderLint } from '../../src/report/exceptions-lint.js';
import { renderExplanation } from '../../src/report/explanation.js';
import { renderFailure } from '../../src/report/failure.js';
import { imageCategory, reportFileName } from '../../src/report/image-name.js';
import { lintJson, lintText } from '../../src/report/lint-text.js';
import { maskInstruction } from '../../src/report/mask-instruction.js';
import { maskReport } from '../../src/report/mask-report.js';
import { isPackageName, isPackageVersion } from '../../src/report/package-grammar.js';
import { prunedText } from '../../src/report/prune-text.js';
import { publishedChunks } from '../../src/report/published-json.js';
import { sarifChunks } from '../../src/report/sarif.js';
import { renderImageResults } from '../../src/report/scanned-images.js';
import type { Story } from '../../src/report/story.js';
import { renderSummary } from '../../src/report/summary.js';
import { renderTable } from '../../src/report/table.js';
import type { AdvisoryUrl } from '../../src/scan/advisory-url.js';
import type { Finding } from '../../src/scan/finding.js';
import { many, repeats, type Shape, shape } from './shape.js';

const MiB = 2 ** 20;
const release = { kind: 'withheld' } as const;
/** What Markdown, HTML, terminals and GitHub take for more than text. */
const marks = [
  '`',
  '*',
  '_',
  '[',
  ']',
  '](',
  '|',
  '\\',
  '<',
  '<!--',
  '>',
  '&',
  '&#',
  '@a',
  '#1',
  'GH-1',
  'http://',
  'www.',
  ':a:',
  '$',
  '~',
  '\n',
  ' ',
  '\t',
  '\u200b',
  '\u202e',
  '\u001b[',
  '\u0301',
  '漢',
  '👨‍👩‍👧',
  '\ud800',
  'a',
  '1.',
  '%',
  '%41',
  '#',
];

const over = (foreign: string, index = 0): Finding[] => [
  vulnerability({
    id: `CVE-2020-${1000 + index}${foreign}`,
    title: foreign,
    name: foreign,
    version: foreign,
    fixedVersion: foreign,
    path: foreign,
    target: foreign,
    type: foreign,
    url: `https://a/${foreign}` as AdvisoryUrl,
    aliases: [foreign],
  }),
  misconfiguration({
    id: `${index}${foreign}`,
    title: foreign,
    message: foreign,
    resolution: foreign,
    target: foreign,
  }),
  secret({ id: `${index}${foreign}`, title: foreign, target: foreign, match: foreign }),
];

const drained = (chunks: Iterable<string>) => {
  let length = 0;
  for (const chunk of chunks) length += chunk.length;
  return length;
};

type Page = readonly [of: string, render: (story: Story) => unknown];
const pages: readonly Page[] = [
  ['report/table.ts#renderTable', (story) => renderTable(story, { width: 100 })],
  ['report/summary.ts#renderSummary', (story) => renderSummary(story, release)],
  ['report/comment.ts#renderComment', (story) => renderComment(story, release)],
  ['report/annotations.ts#annotations', (story) => annotations(story, { fallback: { path: 'Dockerfile', line: 1 } })],
  [
    'report/sarif.ts#sarifChunks',
    (story) => drained(sarifChunks(story, { fallback: { path: 'Dockerfile', line: 1 } })),
  ],
  ['report/published-json.ts#publishedChunks', (story) => drained(publishedChunks(story))],
];

const storyShapes = pages.flatMap(([of, render]) => [
  shape(of, 'a package each', { limit: 100_000, memory: 900 }, (size) => {
    const story = makeStory({
      findings: many(size, (index) =>
        vulnerability({ id: `CVE-2020-${1000 + index}`, name: `p${index}`, fixedVersion: `${index}.1, ${index}.2` }),
      ),
    });
    return () => render(story);
  }),
  shape(of, 'one package', { limit: 100_000, memory: 900 }, (size) => {
    const story = makeStory({
      findings: many(size, (index) =>
        vulnerability({ id: `CVE-2020-${1000 + index}`, fixedVersion: `4.17.${index}, 5.${index}.0, ${index}.0.0` }),
      ),
    });
    return () => render(story);
  }),
  shape(of, 'long texts', { limit: MiB, memory: 900 }, (size) => {
    const story = makeStory({
      name: 'a/'.repeat(size / 2),
      findings: marks.slice(0, 12).flatMap((mark, index) => over(mark.repeat(size / mark.length), index)),
    });
    return () => render(story);
  }),
]);

export const pageShapes: readonly Shape[] = [
  ...storyShapes,
  shape('report/explanation.ts#renderExplanation', 'many findings', { limit: 20_000 }, (size) => {
    const story = makeStory({ findings: many(size, () => vulnerability({ title: 'a'.repeat(1000) })) });
    const [first, ...rest] = story.decision.triage.open.map((judged) => ({
      judged,
      rule: { steps: [{ key: 'severity', says: 'block' }], action: 'block' },
      mentions: [],
    }));
    return () =>
      renderExplanation({ story, report: 'f', found: [first, ...rest], offers: [], files: {}, approvers: '' } as never);
  }),
  ...repeats('report/escape.ts#text', { limit: MiB, pieces: marks }, (foreign) => [
    text(foreign),
    text(foreign, 100_000),
    code(foreign, 100_000),
    bounded(foreign, 100_000),
    boundedPath(foreign, 100_000),
    safeUrl(`https://a/${foreign}`),
  ]),
  ...repeats(
    'report/display-width.ts#displayWidth',
    { limit: MiB, pieces: ['a', '漢', '\u0301', '👨‍👩‍👧', '\u200d', '🇩', '\ufe0f', ' '] },
    (line) => [displayWidth(line), fitStart(line, 80), fitEnd(line, 80), pad(line, 80)],
  ),
  ...repeats(
    'report/mask-instruction.ts#maskInstruction',
    {
      limit: 256 * 1024,
      pieces: [
        '#(nop)',
        ' ',
        'ONBUILD ',
        'ENV ',
        'ARG ',
        '|1 ',
        '|',
        '9',
        'a=',
        'a=b ',
        'sh ',
        '/bin/sh -c ',
        'cmd ',
        ' -c ',
        'powershell ',
        '--a ',
        'RUN ',
        '"',
        "'",
        '\n',
        'x',
        '=',
        'sh',
        'cmd.exe /S ',
      ],
    },
    maskInstruction,
  ),
  ...['|1 ', 'RUN ', 'RUN |2 ', '#(nop) ', 'ENV '].flatMap((before) =>
    repeats(
      'report/mask-instruction.ts#maskInstruction',
      {
        limit: 256 * 1024,
        pieces: [
          '#(nop)',
          ' ',
          'ONBUILD ',
          'a=',
          'a=b ',
          'sh ',
          'sh',
          'sh a b ',
          '/bin/sh -c ',
          ' -c ',
          'powershell ',
          '--a ',
          '"',
          '\n',
          'x',
          '\t',
        ],
        before,
      },
      maskInstruction,
    ),
  ),
  shape('report/mask-report.ts#maskReport', 'a long history', { limit: 20_000 }, (size) => {
    const report = {
      Metadata: {
        ImageConfig: {
          history: many(size, () => ({ created_by: '|1 a=b sh sh sh sh -c x' })),
          config: { Env: many(size, () => 'a=b') },
        },
      },
    };
    return () => maskReport(report);
  }),
  ...repeats(
    'policy/version.ts#compareVersions',
    { limit: MiB, pieces: ['1', '1.', '.', '-', '~', '+', ':', 'a', 'a1', '0'] },
    (version) => [
      compareVersions(version, `${version}1`, 'debian'),
      compareVersions(version, `${version}1`, 'rpm'),
      compareVersions(version, `${version}1`, 'apk'),
      compareVersions(version, `${version}1`, 'python'),
      compareVersions(version, `${version}1`, 'gem'),
      compareVersions(version, `${version}1`, 'semver'),
      compareVersions(version, `${version}1`, 'words'),
    ],
  ),
  ...repeats(
    'policy/target-version.ts#targetVersion',
    { limit: MiB, pieces: ['1, ', '1,', ' or ', '||', '>=', ' ', '1.2.3, ', 'a', '\t'] },
    (version) => [fixedVersions(version), targetVersion('0', [version, `${version}2`], 'semver')],
  ),
  ...repeats(
    'report/package-grammar.ts#isPackageName',
    { limit: MiB, pieces: ['a', 'a.', 'a/', 'a-', '.', '-', '1', '@', ':', '+', '_'] },
    (name) =>
      many(50, () =>
        [
          'npm',
          'pip',
          'gomod',
          'jar',
          'cargo',
          'composer',
          'gemspec',
          'debian',
          'rocky',
          'alpine',
          'nuget',
          'hex',
          'conda-pkg',
        ].map((type) =>
          [name, name.slice(0, 100), name.slice(0, 214)].map((one) => [
            isPackageName(type, one),
            isPackageVersion(type, one),
          ]),
        ),
      ),
  ),
  ...repeats(
    'report/image-name.ts#reportFileName',
    { limit: MiB, pieces: ['a', '/', ':', '-', '--', '.', '_', 'é', ' '] },
    (name) => [reportFileName(name), imageCategory(name)],
  ),
  ...repeats('report/failure.ts#renderFailure', { limit: MiB, pieces: marks }, (message) =>
    renderFailure(new Error(message)),
  ),
  shape('report/scanned-images.ts#renderImageResults', 'many images', { limit: 20_000 }, (size) => {
    const results = many(size, (index) => ({
      names: [`a${index}`, 'b'.repeat(1000)] as const,
      result: 'blocked' as const,
      reason: 'c'.repeat(1000),
    }));
    return () => renderImageResults(results);
  }),
  shape(
    ['report/exceptions-lint.ts#renderLint', 'report/lint-text.ts#lintText', 'report/prune-text.ts#prunedText'],
    'many notes',
    { limit: 50_000 },
    (size) => {
      const notes = many(size, (index) => ({
        path: '.trivyignore',
        line: index + 1,
        level: 'error' as const,
        code: 'no-reason' as const,
        id: 'a',
        message: 'b'.repeat(100),
        suggestion: 'c',
      }));
      const removed = notes.map(({ line }) => ({ id: 'a', line, expiry: '2020-01-01', reason: 'd'.repeat(500) }));
      return () => [
        renderLint({ notes, proposed: [], missing: { all: [] } } as never),
        lintText({ notes, files: ['f'], valid: 1 }),
        lintJson({ notes, files: ['f'], valid: 1 }),
        prunedText([{ path: 'f', removed }] as never),
      ];
    },
  ),
];
