import { describe, expect, it } from '@jest/globals';
import { chooseLocal, unmatchedProblem } from '../../src/cli/local-choice.js';
import type { LocalImage } from '../../src/image/docker/local-images.js';
import { digestOf } from '../../src/oci/digest.js';

const digest = digestOf('manifest');
const image = (id: string, name: string, digestName?: string): LocalImage => ({
  id: digestOf(id),
  name,
  ...(digestName === undefined ? {} : { digestName }),
});
const store = [
  image('api', 'acme/api:dev'),
  image('web', 'acme/web:dev'),
  image('api', 'acme/api:latest'),
  image('web 1', 'ghcr.io/acme/web:1', `ghcr.io/acme/web@${digest}`),
  image('alpine', 'alpine:3.22'),
  image('db', `acme/db@${digest}`, `acme/db@${digest}`),
];

describe('a pattern over local images', () => {
  it.each<[string, readonly string[]]>([
    ['acme/*:dev', ['acme/api:dev', 'acme/web:dev']],
    ['acme/*', ['acme/api:dev', `acme/db@${digest}`, 'acme/web:dev']],
    ['acme/api', ['acme/api:dev']],
    ['docker.io/acme/w*:dev', ['acme/web:dev']],
    ['docker.io/library/*', ['alpine:3.22']],
    ['alpine:3.*', ['alpine:3.22']],
    ['alpine:?.22', ['alpine:3.22']],
    ['*', ['alpine:3.22']],
    ['**:1', ['ghcr.io/acme/web:1']],
    ['ghcr.io/**', ['ghcr.io/acme/web:1']],
    [`ghcr.io/acme/*@${digest.slice(0, 20)}*`, ['ghcr.io/acme/web:1']],
    [`acme/db@${digest}`, [`acme/db@${digest}`]],
  ])('%s', (pattern, names) => {
    const { chosen, unmatched } = chooseLocal(store, [pattern]);
    expect(chosen.map(({ names: [first] }) => first)).toEqual(names);
    expect(unmatched).toEqual([]);
  });

  it('means an image once, with all its names that were asked for', () => {
    expect(chooseLocal(store, ['acme/*:dev', '**:latest', 'acme/api:d*']).chosen).toEqual([
      { id: digestOf('api'), names: ['acme/api:dev', 'acme/api:latest'] },
      { id: digestOf('web'), names: ['acme/web:dev'] },
    ]);
    expect(chooseLocal(store, ['acme/a*:latest']).chosen).toEqual([
      { id: digestOf('api'), names: ['acme/api:latest'] },
    ]);
  });

  it('that stands for nothing is told with the nearest names', () => {
    expect(chooseLocal(store, ['acme/*:dev', 'acmee/*:dev']).unmatched).toEqual(['acmee/*:dev']);
    const { what, fix } = unmatchedProblem('acmee/*:dev', store);
    expect(what).toBe('no image of the local Docker store matches it');
    expect(fix).toMatch(
      /^The nearest of 6 local images \(docker image ls shows all\): acme\/\w+:dev, acme\/\w+:dev, .*\. `\*` matches anything but a slash/,
    );
    expect(unmatchedProblem('a**', []).what).toContain('it has no named image');
  });
});
