import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '../../../src/host/errors.js';
import { instanceFor, requireMayPublish, type SigstoreChoice } from '../../../src/release/sigstore/services.js';

const [open, closed] = [
  { isPublic: true, mayBePublished: false, serverUrl: 'https://github.com' },
  { isPublic: false, mayBePublished: false, serverUrl: 'https://github.com' },
];
const allowed = { ...closed, mayBePublished: true };
const enterprise = (isPublic: boolean) => ({ ...closed, isPublic, serverUrl: 'https://github.example.com' });

const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof ConfigError ? error.code : error;
  }
};

describe('the instance that signs', () => {
  it.each<[SigstoreChoice['kind'] & ('auto' | 'public' | 'github'), string, typeof open, unknown]>([
    ['auto', 'a public repository', open, { kind: 'public' }],
    ['auto', 'any other', closed, { kind: 'github' }],
    ['auto', 'one that may be published', allowed, { kind: 'public' }],
    ['auto', 'one on a server of somebody', enterprise(true), 'no-instance'],
    ['public', 'a public repository', open, { kind: 'public' }],
    ['public', 'any other', closed, 'public-log'],
    ['public', 'one that may be published', allowed, { kind: 'public' }],
    ['public', 'one on a server of somebody that is not public', enterprise(false), 'public-log'],
    ['public', 'a public one on a server of somebody', enterprise(true), 'no-instance'],
    ['github', 'a public repository', open, { kind: 'github' }],
    ['github', 'any other', closed, { kind: 'github' }],
    ['github', 'one on a server of somebody', enterprise(false), 'no-instance'],
  ])('by %s, for %s', (kind, _what, repository, expected) => {
    expect(codeOf(() => instanceFor({ kind }, repository))).toEqual(expected);
  });

  it('tells who may not publish to use a key', () => {
    for (const repository of [closed, enterprise(true)])
      expect(() => instanceFor({ kind: 'public' }, repository)).toThrow(/use `sign: key`/);
  });
});

const own = new URL('https://sigstore.acme.example');

describe('services by their addresses', () => {
  it.each([
    ['the public authority', 'https://fulcio.sigstore.dev', undefined],
    ['the public authority in other letters', 'https://FULCIO.Sigstore.DEV', undefined],
    ['the public authority by its full name', 'https://fulcio.sigstore.dev.', undefined],
    ['the public log', own.href, 'https://rekor.sigstore.dev'],
    ['a public log of a year', own.href, 'https://log2025-1.rekor.sigstore.dev'],
    ['the log for tests', own.href, 'https://rekor.sigstage.dev'],
  ])('publish nothing of a repository that is not public: %s', (_what, authority, log) => {
    const services = {
      authority: new URL(authority),
      ...(log === undefined ? {} : { log: { url: new URL(log), version: 1 as const } }),
    };
    expect(codeOf(() => requireMayPublish(services, closed))).toBe('public-log');
    expect(codeOf(() => requireMayPublish(services, open))).toBeUndefined();
    expect(codeOf(() => requireMayPublish(services, allowed))).toBeUndefined();
  });

  it('may be your own', () => {
    const similar = new URL('https://rekor.notsigstore.dev');
    for (const url of [own, similar])
      expect(codeOf(() => requireMayPublish({ authority: url, log: { url, version: 2 } }, closed))).toBeUndefined();
  });

  it('may be the public timestamp authority, which sees a hash alone', () => {
    const timestamps = new URL('https://timestamp.sigstore.dev');
    expect(codeOf(() => requireMayPublish({ authority: own, timestamps }, closed))).toBeUndefined();
  });
});
