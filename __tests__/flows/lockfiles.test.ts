import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import type { Process } from '../../src/host/ports.js';
import { type FlowWorld, flowWorld } from './world.js';

let world: FlowWorld;
afterEach(() => world.close());

/** Places among the layers of the image. */
const base = 0;
const own = 1;
const history = [{ created_by: 'ADD rootfs.tar / # buildkit' }, { created_by: 'RUN npm ci # buildkit' }];
const dockerfile = 'FROM node:24\nRUN npm ci\n';

/** A repository with a lockfile, and an image of its Dockerfile with findings in these layers. */
async function withFindingsIn(layers: readonly number[], change: object = {}): Promise<void> {
  world = flowWorld();
  world.finds(...layers.map(() => 'LOW'));
  const { images } = await world.layout({
    images: [{ history, layers: [{}, { files: { 'app/server.js': 'run()' } }] }],
  });
  world.repository('Dockerfile', dockerfile);
  world.repository('package-lock.json', '{}');
  const path = join(world.directory, 'trivy.json');
  const report = JSON.parse(readFileSync(path, 'utf8'));
  for (const [index, found] of (report.Results[0].Vulnerabilities ?? []).entries())
    Object.assign(found, { Layer: { DiffID: images[0]?.diffIds[layers[index] ?? base] } }, change);
  writeFileSync(path, JSON.stringify(report));
}

/** What Trivy is asked for, in order. */
async function asked(): Promise<readonly (string | undefined)[]> {
  const commands: (string | undefined)[] = [];
  const run: Process['run'] = (command) => {
    commands.push(command.args[0]);
    return world.process.run(command);
  };
  expect(await runAction({ ...world, process: { ...world.process, run } }, world.inputs())).toBe(0);
  return commands;
}

describe('the lockfiles of a build', () => {
  it.each([
    ['a package of the application, which one of them may name', [base, own], {}, ['image', 'fs']],
    ['nothing', [], {}, ['image']],
    ['packages of the base image alone', [base], {}, ['image']],
    ['a tool of the machine alone', [own], { PkgPath: 'usr/lib/node_modules/npm/package.json' }, ['image']],
  ])('are read after the scan only where they are needed: found is %s', async (_, layers, change, commands) => {
    await withFindingsIn(layers, change);
    expect(await asked()).toEqual(commands);
  });
});
