import { describe, expect, it } from '@jest/globals';
import {
  baselineChoice,
  baselineProblems,
  baselineSource,
  chosenBaseline,
  knownNames,
  reportBaseline,
} from '../../../src/config/inputs/baseline.js';
import { destinationOf } from '../../../src/config/inputs/destination.js';
import type { ScanTarget } from '../../../src/config/inputs/scan-target.js';
import { unreadBaseline } from '../../../src/config/rules/unread-baseline.js';
import { ConfigError, ToolError } from '../../../src/host/errors.js';
import { formatReference, parseReference } from '../../../src/oci/reference.js';
import { type GithubContext, githubContext } from '../../../src/repository/github-context.js';

const commit = '0123456789abcdef0123456789abcdef01234567';
const workspace = '/home/runner/repositories/app';

/** A run on a runner. */
function runOf(environment: Readonly<Record<string, string>>, event: object = {}): GithubContext {
  const github = githubContext(
    {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_SHA: commit,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_WORKSPACE: workspace,
      ...environment,
    },
    { repository: { default_branch: 'trunk' }, ...event },
  );
  if (github === undefined) throw new Error('no run');
  return github;
}

const push = runOf({ GITHUB_EVENT_NAME: 'push' });
const pull = (base: string) =>
  runOf(
    { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' },
    { pull_request: { number: 7, head: { sha: commit, repo: { full_name: 'acme/app' } }, base: { ref: base } } },
  );
const onRunner = { github: push, workingDirectory: workspace };
const onLaptop = { workingDirectory: '/home/jane/app' };

describe('the input baseline', () => {
  it.each([
    ['nothing', undefined, { kind: 'auto', asked: false }],
    ['auto', 'auto', { kind: 'auto', asked: true }],
    ['a tag', 'ghcr.io/acme/app:main', { kind: 'image', reference: parseReference('ghcr.io/acme/app:main') }],
    [
      'a name alone: latest, as in Docker',
      'ghcr.io/acme/app',
      { kind: 'image', reference: parseReference('ghcr.io/acme/app:latest') },
    ],
    [
      'a digest',
      `ghcr.io/acme/app@sha256:${'a'.repeat(64)}`,
      { kind: 'image', reference: parseReference(`ghcr.io/acme/app@sha256:${'a'.repeat(64)}`) },
    ],
    ['a file of the workspace', './out/main.json', { kind: 'report', path: 'out/main.json', place: 'repository' }],
    ['one by its whole path', `${workspace}/main.json`, { kind: 'report', path: 'main.json', place: 'repository' }],
    [
      'a file elsewhere',
      '/home/runner/temp/main.json',
      { kind: 'report', path: '/home/runner/temp/main.json', place: 'machine' },
    ],
    [
      'a file that leaves the workspace',
      '../../temp/main.JSON',
      { kind: 'report', path: '/home/runner/temp/main.JSON', place: 'machine' },
    ],
  ])('%s', (_, baseline, expected) => {
    expect(baselineChoice(baseline === undefined ? {} : { baseline }, onRunner)).toEqual(expected);
  });

  it('is in the workspace, too, where that is a symbolic link to the folder in which the step works', () => {
    const linked = { github: push, workingDirectory: '/mnt/disk/app' };
    const expected = { kind: 'report', path: 'main.json', place: 'repository' };
    for (const baseline of ['main.json', `${workspace}/main.json`, '/mnt/disk/app/main.json'])
      expect(baselineChoice({ baseline }, linked)).toEqual(expected);
  });

  it('means the file at hand on a laptop', () => {
    expect(baselineChoice({ baseline: 'main.json' }, onLaptop)).toEqual({
      kind: 'report',
      path: '/home/jane/app/main.json',
      place: 'machine',
    });
  });

  it.each([
    ['no reference', { baseline: 'Ghcr.io/Acme/App' }, 'upper-case', 'whose name ends in .json'],
    ['a file by another name', { baseline: './main.sarif' }, 'is not a', 'whose name ends in .json'],
    ['a list', { baseline: 'a:1\nb:1' }, 'white space', 'one reference'],
    [
      'an image beside a report',
      { baseline: 'app:main', report: 'r.json' },
      'compared with a report',
      'Name a Trivy JSON',
    ],
    ['auto beside a report', { baseline: 'auto', report: 'r.json' }, 'compared with a report', 'Name a Trivy JSON'],
    [
      'the judged image',
      { baseline: 'docker.io/library/app', image: 'app:latest' },
      'the image that is judged',
      'earlier',
    ],
  ])('is refused: %s', (_, inputs, what, fix) => {
    expect(baselineProblems(inputs)).toEqual([
      { where: 'input baseline', what: expect.stringContaining(what), fix: expect.stringContaining(fix) },
    ]);
  });

  it.each([
    ['another tag of the judged image', { baseline: 'app:main', image: 'app:latest' }],
    ['a report beside a report', { baseline: 'a.json', report: 'r.json' }],
    ['nothing beside a report', { report: 'r.json' }],
    ['auto', { baseline: 'auto' }],
  ])('is taken: %s', (_, inputs) => {
    expect(baselineProblems(inputs)).toEqual([]);
  });
});

const built = { kind: 'image', reference: 'sha256:1' } as const satisfies ScanTarget;
const tags = (...names: readonly string[]) => names.map(destinationOf);
const source = (
  github: GithubContext | undefined,
  {
    governing,
    asked = true,
    destinations = tags('ghcr.io/acme/app:pr-7'),
    scanTarget = built as ScanTarget,
  }: {
    governing?: string;
    asked?: boolean;
    destinations?: ReturnType<typeof tags>;
    scanTarget?: ScanTarget;
  } = {},
) =>
  baselineSource(
    { baseline: { kind: 'auto', asked }, scanTarget, destinations, ...(github ? { github } : {}) },
    asked ? 'all' : 'new',
    governing,
  );

describe('the pushed image of the base branch', () => {
  it.each<[string, GithubContext, string | undefined, string]>([
    ['a pull request: the branch that it goes to', pull('main'), undefined, 'ghcr.io/acme/app:main'],
    [
      'a slash in its name, as docker/metadata-action makes a tag of it',
      pull('release/1.x'),
      undefined,
      'ghcr.io/acme/app:release-1.x',
    ],
    ['the branch whose policy counts before all', pull('main'), 'develop', 'ghcr.io/acme/app:develop'],
    ['a push without a branch that rules: the default branch', push, undefined, 'ghcr.io/acme/app:trunk'],
    [
      'a merge queue: the branch that it goes to',
      runOf({ GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: `refs/heads/gh-readonly-queue/main/pr-7-${commit}` }),
      undefined,
      'ghcr.io/acme/app:main',
    ],
  ])('for %s', (_, github, governing, name) => {
    expect(source(github, governing === undefined ? {} : { governing })).toEqual({
      kind: 'image',
      byDefault: true,
      reference: parseReference(name),
    });
  });

  it('goes by the first of tags', () => {
    const found = source(pull('main'), { destinations: tags('ghcr.io/acme/app:1', 'docker.io/acme/app:1') });
    expect(found?.kind === 'image' && formatReference(found.reference)).toBe('ghcr.io/acme/app:main');
  });

  it.each<[string, GithubContext | undefined, Parameters<typeof source>[1], string]>([
    ['off a runner', undefined, {}, 'no base branch'],
    ['without tags', pull('main'), { destinations: [] }, 'without tags'],
    [
      'for a name without registry',
      pull('edge'),
      { destinations: tags('alpine:pr') },
      'alpine alone names no registry',
    ],
    ['where no branch is known', runOf({}, { repository: {} }), {}, 'names no base branch'],
    ['for a branch that makes no tag', pull('-'), {}, 'the branch - '],
    [
      'where that is the judged image',
      pull('main'),
      { scanTarget: { kind: 'image', reference: 'ghcr.io/acme/app:main' } },
      'is the image that is judged',
    ],
  ])('is not known %s', (_, github, more, why) => {
    expect(source(github, more)).toEqual({
      kind: 'none',
      byDefault: false,
      why: expect.stringContaining(why),
      fix: expect.stringContaining('baseline'),
    });
  });

  it('is looked for where `gate-on: new` needs it, or where it is asked for', () => {
    const context = {
      baseline: { kind: 'auto', asked: false },
      scanTarget: built,
      destinations: tags('a/b:1'),
      github: push,
    } as const;
    expect(baselineSource(context, 'all', 'main')).toBeUndefined();
    expect(baselineSource(context, 'new', 'main')).toMatchObject({ kind: 'image', byDefault: true });
    expect(source(push, { asked: false })).toMatchObject({ kind: 'image', byDefault: true });
  });
});

describe('what a report is compared with', () => {
  const report = { kind: 'report', path: 'main.json', place: 'machine' } as const;
  it('is a report that is named, whatever may block', () => {
    expect([reportBaseline(report, 'all'), reportBaseline(report, 'new')]).toEqual([report, report]);
  });
  it('is nothing otherwise', () => {
    expect(reportBaseline({ kind: 'auto', asked: false }, 'all')).toBeUndefined();
    expect(reportBaseline({ kind: 'auto', asked: false }, 'new')).toMatchObject({ kind: 'none', byDefault: true });
  });
});

describe('what a failure to read it means', () => {
  const image = { kind: 'image', reference: parseReference('ghcr.io/acme/app:main') } as const;
  const absent = new ToolError({ code: 'manifest-unknown', message: 'It answered 404.', fix: 'Check.' });
  it.each([
    [
      'an image that nobody named and that is not there',
      { ...image, byDefault: true },
      absent,
      true,
      'there is no such image yet',
    ],
    ['one that somebody named', { ...image, byDefault: false }, absent, false, 'It answered 404'],
    [
      'one that nobody named, with another failure',
      { ...image, byDefault: true },
      new ToolError({ code: 'registry-denied', message: 'It answered 403.', fix: 'Log in.' }),
      false,
      'It answered 403',
    ],
    [
      'a report with a problem',
      { kind: 'report', path: 'main.json', place: 'machine' } as const,
      new ConfigError([{ where: 'main.json', what: 'it is empty', fix: 'Write it.' }], 'report-invalid'),
      false,
      'it is empty',
    ],
    ['a defect of ours', { ...image, byDefault: true }, new TypeError('x is undefined'), false, 'x is undefined'],
  ])('%s', (_, from, error, expected, why) => {
    expect(unreadBaseline(from, error)).toMatchObject({
      kind: 'unread',
      expected,
      why,
      fix: expect.stringMatching(/\S/),
    });
  });
});

it('knows an image by its destinations, else by what it is called', () => {
  const baseline = { kind: 'auto', asked: false } as const;
  expect(knownNames({ baseline, scanTarget: built, destinations: tags('a/b:1', 'c/d') })).toEqual([
    'docker.io/a/b:1',
    'docker.io/c/d:latest',
  ]);
  expect(knownNames({ baseline, scanTarget: { kind: 'image', reference: 'app:1' }, destinations: [] })).toEqual([
    'app:1',
  ]);
  expect(knownNames({ baseline, scanTarget: { kind: 'input', path: 'app.tar' }, destinations: [] })).toEqual([]);
});

describe('a baseline that the policy names', () => {
  const judging = (image: string, input?: string) => ({
    baseline: baselineChoice(input === undefined ? {} : { baseline: input }, onRunner),
    scanTarget: { kind: 'image', reference: image } as ScanTarget,
    destinations: [],
  });
  const named = { kind: 'image', name: 'docker.io/library/app:main' } as const;

  it('is no image that is judged: nothing in it would be new', () => {
    const choice = chosenBaseline(judging('app:main'), named);
    expect(choice).toMatchObject({ kind: 'none', why: expect.stringContaining('the image that is judged') });
    expect(chosenBaseline(judging('app:2'), named)).toMatchObject({ kind: 'image' });
  });

  it('is none where policies that count together differ: everything is new', () => {
    const choice = chosenBaseline(judging('app:2'), { kind: 'differing' });
    const source = baselineSource({ ...judging('app:2'), baseline: choice }, 'new', 'main');
    expect(source).toMatchObject({ kind: 'none', byDefault: false });
    expect(chosenBaseline(judging('app:2', 'auto'), { kind: 'differing' })).toEqual({ kind: 'auto', asked: true });
  });
});
