import type { Vulnerability } from '../../scan/finding.js';
import type { VexStatement } from './vex-statement.js';

/** Statements by what they call a vulnerability, whatever the capitals, over all documents. */
interface VexIndex {
  /** Those that name the vulnerability of a finding, or another name of it: by its own aliases and those that any statement gives. In the order of the documents. */
  about(finding: Vulnerability): readonly VexStatement[];
}

/** Indexes statements. Nearly linear in the names. */
export function indexStatements(statements: readonly VexStatement[]): VexIndex {
  const groups = new Groups();
  for (const { ids } of statements) for (const id of ids) groups.join(ids[0].toUpperCase(), id.toUpperCase());
  const byGroup = Map.groupBy(statements, ({ ids }) => groups.of(ids[0].toUpperCase()));
  return {
    about: ({ id, aliases }) => {
      const of = (name: string) => groups.of(name.toUpperCase());
      const own = of(id);
      // Most findings are in no statement: nothing is made for them.
      if (!aliases.some((alias) => of(alias) !== undefined))
        return own === undefined ? none : (byGroup.get(own) ?? none);
      const found = new Set([own, ...aliases.map(of)]);
      return [...found].flatMap((group) => (group === undefined ? none : (byGroup.get(group) ?? none)));
    },
  };
}

/**
 * Whether a statement itself names the finding's vulnerability: by the id that the scanner gives it, or by an alias that is one vulnerability's alone. Advisories of distributions
 * have names, too, and each is about many vulnerabilities.
 */
export function namesItself({ ids }: VexStatement, finding: Vulnerability): boolean {
  const own = [finding.id, ...finding.aliases.filter((alias) => /^(?:CVE-\d{4}-\d+|GHSA-.+)$/.test(alias))];
  return ids.some((id) => own.includes(id));
}

const none: readonly VexStatement[] = [];

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
