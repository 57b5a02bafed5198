import { describe, expect, it } from '@jest/globals';
import { isAskedFor, mayMatch, readImageQuery } from '../../src/inventory/image-query.js';
import { digestOf } from '../../src/oci/digest.js';

const digest = digestOf('image');

describe('a line of a list', () => {
  it.each<[string, object]>([
    ['ghcr.io/acme/api:1.4', { kind: 'image', reference: { registry: 'ghcr.io', repository: 'acme/api', tag: '1.4' } }],
    [
      `ghcr.io/acme/api@${digest}`,
      { kind: 'image', reference: { registry: 'ghcr.io', repository: 'acme/api', digest } },
    ],
    ['ghcr.io/acme/api', { kind: 'repository', registry: 'ghcr.io', repository: 'acme/api' }],
    ['alpine', { kind: 'repository', registry: 'docker.io', repository: 'library/alpine' }],
    ['registry.example.com/', { kind: 'registry', registry: 'registry.example.com' }],
    ['127.0.0.1:5000/', { kind: 'registry', registry: '127.0.0.1:5000' }],
    [
      'Registry.Example.com/acme/**',
      { kind: 'registry', registry: 'registry.example.com', pattern: 'registry.example.com/acme/**' },
    ],
    [
      'ghcr.io/acme/api:1.*',
      { kind: 'repository', registry: 'ghcr.io', repository: 'acme/api', pattern: 'ghcr.io/acme/api:1.*' },
    ],
    ['harbor:harbor.example.com/', { kind: 'harbor', registry: 'harbor.example.com' }],
    ['harbor:https://harbor.example.com/', { kind: 'harbor', registry: 'harbor.example.com' }],
    ['harbor:Harbor.Example.com:443/acme', { kind: 'harbor', registry: 'harbor.example.com', project: 'acme' }],
    ['harbor:127.0.0.1:8080/acme/', { kind: 'harbor', registry: '127.0.0.1:8080', project: 'acme' }],
    [
      'harbor:harbor.example.com/acme/team/api',
      { kind: 'harbor', registry: 'harbor.example.com', project: 'acme', repository: 'acme/team/api' },
    ],
    [
      'harbor:harbor.example.com/acme/**',
      { kind: 'harbor', registry: 'harbor.example.com', project: 'acme', pattern: 'harbor.example.com/acme/**' },
    ],
    [
      'harbor:harbor.example.com/*/api:1.*',
      { kind: 'harbor', registry: 'harbor.example.com', pattern: 'harbor.example.com/*/api:1.*' },
    ],
    [
      'harbor:harbor.example.com/acme/api:1.*',
      { kind: 'harbor', registry: 'harbor.example.com', project: 'acme', pattern: 'harbor.example.com/acme/api:1.*' },
    ],
  ])('%s', (line, wanted) => {
    expect(readImageQuery(line, 'list:1')).toEqual({ wanted });
  });

  it.each(['registry.example.com', '127.0.0.1:5000', 'localhost', 'localhost:5000', 'ghcr.io'])(
    '%s is the name of a registry, and no image of Docker Hub',
    (line) => {
      const problem = {
        where: 'list:1',
        what: expect.any(String),
        fix: expect.stringMatching(`^Write ${line}/ for all`),
      };
      expect(readImageQuery(line, 'list:1')).toEqual({ problem });
    },
  );

  it.each([
    'docker.io/',
    'index.docker.io/',
    'docker.io/acme/**',
    'acme/*',
    '*',
    '**/api',
    'gh*.io/acme/api',
    'ghcr.io/ac me',
    'ghcr.io/Acme',
    `ghcr.io/acme/${'x'.repeat(300)}/*`,
    'harbor:',
    'harbor:harbor.example.com',
    'harbor:http://harbor.example.com/acme',
    'harbor:acme/api',
    'harbor:harbor.example.com/ACME',
    'harbor:harbor.example.com/acme/api:1.4',
    `harbor:harbor.example.com/acme/api@${digest}`,
    'harbor:harbor.example.com//api',
    'harbor:harbor.example.com/acme//api',
    'harbor:harbor.example.com/acme/../x',
    'harbor:h*.example.com/acme',
    'harbor:user@harbor.example.com/acme',
  ])('is refused where it is %s, with its place', (line) => {
    expect(readImageQuery(line, 'list:7')).toMatchObject({ problem: { where: 'list:7' } });
  });
});

describe('a pattern of a registry', () => {
  const api = { registry: 'ghcr.io', repository: 'acme/api' };
  it('asks for the tags of what it may match, and for the images that it does', () => {
    const pattern = 'ghcr.io/acme/*:1.*';
    expect([mayMatch(pattern, api), mayMatch(pattern, { ...api, repository: 'other/api' })]).toEqual([true, false]);
    expect(['1.2', '2.0'].map((tag) => isAskedFor(pattern, { ...api, tag }))).toEqual([true, false]);
  });
});
