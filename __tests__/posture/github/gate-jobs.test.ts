import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { switchInputNames } from '../../../src/config/inputs/gate-inputs.js';
import { plainName } from '../../../src/posture/github/check-name.js';
import { gateUse } from '../../../src/posture/github/gate-jobs.js';
import { gateSwitches } from '../../../src/posture/github/gate-script.js';

const path = '.github/workflows/image-scan.yml';
const step = '    steps: [{ uses: image-gate/image-gate@v1 }]';
const onPush = (job: string, on = 'on: push') => `${on}\njobs:\n  build:\n    runs-on: ubuntu-latest\n${job}\n`;
const place = { repository: 'acme/app', branch: 'main', names: [] as readonly string[] };
const use = (text: string, others: Readonly<Record<string, string>> = {}, more: Partial<typeof place> = {}) =>
  gateUse(new Map(Object.entries({ [path]: text, ...others })), [path], { ...place, ...more });
const always = { runs: 'always' };
/** How the one job with the gate stands for a push to main. */
const onPushIn = (text: string, more: Partial<typeof place> = {}) => use(text, {}, more).jobs[0]?.onPush;

describe('the gate in a workflow', () => {
  it.each<[string, string]>([
    ['the action', step],
    ['the action in other letters', '    steps: [{ uses: Image-Gate/Image-Gate@0123456789 }]'],
    ['the command line', '    steps: [{ run: "npx image-gate gate --image app" }]'],
    ['a job for pushes', `    if: github.event_name == 'push'\n${step}`],
    ['a job for the branch', `    if: github.ref == 'refs/heads/main' && success()\n${step}`],
    ['a step that always runs', '    steps: [{ uses: image-gate/image-gate@v1, if: "${{ !cancelled() }}" }]'],
    [
      'one of two steps',
      `    steps: [{ uses: image-gate/image-gate@v1, if: vars.A }, { uses: image-gate/image-gate@v1 }]`,
    ],
    [
      'the command line with values of the run',
      `    steps:\n      - run: image-gate gate --image "$IMAGE" --tags=\${{ github.sha }} --policy "$POLICY" > $LOG`,
    ],
    [
      'the command line behind a comment with a backslash',
      '    steps:\n      - run: |\n          # the gate: \\\n          image-gate gate',
    ],
    [
      'the command line behind the same with --help',
      '    steps: [{ run: "image-gate gate --help\\nimage-gate gate" }]',
    ],
    ['the command line beside a program', '    steps: [{ run: "./serve &\\nimage-gate gate" }]'],
    ['the command line behind a program by its path', '    steps: [{ run: "$HOME/bin/setup\\nimage-gate gate" }]'],
    [
      'the command line with words in quotes',
      `    steps: [{ run: "URL='http://a/?b&c' image-gate gate --title \\"it's #12\\" # as ever" }]`,
    ],
    ['the command line behind a text', `    steps: [{ run: "echo \\"it's so\\"\\nimage-gate gate" }]`],
    ['the command line with all that it says in a file', '    steps: [{ run: "image-gate gate &> out && make push" }]'],
    ['the command line that npx loads', '    steps: [{ run: "npx --yes image-gate@1.2.3 gate --image app" }]'],
    ['the command line with a variable', '    steps: [{ run: "TAG=1 ./bin/image-gate gate --image app > out 2>&1" }]'],
    [
      'the command line on two lines',
      '    steps:\n      - run: |\n          make\n          image-gate gate \\\n            --image app && make push',
    ],
    [
      'a step for pull requests and pushes',
      `    steps: [{ uses: image-gate/image-gate@v1, if: "github.event_name == 'pull_request' || github.event_name == 'push'" }]`,
    ],
    ['a job of a matrix', `    strategy: { matrix: { app: [a, b] } }\n${step}`],
  ])('is %s', (_what, job) => {
    const used = use(onPush(job));
    expect(used.jobs.map(({ name, ...one }) => ({ ...one, check: plainName(name) }))).toMatchObject([
      { workflow: path, check: 'build', onPush: always },
    ]);
    expect(used).toMatchObject({ unread: [], invalid: [] });
  });

  it.each<[string, string]>([
    ['an action below its root', '    steps: [{ uses: image-gate/image-gate/report@v1 }]'],
    ['another action of a like name', '    steps: [{ uses: image-gate/image-gate-setup@v1 }]'],
    ['a comment', '    steps: [{ run: make }] # image-gate gate'],
    ['a comment of a script', '    steps: [{ run: "# image-gate gate\\nmake" }]'],
    ['another command', '    steps: [{ run: "image-gate scan app" }]'],
    ['a command whose failure counts for nothing', '    steps: [{ run: "image-gate gate || true" }]'],
    ['a command with a # in quotes', `    steps: [{ run: "image-gate gate --title 'see #12' || true" }]`],
    ['a command with a # behind a backslash', '    steps: [{ run: "image-gate gate --title a\\\\ #12 || true" }]'],
    ['a command behind a variable and an or', '    steps: [{ run: "A=1|| image-gate gate" }]'],
    ['a command among redirections without end', `    steps: [{ run: "image-gate gate ${'>&>'.repeat(8)};" }]`],
    ['words of a message', '    steps: [{ run: "echo image-gate gate" }]'],
    ['a command of which another one reads', '    steps: [{ run: "image-gate gate | tee gate.log" }]'],
    ['a command with another end', '    steps: [{ run: "image-gate gate; exit 0" }]'],
    ['a command that is waited for by nobody', '    steps: [{ run: "image-gate gate &" }]'],
    ['a question', '    steps: [{ run: "if image-gate gate; then echo good; fi" }]'],
    ['a script that goes on', '    steps: [{ run: "set +e\\nimage-gate gate\\nexit 0" }]'],
    ['a script in a shell that goes on', '    steps: [{ run: "image-gate gate\\nmake", shell: "bash {0}" }]'],
    ['a script that goes on by other words', '    steps: [{ run: "set -u +e\\nimage-gate gate\\necho end" }]'],
    ['a script that ends before each command', '    steps: [{ run: "trap \'exit 0\' DEBUG\\nimage-gate gate" }]'],
    ['a script with another end', '    steps: [{ run: "trap \'exit 0\' 0\\nimage-gate gate" }]'],
    [
      'a command before another one, and more behind',
      '    steps: [{ run: "image-gate gate && make push\\necho end" }]',
    ],
    ['words about the command', '    steps: [{ run: image-gate gate --help }]'],
    ['words about the command, in short', '    steps: [{ run: "image-gate gate -h --image app" }]'],
    ['the version of the command', '    steps: [{ run: "image-gate gate --version" }]'],
    ['words about the command in quotes', `    steps: [{ run: "image-gate gate '--help'" }]`],
    ['words about the command, and more', '    steps: [{ run: "image-gate gate --help && make push" }]'],
    ['words about the command behind another one', '    steps: [{ run: "cd app && image-gate gate --help" }]'],
    ['a command behind another one that may fail', '    steps: [{ run: "make; cd app && image-gate gate || true" }]'],
    ['the command of a program that ends well', '    steps: [{ run: "image-gate gate || exit 0" }]'],
    ['a script of another length', `    steps: [{ run: "${'x'.repeat(70_000)}\\nimage-gate gate" }]`],
    [
      'a step for pull requests',
      `    steps: [{ uses: image-gate/image-gate@v1, if: "github.event_name == 'pull_request'" }]`,
    ],
    [
      'a step for all but pushes',
      `    steps: [{ uses: image-gate/image-gate@v1, if: "\${{ github.event_name != 'push' }}" }]`,
    ],
    ['a step after a failure', '    steps: [{ uses: image-gate/image-gate@v1, if: failure() }]'],
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
    expect(use(onPush(job)).jobs.filter(({ onPush: one }) => one.runs !== 'never')).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['another’s action of that name', '    steps: [{ uses: acme/image-gate@v1 }]', 'acme/image-gate@v1'],
    ['an action of the repository of that name', '    steps: [{ uses: ./.github/image-gate }]', './.github/image-gate'],
    ['the action at the root of another repository', '    steps: [{ uses: ./ }]', './'],
    ['a condition of a job', `    if: github.actor != 'bot'\n${step}`, "github.actor != 'bot'"],
    ['a condition of a step', '    steps: [{ uses: image-gate/image-gate@v1, if: vars.GATE }]', 'vars.GATE'],
    ['a condition of a job that it needs', `    needs: [lint]\n${step}\n  lint:\n    if: vars.LINT`, '`lint`'],
    [
      'a condition of a job that that needs',
      `    needs: lint\n${step}\n  lint: { needs: [first] }\n  first: { if: vars.FIRST }`,
      '`first`',
    ],
    [
      'a condition of a job behind one that runs in any case',
      `    needs: lint\n${step}\n  lint: { needs: first, if: always() }\n  first: { if: vars.FIRST }`,
      '`first`',
    ],
    ...['success() || failure()', '!failure() && !cancelled()', 'always() && !failure()'].map(
      (condition): [string, string, string] => [
        `a job that was skipped before it, where it asks ${condition}`,
        `    needs: lint\n    if: "${condition}"\n${step}\n  lint: { if: vars.LINT }`,
        '`lint`',
      ],
    ),
    [
      'a job of a workflow that a job calls which it needs, and nobody can read',
      `    needs: lint\n${step}\n  lint: { uses: acme/ci/.github/workflows/lint.yml@v1 }`,
      'could not be read',
    ],
    [
      'a matrix of which the run makes a part',
      `    strategy: { matrix: { app: "\${{ fromJSON(vars.A) }}" } }\n${step}`,
      'fromJSON',
    ],
    [
      'a matrix of which the run makes what is added',
      `    strategy: { matrix: { include: "\${{ fromJSON(vars.A) }}" } }\n${step}`,
      'fromJSON',
    ],
    ...[
      '$ARGS',
      '"$@"',
      '"${ARGS[@]}"',
      '${{ inputs.args }}',
      '`cat args`',
      '$(cat args)',
      '--image app $MORE',
      '--push $MORE',
    ].map((words): [string, string, string] => [
      `words of the run: ${words}`,
      `    steps:\n      - run: |\n          image-gate gate ${words}`,
      'only the run knows what',
    ]),
    ...['sudo -b', 'sudo -l', 'npx -h'].map((start): [string, string, string] => [
      `what starts it: ${start}`,
      `    steps: [{ run: "${start} image-gate gate" }]`,
      'it is started by',
    ]),
    ['a failure that may count', `    continue-on-error: \${{ matrix.try }}\n${step}`, 'continue-on-error'],
    ['a matrix with holes', `    strategy: { matrix: { a: [1, 2], exclude: [{ a: 1 }] } }\n${step}`, '{"a":1}'],
    ['a matrix that the run makes', `    strategy: { matrix: "\${{ fromJSON(vars.A) }}" }\n${step}`, 'fromJSON'],
    [
      'a matrix with holes of a job that it needs',
      `    needs: lint\n${step}\n  lint: { strategy: { matrix: { a: [1], exclude: [{ a: 1 }] } } }`,
      '`lint`',
    ],
    [
      'a need that was skipped, whatever words its condition holds',
      `    needs: lint\n    if: "contains('always()', 'a')"\n${step}\n  lint: { if: vars.LINT }`,
      '`lint`',
    ],
    ['a shell that goes on', '    steps: [{ run: "image-gate gate\\nmake", shell: pwsh }]', '`pwsh`'],
    ...[
      'if [ -n "$A" ]; then\\nimage-gate gate\\nfi',
      'f() {\\n image-gate gate\\n}',
      '(\\nimage-gate gate\\n) || true',
      'cat <<E\\nimage-gate gate\\nE',
      "echo '\\nimage-gate gate\\n'",
      `echo "'" '\\nimage-gate gate\\n'`,
      `echo ${'x'.repeat(5000)}\\nimage-gate gate`,
      'exit 0\\nimage-gate gate',
      'OUT=$(\\nimage-gate gate\\n) || true',
      '$SETUP\\nimage-gate gate',
      'cd app && image-gate gate\\nmake',
      'cd app &&\\nimage-gate gate\\nmake',
      '[ -z "$IMAGE" ] ||\\nimage-gate gate\\nmake',
      '${{ inputs.before }}\\nimage-gate gate',
    ].map((run): [string, string, string] => [
      `a script that is more than lines: ${run}`,
      `    steps: [{ run: "${run.replaceAll('"', '\\"')}" }]`,
      'before it in its script',
    ]),
    [
      'a text that goes on',
      `    steps: [{ run: "image-gate gate --title 'a\\n' || true" }]`,
      'goes on in the next one',
    ],
    ['a condition that nobody can read', `    if: "\${{ a }} == 'push'"\n${step}`, '${{ a }}'],
  ])('may not run by %s, and says so', (_what, job, why) => {
    expect(onPushIn(onPush(job))).toEqual({ runs: 'perhaps', why: expect.stringContaining(why) });
  });

  it('needs no job that was skipped where it runs in any case', () => {
    const job = `    needs: lint\n    if: "!cancelled()"\n${step}\n  lint: { if: vars.LINT }`;
    expect(onPushIn(onPush(job))).toEqual(always);
  });

  it.each<[string, string, Partial<typeof place>]>([
    ['a copy that is named', 'acme/image-gate@v1', { names: ['Acme/image-gate'] }],
    ['an action of the repository that is named', './.github/image-gate', { names: ['./.github/image-gate/'] }],
    ['the action in its own repository', './', { repository: 'image-gate/image-gate' }],
    ['the action in a copy that is named', './', { names: ['acme/app'] }],
  ])('is %s', (_what, uses, more) => {
    expect(onPushIn(onPush(`    steps: [{ uses: ${uses} }]`), more)).toEqual(always);
  });

  it.each<[string, string]>([
    ['a shell that stops', '    steps: [{ run: "image-gate gate\\nmake", shell: "bash -el {0}" }]'],
    ['a script that ends with it', '    runs-on: my-runners\n    steps: [{ run: image-gate gate }]'],
    ['a container', '    runs-on: my-runners\n    container: node\n    steps: [{ run: "image-gate gate\\nmake" }]'],
    [
      'runners of a matrix',
      '    runs-on: "${{ matrix.os }}"\n    strategy: { matrix: { os: [ubuntu-24.04, macos-15] } }\n    steps: [{ run: "image-gate gate\\nmake" }]',
    ],
  ])('stops by %s', (_what, job) => {
    expect(onPushIn(onPush(job).replace('    runs-on: ubuntu-latest\n', ''))).toEqual(always);
  });

  it.each<[string, string]>([
    ['runners of one’s own', '    runs-on: my-runners\n'],
    ['runners that only the run knows', '    runs-on: "${{ inputs.os }}"\n'],
    [
      'runners of a matrix',
      '    runs-on: "${{ matrix.os }}"\n    strategy: { matrix: { os: [ubuntu-24.04, windows-2025] } }\n',
    ],
    ['a shell that may go on', '    runs-on: ubuntu-24.04\n    defaults: { run: { shell: "${{ inputs.shell }}" } }\n'],
  ])('may go on by %s', (_what, lines) => {
    const text = onPush(`${lines}    steps: [{ run: "image-gate gate\\nmake" }]`);
    expect(onPushIn(text.replace('    runs-on: ubuntu-latest\n', ''))).toMatchObject({
      runs: 'perhaps',
    });
  });

  it('is in a shell of the job, or of the workflow, that goes on, none', () => {
    const job = '    steps: [{ run: image-gate gate }]';
    const shell = '{ run: { shell: "bash {0}" } }';
    expect(onPushIn(onPush(`    defaults: ${shell}\n${job}`))).toMatchObject({ runs: 'never' });
    expect(onPushIn(`defaults: ${shell}\n${onPush(job)}`)).toMatchObject({ runs: 'never' });
  });

  it('may go on in the shell of Windows', () => {
    const text = onPush('    steps: [{ run: image-gate gate }]').replace('ubuntu-latest', '[self-hosted, windows]');
    expect(onPushIn(text)).toMatchObject({ runs: 'perhaps', why: expect.stringContaining('`pwsh`') });
  });

  it.each<[string, boolean | 'perhaps']>([
    ['on: push', true],
    ['on: [pull_request, push]', true],
    ['on: { push: }', true],
    ['on: { push: { branches: [main] } }', true],
    ['on: { push: { branches: ["**"] } }', true],
    ['on: { push: { branches: ["ma*"], tags: ["v*"] } }', true],
    ['on: { push: { branches-ignore: [develop] } }', true],
    ['on: { push: { paths: ["**"] } }', true],
    ['on: { push: { paths: ["app/**"] } }', 'perhaps'],
    ['on: { push: { paths: ["**", "!docs/**"] } }', 'perhaps'],
    ['on: { push: { paths-ignore: ["docs/**"] } }', 'perhaps'],
    ['on: workflow_dispatch', false],
    ['on: pull_request', false],
    ['on: schedule', false],
    ['on: { workflow_call: }', false],
    ['on: { push: { branches: [develop] } }', false],
    ['on: { push: { branches: ["**", "!main"] } }', false],
    ['on: { push: { branches-ignore: [main] } }', false],
    ['on: { push: { tags: ["v*"] } }', false],
    ['on: { push: { branches: ["mai?"] } }', false],
    ['on: { push: { branches: ["main?", "x"] } }', true],
    ['on: { push: { branches: ["[a-m]+ain"] } }', true],
    ['on: { push: { branches: ["main/**"] } }', false],
    ['on: { push: { branches: ["[main"] } }', false],
    ['on: { push: { branches-ignore: ["mai+n"] } }', false],
    ['on: { push: { branches-ignore: ["main?"] } }', false],
    ['on: { push: { branches-ignore: ["**/main"] } }', false],
    ['on: { push: { branches-ignore: ["m**n"] } }', false],
    ['on: { push: { branches-ignore: ["[^x]ain"] } }', false],
    ['on: { push: { branches-ignore: ["main/**"] } }', true],
  ])('with %s starts by a push to main: %s', (on, starts) => {
    const runs = starts === 'perhaps' ? starts : starts ? 'always' : 'never';
    expect(onPushIn(onPush(step, on))).toMatchObject({ runs });
  });

  it('is found in a workflow that another one calls, here and elsewhere', () => {
    const called = onPush(step, 'on: { workflow_call: }');
    const local = use(onPush('    uses: ./.github/workflows/gate.yml'), { '.github/workflows/gate.yml': called });
    expect(local.jobs).toMatchObject([{ workflow: path, onPush: always }]);
    expect(local.jobs.map(({ name }) => plainName(name))).toEqual(['build / build']);
    const name = 'acme/workflows/.github/workflows/gate.yml@v1';
    const unread = use(onPush(`    uses: ${name}`));
    expect(unread).toMatchObject({ jobs: [], unread: [name], unreadOnPush: [name], invalid: [] });
    const inner = 'acme/workflows/.github/workflows/inner.yml@v1';
    const both = {
      [name]: onPush('    uses: ./.github/workflows/inner.yml', 'on: { workflow_call: }'),
      [inner]: called,
    };
    const twice = use(onPush(`    uses: ${name}`), both).jobs;
    expect(twice).toMatchObject([{ workflow: path, onPush: always }]);
    expect(twice.map((job) => plainName(job.name))).toEqual(['build / build / build']);
    const asked = use(onPush(`    if: vars.A\n    uses: ${name}`), both).jobs;
    expect(asked).toMatchObject([{ onPush: { runs: 'perhaps' } }]);
  });

  it('has no end in a circle', () => {
    expect(use(onPush('    uses: ./.github/workflows/image-scan.yml')).jobs).toEqual([]);
  });

  it('is looked for in so many jobs of what is called', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `  a${index}: {}\n`).join('');
    const calls = Array.from({ length: 30 }, (_, index) => `  c${index}: { uses: ./.github/workflows/many.yml }\n`);
    const called = '.github/workflows/many.yml';
    const { others } = use(`on: pull_request\njobs:\n${calls.join('')}`, { [called]: `on: push\njobs:\n${many}` });
    expect(others.filter(({ kind }) => kind === 'unread')).toHaveLength(20);
    expect(others).toHaveLength(10_000 + 30 + 20);
    expect(use(`on: push\njobs:\n${many}  b: {}\n`)).toMatchObject({ jobs: [], invalid: [path] });
  });

  it.each(['', '[', 'jobs: []', 'a: &a [*a]', `on: push\njobs: ${'['.repeat(1000)}`])('is not known of %j', (text) => {
    expect(use(text)).toMatchObject({ jobs: [], unread: [], invalid: [path] });
  });
});

