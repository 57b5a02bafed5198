import { digest, makeAssessment, vulnerability } from '../../__tests__/report/make-assessment.js';
import { readGateInputs } from '../../src/config/inputs/gate-inputs.js';
import { parseListInput } from '../../src/config/inputs/list-input.js';
import { parseRetryAfter } from '../../src/host/retry.js';
import { maskableLines } from '../../src/host/runner/maskable.js';
import { nameInArchive } from '../../src/image/archive/entries.js';
import { parseContext } from '../../src/image/build/context.js';
import { keyAndValue, optionFields } from '../../src/image/build/csv-attributes.js';
import {
  readImageConfig,
  readIndex,
  readLayoutFile,
  readLayoutIndex,
  readManifest,
} from '../../src/oci/layout/layout-documents.js';
import { formatReference, parseReference, readReference } from '../../src/oci/reference.js';
import { mergeScopes, parseChallenges } from '../../src/oci/registry/auth-challenge.js';
import { storedCredential } from '../../src/oci/registry/docker-config.js';
import { maxRefusal, parseRefusal } from '../../src/oci/registry/errors.js';
import { parseStrictJson } from '../../src/oci/strict-json.js';
import { parseRecord, readReport } from '../../src/record/read-report.js';
import { publishedRecord } from '../../src/report/json/published-json.js';
import { indexedPaths } from '../../src/repository/git-index.js';
import { advisoryUrl } from '../../src/scan/advisory-url.js';
import { findingsOf } from '../../src/scan/trivy/normalise.js';
import { parseReport } from '../../src/scan/trivy/read-report.js';
import { loggable, plainLine } from '../../src/text/plain-line.js';
import { many, repeats, type Shape, shape } from './shape.js';

const MiB = 2 ** 20;
const json = [
  '[',
  '{',
  '{"a":',
  '[{"a":',
  '"',
  '"a":1,',
  '\\',
  '\\u0061',
  ' ',
  ',',
  ':',
  '0',
  '-',
  '1e9',
  ']',
  '}',
  'é',
];
/** Documents with one text in place of `HERE`, or a list of a thing in place of `LIST`. */
const document = (over: object) => Buffer.from(JSON.stringify({ schemaVersion: 2, ...over }));
const descriptor = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: digest('1'), size: 1 };
const indexType = 'application/vnd.oci.image.index.v1+json';
const manifestType = 'application/vnd.oci.image.manifest.v1+json';

/** A report of Trivy with one result. */
const trivyReport = (result: object, over: object = {}) =>
  Buffer.from(
    JSON.stringify({
      SchemaVersion: 2,
      ArtifactName: 'a',
      ArtifactType: 'container_image',
      Metadata: { ImageID: digest('1'), ImageConfig: { os: 'linux', architecture: 'amd64' }, ...over },
      Results: [{ Target: 'a', Class: 'os-pkgs', Type: 'debian', Packages: [{}], ...result }],
    }),
  );
const vulnerable = (over: object) => ({
  VulnerabilityID: 'CVE-2020-1001',
  PkgName: 'a',
  InstalledVersion: '1',
  Severity: 'HIGH',
  ...over,
});
const readRecord = (record: object) => {
  const bytes = Buffer.from(JSON.stringify(record));
  return () => parseRecord(bytes, 'f');
};
const imageRecord = (findings: number) =>
  publishedRecord(
    makeAssessment({
      findings: many(findings, (index) => vulnerability({ id: `CVE-2020-${1000 + index}`, name: `p${index}` })),
    }),
  );
const readAgain = (bytes: Buffer) => () => readReport(Uint8Array.from(bytes), 'f');

/** Bytes of one environment variable or argument that Linux takes: so an input comes. */
const maxInput = 128 * 1024;
const gitIndex = (version: number, entries: Buffer, count = 0xffffffff) => {
  const head = Buffer.from('DIRC\0\0\0\0\0\0\0\0');
  head.writeUInt32BE(version, 4);
  head.writeUInt32BE(count, 8);
  return Buffer.concat([head, entries, Buffer.alloc(20)]);
};
const listPieces = ['"', '""', ',', '\n', '\r\n', 'a=b\n', 'a,', ' ', '"a\n', 'a"', '=', '\\'];

