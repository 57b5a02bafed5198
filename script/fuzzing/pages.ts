import { makeAssessment, misconfiguration, secret, vulnerability } from '../../__tests__/report/make-assessment.js';
import { imageCategory, reportFileName } from '../../src/oci/image-file-name.js';
import { fixedVersions, targetVersion } from '../../src/policy/fix/target-version.js';
import { compareVersions } from '../../src/policy/fix/version.js';
import { isPackageName, isPackageVersion } from '../../src/report/advice/package-grammar.js';
import type { Assessment } from '../../src/report/assessment.js';
import { maskReport } from '../../src/report/json/mask-report.js';
import { recordChunks } from '../../src/report/json/published-json.js';
import { renderComment } from '../../src/report/markdown/comment.js';
import { renderSummary } from '../../src/report/markdown/summary.js';
import { renderFailure } from '../../src/report/markdown/verdict-text.js';
import { sarifChunks } from '../../src/report/sarif/sarif.js';
import { annotations } from '../../src/report/terminal/annotations.js';
import { renderExplanation } from '../../src/report/terminal/explanation.js';
import { renderLint } from '../../src/report/terminal/rules/exceptions-lint.js';
import { lintJson, lintText } from '../../src/report/terminal/rules/lint-text.js';
import { prunedText } from '../../src/report/terminal/rules/prune-text.js';
import { renderImageResults } from '../../src/report/terminal/scanned-images.js';
import { renderTable } from '../../src/report/terminal/table.js';
import type { AdvisoryUrl } from '../../src/scan/advisory-url.js';
import type { Finding } from '../../src/scan/finding.js';
import { maskInstruction } from '../../src/source/mask-instruction.js';
import { displayWidth, fitEnd, fitStart, pad } from '../../src/text/display-width.js';
import { bounded, boundedPath, code, safeUrl, text } from '../../src/text/escape.js';
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

type Page = readonly [of: string, render: (assessment: Assessment) => unknown];
const pages: readonly Page[] = [
  ['report/terminal/table.ts#renderTable', (assessment) => renderTable(assessment, { width: 100 })],
  ['report/markdown/summary.ts#renderSummary', (assessment) => renderSummary(assessment, release)],
  ['report/markdown/comment.ts#renderComment', (assessment) => renderComment(assessment, release)],
  [
    'report/terminal/annotations.ts#annotations',
    (assessment) => annotations(assessment, { fallback: { path: 'Dockerfile', line: 1 } }),
  ],
  [
    'report/sarif/sarif.ts#sarifChunks',
    (assessment) => drained(sarifChunks(assessment, { fallback: { path: 'Dockerfile', line: 1 } })),
  ],
  ['report/json/published-json.ts#recordChunks', (assessment) => drained(recordChunks(assessment))],
];

const storyShapes = pages.flatMap(([of, render]) => [
  shape(of, 'a package each', { limit: 100_000, memory: 900 }, (size) => {
    const assessment = makeAssessment({
      findings: many(size, (index) =>
        vulnerability({ id: `CVE-2020-${1000 + index}`, name: `p${index}`, fixedVersion: `${index}.1, ${index}.2` }),
      ),
    });
    return () => render(assessment);
  }),
  shape(of, 'one package', { limit: 100_000, memory: 900 }, (size) => {
    const assessment = makeAssessment({
      findings: many(size, (index) =>
        vulnerability({ id: `CVE-2020-${1000 + index}`, fixedVersion: `4.17.${index}, 5.${index}.0, ${index}.0.0` }),
      ),
    });
    return () => render(assessment);
  }),
  shape(of, 'long texts', { limit: MiB, memory: 900 }, (size) => {
    const assessment = makeAssessment({
      name: 'a/'.repeat(size / 2),
      findings: marks.slice(0, 12).flatMap((mark, index) => over(mark.repeat(size / mark.length), index)),
    });
    return () => render(assessment);
  }),
]);

export const pageShapes: readonly Shape[] = [
  ...storyShapes,
  shape('report/terminal/explanation.ts#renderExplanation', 'many findings', { limit: 20_000 }, (size) => {
    const assessment = makeAssessment({ findings: many(size, () => vulnerability({ title: 'a'.repeat(1000) })) });
    const [first, ...rest] = assessment.decision.triage.open.map((judged) => ({
      judged,
      unapplied: [],
    }));
    return () =>
      renderExplanation({
        assessment,
        report: 'f',
        found: [first, ...rest],
        offers: [],
        files: {},
        approvers: '',
      } as never);
  }),
  ...repeats('text/escape.ts#text', { limit: MiB, pieces: marks }, (foreign) => [
    text(foreign),
    text(foreign, 100_000),
    code(foreign, 100_000),
    bounded(foreign, 100_000),
    boundedPath(foreign, 100_000),
    safeUrl(`https://a/${foreign}`),
  ]),
  ...repeats(
    'text/display-width.ts#displayWidth',
    { limit: MiB, pieces: ['a', '漢', '\u0301', '👨‍👩‍👧', '\u200d', '🇩', '\ufe0f', ' '] },
    (line) => [displayWidth(line), fitStart(line, 80), fitEnd(line, 80), pad(line, 80)],
  ),
  ...repeats(
    'source/mask-instruction.ts#maskInstruction',
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
      'source/mask-instruction.ts#maskInstruction',
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
  shape('report/json/mask-report.ts#maskReport', 'a long history', { limit: 20_000 }, (size) => {
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
    'policy/fix/version.ts#compareVersions',
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
    'policy/fix/target-version.ts#targetVersion',
    { limit: MiB, pieces: ['1, ', '1,', ' or ', '||', '>=', ' ', '1.2.3, ', 'a', '\t'] },
    (version) => [fixedVersions(version), targetVersion('0', [version, `${version}2`], 'semver')],
  ),
  ...repeats(
    'report/advice/package-grammar.ts#isPackageName',
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
    'oci/image-file-name.ts#reportFileName',
    { limit: MiB, pieces: ['a', '/', ':', '-', '--', '.', '_', 'é', ' '] },
    (name) => [reportFileName(name), imageCategory(name)],
  ),
  ...repeats('report/markdown/verdict-text.ts#renderFailure', { limit: MiB, pieces: marks }, (message) =>
    renderFailure(new Error(message)),
  ),
  shape('report/terminal/scanned-images.ts#renderImageResults', 'many images', { limit: 20_000 }, (size) => {
    const results = many(size, (index) => ({
      names: [`a${index}`, 'b'.repeat(1000)] as const,
      result: 'blocked' as const,
      reason: 'c'.repeat(1000),
    }));
    return () => renderImageResults(results);
  }),
  shape(
    [
      'report/terminal/rules/exceptions-lint.ts#renderLint',
      'report/terminal/rules/lint-text.ts#lintText',
      'report/terminal/rules/prune-text.ts#prunedText',
    ],
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
