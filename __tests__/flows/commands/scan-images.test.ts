import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../../src/flows/commands/command-line.js';
import { Cancelled } from '../../../src/host/errors.js';
import { type LocalStore, localStore, type StoredImage } from '../local-store.js';
import { type FlowWorld, flowWorld } from '../world.js';

let world: FlowWorld;
let store: LocalStore;

beforeEach(() => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
});
afterEach(() => world.close());

const options = () =>
  [...world.inputs({ input: undefined, context: undefined, 'policy-from': undefined, 'github-token': undefined })].map(
    ([name, value]) => `--${name}=${value}`,
  );

async function holding(...images: readonly StoredImage[]): Promise<void> {
  store = await localStore(world, ...images);
}
const scan = (...targets: readonly string[]) =>
  runCommandLine({ ...world, process: store.process }, ['scan', ...targets, ...options()]);
const last = () => world.told.shown.at(-1)?.trim().split('\n') ?? [];

const api: StoredImage = { names: ['acme/api:dev', 'acme/api:latest'], severities: ['CRITICAL'] };
const web: StoredImage = { names: ['acme/web:dev'], severities: ['HIGH'] };
const job: StoredImage = { names: ['acme/job:dev'], unsaveable: true };

describe('several images', () => {
  it('get a table each, a line each and one for all; a single one blocks', async () => {
    await holding(api, web);
    expect(await scan('acme/*')).toBe(1);
    const tables = world.told.shown.filter((shown) => shown.includes('Total:'));
    expect(tables.map((table) => /(PASSED|BLOCKED) {2}\S+:/.exec(table)?.[0])).toEqual([
      'BLOCKED  acme/api:dev:',
      'PASSED  acme/web:dev:',
    ]);
    expect(last()).toEqual([
      'PASSED      acme/web:dev: nothing that the policy blocks (1 HIGH warned)',
      'BLOCKED     acme/api:dev (also acme/api:latest): 1 finding to fix (1 CRITICAL)',
      '',
      'BLOCKED  1 of 2 images: acme/api:dev',
    ]);
  });

  it('say where their reports are', async () => {
    await holding(api, web);
    await scan('acme/*:dev');
    expect(world.log.lines.join('\n')).toMatch(/Reports: \/.*trivy-results-acme-api\.json, .*\n.*acme-web\.json/s);
  });

  it('pass when each of them passes', async () => {
    await holding(web, { names: ['alpine:3.22'] });
    expect(await scan('acme/*:dev', 'alpine:3.22')).toBe(0);
    expect(last().at(-1)).toBe('PASSED  2 images');
  });

  it('are all judged though one can not be, and end with 3', async () => {
    await holding(job, api, web);
    expect(await scan('acme/*')).toBe(3);
    expect(last().slice(-3)).toEqual([
      expect.stringMatching(/^NOT JUDGED {2}acme\/job:dev: The archive is not usable/),
      '',
      'NOT JUDGED  1 of 3 images: acme/job:dev; 1 blocked: acme/api:dev',
    ]);
    expect(world.log.lines.join()).toMatch(/error: The archive is not usable.*Fix:/s);
    expect(store.scans()).toBe(2);
  });

  it('are judged each by the rules for its own names', async () => {
    await holding(api, web);
    world.repository('.github/image-gate.yml', 'images:\n  - match: acme/web\n    severity: { high: block }\n');
    await scan('acme/*:dev');
    expect(last().at(-1)).toBe('BLOCKED  2 of 2 images: acme/api:dev, acme/web:dev');
  });

  it('are held to the strictest of the rules for all names that were asked for', async () => {
    await holding({ names: ['acme/web:dev', 'acme/web:latest'], severities: ['HIGH'] });
    world.repository('.github/image-gate.yml', 'images:\n  - match: acme/web:latest\n    severity: { high: block }\n');
    expect(await scan('acme/web:d*')).toBe(0);
    expect(await scan('acme/web:*')).toBe(1);
  });

  it('share one Trivy and one database, and are scanned once each', async () => {
    await holding(api, web);
    await scan('acme/*', 'acme/api:latest');
    expect(store.scans()).toBe(2);
    expect(world.log.lines.filter((line) => line.includes('is not reviewed'))).toHaveLength(1);
  });

  it('leave no two reports under one name', async () => {
    await holding({ names: ['acme/web:1'] }, { names: ['acme/web:2'] });
    await scan('acme/web:*');
    const reports = readdirSync(world.reports, { recursive: true }).filter((name) =>
      /^(?!.*(?:private|record)).*json$/.test(String(name)),
    );
    expect(reports.sort()).toEqual(['acme-web-2/trivy-results-acme-web.json', 'trivy-results-acme-web.json']);
  });

  it('are prepared by Docker while the one before is scanned, and no sooner', async () => {
    await holding(api, web, { names: ['acme/www:dev'] });
    await scan('acme/*');
    const [, ...worked] = store.commands;
    expect(worked.map((command) => command.split(' ').at(-1))).toEqual([
      'save',
      'save',
      'trivy',
      'save',
      'trivy',
      'trivy',
    ]);
  });

  it('leave nothing begun where there is no scanner', async () => {
    await holding(api, web);
    await expect(scan('acme/*', '--trivy-path=/nowhere')).rejects.toMatchObject({ code: 'trivy-path' });
    expect(store.commands).toEqual(['docker image ls', 'docker image save']);
  });

  it('are gone from the disk one after the other', async () => {
    await holding(api, web);
    await scan('acme/*');
    const folders = readdirSync(join(world.directory, 'tmp'));
    expect(folders.filter((name) => /^image-gate-(image|scan)/.test(name))).toEqual([]);
  });
});

