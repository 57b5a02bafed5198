/** No test may fail by chance: what random inputs have in common holds for each of them, and that a case is covered is shown by fixed examples, never by counting how often it came. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseSync } from '@swc/core';

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const tests: readonly string[] = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter(
    (path) => path.endsWith('.ts') && readFileSync(join(import.meta.dirname, path), 'utf8').includes('fast-check'),
  )
  .sort();

describe('random inputs', () => {
  it('are counted by no property, and no test draws others each time', () => {
    expect(tests.length).toBeGreaterThan(50);
    const found = tests.flatMap((path) =>
      chances(readFileSync(join(import.meta.dirname, path), 'utf8')).map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    [
      'a counter',
      'let n = 0; fc.assert(fc.property(a, (one) => { if (is(one)) n += 1; })); expect(n).toBeGreaterThan(9);',
      'n',
    ],
    ['one that grows by itself', 'let n = 0; fc.assert(fc.property(a, (one) => { n++; }));', 'n'],
    [
      'one in a list',
      'let [n, m] = [0, 0]; await fc.assert(fc.asyncProperty(a, b, async (one) => { m += one; }));',
      'm',
    ],
    ['one of an object', 'const seen = { n: 0 }; fc.assert(fc.property(a, (one) => { seen.n += 1; }));', 'seen'],
    ['a sample without a seed', 'const some = fc.sample(a, 9);', 'fc.sample'],
    ['a sample of that many', 'const some = fc.sample(a, { numRuns: 9 });', 'fc.sample'],
  ])('catch %s', (_, text, name) => {
    expect(chances(text)).toEqual([name]);
  });

  it.each([
    [
      'what one run counts',
      'fc.assert(fc.property(a, (all) => { let n = 0; for (const one of all) n += one; expect(n).toBe(all.n); }));',
    ],
    ['a sample with a seed', 'const some = fc.sample(a, { numRuns: 9, seed: 1 });'],
    ['a counter of no property', 'let n = 0; for (const one of all) n += 1; expect(n).toBeGreaterThan(9);'],
  ])('let %s be', (_, text) => {
    expect(chances(text)).toEqual([]);
  });
});

/** What properties change outside of themselves, and samples that are others each time. */
function chances(text: string): string[] {
  return nodes(parseSync(text, { syntax: 'typescript', target: 'es2024' }).body).flatMap((node) => {
    if (isCall(node, 'property') || isCall(node, 'asyncProperty')) return changedOutside(node);
    return isCall(node, 'sample') &&
      !nodes(node).some((one) => one.type === 'KeyValueProperty' && nameOf(one.key) === 'seed')
      ? ['fc.sample']
      : [];
  });
}

function isCall({ type, callee }: Node, name: string): boolean {
  const { object, property } = (callee ?? {}) as Readonly<Record<string, unknown>>;
  return type === 'CallExpression' && nameOf(object) === 'fc' && nameOf(property) === name;
}

function changedOutside(property: Node): string[] {
  const inside = nodes(property);
  const own = new Set(inside.flatMap((node) => (node.type === 'VariableDeclarator' ? nodes(node.id).map(nameOf) : [])));
  const changed = inside.flatMap((node) => {
    if (node.type === 'UpdateExpression') return [rootOf(node.argument)];
    return node.type === 'AssignmentExpression' ? [rootOf(node.left)] : [];
  });
  return [...new Set(changed)].filter((name) => !own.has(name));
}

/** The variable that holds what is changed. */
function rootOf(value: unknown): string {
  const { type, object } = value as Node;
  return type === 'MemberExpression' ? rootOf(object) : nameOf(value);
}

function nameOf(value: unknown): string {
  const { type, value: name } = (value ?? {}) as Node;
  return type === 'Identifier' ? String(name) : '';
}

function nodes(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(nodes);
  return 'type' in value ? [value as Node, ...below] : below;
}
