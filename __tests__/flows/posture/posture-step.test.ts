import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { runReport } from '../../../src/flows/report/report-step.js';
import { createRepositoryContents } from '../../../src/host/github/repository-contents.js';
import { type Handlers, refusal } from '../../contract/github-fake.js';
import { type GitState, git, gitState, push } from '../../contract/github-git.js';
import { organization } from '../../contract/github-organization.js';
import { example } from '../../contract/openapi-example.js';
import { newSigner } from '../../evidence/sample-claims.js';
import { night } from '../../ledger/nights.js';
import { putLedger } from '../../ledger/put-ledger.js';
import { type PostureWorld, postureWorld, whole } from './posture-world.js';

const action = parse(readFileSync(new URL('../../../report/action.yml', import.meta.url), 'utf8'));
const policy = '.github/image-gate.yml';
const secret = { name: 'secret-tool', visibility: 'private', files: { Dockerfile: 'FROM scratch\n' } } as const;

let world: PostureWorld;
/** The repository that the workflow is in. */
let code: GitState;
let isPrivate: boolean;
beforeEach(async () => {
  world = await postureWorld();
  world.projects = [whole, secret];
  world.privateCount = 1;
  isPrivate = false;
  code = gitState();
  push(code, 'main', { [policy]: 'policy: { maturity: 3 }\n' });
  code.protectedBranches.add('main');
  world.faults = besideCode();
});
afterEach(async () => {
  await world.close();
  expect(world.github.violations).toEqual([]);
});

/** GitHub with both, and with what a test makes fail. */
function besideCode(faults: Handlers = {}): Handlers {
  const about = () => ({ full_name: code.name, default_branch: 'main', private: isPrivate });
  const own: Handlers = {
    ...git(code),
    'repos/get': () => ({ status: 200, body: example('full-repository', about()) }),
  };
  const theirs = { ...organization({ name: 'acme', projects: world.projects, privateCount: 1 }), ...faults };
  return Object.fromEntries(
    Object.keys(theirs).map((operation): [string, Handlers[string]] => [
      operation,
      (call) => {
        const isOwn = `${call.path.owner}/${call.path.repo}` === code.name;
        return ((isOwn ? own : theirs)[operation] ?? (() => refusal(404)))(call);
      },
    ]),
  );
}

/** One step on the main branch, with the defaults of its inputs. */
function run(more: Readonly<Record<string, string>> = {}, variables: Readonly<Record<string, string>> = {}) {
  const ports = world.ports();
  const { clock, log } = ports;
  const environment = {
    ...ports.environment,
    ...{
      GITHUB_ACTIONS: 'true',
      GITHUB_TOKEN: undefined,
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_REF: 'refs/heads/main',
    },
    ...{ GITHUB_REPOSITORY: code.name, GITHUB_SHA: code.refs.get('heads/main') ?? '' },
    ...{ GITHUB_API_URL: world.github.url, ...variables },
  };
  const defaults = Object.entries<{ default?: string }>(action.inputs).flatMap(([name, input]) =>
    input.default === undefined ? [] : [[name, input.default] as const],
  );
  const given = { ...Object.fromEntries(defaults), 'github-token': 'of-the-run', mode: 'posture', ...more };
  const tools = { log, clock, signal: new AbortController().signal };
  const openContents: typeof ports.openContents = ({ repository, apiUrl }, token = '') =>
    createRepositoryContents({ ...tools, repository, apiUrl, token });
  return runReport({ ...ports, environment, openContents }, new Map(Object.entries(given)));
}
const told = () => world.flow.told;
const tokensFor = (path: string) =>
  new Set(
    world.github.calls
      .filter((call) => `${call.path.owner}/${call.path.repo}` === path)
      .map(({ headers }) => headers.authorization),
  );

