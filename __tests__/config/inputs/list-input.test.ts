import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ListInputName, parseListInput } from '../../../src/config/inputs/list-input.js';
import { buildInputRows } from '../../../src/image/build/inputs.js';

interface Row {
  readonly say: string;
  readonly name: ListInputName;
  readonly text: string;
  readonly list: readonly string[];
}

const rows: readonly Row[] = [
  { say: 'nothing', name: 'tags', text: '', list: [] },
  { say: 'white space alone', name: 'tags', text: ' \n  \n', list: [] },
  { say: 'one a line', name: 'tags', text: 'a\nb', list: ['a', 'b'] },
  { say: 'Windows line ends', name: 'tags', text: 'a\r\nb,c', list: ['a', 'b', 'c'] },
  {
    say: 'commas part',
    name: 'tags',
    text: 'name/app:7.4, name/app:latest',
    list: ['name/app:7.4', 'name/app:latest'],
  },
  {
    say: 'empty entries are dropped',
    name: 'platforms',
    text: 'linux/amd64,,\n\nlinux/arm64,',
    list: ['linux/amd64', 'linux/arm64'],
  },
  {
    say: 'a quoted entry still parts',
    name: 'platforms',
    text: 'linux/386\n"linux/arm64,linux/arm/v7"',
    list: ['linux/386', 'linux/arm64', 'linux/arm/v7'],
  },
  { say: 'commas stay in build-args', name: 'build-args', text: 'A=1,2,3\nB=x', list: ['A=1,2,3', 'B=x'] },
  { say: 'commas stay in labels', name: 'labels', text: 'd=a, b, and c', list: ['d=a, b, and c'] },
  { say: 'commas stay in annotations', name: 'annotations', text: 'index:a=b,c', list: ['index:a=b,c'] },
  {
    say: 'commas stay in cache-from',
    name: 'cache-from',
    text: 'u/app:c\ntype=local,src=d',
    list: ['u/app:c', 'type=local,src=d'],
  },
  { say: 'commas stay in cache-to', name: 'cache-to', text: 'type=gha,mode=max', list: ['type=gha,mode=max'] },
  { say: 'a hash sign is no comment', name: 'labels', text: '# a=b\nc=d#e', list: ['# a=b', 'c=d#e'] },
  {
    say: 'a quoted value over lines',
    name: 'build-args',
    text: 'A=1\n"M=x\n\ny ""q"" z"\nB=2',
    list: ['A=1', 'M=x\n\ny "q" z', 'B=2'],
  },
  { say: 'a quote inside a value', name: 'build-args', text: 'A=say "hi" now', list: ['A=say "hi" now'] },
  { say: 'an unquoted value over lines falls apart', name: 'secrets', text: 'K=a\nb', list: ['K=a', 'b'] },
  { say: 'the end of a secret stays', name: 'secrets', text: '"KEY=a\nb\n\n"\n', list: ['KEY=a\nb\n\n'] },
  { say: 'commas stay in secrets', name: 'secrets', text: 'T=ab,c=1\nF=2', list: ['T=ab,c=1', 'F=2'] },
];

describe('list inputs, as docker/build-push-action reads them', () => {
  it.each(rows)('$say', ({ name, text, list }) => {
    expect(parseListInput(name, text)).toEqual(list);
  });

  it('names the input whose quote is open, without its text', () => {
    const read = () => parseListInput('secrets', 'A=1\n"B=hunter2\n');
    expect(read).toThrow(/secrets: a double quote/);
    expect(read).not.toThrow(/hunter2/);
  });

  it('gives back any list whose entries are quoted', () => {
    const names = fc.constantFrom(
      ...buildInputRows.flatMap(([name, { reads }]) => (reads.includes('lines') ? [name as ListInputName] : [])),
    );
    const entries = fc.array(fc.string({ minLength: 1 }).map((text) => `K=${text}.`));
    fc.assert(
      fc.property(names, entries, (name, list) => {
        const text = list.map((entry) => `"${entry.replaceAll('"', '""')}"`).join('\n');
        expect(parseListInput(name, text)).toEqual(list);
      }),
    );
  });
});
