import { worstRowsFirst } from '../../drift/drift.js';
import { type DriftClass, driftWords } from '../../drift/drift-class.js';
import type { DriftData, DriftRow } from '../../drift/drift-schema.js';
import { counted } from '../../text/count.js';
import { faultsText, placeText } from '../running/drift-text.js';
import { noData } from './figure.js';

/** Something that runs and is not as it should be. Foreign text. */
export interface DriftedRow {
  readonly classes: readonly DriftClass[];
  readonly runs: string;
  readonly image: string;
  readonly why: string;
}

/** All of them, the worst first, and then the alerts about nothing that runs. */
export function driftedRows({ running, alerts }: DriftData): readonly DriftedRow[] {
  const rows = worstRowsFirst(running.filter(({ faults }) => faults.length > 0)).map((row) => {
    const classes = [...new Set(row.faults.map((fault) => fault.class))];
    // One class is named beside it.
    const why = classes.length === 1 ? row.faults.map((fault) => fault.why).join('; ') : faultsText(row);
    return { classes, runs: placeText(row), image: row.image, why };
  });
  const others = alerts.unjoined.map(({ source, what, about }) => ({
    ...{ classes: ['alert'] as const, runs: about, image: '' },
    why: `about nothing that runs: ${source}: ${what}`,
  }));
  return [...rows, ...others];
}

/** What runs and nobody looks at, so that a count of what is looked at alone would look whole. */
const unlooked: ReadonlySet<DriftClass> = new Set(['not-in-inventory', 'unreadable', 'unanswered']);

/** What the cluster knows and registry and ledger do not, each image once. Foreign text. */
export function uncoveredRunning({
  running,
  gaps,
}: DriftData): readonly { readonly what: string; readonly why: string }[] {
  const images = new Map<string, DriftRow[]>();
  for (const row of running) {
    if (!row.faults.some((fault) => unlooked.has(fault.class))) continue;
    const key = row.digest ?? `${row.image} ${row.imageId}`;
    const known = images.get(key);
    if (known === undefined) images.set(key, [row]);
    else known.push(row);
  }
  const rows = [...images.values()].flatMap((same) => {
    const [first] = same;
    const fault = first?.faults.find((one) => unlooked.has(one.class));
    if (first === undefined || fault === undefined) return [];
    const also = same.length === 1 ? '' : ` and ${counted(same.length - 1)} more`;
    return [{ what: first.image, why: `runs as ${placeText(first)}${also}; ${driftWords[fault.class]}: ${fault.why}` }];
  });
  return [...gaps.map(({ what }) => ({ what, why: 'nobody knows what it would have said' })), ...rows];
}

/** What runs and is not as it passed, as a table of a report (`Section`). @param most rows. */
export function driftedSection(drift: DriftData | undefined, most: number) {
  const all = drift === undefined ? [] : driftedRows(drift);
  const word = ([worst]: DriftedRow['classes']) => (worst === undefined ? '' : driftWords[worst]);
  return {
    ...{ id: 'drift', title: 'What runs and is not as it passed', all: all.length },
    note: 'A row for each place where an image runs so, then one for each alert about nothing that runs; the figures count each image, and each alert, once.',
    rows: all.slice(0, most).map(({ classes, runs, image, why }) => [word(classes), runs, image, why]),
    columns: [
      { title: 'Class', kind: 'text' as const },
      { title: 'Runs as', kind: 'code' as const },
      { title: 'Image', kind: 'code' as const },
      { title: 'Why', kind: 'text' as const },
    ],
    none: drift === undefined ? noData : 'Everything that runs is as it passed.',
  };
}
