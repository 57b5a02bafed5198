import type { Judged } from '../policy/decision.js';
import { type Finding, type Severity, severities, type Vulnerability } from '../scan/finding.js';
import { placesOf } from '../source/locate.js';
import type { Location } from '../source/location.js';
import type { Place } from '../source/place.js';
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
  /** Nobody has fixed it yet, so that the remedy is to wait. */
  readonly waits: boolean;
  /** Its texts are those of a report by another run (`Story.ofAnotherRun`): nothing of them may say what to do. */
  readonly ofAnotherRun: boolean;
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
  return [...groups.values()].map((group) => step(group, story)).sort(byUrgency);
}

/** What a person does about one finding alone. */
export function stepOf(judged: Judged, place: Place, story: Origin): FixStep {
  return step({ place, members: [judged] }, story);
}

type Origin = Pick<Story, 'ofAnotherRun'>;

interface Group {
  readonly place: Place;
  /** In the order of the triage, the worst first. */
  readonly members: Judged[];
}

function groupKey(finding: Finding, { origin, location, base = '' }: Place): string {
  const at = location === undefined ? '' : `${location.path}:${location.line}`;
  if (finding.kind !== 'vulnerability')
    return `${finding.kind}\0${finding.id}\0${finding.path ?? finding.target}\0${at}`;
  if (finding.fixedVersion === undefined) return `wait\0${origin === 'base' ? base : ' '}\0${at}`;
  if (origin === 'base') return `rebuild\0${base}\0${at}`;
  const { type, name, version, class: kind } = finding.package;
  return kind === 'os' ? `system\0${type}\0${at}` : `upgrade\0${type}\0${name}\0${version}\0${at}`;
}

/** In one go over the members: a base image may have brought ten thousand. */
function step({ place, members }: Group, { ofAnotherRun }: Origin): FixStep {
  let [blocking, warned, fixBy, worst] = [0, 0, Number.POSITIVE_INFINITY, severities.length - 1];
  const packages = new Set<string>();
  const paths = new Set<string>();
  for (const { finding, action, fixBy: deadline } of members) {
    if (action === 'block') blocking += 1;
    else if (action === 'warn') warned += 1;
    if (deadline !== undefined) fixBy = Math.min(fixBy, deadline.getTime());
    worst = Math.min(worst, severities.indexOf(finding.severity));
    if (finding.kind === 'vulnerability') packages.add(finding.package.name);
    if (finding.kind !== 'vulnerability' || finding.package.class !== 'os') paths.add(finding.path ?? finding.target);
  }
  // Worked out for those who look at it: to which version takes most of a plan's time, and of ten thousand steps a page shows some twenty.
  let known: Remedy | undefined;
  return {
    get remedy() {
      known ??= remedy(members, place);
      return known;
    },
    waits: isUnfixed(members[0]?.finding),
    ofAnotherRun: ofAnotherRun === true,
    ...(place.location === undefined ? {} : { location: place.location }),
    findings: members.length,
    blocking,
    warned,
    worst: severities[worst] ?? 'UNKNOWN',
    packages: named(packages),
    paths: named(paths),
    ...(Number.isFinite(fixBy) ? { fixBy: new Date(fixBy) } : {}),
  };
}

function isUnfixed(finding: Finding | undefined): boolean {
  return finding === undefined || (finding.kind === 'vulnerability' && finding.fixedVersion === undefined);
}

function named(texts: ReadonlySet<string>): readonly string[] {
  return [...texts].filter((text) => text !== '');
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
    Number(one.waits) - Number(other.waits) ||
    severities.indexOf(one.worst) - severities.indexOf(other.worst) ||
    other.findings - one.findings ||
    compareText(one.packages[0] ?? '', other.packages[0] ?? '')
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
