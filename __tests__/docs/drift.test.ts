import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { driftInputs } from '../../src/config/inputs/drift-config.js';
import { driftClasses } from '../../src/drift/drift-class.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { dockerListCommand } from '../../src/inventory/docker-list.js';
import { podListCommand } from '../../src/inventory/pod-list.js';
import { type NightWorld, nightWorld } from '../night/night-world.js';
import { commandsIn } from './example-in.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/drift.md');
const commands = commandsIn(page);

let world: NightWorld;
beforeEach(async () => {
  world = await nightWorld();
  await world.holds('acme/api:1.4');
  const image = `${world.name('acme/api:1.4')} `;
  const digested = `${world.name('acme/api')}@${world.registry.tags.get('acme/api:1.4')}`;
  world.flow.repository('pods.txt', `shop api-7d9 ${image}${digested}\n`);
  world.flow.repository('docker.txt', `container /api ${image}sha256:1\nimage sha256:1 ${digested}\n`);
  const kind = 'VulnerabilityReportList';
  world.flow.repository('reports.json', JSON.stringify({ apiVersion: 'v1', kind, items: [] }));
  world.flow.repository('falco.jsonl', '');
});
afterEach(() => world.close());

describe('docs/drift.md', () => {
  it('has commands that do what they say', async () => {
    expect(commands.length).toBeGreaterThan(3);
    for (const line of commands) {
      const [, ...words] = line.split(' ');
      expect({ line, code: await runCommandLine(world.ports(), words) }).toEqual({ line, code: 0 });
    }
    const schema = JSON.parse(read('schema/image-gate-drift.schema.json'));
    const check = addFormats.default(new Ajv({ strict: false })).compile(schema);
    check(JSON.parse(world.flow.told.printed));
    expect(check.errors).toBeNull();
  });

  it('has the commands by which what runs is listed, and each class, worst first', () => {
    expect(page).toContain(podListCommand);
    expect(page).toContain(dockerListCommand);
    const [, table = ''] = /<!-- classes -->\n([\s\S]*?)\n\n/.exec(page) ?? [];
    expect([...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name)).toEqual(driftClasses);
  });

  it('has a job with inputs that are read, each hour', () => {
    const workflow = parse(read('docs/examples/drift.yml'));
    expect(workflow.on.schedule).toEqual([{ cron: '23 * * * *' }]);
    const steps = workflow.jobs.drift.steps as readonly { id?: string; run?: string; with?: object }[];
    expect(steps.map(({ run = '' }) => run).join('\n')).toContain(`${podListCommand} > pods.txt`);
    const step = steps.find(({ id }) => id === 'drift');
    expect(Object.keys(driftInputs.shape)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
  });

  it('has an action whose inputs are those that are read', () => {
    const { inputs } = parse(read('drift/action.yml'));
    expect(Object.keys(driftInputs.shape).sort()).toEqual(Object.keys(inputs).sort());
  });
});
