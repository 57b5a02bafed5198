import { type Ruled, ruleFor, ruleForListed } from '../policy/deciding-rules.js';
import {
  type ExploitationFacts,
  type KnownExploitation,
  knownExploitation,
} from '../policy/exploitation/exploitation-facts.js';
import { asksEpss, asksKev } from '../policy/exploitation/exploitation-rules.js';
import { asksExploitation } from '../policy/exploitation/missing-facts.js';
import type { Policy } from '../policy/policy.js';
import { policyDigest } from '../record/record-of.js';
import type { ImageRecord } from '../record/record-schema.js';
import type { Exploitation } from '../scan/exploitation/exploitation.js';
import { severities } from '../scan/finding.js';
import { type OpenFinding, type PossibleFinding, possibleFindings, recordedFindings } from './possible-findings.js';
import type { ReadProofs } from './verify/read-proofs.js';
import type { CurrentScan } from './verify/scan-claim.js';

/** By what the next night would judge. */
export interface NightRules {
  readonly policy: Policy;
  readonly exploitation: Exploitation;
  /** What an earlier night has recorded of the image. It counts where it is the record of the scan that was signed: it says more of each finding. */
  readonly record?: ImageRecord;
}

/** What the next night would decide, if nothing is new but these lists and this policy. */
export type NextNight =
  | { readonly kind: 'passes' }
  /** `ids`: the findings that would block, worst first. */
  | { readonly kind: 'blocked'; readonly ids: readonly string[] }
  | { readonly kind: 'not-known'; readonly why: string };

type Effect = 'blocks' | 'passes' | 'not-known';

/** What is the same for all findings of an image. */
interface NightFacts extends NightRules {
  readonly known: KnownExploitation;
  /** All scans have passed by these very rules. */
  readonly isSamePolicy: boolean;
  /** All lists that the policy asks for are there, new and confirmed. */
  readonly isSure: boolean;
}

/**
 * What the next night would make of an image because of other lists of what is exploited. A scan claim has the ids of all open findings and their severities; what it does not say (whether
 * there is a fix, who brought it) is tried in every way, and where the answers differ nobody knows it. What would have blocked before can't be, as the scan passed by the same policy. The record of that very scan says most of it.
 */
export function nextNight(proofs: ReadProofs, { policy, exploitation, record }: NightRules, now: Date): NextNight {
  const scans = scansOf(proofs);
  if (scans === undefined) return { kind: 'not-known', why: 'a scan claim that says what was found is missing' };
  const known = knownExploitation(exploitation, policy.exploitation, now);
  const isSure = unsureLists(policy, known).length === 0;
  const digest = policyDigest(policy);
  const isSamePolicy = scans.every(({ predicate }) => predicate.scanner.result.policy.digest === digest);
  const facts = { policy, exploitation, known, isSure, isSamePolicy };
  const recorded = record !== undefined && isRecordOf(record, proofs, scans) ? record : undefined;
  const open = recorded === undefined ? claimedFindings(scans, policy) : recordedFindings(recorded, policy);
  const found = open.map(({ id, ways }) => ({ id, effect: effectOf(ways, facts) }));
  const ids = [...new Set(found.filter(({ effect }) => effect === 'blocks').map(({ id }) => id))];
  if (ids.length > 0) return { kind: 'blocked', ids };
  const why = whyNotKnown(
    recorded === undefined ? scans : [],
    facts,
    found.find(({ effect }) => effect === 'not-known')?.id,
  );
  return why === undefined ? { kind: 'passes' } : { kind: 'not-known', why };
}

/** The newest scan of each manifest, where they say together what is in the image: the one about an index is about all of its platforms. */
function scansOf({ subject, platforms }: ReadProofs): readonly CurrentScan[] | undefined {
  const scans = [subject, ...platforms].flatMap(({ scan }) => (typeof scan === 'object' ? scan : []));
  const isWhole = typeof subject.scan === 'object' || (platforms.length > 0 && scans.length === platforms.length);
  return isWhole ? scans : undefined;
}

/** Whether a record is that of the scan that was signed, of this image and of no other moment. */
function isRecordOf(record: ImageRecord, { subject }: ReadProofs, scans: readonly CurrentScan[]): boolean {
  const judgedAt = Date.parse(record.judgedAt);
  const isOfScan = ({ predicate }: CurrentScan) => Date.parse(predicate.metadata.scanStartedOn) === judgedAt;
  return record.image.digest === subject.digest && scans.every(isOfScan);
}

