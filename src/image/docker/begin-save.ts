import type { Readable } from 'node:stream';
import { ToolError } from '../../host/errors.js';
import type { Command, Process } from '../../host/ports.js';
import type { Finished } from '../../host/values.js';
import type { Digest } from '../../oci/digest.js';
import { askDocker, saveCommand } from './ask-docker.js';
import { beginArchive } from './begin-archive.js';
import type { EnginePorts } from './engine.js';
import { imageIdOf, inspectQuestion, type NamedImage, storeName } from './local-image.js';

/** What it takes to begin a save. */
export type BeginPorts = EnginePorts & { readonly process: Process };

/** Docker, with the save of an image begun. */
interface BegunSave {
  /** They give what was begun to the first who asks for the very same; everything else they start as ever. */
  readonly ports: Pick<BeginPorts, 'process' | 'sockets'>;
  /** When Docker works on it, or does not have it. */
  readonly started: Promise<unknown>;
  /** Ends what nobody has asked for. */
  stop(): Promise<void>;
}

/**
 * Asks Docker for an image, by its ID as ever, before the rest of the run is loaded and its rules are read: Docker works for seconds before it gives the
 * first byte. A daemon on this machine is asked directly, and its client only for the ID, which is the one that counts.
 * @param image a digest: the ID that was looked up already.
 */
export function beginSave(ports: BeginPorts, image: NamedImage | Digest): BegunSave {
  const { process } = ports;
  const name = typeof image === 'string' ? undefined : storeName(image);
  const question = name === undefined ? [] : inspectQuestion(name);
  const archive = beginArchive(ports, typeof image === 'string' ? image : name);
  // Its child would keep us from asking the daemon for as long as it takes to start.
  let asked = name === undefined ? undefined : archive.isBegun.then(() => askDocker(process, question));
  const answered = asked ? asked.then(idIn) : Promise.resolve(typeof image === 'string' ? image : undefined);
  const begun = Promise.all([answered, archive.isBegun]).then(
    ([id, isBegun]) => (id === undefined || isBegun ? undefined : begin(process, id)),
    () => undefined,
  );
  return {
    started: archive.isBegun.then((isBegun) => isBegun || begun.then((save) => save?.started)),
    ports: {
      ...(archive.sockets && { sockets: archive.sockets }),
      process: {
        run(command) {
          const answer = isSame(command.args, question) ? asked : undefined;
          if (answer !== undefined) asked = undefined;
          return answer ?? process.run(command);
        },
        pipe: async (command, consume) => (await begun)?.take(command, consume) ?? process.pipe(command, consume),
      },
    },
    stop: async () => {
      await archive.stop(notWanted());
      await (await begun)?.stop();
    },
  };
}

/** Docker for several images that come one after the other; `undefined` for one that Docker is not asked for. */
interface SavesInTurn {
  /** For the image at this place. */
  ports(index: number): BegunSave['ports'];
  /** Ends what nobody has asked for. */
  stop(): Promise<void>;
}

/** Begins the first save at once, and each other one when the one before has been read: while that image is scanned, Docker prepares the next. */
export function savesInTurn(ports: BeginPorts, images: readonly (NamedImage | Digest | undefined)[]): SavesInTurn {
  const all: BegunSave[] = [];
  const begin = (index: number): BegunSave | undefined => {
    const image = images[index];
    if (image !== undefined) all[index] ??= beginSave(ports, image);
    return all[index];
  };
  begin(0);
  return {
    ports(index) {
      const save = begin(index);
      if (save === undefined) return ports;
      const { process, sockets } = save.ports;
      const next = () => begin(index + 1);
      return {
        process: { run: process.run, pipe: (...asked) => process.pipe(...asked).finally(next) },
        ...(sockets && { sockets: { ask: (question) => andThen(sockets.ask(question), next) } }),
      };
    },
    async stop() {
      for (const save of all) await save?.stop();
    },
  };
}

async function* andThen(pieces: AsyncIterable<Buffer>, next: () => unknown): AsyncGenerator<Buffer, void, undefined> {
  try {
    yield* pieces;
  } finally {
    next();
  }
}

function idIn({ code, stdout }: Finished): Digest | undefined {
  return code === 0 ? imageIdOf(stdout) : undefined;
}

interface Save {
  /** `undefined` for another command, and once it is taken. */
  take<T>(
    command: Command,
    consume: (stdout: Readable) => Promise<T>,
  ): Promise<{ finished: Finished; value: T }> | undefined;
  readonly started: Promise<unknown>;
  stop(): Promise<void>;
}

function begin(process: Pick<Process, 'pipe'>, imageId: Digest): Save {
  const command = saveCommand(imageId);
  const reader = Promise.withResolvers<(stdout: Readable) => Promise<unknown>>();
  reader.promise.catch(() => undefined); // Docker may never have come so far as to wait for it
  const start = Promise.withResolvers<void>();
  const piped = process.pipe(command, (stdout) => {
    start.resolve();
    return held(stdout, reader.promise);
  });
  const failed = piped.catch(() => undefined); // thrown when it is taken
  let isTaken = false;
  return {
    started: Promise.race([start.promise, failed]),
    take<T>(asked: Command, consume: (stdout: Readable) => Promise<T>) {
      if (isTaken || !isSame(asked.args, command.args)) return undefined;
      isTaken = true;
      reader.resolve(consume);
      return piped as Promise<{ finished: Finished; value: T }>;
    },
    async stop() {
      if (isTaken) return;
      isTaken = true;
      reader.reject(notWanted());
      await failed;
    },
  };
}

/** Node throws away what a child that has ended left in the pipe unless somebody listens. */
async function held<T>(stdout: Readable, reader: Promise<(stdout: Readable) => Promise<T>>): Promise<T> {
  const listening = () => undefined;
  stdout.on('readable', listening);
  try {
    return await (await reader)(stdout);
  } finally {
    stdout.off('readable', listening);
  }
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((value, index) => value === others[index]);
}

function notWanted(): ToolError {
  return new ToolError({
    code: 'given-up',
    message: 'The image is not needed any more.',
    fix: 'Look at the first failure.',
  });
}
