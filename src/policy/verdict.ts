import type { ScanResult } from '../scan/scan-result.js';
import type { BaseProof } from '../source/base-proof.js';
import type { PlaceOf } from '../source/place.js';
import type { Baseline } from './baseline.js';
import type { Candidate, Decision, Reason } from './decision.js';
import type { Exceptions } from './exceptions/exception.js';
import { type PolicyFile, policyFor } from './file/policy-file.js';
import { judge } from './judge.js';
import { triage } from './triage.js';

/** By what is judged. */
export interface JudgingRules {
  readonly policy: PolicyFile;
  readonly exceptions: Exceptions;
}

/** What the base branch of a pull request would say once it is merged. */
export interface AfterMergeRules extends JudgingRules {
  /** Its name. */
  readonly branch: string;
}

/** What would be after the merge of a pull request that changes the rules. It counts for nothing. */
export interface AfterMergeVerdict {
  /** The base branch, whose rules it changes. */
  readonly branch: string;
  readonly verdict: Decision['verdict'];
  /** Why it would be blocked, worst first; empty where it would pass. */
  readonly reasons: readonly Reason[];
}

/** What is judged, and what is known beside the scan. */
interface Evidence {
  readonly scan: ScanResult;
  /** All names of the image, by which policy and exceptions are chosen. */
  readonly names: readonly string[];
  readonly now: Date;
  /** Where findings come from, for people: no verdict rests on it. Default: nobody knows. */
  readonly placeOf?: PlaceOf;
  /** What is proven of its base image, where that was asked. */
  readonly base?: BaseProof | undefined;
  /** What it is compared with, where it is. */
  readonly baseline?: Baseline | undefined;
}

/** The verdict of these rules; with a candidate, a pass permits its push. */
export function decide(
  { policy: file, exceptions }: JudgingRules,
  evidence: Evidence,
  candidate?: Candidate,
): Decision {
  const { scan, names, now, placeOf, base, baseline } = evidence;
  const policy = policyFor(file, names);
  const context = {
    images: names,
    ...(placeOf ? { placeOf } : {}),
    ...(base ? { base } : {}),
    ...(baseline ? { baseline } : {}),
  };
  return judge(triage(scan, policy, exceptions, now, context), policy, candidate);
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
  const decision = decide(afterMerge, evidence);
  const reasons = decision.verdict === 'blocked' ? decision.reasons : [];
  return { branch: afterMerge.branch, verdict: decision.verdict, reasons };
}
