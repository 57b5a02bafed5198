import type { Judged } from '../../policy/decision.js';
import type { NoFix } from '../../policy/fix/fix.js';
import { dueBy } from '../../policy/response/deadline.js';
import { type Severity, worse, worseFirst } from '../../scan/finding.js';
import type { Location } from '../../source/location.js';
import type { Assessment } from '../assessment.js';
import { type PackageManager, packageManagerOf, usualManager } from './fix-command.js';
import { installedBy, type Upgrade, wayOf } from './fix-way.js';
import { globalOwner, parentOf } from './node-folder.js';

/** What a person does about findings. All texts are foreign. */
export type Remedy =
  /** On a newer base image; `base` is its name where the Dockerfile says it, `ended` the system where it is past its end of life. */
  | { readonly kind: 'rebuild'; readonly base?: string; readonly ended?: string }
  /** Packages of the operating system, of one of our own instructions, by the package manager that is in the image. */
  | { readonly kind: 'system'; readonly manager: PackageManager | 'none' | undefined; readonly ended?: string }
  | Upgrade
  /** No version fixes it. */
  | { readonly kind: 'wait'; readonly why: NoFix; readonly base?: string }
  | { readonly kind: 'repair'; readonly id: string; readonly title: string; readonly resolution: string }
  | { readonly kind: 'revoke'; readonly id: string; readonly title: string };

/** One thing to do, and what it solves. */
export interface FixStep {
  readonly remedy: Remedy;
  /** No version fixes it. */
  readonly waits: boolean;
  /** Its texts are those of a report by another run (`Assessment.ofAnotherRun`): nothing of them may say what to do. */
  readonly ofAnotherRun: boolean;
  /** Absent where the only place is a default one: there is nothing to do there. */
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
  readonly fixBy: Date;
}

/**
 * The open findings grouped by what a person does about them: one rebuild for all that a newer base image brings, one upgrade for all findings in a
 * package. What solves blocking findings comes first, then what solves warned ones, inside that the step that solves the most.
 */
export function fixPlan(assessment: Assessment): readonly FixStep[] {
  const known = plans.get(assessment);
  if (known !== undefined) return known;
  const plan = makePlan(assessment);
  plans.set(assessment, plan);
  return plan;
}

/** Several pages show the same plan, and the summary is written more than once. */
const plans = new WeakMap<Assessment, readonly FixStep[]>();

function makePlan(assessment: Assessment): readonly FixStep[] {
  const about = imageFacts(assessment);
  const groups = new Map<string, Group>();
  for (const judged of assessment.decision.triage.open) {
    const key = groupKey(judged, about);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [judged]);
    else group.push(judged);
  }
  return [...groups.values()].map((group) => step(group, about)).sort(byUrgency);
}

/** What a person does about one finding alone. */
export function stepOf(judged: Judged, assessment: ReportOrigin): FixStep {
  return step([judged], imageFacts(assessment));
}

/** What advice depends on beside the finding. */
interface ImageFacts {
  readonly manager: PackageManager | 'none' | undefined;
  /** Its operating system, where that is past its end of life. */
  readonly ended?: string;
  /** Trivy's name of the system. */
  readonly family?: string;
  readonly ofAnotherRun: boolean;
}

/** Asked for each finding that is shown, and to be found out once: the list of packages is long. */
const facts = new WeakMap<Assessment['scan'], ImageFacts>();

function imageFacts({ scan, ofAnotherRun: foreign }: ReportOrigin): ImageFacts {
  const ofAnotherRun = foreign === true;
  const known = facts.get(scan);
  if (known !== undefined && known.ofAnotherRun === ofAnotherRun) return known;
  const os = scan.platforms.find((platform) => platform.os?.endOfLife === true)?.os;
  const ended = os === undefined ? {} : { ended: `${os.family} ${os.name}`.trim() };
  const family = scan.platforms[0].os?.family;
  const found = {
    manager: packageManagerOf(scan),
    ofAnotherRun,
    ...ended,
    ...(family === undefined ? {} : { family }),
  };
  facts.set(scan, found);
  return found;
}

type ReportOrigin = Pick<Assessment, 'scan' | 'ofAnotherRun'>;

/** In the order of the triage, the worst first. */
type Group = [Judged, ...Judged[]];

