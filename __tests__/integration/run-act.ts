import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type DockerWorld, startDocker, toolsDirectory } from './start-docker.js';
import type { Namespace } from './start-namespace.js';
import { type RealRegistry, startRegistry } from './start-registry.js';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** Milliseconds that a test with several real tools may take on a busy machine. */
export const longest = 600_000;

const run = promisify(execFile);
const standIn = join(root, '__tests__/fixtures/stand-in-actions/setup-buildx');

/** One workflow to run as it is: the event, the file, and what a repository's settings would hold. */
export interface Workflow {
  /** Absolute: the checkout that the workflow runs in, a git repository. */
  readonly repository: string;
  readonly file: string;
  readonly event?: string;
  readonly job?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Variables of the repository, beside REGISTRY; `none`: without any, as for a pull request from a fork. */
  readonly vars?: Readonly<Record<string, string>> | 'none';
  /** `owner/name` of other actions to the folders that stand for their repositories; taken for every version that the workflow names. */
  readonly actions?: Readonly<Record<string, string>>;
  /** Where GitHub's API is; default: one that gives the files of the repository and nothing else. */
  readonly api?: string;
  /** Further options of act. */
  readonly flags?: readonly string[];
  /** The network of act and all that it starts; default: ours. It must admit the registry and the API. */
  readonly namespace?: Pick<Namespace, 'inside'>;
}

export interface Ran {
  readonly code: number;
  /** Everything that act and the steps have said. */
  readonly output: string;
}

/** A runner by act, with Docker and a registry that `vars.REGISTRY` names. */
export interface ActWorld {
  readonly docker: DockerWorld;
  readonly registry: RealRegistry;
  act(workflow: Workflow): Promise<Ran>;
  /** What the registry itself calls the manifest behind a tag, or its status without one. */
  digestOf(repository: string, tag: string): Promise<string>;
  stop(): Promise<void>;
}

export async function startActWorld(): Promise<ActWorld> {
  const [docker, registry] = await Promise.all([startDocker(), startRegistry()]);
  // There, so that the guard of that folder ends what runs from it and removes it, too.
  const home = join(docker.directory, 'act');
  return {
    docker,
    registry,
    act: (workflow) => act(workflow, { docker, registry, home }),
    digestOf: (repository, tag) => digestOf(registry.host, repository, tag),
    stop: async () => void (await Promise.all([docker.stop(), registry.stop()])),
  };
}

interface RunContext extends Pick<ActWorld, 'docker' | 'registry'> {
  /** act's own files, which go away with the test. */
  readonly home: string;
}

async function act(workflow: Workflow, { docker, registry, home }: RunContext): Promise<Ran> {
  const github = workflow.api === undefined ? await startGithub(workflow.repository) : undefined;
  const port = (github?.address() as AddressInfo | undefined)?.port;
  const args = await argumentsFor(workflow, registry.host, workflow.api ?? `http://127.0.0.1:${port}`);
  const env = {
    ...docker.environment,
    PATH: `${dirname(process.execPath)}:${toolsDirectory}:${process.env.PATH}:/usr/sbin`,
    XDG_CACHE_HOME: home,
    IMAGE_GATE_TOOLS_CACHE:
      process.env.IMAGE_GATE_TOOLS_CACHE ??
      join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'image-gate-tools'),
    BUILDX_BUILDER_OF_THE_TEST: docker.remoteBuilder,
  };
  const options = { cwd: workflow.repository, env, maxBuffer: 1 << 26, timeout: longest };
  const command = [join(toolsDirectory, 'act'), ...args] as const;
  const [program, ...rest] = workflow.namespace?.inside(command, env) ?? command;
  const ran = await new Promise<Ran>((resolve) => {
    execFile(program, rest, options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    );
  });
  github?.close();
  return ran;
}

async function argumentsFor(workflow: Workflow, registry: string, api: string): Promise<string[]> {
  const {
    repository,
    file,
    event = 'push',
    job,
    env = {},
    inputs = {},
    secrets = {},
    vars = {},
    actions = {},
    flags = [],
  } = workflow;
  const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const text = await readFile(join(repository, file), 'utf8');
  const standIns = Object.entries({ 'docker/setup-buildx-action': standIn, ...actions }).flatMap(([action, folder]) =>
    [...text.matchAll(new RegExp(`uses: ${action}(?:/[\\w./-]+)?@(\\S+)`, 'g'))].flatMap(([, version]) => [
      '--local-repository',
      `${action}@${version}=${folder}`,
    ]),
  );
  return [
    ...[event, '--workflows', file, ...(job ? ['--job', job] : [])],
    ...['--platform', 'ubuntu-24.04=-self-hosted', '--platform', 'ubuntu-latest=-self-hosted'],
    ...['--no-cache-server', '--rm', ...flags],
    ...pairs('--var', vars === 'none' ? {} : { REGISTRY: registry, ...vars }),
    ...pairs('--env', { GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_API_URL: api, ...env }),
    ...pairs('--secret', { GITHUB_TOKEN: 'token-of-the-test', ...secrets }),
    ...pairs('--input', inputs),
    ...standIns,
  ];
}

/** GitHub's API as far as a gate asks it for the files of a commit: from the git repository. */
async function startGithub(repository: string): Promise<Server> {
  const server = createServer(async ({ url = '' }, response) => {
    const found = await answer(repository, new URL(url, 'http://github.test')).catch(() => undefined);
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(found ?? JSON.stringify({ message: 'Not Found' }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** `GET /repos/{owner}/{repo}/git/trees/{tree_sha}`, and `…/contents/{path}?ref=…` in the raw form. */
async function answer(repository: string, { pathname, searchParams }: URL): Promise<string> {
  const git = async (...args: string[]) => (await run('git', args, { cwd: repository })).stdout;
  const path = /^\/repos\/[^/]+\/[^/]+\/contents\/(.+)$/.exec(pathname)?.[1];
  if (path !== undefined) return git('show', `${searchParams.get('ref')}:${decodeURIComponent(path)}`);
  if (/^\/repos\/[^/]+\/[^/]+\/branches\/[^/]+$/.test(pathname))
    return branch(pathname, (await git('rev-parse', 'HEAD')).trim());
  const sha = pathname.split('/').at(-1) ?? '';
  const tree = (await git('ls-tree', '--', sha)).split('\n').flatMap((line) => {
    const [, mode, type, blob, name] = /^(\d+) (\w+) (\w+)\t(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [{ path: name, mode, type, sha: blob }];
  });
  return JSON.stringify({ sha, tree, truncated: false });
}

/** `GET /repos/{owner}/{repo}/branches/{branch}`: every branch is protected, and the one that is checked out. */
function branch(pathname: string, sha: string): string {
  return JSON.stringify({
    name: decodeURIComponent(pathname.split('/').at(-1) ?? ''),
    protected: true,
    commit: { sha },
  });
}

async function digestOf(host: string, repository: string, tag: string): Promise<string> {
  const oci = (kind: string) => `application/vnd.oci.image.${kind}.v1+json`;
  const accept = [oci('index'), oci('manifest'), 'application/vnd.docker.distribution.manifest.v2+json'].join(', ');
  const url = `http://${host}/v2/${repository}/manifests/${tag}`;
  const { headers, status } = await fetch(url, { method: 'HEAD', headers: { accept } });
  return headers.get('docker-content-digest') ?? `status ${status}`;
}
