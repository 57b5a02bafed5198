import { describe, expect, it } from '@jest/globals';
import { withOwnTemporary } from '../../../src/host/files/temporary.js';

function folders(remove: (path: string) => Promise<void>) {
  let made = 0;
  return { temporaryDirectory: async (purpose: string) => `${purpose}-${++made}`, remove };
}

describe('the temporary folders of one image', () => {
  it('go when it is judged, not those of others', async () => {
    const removed: string[] = [];
    const files = folders(async (path) => void removed.push(path));
    await files.temporaryDirectory('shared');
    const work = async (own: typeof files) => [await own.temporaryDirectory('scan'), await own.temporaryDirectory('x')];
    expect(await withOwnTemporary(files, work)).toEqual(['scan-2', 'x-3']);
    expect(removed).toEqual(['scan-2', 'x-3']);
  });

  it.each<[string, () => Promise<string>]>([
    ['its verdict', async () => 'blocked'],
    ['its error', async () => Promise.reject(new Error('blocked'))],
  ])('change nothing of %s where they can’t be removed', async (_, work) => {
    const tried: string[] = [];
    const files = folders(async (path) => {
      tried.push(path);
      throw new Error('EBUSY');
    });
    const judged = withOwnTemporary(files, async (own) => {
      await own.temporaryDirectory('a');
      await own.temporaryDirectory('b');
      return work();
    });
    expect(await judged.catch((error: Error) => error.message)).toBe('blocked');
    expect(tried).toEqual(['a-1', 'b-2']);
  });
});