/** Of a scan claim: each id once a severity. */
function claimedFindings(scans: readonly CurrentScan[], policy: Policy): readonly OpenFinding[] {
  return severities.flatMap((severity) => {
    const ids = new Set(scans.flatMap(({ predicate }) => predicate.scanner.result.findings[severity]));
    return [...ids].map((id) => ({ id, ways: possibleFindings(id, severity, policy) }));
  });
}

/** Lists that the policy asks for and that say nothing of what they do not list, each with why. */
function unsureLists(policy: Policy, { kev, epss }: Pick<KnownExploitation, 'kev' | 'epss'>): readonly string[] {
  const asked = [
    { name: 'KEV', list: kev, isAsked: asksKev(policy) },
    { name: 'EPSS', list: epss, isAsked: asksEpss(policy) },
  ];
  return asked.flatMap(({ name, list, isAsked }) =>
    isAsked && list.kind !== 'sure'
      ? [
          `the policy asks for ${name}, which is ${list.kind === 'missing' ? 'missing' : 'not used in full'}: ${list.why ?? ''}`,
        ]
      : [],
  );
}

function whyNotKnown(
  scans: readonly CurrentScan[],
  { policy, known }: NightFacts,
  unknown: string | undefined,
): string | undefined {
  if (scans.some(({ predicate }) => predicate.scanner.result.omitted > 0))
    return 'its scan claim does not name all findings, as there are too many';
  const [unsure] = unsureLists(policy, known);
  // The night may fetch a better list; by this one it would block.
  if (unsure !== undefined && (unknown !== undefined || policy.exploitation.missing.value === 'block')) return unsure;
  if (policy.rego.value.length > 0 && asksExploitation(policy))
    return 'the policy has rules in Rego, which see what is exploited and are not asked here';
  if (unknown === undefined) return undefined;
  return `nobody has said whether ${unknown} has a fix, who brought it and what else the policy asks of it`;
}

function effectOf(ways: OpenFinding['ways'], { policy, known, isSamePolicy, isSure }: NightFacts): Effect {
  const own = known.factsOf(ways[0].finding);
  // No list says anything of what has no CVE.
  if (own === undefined && isSamePolicy) return 'passes';
  const listed = ruleForListed(lenientRule, policy, own).action === 'block';
  if (listed) return 'blocks';
  if (hasScoped(policy))
    return isSamePolicy && isSure && own?.listed === undefined && !asksEpss(policy) ? 'passes' : 'not-known';
  const left = ways.filter((way) => !isSamePolicy || !blocks(way, policy, own && harmless));
  const answers = left.flatMap((way) => [blocks(way, policy, own), blocks(way, policy, own && ifSure(own, known))]);
  if (answers.length > 0 && answers.every(Boolean)) return 'blocks';
  return answers.length > 0 && !answers.some(Boolean) && isSure ? 'passes' : 'not-known';
}

/** Where nothing lists it and its score is as low as can be, for sure. */
const harmless: ExploitationFacts = { isKevSure: true, isEpssSure: true, epss: { score: 0, percentile: 0 } };

/** The laxest that all other rules may make of a finding. */
const lenientRule: Ruled = { action: 'log', decidedBy: { first: { key: 'severity', value: 'log' } } };

/** The same if a list that is missing or not confirmed did not have it: the night may fetch a better one. */
function ifSure(own: ExploitationFacts, { kev, epss }: KnownExploitation): ExploitationFacts {
  return {
    ...own,
    isKevSure: own.isKevSure || kev.kind !== 'sure',
    ...(epss.kind === 'sure' ? {} : { isEpssSure: true, epss: own.epss ?? { score: 0, percentile: 0 } }),
  };
}

function blocks(
  { finding, ...facts }: PossibleFinding,
  policy: Policy,
  exploitation: ExploitationFacts | undefined,
): boolean {
  return ruleForListed(ruleFor(finding, policy, { ...facts, exploitation }), policy, exploitation).action === 'block';
}

/** Whether rules for packages or paths may decide, of which a claim says nothing. */
function hasScoped({ scoped }: Policy): boolean {
  return scoped.some(({ packages, paths }) => packages.value.length + paths.value.length > 0);
}
