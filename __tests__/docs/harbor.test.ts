import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { registryInputs } from '../../src/night/registry-inputs.js';
import type { Digest } from '../../src/oci/digest.js';
import { item, startHarbor } from '../contract/harbor-fake.js';
import { type NightWorld, nightWorld } from '../night/night-world.js';
import { robot } from '../oci/harbor/harbor-world.js';
import { loggedIn } from '../oci/registry/registry-world.js';
import { commandsIn } from './example-in.js';

const page = readFileSync(new URL('../../docs/harbor.md', import.meta.url), 'utf8');
const example = parse(readFileSync(new URL('../../docs/examples/harbor.yml', import.meta.url), 'utf8'));
const commands = commandsIn(page);

let world: NightWorld;
let harbor: Awaited<ReturnType<typeof startHarbor>>;
beforeEach(async () => {
  world = await nightWorld();
  harbor = await startHarbor({ registry: world.registry.origin, users: { [robot.name]: robot.password } });
  harbor.now = () => world.flow.clock.now().getTime();
  const folder = join(world.flow.directory, 'docker');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'config.json'), JSON.stringify(loggedIn(harbor.host, robot.name, robot.password)));
  for (const name of ['acme/api:1.4', 'shop/web:1']) {
    await world.holds(name, { images: [{ labels: { name } }] });
    const [repository = '', tag = ''] = name.split(':');
    const digest = world.registry.tags.get(name) as Digest;
    harbor.holds(repository, { digest, tags: [tag] });
    harbor.found.set(digest, [item('CVE-2026-1', 'Low')]);
  }
  const rule = {
    ...{ id: 1, disabled: false },
    tag_selectors: [{ kind: 'doublestar', decoration: 'matches', pattern: '**' }],
    scope_selectors: { repository: [{ kind: 'doublestar', decoration: 'repoMatches', pattern: '**' }] },
  };
  const metadata = {
    ...{ public: 'false', enable_content_trust_cosign: 'true', prevent_vul: 'true', severity: 'high' },
    ...{ auto_scan: 'true', auto_sbom_generation: 'true' },
  };
  for (const name of ['acme', 'shop']) harbor.project(name, { metadata, rules: [rule] });
});
afterEach(async () => {
  await harbor.close();
  await world.close();
  expect(harbor.violations).toEqual([]);
});

const meant = (line: string) =>
  [...line.matchAll(/'([^']*)'|\S+/g)]
    .map(([word, quoted]) => quoted ?? word)
    .slice(1)
    .map((word) => word.replace('harbor.example.com', harbor.host));

describe('docs/harbor.md', () => {
  it('has commands that do what they say, one after the other', async () => {
    expect(commands.length).toBeGreaterThan(6);
    for (const line of commands) {
      expect(line).toMatch(/^image-gate (?:harbor|registry) /);
      const [command = '', ...words] = meant(line);
      const files = words.map((word) =>
        /^[a-z-]+\.(?:sarif|json)$/.test(word) ? join(world.flow.workspace, word) : word,
      );
      const code =
        command === 'registry' ? await world.night(...files) : await runCommandLine(world.ports(), [command, ...files]);
      expect({ line, code, shown: code === 0 ? '' : world.flow.told.shown.at(-1) }).toEqual({
        line,
        code: 0,
        shown: '',
      });
    }
  }, 30_000);

  it('says plainly that it was never run against a live Harbor', () => {
    expect(page).toContain('It was never run against a live Harbor.');
  });

  it('names each control that is shown', async () => {
    await runCommandLine(world.ports(), ['harbor', 'posture', `${harbor.host}/acme`]);
    const shown = world.flow.told.shown.at(-1) ?? '';
    const controls = [...shown.matchAll(/\/acme {2}([a-z-]+):/g)].map(([, control]) => control);
    expect(controls.length).toBe(8);
    for (const control of controls) expect(page).toContain(`| \`${control}\` |`);
  });
});

describe('docs/examples/harbor.yml', () => {
  it('has a step with inputs that are taken, and a command line of the same commit', () => {
    const { steps } = example.jobs.harbor;
    const step = steps.find(({ uses = '' }: { uses?: string }) => uses.startsWith('image-gate/'));
    expect(Object.keys(step.with).filter((name) => !Object.hasOwn(registryInputs.shape, name))).toEqual([]);
    expect(step.uses.split('@')[1]).toBe(example.env.IMAGE_GATE.split('@')[1]);
  });
});
