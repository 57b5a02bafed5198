import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { contradictions } from '../../src/config/inputs/contradictions.js';
import { readGateInputs } from '../../src/config/inputs/gate-inputs.js';
import { publishingConfig, publishingDefaults } from '../../src/config/publishing-config.js';
import { githubContext } from '../../src/repository/github-context.js';

const commit = '0123456789abcdef0123456789abcdef01234567';
const environment = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_SHA: commit,
  GITHUB_WORKSPACE: '/work',
  GITHUB_RUN_ID: '42',
  GITHUB_JOB: 'image',
};
const inputsOf = (raw: Readonly<Record<string, string>>) => readGateInputs(new Map(Object.entries(raw))).inputs;

function runOf(event: string, ref: string, payload: unknown = {}, more: Readonly<Record<string, string>> = {}) {
  const { inputs = '{}', ...variables } = more;
  const github = githubContext({ ...environment, GITHUB_EVENT_NAME: event, GITHUB_REF: ref, ...variables }, payload);
  return publishingConfig(inputsOf(JSON.parse(inputs)), github).publishing?.run;
}
const pull = (from: string | null) => ({
  number: 7,
  pull_request: { number: 7, head: { sha: 'f'.repeat(40), repo: from === null ? null : { full_name: from } } },
});

describe('the findings of a run', () => {
  it.each([
    ['push', 'refs/heads/main'],
    ['push', 'refs/tags/v1.0'],
    ['pull_request', 'refs/pull/7/merge'],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-7-0123'],
    ['schedule', 'refs/heads/main'],
    ['workflow_dispatch', 'refs/heads/feature'],
  ])('for %s of %s belong to its own commit and ref', (event, ref) => {
    expect(runOf(event, ref)?.at).toEqual({ commit, ref });
  });

  it.each(['pull_request_target', 'workflow_run'])('for %s belong to the commit that is named, or to none', (event) => {
    expect(runOf(event, 'refs/heads/main')?.at).toBeUndefined();
    const inputs = JSON.stringify({ ref: 'refs/pull/9/head', sha: 'A'.repeat(40) });
    expect(runOf(event, 'refs/heads/main', {}, { inputs })).toMatchObject({
      at: { commit: 'a'.repeat(40), ref: 'refs/pull/9/head' },
      pullRequest: 9,
    });
  });

  it.each([
    ['its own branch', pull('Octo-Org/octo-repo'), 'octocat', false],
    ['a fork', pull('mallory/octo-repo'), 'octocat', true],
    ['a fork that is gone', pull(null), 'octocat', true],
    ['Dependabot', pull('octo-org/octo-repo'), 'dependabot[bot]', true],
    ['nothing that is understood', { pull_request: 'x', repository: 7 }, 'octocat', false],
  ])('for %s can be written: %#', (_what, payload, actor, readOnly) => {
    expect(runOf('pull_request', 'refs/pull/7/merge', payload, { GITHUB_ACTOR: actor })).toMatchObject({
      readOnly,
      pullRequest: 7,
    });
  });

  it('carry the matrix of the job, where there is one', () => {
    const of = (matrix: string) => runOf('push', 'refs/heads/main', {}, { inputs: JSON.stringify({ matrix }) })?.matrix;
    expect(of('{\n  "python": "3.12"\n}')).toEqual({ python: '3.12' });
    expect(of('null')).toBeNull();
    expect(of('${{ toJson(matrix) }}')).toBeNull();
  });

  it('go nowhere off the runner, where none can be demanded', () => {
    expect(publishingConfig({}, undefined)).toEqual({ problems: [] });
    expect(publishingConfig({ 'upload-sarif': 'true' }, undefined).problems).toHaveLength(1);
  });
});

describe('the inputs', () => {
  it('have the defaults of action.yml', () => {
    const text = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');
    const { inputs } = parse(text) as { inputs: Record<string, { default?: string }> };
    const [upload, comment, ...flags] = [
      ...['upload-sarif', 'comment', 'artifact', 'github-attestations', 'publish-findings'],
    ].map((name) => inputs[name]?.default);
    const [artifact, attestations, publishFindings] = flags.map((flag) => flag === 'true');
    expect({ uploadSarif: upload, comment, artifact, attestations, publishFindings }).toEqual(publishingDefaults);
  });

  it.each([
    [{ ref: 'refs/heads/main' }, 'sha'],
    [{ sha: commit }, 'ref'],
  ])('%j lack %s', (raw, missing) => {
    expect(contradictions(inputsOf(raw))).toEqual([
      expect.objectContaining({ what: expect.stringContaining(missing) }),
    ]);
  });
});
