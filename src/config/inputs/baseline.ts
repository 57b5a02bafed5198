import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Problem } from '../../host/errors.js';
import {
  familiarName,
  formatReference,
  isOfficial,
  oneSpelling,
  type Reference,
  readReference,
} from '../../oci/reference.js';
import type { Gate, NamedBaseline } from '../../policy/baseline.js';
import { type GithubContext, queuedBranch } from '../../repository/github-context.js';
import { destinationOf } from './destination.js';
import type { GateInputs } from './gate-inputs.js';
import type { ScanTarget } from './scan-target.js';

/** What the input `baseline` asks for. */
export type BaselineChoice =
  /** The pushed image of the base branch; without the input only where `gate-on: new` needs it, as it costs a pull and a scan. */
  | { readonly kind: 'auto'; readonly asked: boolean }
  | { readonly kind: 'image'; readonly reference: Reference }
  | ReportPlace
  /** The policy names one that can't be taken. */
  | { readonly kind: 'none'; readonly why: string; readonly fix: string };

/** Where a Trivy JSON is read: with the policy, or, off the repository, on this machine. */
export interface ReportPlace {
  readonly kind: 'report';
  /** Relative to the root of the repository, or absolute. */
  readonly path: string;
  readonly place: 'repository' | 'machine';
}

/** What this run is compared with. */
export type BaselineSource =
  | {
      readonly kind: 'image';
      readonly reference: Reference;
      /** Nobody named it, so it need not be there. */
      readonly byDefault: boolean;
    }
  | ReportPlace
  /** It is not even known which one it would be. */
  | { readonly kind: 'none'; readonly why: string; readonly fix: string; readonly byDefault: boolean };

const byItself = 'auto';

/** Reads the input; what `baselineProblems` finds fault with reads as nothing. */
export function baselineChoice(
  { baseline }: GateInputs,
  runContext: { readonly github?: GithubContext; readonly workingDirectory: string },
): BaselineChoice {
  if (baseline === undefined || baseline === byItself) return { kind: 'auto', asked: baseline === byItself };
  if (isReport(baseline)) return reportPlace(baseline, runContext);
  const read = readReference(baseline);
  if ('problem' in read) return { kind: 'auto', asked: false };
  const { reference } = read;
  return { kind: 'image', reference: reference.digest === undefined ? destinationOf(baseline) : reference };
}

/** No registry's image need have a tag that ends so; by its ending everybody sees what is meant. */
function isReport(baseline: string): boolean {
  return baseline.toLowerCase().endsWith('.json');
}

/** On a runner a file of the workspace is the change's own: it is read where policy and exceptions are. */
function reportPlace(
  path: string,
  { github, workingDirectory }: { readonly github?: GithubContext; readonly workingDirectory: string },
): ReportPlace {
  const absolute = resolve(workingDirectory, path);
  // A step works in the workspace, whose name may be a symbolic link: then both names are its own.
  const roots = github === undefined ? [] : [workingDirectory, github.workspace];
  const inside = roots.flatMap((root) => wayInto(root, absolute) ?? [])[0];
  return inside === undefined
    ? { kind: 'report', path: absolute, place: 'machine' }
    : { kind: 'report', path: inside, place: 'repository' };
}

/** The way from a folder to a path below it; `undefined` where it is elsewhere. */
function wayInto(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : way;
}

/** What is wrong with the input, by itself and beside others. */
export function baselineProblems({ baseline, image, report }: GateInputs): readonly Problem[] {
  const where = 'input baseline';
  if (baseline === undefined || isReport(baseline)) return [];
  if (report !== undefined) {
    const what = 'a report is judged without Trivy, so it can only be compared with a report';
    return [{ where, what, fix: 'Name a Trivy JSON (a file whose name ends in .json), or remove `report`.' }];
  }
  if (baseline === byItself) return [];
  const read = readReference(baseline, where);
  if ('problem' in read) {
    const { fix, ...rest } = read.problem;
    return [{ ...rest, fix: `${fix} A Trivy report is a file whose name ends in .json.` }];
  }
  return image !== undefined && oneSpelling(image) === oneSpelling(baseline)
    ? [{ where, what: 'it is the image that is judged', fix: 'Name an earlier one.' }]
    : [];
}

/** What decides where the base branch's image would be. */
interface BaselineContext {
  readonly baseline: BaselineChoice;
  readonly scanTarget: ScanTarget;
  readonly destinations: readonly Reference[];
  readonly github?: GithubContext;
}

