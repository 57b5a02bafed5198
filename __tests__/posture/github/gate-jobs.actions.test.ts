import { describe, expect, it } from '@jest/globals';
import { gateUse } from '../../../src/posture/github/gate-jobs.js';

const path = '.github/workflows/a.yml';
const workflow = (steps: string) => `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps: [${steps}]\n`;
const composite = (steps: string) => `name: Scan\nruns:\n  using: composite\n  steps: [${steps}]\n`;
const gate = '{ uses: image-gate/image-gate@v1 }';
const here = '{ uses: ./.github/actions/scan }';
const use = (steps: string, actions: Readonly<Record<string, string>>, names: readonly string[] = []) =>
  gateUse(new Map(Object.entries({ [path]: workflow(steps), ...actions })), [path], {
    ...{ repository: 'acme/app', branch: 'main', names },
  });
const onPush = (...args: Parameters<typeof use>) => use(...args).jobs.map((job) => job.onPush);
const scan = (steps: string) => ({ './.github/actions/scan': composite(steps) });

describe('the gate in an action that is made of steps', () => {
  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['an action of the repository', here, scan(gate)],
    ['with a slash behind its name', '{ uses: ./.github/actions/scan/ }', scan(gate)],
    ['the command', here, scan('{ run: image-gate gate, shell: bash }')],
    ['an action of the same owner', '{ uses: acme/actions/scan@v1 }', { 'acme/actions/scan@v1': composite(gate) }],
    [
      'an action that another one uses',
      '{ uses: acme/actions@v1 }',
      { 'acme/actions@v1': composite(here), ...scan(gate) },
    ],
    ['behind a checkout of the run', `{ uses: actions/checkout@v5 }, ${here}`, scan(gate)],
    [
      'behind a checkout beside it',
      `{ uses: actions/checkout@v5, with: { repository: acme/x, path: x } }, ${here}`,
      scan(gate),
    ],
    ['a copy of that name', '{ uses: ./image-gate }', { './image-gate': composite(gate) }],
  ])('counts: %s', (_what, step, actions) => {
    expect(onPush(step, actions)).toEqual([{ runs: 'always' }]);
  });

  it.each<[string, string, Readonly<Record<string, string>>, string, string]>([
    [
      'a condition of the step inside',
      here,
      scan('{ uses: image-gate/image-gate@v1, if: inputs.scan }'),
      'perhaps',
      'inputs.scan',
    ],
    [
      'a condition of the step that uses it',
      '{ uses: ./.github/actions/scan, if: vars.A }',
      scan(gate),
      'perhaps',
      'vars.A',
    ],
    [
      'a step inside that is switched off',
      here,
      scan('{ uses: image-gate/image-gate@v1, if: false }'),
      'never',
      'false',
    ],
    [
      'a step inside that may fail',
      here,
      scan('{ uses: image-gate/image-gate@v1, continue-on-error: true }'),
      'never',
      'continue-on-error',
    ],
    ['a shell inside that goes on', here, scan('{ run: image-gate gate, shell: "bash {0}" }'), 'never', 'goes on'],
    ['an action that nobody can read', here, {}, 'perhaps', 'could not be read'],
    ['an action of the same owner that nobody can read', '{ uses: acme/scan@v1 }', {}, 'perhaps', 'could not be read'],
    ['an action inside that nobody can read', here, scan('{ uses: acme/x@v1 }'), 'perhaps', 'could not be read'],
    ['a file that is no action', here, { './.github/actions/scan': 'a: [' }, 'perhaps', 'could not be read'],
    ['an action that uses itself', here, scan(here), 'perhaps', 'could not be read'],
    [
      'files of another commit',
      `{ uses: actions/checkout@v5, with: { ref: "\${{ inputs.ref }}" } }, ${here}`,
      scan(gate),
      'perhaps',
      'another commit',
    ],
    [
      'files of another repository',
      `{ uses: actions/checkout@v5, with: { repository: acme/x } }, ${here}`,
      scan(gate),
      'perhaps',
      'another commit',
    ],
    ['a path that leaves the repository', '{ uses: ./../image-gate }', {}, 'perhaps', 'not known to be the gate'],
  ])('counts for nothing: %s', (_what, step, actions, runs, why) => {
    expect(onPush(step, actions)).toEqual([{ runs, why: expect.stringContaining(why) }]);
  });

  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['an action with other steps', here, scan('{ uses: actions/checkout@v5 }')],
    ['an action that is a program', here, { './.github/actions/scan': 'runs: { using: node24, main: a.js }' }],
    ['an action of somebody else', '{ uses: other/actions/scan@v1 }', {}],
  ])('is not in %s', (_what, step, actions) => {
    expect(use(step, actions)).toMatchObject({ jobs: [], unread: [] });
  });

  it('says what is to be read', () => {
    expect(use(`${here}, { uses: Acme/x/y@v1 }, { uses: actions/checkout@v5 }`, {}).unread).toEqual([
      './.github/actions/scan',
      'Acme/x/y@v1',
    ]);
    expect(use(here, {}, ['./.github/actions/scan'])).toMatchObject({
      jobs: [{ onPush: { runs: 'always' } }],
      unread: [],
    });
  });

  it('has an end where each action uses many', () => {
    const many = Array.from({ length: 50 }, (_, at) => `{ uses: ./a${at} }`).join(', ');
    const actions = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`./a${at}`, composite(many)]));
    expect(onPush('{ uses: ./a0 }', actions)).toMatchObject([{ runs: 'perhaps' }]);
  });
});
