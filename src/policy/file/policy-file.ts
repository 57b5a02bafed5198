import { type ApprovalRules, bothApprovals, noApprovals, nobodyApproves } from '../approvals.js';
import { matchesImage } from '../image-pattern.js';
import { defaultPolicy, type Policy, strictest } from '../policy.js';
import type { RegoFile } from '../rego/rego-file.js';
import { bothOwners, type ImageOwner } from '../response/owners.js';
import { bothReviews, noReview, type PolicyReview } from '../response/review.js';
import { type Setting, valuesText } from '../setting.js';
import { type SaidRules, withSaid } from './said-rules.js';

/** What holds for images whose name matches a pattern. */
interface ImageRules {
  readonly match: string;
  readonly said: SaidRules;
}

/** What a policy file says: for all images, and for some. No `Policy` yet, so that nobody judges without asking `policyFor`. */
export interface PolicyFile {
  /** What holds for every image that no rule matches. */
  readonly base: Policy;
  readonly images: readonly ImageRules[];
  /** Who must approve the exceptions of a pull request. */
  readonly approvals: ApprovalRules;
  /** Who answers for which images. */
  readonly owners: readonly ImageOwner[];
  readonly review: PolicyReview;
  /** It stands for two files that both rule: of them the strictest holds, key by key. Then `images` is empty. */
  readonly parts?: readonly [PolicyFile, PolicyFile];
}

/**
 * Two files that both rule, as one: for every image the strictest of both, key by key. Approvals are needed as both ask for them.
 * Never laxer than either of them.
 */
export function bothFiles(one: PolicyFile, other: PolicyFile): PolicyFile {
  const base = strictest(one.base, other.base);
  return {
    base: { ...base, source: sourcesOf([one.base, other.base]) },
    images: [],
    approvals: bothApprovals(one.approvals, other.approvals),
    owners: bothOwners(one.owners, other.owners),
    review: bothReviews(one.review, other.review),
    parts: [one, other],
  };
}

/**
 * What rules for the pull request that corrects a policy which can't be read: the strictest of the default policy and of what it makes of the file, so that
 * it is never laxer than where the repository had no policy. Whose approval the unreadable one asks for is not known, so nobody can approve by it.
 */
export function standIn(corrected: PolicyFile): PolicyFile {
  return { ...bothFiles(defaultPolicyFile, corrected), approvals: nobodyApproves };
}

/**
 * What rules for the pull request that corrects rules in Rego which no engine can read: all else of the policy that rules, together with what the pull request makes of it.
 * @param unread the lists that can't be read (`regoListsFor`). Those of other names stay: else the pull request would choose by its names which rules are asked.
 */
export function withCorrectedRego(
  ruling: PolicyFile,
  corrected: PolicyFile,
  unread: readonly (readonly RegoFile[])[],
): PolicyFile {
  const source = `${corrected.base.source}, whose rules in Rego this pull request corrects`;
  const gone = new Set(unread.map(contentsOf));
  const left = withRego(ruling, (setting) =>
    gone.has(contentsOf(setting.value)) ? { ...setting, value: [] } : setting,
  );
  return bothFiles(left, { ...corrected, base: { ...corrected.base, source } });
}

type RegoSetting = Setting<readonly RegoFile[]>;

function withRego({ parts, ...file }: PolicyFile, change: (setting: RegoSetting) => RegoSetting): PolicyFile {
  const base = { ...file.base, rego: change(file.base.rego) };
  const images = file.images.map(({ match, said }) => ({
    match,
    said: said.rego === undefined ? said : { ...said, rego: change(said.rego) },
  }));
  const both = parts && ([withRego(parts[0], change), withRego(parts[1], change)] as const);
  return { ...file, base, images, ...(both === undefined ? {} : { parts: both }) };
}

/** Whether two files say the same, wherever it stands in them. */
export function saysTheSame(one: PolicyFile, other: PolicyFile): boolean {
  return valuesText(one) === valuesText(other);
}

