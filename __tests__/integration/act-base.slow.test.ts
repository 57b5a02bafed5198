/**
 * A better base image under act: proposed by a pull request with what the real Trivy found, untouched by a second run, closed once a person has done it. The workflow is
 * the one in docs/examples, to the letter; GitHub is the fake that is checked against GitHub's own description of its API.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type GithubFake, startGithub } from '../contract/github-fake.js';
import { filesOn, type GitState, git, gitState, push } from '../contract/github-git.js';
import { shownJobs } from './act-log.js';
import { commitAll } from './act-repository.js';
import { type ExamplesWorld, startExamplesWorld } from './examples-world.js';
import { fixed, vulnerable } from './gate-world.js';
import { longest, root } from './run-act.js';

const name = 'octo-org/octo-repo';

let examples: ExamplesWorld | undefined;
/** The checkout of the run. */
let directory: string;
/** Its commit. */
let head: string;
let github: GithubFake;
let registry: string;
const state: GitState = gitState(name);
const dockerfileOn = (tag: string) => `ARG NODE=${tag}\r\nFROM ${registry}/base/node:\${NODE} AS build\r\nCOPY . /srv`;

beforeAll(async () => {
  examples = await startExamplesWorld();
  registry = examples.world.registry.host;
  await Promise.all([storeBase('20.1.0', vulnerable), storeBase('20.1.1', fixed)]);
  directory = await checkout();
  github = await startGithub(git(state));
  pushed('20.1.0');
}, longest);
afterEach(() => expect(github.violations).toEqual([]));
afterAll(async () => {
  await Promise.all([examples?.stop(), github?.close()]);
  if (directory) await rm(directory, { recursive: true, force: true });
}, longest);

/** Builds an image of these files, and pushes it without any gate. */
async function storeBase(tag: string, files: Readonly<Record<string, string>>): Promise<void> {
  const folder = join(examples?.directory ?? '', `base-${tag}`);
  for (const [path, text] of Object.entries({ ...files, Dockerfile: 'FROM scratch\nCOPY app /app\n' })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await examples?.world.docker.docker('build', '-q', '-t', `${registry}/base/node:${tag}`, folder);
  await examples?.world.docker.docker('push', '-q', `${registry}/base/node:${tag}`);
}

async function checkout(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'image-gate-repository-'));
  await cp(join(root, 'docs/examples/base.yml'), join(folder, '.github/workflows/base.yml'), { recursive: true });
  head = await commitAll(folder);
  return folder;
}

/** Pushes a Dockerfile on this base to `main`. act calls the commit of the run as the checkout does. */
function pushed(tag: string): void {
  const main = state.commits.get(push(state, 'main', { Dockerfile: dockerfileOn(tag), '.trivyignore': '' }));
  if (main !== undefined) state.commits.set(head, main);
}

/** One run of the workflow. */
async function weekly() {
  const payload = join(directory, '.git/event.json');
  const about = { full_name: name, default_branch: 'main', private: true, archived: false };
  await writeFile(payload, JSON.stringify({ schedule: '31 5 * * 2', repository: about }));
  const { code, output } = (await examples?.world.act({
    repository: directory,
    file: '.github/workflows/base.yml',
    event: 'schedule',
    api: github.url,
    flags: ['--json', '--eventpath', payload],
    actions: { 'image-gate/image-gate': examples.action },
  })) ?? { code: -1, output: '' };
  const step = shownJobs(output).propose?.step('0');
  if (step === undefined) throw new Error(output);
  return { code, step };
}

describe('base.yml', () => {
  it(
    'opens a pull request that changes the default of an ARG and no other byte, with what was measured',
    async () => {
      const { code, step } = await weekly();
      expect({ code, summary: step.summary }).toMatchObject({
        code: 0,
        summary: expect.stringContaining('1 pull request'),
      });
      expect(state.pulls).toMatchObject([
        { title: `Update ${registry}/base/node:20.1.0 to 20.1.1 in Dockerfile`, base: 'main', state: 'open' },
      ]);
      expect(filesOn(state, state.pulls[0]?.head ?? '')).toEqual({
        Dockerfile: dockerfileOn('20.1.1'),
        '.trivyignore': '',
      });
      const digest = await examples?.world.digestOf('base/node', '20.1.1');
      expect(state.pulls[0]?.body).toContain(`${digest}`);
      expect(state.pulls[0]?.body).toMatch(/\| `20\.1\.0` \(now\) \| 1 \| 1 \|/);
      expect(state.pulls[0]?.body).toMatch(/\| \*\*`20\.1\.1`\*\* \| 0 \| 0 \|.*clears/);
    },
    longest,
  );

  it(
    'changes nothing in a second run',
    async () => {
      const shown = () => JSON.stringify([[...state.refs], state.pulls, state.commits.size]);
      const before = shown();
      expect(await weekly()).toMatchObject({ code: 0 });
      expect(shown()).toBe(before);
    },
    longest,
  );

  it(
    'closes it once a person has done the same by hand',
    async () => {
      pushed('20.1.1');
      expect(await weekly()).toMatchObject({ code: 0 });
      expect(state.pulls).toMatchObject([
        { state: 'closed', comments: [expect.stringContaining('Nothing is left to propose')] },
      ]);
    },
    longest,
  );
});
