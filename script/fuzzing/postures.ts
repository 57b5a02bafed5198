import { readClusterPolicies } from '../../src/posture/cluster-policies.js';
import { criterionKeys } from '../../src/posture/criteria.js';
import { actionSteps } from '../../src/posture/github/action-file.js';
import { checkName, givesCheck, joinedName } from '../../src/posture/github/check-name.js';
import { ownersOfFile } from '../../src/posture/github/codeowners.js';
import { conditionOn } from '../../src/posture/github/condition.js';
import { gateUse } from '../../src/posture/github/gate-jobs.js';
import { readWorkflow } from '../../src/posture/github/workflow-file.js';
import { kyvernoConfig } from '../../src/posture/kyverno-config.js';
import { observed } from '../../src/posture/observation.js';
import { judgePosture, readPosture } from '../../src/posture/posture.js';
import { renderPosture } from '../../src/report/posture/posture-table.js';
import { many, repeats, type Shape, shape } from './shape.js';

const KiB = 1024;
const MiB = 1024 * KiB;
const now = new Date('2026-03-01T12:00:00Z');
const evidence = { asked: 'GET /repos/acme/app', at: now.toISOString(), answer: 'it is not so' };

/** A posture with so many rows of each criterion. */
const postureOf = (count: number) => {
  const rows = many(count, (index) => observed(`acme/app-${index}`, false, evidence, 'Do it.'));
  return judgePosture({ at: now, sources: [], seen: Object.fromEntries(criterionKeys.map((key) => [key, rows])) });
};

const place = { repository: 'acme/app', branch: 'main', names: [] };
const push = { name: 'push', branch: 'main', repository: 'acme/app', defaultBranch: 'main' };

/** A cluster whose Kyverno leaves out what a text says. */
const clusterWith = (resourceFilters: string) => [
  { kind: 'ValidatingWebhookConfiguration', metadata: { name: 'kyverno' }, webhooks: [{}] },
  {
    ...{ kind: 'Deployment', metadata: { name: 'kyverno', namespace: 'kyverno' } },
    spec: { template: { spec: { containers: [{ env: [{ name: 'INIT_CONFIG', value: 'a' }] }] } } },
  },
  { kind: 'ConfigMap', metadata: { name: 'a', namespace: 'kyverno' }, data: { resourceFilters } },
];

/** Jobs that each need those before them, with a long condition each. */
const needyJobs = (count: number): string => {
  const jobs = many(count, (index) => {
    const needs = many(Math.min(index, 10), (other) => `j${index - other - 1}`).join(', ');
    return `  j${index}: { needs: [${needs}], if: "${"github.ref == 'a' || ".repeat(8)}vars.A", steps: [{ run: image-gate gate }] }\n`;
  });
  return `on: [push, pull_request, merge_group, workflow_dispatch]\njobs:\n${jobs.join('')}`;
};

/** Workflows that each call the twenty behind them. */
const workflowsOf = (count: number): ReadonlyMap<string, string> =>
  new Map(
    many(count, (index) => {
      const jobs = many(20, (other) => `  job${other}: { uses: ./.github/workflows/w${index + other}.yml }\n`).join('');
      return [`.github/workflows/w${index}.yml`, `on: push\njobs:\n${jobs}`] as const;
    }),
  );

