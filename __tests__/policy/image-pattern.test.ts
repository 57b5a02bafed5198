import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseReference } from '../../src/oci/reference.js';
import {
  comparableName,
  matchesImage,
  otherSpelling,
  patternForm,
  patternRegex,
  patternsMeet,
} from '../../src/policy/image-pattern.js';

const hub = [
  'acme/x',
  'docker.io/acme/x',
  'index.docker.io/acme/x',
  'registry-1.docker.io/acme/x',
  'docker.io:443/acme/x',
  'registry-1.docker.io:443/acme/x',
  'Docker.IO/acme/x',
];
const other = ['ghcr.io/acme/x', 'ghcr.io:443/acme/x', 'GHCR.io/acme/x'];

describe('an image of one registry under all names of that', () => {
  it.each([...hub, ...other])('%s is one image for rules and references', (name) => {
    const group = hub.includes(name) ? hub : other;
    for (const pattern of group) expect([pattern, matchesImage(pattern, `${name}:1`)]).toEqual([pattern, true]);
    for (const same of group) expect(parseReference(`${same}:1`)).toEqual(parseReference(`${name}:1`));
  });

  it('is no other one', () => {
    for (const name of hub) for (const pattern of other) expect(matchesImage(pattern, name)).toBe(false);
    expect(parseReference('localhost:443/x').registry).toBe('localhost:443');
    expect(parseReference('127.0.0.1:443/x').registry).toBe('127.0.0.1:443');
    expect(parseReference('ghcr.io:4430/x').registry).toBe('ghcr.io:4430');
  });

  const digest = `@sha256:${'a'.repeat(64)}`;
  it.each([
    ['alpine', ['docker.io/alpine', 'library/alpine', 'docker.io/library/alpine', 'index.docker.io/alpine']],
    ['docker.io/alpine', ['alpine', 'library/alpine', 'docker.io/library/alpine', `alpine:3${digest}`]],
    ['library/*', ['alpine', 'docker.io/alpine:3']],
    ['docker.io/al*', ['alpine', 'library/alpine:3']],
    ['*', ['alpine', 'docker.io/library/alpine']],
    ['*/app', ['acme/app', 'docker.io/acme/app:1']],
    ['**', ['alpine', 'ghcr.io/acme/app:1', '[::1]:5000/app', 'docker.io/ghcr.io/acme/app']],
    ['acme/app:1', ['acme/app:1', `docker.io/acme/app:1${digest}`]],
    [`acme/app${digest}`, [`acme/app${digest}`, `docker.io/acme/app:1${digest}`]],
  ])('%s is for whatever Docker reads as such an image', (pattern, names) => {
    for (const name of names) expect([name, matchesImage(pattern, name)]).toEqual([name, true]);
  });

  it.each([
    ['ghcr.io/**', ['docker.io/ghcr.io/acme/app', 'index.docker.io/ghcr.io/acme/app', 'docker.io/library/ghcr.io/app']],
    ['localhost/*', ['docker.io/localhost/app', 'acme/app']],
    ['acme/*', ['ghcr.io/acme/app', 'docker.io/library/acme/app', 'localhost/acme/app']],
    ['alpine', ['ghcr.io/alpine', 'ghcr.io/library/alpine', 'acme/alpine', 'docker.io/acme/library/alpine']],
    ['*/acme/app', ['docker.io/ghcr.io/acme/app', 'acme/app/x']],
    ['library/alpine', ['ghcr.io/library/alpine']],
    ['ghcr.io/acme', ['ghcr.io/acme/app']],
    ['acme/app:1', ['acme/app:2', `acme/app${digest}`, `acme/app:2${digest}`]],
  ])('%s is for no image of another place', (pattern, names) => {
    for (const name of names) expect([name, matchesImage(pattern, name)]).toEqual([name, false]);
  });

  it('is none with a port that begins with a zero, which clients read as the one without it', () => {
    for (const port of ['0443', '00443', '05000'])
      expect(() => parseReference(`ghcr.io:${port}/x`)).toThrow("is not a registry's host");
  });
});

