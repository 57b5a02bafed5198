import { describe, expect, it } from '@jest/globals';
import { checkObservation } from '../../../src/posture/github/check-observation.js';
import { gateUse } from '../../../src/posture/github/gate-jobs.js';
import type { DockerRepository, RequiredChecks } from '../../../src/posture/github/repository-facts.js';

const gatePath = '.github/workflows/gate.yml';
const otherPath = '.github/workflows/other.yml';
const onPull = 'on: pull_request';
const step = '    steps: [{ uses: image-gate/image-gate@v1 }]';
const skips = '    steps: [{ run: echo nothing to build }]';
const workflow = (job: string, on = onPull) => `${on}\njobs:\n  gate:\n${job}\n`;
const gate = workflow(step);
const replied = { kind: 'replied', asked: 'GET /a', at: '2026-03-01T12:00:00.000Z' } as const;

/** What is said of the check `gate` (or another one) that main requires. */
function seenOf(
  workflows: Readonly<Record<string, string>>,
  context = 'gate',
  more: Partial<RequiredChecks> = {},
  called: Readonly<Record<string, string>> = {},
) {
  const texts = new Map([...Object.entries(workflows), ...Object.entries(called)]);
  const place = { repository: 'acme/app', branch: 'main', names: [] };
  const use = gateUse(texts, Object.keys(workflows), place);
  const checks: RequiredChecks = { required: [{ context }], isQueued: false, hasWorkflows: false, ...more };
  return checkObservation({
    repository: { name: 'acme/app', branch: 'main' },
    gate: { ...replied, value: use },
    branch: { checks: { ...replied, value: checks } },
  } as DockerRepository);
}
const withOther = (other: string, context = 'gate') => seenOf({ [gatePath]: gate, [otherPath]: other }, context);

