import { usualPlatform } from '../oci/descriptor.js';
import type { Digest } from '../oci/digest.js';
import { type Finding, sortedBySeverity, worseFirst } from '../scan/finding.js';
import type { PlatformPackages } from '../scan/package-list.js';
import type { HardeningFacts } from '../source/hardening/hardening-findings.js';
import { byText } from '../text/order.js';
import { type PackageChange, packageChange } from './package-change.js';
import type { Setting } from './setting.js';

/** Which findings can block: all, or those that the baseline doesn't have. Strictest last. */
export const gates = ['new', 'all'] as const;
export type Gate = (typeof gates)[number];

/** What images are compared with, as the policy says. */
export type NamedBaseline =
  | { readonly kind: 'unsaid' }
  /** The pushed image of the base branch. */
  | { readonly kind: 'auto' }
  /** In the one spelling of `oneSpelling`. */
  | { readonly kind: 'image'; readonly name: string }
  /** Several policies count that name different ones: none of them counts. */
  | { readonly kind: 'differing' };

/** What both name. Else none, so that everything is new; only `unsaid` is `auto`, too, wherever it matters (`gate-on: new`). */
export function commonBaseline(one: Setting<NamedBaseline>, other: Setting<NamedBaseline>): Setting<NamedBaseline> {
  const nameOf = ({ value }: Setting<NamedBaseline>) => (value.kind === 'image' ? value.name : '');
  if (one.value.kind === other.value.kind && nameOf(one) === nameOf(other)) return one;
  const said = one.value.kind === 'unsaid' ? other : one;
  const isAuto = [one, other].every(({ value: { kind } }) => kind === 'auto' || kind === 'unsaid');
  return { ...said, value: { kind: isAuto ? 'auto' : 'differing' } };
}

/** What a run is compared with, so that only the change counts. */
export type Baseline = KnownBaseline | UnreadBaseline;

/** What was found in an earlier image. */
export interface KnownBaseline {
  readonly kind: 'known';
  /** For people: a reference, or the path of a report. Foreign text. */
  readonly name: string;
  /** `image`: scanned in this run by the same Trivy and advisories; `report`: found earlier, by other ones. */
  readonly source: 'image' | 'report';
  readonly digest?: Digest;
  /** When a report was made, as it says. */
  readonly createdAt?: string;
  /** When its findings were known first, as its record says; the keys are the record's. It changes no verdict. */
  readonly firstSeen?: ReadonlyMap<string, string>;
  readonly platforms: readonly string[];
  readonly findings: readonly Finding[];
  /** Absent where they are not known. */
  readonly packages?: readonly PlatformPackages[];
  /** Its images, for checks of how they are made; absent: none are carried out. */
  readonly images?: HardeningFacts['platforms'];
}

/** A baseline that there is not, or that can't be read: everything counts as new. */
export interface UnreadBaseline {
  readonly kind: 'unread';
  /** Absent where it is not even known which one it would be. */
  readonly name?: string;
  /** A clause for people, without full stop. Foreign text. */
  readonly why: string;
  readonly fix: string;
  /** Nobody named one, and there is none: no mishap. */
  readonly expected: boolean;
}

/** Whether the baseline has a finding too. */
export type Presence = 'new' | 'still-there';

/** What became of a baseline that could be compared. */
export interface ComparedBaseline
  extends Omit<KnownBaseline, 'kind' | 'findings' | 'platforms' | 'packages' | 'images'> {
  readonly kind: 'compared';
  /** Platforms that were judged and that the baseline lacks: everything in them is new. */
  readonly missing: readonly string[];
  /** Its findings on the judged platforms that are gone, worst first. */
  readonly fixed: readonly Finding[];
  /** What became of its packages; absent where those of one side are not known. */
  readonly packages?: PackageChange;
}

/** A comparison with what it says of each finding. */
export interface Comparison {
  readonly outcome: ComparedBaseline | UnreadBaseline;
  readonly presenceOf: (finding: Finding) => Presence;
}

/** One side of a comparison. */
export interface Side {
  readonly platforms: readonly string[];
  readonly findings: readonly Finding[];
  readonly packages?: readonly PlatformPackages[];
}

/**
 * Compares what was found now with a baseline. Without one, or with one of other platforms alone, everything is new: what is unknown must not pass as known.
 */
export function compareWith(baseline: Baseline, now: Side): Comparison {
  if (baseline.kind === 'unread') return { outcome: baseline, presenceOf: () => 'new' };
  const { kind: _, findings, platforms, packages, images: __, ...about } = baseline;
  const has = new Set(platforms.map(usualPlatform));
  const missing = now.platforms.filter((platform) => !has.has(usualPlatform(platform)));
  if (missing.length === now.platforms.length) {
    const why = `it has no image for ${missing.join(', ')}, only for ${platforms.join(', ') || 'none'}`;
    const fix = 'Name a baseline that was built for the same platforms.';
    return { outcome: { kind: 'unread', name: baseline.name, why, fix, expected: false }, presenceOf: () => 'new' };
  }
  const change = packages && now.packages && packageChange(packages, now.packages);
  const { added, gone } = difference(now, { platforms, findings });
  return {
    outcome: {
      ...about,
      kind: 'compared',
      missing,
      fixed: gone,
      ...(change === undefined ? {} : { packages: change }),
    },
    presenceOf: (finding) => (added.has(finding) ? 'new' : 'still-there'),
  };
}

