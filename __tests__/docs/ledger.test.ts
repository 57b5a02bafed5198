import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseCommandLine } from '../../src/cli/command-line.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import type { GithubApi } from '../../src/host/ports.js';
import { actions } from '../contract/github-actions.js';
import type { GithubFake } from '../contract/github-fake.js';
import { git, gitState, push } from '../contract/github-git.js';
import { example } from '../contract/openapi-example.js';
import { newSigner } from '../evidence/sample-claims.js';
import { type FlowWorld, flowWorld } from '../flows/world.js';
import { night, recordOf } from '../ledger/nights.js';
import { connection } from '../publish/connection.js';
import { commandsIn } from './example-in.js';

const page = readFileSync(new URL('../../docs/ledger.md', import.meta.url), 'utf8');
const commands = commandsIn(page);

const tokens = { LEDGER_TOKEN: 'of-the-ledger', GITHUB_TOKEN: 'of-the-job' };

let world: FlowWorld;
let github: GithubFake;
let api: GithubApi;
beforeEach(async () => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
  const state = gitState('acme/image-ledger');
  push(state, 'main', { 'README.md': 'The ledger' });
  state.protectedBranches.add('main');
  const repository = example('full-repository', { full_name: state.name, default_branch: 'main', private: true });
  const runs = actions({ name: state.name, runs: [], artifacts: [] }, 'http://127.0.0.1:1');
  ({ github, api } = await connection({
    ...git(state),
    ...runs,
    'repos/get': () => ({ status: 200, body: repository }),
  }));
});
afterEach(async () => {
  world.close();
  await github.close();
  expect(github.violations).toEqual([]);
});

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
    world.repository('image-gate.pub', newSigner().publicKey);
    const ports = { ...world, openGithub: () => api, environment: { ...world.environment, ...tokens } };
    for (const line of commands) {
      if (/^export (?:LEDGER|GITHUB)_TOKEN=…$/.test(line)) continue;
      expect(line).toMatch(/^image-gate (?:scan|ledger) /);
      if (line.startsWith('image-gate scan '))
        expect(parseCommandLine(line.split(' ').slice(1))).toMatchObject({ kind: 'call' });
      // The report is of a night long ago.
      else expect(await runCommandLine(ports, meant(line))).toBe(line.includes('--fail-on breach') ? 3 : 0);
    }
  });
});
