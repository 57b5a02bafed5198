import { classCounts, driftFigures, worstOf } from '../../drift/drift.js';
import { type DriftClass, driftClasses, driftWords } from '../../drift/drift-class.js';
import type { DriftData, DriftRow } from '../../drift/drift-schema.js';
import { minuteText } from '../../text/calendar-day.js';
import { counted, plural, pluralDo } from '../../text/count.js';

/** `shop/api-7d9 (3)`: who runs it, and how many containers. Foreign text. */
export function placeText({ namespace, owner, containers }: DriftRow): string {
  return `${namespace}/${owner}${containers === 1 ? '' : ` (${counted(containers)})`}`;
}

/** What is wrong with a row, a sentence a class, the worst first. Foreign text. */
export function faultsText({ faults }: DriftRow): string {
  const byClass = Map.groupBy(faults, (fault) => fault.class);
  return [...byClass].map(([one, own]) => `${driftWords[one]}: ${own.map(({ why }) => why).join('; ')}`).join('. ');
}

/** The word of a row. */
export function rowWord(row: DriftRow): string {
  const worst = worstOf(row);
  return worst === undefined ? 'as it passed' : driftWords[worst];
}

/** How much there is of each class, the worst first: our own words. */
export function classLines({ running }: DriftData): readonly (readonly [DriftClass, number])[] {
  const counts = classCounts(running);
  return driftClasses.flatMap((one) => {
    const count = counts.get(one) ?? 0;
    return count === 0 ? [] : [[one, count] as const];
  });
}

const gapWords: Readonly<Record<DriftData['gaps'][number]['source'], string>> = {
  running: 'What runs',
  ledger: 'Ledger',
  night: 'Night',
  registry: 'Registry',
  alerts: 'Alerts',
  'deployment-records': 'Deployment records',
};

/** A line for each thing that did not answer, for each alert that is about nothing that runs, and for what was left out. Foreign text. */
export function gapTexts({ gaps, alerts, left }: DriftData): readonly string[] {
  return [
    ...gaps.map(({ source, what }) => `${gapWords[source]}: ${what}`),
    ...alerts.unjoined.map(
      ({ source, what, about, at }) =>
        `Alert about nothing that runs: ${source}: ${what}, about ${about}${at === undefined ? '' : ` (${at})`}`,
    ),
    ...(alerts.unnamed === 0 ? [] : [`${counted(alerts.unnamed)} more alerts about nothing that runs`]),
    ...(left === 0 ? [] : [`${pluralDo(left, 'row', 'was', 'were')} left out, as asked`]),
  ];
}

/** What all was held against: our own words. */
export function askedText({ asked }: DriftData): string {
  const against = [
    ...(asked.ledger ? ['the ledger'] : []),
    ...(asked.proofs ? ['signatures and proofs'] : []),
    ...(asked.night === null ? [] : [`the night of ${minuteText(new Date(asked.night.endedAt))}`]),
    'the registry',
    ...(asked.alerts ? ['alerts of the runtime'] : []),
    ...(asked.records === undefined ? [] : ["GitHub's deployment records"]),
  ];
  return `Held against ${against.join(', ')}.`;
}

/** The line for all of it: our own words. */
export function driftHeadline(drift: DriftData): string {
  const { running, gaps } = drift;
  const { images, neverPassed, failed, unknown, alerts } = driftFigures(drift);
  const containers = running.reduce((sum, row) => sum + row.containers, 0);
  return [
    `${plural(images, 'image')} in ${plural(containers, 'container')}`,
    `${counted(neverPassed)} never passed`,
    `${counted(failed)} passed and no longer would`,
    ...(unknown === 0 ? [] : [`of ${counted(unknown)} nobody knows it`]),
    ...(alerts === 0 ? [] : [plural(alerts, 'alert')]),
    ...(gaps.length === 0 ? [] : [`${counted(gaps.length)} did not answer, or can’t be read`]),
  ].join('; ');
}

/** What a step says for others. */
export function driftOutputs(drift: DriftData): Readonly<Record<string, string>> {
  const { images, neverPassed, failed, unknown, alerts } = driftFigures(drift);
  const counts = { images, 'never-passed': neverPassed, failed, unknown, alerts, gaps: drift.gaps.length };
  const classes = classLines(drift).map(([one]) => one);
  return {
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])),
    classes: classes.join(','),
  };
}
