import { advisory, clairReport, image, place } from '../../__tests__/scan/clair/clair-report.js';
import { digestOf } from '../../src/oci/digest.js';
import { advisoryIds } from '../../src/scan/clair/advisory-ids.js';
import { readProgress } from '../../src/scan/clair/index-image.js';
import { parseClairDocuments } from '../../src/scan/clair/json-documents.js';
import { readUpdates } from '../../src/scan/clair/matcher.js';
import { readClairReport } from '../../src/scan/clair/read-report.js';
import { opinionInFile, parseReports } from '../../src/scan/clair/report-file.js';
import { many, repeats, type Shape, shape } from './shape.js';

const MiB = 2 ** 20;
const report = 'scan/clair/read-report.ts#readClairReport';
const ids = 'scan/clair/advisory-ids.ts#advisoryIds';
const files = [
  'scan/clair/json-documents.ts#parseClairDocuments',
  'scan/clair/report-file.ts#parseReports',
  'scan/clair/json-documents.ts#parseClairJson',
];
const json = ['[', '{', '{"a":', '"', '"a":1,', '\\', '\\"', '{}', '{} ', ',', '0', ']', '}', '<', '\\u0000'];
const byNumber = (all: readonly unknown[]) => Object.fromEntries(all.map((one, index) => [String(index), one]));
const read = (over: object) => {
  const parsed: unknown = JSON.parse(JSON.stringify(clairReport(over)));
  return () => readClairReport(parsed, image);
};

/** What a second scanner says. */
export const opinionShapes: readonly Shape[] = [
  ...repeats(files, { limit: 4 * MiB, pieces: json, memory: 600 }, (text) => [
    parseClairDocuments(text),
    parseReports(text),
  ]),
  shape('scan/clair/report-file.ts#opinionInFile', 'reports on others', { limit: 1_000 }, (size) => {
    const text = many(size, (index) => JSON.stringify(clairReport({}, digestOf(String(index))))).join('\n');
    const images = many(100, (index) => ({
      platform: { os: 'linux', architecture: `a${index}` },
      manifest: { digest: digestOf(`own ${index}`) },
      layers: [],
      diffIds: [digestOf('tar')],
    }));
    const [first, ...others] = images;
    return () => first && opinionInFile(text, [first, ...others], '2026-11-30T08:00:00Z');
  }),
  shape(
    [report, 'scan/clair/report-schema.ts#clairReportSchema'],
    'packages',
    { limit: 200_000, memory: 900 },
    (size) =>
      read({ packages: byNumber(many(size, () => ({ name: 'a', version: '1' }))), package_vulnerabilities: {} }),
  ),
  shape(report, 'findings, each its own', { limit: 100_000, memory: 900 }, (size) => {
    const numbers = many(size, String);
    const all = byNumber(numbers.map((index) => advisory(`CVE-2024-${1_000_000 + Number(index)}`)));
    return read({ vulnerabilities: all, package_vulnerabilities: { 7: numbers } });
  }),
  shape(report, 'findings, all the same', { limit: 200_000, memory: 900 }, (size) =>
    read({ package_vulnerabilities: { 7: Array(size).fill('1') } }),
  ),
  shape(report, 'places of one package', { limit: 100_000, memory: 900 }, (size) =>
    read({ environments: { 7: many(size, (index) => place(`python:${index}`)) } }),
  ),
  shape(report, 'a long text', { limit: 8 * MiB, memory: 900 }, (size) => {
    const text = ' \t\n'.repeat(size / 12);
    const long = advisory('CVE-2026-0001', { description: text, severity: text, fixed_in_version: text, links: text });
    return read({ vulnerabilities: { 1: long } });
  }),
  ...repeats(
    ids,
    {
      limit: MiB,
      pieces: [
        'CVE-',
        'CVE-2024-',
        'CVE-2024-1111',
        'CVE-2024-1111 ',
        'GHSA-',
        'GHSA-jf85-',
        'https://osv.dev/vulnerability/',
        '-',
        ' ',
        '9',
      ],
    },
    (text) => advisoryIds({ name: text, links: text, aliases: [text] }),
  ),
  ...repeats(
    'scan/clair/index-image.ts#readProgress',
    { limit: MiB, pieces: ['"', '{', '{"a":', '\\u001b['] },
    (text) => readProgress({ status: 201, text }, image.digest),
  ),
  shape(
    ['scan/clair/index-image.ts#readProgress', 'scan/clair/report-schema.ts#indexReportSchema'],
    'a long error',
    { limit: 4 * MiB },
    (size) => {
      const progress = {
        manifest_hash: image.digest,
        state: 'IndexError',
        success: false,
        err: 'eyJ.'.repeat(size / 4),
      };
      const text = JSON.stringify(progress);
      return () => readProgress({ status: 201, text }, image.digest);
    },
  ),
  shape(
    ['scan/clair/matcher.ts#readUpdates', 'scan/clair/report-schema.ts#updateOperationsSchema'],
    'updates',
    { limit: 50_000 },
    (size) => {
      const all = many(size, () => ({ date: '2026-11-20T00:00:00Z' }));
      const text = JSON.stringify({ ...byNumber(many(size, () => [{ date: '2026-11-20T00:00:00Z' }])), a: all });
      return () => readUpdates(text);
    },
  ),
];
