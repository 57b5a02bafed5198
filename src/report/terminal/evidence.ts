import { imageWords, parseReference } from '../../oci/reference.js';
import { plural } from '../../text/count.js';
import { bounded, boundedPath, terminal } from '../../text/escape.js';
import { proofLines, type VerifiedImage } from '../evidence-text.js';
import type { ExportOutcome } from '../exported-evidence.js';
import { copyLines, type Promotion, refusedWords } from '../promotion-text.js';
import { listedReasons } from '../refusal-text.js';
import { painter } from './paint.js';

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
      const { groups, more } = listedReasons(verdict, terminal);
      const lines = groups.flatMap(({ whats, fix }) => [...whats.map((what) => `  - ${what}`), `    ${fix}`]);
      return [
        `${paint.red('REFUSED')}   ${image}`,
        ...lines,
        ...(more > 0 ? [`  … ${plural(more, 'more reason')}`] : []),
      ].join('\n');
    })
    .join('\n\n');
}

/** A tag with the digest that it was looked up to. */
function digestName(name: string, digest: string): string {
  return name.includes('@') ? name : `${imageWords(parseReference(name))}@${digest}`;
}

/** What became of the image, with what was copied, or why it was refused. Ends without a newline. */
export function promotionText(promotion: Promotion, { colour = false } = {}): string {
  if (promotion.kind === 'refused')
    return `${evidenceText([promotion.image], { colour })}\n\n${refusedWords(promotion)}`;
  const { source, digest, tags } = promotion;
  return [
    `${painter(colour).green('PROMOTED')}  ${bounded(`${source}@${digest}`, 400)}`,
    ...tags.map((tag) => `  to ${bounded(tag, 400)}`),
    ...copyLines(promotion).map((line) => `  ${line}`),
  ].join('\n');
}

/** Where the archive is and what is in it, or why there is none. Ends without a newline. */
export function exportText(outcome: ExportOutcome, { colour = false } = {}): string {
  if (outcome.kind === 'refused') return `${evidenceText([outcome.image], { colour })}\n\nNothing was written.`;
  const { name, file, digest, size, claims, manifests } = outcome;
  const about = manifests === 1 ? 'one manifest' : `the index and ${plural(manifests - 1, 'platform')}`;
  return [
    `${painter(colour).green('EXPORTED')}  ${bounded(name, 400)}`,
    `  to ${boundedPath(file, 400)}: ${plural(claims, 'claim')} about ${about}, ${Math.ceil(size / 1000)} kB`,
    `  The archive is ${digest}. Its README.md says how to check it.`,
  ].join('\n');
}