describe('a required check', () => {
  it('is the gate’s where its job alone gives it', () => {
    expect(seenOf({ [gatePath]: gate })).toMatchObject({ seen: 'yes' });
    expect(withOther(workflow(`    name: lint\n${skips}`))).toMatchObject({ seen: 'yes' });
    expect(seenOf({ [gatePath]: gate }, 'lint')).toMatchObject({ seen: 'no' });
  });

  it.each<[string, string]>([
    ['another job of that name', workflow(skips)],
    ['another job that is skipped', workflow(`    if: github.event_name == 'push'\n${step}`)],
    ['another job that may be skipped', workflow(`    if: vars.A\n${step}`)],
    ['a job whose name an input makes', workflow(`    name: "\${{ inputs.name }}"\n${skips}`)],
    [
      'a job whose name a matrix makes',
      workflow(`    name: "\${{ matrix.a }}"\n    strategy: { matrix: "\${{ b }}" }\n${skips}`),
    ],
    [
      'a job whose name a matrix has',
      workflow(`    name: "\${{ matrix.a }}"\n    strategy: { matrix: { a: [gate, lint] } }\n${skips}`),
    ],
    ['a job whose name an expression ends', workflow(`    name: "ga\${{ vars.END }}"\n${skips}`)],
    ['a call that may be skipped', workflow('    if: vars.A\n    uses: acme/ci/.github/workflows/a.yml@v1')],
    ['a workflow that can’t be read', '['],
    [
      'a job for the paths that the gate leaves out',
      workflow(skips, 'on: { pull_request: { paths-ignore: ["app/**"] } }'),
    ],
    ['a job of a queue', workflow(skips, 'on: merge_group')],
    [
      'a gate of another workflow, of which GitHub may ask either',
      workflow(step, 'on: { pull_request: { paths: [b/**] } }'),
    ],
  ])('is not known where it may come from %s', (_what, other) => {
    expect(withOther(other)).toMatchObject({ seen: 'not-known' });
  });

  it.each<[string, string]>([
    [
      'values that the matrix of another job lacks',
      workflow(`    name: "\${{ matrix.a }}"\n    strategy: { matrix: { a: [b] } }\n${skips}`),
    ],
    ['a name that begins otherwise', workflow(`    name: "lint \${{ vars.END }}"\n${skips}`)],
    ['a job behind the merge', workflow(skips, 'on: { push: { branches: [main] } }')],
    ['a job that another run starts', workflow(skips, 'on: workflow_run')],
    ['a call whose checks have two names', workflow('    name: call\n    uses: acme/ci/.github/workflows/a.yml@v1')],
  ])('is the gate’s beside %s', (_what, other) => {
    expect(withOther(other)).toMatchObject({ seen: 'yes' });
  });

  const call = (name: string) => `${onPull}\njobs:\n  ${name}:\n    uses: acme/ci/.github/workflows/a.yml@v1\n`;
  const called = (job: string) => ({ 'acme/ci/.github/workflows/a.yml@v1': workflow(job, 'on: workflow_call') });

  it('of a called workflow has both names', () => {
    expect(seenOf({ [gatePath]: call('scan') }, 'scan / gate', {}, called(step))).toMatchObject({ seen: 'yes' });
    expect(seenOf({ [gatePath]: call('scan') }, 'gate', {}, called(step))).toMatchObject({ seen: 'no' });
    expect(seenOf({ [gatePath]: call('scan') }, 'scan / gate', {}, called(skips))).toMatchObject({ seen: 'no' });
    expect(seenOf({ [gatePath]: call('scan') }, 'scan / gate')).toMatchObject({ seen: 'not-known' });
    expect(seenOf({ [gatePath]: call('scan') }, 'gate')).toMatchObject({ seen: 'no' });
  });

  it('of a called workflow may come from another call of that name', () => {
    const both = { [gatePath]: call('scan'), [otherPath]: workflow(skips).replace('gate:', '"scan / gate":') };
    expect(seenOf(both, 'scan / gate', {}, called(step))).toMatchObject({ seen: 'not-known' });
    const unread = { [gatePath]: call('scan'), [otherPath]: call('scan').replace('acme/ci', 'acme/hidden') };
    const why = expect.stringContaining('a workflow that could not be read');
    expect(seenOf(unread, 'scan / gate', {}, called(step))).toMatchObject({ seen: 'not-known', why });
  });

  it('is not known of a gate whose name only the run knows', () => {
    const named = (name: string, more = '') =>
      seenOf({ [gatePath]: workflow(`    name: "${name}"\n${more}${step}`) }, 'gate a');
    expect(named('${{ inputs.name }}')).toMatchObject({ seen: 'not-known' });
    expect(named('gate ${{ matrix.x }}', '    strategy: { matrix: { x: [a, b] } }\n')).toMatchObject({ seen: 'yes' });
    expect(named('gate ${{ matrix.x }}', '    strategy: { matrix: { x: [b] } }\n')).toMatchObject({ seen: 'no' });
  });

  it('with values of a matrix may come from a job that has no such values', () => {
    const matrix = workflow(`    strategy: { matrix: { app: [web] } }\n${step}`);
    expect(seenOf({ [gatePath]: matrix }, 'gate (web)')).toMatchObject({ seen: 'yes' });
    expect(seenOf({ [gatePath]: matrix }, 'gate (shop)')).toMatchObject({ seen: 'not-known' });
    expect(seenOf({ [gatePath]: gate }, 'gate (web)')).toMatchObject({ seen: 'no' });
    const twin = workflow(`    name: gate (web)\n${skips}`);
    expect(seenOf({ [gatePath]: matrix, [otherPath]: twin }, 'gate (web)')).toMatchObject({ seen: 'not-known' });
  });

  it('is not known of a job that sums up how others have ended', () => {
    const sum = (condition: string) =>
      seenOf({ [gatePath]: `${gate}  all:\n    needs: [gate]\n${condition}    steps: [{ run: ./all-well }]\n` }, 'all');
    for (const condition of ['always()', '!cancelled()', 'failure()'])
      expect(sum(`    if: "${condition}"\n`)).toMatchObject({
        ...{ seen: 'not-known', why: expect.stringContaining('sums up in `all`') },
      });
    // GitHub skips it where the gate has failed, and calls its check a success.
    expect(sum('')).toMatchObject({ seen: 'no' });
    expect(sum('    if: success()\n')).toMatchObject({ seen: 'no' });
  });

  it('is not known of a gate that GitHub skips where a job fails that it needs', () => {
    const lint = `  lint:\n${skips}\n`;
    const needy = (condition: string) => `    needs: [lint]\n${condition}${step}`;
    const why = 'where `lint` fails, which it needs';
    const unsure = { seen: 'not-known', why: expect.stringContaining(why) };
    expect(seenOf({ [gatePath]: `${workflow(needy(''))}${lint}` })).toMatchObject(unsure);
    expect(seenOf({ [gatePath]: `${workflow(needy('    if: success()\n'))}${lint}` })).toMatchObject(unsure);
    expect(seenOf({ [gatePath]: `${workflow(needy('    if: "!cancelled()"\n'))}${lint}` })).toMatchObject({
      seen: 'yes',
    });
    const queued = `${workflow(needy(''), 'on: merge_group')}${lint}`;
    expect(seenOf({ [gatePath]: queued }, 'gate', { isQueued: true })).toMatchObject(unsure);
    const call = `${workflow('    needs: [lint]\n    uses: ./.github/workflows/called.yml')}${lint}`;
    const called = (text: string) =>
      seenOf({ [gatePath]: call }, 'gate / gate', {}, { '.github/workflows/called.yml': text });
    // Of a call that is skipped there is no check of that name, and nothing is merged without it.
    expect(called(workflow(step, 'on: workflow_call'))).toMatchObject({ seen: 'yes' });
    expect(called(`${workflow(needy(''), 'on: workflow_call')}${lint}`)).toMatchObject(unsure);
  });

  it('is not known where it must come from another app', () => {
    const from = (app: number) => seenOf({ [gatePath]: gate }, 'gate', { required: [{ context: 'gate', app }] });
    expect(from(15_368)).toMatchObject({ seen: 'yes' });
    expect(from(57)).toMatchObject({ seen: 'not-known', why: expect.stringContaining('the app 57') });
  });

  it('counts by one that is sure, whatever is asked beside it', () => {
    const required = [{ context: 'lint' }, { context: 'gate', app: 57 }, { context: 'gate' }];
    expect(seenOf({ [gatePath]: gate }, 'gate', { required })).toMatchObject({ seen: 'yes' });
  });

  it('is not known to be missing where a ruleset requires workflows', () => {
    expect(seenOf({ [gatePath]: gate }, 'lint', { hasWorkflows: true })).toMatchObject({ seen: 'not-known' });
    expect(seenOf({ [gatePath]: gate }, 'gate', { hasWorkflows: true })).toMatchObject({ seen: 'yes' });
  });

  it('judges what a queue merges, where there is one', () => {
    const both = 'on: { pull_request: , merge_group: }';
    const inQueue = `    if: github.event_name == 'merge_group'\n${step}`;
    const queued = { isQueued: true };
    expect(seenOf({ [gatePath]: workflow(inQueue, both) }, 'gate', queued)).toMatchObject({ seen: 'yes' });
    expect(seenOf({ [gatePath]: workflow(inQueue, both) })).toMatchObject({ seen: 'no' });
    const before = `    if: github.event_name == 'pull_request'\n${step}`;
    expect(seenOf({ [gatePath]: workflow(before, both) }, 'gate', queued)).toMatchObject({ seen: 'no' });
    expect(seenOf({ [gatePath]: gate }, 'gate', queued)).toMatchObject({ seen: 'no' });
    const twin = { [gatePath]: workflow(step, both), [otherPath]: workflow(skips, 'on: merge_group') };
    expect(seenOf(twin, 'gate', queued)).toMatchObject({ seen: 'not-known' });
  });

  it('is not known of what the target of a change starts', () => {
    const why = expect.stringContaining('pull_request_target');
    expect(seenOf({ [gatePath]: workflow(step, 'on: pull_request_target') })).toMatchObject({ seen: 'not-known', why });
    expect(seenOf({ [gatePath]: workflow(step, 'on: [pull_request, pull_request_target]') })).toMatchObject({ why });
  });

  it('is none of a gate that nothing starts before the merge', () => {
    for (const on of ['workflow_run', 'repository_dispatch', 'schedule', '{ push: { branches: [main] } }'])
      expect(seenOf({ [gatePath]: workflow(step, `on: ${on}`) })).toMatchObject({ seen: 'no' });
  });
});