/** What the input asks for, or, where it asks for nothing, the policy that counts: a pull request can't choose by a policy of its own. */
export function chosenBaseline({ baseline, scanTarget }: BaselineContext, ruled: NamedBaseline): BaselineChoice {
  if (baseline.kind !== 'auto' || baseline.asked) return baseline;
  switch (ruled.kind) {
    case 'unsaid':
      return baseline;
    case 'auto':
      return { kind: 'auto', asked: true };
    case 'differing': {
      const why = 'the policies that count together name different ones';
      return { kind: 'none', why, fix: 'Name one in the input `baseline`, or the same in all of them.' };
    }
    case 'image':
      return namedImage(ruled.name, scanTarget);
  }
}

function namedImage(name: string, scanTarget: ScanTarget): BaselineChoice {
  const read = readReference(name, 'baseline in the policy');
  const fix = 'Name another one in `baseline` of the policy.';
  if ('problem' in read) return { kind: 'none', why: read.problem.what, fix };
  if (scanTarget.kind === 'image' && oneSpelling(scanTarget.reference) === name)
    return { kind: 'none', why: `${name} is the image that is judged`, fix };
  return { kind: 'image', reference: read.reference };
}

/**
 * What a run is compared with; `undefined` where nobody asks for that.
 * @param branch the branch whose policy counts, where it is not the files of the working folder that do.
 */
export function baselineSource(
  { baseline, ...context }: BaselineContext,
  gateOn: Gate,
  branch: string | undefined,
): BaselineSource | undefined {
  switch (baseline.kind) {
    case 'image':
      return { ...baseline, byDefault: false };
    case 'report':
      return baseline;
    case 'none':
      return { ...baseline, byDefault: false };
    case 'auto': {
      if (!baseline.asked && gateOn === 'all') return undefined;
      const found = imageOfBranch(context, branch);
      return 'why' in found
        ? { kind: 'none', ...found, byDefault: !baseline.asked }
        : { kind: 'image', reference: found, byDefault: true };
    }
  }
}

/** What a report is compared with: another report, as nothing is pulled or scanned for one. */
export function reportBaseline(
  baseline: BaselineChoice,
  gateOn: Gate,
): Exclude<BaselineSource, { readonly kind: 'image' }> | undefined {
  if (baseline.kind === 'report') return baseline;
  if (gateOn === 'all') return undefined;
  const why = 'a report is compared with a report, and none is named';
  return { kind: 'none', why, fix: nameReport, byDefault: true };
}

const nameReport = 'Name a Trivy JSON in `baseline`.';

/** `--baseline` of a command that takes files alone. */
export function baselineFile(path: string | undefined): BaselineChoice {
  return path === undefined ? { kind: 'auto', asked: false } : { kind: 'report', path, place: 'machine' };
}

type NotKnown = { readonly why: string; readonly fix: string };

/** `ghcr.io/acme/app:main`: where the first of `tags` goes, under the name of the base branch as docker/metadata-action makes a tag of it. */
function imageOfBranch(
  { scanTarget, destinations, github }: Omit<BaselineContext, 'baseline'>,
  governing: string | undefined,
): Reference | NotKnown {
  const nameIt = 'Name an image or a Trivy JSON in `baseline`.';
  if (github === undefined) return { why: 'outside of a GitHub workflow there is no base branch', fix: nameIt };
  const branch = governing ?? baseBranch(github);
  if (branch === undefined) return { why: 'the event names no base branch', fix: nameIt };
  const [first] = destinations;
  if (first === undefined) return { why: 'without tags it is not known where images are pushed', fix: nameIt };
  const { registry, repository } = first;
  // Where `app:1` alone would go. An image of that name and tag there is somebody else's.
  if (isOfficial(first)) return { why: `${familiarName(first)} alone names no registry of yours`, fix: nameIt };
  const tag = tagOf(branch);
  const reference = { registry, repository, tag };
  if ('problem' in readReference(formatReference(reference)))
    return { why: `the branch ${branch} can't be made a tag`, fix: nameIt };
  if (scanTarget.kind === 'image' && oneSpelling(scanTarget.reference) === formatReference(reference))
    return { why: `${formatReference(reference)} is the image that is judged`, fix: nameIt };
  return reference;
}

function baseBranch({ proposal, ref, defaultBranch }: GithubContext): string | undefined {
  return proposal?.base ?? queuedBranch(ref) ?? defaultBranch;
}

const maxTag = 128;

/** `release/1.x` → `release-1.x`. */
function tagOf(branch: string): string {
  return branch.replaceAll(/[^\w.-]+/g, '-').slice(0, maxTag);
}

/** The names that the image is known by elsewhere; none for a build without tags, an archive or a layout. */
export function knownNames({ scanTarget, destinations }: BaselineContext): readonly string[] {
  if (destinations.length > 0) return destinations.map(formatReference);
  return scanTarget.kind === 'image' ? [scanTarget.reference] : [];
}
