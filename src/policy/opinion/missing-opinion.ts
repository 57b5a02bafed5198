import { ServiceError } from '../../host/errors.js';
import type { Decision } from '../decision.js';

/**
 * Why an image has no verdict that nothing keeps but an opinion that is required and missing: as where Trivy fails, nobody knows what is in it. `undefined` for every
 * other decision. Such an image does not pass, and nothing that was said of it before is taken back.
 */
export function missingOpinion(decision: Decision): ServiceError | undefined {
  if (decision.verdict === 'passed') return undefined;
  const { open, concerns } = decision.triage;
  const blocking = concerns.filter(({ action }) => action === 'block');
  const [first] = blocking;
  if (first === undefined || open.some(({ action }) => action === 'block')) return undefined;
  if (!blocking.every(({ kind }) => kind === 'opinion')) return undefined;
  return new ServiceError({
    code: 'second-opinion',
    message: `There is no verdict. ${first.message}.`,
    fix: 'Run it again when Clair answers, or write `second-opinion: { clair: advisory }` into the policy.',
  });
}
