import { bounded } from '../../text/escape.js';
import { copyLines, type Promotion, refusedWords } from '../promotion-text.js';
import { evidenceText } from './evidence.js';
import { painter } from './paint.js';

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
