import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { reportInputs } from '../../src/config/report/report-config.js';
import { podListCommand } from '../../src/inventory/pod-list.js';
import { registryInputs } from '../../src/night/registry-inputs.js';
import { digestOf } from '../../src/oci/digest.js';
import { type NightWorld, nightWorld } from '../night/night-world.js';
import { commandsIn } from './example-in.js';

const page = readFileSync(new URL('../../docs/night.md', import.meta.url), 'utf8');
const example = readFileSync(new URL('../../docs/examples/nightly-registry-scan.yml', import.meta.url), 'utf8');
const commands = commandsIn(page);

let world: NightWorld;
beforeEach(async () => {
  world = await nightWorld();
  for (const name of ['acme/api:1.4', 'acme/web:1.0', 'shop/api:1'])
    await world.holds(name, { images: [{ labels: { name } }] });
  const digest = world.registry.tags.get('shop/api:1') ?? digestOf('');
  const host = world.registry.host;
  world.flow.repository('production.txt', `${host}/acme/api\n`);
  world.flow.repository(
    'pods.txt',
    `shop api ${host}/acme/web:1.0 ${host}/acme/web@${world.registry.tags.get('acme/web:1.0')}\n`,
  );
  world.flow.repository(
    'ecr.json',
    JSON.stringify({ imageDetails: [{ repositoryName: 'shop/api', imageDigest: digest, imageTags: ['1'] }] }),
  );
  world.flow.repository('acr.json', JSON.stringify([{ digest, tags: ['1'] }]));
  world.flow.repository('gar.json', JSON.stringify([{ package: `${host}/shop/api`, version: digest, tags: ['1'] }]));
  world.registry.fail({ when: 'GET /night', act: { kind: 'status', status: 200 } });
});
afterEach(() => world.close());

/** The words of a command, with the registry of the test in place of each that it names. */
const meant = (line: string) =>
  [...line.matchAll(/'([^']*)'|\S+/g)]
    .map(([word, quoted]) => quoted ?? word)
    .slice(2)
    .map((word) => word.replace('https://heartbeat.example.com', world.registry.origin))
    .map((word) =>
      word.replace(
        /(?:registry\.example\.com|ghcr\.io|\d+\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com|acme\.azurecr\.io)(?=[/=])/,
        world.registry.host,
      ),
    );

describe('docs/night.md', () => {
  it('has commands that do what they say, one after the other', async () => {
    expect(commands.length).toBeGreaterThan(9);
    for (const line of commands) {
      expect(line).toMatch(/^image-gate registry /);
      expect({ line, code: await world.night(...meant(line)) }).toEqual({ line, code: 0 });
      const shown = world.flow.told.shown.at(-1) ?? '';
      expect({ line, shown }).not.toEqual({ line, shown: expect.stringMatching(/^0 of|NOT JUDGED|Not listed/m) });
    }
  }, 30_000);

  it('has the command by which what runs is listed', () => {
    expect(page).toContain(podListCommand);
  });

  it('has a job with inputs that are read, at 02:00', () => {
    const workflow = parse(example);
    expect(workflow.on.schedule).toEqual([{ cron: '0 2 * * *' }]);
    const [night, report] = workflow.jobs.night.steps.slice(-2);
    expect(Object.keys(registryInputs.shape)).toEqual(expect.arrayContaining(Object.keys(night.with)));
    expect(Object.keys(reportInputs.shape)).toEqual(expect.arrayContaining(Object.keys(report.with)));
    expect(report.with).toMatchObject({ since: 'yesterday' });
  });
});
