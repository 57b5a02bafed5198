import type { ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds until a group is first asked whether it is gone; each further wait is twice as long. The system says something only about the leader. */
const FIRST_POLL = 5;

/** Sends a signal to the group that the child leads; 0 only asks. False when nobody is there to get it. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.platform === 'win32' || child.pid === undefined
      ? child.exitCode === null && child.signalCode === null && child.kill(signal)
      : process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}

/** Waits for the rest of a group whose leader has exited, about `limit` milliseconds at the longest. */
export async function groupGone(child: ChildProcess, limit: number): Promise<void> {
  let wait = FIRST_POLL;
  for (let waited = 0; waited < limit && signalGroup(child, 0) && !(await onlyZombies(child.pid)); waited += wait) {
    wait = Math.min(waited === 0 ? FIRST_POLL : wait * 2, limit - waited);
    await sleep(wait);
  }
}

/**
 * True when all that is left of a group waits to be reaped. In a container without an init process nobody may ever do that. Only Linux
 * shows it; elsewhere a group counts as alive.
 */
async function onlyZombies(group: number | undefined): Promise<boolean> {
  const names = await readdir('/proc').catch(() => undefined);
  if (names === undefined) {
    return false;
  }
  const stats = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map((pid) => stateAndGroup(pid)));
  return stats.every((stat) => stat?.group !== group || stat?.state === 'Z' || stat?.state === 'X');
}

/** proc_pid_stat(5): `pid (name) state parent group …`, where the name may hold anything. */
async function stateAndGroup(pid: string): Promise<{ state: string | undefined; group: number } | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
  const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return stat === '' ? undefined : { state, group: Number(group) };
}
