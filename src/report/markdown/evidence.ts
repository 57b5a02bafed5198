import { plural } from '../../text/count.js';
import { code, markdown, text } from '../../text/escape.js';
import { proofLines, type VerifiedImage } from '../evidence-text.js';
import { listedReasons } from '../refusal-text.js';

/** Images that a summary lists; GitHub takes 1 MiB. */
const maxImages = 100;

/** The summary of a step that has verified images. */
export function evidenceSummary(verified: readonly VerifiedImage[]): string {
  const refused = verified.filter(({ verdict }) => verdict.verdict === 'refused');
  const heading =
    refused.length === 0
      ? '## ✅ Accepted: signed, scanned, passed'
      : `## ❌ Refused: ${refused.length} of ${verified.length} ${verified.length === 1 ? 'image' : 'images'}`;
  const ordered = [...refused, ...verified.filter((image) => !refused.includes(image))];
  const parts = ordered.slice(0, maxImages).map(imagePart);
  const more = ordered.length > maxImages ? [`… and ${plural(ordered.length - maxImages, 'more image')}.`] : [];
  return `${[heading, ...parts, ...more].join('\n\n')}\n`;
}

function imagePart({ name, verdict }: VerifiedImage): string {
  const title = `${verdict.verdict === 'accepted' ? '✅' : '❌'} **${code(name, 300)}**, digest ${code(verdict.digest)}`;
  if (verdict.verdict === 'accepted')
    return [title, '', ...proofLines(verdict, markdown).map((line) => `- ${line}`)].join('\n');
  const { groups, more } = listedReasons(verdict, markdown);
  const reasons = groups.flatMap(({ whats, fix }) => [...whats.map((what) => `- ${what}`), '', fix, '']);
  return [title, '', ...reasons, ...(more > 0 ? [text(`… ${plural(more, 'more reason')}`)] : [])].join('\n');
}
