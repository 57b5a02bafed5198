import { cveNumber } from '../../scan/exploitation/cve.js';
import type { Vulnerability } from '../../scan/finding.js';
import type { VexStatement } from './vex-statement.js';

/** Statements about one vulnerability, by whatever name, in the order of the documents. */
interface VexGroup {
  readonly statements: readonly [VexStatement, ...VexStatement[]];
  /** What it costs to compare them all. */
  readonly weight: number;
}

/** Statements by what they call a vulnerability, whatever the capitals, over all documents. */
interface VexIndex {
  /** Those that name the vulnerability of a finding, or another name of it: by its own aliases and those that any statement gives. */
  about(finding: Vulnerability): readonly VexGroup[];
}

/** Indexes statements. Nearly linear in the names. */
export function indexStatements(statements: readonly VexStatement[]): VexIndex {
  const names = new Groups();
  for (const { ids } of statements) for (const id of ids) names.join(ids[0].toUpperCase(), id.toUpperCase());
  const groups = new Map<string | undefined, VexGroup>();
  for (const [name, [first, ...others]] of Map.groupBy(statements, ({ ids }) => names.of(ids[0].toUpperCase())))
    if (first !== undefined) groups.set(name, groupOf([first, ...others]));
  return {
    about: ({ id, aliases }) => {
      const of = (name: string) => groups.get(names.of(name.toUpperCase()));
      const own = of(id);
      // Most findings are in no statement: nothing is made for them.
      if (aliases.length === 0) return own === undefined ? none : [own];
      return [...new Set([own, ...aliases.map(of)])].filter((group) => group !== undefined);
    },
  };
}

const none: readonly VexGroup[] = [];

function groupOf(statements: VexGroup['statements']): VexGroup {
  return { statements, weight: statements.reduce((sum, { weight }) => sum + weight, 0) };
}

/**
 * Whether a statement itself names the finding's vulnerability: by the id that the scanner gives it, or by an alias that is one vulnerability's alone. Advisories of distributions
 * have names, too, and each is about many vulnerabilities.
 */
export function namesItself({ ids }: VexStatement, finding: Vulnerability): boolean {
  const own = [
    finding.id,
    ...finding.aliases.filter((alias) => cveNumber(alias) !== undefined || alias.startsWith('GHSA-')),
  ];
  return ids.some((id) => own.includes(id));
}

/** Names that mean the same. */
class Groups {
  readonly #parent = new Map<string, string>();

  /** The name that stands for all of its group; `undefined` for one that was never heard. */
  of(name: string): string | undefined {
    let root = name;
    let parent = this.#parent.get(root);
    if (parent === undefined) return undefined;
    while (parent !== undefined && parent !== root) [root, parent] = [parent, this.#parent.get(parent)];
    for (let at = name; at !== root; ) {
      const next: string = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = next;
    }
    return root;
  }

  join(one: string, other: string): void {
    for (const name of [one, other]) if (!this.#parent.has(name)) this.#parent.set(name, name);
    this.#parent.set(this.of(other) ?? other, this.of(one) ?? one);
  }
}
