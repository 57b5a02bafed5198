import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { digestOf } from '../../../src/oci/digest.js';
import { parseReference } from '../../../src/oci/reference.js';
import { retryLimits } from '../../../src/oci/registry/retry.js';
import { type FakeRegistry, startFakeRegistry } from './fake-registry.js';
import { createWorld, type World } from './registry-world.js';

let fake: FakeRegistry;
let world: World;

beforeEach(async () => {
  fake = await startFakeRegistry();
  fake.seedManifest('app', Buffer.from('{}'), 'application/vnd.oci.image.manifest.v1+json', '1');
  world = await createWorld();
});

afterEach(async () => {
  await fake.close();
  world.close();
});

const resolve = () => world.registry.resolve(parseReference(`${fake.host}/app:1`));

describe('a registry that stumbles', () => {
  it.each([408, 429, 500, 502, 503, 504])('with %d is asked again', async (status) => {
    fake.fail({ when: 'HEAD', times: 2, act: { kind: 'status', status } });
    expect((await resolve())?.digest).toBe(digestOf('{}'));
    expect(world.clock.slept).toEqual([500, 1000]);
  });

  it('by breaking connections is asked again', async () => {
    fake.fail({ when: 'HEAD', times: 2, act: { kind: 'break' } });
    expect((await resolve())?.digest).toBe(digestOf('{}'));
  });

  it.each([400, 401, 403, 405, 501])('with %d is not asked again', async (status) => {
    fake.fail({ when: 'HEAD', act: { kind: 'status', status } });
    await expect(resolve()).rejects.toHaveProperty('code');
    expect(fake.seen('HEAD')).toHaveLength(1);
  });

  it('and does not recover gets five tries, then an error that says so', async () => {
    fake.fail({ when: 'HEAD', act: { kind: 'status', status: 503 } });
    await expect(resolve()).rejects.toMatchObject({
      code: 'registry-broken',
      message: expect.stringContaining('Tried 5 times'),
    });
    expect(fake.seen('HEAD')).toHaveLength(retryLimits.attempts);
    expect(world.log.lines[1]).toMatch(/^info: Can't look up \S+\/app:1: answered 503.* Trying again in 1 s\.$/);
  });

  it('and is down is named', async () => {
    await fake.close();
    await expect(resolve()).rejects.toMatchObject({
      code: 'registry-unreachable',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it('is given up at once when the run is ended', async () => {
    fake.fail({ when: 'HEAD', act: { kind: 'after', wait: () => world.abort.abort() } });
    await expect(resolve()).rejects.toMatchObject({ code: 'cancelled' });
    expect(fake.seen('HEAD')).toHaveLength(1);
  });
});

describe('Retry-After', () => {
  it.each([
    ['in seconds', '7', 7000],
    ['as a date', 'Sun, 01 Mar 2026 12:00:09 GMT', 9000],
    ['that is over', 'Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['that says nothing', 'soon', 500],
  ])('%s is honoured', async (_, value, slept) => {
    fake.fail({ when: 'HEAD', times: 1, act: { kind: 'status', status: 429, headers: { 'retry-after': value } } });
    await resolve();
    expect(world.clock.slept).toEqual([slept]);
  });

  it('that is too long is an error at once', async () => {
    fake.fail({ when: 'HEAD', act: { kind: 'status', status: 429, headers: { 'retry-after': '3600' } } });
    await expect(resolve()).rejects.toMatchObject({
      code: 'registry-rate-limited',
      message: expect.stringMatching(/asks to wait 3600 s \(Retry-After\), more than the 120 s/),
    });
    expect(world.clock.slept).toEqual([]);
  });
});
