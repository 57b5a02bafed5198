/** What Docker, buildx and BuildKit say when they die or have no space left: their words as seen in __tests__/integration/docker-breaks.slow.test.ts and docker-full.slow.test.ts. */
import { describe, expect, it } from '@jest/globals';
import { dockerFault, exportFault, isDockerGone } from '../../../src/image/docker/fault.js';

const ended = (stderr: string, code = 1) => ({ code, signal: null, late: false, stdout: '', stderr });
const folder = '/tmp/image-gate-image-abc123';

describe('a command whose Docker or BuildKit is gone', () => {
  it.each([
    'ERROR: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF',
    'ERROR: failed to build: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF',
    'ERROR: failed to build: failed to receive status: rpc error: code = Unavailable desc = closing transport due to: connection error: desc = "error reading from server: EOF", received prior goaway: code: NO_ERROR, debug data: "graceful_stop"',
    'ERROR: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    'error during connect: Post "http://%2Fvar%2Frun%2Fdocker.sock/build": EOF',
    'unexpected EOF',
  ])('ends so: %s', (last) => {
    const finished = ended(`#1 building\n#2 RUN make\n${last}\n`);
    expect(isDockerGone(finished)).toBe(true);
    expect(dockerFault('docker build', finished)).toMatchObject({
      code: 'docker-gone',
      message: expect.stringContaining(last),
      fix: expect.stringContaining('docker info'),
    });
  });

  it.each([
    [
      'a step says it, and the build goes on',
      'Cannot connect to the Docker daemon\n#5 done\n#6 x\n#7 y\nERROR: process "false" did not complete\n',
    ],
    [
      'a step has the words in its line',
      '#4 1.2 Cannot connect to the Docker daemon\nERROR: process "docker ps" did not complete\n',
    ],
    [
      'the last words of a step are repeated without its number',
      '------\n > [2/2] RUN docker ps:\nCannot connect to the Docker daemon\n------\nERROR: failed to build: failed to solve: executor failed running [docker ps]: exit code: 1\n',
    ],
    [
      'a step reads to the end',
      ' > [2/2] RUN x:\nunexpected EOF\nERROR: failed to solve: executor failed running [x]\n',
    ],
    [
      'the command of a step has the words',
      'ERROR: failed to solve: process "/bin/sh -c echo rpc error: code = Unavailable; exit 1" did not complete successfully: exit code: 1\n',
    ],
    [
      'a step fails',
      'ERROR: failed to solve: process "/bin/sh -c false" did not complete successfully: exit code: 1\n',
    ],
    ['there is nothing', ''],
  ])('is another one where %s', (_, stderr) => {
    expect(isDockerGone(ended(stderr))).toBe(false);
    expect(dockerFault('docker build', ended(stderr))).toBeUndefined();
  });

  it('is not one that ended well', () => {
    expect(dockerFault('docker build', ended('unexpected EOF', 0))).toBeUndefined();
  });
});

describe('a full disk', () => {
  it('is ours where the export names our folder, and then nothing is wrong with the build', () => {
    const finished = ended(`#9 exporting\nERROR: write ${folder}/blobs/sha256/0: no space left on device\n`);
    expect(exportFault(finished, folder)).toMatchObject({
      code: 'disk-full',
      message: expect.stringContaining(folder),
      fix: expect.stringContaining('TMPDIR'),
    });
  });

  it.each([
    ['of the builder', 'ERROR: failed to solve: write /var/lib/docker/overlay2/x: no space left on device\n'],
    ['in no message', `ERROR: write ${folder}/blobs/sha256/0: input/output error\n`],
  ])('is not ours: %s', (_, stderr) => {
    expect(exportFault(ended(stderr), folder)).toBeUndefined();
  });

  it.each([
    'ERROR: failed to build: failed to solve: failed to copy files: copy file range failed: no space left on device',
    'failed to copy files: failed to copy file: Error processing tar file(exit status 1): write /big: no space left on device',
    'Error response from daemon: write /var/lib/docker/tmp/docker-export-1/a/layer.tar: no space left on device',
  ])("is Docker's where its client says so: %s", (last) => {
    expect(dockerFault('docker build', ended(`#4 COPY . /\n${last}\n`))).toMatchObject({
      code: 'docker-full',
      message: expect.stringContaining(last),
      fix: expect.stringContaining('docker system prune'),
    });
  });

  it.each([
    ['where a step says it', "dd: error writing '/x': No space left on device\nERROR: failed to solve: exit code: 1\n"],
    ['where a command has the words', 'ERROR: process "echo no space left on device" did not complete successfully\n'],
  ])("is not known to be Docker's %s", (_, stderr) => {
    expect(dockerFault('docker build', ended(stderr))).toBeUndefined();
  });
});
