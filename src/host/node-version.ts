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
