/** The folder of a night, in which a run that was killed goes on. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createFiles } from '../../src/host/files/files.js';
import { closeNight, openNight, requireOwnFolder } from '../../src/night/night-folder.js';
import { digestOf } from '../../src/oci/digest.js';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'night-')), 'night');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const files = createFiles();
const now = new Date('2026-11-30T02:00:00Z');
const rules = digestOf('rules');

/** A disk that does so many steps, and then the machine is off. */
function dying(steps: number): typeof files {
  let done = 0;
  const step = <A extends readonly unknown[], R>(work: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      if (++done > steps) throw new Error('off');
      return await work(...args);
    };
  };
  return { ...files, write: step(files.write), remove: step(files.remove), makeDirectory: step(files.makeDirectory) };
}

it.each([
  ['a new one', async () => undefined],
  [
    'that of another night',
    async () => {
      await openNight(files, folder, now, rules);
      await closeNight(files, folder, { startedAt: '', endedAt: '', images: [], gaps: [] });
    },
  ],
  ['that of a night by other rules', () => openNight(files, folder, now, digestOf('other rules'))],
])('%s can be opened again, wherever a run was killed while it opened it', async (_what, before) => {
  for (let steps = 0; ; steps += 1) {
    await before();
    const isWhole = await openNight(dying(steps), folder, now, rules).then(
      () => true,
      () => false,
    );
    await requireOwnFolder(files, folder);
    expect((await openNight(files, folder, now, rules)).rows.size).toBe(0);
    expect([existsSync(join(folder, 'rows')), existsSync(join(folder, 'records'))]).toEqual([true, true]);
    rmSync(folder, { recursive: true });
    if (isWhole) break;
  }
});
