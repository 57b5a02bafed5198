import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../../src/flows/commands/command-line.js';
import type { Process } from '../../../src/host/ports.js';
import { type LocalStore, localStore, type StoredImage } from '../local-store.js';
import { type FlowWorld, flowWorld } from '../world.js';

let world: FlowWorld;
let store: LocalStore;

beforeEach(async () => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
  writeFileSync(script(), 'the program');
  store = await localStore(world, web, { names: [] });
});
afterEach(() => world.close());

const web: StoredImage = { names: ['acme/web:dev'], severities: ['HIGH'] };
const api: StoredImage = { names: ['acme/api:dev'], severities: ['CRITICAL'] };
const script = () => join(world.directory, 'cli.js');

const options = () =>
  [
    ...world.inputs({
      input: undefined,
      context: undefined,
      'policy-from': undefined,
      'github-token': undefined,
    }),
  ].map(([name, value]) => `--${name}=${value}`);

const command = (...args: readonly string[]) =>
  runCommandLine({ ...world, process: store.process, program: { node: '/usr/bin/node', script: script() } }, args);
const push = () => command('hook', 'run', 'acme/*', ...options());

/** How many scans a push takes. */
async function scansOfPush(): Promise<number> {
  const before = store.scans();
  await push();
  return store.scans() - before;
}

describe('hook run', () => {
  it('scans each image once, and not again while nothing changes', async () => {
    store = await localStore(world, web, { names: ['acme/job:dev'] });
    expect(await push()).toBe(0);
    expect(store.scans()).toBe(2);
    world.told.shown.length = 0;
    expect(await push()).toBe(0);
    expect(store.scans()).toBe(2);
    expect(world.told.shown).toEqual(['PASSED  2 images, unchanged since earlier today: acme/job:dev, acme/web:dev']);
    expect(store.commands.at(-1)).toBe('docker image ls');
  });

  it('says how old the database is that it judged by, also where nothing was scanned', async () => {
    const age = /info: image-gate: judged by the vulnerability database of \S+, \d+ (minute|hour|day)s? old/;
    for (const _ of ['scanned', 'unchanged']) {
      world.log.lines.length = 0;
      await push();
      expect(world.log.lines.filter((line) => age.test(line))).toHaveLength(1);
    }
    expect(store.scans()).toBe(1);
  });

  it('scans what is blocked at every push', async () => {
    store = await localStore(world, web, api);
    expect([await push(), await push()]).toEqual([1, 1]);
    expect(store.commands.filter((name) => name === 'trivy')).toHaveLength(3);
    expect(world.told.shown.at(-1)).toMatch(
      /^UNCHANGED {3}acme\/web:dev.*\nBLOCKED .*\n\nBLOCKED {2}1 of 2 images: acme\/api:dev$/,
    );
  });

  it('shows the table alone of a single image', async () => {
    await push();
    expect(world.told.shown).toEqual([expect.stringMatching(/^acme\/web:dev [\s\S]*PASSED {2}acme\/web:dev/)]);
  });

  it('goes on where no image matches: it is not built yet', async () => {
    store = await localStore(world);
    expect(await push()).toBe(0);
    expect(world.log.lines).toEqual(['info: image-gate: no local image matches acme/*']);
  });

  it('ends with 3 where an image can not be judged', async () => {
    store = await localStore(world, { ...web, unsaveable: true });
    expect([await push(), await push()]).toEqual([3, 3]);
  });
});