describe('what concerns all images', () => {
  it('is told once: a policy that is invalid', async () => {
    await holding(api, web);
    world.repository('.github/image-gate.yml', 'severity: { high: blok }\n');
    await expect(scan('acme/*')).rejects.toMatchObject({ code: 'policy-invalid' });
    expect(store.scans()).toBe(0);
  });

  it('is told once: a scanner that is not there', async () => {
    await holding(api, web);
    await expect(scan('acme/*', '--trivy-path=/nowhere')).rejects.toMatchObject({ code: 'trivy-path' });
  });

  it('is told once: the end of the run', async () => {
    await holding(api, web);
    const pipe = store.process.pipe;
    store = { ...store, process: { ...store.process, pipe: () => Promise.reject(new Cancelled('SIGINT')) } };
    await expect(scan('acme/*')).rejects.toBeInstanceOf(Cancelled);
    expect(pipe).toBeDefined();
    expect(store.scans()).toBe(0);
  });
});

describe('one image of a pattern', () => {
  it('is as if it had been named, but by its ID', async () => {
    await holding(web);
    expect(await scan('acme/*:dev')).toBe(0);
    expect(world.told.shown).toHaveLength(1);
    expect(store.commands).not.toContain('docker image inspect');
  });
});

describe('one image', () => {
  it('is asked for before the rules are read, since Docker takes longest, and once', async () => {
    await holding(web);
    expect(await scan('acme/web:dev')).toBe(0);
    expect(store.commands.filter((command) => command.startsWith('docker'))).toEqual([
      'docker image inspect',
      'docker image save',
    ]);
  });

  it('is let go where the rules are wrong', async () => {
    await holding(web);
    world.repository('.github/image-gate.yml', 'severity: { high: blok }\n');
    await expect(scan('acme/web:dev')).rejects.toMatchObject({ code: 'policy-invalid' });
    expect(store.commands).toEqual(['docker image inspect', 'docker image save']);
  });

  it('is not asked of Docker where its registry is meant', async () => {
    await holding(web);
    await expect(scan('acme/web:dev', '--image-from=registry', '--policy=/nowhere')).rejects.toThrow();
    expect(store.commands).toEqual([]);
  });
});
