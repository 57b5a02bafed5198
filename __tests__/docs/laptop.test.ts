import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseCommandLine } from '../../src/cli/command-line.js';
import { maxPasses } from '../../src/cli/hook/hook-memory.js';
import { maxImages } from '../../src/cli/local-choice.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { localStore } from '../flows/local-store.js';
import { type FlowWorld, flowWorld } from '../flows/world.js';

const page = readFileSync(new URL('../../docs/laptop.md', import.meta.url), 'utf8');
const examples = new Map(
  [...page.matchAll(/<!-- example: (.*) -->\n```\w*\n([\s\S]*?)```/g)].map(([, kind = '', text = '']) => [kind, text]),
);
const lines = (kind: string) => (examples.get(kind) ?? '').trim().split('\n');
/** The words of a command line as a shell parts them, which knows only single quotes here. */
const words = (line: string) => [...line.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word).slice(1);

let world: FlowWorld;
beforeEach(() => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
});
afterEach(() => world.close());

async function run(...args: readonly string[]): Promise<string> {
  const unwanted = { input: undefined, context: undefined, 'policy-from': undefined, 'github-token': undefined };
  const options = [...world.inputs(unwanted)].map(([name, value]) => `--${name}=${value}`);
  await runCommandLine(world, [...args, ...options]);
  return world.told.shown.at(-1)?.trim() ?? '';
}

describe('docs/laptop.md', () => {
  it('names what every command takes', () => {
    for (const option of ['--debug', '--quiet', '--help']) expect(page).toContain(option);
  });

  it('has commands that are understood', () => {
    for (const line of [...lines('scan'), ...lines('install')]) {
      expect(line).toMatch(/^image-gate /);
      expect(parseCommandLine(words(line))).toMatchObject({
        call: { name: expect.stringMatching(/^(scan|hook install)$/) },
      });
    }
    for (const [, text = ''] of page.matchAll(/`(image-gate hook [^`]*)`/g))
      expect(() => parseCommandLine(words(text))).not.toThrow();
  });

  it('shows the result of several images, and of a push without changes, as they are', async () => {
    const web = { names: ['acme/web:dev'], severities: ['HIGH'] };
    const { process } = await localStore(world, web, {
      names: ['acme/api:dev', 'acme/api:latest'],
      severities: ['CRITICAL'],
    });
    world = { ...world, process };
    expect(await run('scan', 'acme/*')).toBe(lines('result').join('\n'));
    await run('hook', 'run', 'acme/web');
    expect(await run('hook', 'run', 'acme/web')).toBe(lines('unchanged').join('\n'));
  });

  it('tells the limits as they are', () => {
    expect(page).toContain(`at most ${maxImages} images`);
    expect(page).toContain(`The newest ${maxPasses} are kept`);
  });

  it('has no example that no test looks at', () => {
    expect([...examples.keys()]).toEqual(['scan', 'result', 'install', 'unchanged']);
    expect((page.match(/^```\w*$/gm) ?? []).length / 2).toBe(examples.size);
  });
});
