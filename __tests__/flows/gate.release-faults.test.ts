/** What breaks while an image that has passed is released: a registry that fails in its many ways, and a step that says so and stays red. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import { errorText, exitCodeOf } from '../../src/host/error-message.js';
import { GateError } from '../../src/host/errors.js';
import type { MadeLayout } from '../oci/layout/make-layout.js';
import { type FakeRegistry, type FakeRegistryOptions, startFakeRegistry } from '../oci/registry/fake-registry.js';
import type { Fault } from '../oci/registry/fake-registry-faults.js';
import { loggedIn } from '../oci/registry/registry-world.js';
import { type FlowWorld, flowWorld } from './world.js';

let world: FlowWorld;
let registry: FakeRegistry;
let made: MadeLayout;

beforeEach(async () => {
  world = flowWorld();
  registry = await startFakeRegistry();
  const noise = Buffer.from(Array.from({ length: 400_000 }, (_, index) => (index * index * 31) % 251));
  made = await world.layout({ images: [{ layers: [{ files: { noise }, compression: 'none' }] }] });
});
afterEach(async () => {
  await registry.close();
  world.close();
});

/** Another registry in place of the open one. */
async function registryThat(options: FakeRegistryOptions): Promise<void> {
  await registry.close();
  registry = await startFakeRegistry(options);
}

const push = (): Promise<number> => runAction(world, world.inputs({ push: 'true', tags: `${registry.host}/app:1` }));

async function expectPushed(run: Promise<number>): Promise<void> {
  expect(await run).toBe(0);
  expect(world.told.outputs).toMatchObject({ pushed: 'true', digest: made.root.digest });
  expect(registry.tags.get('app:1')).toBe(made.root.digest);
}

/** The verdict stands, the failure is told everywhere, and the run is red. */
async function expectFailedRelease(run: Promise<number>, message: RegExp): Promise<void> {
  const error = await run.catch((thrown: unknown) => thrown);
  const told = errorText(error).replaceAll('\n', ' ');
  expect({ code: exitCodeOf(error), told }).toEqual({ code: 3, told: expect.stringMatching(message) });
  expect(error).toBeInstanceOf(GateError);
  expect(told).toMatch(/ Fix: \S/);
  expect(world.told.outputs).toMatchObject({ verdict: 'passed', pushed: 'false' });
  expect(world.told.summaries).toEqual([
    expect.stringMatching(/^## ⚠️ Passed.*\n\n\*\*The push of .* failed:\*\* .*\n\n\*\*What to do:\*\* \S/),
  ]);
  expect(existsSync(world.reports) ? readdirSync(world.reports) : []).toHaveLength(4);
}

function logIn(user: string, password: string): void {
  mkdirSync(join(world.directory, 'docker'));
  writeFileSync(join(world.directory, 'docker/config.json'), JSON.stringify(loggedIn(registry.host, user, password)));
}

describe('a registry', () => {
  const broken: Fault = { when: 'PUT /v2/app/blobs/', act: { kind: 'status', status: 500, afterBytes: 100_000 } };

  it('that is down is asked five times and named', async () => {
    await registry.close();
    await expectFailedRelease(push(), /127\.0\.0\.1:\d+\/app: no answer.*Tried 5 times/);
  });

  it('that breaks every upload in the middle is asked five times and named', async () => {
    registry.fail(broken);
    await expectFailedRelease(push(), /127\.0\.0\.1:\d+\/app: .*500.*Tried 5 times/);
    expect(registry.tags.size).toBe(0);
  });

  it('that breaks one upload in the middle gets it again', async () => {
    registry.fail({ ...broken, times: 1 });
    await expectPushed(push());
  });

  it('that asks to wait too long is not waited for', async () => {
    registry.fail({
      when: 'POST /v2/app/blobs/uploads/',
      act: { kind: 'status', status: 429, headers: { 'retry-after': '3600' } },
    });
    await expectFailedRelease(push(), /3600 s \(Retry-After\)/);
    expect(registry.tags.size).toBe(0);
  });

  it('that is slow gets its time', async () => {
    const wait = () => new Promise<void>((resolve) => setTimeout(resolve, 50));
    registry.fail({ when: /./, act: { kind: 'after', wait } });
    await expectPushed(push());
  });

  it('that takes nobody without credentials says so', async () => {
    await registryThat({ auth: { kind: 'token', users: { jane: 'secret' } } });
    await expectFailedRelease(push(), /app.*(credentials|log in|authentication)/i);
    expect(registry.tags.size).toBe(0);
  });

  it('that lets the account only read says so', async () => {
    await registryThat({ auth: { kind: 'token', readers: { jane: 'secret' } } });
    logIn('jane', 'secret');
    await expectFailedRelease(push(), /app/);
    expect(registry.tags.size).toBe(0);
  });

  it('that forbids says so', async () => {
    registry.fail({
      when: 'POST /v2/app/blobs/uploads/',
      act: { kind: 'status', status: 403, body: '{"errors":[{"code":"DENIED","message":"quota"}]}' },
    });
    await expectFailedRelease(push(), /DENIED: quota/);
  });

  it('that answers with another digest is not believed', async () => {
    const headers = { 'docker-content-digest': `sha256:${'b'.repeat(64)}` };
    registry.fail({ when: 'PUT /v2/app/manifests/1', act: { kind: 'status', status: 201, headers } });
    await expectFailedRelease(push(), /sha256:bbb.*was scanned/);
  });
});
