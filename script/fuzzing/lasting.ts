/** How often a shape that has failed is measured again. */
const tries = 2;

/**
 * The fault of a shape that has failed once; `undefined` when it does not fail again. A neighbour may have taken the memory that was counted, or the machine its
 * time: a real fault shows each time.
 * @param measureAgain in a process of its own; what is wrong, or `undefined` for nothing.
 */
export async function lasting(measureAgain: () => Promise<string | undefined>): Promise<string | undefined> {
  let why: string | undefined;
  for (let index = 0; index < tries; index += 1) {
    why = await measureAgain();
    if (why === undefined) return undefined;
  }
  return why;
}