function groupKey({ finding, fix, place }: Judged, { family }: ImageFacts): string {
  const { origin, location, base = '' } = place;
  const at = location === undefined ? '' : `${location.path}:${location.line}`;
  if (finding.kind !== 'vulnerability')
    return `${finding.kind}\0${finding.id}\0${finding.path ?? finding.target}\0${at}`;
  if (fix?.kind === 'none') return `wait\0${fix.why}\0${origin === 'base' ? base : ' '}\0${at}`;
  if (origin === 'base') return `rebuild\0${base}\0${at}`;
  const { type, name, version, class: kind } = finding.package;
  return kind === 'os'
    ? `system\0${type}\0${at}`
    : `upgrade\0${type}\0${name}\0${version}\0${wayOf(finding, family)}\0${at}`;
}

/** In one go over the members: a base image may have brought ten thousand. */
function step(members: Group, about: ImageFacts): FixStep {
  let [blocking, warned, fixBy, worst] = [0, 0, Number.POSITIVE_INFINITY, members[0].finding.severity];
  const packages = new Set<string>();
  const paths = new Set<string>();
  for (const member of members) {
    const { finding, action } = member;
    if (action === 'block') blocking += 1;
    else if (action === 'warn') warned += 1;
    fixBy = Math.min(fixBy, dueBy(member).getTime());
    worst = worse(worst, finding.severity);
    if (finding.kind === 'vulnerability') packages.add(finding.package.name);
    if (finding.kind !== 'vulnerability' || finding.package.class !== 'os') paths.add(finding.path ?? finding.target);
  }
  const { place } = members[0];
  const what = remedy(members[0], about, paths);
  return {
    remedy: what,
    waits: what.kind === 'wait',
    ofAnotherRun: about.ofAnotherRun,
    ...(place.location === undefined || place.isDefault ? {} : { location: place.location }),
    findings: members.length,
    blocking,
    warned,
    worst,
    packages: named(packages),
    paths: named(paths),
    fixBy: new Date(fixBy),
  };
}

function named(texts: ReadonlySet<string>): readonly string[] {
  return [...texts].filter((text) => text !== '');
}

/** All members of a group have the same one. */
function remedy(
  { finding, fix, place }: Judged,
  { manager, family, ended }: ImageFacts,
  paths: ReadonlySet<string>,
): Remedy {
  const { origin, base } = place;
  const about = ended === undefined ? {} : { ended };
  const from = origin === 'base' && base !== undefined ? { base } : {};
  switch (finding.kind) {
    case 'misconfiguration':
      return { kind: 'repair', id: finding.id, title: finding.title, resolution: finding.resolution };
    case 'secret':
      return { kind: 'revoke', id: finding.id, title: finding.title };
    case 'vulnerability': {
      const { type, name, version, class: kind } = finding.package;
      if (fix === undefined || fix.kind === 'none') return { kind: 'wait', why: fix?.why ?? 'not-yet', ...from };
      if (origin === 'base') return { kind: 'rebuild', ...from, ...about };
      if (kind === 'os') return { kind: 'system', manager: manager ?? usualManager(type), ...about };
      const way = wayOf(finding, family);
      const by = installedBy(finding, place.location);
      return { kind: 'upgrade', type: by, name, from: version, fix, way, broughtBy: owners(way, paths) };
    }
  }
}

/** The packages that bring the copies at these paths; none unless each is known. */
function owners(way: Upgrade['way'], paths: ReadonlySet<string>): readonly string[] {
  const ownerOf = way === 'nested' ? parentOf : way === 'global' ? globalOwner : undefined;
  if (ownerOf === undefined) return [];
  const found = [...paths].map(ownerOf);
  return found.every((owner) => owner !== undefined) ? named(new Set(found)) : [];
}

function byUrgency(one: FixStep, other: FixStep): number {
  return (
    Number(other.blocking > 0) - Number(one.blocking > 0) ||
    Number(other.warned > 0) - Number(one.warned > 0) ||
    other.blocking - one.blocking ||
    Number(one.waits) - Number(other.waits) ||
    worseFirst(one.worst, other.worst) ||
    other.findings - one.findings ||
    compareText(one.packages[0] ?? '', other.packages[0] ?? '')
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
