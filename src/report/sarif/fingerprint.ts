import { hash } from 'node:crypto';
import type { Finding } from '../../scan/finding.js';

/**
 * What GitHub knows an alert by from run to run, without the counter that `fingerprints` adds: SHA-256 over the rule, the package and what kind of
 * place it lies in. No version, digest, tag, layer, line or image name goes into it, so it survives upgrades, rebuilds and moves, and it differs between
 * packages on one line (reference/contracts.md §1.5).
 */
export function identity(ruleId: string, finding: Finding): string {
  const subject = finding.kind === 'vulnerability' ? [finding.package.type, finding.package.name] : [finding.kind];
  const parts = ['v1', ruleId, ...subject, placeKind(finding)];
  return hash('sha256', parts.join('\0'));
}

/** Characters of a path, from its end, that tell places apart. */
const maxPlace = 500;

/**
 * The file without versions, which paths of gems, jars and site-packages contain. System packages have no file, and their target names the image:
 * neither counts.
 */
function placeKind(finding: Finding): string {
  const place = (finding.path ?? finding.target).slice(-maxPlace);
  if (finding.kind !== 'vulnerability') return place;
  if (finding.package.class === 'os') return 'os';
  const { version } = finding.package;
  // A version like `2` would hit other numbers of the path.
  const own = version.length < 3 ? place : place.replaceAll(version, '*');
  return own.replace(/\d+(?:\.\d+)+/g, '*');
}

/** Numbers what can't be told apart otherwise, as GitHub's own fingerprints do: `…:1`, `…:2`. The order of the findings must be a fixed one. */
export function counter(): (identity: string) => string {
  const seen = new Map<string, number>();
  return (identity) => {
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    return `${identity}:${count}`;
  };
}
