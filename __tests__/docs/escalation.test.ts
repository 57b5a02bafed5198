import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { escalateRow } from '../../src/cli/command/escalate.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { createGithubApi } from '../../src/host/github/github-client.js';
import { batchFileName } from '../../src/ledger/lines/batch-files.js';
import { escalations } from '../../src/policy/policy.js';
import { allLabels } from '../../src/publish/escalation/issue-labels.js';
import { signedHeaders } from '../../src/publish/escalation/webhook.js';
import { type GithubFake, startGithub } from '../contract/github-fake.js';
import { git, gitState } from '../contract/github-git.js';
import { issues, issuesState } from '../contract/github-issues.js';
import { type FlowWorld, flowWorld } from '../flows/world.js';
import { added, addition, hour, night, noLedger } from '../ledger/nights.js';

const page = readFileSync(new URL('../../docs/escalation.md', import.meta.url), 'utf8');
const blocks = (kind: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, block = '']) => block.trim());
const now = new Date(night(1) + hour);

let world: FlowWorld;
let github: GithubFake;
const state = issuesState(() => now, 'acme/security');
beforeEach(async () => {
  github = await startGithub({ ...git(gitState('acme/image-ledger')), ...issues(state) });
  const made = flowWorld({
    environment: { GITHUB_ACTIONS: undefined, GITHUB_TOKEN: 't0ken', GITHUB_API_URL: github.url },
  });
  const clock = { now: () => now, elapsed: () => 0, sleep: async () => undefined };
  const { signal } = new AbortController();
  world = { ...made, clock, openGithub: (access) => createGithubApi({ ...access, log: made.log, signal, clock }) };
  const { batches } = added(
    noLedger,
    [addition({ at: night(0), faults: [] }), addition({ at: night(1), faults: ['CVE-1'] })],
    [],
    now.getTime(),
  );
  for (const folder of ['.image-gate/ledger', 'ledger'].map((name) => join(world.workspace, name))) {
    mkdirSync(folder, { recursive: true });
    for (const [index, bytes] of batches.entries()) writeFileSync(join(folder, batchFileName(index + 1)), bytes);
  }
});
afterEach(async () => {
  world.close();
  await github.close();
});

describe('docs/escalation.md', () => {
  it('has commands that do what they say', async () => {
    const lines = blocks('sh').flatMap((block) => block.split('\n'));
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      const args = line
        .split(' ')
        .slice(1)
        .map((word) => (word === 'ledger' ? join(world.workspace, word) : word));
      // Nobody has written to that one yet.
      if (line.includes('--ledger-repository'))
        await expect(runCommandLine(world, args)).rejects.toMatchObject({ code: 'ledger-absent' });
      else expect(await runCommandLine(world, args)).toBe(0);
      if (line.includes('--dry-run')) expect(state.issues).toHaveLength(line.includes('repository') ? 1 : 0);
    }
    expect(state.issues.map(({ title }) => title)).toEqual(['HIGH CVE-1']);
  });

  it('has a check of signatures that takes ours, and nothing else', async () => {
    const [code = ''] = blocks('js');
    const { isOurs } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const [body, secret] = [Buffer.from('{"a":1}'), 'a secret of the team'];
    const headers = signedHeaders(body, secret, now);
    const at = now.getTime();
    expect(isOurs(headers, body, secret, at)).toBe(true);
    expect(isOurs(headers, Buffer.from('{"a":2}'), secret, at)).toBe(false);
    expect(isOurs(headers, body, 'another secret', at)).toBe(false);
    expect(isOurs(headers, body, secret, at + 301_000)).toBe(false);
    expect(isOurs({ ...headers, 'x-image-gate-timestamp': String(at / 1000 + 60) }, body, secret, at)).toBe(false);
    expect(isOurs({}, body, secret, at)).toBe(false);
  });

  it('names every level, every label and every variable', () => {
    for (const level of escalations) expect(page).toContain(`| \`${level}\` |`);
    for (const { name } of allLabels.slice(1)) expect(page).toContain(`\`${name}\``);
    const named = new Set(page.match(/IMAGE_GATE_[A-Z_]+/g));
    expect(new Set(escalateRow.about.match(/IMAGE_GATE_[A-Z_]+/g))).toEqual(named);
  });
});