/**
 * The findings of `now` that `before` lacks on one of their platforms, or has with a milder severity, and those of `before` that `now` has on none of its
 * own, worst first.
 *
 * A vulnerability is known by its id, and by type and name of the package: neither version nor place count, as an upgrade to a version that is
 * vulnerable too, or a move, brings nothing new. A misconfiguration or secret is known by its check and its file. Where there are more of them than before
 * (a second copy of a package, a second secret in a file), as many as were added are new: those that are least like one of before, and of those the worst.
 */
export function difference(
  now: Side,
  before: Side,
): { readonly added: ReadonlySet<Finding>; readonly gone: readonly Finding[] } {
  const added = new Set<Finding>();
  const compared = new Set<Finding>();
  const kept = new Set<Finding>();
  for (const platform of new Set(now.platforms.map(usualPlatform))) {
    const earlier = onPlatform(before.findings, platform);
    const { left, gone } = match(onPlatform(now.findings, platform), earlier);
    for (const finding of left) added.add(finding);
    for (const finding of earlier) compared.add(finding);
    for (const finding of earlier) if (!gone.has(finding)) kept.add(finding);
  }
  return { added, gone: inFixedOrder([...compared].filter((finding) => !kept.has(finding))) };
}

function onPlatform(findings: readonly Finding[], platform: string): readonly Finding[] {
  return findings.filter(({ platforms }) => platforms.some((name) => usualPlatform(name) === platform));
}

/** Pairs those of both sides that are most alike first, each with one at most; gives what has no partner. The order of the sides does not matter. */
function match(
  now: readonly Finding[],
  before: readonly Finding[],
): { readonly left: readonly Finding[]; readonly gone: ReadonlySet<Finding> } {
  // The mildest find their partner first.
  let left: readonly Finding[] = inFixedOrder(now).toReversed();
  const gone = new Set(inFixedOrder(before).toReversed());
  for (const details of likeness) {
    left = withoutPartner(left, gone, details, isUnrated);
    left = withoutPartner(left, gone, details, isNoWorse);
  }
  // What is worse now than it was is new, but the one before is not gone: it is this one.
  let raised = left;
  for (const details of likeness) raised = withoutPartner(raised, gone, details, () => true);
  return { left, gone };
}

/** Of what nobody has rated yet it is known that it is no worse only where nobody had rated it before either. */
function isUnrated({ severity: now }: Finding, { severity: before }: Finding): boolean {
  return now === 'UNKNOWN' && before === 'UNKNOWN';
}

function isNoWorse({ severity: now }: Finding, { severity: before }: Finding): boolean {
  if (now === 'UNKNOWN' || before === 'UNKNOWN') return false;
  return worseFirst(now, before) >= 0;
}

/** The worst severity first, and of one severity in an order in which the order of the scan has no part. */
function inFixedOrder(findings: readonly Finding[]): readonly Finding[] {
  const keys = new Map(findings.map((finding) => [finding, keyOf(finding, [true, true], finding.target)]));
  const inOrder = findings.toSorted((a, b) => byText(keys.get(a) ?? '', keys.get(b) ?? ''));
  return sortedBySeverity(inOrder, ({ severity }) => severity);
}

/** Which details beside the problem itself must be the same, the most alike first. */
const likeness: readonly (readonly [boolean, boolean])[] = [
  [true, true],
  [true, false],
  [false, true],
  [false, false],
];

/** Takes a partner that is alike and suits out of `gone` for each that has one; both come mildest first, so that the first that suits is the mildest. */
function withoutPartner(
  now: readonly Finding[],
  gone: Set<Finding>,
  details: readonly [boolean, boolean],
  suits: (finding: Finding, partner: Finding) => boolean,
): readonly Finding[] {
  const key = (finding: Finding) => keyOf(finding, details);
  const waiting = new Map([...Map.groupBy(gone, key)].map(([text, partners]) => [text, partners.values()]));
  return now.filter((finding) => {
    // A partner that is too mild for this one is too mild for all that follow.
    for (const partner of waiting.get(key(finding)) ?? []) if (suits(finding, partner)) return !gone.delete(partner);
    return true;
  });
}

function keyOf(finding: Finding, wanted: readonly [boolean, boolean], ...more: readonly string[]): string {
  const { problem, details } = traits(finding);
  // JSON: names are foreign, and no separator is safe from them.
  return JSON.stringify([
    finding.kind,
    ...problem,
    ...details.map((detail, index) => (wanted[index] ? detail : '')),
    ...more,
  ]);
}

/** What makes a finding the same problem, and two details by which several of them are told apart. */
function traits(finding: Finding): {
  readonly problem: readonly string[];
  readonly details: readonly [string | number, string | number];
} {
  const { id, target } = finding;
  switch (finding.kind) {
    case 'vulnerability': {
      const { type, name, version, class: kind } = finding.package;
      return { problem: [id, type, name], details: [finding.path ?? (kind === 'os' ? '' : target), version] };
    }
    case 'misconfiguration':
      return { problem: [id, target], details: [finding.message, finding.lines?.start ?? 0] };
    case 'secret':
      return { problem: [id, target], details: [finding.match, finding.lines?.start ?? 0] };
  }
}
