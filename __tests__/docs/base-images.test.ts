import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { inputNames } from '../../src/config/inputs/gate-inputs.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { type BaseWorld, baseWorld, recipeOf } from '../advise/base-world.js';
import { makeLayout } from '../oci/layout/make-layout.js';
import { commandsIn } from './example-in.js';

const page = readFileSync(new URL('../../docs/base-images.md', import.meta.url), 'utf8');
const commands = commandsIn(page);
const example = (kind: string) =>
  new RegExp(`<!-- example: ${kind} -->\n\`\`\`\n([\\s\\S]*?)\n\`\`\``).exec(page)?.[1] ?? '';

const old = ['CVE-2026-0001 CRITICAL', 'CVE-2026-0002 HIGH', 'CVE-2026-0003 LOW'];

let world: BaseWorld;
beforeEach(async () => {
  world = await baseWorld();
  await world.base('3.19.1', { findings: old, platforms: ['linux/amd64', 'linux/arm64'] });
  await world.base('3.19.4', {
    findings: ['CVE-2026-0003 LOW', 'CVE-2026-0009 LOW'],
    created: '2026-02-01T00:00:00Z',
    platforms: ['linux/amd64', 'linux/arm64'],
  });
  world.flow.repository('Dockerfile', `ARG BASE=3.19.1\nFROM ${world.name('base')}:\${BASE}\nRUN make\n`);
  world.flow.repository('deploy/Dockerfile', `FROM ${world.name('base:3.19.1')}\nRUN make\n`);
});
afterEach(() => world.close());

/** With the name of the page's registry in place of the test's. */
const named = (text: string) => text.replaceAll(world.registry.host, 'registry.example.com');
const columnsOf = (text: string) => text.replace(/ {2,}/g, '  ').trimEnd();

describe('docs/base-images.md', () => {
  it('has commands that do what they say', async () => {
    expect(commands.length).toBeGreaterThan(5);
    for (const line of commands) {
      const [, name, ...words] = line.split(' ');
      expect([line, name]).toEqual([line, 'base']);
      const code = await world.advise(...words).catch(String);
      expect([line, code]).toEqual([line, line.includes('--fail-on better') ? 1 : 0]);
    }
    expect(readFileSync(join(world.flow.workspace, 'base.md'), 'utf8')).toContain('clears 2 of 3, brings 1');
    expect(world.json().best).toMatchObject({ tag: '3.19.4' });
  });

  it('shows the table as it is', async () => {
    world.flow.repository('Dockerfile', `FROM ${world.name('base:3.19.1')}\n`);
    expect(await world.advise()).toBe(0);
    const table = named(world.flow.told.shown.at(-1) ?? '');
    expect(table.split('\n').map(columnsOf)).toEqual(example('table').split('\n').map(columnsOf));
  });

  it('shows the line of the plan as it is', async () => {
    const [base = {}] = recipeOf('3.19.1', {}).images ?? [];
    const history = [{ created_by: 'ADD file:1 in /' }, { created_by: 'RUN /bin/sh -c make # buildkit' }];
    const layers = [...(base.layers ?? []), { files: { app: 'own' } }];
    const { images } = await makeLayout(join(world.flow.workspace, 'image'), { images: [{ layers, history }] });
    const [one] = images;
    world.knows(one?.config.digest ?? '', 'app', { findings: old }, one?.diffIds[0] ?? '');
    const args = [...world.args, `--input=${join(world.flow.workspace, 'image')}`, '--file=deploy/Dockerfile'];
    expect(await runCommandLine(world.ports(), ['gate', ...args])).toBe(1);
    expect(named(world.flow.told.shown.at(-1) ?? '')).toContain(`\n  ${example('line')}\n`);
  });

  it('shows a step with inputs that are taken', () => {
    const [text = ''] = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, inside]) => inside);
    const [step] = parse(text) as { with: Record<string, string> }[];
    expect(inputNames).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
  });
});
