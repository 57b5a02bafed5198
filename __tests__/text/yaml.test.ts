import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { yamlDocuments } from '../../src/text/yaml.js';
import { anyHostileText } from '../report/hostile.js';

const words = [
  'on',
  'No',
  'null',
  '~',
  '0o7',
  '012',
  '1_000',
  '1:30',
  '.inf',
  '2026-12-01',
  '---',
  '...',
  '# a',
  '- a',
  'a: b',
  '{a',
  '&a',
  '*a',
  '!a',
  '|',
  '> a',
  '',
  ' a ',
  'a\n---\nkind: b\n',
];
const anyText = fc
  .oneof(fc.constantFrom(...words), anyHostileText, fc.string({ unit: 'binary' }))
  .map((text) => text.toWellFormed());

describe('values in YAML', () => {
  it.each(['1.1', '1.2'] as const)('read back as they were, by YAML %s', (version) => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.array(anyText)), { minLength: 1, maxLength: 3 }),
        (values) => {
          const text = yamlDocuments(['ours'], values);
          const documents = parseAllDocuments(text, { version });
          expect(documents.map((one) => one.toJSON())).toEqual(values.map((one) => ({ ...one })));
          expect(documents.flatMap((one) => one.errors)).toEqual([]);
        },
      ),
    );
  });
});
