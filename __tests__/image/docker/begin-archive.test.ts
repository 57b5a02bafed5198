import { text } from 'node:stream/consumers';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { untilStopped } from '../../../src/host/both-or-none.js';
import { ToolError } from '../../../src/host/errors.js';
import { beginSave, savesInTurn } from '../../../src/image/docker/begin-save.js';
import { type Engine, type EnginePorts, findEngine } from '../../../src/image/docker/engine.js';
import { findLocalImage, namedImage } from '../../../src/image/docker/local-image.js';
import { saveImage } from '../../../src/image/docker/save.js';
import { digestOf } from '../../../src/oci/digest.js';
import { FakeClock, FakeLog } from '../../host/fake-ports.js';
import { temporaryFolders } from '../../oci/temporary.js';
import { makeEntries, type SavedImage, savedImage } from '../archive/make-archive.js';
import { type EngineAnswers, engineDaemons } from './engine-daemon.js';
import { fakeDocker } from './fake-docker.js';

const daemon = engineDaemons();
const waiting = { clock: new FakeClock(), http: { request: async () => Promise.reject(new Error('nobody is asked')) } };
const folder = temporaryFolders();
const app = namedImage('app');
const nameQuestion = '/images/app:latest/json';
const saveOf = ({ imageId }: Pick<SavedImage, 'imageId'>) => `/images/${imageId}/get`;
const idAnswer = ({ imageId }: SavedImage) => JSON.stringify({ Id: imageId });

async function engineOf(ports: EnginePorts): Promise<Engine> {
  const engine = await findEngine(ports);
  if (engine === undefined) throw new Error('no engine');
  return engine;
}

/** A client that has one image as `app`, and a daemon that answers so. */
async function world(image: SavedImage, answers: EngineAnswers) {
  const at = await daemon(answers);
  const images = { [image.imageId]: () => image };
  const process = fakeDocker({ names: { 'app:latest': image.imageId }, images });
  const ports = { ...at.ports, process };
  const commands = () => process.commands.map(({ args }) => args.slice(0, 2).join(' '));
  const save = (own: object, { imageId }: SavedImage) =>
    saveImage({ ...ports, ...own, log: new FakeLog(), machine: { cpus: 1 } }, imageId, folder(), 'plain');
  return { ...at, ports, commands, save };
}

describe('an archive that is begun', () => {
  it('is asked for once, by the ID of the name, and taken when the client has given that ID', async () => {
    const image = await savedImage();
    const answers = { [nameQuestion]: idAnswer(image), [saveOf(image)]: await makeEntries(image.entries) };
    const { ports, asked, commands, save } = await world(image, answers);
    const begun = beginSave(ports, app);
    await begun.started;
    expect(await findLocalImage(begun.ports.process, app)).toBe(image.imageId);
    await save(begun.ports, image);
    await begun.stop();
    expect([asked, commands()]).toEqual([[nameQuestion, saveOf(image)], ['image inspect']]);
  });

  it('is given once; whoever asks again gets one of their own', async () => {
    const image = await savedImage();
    const { ports, asked } = await world(image, { [saveOf(image)]: 'all of it' });
    const begun = beginSave(ports, image.imageId);
    await begun.started;
    const engine = await engineOf({ ...ports, ...begun.ports });
    const [first, second] = [engine.archive(image.imageId), engine.archive(image.imageId)];
    expect([await text(first), await text(second)]).toEqual(['all of it', 'all of it']);
    expect(asked).toEqual([saveOf(image), saveOf(image)]);
  });

  it('is given to nobody who asks for another one', async () => {
    const image = await savedImage();
    const other = digestOf('another one');
    const { ports } = await world(image, { [saveOf(image)]: 'one', [saveOf({ imageId: other })]: 'another' });
    const begun = beginSave(ports, image.imageId);
    await begun.started;
    const engine = await engineOf({ ...ports, ...begun.ports });
    expect(await text(engine.archive(other))).toBe('another');
    await begun.stop();
  });

  it('of another daemon than the client’s is left, and the image is that of the client', async () => {
    const [image, other] = [await savedImage(), await savedImage(['another'])];
    const { ports, asked, commands, save, closed } = await world(image, {
      [nameQuestion]: idAnswer(other),
      [saveOf(other)]: (answer) => void answer.writeHead(200).write('x'),
    });
    const begun = beginSave(ports, app);
    await begun.started;
    expect(await findLocalImage(begun.ports.process, app)).toBe(image.imageId);
    await save(begun.ports, image);
    await begun.stop();
    await closed(saveOf(other));
    expect(asked).toEqual([nameQuestion, saveOf(other), saveOf(image)]);
    expect(commands()).toEqual(['image inspect', 'image save']);
  });

  it.each<[string, EngineAnswers]>([
    ['has no such image', {}],
    ['does not understand', { [nameQuestion]: '<html>' }],
    ['hangs up', { [nameQuestion]: (answer) => void answer.socket?.destroy() }],
  ])('is begun by the client where the daemon %s', async (_, answers) => {
    const image = await savedImage();
    const { ports, commands, save } = await world(image, answers);
    const begun = beginSave(ports, app);
    await begun.started;
    expect(commands()).toEqual(['image inspect', 'image save']);
    await save(begun.ports, image);
    expect(commands()).toEqual(['image inspect', 'image save']);
    await begun.stop();
  });

  it('is begun by the client where no daemon listens', async () => {
    const image = await savedImage();
    const { ports, commands, socket } = await world(image, {});
    const environment = { DOCKER_HOST: `unix://${socket}.gone` };
    const begun = beginSave({ ...ports, environment }, image.imageId);
    await begun.started;
    expect(commands()).toEqual(['image save']);
    await begun.stop();
  });

  it('is ended when nobody has asked for it', async () => {
    const image = await savedImage();
    const { ports, closed } = await world(image, {
      [saveOf(image)]: (answer) => void answer.writeHead(200).write(Buffer.alloc(4 * 2 ** 20)),
    });
    const begun = beginSave(ports, image.imageId);
    await begun.started;
    await begun.stop();
    await closed(saveOf(image));
  });

  it('ends with the work of whoever has taken it', async () => {
    const image = await savedImage();
    const { ports, closed } = await world(image, {
      [saveOf(image)]: (answer) => void answer.writeHead(200).write('x'),
    });
    const begun = beginSave(ports, image.imageId);
    await begun.started;
    const stop = new AbortController();
    const engine = await engineOf(untilStopped({ ...waiting, ...ports, ...begun.ports }, stop.signal));
    const reading = text(engine.archive(image.imageId));
    await nextTurn();
    stop.abort(new ToolError({ code: 'given-up', message: 'x', fix: 'y' }));
    await expect(reading).rejects.toMatchObject({ code: 'given-up' });
    await closed(saveOf(image));
  });
});

it('archives in turn are begun when the one before is read', async () => {
  const [one, two] = [await savedImage(['one']), await savedImage(['two'])];
  const answers = { [saveOf(one)]: await makeEntries(one.entries), [saveOf(two)]: await makeEntries(two.entries) };
  const { ports, asked, commands, save } = await world(one, answers);
  const saves = savesInTurn(ports, [one.imageId, two.imageId]);
  await save(saves.ports(0), one);
  while (asked.length < 2) await nextTurn();
  expect(asked).toEqual([saveOf(one), saveOf(two)]);
  await save(saves.ports(1), two);
  await saves.stop();
  expect([asked, commands()]).toEqual([[saveOf(one), saveOf(two)], []]);
});
