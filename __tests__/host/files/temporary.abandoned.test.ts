import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTemporary, removeAbandoned, thisOwner } from '../../../src/host/files/temporary.js';
import { folderPrefix, type Owner } from '../../../src/host/files/temporary-name.js';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'image-gate-host-test-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A process that has ended. */
const gone = (): Owner => ({ ...thisOwner(), pid: spawnSync(process.execPath, ['-e', '']).pid });

function folderOf(owner: Owner): string {
  const path = mkdtempSync(join(root, folderPrefix('image', owner)));
  writeFileSync(join(path, 'layer'), 'x');
  return path;
}

describe('the temporary folder of a killed run', () => {
  it('is removed by the next run', async () => {
    const left = folderOf(gone());
    const temporary = createTemporary(root);
    const own = await temporary.create('scan');
    expect(existsSync(left)).toBe(false);
    expect(existsSync(own)).toBe(true);
    await temporary.removeAll();
    expect(readdirSync(root)).toEqual([]);
  });

  it('is removed also when its number belongs to another process by now', async () => {
    const left = folderOf({ ...thisOwner(), start: '1' });
    await removeAbandoned(root, thisOwner());
    expect(existsSync(left)).toBe(false);
  });
});

describe('what stays', () => {
  it('is the folder of a run that goes on', async () => {
    const [other, ours] = [createTemporary(root), createTemporary(root)];
    const path = await other.create('scan');
    await ours.create('image');
    await removeAbandoned(root, thisOwner());
    expect(existsSync(path)).toBe(true);
    for (const temporary of [other, ours]) await temporary.removeAll();
  });

  it.each<[string, () => string]>([
    ['a folder of another machine or container', () => folderOf({ ...gone(), place: '00000000' })],
    ['a folder of somebody else’s naming', () => mkdtempSync(join(root, 'image-gate-scan-'))],
    [
      'a file',
      () => {
        const path = join(root, `${folderPrefix('scan', gone())}abcdef`);
        writeFileSync(path, 'x');
        return path;
      },
    ],
    [
      'what a link points to',
      () => {
        const target = mkdtempSync(join(root, 'precious-'));
        writeFileSync(join(target, 'file'), 'x');
        symlinkSync(target, join(root, `${folderPrefix('scan', gone())}abcdef`));
        return join(target, 'file');
      },
    ],
    [
      'what a link in such a folder points to',
      () => {
        const target = join(root, 'precious');
        mkdirSync(target);
        writeFileSync(join(target, 'file'), 'x');
        symlinkSync(target, join(folderOf(gone()), 'link'));
        return join(target, 'file');
      },
    ],
  ])('is %s', async (_, make) => {
    const path = make();
    await removeAbandoned(root, thisOwner());
    expect(existsSync(path)).toBe(true);
  });
});
