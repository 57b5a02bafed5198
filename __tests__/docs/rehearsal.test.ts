import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { outcomeKinds, rehearsalFailWords } from '../../src/report/running/rehearsal.js';
import { rehearsedWords } from '../../src/report/running/rehearsal-words.js';
import { type NightWorld, nightWorld } from '../night/night-world.js';
import { commandsIn } from './example-in.js';

const page = readFileSync(new URL('../../docs/rehearsal.md', import.meta.url), 'utf8');
const commands = commandsIn(page);

let world: NightWorld;
beforeEach(async () => {
  world = await nightWorld();
  const { flow, registry } = world;
  const { digest } = (await world.holds('acme/api:1.4')).root;
  const name = `${registry.host}/acme/api`;
  const pause = `registry.k8s.io/pause@sha256:${'1'.repeat(64)}`;
  flow.repository(
    'pods.txt',
    `shop api ${name}:1.4 ${name}@${digest}\nkube-system pause registry.k8s.io/pause:3 ${pause}\n`,
  );
  flow.repository('stricter.yml', 'verify: { keys: [image-gate.pub], max-age: 1h }\n');
  flow.repository('image-gate.pub', world.publicKey);
  flow.repository('.github/image-gate.yml', 'exploited: block\nverify: { keys: [image-gate.pub] }\n');
  const entry = { cveID: 'CVE-2026-0001', dateAdded: '2026-02-27' };
  const catalog = { dateReleased: flow.clock.now().toISOString(), count: 1, vulnerabilities: [entry] };
  flow.repository('known_exploited_vulnerabilities.json', JSON.stringify(catalog));
});
afterEach(() => world.close());

/** The words of a command, with the registry of the test in place of the one that it names, and what is not there exempt. */
const meant = (line: string) => {
  const words = [...line.matchAll(/'([^']*)'|\S+/g)]
    .map(([word, quoted]) => quoted ?? word)
    .slice(1)
    .map((word) => word.replace('ghcr.io', world.registry.host));
  return words.includes('--match')
    ? words
    : [...words, '--match', `${world.registry.host}/**`, '--exempt', 'registry.k8s.io/**'];
};

describe('docs/rehearsal.md', () => {
  it('has commands that do what they say', async () => {
    expect(commands.length).toBeGreaterThan(5);
    for (const line of commands) {
      const [, ...args] = meant(line);
      const code = await runCommandLine(world.flow, ['rehearse', ...args]);
      const shown = world.flow.told.shown.at(-1) ?? '';
      expect({ line, code, shown }).toEqual({
        line,
        code: /7d|stricter/.test(line) ? 1 : 0,
        shown: expect.stringMatching(
          /EXEMPT {12}registry\.k8s\.io\/pause[\s\S]*\d of 2 running images would be refused/,
        ),
      });
    }
  });

  it('explains each word, and what can be asked to fail for', () => {
    for (const kind of outcomeKinds) expect(page).toContain(`| \`${rehearsedWords[kind]}\` |`);
    for (const word of rehearsalFailWords.slice(1)) expect(page).toContain(`--fail-on ${word}`);
  });

  it('shows a line as it is', async () => {
    const [, shown = ''] = /<!-- example: result -->\n```\n(.*)\n```/.exec(page) ?? [];
    const names = ['--exempt', 'registry.k8s.io/**', '--match', `${world.registry.host}/**`];
    await runCommandLine(world.flow, ['rehearse', '--running', 'pods.txt', '--until', '7d', ...names]);
    const form = (line: string) =>
      line
        .replace(/sha256:\w+/, 'X')
        .replace(/\S+\/acme/, 'Y')
        .replace(/\d{4}-\d\d-\d\d \d\d:\d\d/, 'T');
    const [line = ''] = world.flow.told.shown.at(-1)?.split('\n') ?? [];
    // Its scan is as old as it may be at the moment at which its claim ends: two reasons.
    expect(form(line).replace(/its scan .*$/, '')).toBe(form(shown).replace(/its scan .*$/, ''));
  });
});
