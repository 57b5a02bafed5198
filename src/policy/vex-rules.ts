import type { Digest } from '../oci/digest.js';
import type { Severity } from '../scan/finding.js';
import { byDefault, type Setting, valuesText } from './setting.js';
import type { VexDocument, VexStatus } from './vex/vex-statement.js';

/** What reports say of a VEX statement about a finding. All its text is foreign. */
export interface VexNote {
  readonly status: VexStatus;
  /** Empty: the document names nobody. */
  readonly author: string;
  readonly file: string;
  readonly line: number;
  readonly at?: Date;
  readonly justification?: string;
  readonly action?: string;
  readonly detail?: string;
  /** Why it does not let the finding go, of one that would. */
  readonly why?: string;
}

/** A VEX document that the policy names. */
export interface VexFile {
  /** In the repository. */
  readonly path: string;
  /** What stands in it, in the state of the repository whose policy names it. Absent until it was read. */
  readonly read?: { readonly document: VexDocument; readonly digest: Digest };
}

/** Documents that one policy names. */
export const maxVexFiles = 20;
/** A document in the repository: no absolute path, nothing above it. */
export const vexPathForm = /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9._/-]{1,195}\.json$/;

/** What one policy says of VEX: which statements count, and what for. */
export interface VexRules {
  readonly files: Setting<readonly VexFile[]>;
  /** Hours that a statement counts for, from the moment that it gives. */
  readonly maxAge: Setting<number>;
  /** Severities of findings that a statement may leave out. */
  readonly for: Setting<readonly Severity[]>;
}

/** The rules of each policy that counts. Each must leave a finding out by itself: of statements together one could take back what another needs. */
export type VexRuleSets = readonly [VexRules, ...VexRules[]];

/** No statement counts where no policy names one. */
export const defaultVex: VexRuleSets = [
  {
    files: byDefault('vex.files', []),
    maxAge: byDefault('vex.max-age', 180 * 24),
    for: byDefault('vex.for', ['HIGH', 'MEDIUM', 'LOW']),
  },
];

/** The rules of both, each once. */
export function bothVex(one: VexRuleSets, other: VexRuleSets): VexRuleSets {
  const known = new Set(one.map(rulesText));
  return [...one, ...other.filter((rules) => !known.has(rulesText(rules)))];
}

/** Whether any document is named. */
export function hasVex(sets: VexRuleSets): boolean {
  return sets.some(({ files }) => files.value.length > 0);
}

/** What the rules say, with their documents by digest. */
export function rulesText(rules: VexRules): string {
  const files = rules.files.value.map(({ path, read }) => read?.digest ?? path).toSorted();
  return valuesText({ ...rules, files });
}
