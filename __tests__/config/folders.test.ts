import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { commands } from '../../src/cli/commands.js';
import { usualFolders } from '../../src/config/folders.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const folderForm = /(?<![\w/-])(?:\.image-gate\/|image-gate-)[a-z-]+/g;
const foldersIn = (text: string) => text.match(folderForm) ?? [];
const [inCommands, inSteps] = [usualFolders.command, usualFolders.step].map((all): readonly string[] =>
  Object.values(all),
);

describe('the folders of results where nobody names one', () => {
  it('have their place by one rule, on the command line and in a step', () => {
    expect(Object.entries(usualFolders.command)).toEqual(
      Object.keys(usualFolders.command).map((name) => [name, `.image-gate/${name}`]),
    );
    expect(Object.entries(usualFolders.step)).toEqual(
      Object.keys(usualFolders.step).map((name) => [name, `image-gate-${name}`]),
    );
  });

  it('are the ones that help of commands names', () => {
    const named = commands.flatMap(({ name, options }) =>
      Object.values(options).flatMap(({ help }) => foldersIn(help).map((folder) => [name, folder])),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(([, folder = '']) => inCommands?.includes(folder) !== true)).toEqual([]);
  });

  it.each(['drift', 'registry', 'report'])('are the ones that the action %s names', (action) => {
    const { inputs }: { readonly inputs: Readonly<Record<string, { description: string; default?: string }>> } = parse(
      read(`${action}/action.yml`),
    );
    const named = Object.values(inputs).flatMap((one) => foldersIn(`${one.description} ${one.default}`));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((folder) => inSteps?.includes(folder) !== true)).toEqual([]);
  });

  it('are the ones that documents name', () => {
    const pages = readdirSync(new URL('../../docs', import.meta.url)).filter((name) => name.endsWith('.md'));
    const hidden = pages.flatMap((page) =>
      (read(`docs/${page}`).match(/\.image-gate\/[a-z]+/g) ?? []).map((folder) => [page, folder]),
    );
    expect(hidden.length).toBeGreaterThan(5);
    expect(hidden.filter(([, folder = '']) => inCommands?.includes(folder) !== true)).toEqual([]);
  });
});
