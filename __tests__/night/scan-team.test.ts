import { expect, it } from '@jest/globals';
import type { Files } from '../../src/host/ports.js';
import { ScanTeam } from '../../src/night/scan-team.js';
import type { ReadyScanner } from '../../src/scan/prepare.js';

const team = () => new ScanTeam<string>({} as Files, {} as ReadyScanner);

it('a team scans one image at a time, in the order in which they come, and goes on after one that fails', async () => {
  const own = team();
  const seen: string[] = [];
  let running = 0;
  const scan = (name: string) =>
    own.inTurn('base', async () => {
      running += 1;
      expect(running).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      seen.push(name);
      if (name === 'b') throw new Error('broken');
      return name;
    });
  const ended = await Promise.allSettled(['a', 'b', 'c'].map(scan));
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(seen).toEqual(['a', 'b', 'c']);
});
