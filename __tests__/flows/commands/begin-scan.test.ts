import { mkdirSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { withBegunSave } from '../../../src/flows/commands/begin-scan.js';
import type { GatePorts } from '../../../src/flows/ports.js';
import { createFiles } from '../../../src/host/files/files.js';
import { savedImage } from '../../image/archive/make-archive.js';
import { engineDaemons } from '../../image/docker/engine-daemon.js';
import { fakeDocker } from '../../image/docker/fake-docker.js';
import { temporaryFolders } from '../../oci/temporary.js';

const daemon = engineDaemons();
const folder = temporaryFolders();

/** What Docker's client was asked when the rest of the program is loaded. */
async function begunFor(targets: readonly [string, ...string[]], raw: Readonly<Record<string, string>> = {}) {
  const { imageId } = await savedImage();
  const process = fakeDocker({ names: { 'app:latest': imageId, [imageId]: imageId } });
  const ports = { process, files: createFiles(), environment: {} } as unknown as GatePorts;
  const command = { targets, raw: new Map(Object.entries(raw)) };
  return withBegunSave(ports, command, async () => process.commands.map(({ args }) => args.slice(0, 2).join(' ')));
}

describe('the save of an image that scan names', () => {
  it('is begun before the rest is loaded', async () => {
    expect(await begunFor(['app'])).toEqual(['image inspect', 'image save']);
    expect(await begunFor([(await savedImage()).imageId])).toEqual(['image inspect', 'image save']);
  });

  it('is asked of the daemon of this machine where there is one, and ended where nobody wants it', async () => {
    const { imageId } = await savedImage();
    const save = `/images/${imageId}/get`;
    const { ports, asked, closed } = await daemon({
      '/images/app:latest/json': JSON.stringify({ Id: imageId }),
      [save]: (answer) => void answer.writeHead(200).write('x'),
    });
    const process = fakeDocker({ names: { 'app:latest': imageId } });
    const all = { ...ports, process } as unknown as GatePorts;
    const command = { targets: ['app'] as const, raw: new Map<string, string>() };
    await withBegunSave(all, command, async () => {
      while (asked.length < 2) await nextTurn();
    });
    expect(asked).toEqual(['/images/app:latest/json', save]);
    await closed(save);
  });

  it.each<[string, readonly [string, ...string[]], Readonly<Record<string, string>>]>([
    ['several', ['app', 'web'], {}],
    ['a pattern', ['ap*'], {}],
    ['an image of its registry', ['app'], { 'image-from': 'registry' }],
    ['no name', ['App:'], {}],
  ])('is not begun for %s', async (_, targets, raw) => {
    expect(await begunFor(targets, raw)).toEqual([]);
  });

  it('is not begun for what is a path', async () => {
    const path = `${folder()}/app`;
    mkdirSync(path);
    expect(await begunFor([path])).toEqual([]);
  });
});
