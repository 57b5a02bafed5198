import { describe, expect, it } from '@jest/globals';
import { withoutTokens } from '../../src/text/plain-line.js';

describe('a text that quotes what was sent', () => {
  it.each<[string, string, string]>([
    ['a token', 'not valid: eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln!', 'not valid: ***!'],
    ['the beginning of a token', 'not valid: eyJhbGci', 'not valid: ***'],
    ['a header', 'sent Authorization: Bearer abc.def, twice', 'sent Authorization: *** twice'],
    ['a password', 'basic amFuZTpzZWNyZXQ= is wrong', '*** is wrong'],
  ])('has no more %s', (_, text, clean) => expect(withoutTokens(text)).toBe(clean));

  it('stays as it is without one', () => expect(withoutTokens('the basics: no bearer')).toBe('the basics: no bearer'));
});
