import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { counted, plural } from '../../text/count.js';
import { plainLine } from '../../text/plain-line.js';
import type { fleetReportSchema } from './fleet-json-schema.js';

/** A report as its JSON has it. */
export type ReportData = z.infer<typeof fleetReportSchema>;

/** What is not what is worked out again. */
interface ReportDifference {
  readonly what: string;
  readonly said: string;
  /** What the ledger, the night and the exceptions give now. */
  readonly now: string;
}

export interface ReportComparison {
  /** Figures and lists that were worked out again. */
  readonly checked: number;
  readonly differences: readonly ReportDifference[];
  /** What could not be worked out, as the night of the report, or what ran then, is not here. */
  readonly unchecked: readonly string[];
}

/** What a night alone knows, or what it makes another figure of. */
const nightFigures: ReadonlySet<string> = new Set([
  'criticals',
  'coverage',
  'gated',
  'unverified',
  'stale',
  'histories-scanned',
]);

/** The same of what runs. */
const runningKeys: ReadonlySet<string> = new Set([
  ...(['criticals', 'coverage'] as const),
  ...(['running-never-passed', 'running-failed', 'running-alerts'] as const),
]);

/** Texts of ours may change with a version: of a figure its value and its state are compared, and of all else everything. */
export function compareReports(said: ReportData, again: ReportData): ReportComparison {
  const isNightHere = isDeepStrictEqual(said.night, again.night);
  // One of an earlier version says nothing of it.
  const isDriftHere = (said.drift?.at ?? null) === (again.drift?.at ?? null);
  const isPostureHere = said.posture?.at === again.posture?.at;
  const isHere = (key: string) =>
    (isNightHere || !nightFigures.has(key)) &&
    (isDriftHere || !runningKeys.has(key)) &&
    (isPostureHere || key !== 'maturity');
  const figures = said.figures.filter(({ key }) => isHere(key));
  const lists = listNames.filter((name) => {
    if (name === 'uncovered') return isNightHere && isDriftHere;
    return name === 'stale' ? isNightHere : name !== 'drift' || (isDriftHere && said.drift !== undefined);
  });
  const left = (of: ReadonlySet<string>) => plural(said.figures.filter(({ key }) => of.has(key)).length, 'figure');
  return {
    checked: figures.length + lists.length + 1,
    differences: [
      ...figures.flatMap((figure) => figureDifference(figure, again)),
      ...lists.flatMap((name) => listDifference(name, said, again)),
      ...(isPostureHere ? postureDifference(said, again) : []),
      ...findingDifferences(said.findings, again.findings),
    ],
    unchecked: [
      ...(isNightHere
        ? []
        : [
            `${left(nightFigures)}, what is not covered, and what is stale: they were made with a night that is not here (--night)`,
          ]),
      ...(isDriftHere
        ? []
        : [
            `${left(runningKeys)}, what is not covered, and what runs: they were made with a list of what runs that is not here (--drift)`,
          ]),
      ...(isPostureHere || said.posture == null ? [] : [withoutPosture]),
    ],
  };
}

const withoutPosture =
  'the maturity level, what is missing and what slipped: they were made with a posture that is not here (--posture)';

/** A report of an older version has none. */
function postureDifference(said: ReportData, again: ReportData): readonly ReportDifference[] {
  const [before, now] = [said.posture ?? null, again.posture ?? null];
  if (isDeepStrictEqual(before, now)) return [];
  return [{ what: 'posture', said: shortText(before), now: shortText(now) }].map(plain);
}

const listNames = [
  ...(['batches', 'advisories', 'databases', 'totals', 'remediationHours', 'openAgeHours'] as const),
  ...(['exceptions', 'uncovered', 'stale', 'drift', 'gaps', 'trend'] as const),
] as const;

type FigureData = ReportData['figures'][number];

function figureDifference(said: FigureData, again: ReportData): readonly ReportDifference[] {
  const now = again.figures.find(({ key }) => key === said.key);
  if (now !== undefined && now.value === said.value && now.state === said.state) return [];
  return [{ what: said.label, said: valueText(said), now: now === undefined ? 'no such figure' : valueText(now) }].map(
    plain,
  );
}

function valueText({ value, unit, state }: FigureData): string {
  const text = value === null ? 'no data' : `${value} ${unit}`;
  return state === undefined ? text : `${text} (${state})`;
}

function listDifference(
  name: (typeof listNames)[number],
  said: ReportData,
  again: ReportData,
): readonly ReportDifference[] {
  if (isDeepStrictEqual(said[name], again[name])) return [];
  return [{ what: name, said: shortText(said[name]), now: shortText(again[name]) }].map(plain);
}

function shortText(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}

type FindingData = ReportData['findings'][number];

/** Of many only the first, and how many there are. */
function findingDifferences(said: readonly FindingData[], again: readonly FindingData[]): readonly ReportDifference[] {
  const [before, after] = [byName(said), byName(said.some(saysDueSoon) ? again : again.map(withoutDueSoon))];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const other = names.filter((name) => !isDeepStrictEqual(before.get(name), after.get(name)));
  const [first] = other;
  if (first === undefined) return [];
  const more = other.length === 1 ? '' : `, the first of ${plural(other.length, 'finding')}`;
  const text = (some: ReadonlyMap<string, readonly FindingData[]>) => shortText(some.get(first)?.[0] ?? 'not there');
  return [{ what: `finding ${first}${more}`, said: text(before), now: text(after) }].map(plain);
}

function saysDueSoon({ dueSoon }: FindingData): boolean {
  return dueSoon !== undefined;
}

/** A finding as reports of older versions have it. */
function withoutDueSoon({ dueSoon: _, ...finding }: FindingData): FindingData {
  return finding;
}

function byName(findings: readonly FindingData[]): ReadonlyMap<string, readonly FindingData[]> {
  return Map.groupBy(
    findings,
    ({ repository, line, id, subject, kind }) => `${id} in ${subject} (${repository}=${line}, ${kind})`,
  );
}

/** What a report says is foreign text: somebody may have written it by hand. */
function plain({ what, said, now }: ReportDifference): ReportDifference {
  return { what: plainLine(what, 200), said: plainLine(said, 300), now: plainLine(now, 300) };
}

/** What came out when a report was worked out again, for a terminal. */
export function comparisonText(
  { root, since, until }: ReportData,
  { checked, differences, unchecked }: ReportComparison,
): string {
  const other = differences.flatMap(({ what, said, now }) => [
    what,
    `  the report says  ${said}`,
    `  the ledger gives ${now}`,
  ]);
  return [
    `The ledger holds the root of the report (${since} to ${until}), ${root ?? 'none'}: no event up to it was dropped, changed or put elsewhere.`,
    differences.length === 0
      ? `${counted(checked)} figures and lists come out as the report says.`
      : `${differences.length} of ${counted(checked)} figures and lists do not come out as the report says:`,
    ...other,
    ...unchecked.map((what) => `Not worked out: ${what}.`),
  ].join('\n');
}
