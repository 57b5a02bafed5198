/** The Node that runs this program; absolute. */
export const nodePath = process.execPath;

/** The oldest Node that runs image-gate: the one of `runs.using: node24`. */
const oldest = 24;

/**
 * Whether this Node can load the rest of the program; if not, says so. Without this check an older one would end with exit code 1 and a
 * stack, and 1 means that the policy blocks.
 */
export function isNodeNewEnough(): boolean {
  const { node } = process.versions;
  if (Number.parseInt(node, 10) >= oldest) return true;
  process.stderr.write(
    `image-gate needs Node ${oldest} or newer, and this is ${node}.\nFix: install Node ${oldest}, or call it by its path.\n`,
  );
  process.exitCode = 2;
  return false;
}

/** Bytes of a text from which on it is worth a third of a second to have its memory back. */
const worthIt = 64 * 1024 * 1024;

/**
 * Gives the memory of a text back that nobody needs any more. V8 does that when its heap has grown several times since the last look, which it does not in
 * what is left of a run, so that a report of 280 MB would be held twice to the end: as its text, and as what was read from it.
 * @param size bytes of the text; nothing is done for a small one.
 */
export function giveBackText(size: number): void {
  if (size < worthIt) return;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString('--expose-gc');
  const collect: unknown = process.getBuiltinModule('node:vm').runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect === 'function') collect();
}
