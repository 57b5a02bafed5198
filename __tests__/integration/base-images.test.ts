/** Other base images with the real BuildKit, registry and Trivy: what the plan of a blocked build says of one is what the image that is built on it has. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { createClock } from '../../src/host/clock.js';
import { parseReference } from '../../src/oci/reference.js';
import { push } from '../../src/release/push.js';
import { type FlowWorld, flowWorld } from '../flows/world.js';
import { createWorld, image, permitFor, type World } from '../oci/registry/registry-world.js';
import { lodash } from './gate-world.js';
import { type DockerWorld, processIn, startDocker } from './start-docker.js';
import { type RealRegistry, startRegistry } from './start-registry.js';

const tools = process.env.IMAGE_GATE_TOOLS ?? `${homedir()}/.cache/image-gate-tools/bin`;
const patience = 600_000;

let docker: DockerWorld;
let registry: RealRegistry;
let client: World;
let flow: FlowWorld;

beforeAll(async () => {
  [docker, registry, client] = await Promise.all([startDocker(), startRegistry(), createWorld()]);
  flow = flowWorld({ environment: { ...docker.environment, GITHUB_ACTIONS: undefined } });
}, patience);

afterAll(async () => {
  flow.close();
  client.close();
  await registry.stop();
  await docker.stop();
}, patience);

const name = (tag: string) => `${registry.host}/acme/node:${tag}`;

/** An image with this version of lodash, and a file of its own. */
async function holds(tag: string, version: string): Promise<void> {
  const layers = [{ files: { ...lodash(version), 'etc/release': tag } }];
  const layout = await image(client, { images: [{ layers }] }, `layout-${tag}`);
  await push(client, layout, permitFor(layout, [parseReference(name(tag))]));
}

async function run(...args: readonly string[]): Promise<number> {
  const clock = createClock(new AbortController().signal);
  const inputs = flow.inputs({
    ...{ input: undefined, context: undefined, 'policy-from': undefined, 'github-token': undefined },
    'trivy-path': `${tools}/trivy`,
  });
  const given = [...inputs].map(([option, value]) => `--${option}=${value}`);
  const process = processIn(docker.environment);
  return runCommandLine({ ...flow, clock, process }, [
    ...args,
    ...given.filter((one) => !one.startsWith('--report-dir') || args[0] !== 'base'),
  ]);
}

const shown = () => flow.told.shown.at(-1) ?? '';
const dockerfile = (tag: string) => {
  const folder = join(flow.workspace, 'app');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Dockerfile'), `FROM ${name(tag)}\nCOPY Dockerfile /app/\n`);
};
const build = (tag: string) => {
  dockerfile(tag);
  return run('gate', `--context=${join(flow.workspace, 'app')}`, '--builder=remote', '--tags=acme/api:1');
};
const total = () => Number(/^Total: (\d+) CRITICAL · (\d+) HIGH/m.exec(shown())?.[1]);

describe('an image on an old base', () => {
  it(
    'is blocked, and its plan names the base that ends it, with the figures that an image on that one has',
    async () => {
      await holds('20.1.0', '4.17.4');
      await holds('20.1.3', '4.17.20');
      expect(await build('20.1.0')).toBe(1);
      expect(shown()).toMatch(
        new RegExp(
          `Base image: ${name('20.1.0')} → ${name('20.1.3')} clears 5 of 7 \\(measured\\); 0 of its findings block instead of 1`,
        ),
      );
      expect(await run('base', 'app/Dockerfile')).toBe(0);
      expect(shown()).toMatch(/20\.1\.0 \(now\) +1 +1 .*\n20\.1\.3 +0 +0 .* 5 of 7 +0\n/);
      expect(await build('20.1.3')).toBe(0);
      expect(total()).toBe(0);
    },
    patience,
  );

  it(
    'is known by the provenance of its build where the tag has moved since',
    async () => {
      await holds('21.1.0', '4.17.4');
      dockerfile('21.1.0');
      const archive = join(flow.workspace, 'image.tar');
      const to = ['--builder', 'remote', '--provenance=true', '--output', `type=oci,dest=${archive}`];
      await docker.docker('buildx', 'build', '--quiet', ...to, join(flow.workspace, 'app'));
      await holds('21.1.0', '4.18.1');
      expect(await run('gate', `--input=${archive}`, '--file=app/Dockerfile')).toBe(1);
      expect(shown()).toContain(`Base image: ${name('21.1.0')} → ${name('21.1.0')} (rebuilt) clears 7 of 7 (measured)`);
    },
    patience,
  );
});
