import type { Promotion } from '../promotion-text.js';
import { imageJson } from './evidence.js';

/** What became of an image that was to be promoted, for programs: one line of JSON. */
export function promotionJson(promotion: Promotion): string {
  const { kind, ...said } = promotion;
  const shown = promotion.kind === 'refused' ? { ...said, image: imageJson(promotion.image) } : said;
  return `${JSON.stringify({ verdict: kind, ...shown })}\n`;
}
