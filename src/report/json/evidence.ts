import type { SignedClaim } from '../../evidence/verify/read-claim.js';
import { formatReference, parseReference } from '../../oci/reference.js';
import { terminal } from '../../text/escape.js';
import type { VerifiedImage } from '../evidence-text.js';
import type { ExportOutcome } from '../exported-evidence.js';
import type { Promotion } from '../promotion-text.js';
import { refusalText } from '../refusal-text.js';

/** What was found, for programs: one line of JSON. */
export function evidenceJson(verified: readonly VerifiedImage[]): string {
  return `${JSON.stringify({ images: verified.map(imageJson) })}\n`;
}

function imageJson({ name, verdict: { verdict, digest, refusals, manifests } }: VerifiedImage): object {
  return {
    name,
    digest,
    verdict,
    refusals: refusals.map((refusal) => ({
      code: refusal.code,
      ...refusalText(refusal, terminal),
      digest: refusal.digest,
      ...(refusal.platform === undefined ? {} : { platform: refusal.platform }),
    })),
    manifests: manifests.map(({ scan, claims, ...named }) => ({
      digest: named.digest,
      ...(named.platform === undefined ? {} : { platform: named.platform }),
      claims: claims.map(claimJson),
      ...(scan === undefined ? {} : { validUntil: scan.predicate.scanner.result.validUntil }),
      ...(scan === undefined || scan.older.length === 0 ? {} : { olderScans: scan.older.map(claimJson) }),
    })),
  };
}

/** Who has signed: the fingerprint of a key, or all that a certificate says. */
function claimJson({ kind, manifest, by }: SignedClaim): object {
  if (by.kind === 'key') return { kind, manifest, key: by.key.fingerprint };
  const { name, issuer, signedAt, source } = by.signer;
  return { kind, manifest, identity: name, issuer, signedAt: new Date(signedAt).toISOString(), ...source };
}

/** The outputs of verify/action.yml. Nothing that could be deployed where an image is refused. */
export function verifyOutputs(verified: readonly VerifiedImage[]): Readonly<Record<string, string>> {
  const isAccepted = verified.every(({ verdict }) => verdict.verdict === 'accepted');
  const images = isAccepted ? verified.map(deployable) : [];
  const [only] = verified.length === 1 && isAccepted ? verified : [];
  return {
    verdict: isAccepted ? 'accepted' : 'refused',
    images: images.join('\n'),
    digest: only?.verdict.digest ?? '',
    result: evidenceJson(verified).trimEnd(),
  };
}

/** By digest alone: a tag beside it would be shown, and not be what runs. */
function deployable({ name, verdict: { digest } }: VerifiedImage): string {
  const { registry, repository } = parseReference(name);
  return formatReference({ registry, repository, digest });
}

/** What became of an image that was to be promoted, for programs: one line of JSON. */
export function promotionJson(promotion: Promotion): string {
  const { kind, ...said } = promotion;
  const shown = promotion.kind === 'refused' ? { ...said, image: imageJson(promotion.image) } : said;
  return `${JSON.stringify({ verdict: kind, ...shown })}\n`;
}

/** What became of evidence that was to be exported, for programs: one line of JSON. */
export function exportJson(outcome: ExportOutcome): string {
  const { kind, ...said } = outcome;
  const shown = outcome.kind === 'refused' ? { image: imageJson(outcome.image) } : said;
  return `${JSON.stringify({ verdict: kind, ...shown })}\n`;
}
