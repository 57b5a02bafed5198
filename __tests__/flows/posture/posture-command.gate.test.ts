import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ruleOfChecks } from '../../contract/github-organization.js';
import { type PostureWorld, workflowPath as path, postureWorld, whole, workflow } from './posture-world.js';

let world: PostureWorld;
beforeEach(async () => {
  world = await postureWorld();
});
afterEach(async () => {
  await world.close();
  expect(world.github.violations).toEqual([]);
});

const rowsOf: PostureWorld['rowsOf'] = (key) => world.rowsOf(key);
const put = (text: string, ...checks: readonly string[]) => {
  world.projects = [{ ...whole, files: { Dockerfile: '', [path]: text }, rules: [ruleOfChecks(...checks)] }];
};
const copy = workflow.replace('image-gate/image-gate@', 'acme/image-gate@');
const pushAndPull = 'on: { push: { branches: [main] }, pull_request: }';

describe('image-gate posture, of a gate that may not run', () => {
  it.each<[string, string, string]>([
    ['an action of another owner', copy, '`acme/image-gate@v1` is not known to be the gate'],
    ['a condition', workflow.replace('steps:', 'if: vars.GATE\n    steps:'), 'it runs only where `vars.GATE` holds'],
    ['paths', workflow.replace('on: push', 'on: { push: { paths: [app/**] } }'), 'paths: `["app/**"]`'],
  ])('does not know the gate by %s, and says which job it is', async (_what, text, why) => {
    put(text, 'gate');
    expect(await world.run('--repository', 'acme/app')).toBe(0);
    const [row] = rowsOf('gate-on-push');
    expect(row).toMatchObject({ seen: 'not-known', because: 'not-shown', why: expect.stringContaining(why) });
    expect(row).toMatchObject({ why: expect.stringContaining(`${path} \`gate\`: `) });
  });

  it('says of a gate that nobody but a hand starts what starts it', async () => {
    put(workflow.replace('on: push', 'on: workflow_dispatch'), 'gate');
    await world.run('--repository', 'acme/app');
    const answer = expect.stringContaining('`gate`: only workflow_dispatch starts it');
    expect(rowsOf('gate-on-push')).toMatchObject([{ seen: 'no', evidence: { answer } }]);
  });

  it('counts a copy that is named', async () => {
    put(copy, 'gate');
    await world.run('--repository', 'acme/app', '--gate', 'acme/image-gate');
    expect(rowsOf('gate-on-push')).toMatchObject([{ seen: 'yes' }]);
    expect(rowsOf('checks-required')).toMatchObject([{ seen: 'yes' }]);
    for (const name of ['acme', 'acme/image-gate@v1', './', '../x', 'a/b/c'])
      await expect(world.run('--gate', name)).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('the required check', () => {
  it('of a job that is skipped before the merge counts for nothing, as GitHub calls it a success', async () => {
    put(
      workflow.replace('on: push', pushAndPull).replace('steps:', "if: github.event_name == 'push'\n    steps:"),
      'gate',
    );
    await world.run('--repository', 'acme/app');
    expect(rowsOf('gate-on-push')).toMatchObject([{ seen: 'yes' }]);
    const answer = expect.stringContaining("its condition `github.event_name == 'push'` does not hold");
    expect(rowsOf('checks-required')).toMatchObject([{ seen: 'no', evidence: { answer } }]);
  });

  it('of a job that may be skipped is not known', async () => {
    const condition = 'if: github.actor != github.repository_owner';
    put(workflow.replace('on: push', pushAndPull).replace('steps:', `${condition}\n    steps:`), 'gate');
    await world.run('--repository', 'acme/app');
    const why = expect.stringContaining('the gate may be skipped, and its check counts');
    expect(rowsOf('checks-required')).toMatchObject([{ seen: 'not-known', why }]);
  });

  it('may be that of a workflow that nobody can read', async () => {
    put('on: push\njobs:\n  scan:\n    uses: other/hidden/.github/workflows/gate.yml@v1\n', 'scan / gate');
    await world.run('--repository', 'acme/app');
    expect(rowsOf('checks-required')).toMatchObject([{ seen: 'not-known' }]);
  });
});
