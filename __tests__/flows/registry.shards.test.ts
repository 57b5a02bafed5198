import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { registryInputs } from '../../src/night/registry-inputs.js';
import { type NightWorld, nightWorld } from '../night/night-world.js';

let world: NightWorld;

beforeEach(async () => {
  world = await nightWorld();
  for (const name of ['a:main', 'b:main', 'c:main'])
    await world.holds(name, { images: [{ labels: { name } }], index: false }, false);
});
afterEach(() => world.close());

const all = () => world.name('');
const plan = () => world.night(all(), '--mode=plan', '--shards=2', '--folder=handed/plan');
const shard = (number: number) => world.night(`--shard=${number}`, '--plan=handed', `--folder=handed/shard-${number}`);
const merge = (...more: readonly string[]) => world.night('--mode=merge', 'handed', '--folder=night', ...more);
const json = (path: string) => JSON.parse(readFileSync(join(world.flow.workspace, path), 'utf8'));

describe('a night that several machines share', () => {
  it('judges each image once, and writes the ledger at its end alone', async () => {
    expect(await plan()).toBe(0);
    expect(world.scans).toEqual([]);
    expect(world.flow.told.shown.at(-1)).toMatch(/^3 images in 2 shards: [12], [12]$/);
    expect([await shard(1), await shard(2)]).toEqual([0, 0]);
    expect(world.scans.filter((what) => what === 'image')).toHaveLength(3);
    expect(() => json('.image-gate/ledger/000000001.jsonl')).toThrow('ENOENT');
    expect(await merge()).toBe(0);
    expect(json('night/night.json').images).toHaveLength(3);
    const ledger = readFileSync(join(world.flow.workspace, '.image-gate/ledger/000000001.jsonl'), 'utf8');
    expect(ledger.match(/"kind":"batch"/g)).toHaveLength(1);
    expect(ledger.match(/"kind":"stream"/g)).toHaveLength(3);
  });

  it('is not broken by an image whose config has a date that no report can write', async () => {
    const created = '+200000-01-01T00:00:00Z';
    const editConfig = (config: Record<string, unknown>) => ({ ...config, created });
    await world.holds('late:main', { images: [{ editConfig }], index: false }, false);
    expect([await plan(), await shard(1), await shard(2), await merge()]).toEqual([0, 0, 0, 0]);
    expect(json('night/night.json').images).toHaveLength(4);
  });

  it('judges what could be listed, says in the plan that it will end with 3, and does', async () => {
    world.registry.tags.set('gone:1', `sha256:${'0'.repeat(64)}` as never);
    expect(await plan()).toBe(0);
    expect(world.flow.told.shown.at(-1)).toMatch(
      /\n1 could not be listed, so the merged night will end with exit code 3\.$/,
    );
    expect([await shard(1), await shard(2)]).toEqual([0, 0]);
    expect(await merge('--fail-on=none')).toBe(3);
    world.registry.tags.clear();
    world.registry.tags.set('gone:1', `sha256:${'0'.repeat(64)}` as never);
    expect(await plan()).toBe(3);
  });

  it('ends with 3 where a shard has handed nothing over, and names its images', async () => {
    await plan();
    await shard(1);
    expect(await merge('--fail-on=none')).toBe(3);
    expect(world.flow.told.shown.at(-1)).toMatch(/NOT JUDGED .*Shard 2 has not handed over/);
  });

  it('ends with 3 where a record of a shard is missing', async () => {
    await plan();
    await shard(1);
    await shard(2);
    rmSync(join(world.flow.workspace, 'handed/shard-1/records'), { recursive: true });
    await expect(merge()).rejects.toMatchObject({ code: 'record-missing' });
  });

  it('judges what was planned, whatever the tags point to by now', async () => {
    await plan();
    world.registry.tags.clear();
    expect([await shard(1), await shard(2)]).toEqual([0, 0]);
    expect(await merge('--fail-on=none')).toBe(0);
  });

  it.each([
    ['--images=absent.txt', /^absent\.txt: there is no such file/],
    ['--running=short.txt', /no image is named: 1 of the entries of short\.txt can't be read/],
    ['--running=empty.txt', /no image is named: empty\.txt: it names no image/],
  ])('names the list that is wrong before policy and scanner are asked for: %s', async (option, message) => {
    world.flow.repository('.github/image-gate.yml', 'severity: 3\n');
    world.flow.repository('short.txt', 'default app\n');
    world.flow.repository('empty.txt', '');
    await expect(world.night(option)).rejects.toMatchObject({
      code: 'source-invalid',
      message: expect.stringMatching(message),
    });
  });

  it('needs its plan', async () => {
    await expect(shard(1)).rejects.toMatchObject({ code: 'plan-invalid' });
    await expect(world.night('--shard=1')).rejects.toMatchObject({ code: 'usage' });
    await expect(world.night(all(), '--mode=plan')).rejects.toMatchObject({ code: 'usage' });
    await expect(world.night(all(), '--mode=plan', '--shards=257')).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/^--shards: "257" is no number from 1 to 256\./),
    });
    await expect(world.night('--mode=merge')).rejects.toMatchObject({ code: 'usage' });
  });

  it.each<[string, readonly string[]]>([
    ['--shards', ['r.test/', '--shards=2']],
    ['--sign', ['r.test/', '--mode=plan', '--shards=2', '--sign=key']],
    ['--shard', ['r.test/', '--mode=plan', '--shards=2', '--shard=1', '--plan=handed']],
    ['r.test/', ['r.test/', '--shard=1', '--plan=handed']],
    ['--images', ['--images=list.txt', '--shard=1', '--plan=handed']],
    ['--only', ['--only=**/api', '--shard=1', '--plan=handed']],
    ['--running', ['--mode=merge', 'handed', '--running=pods.txt']],
    ['--listing', ['--mode=merge', 'handed', '--listing=r.test=ecr.json']],
    ['--sign', ['--mode=merge', 'handed', '--sign=key']],
  ])('refuses what its job would do nothing with: %s in %j', async (where, args) => {
    await expect(world.night(...args)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(`^${where}: it has no effect on a job that .*\\. \\w.*\\.`),
    });
  });

  it('takes in each of its jobs what says where all of them are kept', async () => {
    expect(await world.night(all(), '--mode=plan', '--shards=1', '--folder=handed/plan', '--sign=none')).toBe(0);
    const own = ['--shard=1', '--plan=handed', '--folder=handed/shard-1'];
    expect(await world.night(...own, '--budget=5h', '--sign=key', '--stale-after=9d', '--ledger=lg')).toBe(0);
    expect(await merge('--ledger=lg', '--stale-after=9d')).toBe(0);
  });

  it('has no more shards than its plan: a number that is mistyped judges nothing, and does not end well', async () => {
    await plan();
    await expect(shard(3)).rejects.toMatchObject({
      code: 'shard-unknown',
      message: expect.stringMatching(/has no shard 3, but 2 shards\. Write a number from 1 to 2, /),
    });
  });
});

it('the inputs of registry/action.yml are those that are read', () => {
  const action = parse(readFileSync(new URL('../../registry/action.yml', import.meta.url), 'utf8'));
  expect(Object.keys(action.inputs).toSorted()).toEqual(Object.keys(registryInputs.shape).toSorted());
});
