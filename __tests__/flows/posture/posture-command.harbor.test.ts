import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../../src/flows/commands/command-line.js';
import type { CriterionKey } from '../../../src/posture/criteria.js';
import { startHarbor } from '../../contract/harbor-fake.js';
import { type PostureWorld, postureWorld } from './posture-world.js';

let world: PostureWorld;
let harbor: Awaited<ReturnType<typeof startHarbor>>;
beforeEach(async () => {
  [world, harbor] = [await postureWorld(), await startHarbor()];
  harbor.now = () => world.clock.now().getTime();
});
afterEach(async () => {
  await world.close();
  await harbor.close();
  expect(harbor.violations).toEqual([]);
});

const facts = 'harbor-posture.json';
const file = () => join(world.flow.workspace, facts);
const asked = async () =>
  runCommandLine({ ...world.flow, clock: world.clock }, [
    'harbor',
    'posture',
    `${harbor.host}/acme`,
    '--output',
    file(),
    '--fail-on',
    'none',
  ]);
const states = () =>
  Object.fromEntries(world.posture().criteria.map(({ key, state }): [CriterionKey, string] => [key, state]));

describe('what a Harbor enforces', () => {
  it('is in the posture by the file that was written of it, each control in its criterion', async () => {
    const metadata = { public: 'false', enable_content_trust_cosign: 'true', prevent_vul: 'true', severity: 'high' };
    harbor.project('acme', { metadata });
    expect(await asked()).toBe(0);
    expect(await world.run('--harbor', facts)).toBe(0);
    expect(states()).toMatchObject({
      ...{ 'registry-asks-for-signatures': 'yes', 'registry-blocks': 'yes', 'registry-exceptions-end': 'yes' },
      ...{ 'registry-scans': 'no', 'tags-immutable': 'no' },
    });
    expect(world.posture().sources).toMatchObject([{ kind: 'harbor', place: facts }]);
  });

  it('is not known where Harbor did not say it, or said it too long ago', async () => {
    harbor.project('acme', { metadata: { public: 'false', enable_content_trust_cosign: 'true' } });
    harbor.fail({ when: 'GET /api/v2.0/projects/acme/immutabletagrules', act: { kind: 'status', status: 403 } });
    expect(await asked()).toBe(3);
    await world.run('--harbor', facts);
    expect(states()).toMatchObject({ 'tags-immutable': 'not-known', 'registry-asks-for-signatures': 'yes' });
    await world.clock.sleep(3 * 24 * 3_600_000);
    await world.run('--harbor', facts);
    expect(states()).toMatchObject({ 'registry-asks-for-signatures': 'not-known', 'registry-blocks': 'not-known' });
  });

  it('must be what was written: a file that is not there, or something else, is refused', async () => {
    await expect(world.run('--harbor', facts)).rejects.toMatchObject({ code: 'harbor-posture-invalid' });
    writeFileSync(file(), '{"harborPostureVersion":1}');
    await expect(world.run('--harbor', facts)).rejects.toMatchObject({ code: 'harbor-posture-invalid' });
  });
});
