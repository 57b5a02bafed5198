import { describe, expect, it } from '@jest/globals';
import { gateUse, isCheckOf } from '../../../src/posture/github/gate-jobs.js';

const path = '.github/workflows/image-scan.yml';
const step = '    steps: [{ uses: image-gate/image-gate@v1 }]';
const onPush = (job: string, on = 'on: push') => `${on}\njobs:\n  build:\n    runs-on: ubuntu-latest\n${job}\n`;
const use = (text: string, others: Readonly<Record<string, string>> = {}) =>
  gateUse(new Map(Object.entries({ [path]: text, ...others })), [path], 'main');

describe('the gate in a workflow', () => {
  it.each<[string, string]>([
    ['the action', step],
    ['a copy of the action in an organization', '    steps: [{ uses: acme/image-gate@0123456789 }]'],
    ['the command line', '    steps: [{ run: "npx image-gate gate --image app" }]'],
    ['a job with a condition that may hold', `    if: github.event_name == 'push'\n${step}`],
    ['the command line with a variable', '    steps: [{ run: "TAG=1 ./bin/image-gate gate --image app > out 2>&1" }]'],
    [
      'the command line on two lines',
      '    steps:\n      - run: |\n          make\n          image-gate gate \\\n            --image app && make push',
    ],
    [
      'a step for pull requests and pushes',
      `    steps: [{ uses: a/image-gate@v1, if: "github.event_name == 'pull_request' || github.event_name == 'push'" }]`,
    ],
    ['a job of a matrix', `    strategy: { matrix: { app: [a, b] } }\n${step}`],
  ])('is %s', (_what, job) => {
    expect(use(onPush(job))).toEqual({ jobs: [{ workflow: path, check: 'build' }], unread: [], invalid: [] });
  });

  it.each<[string, string]>([
    ['an action below its root', '    steps: [{ uses: image-gate/image-gate/report@v1 }]'],
    ['another action of a like name', '    steps: [{ uses: image-gate/image-gate-setup@v1 }]'],
    ['a comment', '    steps: [{ run: make }] # image-gate gate'],
    ['a comment of a script', '    steps: [{ run: "# image-gate gate\\nmake" }]'],
    ['another command', '    steps: [{ run: "image-gate scan app" }]'],
    ['a command whose failure counts for nothing', '    steps: [{ run: "image-gate gate || true" }]'],
    ['words of a message', '    steps: [{ run: "echo image-gate gate" }]'],
    ['a command of which another one reads', '    steps: [{ run: "image-gate gate | tee gate.log" }]'],
    ['a command with another end', '    steps: [{ run: "image-gate gate; exit 0" }]'],
    ['a command that is waited for by nobody', '    steps: [{ run: "image-gate gate &" }]'],
    ['a question', '    steps: [{ run: "if image-gate gate; then echo good; fi" }]'],
    ['a script that goes on', '    steps: [{ run: "set +e\\nimage-gate gate\\nexit 0" }]'],
    ['a script in a shell that goes on', '    steps: [{ run: "image-gate gate\\nmake", shell: "bash {0}" }]'],
    ['a script of another length', `    steps: [{ run: "${'x'.repeat(70_000)}\\nimage-gate gate" }]`],
    ['a step for pull requests', `    steps: [{ uses: a/image-gate@v1, if: "github.event_name == 'pull_request'" }]`],
    ['a step for all but pushes', `    steps: [{ uses: a/image-gate@v1, if: "\${{ github.event_name != 'push' }}" }]`],
    ['a step after a failure', '    steps: [{ uses: a/image-gate@v1, if: failure() }]'],
    ['a step that is switched off', '    steps: [{ uses: image-gate/image-gate@v1, if: false }]'],
    [
      'a step that is switched off by an expression',
      '    steps: [{ uses: image-gate/image-gate@v1, if: "${{ false }}" }]',
    ],
    ['a step that may fail', '    steps: [{ uses: image-gate/image-gate@v1, continue-on-error: true }]'],
    [
      'a step that may fail by an expression',
      '    steps: [{ uses: image-gate/image-gate@v1, continue-on-error: "${{ true }}" }]',
    ],
    ['a job that is switched off', `    if: false\n${step}`],
    ['a job that may fail', `    continue-on-error: true\n${step}`],
  ])('is not %s', (_what, job) => {
    expect(use(onPush(job)).jobs).toEqual([]);
  });

  it.each<[string, boolean]>([
    ['on: push', true],
    ['on: [pull_request, push]', true],
    ['on: { push: }', true],
    ['on: { push: { branches: [main] } }', true],
    ['on: { push: { branches: ["**"] } }', true],
    ['on: { push: { branches: ["ma*"], tags: ["v*"] } }', true],
    ['on: { push: { branches-ignore: [develop] } }', true],
    ['on: { push: { paths: ["app/**"] } }', true],
    ['on: pull_request', false],
    ['on: schedule', false],
    ['on: { workflow_call: }', false],
    ['on: { push: { branches: [develop] } }', false],
    ['on: { push: { branches: ["**", "!main"] } }', false],
    ['on: { push: { branches-ignore: [main] } }', false],
    ['on: { push: { tags: ["v*"] } }', false],
  ])('with %s starts by a push to main: %s', (on, starts) => {
    expect(use(onPush(step, on)).jobs).toHaveLength(starts ? 1 : 0);
  });

  it('is found in a workflow that another one calls, here and elsewhere', () => {
    const called = onPush(step, 'on: { workflow_call: }');
    const local = use(onPush('    uses: ./.github/workflows/gate.yml'), { '.github/workflows/gate.yml': called });
    expect(local.jobs).toEqual([{ workflow: path, check: 'build / build' }]);
    const name = 'acme/workflows/.github/workflows/gate.yml@v1';
    const unread = use(onPush(`    uses: ${name}`));
    expect(unread).toEqual({ jobs: [], unread: [name], invalid: [] });
    const inner = 'acme/workflows/.github/workflows/inner.yml@v1';
    const both = {
      [name]: onPush('    uses: ./.github/workflows/inner.yml', 'on: { workflow_call: }'),
      [inner]: called,
    };
    expect(use(onPush(`    uses: ${name}`), both).jobs).toEqual([{ workflow: path, check: 'build / build / build' }]);
  });

  it('has no end in a circle', () => {
    expect(use(onPush('    uses: ./.github/workflows/image-scan.yml')).jobs).toEqual([]);
  });

  it('has no name where an expression makes it', () => {
    expect(use(onPush(`    name: "scan \${{ matrix.app }}"\n${step}`)).jobs).toEqual([{ workflow: path }]);
  });

  it.each(['', '[', 'jobs: []', 'a: &a [*a]', `on: push\njobs: ${'['.repeat(1000)}`])('is not known of %j', (text) => {
    expect(use(text)).toEqual({ jobs: [], unread: [], invalid: [path] });
  });
});

describe('a required check', () => {
  it.each([
    ['build', 'build', true],
    ['build (linux, 22)', 'build', true],
    ['build-all', 'build', false],
    ['build (linux', 'build', false],
    ['lint', 'build', false],
  ])('%s is that of the job %s: %s', (context, check, is) => {
    expect(isCheckOf(context, check)).toBe(is);
  });
});
