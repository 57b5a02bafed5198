import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { undefinedNames } from '../../../src/policy/rego/undefined-names.js';

const lib = {
  path: 'lib.rego',
  text: 'package lib.images\n\nbad if { input.x }\n\ndefault limit := 3\n\nis_ours(x) := true\n',
};
const namesIn = (rules: string, ...others: readonly { path: string; text: string }[]) =>
  undefinedNames([{ path: 'rules.rego', text: `package main\n${rules}` }, ...others]).map(
    ({ path, line, name }) => `${path}:${line} ${name}`,
  );

describe('a name that no file of rules defines', () => {
  it.each([
    ['a lib that the policy does not name', 'import data.lib.images', ['rules.rego:2 data.lib.images']],
    ['the same written out', 'deny contains "x" if data.lib.images.bad', ['rules.rego:2 data.lib.images.bad']],
    ['with quotation marks', 'deny contains "x" if data["lib"]["images"].bad', ['rules.rego:2 data.lib.images.bad']],
    [
      'a document that nobody loads',
      '\n\ndeny contains "x" if {\n  data.teams[_] == "a" }',
      ['rules.rego:5 data.teams'],
    ],
    ['a rule of our own package', 'deny contains "x" if data.main.helper', ['rules.rego:2 data.main.helper']],
    ['our own question', 'deny contains "x" if data.image_gate.answer', ['rules.rego:2 data.image_gate.answer']],
  ])('is found: %s', (_, rules, found) => {
    expect(namesIn(rules)).toEqual(found);
  });

  it.each([
    [
      'a rule that is called otherwise',
      'import data.lib.images\ndeny contains "x" if images.bda',
      'data.lib.images.bda',
    ],
    ['behind another name', 'import data.lib.images as i\ndeny contains "x" if i.bda', 'data.lib.images.bda'],
    ['a lib beside it', 'import data.lib.image\ndeny contains "x" if image.bad', 'data.lib.image'],
    ['a rule that is imported', 'import data.lib.images.bda\ndeny contains "x" if bda', 'data.lib.images.bda'],
    ['a string behind it', 'deny contains `\n` if data.lib.bad # data.lib.images', 'data.lib.bad'],
  ])('is found beside a lib: %s', (_, rules, name) => {
    expect(namesIn(rules, lib)[0]).toMatch(new RegExp(` ${name}$`));
  });

  it.each([
    [
      'what a lib defines',
      'import data.lib.images\ndeny contains "x" if { images.bad; images.limit > 2; images.is_ours("x") }',
    ],
    ['by another name', 'import data.lib.images as ours\ndeny contains "x" if ours.bad'],
    ['one rule of it', 'import data.lib.images.bad\ndeny contains "x" if bad'],
    ['its folder', 'import data.lib\ndeny contains "x" if lib.images.bad'],
    ['what is computed', 'deny contains "x" if { some name; data.lib[name].bad }'],
    ['what `with` sets', 'deny contains "x" if data.teams.a with data.teams as {"a": true}'],
    [
      'a variable of the name of an import',
      'import data.lib.images\ndeny contains "x" if { some images in input.list; images.bda }',
    ],
    ['texts and comments', 'deny contains "data.teams" if true # data.teams\nwarn contains `data.teams` if true'],
    ['a field of the record', 'deny contains "x" if input.data.teams'],
    [
      'its own rules',
      'helper if true\ndeny contains "x" if { data.main.helper; data.main.deny_b }\ndeny_b contains "y" if true',
    ],
    ['all of them', 'deny contains "x" if count(data) > 3'],
  ])('is none: %s', (_, rules) => {
    expect(namesIn(rules, lib)).toEqual([]);
  });

  it('is found whatever else the file holds', () => {
    const rest = fc.string({
      unit: fc.constantFrom('a', '.', '"', '`', '#', '{', ']', '\\', '\n', 'data', ' ', 'import '),
    });
    fc.assert(
      fc.property(rest, (text) => {
        const names = undefinedNames([{ path: 'rules.rego', text: `package main\nx := data.teams\n${text}` }]);
        expect(names[0]).toEqual({ path: 'rules.rego', line: 2, name: 'data.teams' });
      }),
    );
  });
});
