import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConfigError } from '../../../src/host/errors.js';
import { parseVex } from '../../../src/policy/vex/vex-document.js';
import type { VexStatement } from '../../../src/policy/vex/vex-statement.js';
import { vexText } from './vex-samples.js';

const openVex = {
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://acme.example/vex/1',
  author: 'Acme Security',
  timestamp: '2026-01-01T00:00:00Z',
  version: 1,
  statements: [{ vulnerability: { name: 'CVE-2026-0001' }, status: 'fixed' }],
};
const cycloneDx = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: { timestamp: '2026-01-01T00:00:00Z', authors: [{ name: 'Acme Security' }] },
  components: [{ 'bom-ref': 'openssl', purl: 'pkg:deb/debian/openssl@1.1.1n' }],
  vulnerabilities: [{ id: 'CVE-2026-0001', analysis: { state: 'resolved' }, affects: [{ ref: 'openssl' }] }],
};
const read = (document: unknown) => parseVex(Buffer.from(JSON.stringify(document)), 'vex.json').statements;
const refusal = (bytes: Buffer | string): string => {
  try {
    parseVex(Buffer.from(bytes), 'vex.json');
    return 'read';
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ where, what }) => `${where}: ${what}`).join('\n');
  }
};
const changed = (document: object, change: object) => JSON.stringify({ ...document, ...change });

describe('OpenVEX', () => {
  it('gives each statement with its author, moment and line', () => {
    const text = JSON.stringify(openVex, null, 2);
    expect(parseVex(Buffer.from(text), 'vex.json').statements).toMatchObject([
      { ids: ['CVE-2026-0001'], status: 'fixed', author: 'Acme Security', file: 'vex.json', line: 8 },
    ]);
  });

  it.each<[string, object, string]>([
    ['its own moment', { timestamp: '2026-01-02T00:00:00Z' }, '2026-01-02T00:00:00.000Z'],
    [
      'when it was last said',
      { timestamp: '2026-01-02T00:00:00Z', last_updated: '2026-01-03T00:00:00+02:00' },
      '2026-01-02T22:00:00.000Z',
    ],
    ['else that of the document', {}, '2026-01-01T00:00:00.000Z'],
  ])('is of %s', (_, said, expected) => {
    const [statement] = read({ ...openVex, statements: [{ ...openVex.statements[0], ...said }] });
    expect(statement?.at?.toISOString()).toBe(expected);
  });

  it.each([
    ['another version', { '@context': 'https://openvex.dev/ns/v0.1.0' }, 'vex.json'],
    ['no author', { author: undefined }, 'vex.json `author`'],
    ['no moment', { timestamp: undefined }, 'vex.json `timestamp`'],
    ['a day that no calendar has', { timestamp: '2026-02-30T00:00:00Z' }, 'vex.json `timestamp`'],
    ['no statements', { statements: [] }, 'vex.json `statements`'],
    [
      'a status that is none',
      { statements: [{ vulnerability: { name: 'a' }, status: 'ok' }] },
      'vex.json `statements[0].status`',
    ],
    [
      'a justification that is none',
      { statements: [{ vulnerability: { name: 'a' }, status: 'not_affected', justification: 'trust me' }] },
      'vex.json `statements[0].justification`',
    ],
    [
      'a vulnerability as in 0.1',
      { statements: [{ vulnerability: 'CVE-2026-0001', status: 'fixed' }] },
      'vex.json `statements[0].vulnerability`',
    ],
  ])('counts as a whole or not at all: %s', (_, change, where) => {
    expect(refusal(changed(openVex, change))).toContain(where);
  });

  it.each([
    ['a name that stands twice', `{"@context":1,${JSON.stringify(openVex).slice(1)}`],
    ['no JSON', 'CVE-2026-0001'],
    ['another encoding', Buffer.from(JSON.stringify(openVex), 'utf16le')],
    ['brackets without end', '['.repeat(100_000)],
    ['neither form', '{}'],
    ['CSAF', '{"document":{"category":"csaf_vex"}}'],
  ])('refuses %s', (_, bytes) => {
    expect(refusal(bytes)).toMatch(/^vex\.json: it is /);
  });

  it('reads whatever keys are added, and never fails in another way than by a refusal', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('statements', 'author', 'x', 'metadata'), (value, key) => {
        refusal(changed(openVex, { [key]: value }));
        refusal(changed(cycloneDx, { [key]: value }));
      }),
    );
    expect(read({ ...openVex, tooling: 'x' })).toHaveLength(1);
  });
});

