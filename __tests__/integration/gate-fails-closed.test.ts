/**
 * Promise 3: whatever goes wrong on the way to a verdict, the shipped gate ends with a named error, and nothing reaches the registry. One row for each kind
 * of failure, and those that need a real Trivy; the whole table is in `flows/fails-closed.children.test.ts`.
 */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { flip, layerOf } from '../oci/layout/lies.js';
import { type LayoutRecipe, makeLayout } from '../oci/layout/make-layout.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { writeFakeTrivy } from '../scan/trivy/fake-trivy.js';
import { fixed, type GateWorld, gateWorld, type Inputs } from './gate-world.js';

let world: GateWorld;
let registry: FakeRegistry;

beforeEach(async () => {
  world = await gateWorld();
  registry = await startFakeRegistry();
});
afterEach(async () => {
  await registry.close();
  await world.close();
});

const recipe: LayoutRecipe = { images: [{ layers: [{ files: fixed }] }] };

/** Runs the gate on the layout of the workspace and requires that it fails closed, with this in the error. */
async function failsClosed(code: 2 | 3, message: RegExp, inputs: Inputs = {}, environment: Inputs = {}): Promise<void> {
  const given = { input: 'image', push: 'true', tags: `${registry.host}/app:1`, ...inputs };
  const ended = await world.step(given, environment);
  const errors = ended.stdout.match(/^::error::.*$/gm);
  expect({ code: ended.code, errors }).toEqual({ code, errors: [expect.stringMatching(message)] });
  expect(ended.stdout + ended.stderr).not.toMatch(/defect|\n {4}at /);
  if (code === 3) expect(errors?.[0]).toMatch(/%0AFix: \S/);
  expect(ended.summary).toMatch(/^## ❌ There is no verdict, and nothing was pushed/);
  expect(ended.outputs).toEqual({});
  expect(registry.writes).toEqual([]);
  expect(ended.rest).toEqual([]);
  expect(await world.leftBehind()).toEqual([]);
}

describe('a Trivy', () => {
  const behaviours: readonly [string, string, RegExp, Inputs][] = [
    ['that exits with 1', "say('FATAL no space'); process.exit(1);", /exit code 1.*FATAL no space/, {}],
    [
      'that hangs and does not listen',
      "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);",
      /within 1 s/,
      { timeout: '1s' },
    ],
  ];

  it.each(behaviours)('%s', async (_, body, message, inputs) => {
    await makeLayout(join(world.workspace, 'image'), recipe);
    writeFakeTrivy(join(world.directory, 'trivy'), body);
    await failsClosed(3, message, { 'trivy-path': join(world.directory, 'trivy'), ...inputs });
  });
});

describe('a database', () => {
  const db = (name: string) => join(world.cache, 'db', name);

  it.each<[string, () => void, Inputs, RegExp]>([
    ['that is damaged', () => writeFileSync(db('trivy.db'), 'no database'), {}, /Trivy ended with exit code|database/],
    ['that is empty', () => writeFileSync(db('trivy.db'), ''), {}, /Trivy ended with exit code|database/],
  ])('%s', async (_, spoil, inputs, message) => {
    await makeLayout(join(world.workspace, 'image'), recipe);
    spoil();
    await failsClosed(3, message, inputs);
  });
});

it('a layout whose layer has other bytes', async () => {
  const made = await makeLayout(join(world.workspace, 'image'), recipe);
  flip(made.path(layerOf(made).digest));
  await failsClosed(3, /image.*came as bytes whose digest is/);
});

describe('rules', () => {
  beforeEach(() => makeLayout(join(world.workspace, 'image'), recipe));

  it('with an unknown key', async () => {
    await world.write('.github/image-gate.yml', 'severity: { critcal: block }\n');
    await failsClosed(2, /image-gate\.yml:1.*critcal.*critical/);
  });

  it('of a commit that GitHub does not give', async () => {
    const github = createServer((_, response) => response.writeHead(403).end('{ "message": "no" }'));
    await once(github.listen(0, '127.0.0.1'), 'listening');
    const { port } = github.address() as AddressInfo;
    await failsClosed(3, /GitHub|contents: read/, { context: '' }, { GITHUB_API_URL: `http://127.0.0.1:${port}` });
    github.close();
  });
});
