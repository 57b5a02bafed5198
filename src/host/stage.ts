import type { Log } from './ports.js';

/** A stage of the run, shown live where a person watches; elsewhere only its work. `step` says how far it has come. */
export function inStage<T>(
  { stage }: Pick<Log, 'stage'>,
  title: string,
  work: (step: (detail: string) => void) => Promise<T>,
): Promise<T> {
  return stage === undefined ? work(() => undefined) : stage(title, work);
}
