import { describe, expect, it } from '@jest/globals';
import { admittedName } from '../../src/evidence/admitted-name.js';
import { oddNames, oddPatterns, wantedOf } from '../policy/odd-names.js';

const digest = `@sha256:${'a'.repeat(64)}`;

describe('the name of an image in a cluster', () => {
  it.each([
    [`ghcr.io/acme/app${digest}`, 'judged'],
    [`ghcr.io/acme/app:1.4${digest}`, 'judged'],
    ['ghcr.io/acme/app:1.4', 'no-digest'],
    [`quay.io/mallory/app${digest}`, 'not-listed'],
    ['registry.k8s.io/pause:3', 'exempt'],
    ['nginx', 'other-form'],
    [`GHCR.io/acme/app${digest}`, 'other-form'],
  ])('%s is %s', (name, is) => {
    const patterns = { judged: ['ghcr.io/acme/**'], exempt: ['registry.k8s.io/**', 'ghcr.io/acme/debug'] };
    expect(admittedName(name, patterns)).toBe(is);
  });

  it('is judged where a pattern exempts it, too', () => {
    expect(admittedName(`ghcr.io/acme/app${digest}`, { judged: ['**'], exempt: ['ghcr.io/acme/**'] })).toBe('judged');
  });

  it('is taken as rules read it, however it is spelled', () => {
    const wrong = oddNames.filter((name) => {
      const is = ['judged', 'exempt'].includes(admittedName(name, oddPatterns)) ? 'admitted' : 'refused';
      return !['either', is].includes(wantedOf(name));
    });
    expect(wrong).toEqual([]);
  });
});
