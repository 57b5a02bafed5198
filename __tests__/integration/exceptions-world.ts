/**
 * A repository whose exceptions go through their life under act. The workflows are the ones in docs/examples, to the letter; GitHub is the fake that is checked against
 * GitHub's own description of its API.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@jest/globals';
import { type Handlers, startGithub } from '../contract/github-fake.js';
import { type GitState, git } from '../contract/github-git.js';
import { emptyRepository, type RepositoryState, repository as serving } from '../contract/github-repository.js';
import { type ShownStep, shownJobs } from './act-log.js';
import { commitAll } from './act-repository.js';
import { publishDatabase } from './publish-database.js';
import { publishedAction } from './published-action.js';
import { type ActWorld, root, startActWorld } from './run-act.js';

const run = promisify(execFile);

export interface RanJob {
  readonly code: number;
  /** The step that uses the action. */
  readonly step: ShownStep;
}

export interface ExceptionsWorld {
  /** The comments of pull requests. */
  readonly conversation: RepositoryState;
  /** Runs one job of an example for an event, as GitHub tells of it. @param step the number of its step. */
  runs(file: string, event: string, job: string, payload: object, step?: string): Promise<RanJob>;
  stop(): Promise<void>;
}

/** The vulnerable image of the demo in a repository that GitHub has as `state`. */
export async function startExceptionsWorld(state: GitState): Promise<ExceptionsWorld> {
  const world = await startActWorld();
  const database = await publishDatabase(world.registry.host, join(root, 'demo/advisory-db/db'));
  // The action as it is published, but for two defaults: where Trivy and its database come from.
  const [directory, action] = await Promise.all([checkout(world), publishedAction(database)]);
  const conversation = emptyRepository(state.name);
  const github = await startGithub({ ...serving(conversation), ...git(state), ...commentsOf(state, conversation) });
  return {
    conversation,
    runs: async (file, event, job, told, step = '0') => {
      const payload = join(world.docker.directory, 'event.json');
      await writeFile(payload, JSON.stringify(told));
      const { code, output } = await world.act({
        repository: directory,
        file: `.github/workflows/${file}`,
        event,
        api: github.url,
        flags: ['--json', '--eventpath', payload],
        actions: { 'image-gate/image-gate': action },
      });
      const jobs = shownJobs(output);
      expect(github.violations).toEqual([]);
      // The other jobs of the workflow are not for this event.
      const ran = Object.entries(jobs).flatMap(([id, { step: of }]) => (of('0').result === undefined ? [] : [id]));
      expect(ran).toEqual([job]);
      const shown = jobs[job]?.step(step);
      if (shown === undefined) throw new Error(`${job} did not run`);
      return { code, step: shown };
    },
    stop: async () => {
      await Promise.all([world.stop(), github.close()]);
      for (const folder of [directory, action]) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Both fakes know comments: those of issues are looked at in the one, those of pull requests in the other. */
function commentsOf(state: GitState, conversation: RepositoryState): Handlers {
  const [ofIssues, ofPulls] = [git(state), serving(conversation)];
  const isIssue = (number: string | undefined) => state.issues.some((issue) => issue.number === Number(number));
  const isOfIssue = (id: string | undefined) =>
    state.issues.some(({ comments }) => comments.some((comment) => comment.id === Number(id)));
  const chosen = (name: string): Handlers => ({
    [name]: (call) => {
      const own = isIssue(call.path.issue_number) || isOfIssue(call.path.comment_id);
      const handler = own ? ofIssues[name] : ofPulls[name];
      if (handler === undefined) throw new Error(`no fake knows ${name}`);
      return handler(call);
    },
  });
  return {
    ...chosen('issues/list-comments'),
    ...chosen('issues/create-comment'),
    ...chosen('issues/update-comment'),
  };
}

/** The vulnerable image of the demo, with the workflows of docs/examples. */
async function checkout(world: ActWorld): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'image-gate-repository-'));
  await run(join(root, 'script/demo'), ['--prepare', 'vulnerable'], {
    env: { ...process.env, RUNNER_TEMP: world.docker.directory },
  });
  await cp(join(root, 'demo/vulnerable'), folder, { recursive: true });
  await cp(join(root, 'demo/Dockerfile'), join(folder, 'Dockerfile'));
  await cp(join(root, 'docs/examples'), join(folder, '.github/workflows'), { recursive: true });
  await commitAll(folder);
  return folder;
}