describe('patterns where only regular expressions can compare', () => {
  // Longer than the work takes: other things run beside it.
  const patience = 120_000;
  const part = fc.constantFrom('acme', 'app', 'a.b', 'library', 'x', '*', '**', '?', 'a*', '*p', 'app-?');
  const host = fc.constantFrom(
    'ghcr.io/',
    'docker.io/',
    'localhost:5000/',
    '*/',
    '**/',
    '*.io/',
    'index.docker.io/',
    'Docker.IO/',
    'ghcr.io:443/',
    '',
  );
  const tag = fc.constantFrom('', ':1', ':1.*', ':*', `@sha256:${'a'.repeat(64)}`, ':1@sha256:*');
  const pattern = fc
    .tuple(host, fc.array(part, { minLength: 1, maxLength: 3 }), tag)
    .map(([registry, parts, end]) => `${registry}${parts.join('/')}${end}`);
  const name = fc
    .tuple(
      fc.constantFrom('ghcr.io', 'docker.io', 'localhost:5000', '[::1]:5000', 'docker.io/ghcr.io', 'index.docker.io'),
      fc.array(fc.constantFrom('acme', 'app', 'a.b', 'library', 'x', 'app-1'), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', ':1', ':1.2'),
      fc.constantFrom('', `@sha256:${'a'.repeat(64)}`),
    )
    .map(([registry, parts, end, digest]) => `${registry}/${parts.join('/')}${end}${digest}`)
    .filter((one) => new RegExp(comparableName).test(one) && !new RegExp(otherSpelling).test(one));

  it(
    'mean for each name that can be compared what they mean for rules',
    () => {
      fc.assert(
        fc.property(pattern, name, (wanted, one) => {
          expect([wanted, one, new RegExp(patternRegex(wanted)).test(one)]).toEqual([
            wanted,
            one,
            matchesImage(wanted, one),
          ]);
        }),
        { numRuns: 1000 },
      );
    },
    patience,
  );

  it(
    'meet wherever one name matches both',
    () => {
      fc.assert(
        fc.property(pattern, pattern, name, (one, other, image) => {
          if (matchesImage(one, image) && matchesImage(other, image))
            expect([one, other, patternsMeet(one, other)]).toEqual([one, other, true]);
        }),
        { numRuns: 1000 },
      );
      expect(patternsMeet('ghcr.io/acme/app', 'ghcr.io/acme/worker')).toBe(false);
      expect(patternsMeet('acme/app', 'docker.io/acme/*')).toBe(true);
      for (const one of ['lib**', 'l*/alpine', 'librar?/alpine', 'docker.io/lib**'])
        expect([one, matchesImage(one, 'docker.io/library/alpine'), patternsMeet(one, 'alpine')]).toEqual([
          one,
          true,
          true,
        ]);
    },
    patience,
  );

  it.each([
    'nginx',
    'docker.io/ghcr.io/acme/app',
    'docker.io/localhost/app',
    'docker.io/library/acme/app',
    'registry-1.docker.io:443/acme/app',
    'ghcr.io/Acme/app',
    'acme/app',
    'GHCR.io/acme/app',
    'ghcr.io:443/acme/app',
    'ghcr.io:0443/acme/app',
    'index.docker.io/acme/app',
    'docker.io/alpine',
    'ghcr.io/acme/app\nghcr.io/acme/app',
    'ghcr.io/acme/app@sha256:abc',
  ])('can not be compared with %j, which has another spelling or is none', (one) => {
    expect(new RegExp(comparableName).test(one) && !new RegExp(otherSpelling).test(one)).toBe(false);
  });
});

describe('the form of a pattern', () => {
  it.each([
    'ghcr.io/acme/*',
    'GHCR.io/acme/**',
    'acme/api:V1',
    'localhost:5000/x@sha256:*',
    '**',
    '*/api',
    'node:22',
    'MINE:5000/x',
    'a'.repeat(255),
  ])('takes %s', (pattern) => expect(patternForm.test(pattern)).toBe(true));

  it.each([
    '',
    'https://ghcr.io/acme/*',
    'ghcr.io/acme/',
    '/acme',
    'ghcr.io//acme',
    'ghcr.io/Acme/*',
    'Acme/api',
    'Alpine',
    'acme/api:',
    'acme/api@',
    'acme api',
    `a/${'b'.repeat(254)}`,
  ])('refuses %j, which no image can be called', (pattern) => expect(patternForm.test(pattern)).toBe(false));

  it('is for the name of every image', () => {
    const name = fc.stringMatching(
      /^(?:[a-z0-9]{1,8}[.][a-z]{2,3}(?::[1-9][0-9]{3})?\/)?[a-z0-9]{1,6}(?:[._/-][a-z0-9]{1,6}){0,3}(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,8})?$/,
    );
    fc.assert(fc.property(name, (one) => patternForm.test(one) && matchesImage(one, one)));
  });
});
