import { NoTar } from '../../oci/tar-header.js';
import { type TarEntry, TarWalk } from '../../oci/tar-walk.js';

/** An entry of a tar, and its bytes in pieces. */
interface EntryInPieces {
  readonly entry: TarEntry;
  /** Parts of what the tar's source gave: each is valid only until the next one, or the next entry, is asked for. */
  readonly content: AsyncIterable<Buffer>;
}

/** What becomes of a source behind the end of its tar: who writes into a pipe must find a reader to the end, and a daemon first tidies up before it says that nothing more comes. */
export type SourceRest = 'read' | 'left';

/**
 * Goes through a tar, and copies nothing on the way. What of an entry is not read is passed over.
 * @throws NoTar when it is none, when it ends within an entry, and for a sparse file.
 */
export async function* tarEntries(
  source: AsyncIterable<Buffer>,
  rest: SourceRest = 'read',
): AsyncGenerator<EntryInPieces, void, undefined> {
  const steps = stepsThrough(source, rest);
  try {
    for (let next = await steps.next(); next.done !== true; next = await steps.next()) {
      const entry = next.value;
      if (!Buffer.isBuffer(entry)) yield { entry, content: contentOf(steps, entry.size) };
    }
  } finally {
    await steps.return();
  }
}

/** An entry, or a piece of the file that came last. */
type TarStep = TarEntry | Buffer;

async function* stepsThrough(
  source: AsyncIterable<Buffer>,
  rest: SourceRest,
): AsyncGenerator<TarStep, void, undefined> {
  let steps: TarStep[] = [];
  const walk = new TarWalk({
    entry: (_, entry) => {
      steps.push(entry);
      return 'pieces';
    },
    piece: (bytes) => void steps.push(bytes),
    content: () => {
      throw new NoTar('one of its files is sparse');
    },
  });
  for await (const bytes of source) {
    walk.push(bytes);
    yield* steps;
    steps = [];
    if (walk.isOver && rest === 'left') return;
  }
  walk.end();
}

async function* contentOf(steps: AsyncIterator<TarStep>, size: number): AsyncGenerator<Buffer, void, undefined> {
  for (let left = size; left > 0; ) {
    const { value } = await steps.next();
    if (!Buffer.isBuffer(value)) return;
    left -= value.length;
    yield value;
  }
}
