import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ActWorld, longest, root, startActWorld } from './run-act.js';

let world: ActWorld;
beforeAll(async () => {
  world = await startActWorld();
}, longest);
afterAll(() => world?.stop(), longest);

/** One job of a workflow of ours. */
const act = (file: string, job: string) => world.act({ repository: root, file: `.github/workflows/${file}`, job });

describe('our workflows, run literally', () => {
  it(
    'block the vulnerable demo without a push',
    async () => {
      expect(await act('image-scan.yml', 'blocked')).toEqual({
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
      expect(output).toContain(await world.digestOf('image-gate-demo', 'fixed'));
    },
    longest,
  );

  it(
    'judge the file that a build job hands over',
    async () => {
      expect(await act('ci.yml', 'image')).toEqual({
        code: 0,
        output: expect.stringMatching(/verdict passed, digest sha256:[0-9a-f]{64}/),
      });
    },
    longest,
  );
});
