import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Cancelled, ToolError } from '../../../src/host/errors.js';
import { createFiles } from '../../../src/host/files/files.js';
import { type SavePorts, saveImage } from '../../../src/image/docker/save.js';
import { blobPath } from '../../../src/oci/layout/image-layout.js';
import { verifyLayout } from '../../../src/oci/layout/verify-layout.js';
import { FakeLog } from '../../host/fake-ports.js';
import { temporaryFolders } from '../../oci/temporary.js';
import { makeEntries, ociEntries, type SavedImage, savedImage } from '../archive/make-archive.js';
import { type EngineAnswers, engineDaemons } from './engine-daemon.js';
import { fakeDocker } from './fake-docker.js';

const daemon = engineDaemons();
const folder = temporaryFolders();
const saveOf = (image: SavedImage) => `/images/${image.imageId}/get`;

/** Saves an image that Docker's client has, from a daemon that answers so. */
async function saved(
  image: SavedImage,
  answers: EngineAnswers,
  signal?: AbortSignal,
  layers: 'plain' | 'gzip' = 'plain',
) {
  const at = await daemon(answers, signal);
  const process = fakeDocker({ images: { [image.imageId]: () => image } });
  const log = new FakeLog();
  const directory = folder();
  const ports: SavePorts = { ...at.ports, process, log, machine: { cpus: 2 } };
  const saving = saveImage(ports, image.imageId, directory, layers).then(async ({ root, diffIdsChecked, written }) => {
    const layout = await verifyLayout(createFiles(), directory, { diffIds: 'distrusted' });
    return { root, diffIdsChecked, written, layout };
  });
  return { ...at, process, log, directory, saving };
}

describe('an image of a daemon on this machine', () => {
  it('is taken without the client, every layer hashed while it is written and compared with its config', async () => {
    const image = await savedImage();
    const { saving, process, asked, directory } = await saved(image, {
      [saveOf(image)]: await makeEntries(image.entries),
    });
    const { layout, diffIdsChecked, written } = await saving;
    expect([process.commands, asked]).toEqual([[], [saveOf(image)]]);
    expect(layout.images[0].config.digest).toBe(image.imageId);
    expect([diffIdsChecked, layout.images[0].layers.every((layer) => written.has(directory, layer))]).toEqual([
      true,
      true,
    ]);
    const bytes = layout.images[0].layers.map(({ digest }) => readFileSync(blobPath(directory, digest)));
    expect(bytes).toEqual(image.layers);
  });

  it('is taken when the archive has ended, and the daemon is left, which first tidies up before it closes', async () => {
    const image = await savedImage();
    const archive = await makeEntries(image.entries);
    const { saving, process, closed } = await saved(image, {
      [saveOf(image)]: (answer) => void answer.writeHead(200).write(archive),
    });
    expect((await saving).layout.images[0].config.digest).toBe(image.imageId);
    expect(process.commands).toEqual([]);
    await closed(saveOf(image));
  });

  it('is left to the client where its layers are compressed, which takes most of the time', async () => {
    const image = await savedImage();
    const { saving, process, asked } = await saved(image, {}, undefined, 'gzip');
    await saving;
    expect([process.commands.length, asked]).toEqual([1, []]);
  });

  it('is taken under the digest of its manifest where the store has that', async () => {
    const image = await savedImage();
    const { root, entries } = await ociEntries(image);
    const ofStore = { ...image, imageId: root };
    const { saving, process } = await saved(ofStore, { [saveOf(ofStore)]: await makeEntries(entries) });
    expect((await saving).root.digest).toBe(root);
    expect(process.commands).toEqual([]);
  });
});

/** What a daemon may give instead of the image. */
const faults: readonly (readonly [
  string,
  (image: SavedImage) => Promise<EngineAnswers[string]> | EngineAnswers[string],
])[] = [
  ['that it has no such image', () => (answer) => answer.writeHead(404).end('{"message":"No such image"}')],
  ['a page', () => `<html>${'x'.repeat(2000)}</html>`],
  ['nothing', () => ''],
  ['a hang-up', () => (answer) => void answer.socket?.destroy()],
  ['zeros', () => Buffer.alloc(4096)],
  ['half of it', async ({ entries }) => (await makeEntries(entries)).subarray(0, 2700)],
  ['all but its manifest', async ({ entries }) => makeEntries(entries.slice(0, -1))],
  [
    'what went wrong, behind the first layer',
    async ({ entries }) =>
      Buffer.concat([
        (await makeEntries(entries.slice(0, 2))).subarray(0, -1024),
        Buffer.from('{"errorDetail":{"message":"no space left"}}'),
      ]),
  ],
  ['another image', async () => makeEntries((await savedImage(['another', 'image'])).entries)],
  [
    'another layer',
    async ({ entries }) => {
      const other = (await savedImage(['another', 'image'])).layers[0] as Buffer;
      return makeEntries(entries.map(([name, entry]) => [name, name === '0/layer.tar' ? other : entry]));
    },
  ],
  [
    'two images',
    async ({ entries }) => {
      const of = (text: string) => `{"Config":"${text}","Layers":[]}`;
      return makeEntries(
        entries.map(([name, entry]) => [name, name === 'manifest.json' ? `[${of('a')},${of('b')}]` : entry]),
      );
    },
  ],
];

describe('a daemon on this machine that gives', () => {
  it.each(faults)('%s is passed over for the client, whose image it is then', async (_, answer) => {
    const image = await savedImage();
    const { saving, process, log, asked } = await saved(image, { [saveOf(image)]: await answer(image) });
    const { layout } = await saving;
    expect(layout.images[0].config.digest).toBe(image.imageId);
    expect(asked).toEqual([saveOf(image)]);
    expect(process.commands.map(({ args }) => args)).toEqual([['image', 'save', image.imageId]]);
    expect(log.lines.filter((line) => line.startsWith('debug: '))).toHaveLength(1);
  });

  it('an image in the middle of which the run is ended ends at once', async () => {
    const image = await savedImage();
    const run = new AbortController();
    const begun = Promise.withResolvers<void>();
    const { saving, closed } = await saved(
      image,
      {
        [saveOf(image)]: (answer) => {
          answer.writeHead(200);
          answer.write(Buffer.alloc(2 * 2 ** 20), () => begun.resolve());
        },
      },
      run.signal,
    );
    await begun.promise;
    run.abort(new Cancelled('SIGTERM'));
    // The fake client has no signal: that the daemon is left is what counts.
    await Promise.all([closed(saveOf(image)), saving]);
  });

  it('an image in the middle of which it is not needed any more is left', async () => {
    const image = await savedImage();
    const at = await daemon({ [saveOf(image)]: (answer) => void answer.writeHead(200).write('x') });
    const stop = new AbortController();
    const { sockets } = at.ports;
    const refused = new ToolError({ code: 'given-up', message: 'x', fix: 'y' });
    const ports: SavePorts = {
      ...at.ports,
      sockets: { ask: (question) => sockets.ask({ ...question, stop: stop.signal }) },
      process: { pipe: async () => Promise.reject(refused) },
      log: new FakeLog(),
      machine: { cpus: 2 },
    };
    const saving = saveImage(ports, image.imageId, folder(), 'plain');
    stop.abort(refused);
    await expect(saving).rejects.toBe(refused);
  });
});
