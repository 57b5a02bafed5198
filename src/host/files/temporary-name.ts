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

/** Whose temporary folder that name is; `undefined` for any other name. */
export function ownerIn(name: string): Owner | undefined {
  const said = form.exec(name)?.groups;
  if (said?.place === undefined) return undefined;
  return { place: said.place, pid: Number(said.pid), start: said.start ?? '' };
}

/** Whether a path leads into a temporary folder of a run. */
export function isTemporary(path: string): boolean {
  return path.split(/[/\\]/).some((name) => ownerIn(name) !== undefined);
}

/** What to do where the disk of the temporary folders is full. They lie in RUNNER_TEMP on a runner, else where TMPDIR says. */
export const roomForTemporary =
  'Make room on that disk: on a GitHub runner in a step before this one, or with a larger runner; on a command line you can also set TMPDIR to a folder on a larger disk.';