describe('CycloneDX', () => {
  const said = (analysis: object, more: object = {}): Partial<VexStatement> | undefined =>
    read({ ...cycloneDx, vulnerabilities: [{ ...cycloneDx.vulnerabilities[0], analysis, ...more }] })[0];

  it.each([
    ['resolved', 'fixed'],
    ['resolved_with_pedigree', 'fixed'],
    ['exploitable', 'affected'],
    ['in_triage', 'under_investigation'],
    ['false_positive', 'not_affected'],
    ['not_affected', 'not_affected'],
  ])('says by %s: %s', (state, status) => {
    expect(said({ state })).toMatchObject({ ids: ['CVE-2026-0001'], status, author: 'Acme Security' });
  });

  it('says nothing without a state', () => {
    expect(said({ detail: 'x' })).toBeUndefined();
  });

  it.each<[string, object, string | undefined]>([
    ['its own', { state: 'not_affected', justification: 'code_not_reachable' }, 'code_not_reachable'],
    ['none', { state: 'not_affected' }, undefined],
    ['words alone are none', { state: 'not_affected', detail: 'not built in' }, undefined],
    ['a false positive in words', { state: 'false_positive', detail: 'another project' }, 'false_positive'],
    ['a false positive without any', { state: 'false_positive' }, undefined],
  ])('has a justification: %s', (_, analysis, justification) => {
    expect(said(analysis)?.justification).toBe(justification);
  });

  it.each<[string, object, string | undefined]>([
    [
      'when it was last said',
      { firstIssued: '2026-01-02T00:00:00Z', lastUpdated: '2026-01-03T00:00:00Z' },
      '2026-01-03T00:00:00.000Z',
    ],
    ['when it was first said', { firstIssued: '2026-01-02T00:00:00Z' }, '2026-01-02T00:00:00.000Z'],
    ['else that of the document', {}, '2026-01-01T00:00:00.000Z'],
  ])('is of %s', (_, moment, expected) => {
    expect(said({ state: 'resolved', ...moment })?.at?.toISOString()).toBe(expected);
  });

  it.each<[string, object, object]>([
    ['a component of its own', {}, { purls: [{ name: 'openssl', version: '1.1.1n' }], isUnclear: false }],
    [
      'one of another document',
      { affects: [{ ref: 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#pkg:npm/x' }] },
      { purls: [{ name: 'x' }], isUnclear: true },
    ],
    ['nothing that is known', { affects: [{ ref: 'gone' }] }, { purls: [], isUnclear: true }],
    ['some versions only', { affects: [{ ref: 'openssl', versions: [{ version: '1' }] }] }, { isUnclear: true }],
  ])('is about %s', (_, more, product) => {
    expect(said({ state: 'resolved' }, more)?.products).toMatchObject([product]);
  });

  it('is about a component within the product that the document is about', () => {
    const component = { 'bom-ref': 'api', purl: 'pkg:oci/api?repository_url=ghcr.io/acme/api' };
    const [statement] = read({ ...cycloneDx, metadata: { ...cycloneDx.metadata, component } });
    expect(statement?.products).toMatchObject([
      { purls: [{ type: 'oci' }], parts: [{ purls: [{ name: 'openssl' }] }] },
    ]);
  });

  it('is unsure of a component whose name stands twice', () => {
    const twice = [...cycloneDx.components, { 'bom-ref': 'openssl', purl: 'pkg:npm/x' }];
    expect(read({ ...cycloneDx, components: twice })[0]?.products).toMatchObject([{ purls: [], isUnclear: true }]);
  });
});

it('names the line of each statement', () => {
  const text = vexText([{ id: 'CVE-1' }, { id: 'CVE-2' }]).toString();
  const lined = text
    .replace('"statements":[', '"x":["statements", [1],\n{"a":[\n"]"]}],\n"statements":[\n')
    .replace('},{"vulnerability"', '},\n\n{"vulnerability"');
  expect(parseVex(Buffer.from(lined), 'vex.json').statements.map(({ line }) => line)).toEqual([5, 7]);
});