export const borderShapes: readonly Shape[] = [
  ...repeats('oci/strict-json.ts#parseStrictJson', { limit: 8 * MiB, pieces: json }, (text) =>
    parseStrictJson(Buffer.from(text)),
  ),
  shape('oci/strict-json.ts#parseStrictJson', 'many names', { limit: 500_000 }, (size) => {
    const bytes = Buffer.from(`{${many(size, (index) => `"k${index}":1`).join()}}`);
    return () => parseStrictJson(bytes);
  }),
  shape('oci/strict-json.ts#parseStrictJson', 'deep lists', { limit: 4 * MiB }, (size) => {
    const bytes = Buffer.from('['.repeat(size / 2) + ']'.repeat(size / 2));
    return () => parseStrictJson(bytes);
  }),
  shape('oci/layout/layout-documents.ts#readIndex', 'many manifests', { limit: 40_000 }, (size) => {
    const bytes = document({ manifests: many(size, () => descriptor) });
    return () => readIndex(bytes, 'f', indexType);
  }),
  shape('oci/layout/layout-documents.ts#readLayoutIndex', 'wrong manifests', { limit: 100_000 }, (size) => {
    const bytes = document({ manifests: many(size, () => ({ digest: 1 })) });
    return () => readLayoutIndex(bytes);
  }),
  shape('oci/layout/layout-documents.ts#readLayoutFile', 'deep', { limit: MiB }, (size) => {
    const bytes = Buffer.from(`{"a":${'['.repeat(size / 2)}${']'.repeat(size / 2)}}`);
    return () => readLayoutFile(bytes);
  }),
  shape(
    ['oci/layout/layout-documents.ts#readManifest', 'oci/descriptor.ts#descriptorSchema'],
    'many layers',
    { limit: 40_000 },
    (size) => {
      const bytes = document({
        config: descriptor,
        layers: many(size, () => ({ ...descriptor, annotations: { a: 'b' } })),
      });
      return () => readManifest(bytes, 'f', manifestType);
    },
  ),
  shape('oci/layout/layout-documents.ts#readImageConfig', 'a long history', { limit: 100_000 }, (size) => {
    const bytes = Buffer.from(
      JSON.stringify({
        os: 'linux',
        architecture: 'amd64',
        rootfs: { type: 'layers', diff_ids: [] },
        history: many(size, () => ({ created_by: 'a', CREATED_BY: 'b' })),
      }),
    );
    return () => readImageConfig(bytes, 'f');
  }),
  ...repeats(
    ['oci/reference.ts#readReference', 'oci/reference.ts#parseReference', 'oci/reference.ts#formatReference'],
    {
      limit: 256 * 1024,
      pieces: ['a', 'a/', 'a.', 'a-', '-', '--', '_', '__', '.', ':', '@', '/', 'A', '[', ':1', 'a--'],
    },
    (text) => {
      readReference(text);
      readReference(`a.b/${text}`);
      readReference(`${text}!`);
      return formatReference(parseReference(text));
    },
  ),
  ...repeats(
    'oci/registry/auth-challenge.ts#parseChallenges',
    {
      limit: 256 * 1024,
      pieces: ['a', 'a=', 'a="', '"', '\\', ' ', ',', 'Bearer ', 'Basic ', 'a="b",', '=', '\t', 'a ='],
    },
    (text) => parseChallenges(text),
  ),
  shape('oci/registry/auth-challenge.ts#mergeScopes', 'many scopes', { limit: 20_000 }, (size) => {
    const scopes = many(size, (index) => `repository:a${index}:pull,push`);
    return () => mergeScopes(scopes, scopes);
  }),
  ...repeats(
    'host/retry.ts#parseRetryAfter',
    { limit: 256 * 1024, pieces: ['1', ' ', 'GMT', 'Wed, ', ':', '('] },
    (text) => [text, `${text}GMT`].map((one) => parseRetryAfter(one, new Date(0))),
  ),
  ...repeats(
    'oci/registry/errors.ts#parseRefusal',
    { limit: maxRefusal, pieces: ['<', '<a>', '>', '\u001b[', '\u001b]', '{"errors":[', '{', ' ', '\n', 'a'] },
    parseRefusal,
  ),
  shape('oci/registry/docker-config.ts#storedCredential', 'an auth of zeros', { limit: MiB }, (size) => {
    const auth = Buffer.from(`${'\0'.repeat(size * 0.7)}a`).toString('base64');
    return () => storedCredential({ auths: { 'a.example': { auth } } }, 'a.example');
  }),
  shape('oci/registry/docker-config.ts#storedCredential', 'many registries', { limit: 30_000 }, (size) => {
    const auths = Object.fromEntries(many(size, (index) => [`https://r${index}.example/v1/`, { auth: 'YTpi' }]));
    return () => many(20, () => storedCredential({ auths }, 'a.example'));
  }),
  ...repeats('config/inputs/list-input.ts#parseListInput', { limit: maxInput, pieces: listPieces }, (text) => [
    parseListInput('tags', text),
    parseListInput('secrets', text),
  ]),
  ...repeats('image/build/csv-attributes.ts#optionFields', { limit: maxInput, pieces: listPieces }, (text) => [
    optionFields(text),
    keyAndValue(text),
  ]),
  ...repeats(
    'image/build/context.ts#parseContext',
    { limit: MiB, pieces: ['/', 'a', '#', ':', '@', '{{', '{{defaultContext}}', 'https://', '.git', '..', ' '] },
    (text) => [parseContext(text, undefined), parseContext(`https://a/${text}`, undefined)],
  ),
  ...repeats(
    'image/archive/entries.ts#nameInArchive',
    { limit: MiB, pieces: ['/', './', '../', 'a/', 'a', '\\'] },
    nameInArchive,
  ),
  ...repeats(
    ['config/inputs/gate-inputs.ts#readGateInputs', 'config/inputs/read-inputs.ts#readInputs'],
    { limit: maxInput, pieces: listPieces },
    (text) =>
      readGateInputs(
        new Map([
          ['tags', text],
          ['platforms', text],
          ['secrets', text],
          ['build-args', text],
          ['no', text],
        ]),
      ),
  ),
  shape('repository/git-index.ts#indexedPaths', 'entries without an end', { limit: 16 * MiB }, (size) => {
    const index = gitIndex(2, Buffer.alloc(size));
    return () => indexedPaths(index);
  }),
  shape('repository/git-index.ts#indexedPaths', 'a path without an end', { limit: 16 * MiB }, (size) => {
    const index = gitIndex(4, Buffer.concat([Buffer.alloc(63), Buffer.alloc(size, 'a')]));
    return () => indexedPaths(index);
  }),
  shape('repository/git-index.ts#indexedPaths', 'a number without an end', { limit: 16 * MiB }, (size) => {
    const index = gitIndex(4, Buffer.concat([Buffer.alloc(62), Buffer.alloc(size, 0x80)]));
    return () => indexedPaths(index);
  }),
  shape(
    'repository/git-index.ts#indexedPaths',
    'each path a letter longer than the one before',
    { limit: 16 * MiB },
    (size) => {
      const entries = Array.from({ length: Math.floor(size / 65) }, (_, at) => {
        const entry = Buffer.alloc(65, 'a');
        entry.writeUInt16BE(Math.min(at + 1, 0xfff), 60);
        entry.set([0, 0x61, 0], 62);
        return entry;
      });
      const index = gitIndex(4, Buffer.concat(entries));
      return () => indexedPaths(index);
    },
  ),
  shape('repository/git-index.ts#indexedPaths', 'extensions of nothing', { limit: 16 * MiB }, (size) => {
    const index = gitIndex(2, Buffer.from('TREE\0\0\0\0'.repeat(size / 8)), 0);
    return () => indexedPaths(index);
  }),
  ...repeats(
    'text/plain-line.ts#loggable',
    {
      limit: MiB,
      pieces: [
        '\u001b',
        '\u001b[',
        '\u001b]',
        '\u001bP',
        '\u009b',
        '[',
        ';',
        '\n',
        '::',
        '##',
        '##[',
        ' ',
        '\t',
        '\u200b',
        '\ud800',
        'a',
        '\u0007',
        '\r',
      ],
    },
    (text) => [loggable(text), plainLine(text)],
  ),
  ...repeats(
    'host/runner/maskable.ts#maskableLines',
    { limit: MiB, pieces: ['a', '\n', '\r', ' ', 'vulnerability\n'] },
    maskableLines,
  ),
  ...repeats(
    'scan/advisory-url.ts#advisoryUrl',
    { limit: MiB, pieces: ['/', 'a', '.', '..', '/../'], before: 'https://avd.aquasec.com/' },
    advisoryUrl,
  ),
  shape(
    ['record/read-report.ts#readReport', 'scan/trivy/report-schema.ts#trivyReportSchema'],
    'many findings',
    { limit: 100_000, memory: 900 },
    (size) =>
      readAgain(
        trivyReport({
          Vulnerabilities: many(size, (index) =>
            vulnerable({
              VulnerabilityID: `CVE-2020-${1000 + index}`,
              Title: 'a\nb',
              PrimaryURL: `https://avd.aquasec.com/nvd/cve-${index}`,
            }),
          ),
        }),
      ),
  ),
  shape(
    ['record/read-report.ts#parseRecord', 'record/record-schema.ts#recordSchema'],
    'many findings',
    { limit: 100_000, memory: 900 },
    (size) => readRecord(imageRecord(size)),
  ),
  shape('record/read-report.ts#parseRecord', 'wrong findings', { limit: 100_000, memory: 900 }, (size) =>
    readRecord({ ...imageRecord(1), findings: many(size, () => ({})) }),
  ),
  shape('record/read-report.ts#parseRecord', 'deep', { limit: 8 * MiB, memory: 900 }, (size) => {
    const bytes = Buffer.from(`{"a":${'['.repeat(size / 2)}${']'.repeat(size / 2)}}`);
    return () => parseRecord(bytes, 'f');
  }),
  shape('record/read-report.ts#readReport', 'wrong findings', { limit: 50_000, memory: 900 }, (size) =>
    readAgain(trivyReport({ Vulnerabilities: many(size, () => vulnerable({ Severity: 'x' })) })),
  ),
  shape('record/read-report.ts#readReport', 'wrong misconfigurations', { limit: 50_000, memory: 900 }, (size) =>
    readAgain(trivyReport({ Misconfigurations: many(size, () => ({})) })),
  ),
  shape('scan/trivy/read-report.ts#parseReport', 'a long text', { limit: 32 * MiB, memory: 900 }, (size) => {
    const bytes = trivyReport({
      Vulnerabilities: [vulnerable({ Title: ' \t\n'.repeat(size / 4), FixedVersion: '1, '.repeat(size / 4) })],
    });
    return () => parseReport(Uint8Array.from(bytes));
  }),
  shape('scan/trivy/read-report.ts#parseReport', 'deep', { limit: 8 * MiB, memory: 900 }, (size) => {
    const bytes = Buffer.from(`{"a":${'['.repeat(size / 2)}${']'.repeat(size / 2)}}`);
    return () => parseReport(Uint8Array.from(bytes));
  }),
  ...repeats(
    'scan/trivy/normalise.ts#findingsOf',
    { limit: MiB, pieces: [' (', ')', '(', '()', ' ', '\n', '/', 'a'] },
    (text) =>
      findingsOf(
        {
          Results: [
            {
              Target: text,
              Class: 'os-pkgs',
              Type: 'debian',
              Vulnerabilities: [vulnerable({ Title: text, PkgPath: text, PublishedDate: text })],
            },
          ],
        } as never,
        'linux/amd64',
      ),
  ),
];
