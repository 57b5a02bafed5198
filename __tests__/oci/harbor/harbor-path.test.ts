import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { artifactPath, readProjectPlace } from '../../../src/oci/harbor/harbor-path.js';
import { parseReference } from '../../../src/oci/reference.js';

describe('a project of a Harbor', () => {
  it.each([
    ['harbor.example.com/acme', 'harbor.example.com', 'acme'],
    ['https://harbor.example.com/acme/', 'harbor.example.com', 'acme'],
    ['Harbor.Example.com:443/acme', 'harbor.example.com', 'acme'],
    ['localhost:8080/a.b_c-d', 'localhost:8080', 'a.b_c-d'],
    ['[::1]:8080/2026', '[::1]:8080', '2026'],
  ])('is read from %s', (text, registry, project) => {
    expect(readProjectPlace(text, 'it')).toEqual({ place: { registry, project } });
  });

  it.each([
    '',
    'acme',
    'harbor.example.com',
    'harbor.example.com/',
    'harbor.example.com/a/b',
    'harbor.example.com/A',
    'http://harbor.example.com/acme',
    'harbor.example.com/..',
    'user@harbor.example.com/acme',
    'harbor.example.com/a?b',
    'a b/c',
  ])('is not %j', (text) => {
    expect(readProjectPlace(text, 'it')).toHaveProperty('problem');
  });
});

describe('the path of an artifact', () => {
  it('says slashes of a repository twice over, and nothing of it leaves its place', () => {
    const part = fc.stringMatching(/^[a-z0-9]{1,8}([._-][a-z0-9]{1,4})?$/);
    const tag = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,20}$/);
    fc.assert(
      fc.property(part, fc.array(part, { minLength: 1, maxLength: 4 }), tag, (project, rest, name) => {
        const path = artifactPath(parseReference(`h.example/${project}/${rest.join('/')}:${name}`));
        const url = new URL(`https://h.example/api/v2.0${path}`);
        const [, , , , own, , repository = '', , reference = ''] = url.pathname.split('/');
        expect(url.pathname.split('/')).toHaveLength(9);
        expect(own).toBe(project);
        expect(decodeURIComponent(decodeURIComponent(repository))).toBe(rest.join('/'));
        expect(decodeURIComponent(reference)).toBe(name);
      }),
    );
  });
});
