import type { Log } from './ports.js';

/** A stage of the run, shown live where a person watches; elsewhere only its work. `step` says how far it has come. */
export function inStage<T>(
  { stage }: Pick<Log, 'stage'>,
  title: string,
  work: (step: (detail: string) => void) => Promise<T>,
): Promise<T> {
  return stage === undefined ? work(() => undefined) : stage(title, work);
}

/** Tells a stage how many bytes have come, a step each megabyte: `12 of 49 MB`, or `12 MB` where nobody knows of how many. */
export function byteSteps(step: (detail: string) => void, total?: number): (bytes: number) => void {
  const of = total === undefined ? '' : ` of ${Math.ceil(total / 1e6)}`;
  let said = -1;
  return (bytes) => {
    const megabytes = Math.floor(bytes / 1e6);
    if (megabytes === said) return;
    said = megabytes;
    step(`${megabytes}${of} MB`);
  };
}
