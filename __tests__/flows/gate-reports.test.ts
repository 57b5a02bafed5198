import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { Cancelled } from '../../src/host/errors.js';
import type { ArtifactStore, GithubApi } from '../../src/host/ports.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { type FlowWorld, flowWorld, type WorldChange } from './world.js';

let world: FlowWorld;
let registry: FakeRegistry;
beforeEach(async () => {
  registry = await startFakeRegistry();
});
afterEach(async () => {
  await registry.close();
  world.close();
});

const onPullRequest = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_RUN_ID: '42' };
const denied = { status: 403, headers: {}, body: { message: 'Resource not accessible by integration' } };
/** A GitHub that refuses all that is sent to it. */
const refusing = (api: GithubApi): GithubApi => ({
  request: (request) => (request.method === 'GET' ? api.request(request) : Promise.resolve(denied)),
});

async function run(change: WorldChange, more: Readonly<Record<string, string>> = {}, ...severities: string[]) {
  world = flowWorld({ environment: onPullRequest, ...change });
  world.finds(...severities);
  await world.layout();
  const inputs = world.inputs({ push: 'true', tags: `${registry.host}/app:1`, ...more });
  return runAction(world, inputs).catch((error: unknown) => error);
}
const first = (start: string): number => world.events.findIndex((event) => event.startsWith(start));
const last = (start: string): number => world.events.findLastIndex((event) => event.startsWith(start));

describe('the reports of a step', () => {
  it('lie on disk, then go to GitHub, then the image to the registry; summary and outputs come last', async () => {
    expect(await run({}, { comment: 'always' })).toBe(0);
    const order = [
      last('rename '),
      first('github POST /repos/octo-org/octo-repo/code-scanning/sarifs'),
      first('github POST /repos/octo-org/octo-repo/issues/7/comments'),
      first('request P'),
      last('request '),
      first('artifact '),
      first('summary'),
      first('outputs'),
    ];
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });

  it('go there too when the image is blocked', async () => {
    expect(await run({}, {}, 'CRITICAL')).toBe(1);
    expect(registry.writes).toEqual([]);
    expect(world.told.outputs).toMatchObject({
      verdict: 'blocked',
      'sarif-uploaded': 'true',
      'sarif-id': 'upload-1',
      'artifact-id': '11',
      'artifact-url': 'https://github.com/octo-org/octo-repo/actions/runs/42/artifacts/11',
      'comment-url': expect.stringContaining('/pull/7'),
    });
    expect(world.told.summaries[0]).toContain('Where the reports went');
  });

  it('change no verdict by not getting there', async () => {
    const artifacts = { upload: async () => ({ kind: 'refused', why: 'late', detail: '' }) as const };
    expect(await run({ github: refusing, artifacts }, { comment: 'always' })).toBe(0);
    expect(world.told.outputs).toMatchObject({ verdict: 'passed', pushed: 'true', 'sarif-uploaded': 'false' });
    expect(world.told.annotations).toEqual([
      expect.stringMatching(/^warning: Code scanning/),
      expect.stringMatching(/^notice: Comment/),
      expect.stringMatching(/^warning: Artifact/),
    ]);
    expect(world.told.summaries[0]).toContain('security-events: write');
    expect(world.told.summaries[0]).toMatch(/Artifact with all reports \| failed/);
  });

  it('keep the image back where their upload is demanded and fails', async () => {
    expect(await run({ github: refusing }, { 'upload-sarif': 'true' })).toMatchObject({ code: 'sarif-denied' });
    expect(registry.writes).toEqual([]);
    expect(world.told.outputs).toMatchObject({ verdict: 'passed', pushed: 'false', 'sarif-uploaded': 'false' });
    expect(world.told.summaries[0]).toContain('security-events: write');
  });

  it('of a run that is ended meanwhile end with it: nothing is pushed, and the summary says so', async () => {
    const github = (api: GithubApi): GithubApi => ({
      request: (request) =>
        request.method === 'GET' ? api.request(request) : Promise.reject(new Cancelled('SIGTERM')),
    });
    expect(await run({ github })).toBeInstanceOf(Cancelled);
    expect(registry.writes).toEqual([]);
    expect(world.told.outputs).toMatchObject({ pushed: 'false' });
    expect(world.told.summaries).toHaveLength(1);
  });

  /** The summary in the artifact, as it is when it is uploaded. */
  async function kept(more: Readonly<Record<string, string>>, ...severities: string[]): Promise<string> {
    let summary = '';
    const artifacts: ArtifactStore = {
      upload: async ({ files }) => {
        summary = readFileSync(files.find((path) => path.endsWith('.md')) ?? '', 'utf8');
        return { kind: 'stored', id: '11', bytes: 1 };
      },
    };
    await run({ artifacts }, more, ...severities);
    return summary;
  }

  it('say in the artifact what became of the image', async () => {
    expect(await kept({})).toMatch(/^\*\*Pushed\*\* `\S+\/app:1` with digest/m);
    expect(await kept({}, 'CRITICAL')).toMatch(/^\*\*Withheld:\*\* /m);
    expect(await kept({ push: 'false' })).toMatch(/was judged only/);
    await registry.close();
    expect(await kept({})).toMatch(/^\*\*The push of \S+ failed:\*\*/m);
  });

  it('name the artifact in the summary of the step and in the file, as soon as it is there', async () => {
    await kept({});
    const url = 'https://github.com/octo-org/octo-repo/actions/runs/42/artifacts/11';
    expect(world.told.outputs).toMatchObject({ 'artifact-id': '11', 'artifact-url': url });
    expect(world.told.summaries[0]).toContain(url);
    expect(readFileSync(world.told.outputs?.['summary-file'] ?? '', 'utf8')).toBe(world.told.summaries[0]);
  });

  it('stay on the machine of the command line', async () => {
    world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
    await world.layout();
    const names = ['input', 'trivy-path', 'max-db-age', 'cache-dir', 'report-dir'];
    const options = names.flatMap((name) => [`--${name}`, world.inputs().get(name) ?? '']);
    expect(await runCommandLine(world, ['gate', '--offline', ...options])).toBe(0);
    expect(world.events.filter((event) => /^(github|artifact|request) /.test(event))).toEqual([]);
  });
});