describe('a remembered pass', () => {
  it('is not taken once the policy has changed', async () => {
    await push();
    world.repository('.github/image-gate.yml', 'images:\n  - match: "**:dev"\n    severity: { high: block }\n');
    expect(await push()).toBe(1);
  });

  it('is not taken once another image has the name', async () => {
    await push();
    store.retag(0);
    store.retag(1, 'acme/web:dev');
    expect([await scansOfPush(), await scansOfPush()]).toEqual([1, 0]);
  });

  it('ends with the exception that it rests on', async () => {
    store = await localStore(world, api);
    const exception = 'vulnerabilities:\n  - id: CVE-2026-0001\n    statement: not reachable\n';
    world.repository('.trivyignore.yaml', `${exception}    expired_at: 2026-03-01T13:00:00Z\n`);
    expect(await push()).toBe(0);
    expect(await scansOfPush()).toBe(0);
    world.clock.now = () => new Date('2026-03-01T13:00:00Z');
    expect(await push()).toBe(1);
  });

  it('there is none of a policy that changed while Trivy ran', async () => {
    const run: Process['run'] = async (asked) => {
      const finished = await store.process.run(asked);
      if (asked.file.endsWith('trivy')) world.repository('.github/image-gate.yml', 'severity: { high: block }\n');
      return finished;
    };
    const meddled = { ...world, process: { ...store.process, run }, program: { node: '', script: script() } };
    expect(await runCommandLine(meddled, ['hook', 'run', 'acme/*', ...options()])).toBe(0);
    expect(await push()).toBe(1);
  });

  it('is for the hook alone: scan scans', async () => {
    await push();
    const before = store.scans();
    await command('scan', 'acme/*', ...options());
    expect(store.scans() - before).toBe(1);
  });
});

/** Git's answer on the workspace. */
function withGit(): void {
  const { process } = store;
  const stdout = `${world.workspace}\n.git\n.git/hooks\n`;
  const run: Process['run'] = (asked) =>
    asked.file === 'git'
      ? Promise.resolve({ code: 0, signal: null, late: false, stdout, stderr: '' })
      : process.run(asked);
  store = { ...store, process: { ...process, run } };
}

describe('hook install and uninstall', () => {
  const hook = () => join(world.workspace, '.git/hooks/pre-push');
  beforeEach(withGit);

  it('write the hook, say so, and take it away', async () => {
    expect(await command('hook', 'install', 'acme/*:dev', '--offline')).toBe(0);
    expect(readFileSync(hook(), 'utf8')).toContain(
      `"$node" "$program" hook run 'acme/*:dev' --offline=true </dev/null`,
    );
    expect(world.log.lines.join('\n')).toMatch(
      /Installed .*pre-push\.\nBefore each push.*acme\/\*:dev.*\n.*--no-verify/,
    );
    expect(await command('hook', 'install', 'acme/*:dev', '--offline')).toBe(0);
    expect(world.log.lines.at(-1)).toMatch(/installed already/);
    expect([await command('hook', 'uninstall'), await command('hook', 'uninstall')]).toEqual([0, 0]);
    expect(world.log.lines.slice(-2)).toEqual([
      expect.stringMatching(/Removed/),
      expect.stringMatching(/There is no hook/),
    ]);
  });

  it("leave somebody else's hook, with the line to add to it", async () => {
    mkdirSync(join(world.workspace, '.git/hooks'), { recursive: true });
    writeFileSync(hook(), 'theirs');
    await expect(command('hook', 'install', 'acme/*:dev')).rejects.toThrow(
      /add this line to it: .* hook run 'acme\/\*:dev'/,
    );
    await expect(command('hook', 'uninstall')).rejects.toMatchObject({ code: 'hook-foreign' });
    expect(readFileSync(hook(), 'utf8')).toBe('theirs');
  });

  it('tell wrong options before the first push', async () => {
    await expect(command('hook', 'install', 'acme/*', '--timeout', '5')).rejects.toThrow('"5" is not a duration');
    expect(world.events.filter((event) => event.startsWith('write'))).toEqual([]);
  });

  it('only show the hook with --print', async () => {
    expect(await command('hook', 'install', 'acme/*', '--print')).toBe(0);
    expect(world.told.printed).toMatch(/^#!\/bin\/sh\n# image-gate pre-push hook, sha256:/);
    expect(world.events).toEqual([]);
  });
});
