import type { GateError } from '../../host/errors.js';
import type { SocketQuestion, Sockets } from '../../host/ports.js';
import { isDigest } from '../../oci/digest.js';
import { type EnginePorts, findEngine } from './engine.js';

/** Sockets, with the archive of an image asked for. */
interface BegunArchive {
  /** Gives what was begun to the first who asks for the very same; absent where there are none. */
  readonly sockets: Sockets | undefined;
  /** Whether Docker's daemon works on it, once that is known. */
  readonly isBegun: Promise<boolean>;
  /** Ends what nobody has asked for. */
  stop(reason: GateError): Promise<void>;
}

type Pieces = AsyncGenerator<Buffer, void, undefined>;

/** An archive that is on its way. */
interface Begun {
  readonly question: SocketQuestion;
  readonly pieces: Pieces;
  readonly isSent: Promise<boolean>;
}

/**
 * Asks the daemon of this machine for an image, by the ID that it has for this name. That is a guess of what will be wanted: whoever asks, asks by the ID that
 * Docker's client gives.
 * @param image a name or an ID; absent where Docker is not asked.
 */
export function beginArchive(ports: EnginePorts, image: string | undefined): BegunArchive {
  const { sockets } = ports;
  if (sockets === undefined || image === undefined)
    return { sockets, isBegun: Promise.resolve(false), stop: async () => undefined };
  const end = new AbortController();
  const ending: Sockets = { ask: (question) => sockets.ask({ ...question, stop: end.signal }) };
  const beginning = begin({ ...ports, sockets: ending }, image).catch(() => undefined);
  let isTaken = false;
  const take = (begun: Begun | undefined, { path, request, stop }: SocketQuestion): Pieces | undefined => {
    if (isTaken || begun?.question.path !== path || begun.question.request !== request) return undefined;
    isTaken = true;
    stop?.addEventListener('abort', () => end.abort(stop.reason), { signal: end.signal });
    if (stop?.aborted) end.abort(stop.reason);
    return begun.pieces;
  };
  return {
    sockets: {
      async *ask(question) {
        yield* take(await beginning, question) ?? sockets.ask(question);
      },
    },
    isBegun: beginning.then((begun) => begun?.isSent ?? false),
    async stop(reason) {
      if (isTaken) return;
      isTaken = true;
      end.abort(reason);
      await (await beginning)?.pieces.return();
    },
  };
}

async function begin(ports: EnginePorts & { readonly sockets: Sockets }, image: string): Promise<Begun | undefined> {
  const engine = await findEngine(ports);
  const id = isDigest(image) ? image : await engine?.imageId(image);
  if (engine === undefined || id === undefined) return undefined;
  const sent = Promise.withResolvers<boolean>();
  const question = engine.archiveQuestion(id);
  const pieces = ports.sockets.ask({ ...question, sent: () => sent.resolve(true) });
  // It is asked when the first piece is.
  const first = pieces.next();
  first.catch(() => sent.resolve(false)); // thrown to whoever takes it
  return { question, pieces: withFirst(first, pieces), isSent: sent.promise };
}

async function* withFirst(first: ReturnType<Pieces['next']>, pieces: Pieces): Pieces {
  try {
    for (let next = await first; next.done !== true; next = await pieces.next()) yield next.value;
  } finally {
    await pieces.return();
  }
}
