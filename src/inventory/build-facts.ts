import * as z from 'zod';
import { digestText, type Frozen, instant } from '../record/values.js';

/** What is known of how old an image is. Foreign: whoever built the image has written it. */
export const buildFactsSchema = z.strictObject({
  /** When it was built, as its config says. */
  created: instant.optional(),
  /** When a registry has received it, as the registry's own list says. Tagging it again may move that. */
  pushedAt: instant.optional(),
  /** What it was built on, as its labels say. */
  base: z.strictObject({ name: z.string().min(1).max(1024), digest: digestText.optional() }).optional(),
  /** The manifests of its platforms: what is built on it may name one of them as its base. */
  platforms: z.array(digestText).max(1000).optional(),
});
export type BuildFacts = Frozen<z.output<typeof buildFactsSchema>>;

/** Since when an image has been there, in milliseconds since 1970, and by what. `at-least`: it may be older. */
export type BuildAge =
  | { readonly kind: 'built'; readonly at: number; readonly by: 'config' }
  | { readonly kind: 'at-least'; readonly at: number; readonly by: 'push' }
  | { readonly kind: 'unknown' };

const day = 24 * 3_600_000;
/** Reproducible builds write 1970, 1980-01-01 (the first date of a ZIP file) or year 1. */
const earliest = Date.UTC(1980, 0, 2);

/**
 * The best that is known. What was pushed was built before, so a push that is earlier than the config's date counts instead of it; a push alone shows only how old an image is at least.
 * Dates that builders write in place of the real one, and dates in the future, are no evidence.
 */
export function buildAge({ created, pushedAt }: BuildFacts, now: Date): BuildAge {
  const [built, pushed] = [plausible(created, now), plausible(pushedAt, now)];
  if (built !== undefined && (pushed === undefined || built <= pushed))
    return { kind: 'built', at: built, by: 'config' };
  return pushed === undefined ? { kind: 'unknown' } : { kind: 'at-least', at: pushed, by: 'push' };
}

function plausible(text: string | undefined, now: Date): number | undefined {
  const at = Date.parse(text ?? '');
  return Number.isFinite(at) && at > earliest && at <= now.getTime() + day ? at : undefined;
}
