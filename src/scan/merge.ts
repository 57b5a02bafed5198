import { byText } from '../text/order.js';
import { type Finding, type PackageRef, sortedBySeverity, worseFirst } from './finding.js';

/**
 * One list of several platforms' findings: what is the same problem in the same package at the same place becomes one finding with all its
 * platforms and the worst severity. Sorted worst first, then by id, package, version, path and target.
 */
export function mergeFindings(perPlatform: readonly (readonly Finding[])[]): Finding[] {
  const merged: Finding[] = [];
  // Sorted, the same problem stands side by side, in the order of the platforms.
  for (const finding of perPlatform.flat().sort(byIdentity)) {
    const last = merged.at(-1);
    if (last !== undefined && byIdentity(last, finding) === 0) merged[merged.length - 1] = join(last, finding);
    else merged.push(finding);
  }
  return sortedBySeverity(merged, ({ severity }) => severity);
}

/** Worst severity first; equal severities by id, package name, version, path, target. */
export function worstFirst(a: Finding, b: Finding): number {
  return worseFirst(a.severity, b.severity) || byIdentity(a, b);
}

/** By id, package name, version, path, target; equal only for the same problem in the same package at the same place. */
function byIdentity(a: Finding, b: Finding): number {
  return (
    byText(a.id, b.id) ||
    comparePackages(a, b) ||
    byText(a.path ?? '', b.path ?? '') ||
    byText(a.target, b.target) ||
    byText(identity(a), identity(b))
  );
}

function comparePackages(a: Finding, b: Finding): number {
  if (a.kind !== 'vulnerability' || b.kind !== 'vulnerability') return byText(a.kind, b.kind);
  return byText(a.package.name, b.package.name) || byText(a.package.version, b.package.version);
}

function identity(finding: Finding): string {
  const { kind, id, target } = finding;
  const place = `${kind}\n${id}\n${target}\n${finding.path ?? ''}`;
  switch (kind) {
    case 'vulnerability':
      return `${place}\n${finding.package.type}\n${finding.package.name}\n${finding.package.version}`;
    case 'misconfiguration':
      return `${place}\n${finding.lines?.start ?? ''}\n${finding.message}`;
    case 'secret':
      return `${place}\n${finding.lines?.start ?? ''}\n${finding.match}`;
  }
}

/** The worse one, with what only the other one knows: a fix on one platform is a fix. */
function join(a: Finding, b: Finding): Finding {
  const [worse, other] = worseFirst(b.severity, a.severity) < 0 ? [b, a] : [a, b];
  const platforms = [...new Set([...a.platforms, ...b.platforms])].sort();
  const both = { ...worse, platforms, layerOn: { ...layersOf(b), ...layersOf(a) } };
  if (both.kind !== 'vulnerability' || other.kind !== 'vulnerability') return both;
  const known = { ...both, package: withPurls(both.package, bothPurls(a, b)) };
  if (both.fixedVersion !== undefined || other.fixedVersion === undefined) return known;
  return { ...known, fixedVersion: other.fixedVersion, status: other.status };
}

/** What is known of a package on both of two lists of platforms; where a platform has it for two architectures, what is the same for both. */
function bothPurls(a: Finding, b: Finding): Readonly<Record<string, string>> {
  const [first, second] = [purlsOf(a), purlsOf(b)];
  const joined = Object.keys(first).map((platform) => [
    platform,
    samePurl(first[platform] ?? '', second[platform] ?? first[platform] ?? ''),
  ]);
  return { ...second, ...Object.fromEntries(joined) };
}

/** What is the same in both: an exception for one architecture must not cover the other one. */
function samePurl(one: string, other: string): string {
  if (one === other) return one;
  const withoutArch = (purl: string) => purl.replace(/([?&])arch=[^&#]*&?/, '$1').replace(/[?&]$/, '');
  return withoutArch(one) === withoutArch(other) ? withoutArch(one) : one.replace(/[?#].*/s, '');
}

function withPurls(named: PackageRef, purlOn: Readonly<Record<string, string>>): PackageRef {
  const { purl: _, purlOn: __, ...rest } = named;
  const [purl = '', ...others] = new Set(Object.values(purlOn));
  return others.length > 0 ? { ...named, purlOn } : { ...rest, ...(purl === '' ? {} : { purl }) };
}

function purlsOf(finding: Finding): Readonly<Record<string, string>> {
  if (finding.kind !== 'vulnerability') return {};
  const { purl = '', purlOn } = finding.package;
  return purlOn ?? Object.fromEntries(finding.platforms.map((platform) => [platform, purl]));
}

/** What is found of it on some of its platforms, as if the others had not been scanned; severity and fix stay those of all. */
export function onPlatforms(finding: Finding, platforms: readonly string[]): Finding {
  const { layerOn: layers } = finding;
  const own = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([platform]) => platforms.includes(platform)));
  const { layer: _, ...rest } = finding;
  const layer = layers === undefined ? finding.layer : layers[platforms[0] ?? ''];
  const part = { ...rest, platforms, ...(layers && { layerOn: own(layers) }), ...(layer && { layer }) } as Finding;
  if (part.kind !== 'vulnerability' || part.package.purlOn === undefined) return part;
  const { purlOn, purl: __, ...named } = part.package;
  const [purl = '', ...others] = new Set(platforms.map((platform) => purlOn[platform] ?? ''));
  return {
    ...part,
    package: { ...named, ...(purl && { purl }), ...(others.length > 0 && { purlOn: own(purlOn) }) },
  };
}

function layersOf({ layer, layerOn, platforms }: Finding): NonNullable<Finding['layerOn']> {
  if (layerOn !== undefined || layer === undefined) return layerOn ?? {};
  return Object.fromEntries(platforms.map((platform) => [platform, layer]));
}
