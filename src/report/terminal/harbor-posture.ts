import type { HarborPostureRow } from '../../oci/harbor/posture-rows.js';
import { listedLines, plural } from '../../text/count.js';
import { bounded } from '../../text/escape.js';
import { painter } from './paint.js';

const words: Readonly<Record<HarborPostureRow['state'], string>> = {
  enforced: 'IN FORCE',
  'not-enforced': 'NOT IN FORCE',
  unknown: 'NOT KNOWN',
};
const order: readonly HarborPostureRow['state'][] = ['unknown', 'not-enforced', 'enforced'];
/** Lines that are shown; the JSON has all facts. */
const listed = 400;

/** What projects of Harbors enforce on a terminal: what must be looked at first, last the line for all. Without a newline at its end. */
export function harborPostureText(rows: readonly HarborPostureRow[], { colour = false } = {}): string {
  const paint = painter(colour);
  const sorted = rows.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const lines = listedLines(
    sorted,
    { most: listed, others: 'more line' },
    ({ registry, project, control, state, words: said, fix }) => {
      const word = words[state].padEnd(12);
      const painted = state === 'enforced' ? paint.green(word) : paint.red(word);
      return `${painted}  ${bounded(`${registry}/${project}`, 150)}  ${control}: ${bounded(said, 1000)}${fix === undefined ? '' : ` ${bounded(fix)}`}`;
    },
  );
  const count = (state: HarborPostureRow['state']) => rows.filter((row) => row.state === state).length;
  return [
    ...lines,
    '',
    `${count('enforced')} of ${plural(rows.length, 'control')} in force, ${count('not-enforced')} not, ${count('unknown')} not known.`,
  ].join('\n');
}
