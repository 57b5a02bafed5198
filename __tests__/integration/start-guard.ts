import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../script/guard', import.meta.url));

export interface Guard {
  /** Ends what was started with paths in the folder, and removes the folder. @throws when it could not. */
  stop(): Promise<void>;
}

/**
 * Starts what ends the daemons of a folder when this process is gone, however it went. Start it before them.
 * @param asRoot what runs a command as who can end them, e.g. `sudo`; empty for ourselves.
 */
export async function startGuard(directory: string, asRoot: readonly string[] = []): Promise<Guard> {
  const [file = '', ...args] = [...asRoot, script, directory];
  // Detached, so that what is sent to our process group does not reach it. It lives until the pipe is closed, by us or by our end.
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  const exited = new Promise<number | null>((resolve, reject) => child.on('exit', resolve).on('error', reject));
  const ready = once(child.stdout, 'data');
  if (!Array.isArray(await Promise.race([ready, exited])))
    throw new Error(`script/guard did not start for ${directory}`);
  const stop = async () => {
    child.stdin.end();
    const code = await exited;
    if (code !== 0) throw new Error(`script/guard could not clean up ${directory}: exit code ${code}`);
  };
  return { stop };
}
