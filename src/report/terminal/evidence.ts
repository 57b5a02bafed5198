import { imageWords, parseReference } from '../../oci/reference.js';
import { bounded, terminal } from '../../text/escape.js';
import { proofLines, refusalText, type VerifiedImage } from '../evidence-text.js';
import { painter } from './paint.js';

/** Reasons that are listed for one image; the count of the rest is said. */
const maxReasons = 20;

/** Yes or no about each image, with what it rests on or what is missing, and what to do. Ends without a newline. */
export function evidenceText(verified: readonly VerifiedImage[], { colour = false } = {}): string {
  const paint = painter(colour);
  return verified
    .map(({ name, verdict }) => {
      const image = bounded(digestName(name, verdict.digest), 400);
      if (verdict.verdict === 'accepted')
        return [
          `${paint.green('ACCEPTED')}  ${image}`,
          ...proofLines(verdict, terminal).map((line) => `  ${line}`),
        ].join('\n');
      const reasons = verdict.refusals.slice(0, maxReasons).map((refusal) => refusalText(refusal, terminal));
      const more = verdict.refusals.length - reasons.length;
      const lines = reasons.map(({ what, fix }) => `  - ${what}\n    ${fix}`);
      return [`${paint.red('REFUSED')}   ${image}`, ...lines, ...(more > 0 ? [`  … ${more} more`] : [])].join('\n');
    })
    .join('\n\n');
}

/** A tag with the digest that it was looked up to. */
function digestName(name: string, digest: string): string {
  return name.includes('@') ? name : `${imageWords(parseReference(name))}@${digest}`;
}
