import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { lasting } from '../script/fuzzing/lasting.js';
import { shapes, unmeasured } from '../script/fuzzing/shapes.js';

const source = join(fileURLToPath(import.meta.url), '..', '..', 'src');
/** By their names: what parses, reads or renders is called so. What waits (`async`) asks a port for its bytes and hands them to one of these. */
const named = /^export (?:function\*?|const|class) ((?:parse|read|render)[A-Z]\w*|\w+(?:Schema|Chunks)) ?[<(=:]/gm;
const exported = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm;

const exportsOf = (form: RegExp): readonly string[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) =>
      [...readFileSync(join(source, path), 'utf8').matchAll(form)].map(([, name = '']) => `${path}#${name}`),
    );
const measured = new Set(shapes.flatMap(({ of }) => of));

describe('what script/fuzz measures', () => {
  it('is every parser and renderer of src/, or the reason why not is given', () => {
    const parsers = exportsOf(named);
    expect(parsers.length).toBeGreaterThan(40);
    expect(parsers.filter((name) => !measured.has(name) && !Object.hasOwn(unmeasured, name))).toEqual([]);
  });

  it('is there: no name of something that src/ no longer has', () => {
    const all = new Set(exportsOf(exported));
    expect([...measured, ...Object.keys(unmeasured)].filter((name) => !all.has(name))).toEqual([]);
  });

  it('gives no reason for what is measured', () => {
    expect(Object.keys(unmeasured).filter((name) => measured.has(name))).toEqual([]);
  });

  it('is each once in the list', () => {
    const names = shapes.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('a shape that has failed', () => {
  it.each<[string, readonly (string | undefined)[], string | undefined, number]>([
    ['and fails twice more is a fault', ['2.8 times', '2.7 times'], '2.7 times', 2],
    ['is none when it then passes', [undefined], undefined, 1],
    ['is none when it passes the last time', ['2.8 times', undefined], undefined, 2],
  ])('%s', async (_, outcomes, why, measured) => {
    const left = [...outcomes];
    expect(await lasting(async () => left.shift())).toBe(why);
    expect(outcomes.length - left.length).toBe(measured);
  });
});
