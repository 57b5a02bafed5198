import { type AnswerKind, answerKind, answerText, faultKind } from '../host/github/github-answer.js';
import type { Clock, GithubApi } from '../host/ports.js';
import type { SinkResult } from '../report/sink-result.js';
import { plural } from '../text/count.js';
import { parsedJson } from '../text/json.js';
import { type Publishing, repositoryUrl } from './publishing.js';
import { type SinkCode, sinkResult } from './sink-codes.js';

/** Milliseconds for all of them with their tries. */
const deadline = 120_000;

interface AttestationPorts {
  readonly clock: Pick<Clock, 'elapsed'>;
  /** Absent without a token. */
  readonly api?: GithubApi | undefined;
}

/**
 * Gives GitHub the signed claims that are attached in the registry, one after another (docs.github.com, "Create an attestation"). Never throws, and ends at the first
 * one that GitHub does not take: the registry has them all, and the image is pushed.
 * @param bundles Sigstore bundles.
 */
export async function sendAttestations(
  { api, clock }: AttestationPorts,
  bundles: readonly Buffer[],
  { run }: Pick<Publishing, 'run'>,
): Promise<SinkResult> {
  if (api === undefined) return sinkResult('attestations-no-token');
  const end = clock.elapsed() + deadline;
  try {
    for (const [sent, bytes] of bundles.entries()) {
      const answer = await api.request({
        method: 'POST',
        route: `/repos/${run.repository}/attestations`,
        body: { bundle: parsedJson(bytes.toString('utf8')) },
        deadline: Math.max(1, end - clock.elapsed()),
        // The same claim once more says nothing else.
        repeatable: true,
      });
      const kind = answerKind(answer);
      if (kind !== 'ok')
        return sinkResult(refusals[kind], { detail: `${answerText(answer)}; it has ${sent} of ${bundles.length}` });
    }
    return sinkResult('attestations-sent', {
      detail: plural(bundles.length, 'attestation'),
      url: `${repositoryUrl(run)}/attestations`,
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return sinkResult(`attestations-${faultKind(error)}`, { detail });
  }
}

const refusals = {
  unauthorized: 'attestations-unauthorized',
  denied: 'attestations-denied',
  missing: 'attestations-missing',
  'too-large': 'attestations-refused',
  refused: 'attestations-refused',
  'rate-limited': 'attestations-rate-limited',
  unavailable: 'attestations-unavailable',
  unexpected: 'attestations-unexpected',
} as const satisfies Record<Exclude<AnswerKind, 'ok'>, SinkCode>;
