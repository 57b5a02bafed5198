import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toolsDirectory } from './start-docker.js';

export const realTrivy = join(toolsDirectory, 'trivy');

/**
 * Writes a script that becomes the real Trivy, and gives its path. The gate hashes whatever Trivy it is given: of these few bytes that takes nothing, while the
 * 170 MB of the binary take longer than most scans. Files that use the binary itself: act, demo, mirror, scan.
 */
export async function writeTrivyLauncher(directory: string): Promise<string> {
  const path = join(directory, 'trivy-launcher');
  await writeFile(path, `#!/bin/sh\nexec '${realTrivy}' "$@"\n`, { mode: 0o755 });
  return path;
}
