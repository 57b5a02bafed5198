import type { PlatformScan, SystemFault } from '../scan/scan-result.js';
import type { BaseProof } from '../source/base-proof.js';
import { plural } from '../text/count.js';
import type { Concern } from './decision.js';
import type { Action, Policy } from './policy.js';

/** A report that lists no package is no proof that there is nothing wrong: it may come from a scan that saw nothing. */
function nothingFound({ os, packagesListed }: PlatformScan, action: Action): string {
  // Who has set `log` need not be told to.
  const advice = action === 'log' ? '' : ` ${filesAlone}`;
  if (os === undefined)
    return `neither an operating system nor packages were found, so nothing could be scanned${advice}`;
  return packagesListed === true
    ? `no packages were found, so nothing could be scanned${advice}`
    : 'the report lists no package, so it is not known whether anything was scanned (make it with `trivy image --format json --list-all-pkgs`)';
}

const filesAlone = '(if the image holds only files, set `unscannable: log` for it in the policy’s `images`)';

/** That other packages were scanned is no proof for those of the system. */
function systemText(fault: SystemFault, scan: PlatformScan): string {
  const system = systemName(scan);
  switch (fault) {
    case 'no-system':
      return 'packages of an operating system were found, but not which system it is (/etc/os-release is missing or unknown), so they were compared with no advisories';
    case 'no-packages':
      return `the packages of ${system} were not scanned: Trivy has no advisories for this system, or the image lacks its list of packages`;
    case 'no-release':
      return `${system} is no release that advisories are kept for, so its packages were compared with none: build on a numbered release that is supported`;
    case 'unknown-release':
      return `${system} is no release that is known to have advisories, and nothing in the report shows that it has: let image-gate scan the image, as it asks the database, or build on an older release`;
    case 'other-release':
      return `the image calls itself ${system}, and its packages are of another release or distribution, so they were compared with the wrong advisories`;
    case 'supplier':
      return `a file in the image says that all packages of ${system} are a supplier’s (as /usr/share/rapidfort/curated.json does), so they were not compared with the distribution’s advisories`;
    case 'other-system':
      return `the image calls itself ${system} and holds packages of another kind of system, so they were compared with the wrong advisories`;
    case 'other-vendors':
      return `the image calls itself ${system}, and most of its packages are of another vendor, so they were compared with no advisories`;
  }
}

/** Names shown of packages that nobody knows advisories for. */
const shownVendors = 5;

/** Packages of other vendors, by their names, which are foreign. */
function foreignText(names: readonly string[]): string {
  const plain = names.filter((name) => /^[\w.+:~-]{1,60}$/.test(name)).slice(0, shownVendors);
  const shown = [...plain, ...(names.length > plain.length ? ['…'] : [])];
  return `${plural(names.length, 'package')} of other vendors (${shown.join(', ')}): no advisories are known for ${names.length === 1 ? 'it' : 'them'}, so a vulnerability there is not found`;
}

/** What an image calls itself, if it is nothing that a reader could take for a sentence of ours. */
function systemName({ os }: PlatformScan): string {
  if (os === undefined) return '';
  const known = [os.family, os.name].filter((part) => systemWords.test(part));
  return known.length === 0 ? 'a system' : known.join(' ');
}

/** `12.5`, `forky/sid`, `2023.5 (Amazon Linux)`, `AMI release 2018.03`. */
const systemWords = /^(?:AMI release )?[\w.+/-]{1,40}(?: \([A-Za-z ]{1,20}\))?$/;

/** A rule that could not be applied is said, as what it would have only logged counts in full. */
export function unprovenBases({ ignoreBase }: Policy, base: BaseProof | undefined): readonly Concern[] {
  if (!ignoreBase.value) return [];
  return (base?.unproven ?? []).map(({ platform, why }) => ({
    kind: 'base',
    platform,
    action: 'warn',
    message: `${platform}: \`ignore-base\` is not applied, so every finding counts: ${why}`,
  }));
}

/** What is wrong with one platform as a whole. */
export function concernsOf(scan: PlatformScan, policy: Policy): readonly Concern[] {
  const { platform, os, setAside, licences } = scan;
  const concerns: Concern[] = [];
  if (scan.packages === 0 && (os === undefined || scan.packagesListed !== false)) {
    const message = `${platform}: ${nothingFound(scan, policy.unscannable.value)}`;
    concerns.push({ kind: 'unscannable', platform, action: policy.unscannable.value, message });
  } else if (scan.systemFault !== undefined && scan.packagesListed !== false) {
    const message = `${platform}: ${systemText(scan.systemFault, scan)}`;
    concerns.push({ kind: 'unscannable', platform, action: policy.unscannable.value, message });
  } else if (scan.unread !== undefined) {
    const message = `${platform}: the layers hold what Trivy does not read, so it was compared with no advisories: ${scan.unread.join('; ')}`;
    concerns.push({ kind: 'unscannable', platform, action: policy.unscannable.value, message });
  }
  if (setAside !== undefined) {
    const message = `${platform}: the report was filtered before: Trivy was told to leave out ${plural(setAside, 'finding')} (by an ignore file, a VEX document or a rule), which no exception of this policy covers and nobody judged`;
    concerns.push({ kind: 'filtered', platform, action: 'warn', message });
  }
  if (scan.otherVendors !== undefined && scan.systemFault === undefined) {
    const message = `${platform}: ${foreignText(scan.otherVendors)}`;
    concerns.push({ kind: 'vendors', platform, action: 'log', message });
  }
  if (licences !== undefined) {
    const message = `${platform}: ${plural(licences, 'licence')} in the report ${licences === 1 ? 'is' : 'are'} ignored: licences are not judged here`;
    concerns.push({ kind: 'licences', platform, action: 'log', message });
  }
  if (os?.endOfLife === true) {
    const message = `${platform}: ${systemName(scan)} is past its end of life: it gets no security fixes, and new vulnerabilities are not listed for it. Move to a newer release`;
    concerns.push({ kind: 'eol', platform, action: policy.eol.value, message });
  }
  return concerns;
}
