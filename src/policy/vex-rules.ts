import type { Digest } from '../oci/digest.js';
import type { Severity } from '../scan/finding.js';
import type { AcceptedIdentities } from './identity.js';
import { byDefault, type Setting, valuesText } from './setting.js';
import type { VexDocument, VexOrigin, VexStatus } from './vex/vex-statement.js';

/** What reports say of a VEX statement about a finding. All its text is foreign. */
export interface VexNote extends VexOrigin {
  readonly status: VexStatus;
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

/** A file of the repository that says whom to trust, as text. */
export interface TrustFile {
  /** In the repository; of a trusted root also `public` or `github`, which no file is. */
  readonly path: string;
  /** Absent until it was read, in the state of the repository whose policy names it. */
  readonly read?: { readonly text: string; readonly digest: Digest };
}

/** Whose attested documents count. The words mean the same as those of `verify` (`EvidenceRules`). */
export interface VexTrust extends AcceptedIdentities {
  readonly keys: readonly TrustFile[];
  readonly trustedRoot: TrustFile;
}

/** Whether a trusted root is published by Sigstore, and no file. */
export function isNamedRoot(root: string): boolean {
  return root === 'public' || root === 'github';
}

/** Signers of attested documents that one policy names, in groups with an issuer and a root each. */
export const maxVexTrust = 10;
/** Documents that one policy names. */
export const maxVexFiles = 20;
/** A document in the repository: no absolute path, nothing above it. */
export const vexPathForm = /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9._/-]{1,195}\.json$/;

/** What one policy says of VEX: which statements count, and what for. */
export interface VexRules {
  readonly files: Setting<readonly VexFile[]>;
  /** Whose documents count that hang on the image or its base. */
  readonly trust: Setting<readonly VexTrust[]>;
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
    trust: byDefault('vex.trust', []),
    maxAge: byDefault('vex.max-age', 180 * 24),
    for: byDefault('vex.for', ['HIGH', 'MEDIUM', 'LOW']),
  },
];

/** The rules of both, each once. */
export function bothVex(one: VexRuleSets, other: VexRuleSets): VexRuleSets {
  const known = new Set(one.map(rulesText));
  return [...one, ...other.filter((rules) => !known.has(rulesText(rules)))];
}

/** Whether any document is named, or anybody whose documents count. */
export function hasVex(sets: VexRuleSets): boolean {
  return sets.some(({ files, trust }) => files.value.length + trust.value.length > 0);
}

/** Whom the rules trust, with their files by digest. */
export function trustText({ trust }: Pick<VexRules, 'trust'>): string {
  const fileText = ({ path, read }: TrustFile) => read?.digest ?? path;
  const all = trust.value.map(({ keys, trustedRoot, ...words }) => ({
    ...words,
    keys: keys.map(fileText).toSorted(),
    trustedRoot: fileText(trustedRoot),
  }));
  return JSON.stringify(all);
}

/** What the rules say, with their documents by digest. */
export function rulesText(rules: VexRules): string {
  const files = rules.files.value.map(({ path, read }) => read?.digest ?? path).toSorted();
  const { trust, ...others } = rules;
  const trusted = trust.value.length === 0 ? {} : { trust: trustText(rules) };
  return valuesText({ ...others, files, ...trusted });
}
