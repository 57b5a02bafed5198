import { usualPlatform } from '../oci/descriptor.js';
import type { Exploitation } from '../scan/exploitation/exploitation.js';
import { type Finding, isAlone, type Severity, severities, sortedBySeverity } from '../scan/finding.js';
import { packagesOf } from '../scan/package-list.js';
import type { ScanResult } from '../scan/scan-result.js';
import type { BaseProof } from '../source/base-proof.js';
import type { Place, PlaceOf } from '../source/place.js';
import type { ApprovalRules } from './approvals.js';
import { type Baseline, type Comparison, compareWith, type Presence, type Side } from './baseline.js';
import { ruleFor, ruleForListed } from './deciding-rules.js';
import type { Concern, Judged, Triage } from './decision.js';
import { applyExceptions } from './exceptions/apply-exceptions.js';
import type { Exceptions } from './exceptions/exception.js';
import { exploitedFirst, type KnownExploitation } from './exploitation/exploitation-facts.js';
import { exploitationConcerns, knownFor } from './exploitation/missing-facts.js';
import { type Fix, fixesOf } from './fix/fix.js';
import { type HardeningEvidence, withBaselineChecks, withHardeningChecks } from './hardening/apply-hardening.js';
import { isAdvisory, type OpinionState, opinionConcerns, opinionState } from './opinion/apply-opinion.js';
import { bySeverity, type Policy } from './policy.js';
import { addPast, pastConcerns } from './response/apply-past.js';
import type { ImagePast } from './response/deadline.js';
import { applyScoped, type ScopedUse } from './scoped/apply-scoped.js';
import { concernsOf, unprovenBases } from './system-text.js';
import { applyVex, type JudgedDraft, type VexUse, withAnswers } from './vex/apply-vex.js';
import { type AttestedByTrust, vexConcerns } from './vex/attested-vex.js';
import type { VexImage } from './vex/vex-match.js';

/** What is known beside the scan. */
interface TriageContext {
  /** All names of the image: an exception for certain images is applied when it is for every one of them. */
  readonly images?: readonly string[];
  /** Its digests, for VEX statements about one; absent: they are not known. */
  readonly manifests?: VexImage['manifests'];
  /** Where findings come from, for people: no verdict rests on it. Default: nobody knows. */
  readonly placeOf?: PlaceOf;
  /** What is proven of the base image; without it all findings count as own. */
  readonly base?: BaseProof;
  /** What it is compared with; absent: nothing, and every finding counts as new. */
  readonly baseline?: Baseline;
  /** What is known of exploitation; absent: nothing. */
  readonly exploitation?: Exploitation;
  /** What VEX hangs on the image and its base; absent: nobody has looked. */
  readonly attested?: AttestedByTrust;
  /** Who must approve new exceptions; absent: nobody. */
  readonly approvals?: ApprovalRules;
  /** What the ledger knows of the image; absent: none was named. */
  readonly ledger?: ImagePast;
  /** What checks of how the image is made go by; absent: they are not carried out. */
  readonly hardening?: HardeningEvidence;
}

/**
 * Sorts what a scan found by what the policy and the exceptions that hold at `now` make of it. Linear in the findings.
 * Of several exceptions for the same finding the first that may be applied is, as in Trivy; the others count as unused.
 */
export function triage(
  scanned: ScanResult,
  policy: Policy,
  exceptions: Exceptions,
  now: Date,
  context: TriageContext = {},
): Triage {
  const { scan, ...hardened } = withHardeningChecks(scanned, policy, context.hardening);
  const use = applyExceptions(exceptions, policy.exceptions, now, context.images ?? []);
  const vex = vexUse(policy, context, now);
  const comparison = context.baseline && compareWith(withBaselineChecks(context.baseline, policy), sideOf(scan));
  const scoped = applyScoped(policy, now);
  const known = knownFor(policy, context.exploitation, now);
  const judged = exploitedFirst(
    sortedBySeverity(scan.findings, ({ severity }) => severity).flatMap((finding) => {
      const whole = judgeFinding(finding, policy, context, { scoped, comparison, known }, now);
      return withAnswers(whole, use, vex);
    }),
  );
  const open = judged.filter(({ exception }) => exception === undefined);
  addFixes(judged, open);
  addPast(judged, policy, context.ledger, now);
  const opinion = opinionState(scan, policy.secondOpinion);
  const concerns = [...allConcerns(scan, policy, context, { known, open, opinion }, now), ...hardened.concerns];
  const unseen = unseenOn(concerns);
  return {
    scanned: scan.platforms.map(({ imageId }) => imageId),
    open,
    excepted: judged.filter(({ exception }) => exception !== undefined),
    concerns,
    exceptions: neededPerhaps(withVex(use.outcome(), vex), unseen),
    scoped: scoped.outcome(open),
    counts: bySeverity((one) => open.filter(({ finding }) => finding.severity === one).length),
    ...(opinion && { opinion }),
    ...(hardened.outcome && { hardening: hardened.outcome }),
    ...(context.ledger && { ledger: context.ledger }),
    ...(known && { exploitation: { kev: known.kev, epss: known.epss } }),
    ...(comparison && { baseline: fixedForSure(comparison.outcome, unseen) }),
  };
}

function vexUse(policy: Policy, context: TriageContext, now: Date): VexUse {
  const { images: names = [], manifests, attested } = context;
  const guarded = guardedSeverities(policy, context);
  const image = { names, ...(manifests && { manifests }) };
  return applyVex(policy.vex, image, now, { guarded, ...(attested && { attested }) });
}

