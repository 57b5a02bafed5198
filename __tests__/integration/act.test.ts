import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DockerWorld, startDocker, toolsDirectory } from './start-docker.js';
import { type RealRegistry, startRegistry } from './start-registry.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const longest = 300_000;

let docker: DockerWorld;
let registry: RealRegistry;
let github: Server;
let work: string;

beforeAll(async () => {
  github = createServer(async ({ url = '' }, response) => {
    const tree = await treeOf(url.split('/').at(-1) ?? '').catch(() => undefined);
    response.writeHead(tree === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(tree ?? { message: 'Not Found' }));
  }).listen(0, '127.0.0.1');
  await once(github, 'listening');
  [docker, registry] = await Promise.all([startDocker(), startRegistry()]);
  work = await mkdtemp(join(tmpdir(), 'image-gate-act-'));
}, longest);

afterAll(async () => {
  await Promise.all([docker?.stop(), registry?.stop()]);
  github?.close();
  if (work) await rm(work, { recursive: true, force: true });
}, longest);

/** What GitHub says of a folder of this repository: `GET /repos/{owner}/{repo}/git/trees/{tree_sha}`. */
async function treeOf(treeish: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)('git', ['ls-tree', '--', treeish], { cwd: root });
  const tree = stdout.split('\n').flatMap((line) => {
    const [, mode, type, sha, path] = /^(\d+) (\w+) (\w+)\t(.*)$/.exec(line) ?? [];
    return path === undefined ? [] : [{ path, mode, type, sha }];
  });
  return { sha: treeish, tree, truncated: false };
}

interface Run {
  readonly code: number;
  /** Everything that act and the steps have said. */
  readonly output: string;
}

/** Runs one job of a workflow of ours as it is, on this machine. */
async function act(workflow: string, job: string): Promise<Run> {
  const text = await readFile(join(root, '.github/workflows', workflow), 'utf8');
  const buildxAction = /docker\/setup-buildx-action@([0-9a-f]{40})/.exec(text)?.[1];
  const standIn = join(root, '__tests__/fixtures/stand-in-actions/setup-buildx');
  const args = [
    ...['push', '--workflows', `.github/workflows/${workflow}`, '--job', job],
    ...['--platform', 'ubuntu-24.04=-self-hosted', '--no-cache-server', '--rm'],
    ...[
      '--env',
      'GITHUB_REPOSITORY=octo-org/image-gate',
      '--env',
      `GITHUB_API_URL=http://127.0.0.1:${(github.address() as AddressInfo).port}`,
      '--secret',
      'GITHUB_TOKEN=token-of-the-test',
      '--var',
      `REGISTRY=${registry.host}`,
    ],
    ...(buildxAction ? ['--local-repository', `docker/setup-buildx-action@${buildxAction}=${standIn}`] : []),
  ];
  const env = {
    ...docker.environment,
    PATH: `${dirname(process.execPath)}:${toolsDirectory}:${process.env.PATH}:/usr/sbin`,
    // act's own files go away with the test; the tools stay where they are.
    XDG_CACHE_HOME: work,
    IMAGE_GATE_TOOLS_CACHE:
      process.env.IMAGE_GATE_TOOLS_CACHE ??
      join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'image-gate-tools'),
    BUILDX_BUILDER_OF_THE_TEST: docker.remoteBuilder,
  };
  return new Promise((resolve) => {
    execFile(
      join(toolsDirectory, 'act'),
      args,
      { cwd: root, env, maxBuffer: 1 << 26, timeout: longest },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    );
  });
}

/** What the registry itself calls the manifest behind a tag. */
async function digestOf(repository: string, tag: string): Promise<string> {
  const manifest = (kind: string) => `application/vnd.oci.image.${kind}.v1+json`;
  const accept = [manifest('index'), manifest('manifest'), 'application/vnd.docker.distribution.manifest.v2+json'].join(
    ', ',
  );
  const answer = await fetch(`http://${registry.host}/v2/${repository}/manifests/${tag}`, {
    method: 'HEAD',
    headers: { accept },
  });
  return answer.headers.get('docker-content-digest') ?? `status ${answer.status}`;
}

describe('our workflows, run literally', () => {
  it(
    'block the vulnerable demo without a push',
    async () => {
      const { code, output } = await act('image-scan.yml', 'blocked');
      expect({ code, output }).toEqual({
        code: 0,
        output: expect.stringContaining('outcome, verdict, critical, pushed: failure blocked 2 false'),
      });
    },
    longest,
  );

  it(
    'pass the fixed demo and push what was scanned',
    async () => {
      const { code, output } = await act('image-scan.yml', 'passed');
      expect({ code, output }).toEqual({
        code: 0,
        output: expect.stringContaining('verdict, critical, medium, pushed: passed 0 4 true'),
      });
      expect(output).toContain(await digestOf('image-gate-demo', 'fixed'));
    },
    longest,
  );

  it(
    'judge the file that a build job hands over',
    async () => {
      const { code, output } = await act('ci.yml', 'image');
      expect({ code, output }).toEqual({
        code: 0,
        output: expect.stringMatching(/verdict passed, digest sha256:[0-9a-f]{64}/),
      });
    },
    longest,
  );
});
