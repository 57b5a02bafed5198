import { describe, expect, it } from '@jest/globals';
import { parseReference } from '../../src/oci/reference.js';
import { matchesImage } from '../../src/policy/image-pattern.js';

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
});
