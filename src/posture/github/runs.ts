import { plainLine } from '../../text/plain-line.js';

/** Whether something runs on an event; of what does not, or may not, why. */
export type Runs = { readonly runs: 'always' } | { readonly runs: 'never' | 'perhaps'; readonly why: string };

export const always: Runs = { runs: 'always' };

/** Several that must all run: the first that never does decides, else the first of which nobody knows it. */
export function together(all: readonly Runs[]): Runs {
  return all.find(({ runs }) => runs === 'never') ?? all.find(({ runs }) => runs === 'perhaps') ?? always;
}

/** Several of which one is enough: the best one. */
export function best(all: readonly [Runs, ...Runs[]]): Runs {
  return all.find(({ runs }) => runs === 'always') ?? all.find(({ runs }) => runs === 'perhaps') ?? all[0];
}

/** Characters of foreign words that are quoted. */
const longest = 80;

/** Words of a workflow as they are quoted in a reason. */
export function inWords(foreign: unknown): string {
  const line = plainLine(typeof foreign === 'string' ? foreign : (JSON.stringify(foreign) ?? ''));
  return `\`${line.length > longest ? `${line.slice(0, longest)}…` : line}\``;
}
