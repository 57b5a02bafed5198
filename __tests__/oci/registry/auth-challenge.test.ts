import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeScopes, parseChallenges } from '../../../src/oci/registry/auth-challenge.js';

describe('challenges of a 401', () => {
  it.each<[string, unknown]>([
    ['Basic realm="x"', [{ scheme: 'basic', parameters: { realm: 'x' } }]],
    [
      'Bearer realm="https://a.example/token",service="reg,istry",scope="repository:a/b:pull,push"',
      [
        {
          scheme: 'bearer',
          parameters: { realm: 'https://a.example/token', service: 'reg,istry', scope: 'repository:a/b:pull,push' },
        },
      ],
    ],
    ['bearer REALM=https://a.example/token', [{ scheme: 'bearer', parameters: { realm: 'https://a.example/token' } }]],
    [
      'Negotiate, Bearer realm="a", Basic realm="b"',
      [
        { scheme: 'bearer', parameters: { realm: 'a' } },
        { scheme: 'basic', parameters: { realm: 'b' } },
      ],
    ],
    ['Basic realm="a \\"quoted\\" word"', [{ scheme: 'basic', parameters: { realm: 'a "quoted" word' } }]],
    ['Bearer realm="first",realm="second"', [{ scheme: 'bearer', parameters: { realm: 'first' } }]],
    ['', []],
    ['realm="x"', []],
  ])('%s', (header, expected) => {
    expect(parseChallenges(header)).toEqual(expected);
  });

  it('never throw, whatever the header', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(parseChallenges(`Bearer ${text}`))));
  });
});

describe('scopes', () => {
  it('of the same repository become one', () => {
    expect(mergeScopes(['repository:b:push', 'repository:a:pull'], ['repository:b:pull', ''])).toEqual([
      'repository:a:pull',
      'repository:b:pull,push',
    ]);
  });
});
