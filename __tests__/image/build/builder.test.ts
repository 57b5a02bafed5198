import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../../src/host/errors.js';
import type { Files, Process } from '../../../src/host/ports.js';
import type { Stat } from '../../../src/host/values.js';
import { type Builder, findBuilder } from '../../../src/image/build/builder.js';
import type { BuildRequest } from '../../../src/image/build/request.js';
import { type FakeDocker, fakeDocker } from '../docker/fake-docker.js';
import { plainRequest } from './plain-request.js';

const dot = plainRequest({ kind: 'local', path: '.' });
const git = { kind: 'remote', url: 'https://example.com/a.git' } as const;
const noFiles: Pick<Files, 'lstat'> = { lstat: async () => undefined };
const twoPlatforms = { platforms: ['linux/amd64', 'linux/arm64'] };

describe('what builds on a machine', () => {
  it.each<[string, FakeDocker, Partial<BuildRequest>, Builder]>([
    ['a container', { buildx: { driver: 'docker-container' } }, twoPlatforms, { kind: 'layout-export' }],
    [
      'a remote BuildKit, without any daemon',
      { buildx: { driver: 'remote' }, daemon: false },
      twoPlatforms,
      { kind: 'layout-export' },
    ],
    ['Kubernetes', { buildx: { driver: 'kubernetes' }, daemon: false }, {}, { kind: 'layout-export' }],
    ['Docker Build Cloud', { buildx: { driver: 'cloud' } }, { builder: 'cloud-x' }, { kind: 'layout-export' }],
    [
      'Docker with the containerd store',
      { buildx: { driver: 'docker' }, containerdStore: true },
      twoPlatforms,
      { kind: 'layout-export' },
    ],
    ['Docker with the classic store', { buildx: { driver: 'docker' } }, {}, { kind: 'docker-store', tool: 'buildx' }],
    ['an old client without buildx', { client: 20 }, {}, { kind: 'docker-store', tool: 'docker-buildkit' }],
    ['a new client without buildx', { client: 23 }, {}, { kind: 'docker-store', tool: 'docker-legacy' }],
  ])('%s', async (_, docker, change, builder) => {
    expect(await findBuilder({ process: fakeDocker(docker), files: noFiles }, { ...dot, ...change })).toEqual(builder);
  });

  it.each<[string, FakeDocker, Partial<BuildRequest>, string, RegExp]>([
    ['no daemon', { buildx: { driver: 'docker' }, daemon: false }, {}, 'docker-unreachable', /Cannot connect/],
    [
      "no daemon behind Docker's own builder",
      { buildx: { driver: 'docker' }, daemon: false },
      { builder: 'default' },
      'docker-unreachable',
      /Cannot connect/,
    ],
    ['no daemon and no buildx', { daemon: false }, {}, 'docker-unreachable', /Cannot connect/],
    [
      'an unknown builder',
      { buildx: { driver: 'docker' } },
      { builder: 'nobody' },
      'builder-unknown',
      /builder nobody.*no builder "nobody" found/,
    ],
    ['secrets with a new client without buildx', { client: 23 }, { secrets: ['A=b'] }, 'buildx-missing', /secrets/],
    ['platforms there', { client: 28 }, { platforms: ['linux/amd64'] }, 'buildx-missing', /platforms/],
    ['ssh there', { client: 28 }, { ssh: ['default'] }, 'buildx-missing', /ssh/],
    ['cache-from there', { client: 28 }, { cacheFrom: ['a'] }, 'buildx-missing', /cache-from/],
    ['build-contexts there', { client: 28 }, { buildContexts: ['a=b'] }, 'buildx-missing', /build-contexts/],
    ['a Git context there', { client: 28 }, { context: git }, 'buildx-missing', /a Git context/],
    ['a builder without buildx', { client: 20 }, { builder: 'b' }, 'buildx-missing', /builder b/],
    [
      'several platforms in the classic store',
      { buildx: { driver: 'docker' } },
      twoPlatforms,
      'builder-lacks',
      /several platforms/,
    ],
    [
      'attestations in the classic store',
      { buildx: { driver: 'docker' } },
      { sbom: 'true' },
      'builder-lacks',
      /attestations/,
    ],
    ['build-contexts without buildx', { client: 20 }, { buildContexts: ['a=b'] }, 'builder-lacks', /build-contexts/],
  ])('%s is an error that says what to do', async (_, docker, change, code, message) => {
    const found = findBuilder({ process: fakeDocker(docker), files: noFiles }, { ...dot, ...change });
    await expect(found).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
      fix: expect.stringMatching(/\w{4}/),
    });
  });

  // The older builder would put into the image what this file keeps out of it.
  it.each<[string, Partial<BuildRequest>, string]>([
    ['the default Dockerfile', {}, 'Dockerfile.dockerignore'],
    ['a Dockerfile of its own', { file: 'build/api.Dockerfile' }, 'build/api.Dockerfile.dockerignore'],
  ])('is not the older builder where %s has an ignore file', async (_, change, path) => {
    const lstat = async (asked: string) =>
      asked === path ? ({ kind: 'file', size: 1, mode: 0o644 } as unknown as Stat) : undefined;
    const found = findBuilder({ process: fakeDocker({ client: 28 }), files: { lstat } }, { ...dot, ...change });
    await expect(found).rejects.toMatchObject({ code: 'buildx-missing', message: expect.stringContaining(path) });
    const older = { process: fakeDocker({ client: 20 }), files: { lstat } };
    expect(await findBuilder(older, { ...dot, ...change })).toMatchObject({ tool: 'docker-buildkit' });
  });

  it('is nothing without Docker', async () => {
    const missing = () =>
      Promise.reject(new ToolError({ code: 'command-missing', message: 'docker: not found', fix: '' }));
    const process: Process = { run: missing, pipe: missing };
    await expect(findBuilder({ process, files: noFiles }, dot)).rejects.toMatchObject({ code: 'docker-missing' });
  });

  it('is not guessed from an answer that is not understood', async () => {
    const process = fakeDocker({ client: 20 });
    const odd = { ...process, run: async () => ({ code: 0, signal: null, late: false, stdout: 'hello', stderr: '' }) };
    await expect(findBuilder({ process: odd, files: noFiles }, dot)).rejects.toMatchObject({ code: 'builder-unknown' });
  });
});
