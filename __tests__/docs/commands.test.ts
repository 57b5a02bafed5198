import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { maxFileAlternatives } from '../../src/policy/exceptions/ignore-yaml.js';
import { noteCodes } from '../../src/policy/exceptions/line-note.js';
import { type FlowWorld, flowWorld } from '../flows/world.js';

const read = (name: string) => readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8');
const report = fileURLToPath(new URL('../fixtures/trivy/debian-npm.json', import.meta.url));

let world: FlowWorld;
beforeEach(() => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
  world = { ...world, clock: { ...world.clock, now: () => new Date('2026-01-15T12:00:00Z') } };
  copyFileSync(report, join(world.workspace, 'report.json'));
});
afterEach(() => world.close());

function blocks(page: string, kind: string): readonly string[] {
  const form = new RegExp(`<!-- example: ${kind} -->\\n\`\`\`\\w*\\n([\\s\\S]*?)\`\`\``, 'g');
  return [...page.matchAll(form)].map(([, text = '']) => text);
}

/** The same block with what its commands really print. */
async function typed(block: string): Promise<string> {
  const folder = `${world.workspace}/`;
  const printed: string[] = [];
  for (const [line, words = ''] of block.matchAll(/^\$ image-gate (.*)$/gm)) {
    world.told.shown.splice(0);
    const parts = [...words.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);
    const args = parts.map((word) => (word.endsWith('.json') ? `${folder}${word}` : word));
    await runCommandLine(world, args);
    printed.push(line, ...world.told.shown);
  }
  return `${printed.join('\n')}\n`.replaceAll(folder, '');
}

describe('what docs/exceptions.md shows of the command line', () => {
  const page = read('exceptions');
  const [explain = '', exceptions = '', ...others] = blocks(page, 'commands');

  it('explain says', async () => {
    expect(others).toEqual([]);
    expect(await typed(explain)).toBe(explain);
  });

  it('add says', async () => {
    const [add = ''] = blocks(page, 'add');
    expect(await typed(add)).toBe(add);
    expect(readFileSync(join(world.workspace, '.trivyignore'), 'utf8')).toMatch(/^CVE-2024-1234 {2}# the parser/);
  });

  it('adopt says', async () => {
    const [[text = ''], [adopt = '']] = [blocks(page, 'bare exceptions'), blocks(page, 'adopt')];
    world.repository('.trivyignore', text);
    expect(await typed(adopt)).toBe(adopt);
    expect(readFileSync(join(world.workspace, '.github/image-gate.yml'), 'utf8')).toBe(
      'exceptions:\n  adopted-until: 2026-03-31\n',
    );
  });

  it('lint and prune say', async () => {
    const [text = ''] = blocks(page, 'exceptions at hand');
    world.repository('.trivyignore', text);
    expect(await typed(exceptions)).toBe(exceptions);
    expect(readFileSync(join(world.workspace, '.trivyignore'), 'utf8')).toBe(
      text.split('\n').slice(0, 2).join('\n').concat('\n'),
    );
  });
});

describe('what docs/exceptions.md says of entries that are not applied', () => {
  const page = read('exceptions');

  it('names every code that a report or the lint gives', () => {
    const [, table = ''] = /\| code \| what it means \|\n([\s\S]*?)\n\n/.exec(page) ?? [];
    const named = table.split('\n').flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([a-z-]+)`/g)]);
    expect(named.map(([, code]) => code).toSorted()).toEqual(noteCodes.toSorted());
  });

  it('names how many patterns the braces of a file may stand for', () => {
    expect(page).toContain(`more than ${maxFileAlternatives.toLocaleString('en')} patterns in one file`);
  });
});

it('docs/from-trivy-action.md shows what lint says of bare lines', async () => {
  const page = read('from-trivy-action');
  const [[lint = '', ...others], [text = '']] = [blocks(page, 'commands'), blocks(page, 'exceptions at hand')];
  expect(others).toEqual([]);
  world.repository('.trivyignore', text);
  expect(await typed(lint)).toBe(lint);
});
