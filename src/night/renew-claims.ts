import { claimOwners } from '../config/claim-owners.js';
import { scanDemands } from '../config/demands.js';
import type { GateConfig } from '../config/gate-config.js';
import { readBundle } from '../evidence/signature/bundle.js';
import { type ScanFacts, scanPredicate, validUntil } from '../evidence/statement/scan-predicate.js';
import { isSignedByOneOf } from '../evidence/verify/read-claim.js';
import { refusalWords } from '../evidence/verify/refusal-words.js';
import { faultsSaid } from '../evidence/verify/scan-claim.js';
import { Cancelled, GateError, ToolError, withFix } from '../host/errors.js';
import type { ClaimsOutcome } from '../inventory/night.js';
import { formatReference, type Reference } from '../oci/reference.js';
import type { Policy } from '../policy/policy.js';
import type { ImageRecord } from '../record/record-schema.js';
import { attest } from '../release/attest/attest.js';
import type { ClaimSigner } from '../release/attest/signer.js';
import { vexOf } from '../release/proof.js';
import { revocationOf } from '../release/revocation.js';
import { publishedRecord } from '../report/json/published-json.js';
import { plainLine } from '../text/plain-line.js';
import type { NightImage } from './listing/list-images.js';
import type { NightContext } from './night-context.js';
import type { ImageEvidence } from './read-evidence.js';
import type { JudgedImage } from './scan-image.js';
import { namesOf } from './verdict.js';

const hour = 3_600_000;
const nobodyCounts =
  'the policy names nobody whose signatures count (verify.keys, verify.identities), so nobody knows whether it has come through the gate. Name the public key or the workflow that signs there.';

/**
 * What becomes of the claims about an image: renewed where it passed and had some, so that nothing is vouched for that has not come through the gate; withdrawn where it is blocked and
 * the policy says `on-fail: revoke`; else left, to end when they say so. What fails is a row of the night, and changes no verdict.
 * @throws Cancelled.
 */
export async function renewClaims(
  context: NightContext,
  image: NightImage,
  evidence: ImageEvidence,
  judged: JudgedImage,
): Promise<ClaimsOutcome> {
  const left = endOf(evidence);
  try {
    return (await claimed(context, image, evidence, judged)) ?? { kind: 'left', ...left };
  } catch (error) {
    if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
    return { kind: 'failed', why: plainLine(withFix(error), 500), ...left };
  }
}

async function claimed(
  { ports, rules, signer, config: common }: NightContext,
  image: NightImage,
  evidence: ImageEvidence,
  { assessment, manifests, standings, sboms }: JudgedImage,
): Promise<ClaimsOutcome | undefined> {
  const { decision } = assessment;
  const config = ownConfig(common, image);
  const owners = await claimOwners(ports, signer, rules, namesOf(image), config);
  if (decision.verdict === 'blocked') {
    const revoke = revocationOf(ports, decision, manifests, owners);
    if (revoke === undefined) return undefined;
    const { revoked, left, failure } = await revoke();
    if (failure !== undefined) throw failure;
    const [first] = left;
    if (first !== undefined) return { kind: 'failed', why: plainLine(`${first.image}: ${first.why}`, 500) };
    return revoked.length > 0 ? { kind: 'revoked' } : undefined;
  }
  const { permit, policy } = decision;
  if (signer === undefined || owners === undefined || permit === undefined) return undefined;
  if (!evidence.isAskable) return { kind: 'failed', why: nobodyCounts };
  if (!evidence.isProven) return { kind: 'unproven', ...endOf(evidence) };
  const record = publishedRecord(assessment);
  const facts = { rules: config.rules.kind, maxAge: policy.verify.maxAge.value * hour, standings };
  const refused = refusal(record, facts, policy, assessment.now);
  if (refused !== undefined) return { kind: 'failed', why: refused, ...endOf(evidence) };
  const { isOurs, namesIn } = owners;
  const proof = {
    signer: counting(signer, evidence),
    isOurs,
    namesIn,
    record,
    facts,
    sboms,
    ...(config.attestVex ? { vex: vexOf(record) } : {}),
  };
  await attest(ports, manifests, permit, placesOf(image), proof);
  return { kind: 'renewed', validUntil: validUntil(record, facts.maxAge) };
}

/** What a row says of the proofs that are there: until when they hold, and why they are refused all the same. */
export function endOf({ validUntil: end, refused }: Pick<ImageEvidence, 'validUntil' | 'refused'>) {
  return { ...(end === undefined ? {} : { validUntil: end }), ...(refused.length === 0 ? {} : { refused }) };
}

/** What `verify` would refuse is not signed: it would take the place of a proof that may count, and count for nothing itself. */
function refusal(record: ImageRecord, facts: ScanFacts, policy: Policy, now: Date): string | undefined {
  const [fault] = faultsSaid(scanPredicate(record, facts), scanDemands(policy), now);
  if (fault === undefined) return undefined;
  const [what, fix] = refusalWords(fault);
  return `a new one would be refused: ${what}. ${fix}`;
}

/** Signs only what counts for the image afterwards: a proof by anybody else would take the place of the one that counts, and nobody could renew it any more. */
function counting(signer: ClaimSigner, { signers }: ImageEvidence): ClaimSigner {
  return {
    ...signer,
    sign: async (statement) => {
      const signed = await signer.sign(statement);
      const bundle = readBundle(signed);
      if (bundle !== undefined && isSignedByOneOf(signers, bundle)) return signed;
      throw new ToolError({
        code: 'signer-not-counted',
        message: `The one who signs (${signer.identity}) is none of those whose signatures count for this image.`,
        fix: 'Sign with a key or as a workflow that the policy names, or name this one there (verify.keys, verify.identities).',
      });
    },
  };
}

/** The repositories of an image, each once. */
function placesOf({ names }: NightImage): readonly Reference[] {
  const places = names.map(({ registry, repository }) => ({ registry, repository }));
  return [...new Map(places.map((place) => [formatReference(place), place])).values()];
}

/** As if this image alone were looked at, where it is. */
function ownConfig(config: GateConfig, image: NightImage): GateConfig {
  const [first] = image.names;
  if (first === undefined) throw new Error('defect: an image without a name');
  const { tag: _, ...place } = first;
  const reference = formatReference({ ...place, digest: image.digest });
  return {
    ...config,
    scanTarget: { kind: 'image', reference, from: 'registry' },
    destinations: image.names,
    push: true,
  };
}
