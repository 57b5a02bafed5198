import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConfigError } from '../../src/host/errors.js';
import type { Digest } from '../../src/oci/digest.js';
import {
  familiarName,
  familiarReference,
  formatReference,
  imageWords,
  parseReference,
  type Reference,
  readReference,
} from '../../src/oci/reference.js';

const hex = '0123456789abcdef'.repeat(4);
const digest = `sha256:${hex}` as Digest;

describe('a reference is read as Docker reads it', () => {
  it.each<[string, Reference]>([
    ['alpine', { registry: 'docker.io', repository: 'library/alpine' }],
    ['alpine:3.22', { registry: 'docker.io', repository: 'library/alpine', tag: '3.22' }],
    ['owner/app', { registry: 'docker.io', repository: 'owner/app' }],
    ['docker.io/alpine', { registry: 'docker.io', repository: 'library/alpine' }],
    ['docker.io/owner/app', { registry: 'docker.io', repository: 'owner/app' }],
    ['index.docker.io/alpine', { registry: 'docker.io', repository: 'library/alpine' }],
    ['Docker.IO/alpine', { registry: 'docker.io', repository: 'library/alpine' }],
    ['ghcr.io/owner/app:1.2', { registry: 'ghcr.io', repository: 'owner/app', tag: '1.2' }],
    ['GHCR.io/owner/app', { registry: 'ghcr.io', repository: 'owner/app' }],
    ['localhost/app', { registry: 'localhost', repository: 'app' }],
    ['localhost:5000', { registry: 'docker.io', repository: 'library/localhost', tag: '5000' }],
    ['localhost:5000/app', { registry: 'localhost:5000', repository: 'app' }],
    ['127.0.0.1:5000/a/b/c:x', { registry: '127.0.0.1:5000', repository: 'a/b/c', tag: 'x' }],
    ['host:5000/app:5000', { registry: 'host:5000', repository: 'app', tag: '5000' }],
    ['host.name:5000', { registry: 'docker.io', repository: 'library/host.name', tag: '5000' }],
    ['[::1]:5000/app', { registry: '[::1]:5000', repository: 'app' }],
    ['[2001:DB8::1]/app:t', { registry: '[2001:db8::1]', repository: 'app', tag: 't' }],
    [`app@${digest}`, { registry: 'docker.io', repository: 'library/app', digest }],
    [`ghcr.io/o/app:v1@${digest}`, { registry: 'ghcr.io', repository: 'o/app', tag: 'v1', digest }],
    ['lower:UPPER', { registry: 'docker.io', repository: 'library/lower', tag: 'UPPER' }],
    ['a_b/c__d/e---f/g.h', { registry: 'docker.io', repository: 'a_b/c__d/e---f/g.h' }],
    ['xn--n3h.com/app', { registry: 'xn--n3h.com', repository: 'app' }],
    [`app:${'t'.repeat(128)}`, { registry: 'docker.io', repository: 'library/app', tag: 't'.repeat(128) }],
    [`r.io/${'a/'.repeat(127)}a`, { registry: 'r.io', repository: `${'a/'.repeat(127)}a` }],
  ])('%s', (text, reference) => {
    expect(parseReference(text)).toEqual(reference);
  });
});

describe('what is no reference is refused with the reason', () => {
  it.each([
    ['', /empty/],
    [' alpine', /white space/],
    ['alpine\n', /white space/],
    [hex, /image ID/],
    [digest, /image ID/],
    [`@${digest}`, /not a repository/],
    [':tag', /not a repository/],
    ['MyOrg/app', /upper-case.*myorg\/app/s],
    ['ghcr.io/MyOrg/app', /upper-case.*myorg\/app/s],
    ['Alpine', /upper-case/],
    ['ghcr.io/owner/app:', /not a tag/],
    ['app:-x', /not a tag/],
    ['app:.x', /not a tag/],
    [`app:${'t'.repeat(129)}`, /not a tag/],
    ['app:a:b', /not a tag/],
    ['app@', /not a digest/],
    ['app@latest', /not a digest/],
    [`app@${digest.toUpperCase()}`, /not a digest/],
    [`app@sha512:${hex}${hex}`, /sha256/],
    [`app@${digest}@${digest}`, /not a digest/],
    ['a//b', /not a repository/],
    ['/a', /not a repository/],
    ['a/', /not a repository/],
    ['a___b', /not a repository/],
    ['a..b/c/../d', /not a registry/],
    ['r.io/../x', /not a repository/],
    ['r.io/a..b', /not a repository/],
    ['https://ghcr.io/o/app', /not a registry/],
    ['foo_bar.com/app', /not a registry/],
    ['-host.com/app', /not a registry/],
    ['host:/app', /not a registry/],
    ['host:65536/app', /not a registry/],
    ['[::1/app', /not a registry/],
    ['[fe80::1%eth0]:5000/app', /not a registry/],
    ['[::1]', /not a repository/],
    ['[1:2]/app', /not a registry/],
    ['user:pass@host/app', /not a digest/],
    [`r.io/${'a/'.repeat(128)}a`, /257 characters/],
    ['a'.repeat(2000), /2000 characters/],
    ['r.io/é', /not a repository/],
  ])('%j', (text, reason) => {
    expect(() => parseReference(text)).toThrow(reason);
  });

  it('names its place, so that all problems of an input can be shown at once', () => {
    expect(readReference('Alpine', 'tags line 2')).toEqual({
      problem: { where: 'tags line 2', what: expect.stringContaining('upper-case'), fix: 'Write library/alpine.' },
    });
    expect(() => parseReference('Alpine', 'tags')).toThrow(ConfigError);
  });
});