/** Each place of a file that names rules in Rego. */
export function regoOf({ base, images }: PolicyFile): readonly RegoSetting[] {
  return [base.rego, ...images.flatMap(({ said }) => said.rego ?? [])];
}

/** Each place of a file that says what images must show, for all images or for some. */
export function evidenceRulesOf({ base, images, parts }: PolicyFile): readonly NonNullable<SaidRules['verify']>[] {
  return [base.verify, ...images.flatMap(({ said }) => said.verify ?? []), ...(parts ?? []).flatMap(evidenceRulesOf)];
}

/** Files of all keys and trusted roots that are named anywhere, sorted. */
export function signerFiles(file: PolicyFile): readonly string[] {
  const all = evidenceRulesOf(file).flatMap(({ keys, trustedRoot }) => [
    ...(keys?.value ?? []),
    ...(trustedRoot ? [trustedRoot.value] : []),
  ]);
  return [...new Set(all.filter((name) => name !== 'public' && name !== 'github'))].toSorted();
}

/** With what stands in those files, by their paths. */
export function withRegoRules(file: PolicyFile, rules: ReadonlyMap<string, RegoFile['rules']>): PolicyFile {
  return withRego(file, (setting) => ({
    ...setting,
    value: setting.value.map(({ path }) => ({ path, ...withRules(rules.get(path)) })),
  }));
}

function withRules(rules: RegoFile['rules']): Pick<RegoFile, 'rules'> {
  return rules === undefined ? {} : { rules };
}

/** The default policy alone: what rules where a repository has none. */
export const defaultPolicyFile: PolicyFile = {
  base: defaultPolicy,
  images: [],
  approvals: noApprovals,
  owners: [],
  review: noReview,
};

/**
 * The policy for one image. `names` are all its names: each destination with tag, or what was scanned when nothing is pushed. For each
 * name the rules of `images` that match are laid over the base in the order of the file; of several names the strictest rule holds,
 * key by key (design, promise 2).
 */
export function policyFor(file: PolicyFile, names: readonly string[]): Policy {
  const { parts } = file;
  if (parts !== undefined) return together(parts.map((part) => policyFor(part, names)));
  return names.length === 0 ? file.base : together(names.map((name) => policyForName(file, name)));
}

/** The strictest of several policies, key by key, from all of their sources. */
function together(policies: readonly Policy[]): Policy {
  return { ...policies.reduce(strictest), source: sourcesOf(policies) };
}

function sourcesOf(policies: readonly Policy[]): string {
  return [...new Set(policies.map(({ source }) => source))].join('; ');
}

/**
 * The files of rules in Rego that an image goes by, a list for each policy that counts. Each list is to be asked by itself: rules of one package add to each other, so that a helper in one list
 * could take back what another list denies (`deny … if not is_allowed`).
 */
export function regoListsFor(file: PolicyFile, names: readonly string[]): readonly (readonly RegoFile[])[] {
  const { parts, base } = file;
  const policies = names.length === 0 ? [base] : names.map((name) => policyForName(file, name));
  const lists =
    parts === undefined ? policies.map(({ rego }) => rego.value) : parts.flatMap((part) => regoListsFor(part, names));
  const byContent = new Map(lists.map((list) => [contentsOf(list), list]));
  return [...byContent.values()].filter((list) => list.length > 0);
}

function contentsOf(list: readonly RegoFile[]): string {
  return JSON.stringify(list.map(({ path, rules }) => [path, rules?.digest]));
}

function policyForName({ base, images }: PolicyFile, name: string): Policy {
  const rules = images.filter(({ match }) => matchesImage(match, name));
  if (rules.length === 0) return base;
  const source = `${base.source} for ${rules.map(({ match }) => match).join(', ')}`;
  return rules.reduce<Policy>((policy, { said }) => withSaid(policy, said), { ...base, source });
}
