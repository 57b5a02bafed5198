import { managerNames } from './unread-packages.js';

/** What is said of layers that nobody has compared with advisories: it comes back in a record, from any author. */

export const unknownSystem = 'a system that Trivy does not know (by its os-release)';
export const sbomUnread = 'an SBOM that can’t be read as Trivy may read it';
export const sbomHides = 'an SBOM that lists packages under the path of another file, in whose place Trivy takes them';
export const movedHides = 'a list of system packages that a link leads to, which Trivy does not follow';
export const linkHides =
  'hard links to files of other names (as pnpm makes them from its store into node_modules), which Trivy does not follow: remove the store in the same RUN, or keep it in a cache mount';
export const claimedLeft = 'files of applications that Trivy leaves out, as lists of system packages name them: ';
export const bitnamiLost = 'packages of Bitnami’s, of whose SBOMs in one folder Trivy keeps one: ';

export function packagesOfManager(manager: string): string {
  return `packages of ${manager}`;
}

export function namesTooMuch(layer: string): string {
  return `the layer ${layer} names more packages and files than are looked at`;
}

/** A name or path, if it is nothing that a reader could take for a sentence of ours. */
export function plainWord(foreign: string): string | undefined {
  return word.test(foreign) ? foreign : undefined;
}

const word = /^[\w@.+~:%/-]{1,150}$/;

const whole: ReadonlySet<string> = new Set([
  ...managerNames.map(packagesOfManager),
  unknownSystem,
  sbomUnread,
  sbomHides,
  movedHides,
  linkHides,
]);

const named = /^(?:a file|[\w@.+~:%/-]{1,150})(?: \(of (?:a package|[\w@.+~:%/-]{1,150})\))?(?: and \d{1,9} more)?$/;
const unreadable =
  /^(?:the layer sha256:[0-9a-f]{64} (?:is not a readable tar|names more packages and files than are looked at$)|[\w@.+~:%/-]{1,200} in sha256:[0-9a-f]{64} (?:is too long, or a sparse file|claims too many files)(?=$))/;

/**
 * A text of a record as one of ours: the words are ours, and what is foreign in it is a name or a path. The author of a record, such as the pull request of
 * a fork, must not speak to a reader through us.
 */
export function ownUnreadText(recorded: string): string {
  if (whole.has(recorded)) return recorded;
  const start = [claimedLeft, bitnamiLost].find((one) => recorded.startsWith(one));
  if (start !== undefined && named.test(recorded.slice(start.length))) return recorded;
  return unreadable.exec(recorded)?.[0] ?? 'something that the record does not name in words of this version';
}
