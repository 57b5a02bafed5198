import { type Finding, packageUrlsOf } from '../../scan/finding.js';
import { coversPackage, type PackageUrl, parsePackageUrl } from '../../scan/package-url.js';
import { type Effort, type PathPattern, pathPattern } from '../../text/path-pattern.js';
import type { ScopedRule } from '../policy.js';

/** Steps that comparing the paths of an image with the rules may take: one for each character that is looked at. */
const maxSteps = 30_000_000;

/** A rule that is about a finding. */
export interface ScopedMatch {
  readonly rule: ScopedRule;
  /** On each of its platforms, and not only on some of them. */
  readonly isWhole: boolean;
}

/** What is known of the rules about one finding. */
interface FoundRules {
  /** Those that are about it. */
  readonly matches: readonly ScopedMatch[];
  /** Those that may be about it, too: there was too much to compare. */
  readonly notCompared: readonly ScopedRule[];
}

/** The rules of one policy by what they are about. Each pattern is compiled once, each path looked at once. */
export function scopedIndex(rules: readonly ScopedRule[]): (finding: Finding) => FoundRules {
  const paths = rules.filter(({ about }) => about === 'path');
  const ofPackage = packageIndex(rules.filter(({ about }) => about === 'package'));
  const ofPath = pathIndex(paths);
  return (finding) => {
    const byPackage = ofPackage(finding);
    const byPath = ofPath(finding);
    if (byPath === 'not-compared') return { matches: byPackage, notCompared: paths };
    return { matches: byPath.length === 0 ? byPackage : [...byPackage, ...byPath], notCompared: [] };
  };
}

type PackageRule = { readonly rule: ScopedRule; readonly wanted: PackageUrl };

function packageIndex(rules: readonly ScopedRule[]): (finding: Finding) => readonly ScopedMatch[] {
  const wanted = rules.flatMap((rule): readonly PackageRule[] => {
    const url = parsePackageUrl(rule.match);
    // What is no package URL is about nothing: the schema has refused it.
    return url === undefined ? [] : [{ rule, wanted: url }];
  });
  const byName = Map.groupBy(wanted, (one) => nameOf(one.wanted));
  if (byName.size === 0) return () => [];
  // A package has many findings, and to take a URL apart takes longer than all else here.
  const known = new Map<string, readonly ScopedMatch[]>();
  return (finding) => {
    if (finding.kind !== 'vulnerability') return [];
    // Without a URL on one of its platforms it is a package that no rule is about there.
    const texts = packageUrlsOf(finding.package);
    const key = texts.join('\n');
    const matches = known.get(key) ?? matchesOf(texts.map(parsePackageUrl), byName);
    known.set(key, matches);
    return matches;
  };
}

function matchesOf(
  urls: readonly (PackageUrl | undefined)[],
  byName: ReadonlyMap<string, readonly PackageRule[]>,
): readonly ScopedMatch[] {
  const candidates = new Set(urls.flatMap((url) => (url === undefined ? [] : (byName.get(nameOf(url)) ?? []))));
  return [...candidates].flatMap((one) => {
    const covered = urls.filter((url) => url !== undefined && coversPackage(one.wanted, url));
    return covered.length === 0 ? [] : [{ rule: one.rule, isWhole: covered.length === urls.length }];
  });
}

function nameOf({ type, namespace, name }: PackageUrl): string {
  return JSON.stringify([type, namespace, name]);
}

function pathIndex(rules: readonly ScopedRule[]): (finding: Finding) => readonly ScopedMatch[] | 'not-compared' {
  const patterns = rules.flatMap((rule): readonly (readonly [ScopedRule, PathPattern])[] => {
    const pattern = pathPattern(withoutRoot(rule.match));
    return typeof pattern === 'string' ? [] : [[rule, pattern]];
  });
  if (patterns.length === 0) return () => [];
  const effort: Effort = { steps: 0 };
  const known = new Map<string, readonly ScopedMatch[]>();
  return (finding) => {
    const path = fileOf(finding);
    if (path === undefined) return [];
    const before = known.get(path);
    if (before !== undefined) return before;
    const found: ScopedMatch[] = [];
    for (const [rule, matches] of patterns) {
      if (effort.steps > maxSteps) return 'not-compared';
      if (matches(path, effort)) found.push({ rule, isWhole: true });
    }
    known.set(path, found);
    return found;
  };
}

/** The file in the image. What belongs to the package manager of the system has none: Trivy writes the name of the image in its place. */
function fileOf(finding: Finding): string | undefined {
  if (finding.kind === 'vulnerability' && finding.package.class === 'os') return undefined;
  return withoutRoot(finding.path ?? finding.target);
}

function withoutRoot(path: string): string {
  return path.replace(/^\/+/, '');
}
