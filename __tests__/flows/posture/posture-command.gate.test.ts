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

describe('a gate in an action', () => {
  const uses = (name: string) => workflow.replace('image-gate/image-gate@v1', name);
  const action = 'runs:\n  using: composite\n  steps: [{ uses: image-gate/image-gate@v1 }]\n';
  const files = (text: string, more: Readonly<Record<string, string>>) => {
    world.projects = [{ ...whole, files: { Dockerfile: '', [path]: text, ...more } }];
  };

  it('of the repository is read where its workflow is', async () => {
    files(uses('./.github/actions/scan'), { '.github/actions/scan/action.yaml': action });
    await world.run('--repository', 'acme/app');
    expect(rowsOf('gate-on-push')).toMatchObject([{ seen: 'yes' }]);
    expect(rowsOf('checks-required')).toMatchObject([{ seen: 'yes' }]);
    files(uses('./.github/actions/scan'), {
      '.github/actions/scan/action.yml': action.replace('{', '{ if: inputs.on,'),
    });
    await world.run('--repository', 'acme/app');
    const why = expect.stringContaining('in `./.github/actions/scan`: it runs only where `inputs.on` holds');
    expect(rowsOf('gate-on-push')).toMatchObject([{ seen: 'not-known', why }]);
    expect(rowsOf('checks-required')).toMatchObject([{ seen: 'not-known' }]);
  });

  it('of the same owner is read at its commit', async () => {
    world.projects = [
      { ...whole, files: { Dockerfile: '', [path]: uses('acme/actions/scan@v1') } },
      { name: 'actions', files: { 'scan/action.yml': action } },
    ];
    await world.run('--repository', 'acme/app');
    expect(rowsOf('gate-on-push')).toMatchObject([{ seen: 'yes' }]);
  });

  it('that nobody can read is not known', async () => {
    for (const name of ['./.github/actions/scan', 'acme/actions/scan@v1']) {
      files(uses(name), {});
      await world.run('--repository', 'acme/app');
      const why = expect.stringContaining(`\`${name}\` is an action that could not be read`);
      expect(rowsOf('gate-on-push')).toMatchObject([{ seen: 'not-known', why }]);
    }
  });
});

describe('the required check', () => {
  it('is not known where another app must give it, and of workflows that a ruleset requires', async () => {
    const queue = {
      ...{ check_response_timeout_minutes: 60, grouping_strategy: 'ALLGREEN', merge_method: 'MERGE' },
      ...{ max_entries_to_build: 5, max_entries_to_merge: 5, min_entries_to_merge: 1 },
      min_entries_to_merge_wait_minutes: 5,
    };
    const rule = (type: string, parameters: object) => ({ type, parameters });
    const rules = (...all: readonly object[]) => {
      world.projects = [{ ...whole, files: { Dockerfile: '', [path]: workflow }, rules: all }];
    };
    const required = (app: number) =>
      rule('required_status_checks', {
        required_status_checks: [{ context: 'gate', integration_id: app }],
        strict_required_status_checks_policy: false,
      });
    for (const [app, seen] of [
      [15_368, 'yes'],
      [57, 'not-known'],
    ] as const) {
      rules(required(app));
      await world.run('--repository', 'acme/app');
      expect(rowsOf('checks-required')).toMatchObject([{ seen }]);
    }
    rules(rule('workflows', { workflows: [{ path: '.github/workflows/a.yml', repository_id: 1 }] }));
    await world.run('--repository', 'acme/app');
    expect(rowsOf('checks-required')).toMatchObject([{ seen: 'not-known' }]);
    rules(required(15_368), rule('merge_queue', queue));
    await world.run('--repository', 'acme/app');
    expect(rowsOf('checks-required')).toMatchObject([{ seen: 'no' }]);
  });

  it('of a protected branch counts where it is for somebody', async () => {
    for (const [level, seen] of [
      [undefined, 'yes'],
      ['off', 'no'],
    ] as const) {
      const protection = { contexts: ['gate'], ...(level === undefined ? {} : { level }) };
      world.projects = [{ ...whole, files: { Dockerfile: '', [path]: workflow }, rules: [], protection }];
      await world.run('--repository', 'acme/app');
      expect(rowsOf('checks-required')).toMatchObject([{ seen }]);
    }
  });

  it('of a workflow that calls others is judged by what they are', async () => {
    const called = 'other/ci/.github/workflows/gate.yml@v1';
    put(`${workflow}  lint:\n    uses: ${called}\n`, 'lint / gate');
    await world.run('--repository', 'acme/app');
    expect(rowsOf('checks-required')).toMatchObject([{ seen: 'not-known' }]);
  });

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
    const why = expect.stringContaining('it runs only where `github.actor != github.repository_owner` holds');
    expect(rowsOf('checks-required')).toMatchObject([{ seen: 'not-known', why }]);
  });

  it('may be that of a workflow that nobody can read', async () => {
    put('on: push\njobs:\n  scan:\n    uses: other/hidden/.github/workflows/gate.yml@v1\n', 'scan / gate');
    await world.run('--repository', 'acme/app');
    expect(rowsOf('checks-required')).toMatchObject([{ seen: 'not-known' }]);
  });
});
