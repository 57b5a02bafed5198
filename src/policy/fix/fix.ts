import type { Finding, FixStatus, PackageRef, Vulnerability } from '../../scan/finding.js';
import { targetVersion, versionScheme } from './target-version.js';
import { isPrerelease, type VersionScheme, versionNumbers } from './version.js';

/** Why there is no version to upgrade to. */
export type NoFix = 'not-yet' | 'never' | 'end-of-life' | 'not-affected';

/** What fixes the vulnerabilities of a package, worked out once for all reports. All texts are foreign. */
export type Fix =
  /** To the version `to`, which clears every open finding of the package that has a fix. */
  | {
      readonly kind: 'upgrade';
      readonly to: string;
      /** It is another line of releases, which may break what uses the package. */
      readonly major?: true;
      readonly prerelease?: true;
    }
  /** The advisories name fixes from which no version can be chosen; their own words. */
  | { readonly kind: 'unclear'; readonly says: string }
  | { readonly kind: 'none'; readonly why: NoFix };

/**
 * The fix of each finding. All findings of one version of a package have the same one, which clears all of them that are open; for an excepted finding it
 * clears that one, too. Linear in the findings.
 * @param open those that are not excepted.
 */
export function fixesOf(open: Iterable<Finding>): (finding: Finding) => Fix | undefined {
  const groups = new Map<string, Group>();
  for (const finding of open) if (finding.kind === 'vulnerability') add(groups, finding);
  return (finding) => (finding.kind === 'vulnerability' ? fixFor(groups, finding) : undefined);
}

/** The open findings of one version of a package. */
interface Group {
  /** What the first of their advisories says; most packages have no other. */
  readonly first: string;
  /** What all of them say, each text once, where they are several. */
  texts?: Set<string>;
  fix?: Fix;
}

function add(groups: Map<string, Group>, { package: found, fixedVersion }: Vulnerability): void {
  if (fixedVersion === undefined) return;
  const own = key(found);
  const group = groups.get(own);
  if (group === undefined) groups.set(own, { first: fixedVersion });
  else if (fixedVersion !== group.first) {
    group.texts ??= new Set([group.first]);
    group.texts.add(fixedVersion);
  }
}

function key({ type, name, version }: PackageRef): string {
  return `${type}\0${name}\0${version}`;
}

function fixFor(groups: ReadonlyMap<string, Group>, { package: found, fixedVersion, status }: Vulnerability): Fix {
  if (fixedVersion === undefined) return { kind: 'none', why: whyNone(status) };
  const group = groups.get(key(found));
  if (group === undefined) return fixOf(found, [fixedVersion]);
  const { first, texts = [first] } = group;
  const isKnown = group.texts === undefined ? fixedVersion === first : group.texts.has(fixedVersion);
  if (!isKnown) return fixOf(found, [...texts, fixedVersion]);
  group.fix ??= fixOf(found, [...texts]);
  return group.fix;
}

function whyNone(status: FixStatus): NoFix {
  switch (status) {
    case 'will_not_fix':
      return 'never';
    case 'end_of_life':
      return 'end-of-life';
    case 'not_affected':
      return 'not-affected';
    case 'unknown':
    case 'affected':
    case 'fixed':
    case 'under_investigation':
    case 'fix_deferred':
      return 'not-yet';
  }
}

/** Texts of advisories that are shown where none of their versions will do. */
const maxTexts = 3;

function fixOf(found: PackageRef, texts: readonly string[]): Fix {
  const scheme = versionScheme(found);
  const to = targetVersion(found.version, texts, scheme);
  if (to === undefined) {
    const more = texts.length > maxTexts ? ', …' : '';
    return { kind: 'unclear', says: texts.slice(0, maxTexts).join(', ') + more };
  }
  const [major, prerelease] = [isOtherLine(found.version, to, scheme), isPrerelease(to, scheme)];
  if (!major && !prerelease) return { kind: 'upgrade', to };
  return { kind: 'upgrade', to, ...(major ? { major } : {}), ...(prerelease ? { prerelease } : {}) };
}

/** Another first number; before 1.0 another second one, where that is the custom. Systems' packages are kept compatible whatever their numbers are. */
function isOtherLine(from: string, to: string, scheme: VersionScheme): boolean {
  if (scheme === 'debian' || scheme === 'rpm' || scheme === 'apk') return false;
  const [major, minor] = versionNumbers(from);
  const [nextMajor, nextMinor] = versionNumbers(to);
  return major !== nextMajor || (scheme === 'semver' && major === 0 && minor !== nextMinor);
}

/** Why there is no version to upgrade to, in the same words everywhere. */
export const noFixWords: Readonly<Record<NoFix, string>> = {
  'not-yet': 'no fix yet',
  never: "won't be fixed",
  'end-of-life': 'end of life',
  'not-affected': 'not affected',
};

/** What a reader has to know of a version before taking it: ` (new major version, pre-release)`, ` (new minor version before 1.0)`, or empty. */
export function fixMarks(fix: Fix): string {
  if (fix.kind !== 'upgrade') return '';
  const line = versionNumbers(fix.to)[0] === 0 ? 'new minor version before 1.0' : 'new major version';
  const marks = [fix.major ? line : '', fix.prerelease ? 'pre-release' : ''].filter((mark) => mark !== '');
  return marks.length === 0 ? '' : ` (${marks.join(', ')})`;
}

/** In a cell: `4.17.21`, `3.0.8 (new major version)`, `no fix yet`. Foreign text, neither escaped nor bounded. */
export function fixWords(fix: Fix): string {
  switch (fix.kind) {
    case 'upgrade':
      return `${fix.to}${fixMarks(fix)}`;
    case 'unclear':
      return `see the advisory: ${fix.says}`;
    case 'none':
      return noFixWords[fix.why];
  }
}

/** As a sentence. Foreign text inside. */
export function vulnerabilityFix({ package: found }: Vulnerability, fix: Fix): string {
  const { name, version } = found;
  switch (fix.kind) {
    case 'upgrade':
      return `Upgrade ${name} from ${version} to ${fix.to}${fixMarks(fix)}.`;
    case 'unclear':
      return `Upgrade ${name} from ${version} as its advisory says: ${fix.says}.`;
    case 'none':
      return `${name} ${version}: ${noFixWords[fix.why]}. ${noFixAdvice[fix.why]}.`;
  }
}

/** What is left to do where no version fixes it. */
export const noFixAdvice: Readonly<Record<NoFix, string>> = {
  'not-yet': 'Remove or replace it, or except it for a while with a reason',
  never: 'Remove or replace it, or except it with a reason',
  'end-of-life': 'Move to a newer release that still gets fixes, or remove or replace it',
  'not-affected': 'Except it with that reason',
};
