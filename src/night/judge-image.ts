import { join } from 'node:path';
import { scanDemands, trustedSigners } from '../config/demands.js';
import { Cancelled, ConfigError, GateError } from '../host/errors.js';
import { type ImageRow, maxRowNames } from '../inventory/night.js';
import { policyFor } from '../policy/file/policy-file.js';
import { missingOpinion } from '../policy/opinion/missing-opinion.js';
import type { Assessment } from '../report/assessment.js';
import { recordChunks } from '../report/json/published-json.js';
import { headline, tally } from '../report/tally.js';
import { type Severity, severities } from '../scan/finding.js';
import { plainLine } from '../text/plain-line.js';
import { keepRecord } from './keep-record.js';
import type { NightImage } from './listing/list-images.js';
import { type ImageContext, type NightContext, TimeIsOver } from './night-context.js';
import { recordPath } from './night-folder.js';
import { readBuild } from './read-build.js';
import { type ImageEvidence, provenPlace, readImageEvidence } from './read-evidence.js';
import { endOf, renewClaims } from './renew-claims.js';
import { scanAgain } from './scan-image.js';
import { namesOf, runsOf } from './verdict.js';

const maxText = 500;

/** One image of the night: its row, whatever goes wrong with it. @throws ConfigError, which concerns all of them; Cancelled. */
export async function judgeImage(context: ImageContext, image: NightImage): Promise<ImageRow> {
  const known = { digest: image.digest, names: namesOf(image).slice(0, maxRowNames), ...runsOf(image) };
  let evidence: ImageEvidence | undefined;
  try {
    const found = await evidenceOf(context, image);
    evidence = found.evidence;
    return { ...known, ...(await outcomeOf(context, found.image, evidence)) };
  } catch (error) {
    if (error instanceof Cancelled || concernsAll(error)) throw error;
    if (error instanceof TimeIsOver) return { ...known, outcome: { kind: 'not-reached' } };
    const ends = evidence === undefined ? {} : endOf(evidence);
    const text = faultText(error);
    return { ...known, outcome: { kind: 'failed', ...text, ...ends } };
  }
}

/** What is wrong with policy or inputs. Rules in Rego are asked about each image: what they fail on may be in this one alone, and whoever has pushed it must not end the night. */
function concernsAll(error: unknown): boolean {
  return error instanceof ConfigError && error.code !== 'rego-failed';
}

/** One image that we can't deal with, by a mistake of ours, must not keep the others from being judged. */
function faultText(error: unknown): { readonly code: string; readonly why: string; readonly fix: string } {
  const known =
    error instanceof GateError
      ? error
      : {
          code: 'defect',
          message: String(error),
          fix: 'Report it as a defect of image-gate, with the name of the image.',
        };
  return { code: known.code, why: plainLine(known.message, maxText), fix: plainLine(known.fix, maxText) };
}

async function evidenceOf({ ports, referrers, attached, rules, scanner, trust }: NightContext, image: NightImage) {
  const policy = policyFor(rules.policy, namesOf(image));
  const signers = await trustedSigners({ files: rules.files.governing, trust }, policy);
  const by = { trivy: scanner.trivy.version, now: ports.clock.now(), demands: scanDemands(policy) };
  return provenPlace(image, (one) => readImageEvidence({ registry: attached, referrers }, one, signers, by), by.now);
}

async function outcomeOf(
  context: ImageContext,
  image: NightImage,
  evidence: ImageEvidence,
): Promise<Pick<ImageRow, 'build' | 'outcome'>> {
  const judged = await scanAgain(context, image, evidence);
  const { assessment, from, why, difference } = judged;
  const missing = missingOpinion(assessment.decision);
  if (missing !== undefined) throw missing;
  const record = recordPath(image.digest);
  await keepRecord(context.ports.files, join(context.folder, record), recordChunks(assessment));
  const claims = await renewClaims(context, image, evidence, judged);
  const { staleAfter } = context;
  const build = await readBuild(context.attached, image, judged, { now: assessment.now, staleAfter });
  const outcome = {
    kind: 'judged',
    verdict: assessment.decision.verdict,
    from,
    ...(why === undefined ? {} : { why: plainLine(why, maxText) }),
    headline: plainLine(headline(assessment), maxText),
    ...unseenOf(assessment),
    judgedAt: assessment.now.toISOString(),
    counts: openCounts(tally(assessment)),
    claims,
    ...(difference === undefined ? {} : { difference }),
    record,
  } as const;
  return { build, outcome };
}

/** The headline of a blocked image says it anyway. */
function unseenOf({ decision }: Assessment): { readonly unseen?: string } {
  const [first] = decision.triage.concerns.filter(({ kind }) => kind === 'unscannable');
  return first === undefined || first.action === 'block' ? {} : { unseen: plainLine(first.message, maxText) };
}

function openCounts(all: ReturnType<typeof tally>): Record<Severity, number> {
  const open = (severity: Severity) => all[severity].block + all[severity].warn + all[severity].log;
  return Object.fromEntries(severities.map((severity) => [severity, open(severity)])) as Record<Severity, number>;
}