describe('report/action.yml with mode: posture', () => {
  it('looks at all repositories by the token for them, and writes the posture, the summary and the outputs', async () => {
    expect(await run({ organization: 'acme' }, { ORGANIZATION_TOKEN: 'of-the-organization' })).toBe(0);
    expect(world.posture('image-gate-posture')).toMatchObject({ level: 0, target: 3 });
    expect(told().outputs).toEqual({
      folder: join(world.flow.workspace, 'image-gate-posture'),
      level: '0',
      missing: 'images-scanned',
    });
    for (const name of Object.keys(told().outputs ?? {})) expect(Object.keys(action.outputs)).toContain(name);
    expect(tokensFor('acme/secret-tool')).toEqual(new Set(['token of-the-organization']));
    expect(JSON.stringify([...tokensFor(code.name)])).not.toContain('of-the-organization');
    expect(told().summaries.join()).toContain('## Level 0 of 5: unaware (target 3)');
    expect(world.flow.events).toContain('mask of-the-organization');
  });

  it('looks by the token of the run where there is no other', async () => {
    expect(await run({ repository: 'acme/secret-tool' }, { ORGANIZATION_TOKEN: '' })).toBe(0);
    expect(tokensFor('acme/secret-tool')).toEqual(new Set(['token of-the-run']));
  });

  it('names no repository and no image where everybody can read it, also beside findings', async () => {
    world.putNight();
    expect(await run({ organization: 'acme' })).toBe(0);
    const shown = () =>
      JSON.stringify([told().summaries, told().shown, told().annotations, world.flow.log.lines, told().outputs]);
    expect(shown()).toContain('Repositories and images are not named');
    expect(shown()).not.toContain('secret-tool');
    expect(readFileSync(join(world.flow.workspace, 'image-gate-posture/posture.json'), 'utf8')).toContain(
      'acme/secret-tool',
    );
    isPrivate = true;
    expect(await run({ organization: 'acme' })).toBe(0);
    expect(told().summaries.at(-1)).toContain('acme/secret-tool');
  });

  it('is what the report behind it finds, with ledger and night', async () => {
    putLedger(join(world.flow.workspace, 'ledger'), [{ at: night(4), faults: [] }]);
    world.putNight({}, 'image-gate-night');
    expect(await run({ ledger: 'ledger' })).toBe(0);
    expect(told().outputs).toMatchObject({
      level: '2',
      missing: expect.stringMatching(/^gate-on-push\nchecks-required\n/),
    });
    expect(await run({ mode: 'report', ledger: 'ledger' })).toBe(0);
    expect(told().summaries.at(-1)).toMatch(/\| Maturity level \| \*\*2\*\* \| ≥ 3 \|/);
  });

  it('compares with no posture before where the input is empty, as it is without a cache', async () => {
    expect(await run({ organization: 'acme', before: '' })).toBe(0);
    expect(world.posture('image-gate-posture').before).toBeNull();
    expect(await run({ organization: 'acme', before: 'image-gate-posture/posture.json' })).toBe(0);
    expect(world.posture('image-gate-posture').before).toMatchObject({ level: 0 });
  });

  it('holds the cluster against the policy of the branch that counts, and its keys', async () => {
    push(code, 'main', { [policy]: 'verify: { keys: [image-gate.pub] }\n', 'image-gate.pub': newSigner().publicKey });
    world.flow.repository('policies.json', JSON.stringify({ kind: 'List', items: [] }));
    world.clock.time = Date.now();
    const beside = push(code, 'feature', { [policy]: '{}\n' });
    const onFeature = { GITHUB_REF: 'refs/heads/feature', GITHUB_SHA: beside };
    expect(await run({ cluster: 'policies.json' }, onFeature)).toBe(0);
    const row = world.posture('image-gate-posture').criteria.find(({ key }) => key === 'signatures-enforced');
    expect(row?.observations).toMatchObject([{ seen: 'no' }]);
  });

  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['the level that is aimed for', { 'fail-on': 'level', repository: 'acme/secret-tool' }, 1],
    ['a level that nobody knows', { 'fail-on': 'level', level: '1' }, 3],
    ['a row', { 'fail-on': 'rows', repository: 'acme/secret-tool' }, 1],
  ])('fails for %s where it is asked to', async (_what, inputs, code) => {
    expect(await run(inputs)).toBe(code);
  });

  it('fails with 3 where something gave no answer, when all is written', async () => {
    world.faults = besideCode({ 'repos/get-branch-rules': () => ({ status: 500, body: {} }) });
    expect(await run({ repository: 'acme/secret-tool' })).toBe(3);
    expect(told().outputs).toMatchObject({ level: '0' });
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['an organization that is none', { organization: 'acme/app' }, 'input organization: '],
    ['a repository that is none', { repository: 'acme' }, 'input repository: '],
    ['an image that is none', { image: 'A B' }, 'input image: '],
    ['a level that there is not', { level: '6' }, 'input level: '],
    ['two ledgers', { ledger: 'ledger', 'ledger-repository': 'acme/ledger' }, 'inputs ledger, ledger-repository: '],
    ['a night that is not there', { night: 'nowhere' }, 'input night nowhere: '],
    ['what runs that is not there', { drift: 'nowhere' }, 'input drift nowhere: '],
    ['a cluster that is not there', { cluster: 'nowhere.json' }, 'input cluster nowhere.json: '],
    ['a Harbor that is not there', { harbor: 'nowhere.json' }, 'input harbor nowhere.json: '],
    ['evidence that is not there', { evidence: 'nowhere' }, 'input evidence nowhere: '],
    ['a mail', { 'mail-to': 'a@acme.example' }, 'input mail-to: it is not used in this mode'],
    ['names for everybody', { 'publish-findings': 'true' }, 'input publish-findings: it is not used in this mode'],
    ['a posture as its input', { posture: 'image-gate-posture' }, 'input posture: it is not used in this mode'],
    ['issues', { 'issues-repository': 'acme/security' }, 'input issues-repository: it is not used in this mode'],
    [
      'what a report fails for',
      { 'fail-on': 'missed' },
      'input fail-on: "missed" is not one of its values in this mode',
    ],
    ['a report of an organization', { mode: 'report', ledger: 'x', organization: 'acme' }, 'input organization: '],
    ['a report that fails for a level', { mode: 'report', ledger: 'x', 'fail-on': 'level' }, 'input fail-on: "level"'],
  ])('refuses %s', async (_what, inputs, message) => {
    await expect(run(inputs)).rejects.toMatchObject({ actor: 'config', message: expect.stringContaining(message) });
    expect(told().outputs).toBeUndefined();
  });
});
