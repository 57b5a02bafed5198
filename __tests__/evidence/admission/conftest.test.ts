import { describe, expect, it } from '@jest/globals';
import { conftestRego } from '../../../src/evidence/admission/conftest.js';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';

const rule = (action: string) => `[{ match: pkg:npm/lodash, action: ${action}, reason: why, expires: 2026-03-31 }]`;
const made = (text: string) => conftestRego(parsePolicy(text, 'p.yml'));

describe('a policy with rules for packages or paths, as rules in Rego', () => {
  it.each([
    ['blocks', `packages: ${rule('block')}`, /p\.yml:1:45 packages\[0\]\.action/],
    ['warns', `paths: ${rule('warn')}`, /paths\[0\]\.action/],
    [
      'blocks in some images',
      `images: [{ match: a, packages: ${rule('block')} }]`,
      /images\[0\]\.packages\[0\]\.action/,
    ],
  ])('is refused where one %s, as nobody would notice what it makes stricter', (_, text, place) => {
    expect(() => made(text)).toThrow(place);
  });

  it('denies what one relaxes as if it were not there', () => {
    const text = `packages: ${rule('log')}`;
    expect(made(text)).toBe(made('eol: warn'));
  });
});

it('rules in Rego leave the names of their package to the rules of others: of theirs only deny and warn are general', () => {
  const heads = made('').matchAll(/^(?!package |import |else\b)([a-z]\w*)/gm);
  const names = [...new Set([...heads].map(([name]) => name))].filter((name) => !name.startsWith('image_gate_'));
  expect(names.sort()).toEqual(['deny', 'warn']);
});
