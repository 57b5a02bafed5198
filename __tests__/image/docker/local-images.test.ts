import { describe, expect, it } from '@jest/globals';
import type { Process } from '../../../src/host/ports.js';
import type { Finished } from '../../../src/host/values.js';
import { listLocalImages } from '../../../src/image/docker/local-images.js';
import { digestOf } from '../../../src/oci/digest.js';
import { fakeDocker } from './fake-docker.js';

const [one, two, digest] = [digestOf('1'), digestOf('2'), digestOf('manifest')];

const answering = (answer: Partial<Finished>): Pick<Process, 'run'> => ({
  run: async () => ({ code: 0, signal: null, late: false, stdout: '', stderr: '', ...answer }),
});

describe('the images of the local store', () => {
  it('are known by tag, else by digest; dangling ones have no name', async () => {
    const listed = [
      { name: 'acme/api:dev', id: one },
      { name: 'localhost:5000/acme/api:1', id: one, digest },
      { name: 'alpine:<none>', id: two, digest },
      { name: 'left-over:<none>', id: two },
      { name: '<none>:<none>', id: two },
    ];
    expect(await listLocalImages(fakeDocker({ listed }))).toEqual([
      { id: one, name: 'acme/api:dev' },
      { id: one, name: 'localhost:5000/acme/api:1', digestName: `localhost:5000/acme/api@${digest}` },
      { id: two, name: `alpine@${digest}`, digestName: `alpine@${digest}` },
    ]);
  });

  it('are none in an empty store', async () => {
    expect(await listLocalImages(fakeDocker({}))).toEqual([]);
  });

  it.each<[string, Partial<Finished>, string]>([
    ['a daemon that does not answer', { code: 1, stderr: 'Cannot connect' }, 'docker-unreachable'],
    ['a line that is no JSON', { stdout: 'REPOSITORY TAG' }, 'docker-answer'],
    [
      'an ID that was cut',
      { stdout: '{"ID":"32bdc3787f80","Repository":"a","Tag":"b","Digest":"<none>"}' },
      'docker-answer',
    ],
    ['a list that may have lost its beginning', { stdout: 'x'.repeat(16 * 2 ** 20) }, 'docker-images-many'],
  ])('are not known after %s', async (_, answer, code) => {
    await expect(listLocalImages(answering(answer))).rejects.toMatchObject({ code });
  });
});