/** Of what an exception must say or whose approval it must have, a file that anybody may write and merge has neither. */
function guardedSeverities({ exceptions }: Policy, { approvals }: TriageContext): readonly Severity[] {
  const { value } = exceptions.assessment;
  return severities.filter((severity) => value.includes(severity) || (approvals?.[severity] ?? []).length > 0);
}

interface KnownBeside extends Pick<Triage, 'open'> {
  readonly opinion: OpinionState | undefined;
  readonly known: KnownExploitation | undefined;
}

function allConcerns(
  { platforms }: ScanResult,
  policy: Policy,
  { base, attested, ledger }: TriageContext,
  { known, open, opinion }: KnownBeside,
  now: Date,
): readonly Concern[] {
  return [
    ...platforms.flatMap((platform) => concernsOf(platform, policy)),
    ...unprovenBases(policy, base),
    ...exploitationConcerns(policy, known),
    ...vexConcerns(policy.vex, attested),
    ...pastConcerns(policy, ledger, open, now),
    ...opinionConcerns(opinion),
  ];
}

/** Platforms that could not be looked into. */
function unseenOn(concerns: readonly Concern[]): readonly string[] {
  return concerns.flatMap(({ kind, action, platform }) =>
    kind === 'unscannable' && action !== 'log' ? usualPlatform(platform) : [],
  );
}

/** Statements of VEX are exceptions like others. */
function withVex(outcome: Triage['exceptions'], vex: VexUse): Triage['exceptions'] {
  const { applied, refused } = outcome;
  return { ...outcome, applied: [...applied, ...vex.applied()], refused: [...refused, ...vex.refused()] };
}

/** What could not be looked into may hold what an exception is for: only one that says the same as another is known to be needless. */
function neededPerhaps(outcome: Triage['exceptions'], unseen: readonly string[]): Triage['exceptions'] {
  if (unseen.length === 0) return outcome;
  return { ...outcome, unused: outcome.unused.filter(({ duplicateOf }) => duplicateOf !== undefined) };
}

/** What was not seen on a platform that could not be looked into is not fixed, and a package there not removed. */
function fixedForSure(outcome: Comparison['outcome'], unseen: readonly string[]): Comparison['outcome'] {
  if (outcome.kind === 'unread' || unseen.length === 0) return outcome;
  const isSeen = ({ platforms }: Finding) => !platforms.some((platform) => unseen.includes(usualPlatform(platform)));
  const { packages: _, ...rest } = outcome;
  return { ...rest, fixed: outcome.fixed.filter(isSeen) };
}

function sideOf({ findings, platforms }: ScanResult): Side {
  return { findings, platforms: platforms.map(({ platform }) => platform), packages: platforms.map(packagesOf) };
}

/** What is the same for all findings. */
interface JudgingData {
  readonly scoped: ScopedUse;
  readonly comparison?: Comparison | undefined;
  readonly known?: KnownExploitation | undefined;
}

function judgeFinding(
  finding: Finding,
  policy: Policy,
  { placeOf, base: proof }: TriageContext,
  { scoped, comparison, known }: JudgingData,
  now: Date,
): JudgedDraft {
  const { fixWithin, escalate } = policy.severity[finding.severity];
  const base = proof?.baseOf(finding);
  const presence = presenceIn(comparison, finding);
  const facts = known?.factsOf(finding);
  const isSeen = !isAdvisory(finding, policy.secondOpinion);
  const byPolicy = ruleFor(finding, policy, { isOfBase: base !== undefined, presence, exploitation: facts });
  const { action, decidedBy } = isSeen
    ? ruleForListed(scoped.ruleFor(finding, byPolicy, facts), policy, facts)
    : ({ action: 'log', decidedBy: { first: policy.secondOpinion } } as const);
  // Set field by field: spreading objects takes longer, and there may be hundred thousands.
  const judged: JudgedDraft = {
    finding,
    action,
    decidedBy,
    fixBy: new Date(now.getTime() + fixWithin.value * hour),
    escalate: isSeen ? escalate.value : 'report',
    place: placeOf?.(finding) ?? unknownPlace,
  };
  if (base !== undefined) judged.base = base;
  if (presence !== undefined) judged.presence = presence;
  if (facts?.listed ?? facts?.epss) judged.exploitation = facts;
  return judged;
}

const unknownPlace: Place = { origin: 'unknown' };

/** No baseline has what another scanner alone reports, so that one which lacks it says nothing. */
function presenceIn(comparison: Comparison | undefined, finding: Finding): Presence | undefined {
  const presence = comparison?.presenceOf(finding);
  return presence === 'new' && isAlone(finding) ? undefined : presence;
}

/** The fix of each finding: known only when all findings of a package are. What another scanner alone reports changes no fix of the others. */
function addFixes(judged: readonly JudgedDraft[], open: readonly Judged[]): void {
  const findings = open.map(({ finding }) => finding);
  const alone = findings.filter(isAlone);
  const fixFor = fixesOf(alone.length === 0 ? findings : findings.filter((one) => !isAlone(one)));
  const aloneFixFor = fixesOf(alone);
  for (const one of judged) {
    const fix: Fix | undefined = (isAlone(one.finding) ? aloneFixFor : fixFor)(one.finding);
    if (fix !== undefined) one.fix = fix;
  }
}

const hour = 60 * 60 * 1000;
