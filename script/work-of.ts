import { readFileSync } from 'node:fs';

/** Milliseconds of processor time that a process has taken, as Linux counts them (in hundredths of a second); 0 when it is gone. */
export function workOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}

/** Bytes of memory that a process holds; 0 when it is gone. */
export function memoryOf(pid: number | undefined): number {
  try {
    const [, pages = ''] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    return Number(pages) * 4096;
  } catch {
    return 0;
  }
}
