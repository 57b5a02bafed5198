import { githubIssuer } from './identity.js';
import { byDefault, laterOf, leastOf, type Setting, valuesText } from './setting.js';

/** What is attached to an image as proof: that we signed it, how its scan ended, what is in it. */
export const claimKinds = ['signature', 'scan', 'sbom'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** Of which manifests claims are asked for: of the index alone, or of each platform, too. Strictest last. */
export const claimScopes = ['index', 'all'] as const;
export type ClaimScope = (typeof claimScopes)[number];

/** What becomes of the claims about an image that a later scan blocks: they end by themselves, or are withdrawn. Strictest last. */
export const claimEnds = ['expire', 'revoke'] as const;

/** What an image must show before it is deployed. */
export interface EvidenceRules {
  /** Files of public keys in the repository; one of them must have signed, or one of the identities. Default none. */
  readonly keys: Setting<readonly string[]>;
  /** Names in certificates, in the form of `identityForm`. Default none. */
  readonly identities: Setting<readonly string[]>;
  /** Who must have confirmed the identities. Default GitHub. */
  readonly issuer: Setting<string>;
  /** What the identities may have built, in the form of `sourceForm`. Default none: their own repository and ref. */
  readonly sources: Setting<readonly string[]>;
  /** GitHub's numbers of the repositories that they may have built. Default none: names alone count. */
  readonly repositoryIds: Setting<readonly number[]>;
  /** `public`, `github`, or a file in the repository. Default `public`. */
  readonly trustedRoot: Setting<string>;
  /** Hours that a scan counts for, and hours by which its database may be older than it. Default a week. */
  readonly maxAge: Setting<number>;
  /** Default all. */
  readonly require: Setting<readonly ClaimKind[]>;
  /** Default `all`. */
  readonly platforms: Setting<ClaimScope>;
  /** Default `expire`. */
  readonly onFail: Setting<(typeof claimEnds)[number]>;
}

/** What holds where the policy says nothing. */
export const defaultEvidence: EvidenceRules = {
  keys: byDefault('verify.keys', []),
  identities: byDefault('verify.identities', []),
  issuer: byDefault('verify.issuer', githubIssuer),
  sources: byDefault('verify.sources', []),
  repositoryIds: byDefault('verify.repository-ids', []),
  trustedRoot: byDefault('verify.trusted-root', 'public'),
  maxAge: byDefault('verify.max-age', 7 * 24),
  require: byDefault('verify.require', claimKinds),
  platforms: byDefault('verify.platforms', 'all'),
  onFail: byDefault('verify.on-fail', 'expire'),
};

/** Of two the stricter one, rule by rule; of signers what both name. Identities mean the same in both alone where all is the same by which they are checked. */
export function strictestEvidence(one: EvidenceRules, other: EvidenceRules): EvidenceRules {
  const checkedBy = ({ issuer, sources, repositoryIds, trustedRoot }: EvidenceRules) =>
    valuesText({ issuer, sources, repositoryIds, trustedRoot });
  const both = checkedBy(one) === checkedBy(other) ? other.identities.value : [];
  const rules: Required<EvidenceRules> = {
    keys: { ...one.keys, value: one.keys.value.filter((key) => other.keys.value.includes(key)) },
    identities: { ...one.identities, value: one.identities.value.filter((name) => both.includes(name)) },
    issuer: one.issuer,
    sources: one.sources,
    repositoryIds: one.repositoryIds,
    trustedRoot: one.trustedRoot,
    maxAge: leastOf(one.maxAge, other.maxAge),
    require: {
      ...one.require,
      value: claimKinds.filter((kind) => [one, other].some(({ require }) => require.value.includes(kind))),
    },
    platforms: laterOf(claimScopes, one.platforms, other.platforms),
    onFail: laterOf(claimEnds, one.onFail, other.onFail),
  };
  return rules;
}
