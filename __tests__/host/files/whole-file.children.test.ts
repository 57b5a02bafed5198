import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createFiles } from '../../../src/host/files/files.js';
import { ending, program } from '../children.js';

let folder: string;
let pipe: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'image-gate-pipe-test-'));
  pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a pipe that is named in place of a file', () => {
  it('is read to its end, also where it is opened before anybody writes, and through a link', async () => {
    symlinkSync(pipe, join(folder, 'link'));
    for (const path of [pipe, join(folder, 'link')]) {
      const read = createFiles().readBytes(path, 3_000_000);
      await writeFile(pipe, 'x'.repeat(2_000_000));
      expect((await read)?.length).toBe(2_000_000);
    }
  });

  it('is empty where who writes has nothing to say', async () => {
    const read = createFiles().readBytes(pipe, 10);
    await writeFile(pipe, '');
    expect(await read).toEqual(Buffer.alloc(0));
  });

  it('is not read past the limit', async () => {
    const read = createFiles().readBytes(pipe, 10);
    const refused = expect(read).rejects.toMatchObject({ code: 'file-too-large' });
    // Who writes is told that nobody reads any more, or has done so before.
    await writeFile(pipe, 'x'.repeat(100_000)).catch((error) => expect(error).toMatchObject({ code: 'EPIPE' }));
    await refused;
  });

  it.each([
    ['says something', "printf 'a pipe'", 'a pipe'],
    ['says nothing', 'true', ''],
  ])('is read as a shell makes it of a command, which may have ended before, where that %s', (_, command, said) => {
    const code = `import { createFiles } from ${JSON.stringify(new URL('../../../src/host/files/files.ts', import.meta.url).href)};
      process.stdout.write((await createFiles().readBytes(process.argv[1], 10)).toString());`;
    const loader = new URL('../../bare-node/load-typescript.mjs', import.meta.url).href;
    const script = `exec "$0" --import "$1" --input-type=module -e "$2" <(${command})`;
    expect(execFileSync('bash', ['-c', script, process.execPath, loader, code], { encoding: 'utf8' })).toBe(said);
  });

  it('into which nobody writes keeps no run from its end', async () => {
    writeFileSync(join(folder, 'file'), 'read');
    const child = program(`
      import { runToEnd } from 'host/lifecycle';
      import { createFiles } from 'host/files/files';
      runToEnd(async () => {
        const files = createFiles();
        const waiting = files.readBytes(${JSON.stringify(pipe)}, 10);
        process.stdout.write(String(await files.readBytes(${JSON.stringify(join(folder, 'file'))}, 10)));
        await waiting;
        return 0;
      }, (text) => process.stderr.write(text + '\\n'));
    `);
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    child.kill('SIGINT');
    expect(await ending(child)).toMatchObject({
      code: 3,
      signal: null,
      stderr: expect.stringContaining('ended at once'),
    });
  });
});
