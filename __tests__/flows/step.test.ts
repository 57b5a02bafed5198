import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import { runExceptions } from '../../src/flows/exceptions.js';
import { runStep } from '../../src/flows/step.js';
import { type FlowWorld, flowWorld } from './world.js';

let world: FlowWorld;
let isFull = true;
beforeEach(() => {
  isFull = true;
  world = flowWorld({
    runner: (runner) => ({
      writeSummary: async (markdown) => {
        if (isFull) throw new Error('the disk of the summary is full');
        await runner.writeSummary(markdown);
      },
    }),
  });
});
afterEach(() => world.close());

/** Every entry of an action, with a mistake that stops it. */
const entries: readonly (readonly [string, () => Promise<unknown>, RegExp])[] = [
  ['the gate', () => runAction(world, new Map([['pish', 'true']])), /there is no such input/],
  ['exceptions, of an unknown mode', () => runExceptions(world, new Map([['mode', 'nonsense']])), /mode/],
  [
    'lint',
    () =>
      runExceptions(
        world,
        new Map([
          ['mode', 'lint'],
          ['pish', 'x'],
        ]),
      ),
    /pish/,
  ],
  [
    'prune',
    () =>
      runExceptions(
        world,
        new Map([
          ['mode', 'prune'],
          ['pish', 'x'],
        ]),
      ),
    /pish/,
  ],
];

describe.each(entries)('%s', (_, run, message) => {
  it('keeps the real error where the summary can not be written, and warns of that', async () => {
    await expect(run()).rejects.toThrow(message);
    expect(world.log.lines.join('\n')).toContain(
      'The summary of this step is missing. the disk of the summary is full',
    );
  });

  it('writes the error to the summary', async () => {
    isFull = false;
    await expect(run()).rejects.toThrow(message);
    expect(world.told.summaries.join('\n')).toMatch(message);
  });
});

describe('work that ends well', () => {
  beforeEach(() => {
    isFull = false;
  });

  it('leaves its own summary alone, and its outputs, before it gives its exit code', async () => {
    const before: unknown[] = [];
    const finish = () => {
      before.push([...world.told.summaries], { ...world.told.outputs });
      return 7;
    };
    expect(await runStep(world, async () => ({ summary: '# Done', outputs: { new: '1' }, finish }))).toBe(7);
    expect(before).toEqual([['# Done'], { new: '1' }]);
  });

  it('succeeds without a summary where there is nothing to say', async () => {
    expect(await runStep(world, async () => ({}))).toBe(0);
    expect(world.told.summaries).toEqual([]);
  });
});