export const postureShapes: readonly Shape[] = [
  ...repeats(
    'posture/github/workflow-file.ts#readWorkflow',
    {
      limit: 256 * KiB,
      before: 'on: push\njobs:\n  a:\n    steps:\n',
      pieces: ['    - run: image-gate gate\n', '[', '&a ', '"', '#', '}}'],
    },
    readWorkflow,
  ),
  ...repeats(
    'posture/github/workflow-file.ts#readWorkflow',
    {
      limit: 60 * KiB,
      before: 'on: push\njobs:\n  a:\n    steps:\n      - run: image-gate gate ',
      pieces: ['"$A" ', '${{ ', '"', '--a ', '# ', '$('],
    },
    readWorkflow,
  ),
  ...repeats(
    'posture/github/workflow-file.ts#readWorkflow',
    {
      limit: 60 * KiB,
      before: "on: push\njobs:\n  a:\n    steps:\n      - run: '",
      pieces: ['a= ', ';a=', 'set + ', '"a" ', '\\ ', 'npx -a '],
      after: "image-gate gate;'",
    },
    readWorkflow,
  ),
  ...repeats(
    'posture/github/workflow-file.ts#readWorkflow',
    {
      limit: 60 * KiB,
      before: "on: push\njobs:\n  a:\n    steps:\n      - run: 'image-gate gate ",
      pieces: ['>&>', '&&', '"a" ', '\\ '],
      after: ";'",
    },
    readWorkflow,
  ),
  ...repeats(
    'posture/github/action-file.ts#actionSteps',
    {
      limit: 256 * KiB,
      before: 'runs:\n  using: composite\n  steps:\n',
      pieces: ['    - uses: ./a\n', '[', '&a ', '"', '#'],
    },
    actionSteps,
  ),
  ...repeats(
    'posture/github/check-name.ts#givesCheck',
    { limit: 300, pieces: ['${{ a }}', '${{ matrix.a }}', '${{', 'a', ' (', ') (', '}}'] },
    (text) => {
      const name = checkName('a', { name: text, strategy: { matrix: { a: ['a', 'aa'] } } });
      return [text, 'a'.repeat(text.length)].map((check) =>
        givesCheck(joinedName(name, joinedName(name, name)), check),
      );
    },
  ),
  ...repeats(
    'posture/kyverno-config.ts#kyvernoConfig',
    { limit: MiB, pieces: ['[', '[*,*,*]', '[*/*/*/*,a,*]', '*', '[*', ',', '?'] },
    (text) => kyvernoConfig(clusterWith(text)),
  ),
  ...repeats(
    'posture/github/codeowners.ts#ownersOfFile',
    { limit: 3 * MiB, pieces: ['/', '*', '**/', '# ', ' ', '\n', '/a/** @b\n', '*a*a*a*a*b @c\n', '[', '\\'] },
    (text) => ownersOfFile(text, '.github/image-gate.yml'),
  ),
  ...repeats(
    'posture/cluster-policies.ts#readClusterPolicies',
    { limit: 8 * MiB, pieces: ['{', '[', '"', '{"items":', '{"kind":"a","metadata":{"name":"b"}},'], memory: 900 },
    readClusterPolicies,
  ),
  shape('posture/github/gate-jobs.ts#gateUse', 'of workflows that call each other', { limit: 100 }, (size) => {
    const texts = workflowsOf(size);
    return () => gateUse(texts, [...texts.keys()], place);
  }),
  shape('posture/github/gate-jobs.ts#gateUse', 'of calls of many jobs', { limit: 1000 }, (size) => {
    const jobs = (line: string) => many(size, (index) => `  j${index}: ${line}\n`).join('');
    const texts = new Map([
      ['.github/workflows/a.yml', `on: [push, pull_request]\njobs:\n${jobs('{ uses: ./.github/workflows/b.yml }')}`],
      ['.github/workflows/b.yml', `on: workflow_call\njobs:\n${jobs('{}')}`],
    ]);
    return () => gateUse(texts, [...texts.keys()], place);
  }),
  shape('posture/github/gate-jobs.ts#gateUse', 'of jobs that need each other', { limit: 800 }, (size) => {
    const texts = new Map([['.github/workflows/a.yml', needyJobs(size)]]);
    return () => gateUse(texts, [...texts.keys()], place);
  }),
  ...repeats(
    'posture/github/condition.ts#conditionOn',
    { limit: 4096, pieces: ['(', '!', "'", "''", 'a.', 'a || ', '${{', 'contains(', ' '] },
    (text) => conditionOn(text, push),
  ),
  shape('posture/posture.ts#readPosture', 'with many rows', { limit: 2_000, memory: 900 }, (size) => {
    const text = JSON.stringify(postureOf(size));
    return () => readPosture(text);
  }),
  ...repeats(
    'posture/posture.ts#readPosture',
    { limit: 8 * MiB, pieces: ['{', '[', '"', '{"criteria":'], memory: 900 },
    readPosture,
  ),
  shape('report/posture/posture-table.ts#renderPosture', 'with many rows', { limit: 10_000, memory: 900 }, (size) => {
    const posture = postureOf(size);
    return () => renderPosture(posture);
  }),
];
