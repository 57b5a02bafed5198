import { editDistance } from '../text/nearest.js';
import { byText } from '../text/order.js';
import type { Judged } from './decision.js';

/** Ids that are named beside an unknown one. */
const maxNear = 5;

/** By what a finding is called: one that was judged, or what a record has of it. */
export interface NamedFinding {
  readonly finding: {
    readonly id: string;
    readonly aliases?: readonly string[];
    readonly package?: { readonly name: string };
  };
}

/** The findings that go by an id, whatever its capitals, the worst first; with a package's name only those in it. */
export function findingsById<T extends NamedFinding>(
  all: readonly T[],
  id: string,
  packageName?: string,
): readonly T[] {
  const wanted = id.toLowerCase();
  return all.filter(
    ({ finding }) =>
      namesOf(finding).some((name) => name.toLowerCase() === wanted) &&
      (packageName === undefined || finding.package?.name === packageName),
  );
}

function namesOf({ id, aliases = [] }: NamedFinding['finding']): readonly string[] {
  return [id, ...aliases];
}

/** The ids of the findings in a package, which was named in place of an id; the worst first. */
export function idsInPackage(all: readonly Pick<Judged, 'finding'>[], name: string): readonly string[] {
  const ids = all.flatMap(({ finding }) =>
    finding.kind === 'vulnerability' && finding.package.name === name ? [finding.id] : [],
  );
  return [...new Set(ids)].slice(0, maxNear);
}

/** The ids most like one that no finding goes by: those that it begins, then those that are a slip of the pen away. */
export function nearestIds(all: readonly NamedFinding[], id: string): readonly string[] {
  const wanted = id.toLowerCase().slice(0, maxId);
  const known = new Set(all.flatMap(({ finding }) => namesOf(finding)));
  const ranked = [...known].flatMap((name) => {
    const distance = distanceOf(wanted, name.toLowerCase());
    return distance === undefined ? [] : [{ name, distance }];
  });
  return ranked
    .toSorted((a, b) => a.distance - b.distance || byText(a.name, b.name))
    .slice(0, maxNear)
    .map(({ name }) => name);
}

/** Characters of an id that are compared. */
const maxId = 64;

/** Numbers are easily near each other without being meant, words are not. */
function distanceOf(wanted: string, name: string): number | undefined {
  if (wanted.length > 3 && (name.includes(wanted) || wanted.includes(name))) return 0;
  const most = /\d{4}/.test(wanted) ? 2 : 1 + Math.floor(wanted.length / 4);
  if (Math.abs(name.length - wanted.length) > most) return undefined;
  const distance = editDistance(wanted, name);
  return distance <= most ? distance : undefined;
}
