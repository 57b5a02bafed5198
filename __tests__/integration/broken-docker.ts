/** Real daemons of its own for each test of a file, which break in the middle of the work of the shipped gate. */
import { createCipheriv } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect } from '@jest/globals';
import { type Ended, type GateWorld, gateWorld } from './gate-world.js';
import { startContainerd } from './start-containerd.js';
import { type DockerWorld, startDocker } from './start-docker.js';

export const patience = 600_000;
export const mebibyte = 2 ** 20;

export type Docker = Omit<DockerWorld, 'remoteBuilder'>;

/** A Docker and a gate that uses it. */
export interface BrokenWorld {
  readonly docker: Docker;
  readonly world: GateWorld;
}

let started: { readonly stop: () => Promise<void> } | undefined;
afterEach(async () => {
  await started?.stop();
  started = undefined;
}, patience);

/** It ends with the test. @param room bytes of the disk on which the engine keeps its data. */
export async function startClassic(room?: number): Promise<BrokenWorld> {
  return await brokenWorld(await startDocker(room));
}

/** It ends with the test. */
export async function startNewer(): Promise<BrokenWorld> {
  return await brokenWorld(await startContainerd());
}

async function brokenWorld(docker: Docker): Promise<BrokenWorld> {
  const world = await gateWorld(docker.environment);
  const stop = async () => {
    await world.close();
    await docker.stop();
  };
  started = { stop };
  return { docker, world };
}

/** Ends with one error, and nothing is left behind. */
export async function expectFailed({ world }: BrokenWorld, ended: Ended, message: RegExp, fix: RegExp): Promise<void> {
  const errors = ended.stdout.match(/^::error::.*$/gm);
  expect({ code: ended.code, errors, stdout: ended.stdout }).toEqual({
    code: 3,
    errors: [expect.stringMatching(message)],
    stdout: ended.stdout,
  });
  expect(errors?.[0]?.split('%0AFix: ')[1]).toMatch(fix);
  expect(ended.stdout + ended.stderr).not.toMatch(/defect|\n {4}at /);
  expect(ended.summary).toMatch(/^## ❌ There is no verdict, and nothing was pushed/);
  expect(ended.outputs).toEqual({});
  expect(ended.rest).toEqual([]);
  expect(await world.leftBehind()).toEqual([]);
}

/** A context whose image holds this many bytes that do not compress. */
export async function bigContext({ world }: BrokenWorld, bytes: number): Promise<void> {
  await mkdir(join(world.workspace, 'app'), { recursive: true });
  // The stream of a cipher, which is always the same.
  const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(bytes));
  await writeFile(join(world.workspace, 'app/big'), noise);
  await world.write('Dockerfile', 'FROM scratch\nCOPY app /app\n');
}