describe('the short form', () => {
  it.each([
    ['docker.io/library/alpine:3', 'alpine', 'alpine:3'],
    ['docker.io/owner/app', 'owner/app', 'owner/app'],
    [`ghcr.io/o/app:v1@${digest}`, 'ghcr.io/o/app', `ghcr.io/o/app:v1@${digest}`],
    ['docker.io/library/a/b', 'library/a/b', 'library/a/b'],
    ['docker.io/localhost/app', 'docker.io/localhost/app', 'docker.io/localhost/app'],
    ['docker.io/a.b/app', 'docker.io/a.b/app', 'docker.io/a.b/app'],
    [`docker.io/library/${hex}`, `library/${hex}`, `library/${hex}`],
  ])('%s', (text, name, whole) => {
    const reference = parseReference(text);
    expect(familiarName(reference)).toBe(name);
    expect(familiarReference(reference)).toBe(whole);
  });
});

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,5}[a-z0-9])?$/);
const host = fc.oneof(
  fc.constantFrom('docker.io', 'localhost', 'localhost:5000', '[::1]:80', '10.0.0.1', 'h:1'),
  fc.tuple(label, fc.constantFrom('.example', '.io:444')).map(([name, rest]) => name + rest),
);
const component = fc.stringMatching(/^[a-z0-9]{1,4}((\.|_|__|-{1,3})[a-z0-9]{1,3}){0,2}$/);
const references: fc.Arbitrary<Reference> = fc
  .record({
    registry: host,
    path: fc.array(component, { minLength: 2, maxLength: 4 }),
    tag: fc.option(fc.stringMatching(/^\w[\w.-]{0,127}$/), { nil: undefined }),
    hex: fc.option(fc.stringMatching(/^[0-9a-f]{64}$/), { nil: undefined }),
  })
  .map(({ registry, path, tag, hex: digits }) => ({
    registry,
    repository: path.join('/'),
    ...(tag === undefined ? {} : { tag }),
    ...(digits === undefined ? {} : { digest: `sha256:${digits}` as Digest }),
  }));

describe('properties', () => {
  it('reads back what it writes, in the whole and in the short form', () => {
    fc.assert(
      fc.property(references, (reference) => {
        expect(parseReference(formatReference(reference))).toEqual(reference);
        expect(parseReference(familiarReference(reference))).toEqual(reference);
      }),
    );
  });

  it('takes any text without a throw, and what it takes it can write and read again', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[aA0.:/@_[\]-]{0,20}$/));
    fc.assert(
      fc.property(texts, (text) => {
        const read = readReference(text);
        if ('problem' in read) return;
        expect(parseReference(formatReference(read.reference))).toEqual(read.reference);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an image in a message', () => {
  it.each([
    ['alpine', 'alpine:latest (Docker Hub)'],
    ['acme/api:dev', 'acme/api:dev (Docker Hub)'],
    ['ghcr.io/acme/api:dev', 'ghcr.io/acme/api:dev'],
    [`ghcr.io/acme/api:dev@sha256:${'0'.repeat(64)}`, `ghcr.io/acme/api:dev@sha256:${'0'.repeat(64)}`],
  ])('%s is written as people write it', (text, words) => {
    expect(imageWords(parseReference(text))).toBe(words);
  });
});
