import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseStrictJson } from '../../src/oci/strict-json.js';

const parse = (text: string): unknown => parseStrictJson(Buffer.from(text));

describe('JSON that every program reads alike', () => {
  it('is read as ever', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parse(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    '{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}',
    '{"a":"a","b":"{\\"a\\":1,\\"a\\":2}"}',
    '["a","a",{"\\\\":1,"\\"":2}]',
  ])('takes %s', (text) => {
    expect(parse(text)).toEqual(JSON.parse(text));
  });

  it.each([
    ['{"a":1,"a":1}', /"a" occurs twice/],
    ['{"a":1,"b":{"x":[],"y":{},"x" \n:1}}', /"x" occurs twice/],
    ['{"a":1,"\\u0061":2}', /occurs twice/],
    ['[{"":1,"":2}]', /occurs twice/],
    ['\ufeff{}', /JSON/],
    ['{"a":1', /JSON/],
    ['', /JSON/],
    ['"', /JSON/],
    [`${'['.repeat(1001)}${']'.repeat(1001)}`, /more than 1000 objects and lists/],
    [`${'{"a":'.repeat(2_000_000)}`, /more than 1000 objects and lists/],
  ])('refuses what is no such JSON (row %#)', (text, reason) => {
    expect(() => parse(text)).toThrow(reason);
  });

  it('refuses bytes that are no UTF-8', () => {
    expect(() => parseStrictJson(Buffer.from('"\xff"', 'latin1'))).toThrow('UTF-8');
  });

  it('is quick with a long text', () => {
    const long = `{"a":"${'\\"'.repeat(1_000_000)}","b":[${'{"a":1},'.repeat(100_000)}0]}`;
    expect(parse(long)).toHaveProperty('b.length', 100_001);
  });
});
