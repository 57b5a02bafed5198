import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../src/host/errors.js';
import type { Process } from '../../src/host/ports.js';
import { type BuildRequest, plainRequest } from '../../src/image/build-request.js';
import { type Builder, findBuilder } from '../../src/image/builder.js';
import { type FakeDocker, fakeDocker } from './fake-docker.js';

const dot = plainRequest({ kind: 'local', path: '.' });
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
    ['Docker with the classic store', { buildx: { driver: 'docker' } }, {}, { kind: 'docker-store', buildx: true }],
    ['an old client without buildx', { client: 20 }, {}, { kind: 'docker-store', buildx: false }],
  ])('%s', async (_, docker, change, builder) => {
    expect(await findBuilder(fakeDocker(docker), { ...dot, ...change })).toEqual(builder);
  });

  it.each<[string, FakeDocker, Partial<BuildRequest>, string, RegExp]>([
    ['no daemon', { buildx: { driver: 'docker' }, daemon: false }, {}, 'docker-unreachable', /Cannot connect/],
    ['no daemon and no buildx', { daemon: false }, {}, 'docker-unreachable', /Cannot connect/],
    [
      'an unknown builder',
      { buildx: { driver: 'docker' } },
      { builder: 'nobody' },
      'builder-unknown',
      /builder nobody.*no builder "nobody" found/,
    ],
    ['a new client without buildx', { client: 23 }, {}, 'buildx-missing', /23\.1\.2/],
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
    const found = findBuilder(fakeDocker(docker), { ...dot, ...change });
    await expect(found).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
      fix: expect.stringMatching(/\w{4}/),
    });
  });

  it('is nothing without Docker', async () => {
    const missing = () =>
      Promise.reject(new ToolError({ code: 'command-missing', message: 'docker: not found', fix: '' }));
    const process: Process = { run: missing, pipe: missing };
    await expect(findBuilder(process, dot)).rejects.toMatchObject({ code: 'docker-missing' });
  });

  it('is not guessed from an answer that is not understood', async () => {
    const process = fakeDocker({ client: 20 });
    const odd = { ...process, run: async () => ({ code: 0, signal: null, late: false, stdout: 'hello', stderr: '' }) };
    await expect(findBuilder(odd, dot)).rejects.toMatchObject({ code: 'builder-unknown' });
  });
});
