import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { removeAbandoned, thisOwner } from '../../../src/host/files/temporary.js';
import { folderPrefix } from '../../../src/host/files/temporary-name.js';
import { runs } from '../children.js';

it('the temporary folder of a killed run is removed also where nobody reaps that run, as in a container whose first process does not', async () => {
  const root = mkdtempSync(join(tmpdir(), 'image-gate-host-test-'));
  // The child ends only when its parent has become a program that reaps none.
  const careless = spawn('/bin/sh', ['-c', 'cat <&3 & echo $!; exec sleep 60 3<&-'], {
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  });
  try {
    const [line] = await once(careless.stdout as NodeJS.ReadableStream, 'data');
    const pid = Number(String(line));
    while (readFileSync(`/proc/${careless.pid}/comm`, 'latin1') !== 'sleep\n') await nextTurn();
    careless.stdio[3]?.destroy();
    while (runs(pid)) await nextTurn();
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    const left = mkdtempSync(join(root, folderPrefix('image', { ...thisOwner(), pid, start })));
    await removeAbandoned(root, thisOwner());
    expect(existsSync(left)).toBe(false);
  } finally {
    careless.kill('SIGKILL');
    rmSync(root, { recursive: true, force: true });
  }
});
