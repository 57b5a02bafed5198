import { code, markdown, text } from '../../text/escape.js';
import { proofLines, refusalText, type VerifiedImage } from '../evidence-text.js';

/** Images and reasons that a summary lists; GitHub takes 1 MiB. */
const maxImages = 100;
const maxReasons = 20;

/** The summary of a step that has verified images. */
export function evidenceSummary(verified: readonly VerifiedImage[]): string {
  const refused = verified.filter(({ verdict }) => verdict.verdict === 'refused');
  const heading =
    refused.length === 0
      ? '## ✅ Accepted: signed, scanned, passed'
      : `## ❌ Refused: ${refused.length} of ${verified.length} ${verified.length === 1 ? 'image' : 'images'}`;
  const ordered = [...refused, ...verified.filter((image) => !refused.includes(image))];
  const parts = ordered.slice(0, maxImages).map(imagePart);
  const more = ordered.length > maxImages ? [`… and ${ordered.length - maxImages} more images.`] : [];
  return `${[heading, ...parts, ...more].join('\n\n')}\n`;
}

function imagePart({ name, verdict }: VerifiedImage): string {
  const title = `${verdict.verdict === 'accepted' ? '✅' : '❌'} **${code(name, 300)}**, digest ${code(verdict.digest)}`;
  if (verdict.verdict === 'accepted')
    return [title, '', ...proofLines(verdict, markdown).map((line) => `- ${line}`)].join('\n');
  const reasons = verdict.refusals.slice(0, maxReasons).map((refusal) => {
    const { what, fix } = refusalText(refusal, markdown);
    return `- ${what} ${fix}`;
  });
  const more = verdict.refusals.length - reasons.length;
  return [title, '', ...reasons, ...(more > 0 ? [text(`… ${more} more`)] : [])].join('\n');
}
