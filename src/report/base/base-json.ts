import type { BaseAdvice, Best, CandidateResult, DockerfileAdvice, PresentResult } from '../../base/advice.js';
import type { Measured } from '../../base/measured.js';
import { formatReference } from '../../oci/reference.js';

/** The advice on Dockerfiles for programs: every figure, and the identities of the findings left out. One line. */
export function baseJson(files: readonly DockerfileAdvice[], now: Date): string {
  const whole = {
    at: now.toISOString(),
    files: files.map(({ path, advices, unadvised }) => ({
      path,
      from: advices.map(adviceJson),
      unadvised: unadvised.map(({ line, stage, written, why }) => ({ line, stage, written, why })),
    })),
  };
  return `${JSON.stringify(whole)}\n`;
}

function adviceJson({ use, now, candidates, best, notes }: BaseAdvice) {
  const { line, stage, written, reference, digest, isFinal } = use;
  return {
    line,
    stage,
    written,
    image: formatReference(reference),
    digest,
    final: isFinal,
    now: presentJson(now),
    candidates: candidates.map(candidateJson),
    best: bestJson(best),
    notes,
  };
}

function presentJson(now: PresentResult) {
  return now.kind === 'measured' ? figuresJson(now.measured) : { notJudged: now.why };
}

function candidateJson(result: CandidateResult) {
  const { kind, tag, digest, why, care } = result.candidate;
  const own = { kind, tag, digest, why, care };
  if (result.kind === 'unmeasured') return { ...own, notJudged: result.why };
  return { ...own, ...figuresJson(result.measured), change: result.comparison };
}

function figuresJson({ findings: _, ...figures }: Measured) {
  return figures;
}

function bestJson(best: Best) {
  if (best.kind === 'none') return { why: best.why };
  const { tag, digest } = best.candidate;
  return { tag, digest };
}
