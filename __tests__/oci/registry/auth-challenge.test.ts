import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeScopes, parseChallenges } from '../../../src/oci/registry/auth-challenge.js';
import { isLoopback, mayContact } from '../../../src/oci/registry/origin.js';

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

describe('plain HTTP', () => {
  it.each([
    ['http://localhost:5000/', true],
    ['http://127.0.0.1/', true],
    ['http://127.9.8.7:1/', true],
    ['http://0x7f.1/', true],
    ['http://[::1]:5000/', true],
    ['http://127.0.0.1.evil.example/', false],
    ['http://localhost.evil.example/', false],
    ['http://128.0.0.1/', false],
    ['http://10.0.0.1/', false],
    ['http://[::2]/', false],
  ])('%s is this machine: %s', (url, expected) => {
    expect(isLoopback(new URL(url))).toBe(expected);
  });

  it.each([
    ['https://a.example/', 'https://b.example/', true],
    ['https://a.example/', 'http://127.0.0.1:1/', true],
    ['http://a.example/', 'https://a.example/', false],
    ['http://127.0.0.1:1/', 'https://a.example/', false],
    ['http://127.0.0.1:1/', 'http://localhost:2/', true],
    ['ftp://127.0.0.1:1/', 'http://localhost:2/', false],
    ['file:///etc/passwd', 'http://localhost:2/', false],
  ])('%s may be named by %s: %s', (url, registry, expected) => {
    expect(mayContact(new URL(url), new URL(registry))).toBe(expected);
  });
});
