import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errorCode } from './file-fault.js';
import { type Owner, ownerIn } from './temporary-name.js';

/** Folders that one run removes at most. */
const MOST = 100;

/** This process. */
export function thisOwner(): Owner {
  const named = `${hostname()}\n${linkText('/proc/self/ns/pid')}`;
  const place = createHash('sha256').update(named).digest('hex').slice(0, 8);
  return { place, pid: process.pid, start: startOf('self') ?? '0' };
}

/**
 * Removes the temporary folders that runs of this user on this machine left behind, as nothing can clean up after SIGKILL. Only folders whose name says
 * that they are ours, that belong to us, and whose process is gone for certain. Never throws: a rest changes no verdict.
 */
export async function removeAbandoned(root: string, us: Owner): Promise<void> {
  const names = await readdir(root).catch(() => []);
  const abandoned = names.filter((name) => {
    const said = ownerIn(name);
    return said !== undefined && said.place === us.place && isGone(said.pid, said.start, us);
  });
  for (const name of abandoned.slice(0, MOST)) {
    const path = join(root, name);
    if (isOurFolder(path)) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

function isOurFolder(path: string): boolean {
  try {
    const stats = lstatSync(path);
    return stats.isDirectory() && (process.getuid === undefined || stats.uid === process.getuid());
  } catch {
    return false;
  }
}

/** Where the start is known (Linux) a number that another process has by now is noticed; elsewhere it is taken for the same one. */
function isGone(pid: number, start: string, us: Owner): boolean {
  if (us.start !== '0') return startOf(String(pid)) !== start;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

/** Field 22 of /proc/PID/stat (proc(5)); the name in parentheses before may hold anything. */
function startOf(pid: string): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function linkText(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
