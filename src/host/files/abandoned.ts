import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errorCode } from './file-fault.js';

/** Folders that one run removes at most. */
const MOST = 100;

/** The process that a temporary folder belongs to, as the folder's name says it. */
export interface Owner {
  /** Machine and, on Linux, namespace of process numbers, hashed: elsewhere a number is another process. */
  readonly place: string;
  readonly pid: number;
  /** When it started, in ticks since the machine did; 0 where that is not known. Numbers are used again, a number with its start is not. */
  readonly start: string;
}

/** The name of a folder before the six characters that make it unique: `image-gate-scan-h1a2b3c4dp123s456-`. */
export function folderPrefix(purpose: string, { place, pid, start }: Owner): string {
  return `image-gate-${purpose.replace(/[^\w-]/g, '-')}-h${place}p${pid}s${start}-`;
}

const form = /^image-gate-[\w-]+-h(?<place>[0-9a-f]{8})p(?<pid>\d{1,10})s(?<start>\d{1,20})-\w{6}$/;

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
    const said = form.exec(name)?.groups;
    return said !== undefined && said.place === us.place && isGone(Number(said.pid), said.start ?? '', us);
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
