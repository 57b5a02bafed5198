import { describe, expect, it } from '@jest/globals';
import { exportFull, isBuilderGone, isFull } from '../../../src/image/build/fault.js';

const ended = (stderr: string, code = 1) => ({ code, signal: null, late: false, stdout: '', stderr });
const folder = '/tmp/image-gate-image-abc123';

describe('a build whose builder is gone', () => {
  it.each([
    'ERROR: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF',
    'ERROR: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    'error during connect: Post "http://%2Fvar%2Frun%2Fdocker.sock/build": EOF',
  ])('ends so: %s', (last) => {
    expect(isBuilderGone(ended(`#1 building\n#2 RUN make\n${last}\n`))).toBe(true);
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
      'a step fails',
      'ERROR: failed to solve: process "/bin/sh -c false" did not complete successfully: exit code: 1\n',
    ],
    ['there is nothing', ''],
  ])('is another one where %s', (_, stderr) => {
    expect(isBuilderGone(ended(stderr))).toBe(false);
  });
});

describe('a full disk', () => {
  it('is ours where the export names our folder, and then nothing is wrong with the build', () => {
    const finished = ended(`#9 exporting\nERROR: write ${folder}/blobs/sha256/0: no space left on device\n`);
    expect(isFull(finished, folder)).toBe(true);
    expect(exportFull(finished, folder)).toMatchObject({
      code: 'disk-full',
      message: expect.stringContaining(folder),
      fix: expect.stringContaining('TMPDIR'),
    });
  });

  it.each([
    ['of the builder', 'ERROR: failed to solve: write /var/lib/docker/overlay2/x: no space left on device\n'],
    ['in no message', `ERROR: write ${folder}/blobs/sha256/0: input/output error\n`],
  ])('is not ours: %s', (_, stderr) => {
    expect(isFull(ended(stderr), folder)).toBe(false);
  });
});
