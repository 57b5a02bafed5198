import type { Judged } from '../policy/decision.js';
import { type Finding, type Severity, severities, type Vulnerability } from '../scan/finding.js';
import type { Location } from './location.js';
import type { Place } from './place.js';
import { placesOf } from './places-at-from.js';
import type { Story } from './story.js';
import { targetVersion, versionScheme } from './target-version.js';

/** What a person does about findings. All texts are foreign. */
export type Remedy =
  /** On a newer base image; `base` is its name where the Dockerfile says it. */
  | { readonly kind: 'rebuild'; readonly base?: string }
  /** Packages of the operating system, of one of our own instructions. `type`: Trivy's name of the system. */
  | { readonly kind: 'system'; readonly type: string }
  /** One package of a language. `sure`: `to` fixes all findings of the step; else it is what the advisory says. */
  | {
      readonly kind: 'upgrade';
      readonly type: string;
      readonly name: string;
      readonly from: string;
      readonly to: string;
      readonly sure: boolean;
    }
  /** Nobody has fixed it yet. */
  | { readonly kind: 'wait'; readonly base?: string }
  | { readonly kind: 'repair'; readonly id: string; readonly title: string; readonly resolution: string }
  | { readonly kind: 'revoke'; readonly id: string; readonly title: string };

/** One thing to do, and what it solves. */
export interface FixStep {
  readonly remedy: Remedy;
  readonly location?: Location;
  readonly findings: number;
  readonly blocking: number;
  readonly warned: number;
  readonly worst: Severity;
  /** Names of the packages that it takes to another version, worst first, each once. */
  readonly packages: readonly string[];
  /** Files in the image, each once; empty for packages of the operating system. */
  readonly paths: readonly string[];
  /** The first deadline among its findings. */
  readonly fixBy?: Date;
}

/**
 * The open findings grouped by what a person does about them: one rebuild for all that a newer base image brings, one upgrade for all findings in a
 * package. What solves blocking findings comes first, then what solves warned ones, inside that the step that solves the most.
 */
export function fixPlan(story: Story): readonly FixStep[] {
  const known = plans.get(story);
  if (known !== undefined) return known;
  const plan = makePlan(story);
  plans.set(story, plan);
  return plan;
}

/** Several pages tell the same plan, and the summary is written more than once. */
const plans = new WeakMap<Story, readonly FixStep[]>();

function makePlan(story: Story): readonly FixStep[] {
  const placeOf = placesOf(story);
  const groups = new Map<string, Group>();
  for (const judged of story.decision.triage.open) {
    const place = placeOf(judged.finding);
    const key = groupKey(judged.finding, place);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { place, members: [judged] });
    else group.members.push(judged);
  }
  return [...groups.values()].map(step).sort(byUrgency);
}

/** What a person does about one finding alone. */
export function stepOf(judged: Judged, place: Place): FixStep {
  return step({ place, members: [judged] });
}

interface Group {
  readonly place: Place;
  /** In the order of the triage, the worst first. */
  readonly members: Judged[];
}

function groupKey(finding: Finding, { origin, location, base = '' }: Place): string {
  const at = location === undefined ? '' : `${location.path}:${location.line}`;
  if (finding.kind !== 'vulnerability')
    return [finding.kind, finding.id, finding.path ?? finding.target, at].join('\0');
  if (finding.fixedVersion === undefined) return ['wait', origin === 'base' ? base : ' ', at].join('\0');
  if (origin === 'base') return ['rebuild', base, at].join('\0');
  const { type, name, version, class: kind } = finding.package;
  return (kind === 'os' ? ['system', type, at] : ['upgrade', type, name, version, at]).join('\0');
}

function step({ place, members }: Group): FixStep {
  const { location } = place;
  const deadlines = members.flatMap(({ fixBy }) => (fixBy === undefined ? [] : [fixBy.getTime()]));
  const fixBy = deadlines.reduce((first, time) => Math.min(first, time), Number.POSITIVE_INFINITY);
  return {
    remedy: remedy(members, place),
    ...(location === undefined ? {} : { location }),
    findings: members.length,
    blocking: members.filter(({ action }) => action === 'block').length,
    warned: members.filter(({ action }) => action === 'warn').length,
    worst:
      severities[Math.min(...new Set(members.map(({ finding }) => severities.indexOf(finding.severity))))] ?? 'UNKNOWN',
    packages: distinct(members, (finding) => (finding.kind === 'vulnerability' ? finding.package.name : undefined)),
    paths: distinct(members, pathOf),
    ...(Number.isFinite(fixBy) ? { fixBy: new Date(fixBy) } : {}),
  };
}

function pathOf(finding: Finding): string | undefined {
  if (finding.kind === 'vulnerability' && finding.package.class === 'os') return undefined;
  return finding.path ?? finding.target;
}

function distinct(members: readonly Judged[], of: (finding: Finding) => string | undefined): readonly string[] {
  return [...new Set(members.flatMap(({ finding }) => of(finding) ?? []))].filter((text) => text !== '');
}

function remedy(members: readonly Judged[], { origin, base }: Place): Remedy {
  const [first] = members;
  if (first === undefined) return { kind: 'wait' };
  const { finding } = first;
  const from = origin === 'base' && base !== undefined ? { base } : {};
  switch (finding.kind) {
    case 'misconfiguration':
      return { kind: 'repair', id: finding.id, title: finding.title, resolution: finding.resolution };
    case 'secret':
      return { kind: 'revoke', id: finding.id, title: finding.title };
    case 'vulnerability':
      if (finding.fixedVersion === undefined) return { kind: 'wait', ...from };
      if (origin === 'base') return { kind: 'rebuild', ...from };
      return finding.package.class === 'os'
        ? { kind: 'system', type: finding.package.type }
        : upgrade(finding, members);
  }
}

function upgrade({ package: found, fixedVersion = '' }: Vulnerability, members: readonly Judged[]): Remedy {
  const fixes = members.flatMap(({ finding }) =>
    finding.kind === 'vulnerability' ? (finding.fixedVersion ?? []) : [],
  );
  const to = targetVersion(found.version, fixes, versionScheme(found));
  const { type, name, version: from } = found;
  return { kind: 'upgrade', type, name, from, to: to ?? fixedVersion, sure: to !== undefined };
}

function byUrgency(one: FixStep, other: FixStep): number {
  return (
    Number(other.blocking > 0) - Number(one.blocking > 0) ||
    Number(other.warned > 0) - Number(one.warned > 0) ||
    other.blocking - one.blocking ||
    Number(one.remedy.kind === 'wait') - Number(other.remedy.kind === 'wait') ||
    severities.indexOf(one.worst) - severities.indexOf(other.worst) ||
    other.findings - one.findings ||
    compareText(one.packages[0] ?? '', other.packages[0] ?? '')
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
