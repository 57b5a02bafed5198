import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { maxShards } from '../../src/inventory/plan.js';
import { registryInputs } from '../../src/night/registry-inputs.js';
import { type NightWorld, nightWorld } from '../night/night-world.js';

const page = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8');
const [, commands = ''] = /```sh\n([\s\S]*?)```/.exec(page) ?? [];
const [, workflow = ''] = /<!-- workflow -->\n```yaml\n([\s\S]*?)```/.exec(page) ?? [];

let world: NightWorld;
beforeEach(async () => {
  world = await nightWorld();
  for (const name of ['a:1', 'b:1', 'c:1', 'd:1', 'e:1'])
    await world.holds(name, { images: [{ labels: { name } }], index: false });
});
afterEach(() => world.close());

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

describe('docs/scale.md', () => {
  it('has commands that share a night, one after the other', async () => {
    const lines = commands.trim().split('\n');
    expect(lines).toHaveLength(6);
    for (const line of lines) {
      const words = line.replace('registry.example.com', world.registry.host).split(' ').slice(2);
      expect({ line, code: await world.night(...words) }).toEqual({ line, code: 0 });
    }
    const night = JSON.parse(readFileSync(join(world.flow.workspace, 'night/night.json'), 'utf8'));
    expect(night.images).toHaveLength(5);
  });

  it('has a workflow of inputs that there are, whose jobs hand over what the next one takes', () => {
    const { jobs } = parse(workflow) as {
      readonly jobs: Readonly<Record<string, { readonly needs?: unknown; readonly steps: readonly Step[] }>>;
    };
    const own = Object.entries(jobs).flatMap(([job, { steps }]) =>
      steps.flatMap((step) =>
        step.uses?.startsWith('image-gate/image-gate/registry@') ? [[job, step.with] as const] : [],
      ),
    );
    expect(own.map(([job]) => job)).toEqual(['plan', 'shard', 'merge']);
    for (const [, given = {}] of own)
      for (const name of Object.keys(given)) expect(Object.keys(registryInputs.shape)).toContain(name);
    expect([jobs.shard?.needs, jobs.merge?.needs]).toEqual(['plan', ['plan', 'shard']]);
  });

  it('names the greatest number of jobs', () => {
    expect(page).toContain(`${maxShards} jobs in a matrix`);
  });
});
