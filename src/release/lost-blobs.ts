import { ToolError } from '../host/errors.js';
import type { Clock, Log } from '../host/ports.js';

/** Milliseconds until whoever sends the same blob at the same time has ended. */
const wait = 700;

/**
 * Puts a manifest. Where the registry says that it lacks a blob of it, though all were there, the blobs are sent once more: docker-registry 2.8 loses one that two send at
 * the same time.
 * @throws what `put` throws the second time; what `sendAgain` throws.
 */
export async function unlessLost(
  { clock, log }: { readonly clock: Pick<Clock, 'sleep'>; readonly log: Pick<Log, 'info'> },
  put: () => Promise<void>,
  sendAgain: () => Promise<unknown>,
): Promise<void> {
  try {
    return await put();
  } catch (error) {
    if (!(error instanceof ToolError) || error.code !== 'blob-unknown') throw error;
    log.info(`${error.message} Sending what it has lost again.`);
  }
  await clock.sleep(wait);
  await sendAgain();
  await put();
}
