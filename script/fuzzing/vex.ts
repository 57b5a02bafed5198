import { vulnerability } from '../../__tests__/report/make-assessment.js';
import { digestOf } from '../../src/oci/digest.js';
import { byDefault } from '../../src/policy/setting.js';
import { applyVex } from '../../src/policy/vex/apply-vex.js';
import { maxStatements } from '../../src/policy/vex/openvex.js';
import { parseVex } from '../../src/policy/vex/vex-document.js';
import { maxTextFile } from '../../src/repository/text-file.js';
import { many, repeats, type Shape, shape } from './shape.js';

const reader = 'policy/vex/vex-document.ts#parseVex';
const now = new Date('2026-03-01T00:00:00Z');
const read = (text: string) => parseVex(Buffer.from(text), 'vex.json');

const openVex =
  '{"@context":"https://openvex.dev/ns/v0.2.0","@id":"a","author":"a","timestamp":"2026-01-01T00:00:00Z","version":1,"statements":[';
const statement = (id: string, more = '') =>
  `{"vulnerability":{"name":"${id}"},"status":"not_affected","justification":"component_not_present"${more}}`;
const bom = '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[';

/** A document of as many of these as the size takes. */
const filled = (name: string, before: string, after: string, entry: (index: number) => string): Shape =>
  shape(reader, name, { limit: maxTextFile }, (size) => {
    const room = size - before.length - after.length;
    const text = `${before}${many(Math.max(1, Math.floor(room / (entry(1000).length + 1))), entry).join(',')}${after}`;
    return () => read(text);
  });

/** Statements and findings that all have names in common: each finding is compared with each statement, up to a limit, which comes in sight with an eighth of these (1,250 times 1,250 of 2,000,000). */
const judging = (name: string, said: (index: number) => string, found: (index: number) => string): Shape =>
  shape('policy/vex/apply-vex.ts#applyVex', name, { limit: maxStatements }, (size) => {
    const document = read(`${openVex}${many(size, said).join(',')}]}`);
    const rules = {
      files: byDefault('vex.files', [{ path: 'vex.json', read: { document, digest: digestOf('vex') } }]),
      trust: byDefault('vex.trust', []),
      maxAge: byDefault('vex.max-age', 4320),
      for: byDefault('vex.for', ['HIGH'] as const),
    };
    const findings = many(size, (index) => vulnerability({ id: found(index), severity: 'HIGH' }));
    return () => {
      const use = applyVex([rules], { names: ['ghcr.io/acme/api:1'] }, now);
      return findings.map((finding) => use.answerFor(finding));
    };
  });

const product = ',"products":[{"@id":"pkg:npm/lodash"}]';

/** Shapes of VEX documents, of both forms, and of what is worked out from them. */
export const vexShapes: readonly Shape[] = [
  ...repeats(
    reader,
    { limit: maxTextFile, pieces: ['{', '[', '{"a":', '"', '\\', '[{', '{}', '},{', '\n', '"@context":1,'] },
    read,
  ),
  filled('statements', openVex, ']}', (index) => statement(`CVE-2026-${index}`)),
  filled('statements on lines', openVex, ']}', (index) => `\n${statement(`CVE-2026-${index}`)}`),
  filled('wrong statements', openVex, ']}', () => '{}'),
  filled('empty statements', openVex, ']}', () => 'null'),
  filled('products', `${openVex}${statement('a', ',"products":[').slice(0, -1)}`, ']}]}', () => '{"@id":"pkg:npm/a"}'),
  filled(
    'aliases',
    `${openVex}{"status":"fixed","vulnerability":{"name":"a","aliases":[`,
    ']}}]}',
    (index) => `"CVE-${index}"`,
  ),
  filled(
    'hashes',
    `${openVex}${statement('a', ',"products":[{"hashes":{').slice(0, -1)}`,
    '}}]}]}',
    (index) => `"sha-${index}":"a"`,
  ),
  filled('components', bom, '],"vulnerabilities":[{"id":"CVE-1"}]}', (index) => `{"bom-ref":"${index}"}`),
  filled('the same component', bom, '],"vulnerabilities":[{"id":"CVE-1"}]}', () => '{"bom-ref":"a"}'),
  filled(
    'vulnerabilities',
    '{"bomFormat":"CycloneDX","specVersion":"1.6","vulnerabilities":[',
    ']}',
    () => '{"id":"CVE-1","analysis":{"state":"resolved"},"affects":[{"ref":"a"}]}',
  ),
  filled(
    'references',
    '{"bomFormat":"CycloneDX","specVersion":"1.6","vulnerabilities":[{"id":"CVE-1","affects":[',
    ']}]}',
    (index) => `{"ref":"urn:cdx:${index}/1#pkg:npm/a"}`,
  ),
  shape(reader, 'components within each other', { limit: 4_000 }, (size) => {
    const text = `${bom}${'{"components":['.repeat(Math.floor(size / 4))}${']}'.repeat(Math.floor(size / 4))}],"vulnerabilities":[{"id":"a"}]}`;
    return () => read(text);
  }),
  judging(
    'each finding in a statement',
    (index) => statement(`CVE-2026-${index}`, product),
    (index) => `CVE-2026-${index}`,
  ),
  judging(
    'one vulnerability',
    () => statement('CVE-2026-1', product),
    () => 'CVE-2026-1',
  ),
  judging(
    'a chain of aliases',
    (index) =>
      `{"status":"fixed","vulnerability":{"name":"CVE-2026-${index}","aliases":["CVE-2026-${index + 1}"]}${product}}`,
    (index) => `CVE-2026-${index}`,
  ),
];
