import { describe, expect, it } from '@jest/globals';
import { LineCounter } from 'yaml';
import * as z from 'zod';
import { ConfigError } from '../../../src/host/errors.js';
import { parseIgnoreYaml } from '../../../src/policy/exceptions/ignore-yaml.js';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import { refusedBySchema } from '../../../src/policy/file/schema-problems.js';
import { nestingFault, parseYaml } from '../../../src/policy/file/yaml-document.js';
import { readYaml } from '../../../src/policy/file/yaml-file.js';

const now = new Date('2026-03-01T00:00:00Z');
const problemsOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
};

describe('what is not parsed at all', () => {
  it.each([
    ['brackets without end', '['.repeat(2 ** 20), { offset: 16, kind: 'nested' }],
    ['braces without end', '{'.repeat(2 ** 20), { offset: 16, kind: 'nested' }],
    ['maps in lists', '[{a: '.repeat(1000), { offset: 40, kind: 'nested' }],
    ['lists in one line', '- '.repeat(1000), { offset: 32, kind: 'nested' }],
    ['what closes nothing', `a: 1\n${']'.repeat(2 ** 20)}`, { offset: 5, kind: 'unopened' }],
    ['what closes too much', 'a: {b: 1}}', { offset: 9, kind: 'unopened' }],
  ])('is %s', (_, text, fault) => {
    expect(nestingFault(text, 16)).toEqual(fault);
  });

  it.each([
    ['many lists side by side', '- [a]\n'.repeat(10_000)],
    ['brackets in quotes', `a: "${'['.repeat(1000)}"\nb: '${']'.repeat(1000)}'`],
    ['brackets in a comment', `a: 1 # ${']'.repeat(1000)}`],
    ['brackets in a block', `a: |\n  ${'{'.repeat(1000)}\nb: 1`],
    ['brackets in a plain word', `a: x${']'.repeat(100)}`],
    ['dashes in a word', `a: ${'-'.repeat(1000)}x`],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(nestingFault(text, 16)).toBeUndefined();
  });

  it('is refused with its place, quickly', () => {
    const read = () => parseIgnoreYaml(`vulnerabilities:\n  - id: ${'{'.repeat(2 ** 17)}`, '.trivyignore.yaml', now);
    expect(problemsOf(read)).toMatchObject([{ where: '.trivyignore.yaml:2:25', what: 'nested too deeply' }]);
  }, 2000);
});

describe('a file full of errors', () => {
  it.each([
    ['characters that fit nowhere', `{}${'[]'.repeat(100_000)}`],
    ['commas without entries', `[${','.repeat(100_000)}]`],
  ])('makes no more than are shown, also of %s', (_, text) => {
    const { document, left } = parseYaml(text, new LineCounter(), 50);
    expect(document.errors).toHaveLength(50);
    expect(left).toBeGreaterThan(90_000);
  });

  it('shows the first ones, and how many more there are', () => {
    const problems = problemsOf(() => parsePolicy(`a: [${','.repeat(1000)}]`, 'policy.yml'));
    expect(problems).toHaveLength(51);
    expect(problems[0]).toMatchObject({ where: 'policy.yml:1:6' });
    expect(problems[50]).toMatchObject({ what: '950 more' });
  });
});

describe('a policy of unknown keys', () => {
  it('is explained key by key as far as it is shown, and no further', () => {
    const text = Array.from({ length: 8000 }, (_, index) => `k${index}:`).join('\n');
    const problems = problemsOf(() => parsePolicy(text, 'policy.yml'));
    expect(problems).toHaveLength(51);
    expect(problems[49]).toMatchObject({ where: 'policy.yml:50:1' });
    expect(problems[50]).toMatchObject({ what: '7950 more' });
  }, 5000);

  it('has no key looked for that is not shown', () => {
    let looked = 0;
    const placeOfKey = () => {
      looked += 1;
      return 'f:1:1';
    };
    const schema = z.strictObject({});
    const guide = { schema, name: 'a file', code: 'policy-invalid', fixFor: () => 'Remove it.', otherWords: {} };
    const keys = Object.fromEntries(Array.from({ length: 8000 }, (_, index) => [`k${index}`, 1]));
    const issues = schema.safeParse(keys).error?.issues ?? [];
    const { problems } = refusedBySchema(issues, { ...readYaml('a: 1', 'f'), placeOfKey }, guide);
    expect([looked, problems.length]).toEqual([50, 51]);
  });
});
