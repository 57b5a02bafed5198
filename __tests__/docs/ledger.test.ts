import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseCommandLine } from '../../src/cli/command/command-line.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { type FlowWorld, flowWorld } from '../flows/world.js';
import { night, recordOf } from '../ledger/nights.js';

const page = readFileSync(new URL('../../docs/ledger.md', import.meta.url), 'utf8');
const commands = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.trim().split('\n'));

let world: FlowWorld;
beforeEach(() => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
});
afterEach(() => world.close());

/** The words of a command with its paths in the world, and the root that was printed last. */
function meant(line: string): readonly string[] {
  const [root = ''] = /sha256:\w+/.exec(world.told.shown.at(-1) ?? '') ?? [];
  const paths = ['reports', 'ledger'];
  const words = line
    .split(' ')
    .slice(1)
    .map((word) => (word === '"$ROOT"' ? root : word));
  return words.map((word, index) =>
    index > 0 && paths.includes(word) && !words[index - 1]?.startsWith('image') ? join(world.workspace, word) : word,
  );
}

describe('docs/ledger.md', () => {
  it('has commands that do what they say, one after the other', async () => {
    expect(commands.length).toBeGreaterThan(3);
    world.repository('reports/trivy-results-ghcr.io-acme-api.json', '{}');
    world.repository(
      'reports/image-gate-record-ghcr.io-acme-api.json',
      JSON.stringify(recordOf({ at: night(0), faults: [] })),
    );
    for (const line of commands) {
      expect(line).toMatch(/^image-gate (?:scan|ledger) /);
      if (line.startsWith('image-gate scan '))
        expect(parseCommandLine(line.split(' ').slice(1))).toMatchObject({ kind: 'call' });
      else expect(await runCommandLine(world, meant(line))).toBe(0);
    }
  });
});
