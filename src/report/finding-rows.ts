import type { Judged } from '../policy/decision.js';
import { findingMarks } from '../policy/opinion/opinion-text.js';
import { dueBy } from '../policy/response/deadline.js';
import type { Finding } from '../scan/finding.js';
import { counted } from '../text/count.js';
import type { Assessment } from './assessment.js';
import { presenceWord } from './change.js';
import { type FindingText, findingText, treatment } from './finding-text.js';

/** Findings that a reader takes for one: an advisory in all packages of a source, or in several copies of a package. */
export interface FindingRow extends FindingText {
  /** Speaks for the others: they have its severity, action, versions and platforms. */
  readonly judged: Judged;
  /** How many findings it stands for. */
  readonly findings: number;
  /** What the policy does about it, with ` (exploited)`, and ` (new)` where it is compared with a baseline. */
  readonly policy: string;
  /** Other packages of the same source: ` and 8 more`, or empty. */
  readonly morePackages: string;
  /** Other places of the same package: ` and 2 more`, or empty. */
  readonly morePlaces: string;
}

/** Rows for the first groups of findings, in the order of the first of each, and how many findings the other groups hold. */
export function findingRows(
  assessment: Assessment,
  findings: readonly Judged[],
  limit: number,
): { readonly rows: readonly FindingRow[]; readonly rest: number } {
  const groups = new Map<string, Judged[]>();
  for (const judged of findings) {
    const key = groupKey(judged);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [judged]);
    else group.push(judged);
  }
  const rows = [...groups.values()].slice(0, limit).map((group) => rowOf(assessment, group));
  return { rows, rest: rows.reduce((rest, row) => rest - row.findings, findings.length) };
}

/** What is the same for all findings of a row. Names are foreign: no line break can make one key of two, as JSON escapes it. */
function groupKey(judged: Judged): string {
  const { finding, fix, action, exception, presence, past } = judged;
  const treated = [
    action,
    exception?.file,
    exception?.line,
    exception?.reason,
    presence,
    dueBy(judged).getTime(),
    past?.deadline.state,
    fix,
    findingMarks(judged),
  ];
  const { kind, id, severity, platforms } = finding;
  return JSON.stringify([kind, id, severity, platforms, treated, subjectOf(finding)]);
}

function subjectOf(finding: Finding): readonly unknown[] {
  if (finding.kind !== 'vulnerability') return [finding.title, finding.path ?? finding.target, finding.lines?.start];
  const { type, version, class: kind, source, name } = finding.package;
  return [type, version, kind === 'os' ? (source ?? name) : name];
}

function rowOf(assessment: Assessment, group: readonly Judged[]): FindingRow {
  const judged = group.find(({ finding }) => isSource(finding)) ?? group[0];
  if (judged === undefined) throw new Error('unreachable: a group has a member');
  const marks = [...findingMarks(judged), presenceWord(assessment, judged)].filter((mark) => mark !== '');
  const text = findingText(assessment, judged);
  const packages = new Set(group.map(({ finding }) => (finding.kind === 'vulnerability' ? finding.package.name : '')));
  const places = new Set(group.map(({ finding }) => finding.path ?? finding.target));
  return {
    ...text,
    judged,
    findings: group.length,
    policy: marks.length === 0 ? treatment(judged) : `${treatment(judged)} (${marks.join(', ')})`,
    morePackages: more(packages.size),
    morePlaces: more(places.size),
  };
}

/** The package that has the name of its source is what people know: `util-linux`, not `bsdutils`. */
export function isSource(finding: Finding): boolean {
  return finding.kind === 'vulnerability' && finding.package.name === finding.package.source;
}

function more(all: number): string {
  return all > 1 ? ` and ${counted(all - 1)} more` : '';
}
