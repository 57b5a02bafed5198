import type { Exploitation } from '../scan/exploitation/exploitation.js';
import type { ScanResult } from '../scan/scan-result.js';
import type { BaseProof } from '../source/base-proof.js';
import type { PlaceOf } from '../source/place.js';
import type { Baseline } from './baseline.js';
import type { Candidate, Decision, Reason, Triage } from './decision.js';
import type { Exceptions } from './exceptions/exception.js';
import { type PolicyFile, policyFor } from './file/policy-file.js';
import type { HardeningEvidence } from './hardening/apply-hardening.js';
import { judge } from './judge.js';
import { defaultPolicy, type Policy } from './policy.js';
import { type RegoAnswer, withRego } from './rego/rego-answer.js';
import type { ImagePast } from './response/deadline.js';
import { triage } from './triage.js';
import type { AttestedByTrust } from './vex/attested-vex.js';
import type { VexImage } from './vex/vex-match.js';

/** By what is judged. */
export interface JudgingRules {
  readonly policy: PolicyFile;
  readonly exceptions: Exceptions;
}

/** What the base branch of a pull request would say once it is merged. */
export interface AfterMergeRules extends JudgingRules {
  /** Its name. */
  readonly branch: string;
  /** Whether its rules in Rego may be run: not those of a fork, whose author would choose what reports say. */
  readonly mayAsk: boolean;
}

/** What would be after the merge of a pull request that changes the rules. It counts for nothing. */
export interface AfterMergeVerdict {
  /** The base branch, whose rules it changes. */
  readonly branch: string;
  readonly verdict: Decision['verdict'];
  /** Why it would be blocked, worst first; empty where it would pass. */
  readonly reasons: readonly Reason[];
  /** Its rules in Rego have not been asked. */
  readonly regoUnasked?: true;
}

/** What is judged, and what is known beside the scan. */
export interface Evidence {
  readonly scan: ScanResult;
  /** Its digests, for statements that are about one; absent where only a report of it is known. */
  readonly manifests?: VexImage['manifests'];
  /** All names of the image, by which policy and exceptions are chosen. */
  readonly names: readonly string[];
  readonly now: Date;
  /** Where findings come from, for people: no verdict rests on it. Default: nobody knows. */
  readonly placeOf?: PlaceOf;
  /** What is proven of its base image, where that was asked. */
  readonly base?: BaseProof | undefined;
  /** What it is compared with, where it is. */
  readonly baseline?: Baseline | undefined;
  /** What is known of exploitation, where the policy asks for it. */
  readonly exploitation?: Exploitation | undefined;
  /** What VEX hangs on the image and its base, where a policy trusts somebody; absent: nobody has looked, so that no VEX of that policy leaves anything out. */
  readonly attested?: AttestedByTrust | undefined;
  /** What the ledger knows of the image, where one is named. */
  readonly ledger?: ImagePast | undefined;
  /** It is no image of one's own but one that is measured: nobody is asked for a second opinion of it. */
  readonly isMeasured?: true;
  /** What checks of how the image is made go by; absent: they are not carried out, as for an image that is only measured. */
  readonly hardening?: HardeningEvidence | undefined;
  /** What the rules in Rego say; absent: nobody has asked, which blocks where the policy has some. */
  readonly rego?: RegoAnswer | undefined;
}

/** The verdict of these rules; with a candidate, a pass permits its push. */
export function decide(
  { policy: file, exceptions }: JudgingRules,
  evidence: Evidence,
  candidate?: Candidate,
): Decision {
  const policy = policyFor(file, evidence.names);
  const found = triageOf(policy, file, exceptions, evidence);
  return judge(withRego(found, policy.rego.value, evidence.rego), policy, candidate);
}

/** What the policy says without its rules in Rego: what those are asked about. It permits nothing. */
export function decideBeforeRego({ policy: file, exceptions }: JudgingRules, evidence: Evidence): Decision {
  const policy = policyFor(file, evidence.names);
  return judge(triageOf(policy, file, exceptions, evidence), policy);
}

function triageOf(given: Policy, { approvals }: PolicyFile, exceptions: Exceptions, evidence: Evidence): Triage {
  const policy = evidence.isMeasured ? { ...given, secondOpinion: defaultPolicy.secondOpinion } : given;
  const { scan, names, manifests, now, placeOf, base, baseline, exploitation, attested, ledger, hardening } = evidence;
  const context = {
    images: names,
    approvals,
    ...(manifests ? { manifests } : {}),
    ...(placeOf ? { placeOf } : {}),
    ...(base ? { base } : {}),
    ...(baseline ? { baseline } : {}),
    ...(exploitation ? { exploitation } : {}),
    ...(attested ? { attested } : {}),
    ...(ledger ? { ledger } : {}),
    ...(hardening ? { hardening } : {}),
  };
  return triage(scan, policy, exceptions, now, context);
}

/**
 * What the rules of after the merge would make of the same scan, beside the verdict: a pull request must not be judged by rules that it brings along, so it
 * permits nothing and counts for nothing. `undefined` where the pull request changes no rules.
 */
export function decideAfterMerge(
  { afterMerge }: { readonly afterMerge?: AfterMergeRules },
  evidence: Evidence,
): AfterMergeVerdict | undefined {
  if (afterMerge === undefined) return undefined;
  const { branch, mayAsk, policy } = afterMerge;
  const isAsked = mayAsk || policyFor(policy, evidence.names).rego.value.length === 0;
  const decision = isAsked ? decide(afterMerge, evidence) : decideBeforeRego(afterMerge, evidence);
  const reasons = decision.verdict === 'blocked' ? decision.reasons : [];
  return { branch, verdict: decision.verdict, reasons, ...(isAsked ? {} : { regoUnasked: true }) };
}
