import { describe, expect, it } from '@jest/globals';
import { maskedValues } from '../../src/config/run-config.js';

describe('what is masked in the log', () => {
  it.each<[string, string, readonly string[]]>([
    ['the value behind the first =', 'NPM=a=b', ['a=b']],
    ['each line of a value, whatever ends it', '"KEY=first\r\nsecond\nthird"', ['first', 'second', 'third']],
    ['nothing of what is empty', 'KEY=', []],
  ])('is %s', (_, secrets, values) => {
    expect(maskedValues(new Map([['secrets', secrets]]))).toEqual(values);
  });

  it('is the token, too', () => {
    expect(maskedValues(new Map([['github-token', 't']]))).toEqual(['t']);
  });
});