it('knows which options of the command have no value', () => {
  expect(gateSwitches).toEqual(expect.arrayContaining([...switchInputNames]));
});

describe('the check of the gate', () => {
  const both = 'on: { push: { branches: [main] }, pull_request: }';
  it.each<[string, string, string, string]>([
    ['of a job for both', both, '', 'always'],
    ['of a job for pushes, which is skipped before', both, "    if: github.event_name == 'push'\n", 'never'],
    ['of a job for pull requests', both, "    if: github.event_name == 'pull_request'\n", 'always'],
    ['of a job for some of them', both, '    if: github.event.pull_request.user.login != github.actor\n', 'perhaps'],
    [
      'of a job that a start by hand skips',
      `on: [push, workflow_dispatch]`,
      "    if: github.event_name == 'push'\n",
      'never',
    ],
    ['of a job behind the merge alone', 'on: { push: { branches: [main] } }', '', 'never'],
    ['of a job for all branches', 'on: push', '', 'always'],
    ['of a job for all branches but the main one', 'on: { push: { branches-ignore: [main] } }', '', 'always'],
    ['of a job that is there at night, too', 'on: { schedule: [{ cron: "0 3 * * *" }], pull_request: }', '', 'always'],
  ])('%s', (_what, on, condition, runs) => {
    expect(use(onPush(`${condition}${step}`, on)).jobs[0]?.onChange).toMatchObject({ runs });
  });

  const examples = fileURLToPath(new URL('../../../docs/examples', import.meta.url));
  it.each([
    'one-image.yml',
    'push-and-pull-request.yml',
    'monorepo.yml',
    'matrix.yml',
    'private.yml',
    'ghes.yml',
    'clair.yml',
  ])('is there for each push by docs/examples/%s', (name) => {
    const text = readFileSync(join(examples, name), 'utf8');
    expect(use(text).jobs.map(({ onPush: one }) => one.runs)).toContain('always');
  });
});
