/** Milliseconds of processor time that this thread needs for some work: what other tests and programs do meanwhile does not count. */
export function workOfThread(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
