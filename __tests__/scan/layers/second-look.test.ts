import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { secondLook } from '../../../src/scan/layers/second-look.js';
import { makeTar } from '../../oci/layout/make-layout.js';

const folders = fc.array(fc.constantFrom('a', 'b', 'a.', 'a-', 'ä'), { minLength: 1, maxLength: 4 });
const path = folders.map((parts) => parts.join('/'));

async function isMoved(moved: readonly string[], links: Record<string, string>): Promise<boolean> {
  const { found, walk } = secondLook({ sbomPaths: new Set(), moved: new Set(moved), claims: [] });
  walk.push(await makeTar({}, { links }));
  return found.moved;
}

describe('a list of packages that lies behind links', () => {
  it('is seen where another link lies on the way to it, and nowhere else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(path, { maxLength: 6 }), path, async (moved, link) => {
        const isOnTheWay = moved.some((one) => one === link || one.startsWith(`${link}/`));
        expect(await isMoved(moved, { [link]: '/x' })).toBe(isOnTheWay);
      }),
    );
  });
});
