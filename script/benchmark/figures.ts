import type { Command, Contestant, Figures, Results } from './measure.js';
import { kept, registry, trivy, work } from './measure.js';

/** The value in the middle; of an even number the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

export function medianOf(results: Results, contestant: Contestant, figure = 'wall'): number {
  return median(valuesOf(results, contestant, figure));
}

export function valuesOf(results: Results, contestant: Contestant, figure = 'wall'): readonly number[] {
  return (results.get(contestant) ?? []).map((figures: Figures) => figures[figure] ?? Number.NaN);
}

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
export const wholeMilliseconds = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

/** One line of the result: what, figures, the goal, and whether it is held. */
export function row(title: string, figures: string, goal: string, held: boolean): void {
  console.log(`${held ? 'held  ' : 'MISSED'}  ${title}\n        ${figures}\n        goal: ${goal}\n`);
}

/** Ratio of the medians, with the smallest and the largest of the single pairs. */
export function ratioRow(title: string, results: Results, ours: Contestant, theirs: Contestant, goal: number): void {
  const [mine, other] = [medianOf(results, ours), medianOf(results, theirs)];
  const others = valuesOf(results, theirs);
  const pairs = valuesOf(results, ours).map((value, i) => value / (others[i] ?? Number.NaN));
  const ratio = mine / other;
  const range = `pairs ${Math.min(...pairs).toFixed(2)}-${Math.max(...pairs).toFixed(2)}`;
  const figures = `${ours.name} ${seconds(mine)}, ${theirs.name} ${seconds(other)}: ${ratio.toFixed(2)} × (${range})`;
  const [myCpu, otherCpu] = [medianOf(results, ours, 'cpu'), medianOf(results, theirs, 'cpu')];
  const cpu = `processor time ${seconds(myCpu)}, ${seconds(otherCpu)}: ${(myCpu / otherCpu).toFixed(2)} ×`;
  row(title, `${figures}\n        ${cpu}`, `<= ${goal.toFixed(2)} ×`, ratio <= goal);
}

/** The commands of a contestant, as one would type them; the places of this run are named by variables. */
export function printCommands(contestants: readonly Contestant[]): void {
  for (const { name, commands } of contestants) {
    console.log(`${name}:`);
    for (const command of commands) console.log(`  $ ${typed(command)}`);
  }
  console.log();
}

function typed({ args, env = {} }: Command): string {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const words = [...variables, ...args].map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word}'`));
  const named = {
    [process.execPath]: 'node',
    [trivy]: 'trivy',
    [kept]: '$kept',
    [work]: '$work',
    [registry]: '$registry',
  };
  return Object.entries(named)
    .filter(([place]) => place !== '')
    .reduce((text, [place, name]) => text.replaceAll(place, name), words.join(' '));
}
