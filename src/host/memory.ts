import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of a text from which on it is worth a third of a second to have its memory back. */
const worthIt = 64 * 1024 * 1024;

/**
 * Gives the memory of a text back that nobody needs any more. V8 does that when its heap has grown several times since the last look, which it does not in
 * what is left of a run, so that a report of 280 MB would be held twice to the end: as its text, and as what was read from it.
 * @param size bytes of the text; nothing is done for a small one.
 */
export function giveBackText(size: number): void {
  if (size < worthIt) return;
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect === 'function') collect();
}
