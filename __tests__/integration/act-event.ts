/**
 * Events of a repository, run under act as GitHub would run them, with all that they leave behind. Where act differs from GitHub: every run has the number 1;
 * its own service refuses the artifacts of the client that we use, so a fake stands in its place; a fork's run gets the same token as any other, so the API
 * refuses in its place; every job of a matrix that ends after one has failed is called failed, so the results of steps are read.
 */
import { createHash } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startResults } from '../contract/results-fake.js';
import { unzip } from '../contract/unzip.js';
import { type ShownJob, shownJobs } from './act-log.js';
import type { ActRepository, Proposal } from './act-repository.js';
import { type ActWorld, root, startActWorld } from './run-act.js';
import type { Namespace } from './start-namespace.js';
import { writeTrivyLauncher } from './trivy-launcher.js';

/** The pull request that every proposal of a test belongs to. */
export const pullRequest = 7;

export interface Event {
  /** A file in `__tests__/fixtures/workflows`, which is in the repository. */
  readonly file: string;
  /** Absent: no pull request. */
  readonly proposal?: Proposal;
  /** What happened where there is no pull request, e.g. `schedule`; default `push`. */
  readonly name?: string;
  /** Where; default `refs/heads/main`. */
  readonly ref?: string;
  /** The proposal comes from this other repository. */
  readonly fork?: string;
  /** Further variables of the repository, and of the runner. */
  readonly vars?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The network that the run has; default: ours. The run has no place for artifacts there. */
  readonly namespace?: Namespace;
}

/** What one run has left. */
export interface Captured {
  readonly code: number;
  readonly jobs: Readonly<Record<string, ShownJob>>;
  /** Artifacts by their names, the files in them by theirs. */
  readonly artifacts: Readonly<Record<string, ReadonlyMap<string, Buffer>>>;
}

export interface EventWorld extends Pick<ActWorld, 'registry' | 'digestOf'> {
  /** Digest of the configuration of the image behind a tag. */
  imageIdOf(repository: string, tag: string): Promise<string>;
  run(repository: ActRepository, event: Event): Promise<Captured>;
  stop(): Promise<void>;
}

export async function startEventWorld(): Promise<EventWorld> {
  const world = await startActWorld();
  // Named in what act is started with, so that the guard of that folder ends it, too.
  const directory = join(world.docker.directory, 'events');
  await cp(join(root, 'demo/advisory-db'), join(directory, 'cache'), { recursive: true });
  await copyAction(join(directory, 'action'));
  const trivy = await writeTrivyLauncher(directory);
  const vars = {
    TRIVY: trivy,
    TRIVY_SHA256: createHash('sha256')
      .update(await readFile(trivy))
      .digest('hex'),
    CACHE: join(directory, 'cache'),
  };
  const { registry, digestOf, stop } = world;
  return {
    registry,
    digestOf,
    imageIdOf: (repository, tag) => imageIdOf(registry.host, repository, tag),
    run: (repository, event) => run({ world, directory, vars }, repository, event),
    stop,
  };
}

async function imageIdOf(host: string, repository: string, tag: string): Promise<string> {
  const accept = 'application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json';
  const answer = await fetch(`http://${host}/v2/${repository}/manifests/${tag}`, { headers: { accept } });
  const { config } = (await answer.json()) as { readonly config: { readonly digest: string } };
  return config.digest;
}

/** The action as it is published: what is committed, or the bundle that somebody works on. */
async function copyAction(directory: string): Promise<void> {
  const dist = process.env.IMAGE_GATE_DIST ?? join(root, 'dist');
  await cp(dist, join(directory, 'dist'), { recursive: true });
  for (const name of ['package.json', 'action.yml', 'verify/action.yml'])
    await cp(join(root, name), join(directory, name));
}

interface Place {
  readonly world: ActWorld;
  readonly directory: string;
  readonly vars: Readonly<Record<string, string>>;
}

async function run({ world, directory, vars }: Place, repository: ActRepository, event: Event): Promise<Captured> {
  const { file, proposal, fork, name = 'push', namespace } = event;
  // Names of artifacts are those of one run.
  const results = await startResults();
  const api = (fork === undefined ? repository.github : repository.readOnly).url;
  await namespace?.admit(...[`http://${world.registry.host}`, api].map((url) => Number(new URL(url).port)));
  const payload = join(directory, 'event.json');
  await writeFile(payload, JSON.stringify(payloadOf(event)));
  const { code, output } = await world.act({
    repository: repository.directory,
    file: `.github/workflows/${file}`,
    event: proposal === undefined ? name : 'pull_request',
    api,
    ...(namespace === undefined ? {} : { namespace }),
    flags: ['--json', '--eventpath', payload],
    env: { ...(namespace === undefined ? results.environment : {}), ...event.env },
    vars: { ...vars, ...event.vars },
    actions: { 'image-gate/image-gate': join(directory, 'action') },
  });
  await results.close();
  const artifacts = Object.fromEntries(results.stored.map(({ name, bytes }) => [name, unzip(bytes)]));
  return { code, jobs: shownJobs(output), artifacts };
}

/** What GitHub tells of the event, as far as it matters here. */
function payloadOf({ proposal, fork, ref = 'refs/heads/main' }: Event): object {
  const name = 'octo-org/octo-repo';
  const repository = { full_name: name, default_branch: 'main', private: true, archived: false };
  if (proposal === undefined) return { ref, repository };
  const [author] = (fork ?? 'jane/').split('/');
  return {
    action: 'synchronize',
    number: pullRequest,
    repository,
    pull_request: {
      number: pullRequest,
      user: { login: author },
      head: { ref: proposal.branch, sha: proposal.head, repo: { full_name: fork ?? name } },
      base: { ref: 'main', sha: proposal.base, repo: { full_name: name } },
    },
  };
}
