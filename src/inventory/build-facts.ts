import * as z from 'zod';
import { digestText, type Frozen, instant } from '../record/values.js';

/** What is known of how old an image is. Foreign, apart from what the ledger says: whoever built the image has written it. */
export const buildFactsSchema = z.strictObject({
  /** When it was built, as its config says. */
  created: instant.optional(),
  /** When it was built, as the provenance says that its builder has attached. */
  builtAt: instant.optional(),
  /** Since when the ledger knows its stream with the very files of this image. */
  recordedAt: instant.optional(),
  /** When a registry has received it, as the registry's own list says. Tagging it again may move that. */
  pushedAt: instant.optional(),
  /** When somebody has pulled it last, as the registry's own list says. Each night is a pull, too. */
  pulledAt: instant.optional(),
  /** What it was built on, as its labels say. */
  base: z.strictObject({ name: z.string().min(1).max(1024), digest: digestText.optional() }).optional(),
  /** The manifests of its platforms: what is built on it may name one of them as its base. */
  platforms: z.array(digestText).max(1000).optional(),
});
export type BuildFacts = Frozen<z.output<typeof buildFactsSchema>>;

/** Since when an image has been there, in milliseconds since 1970, and by what. `at-least`: it may be older. */
export type BuildAge =
  | { readonly kind: 'built'; readonly at: number; readonly by: 'provenance' | 'config' }
  | { readonly kind: 'at-least'; readonly at: number; readonly by: 'ledger' | 'push' }
  | { readonly kind: 'unknown' };

const day = 24 * 3_600_000;
/** Reproducible builds write 1970, 1980-01-01 (the first date of a ZIP file) or year 1. */
const earliest = Date.UTC(1980, 0, 2);

/**
 * The best that is known. Provenance says when it was built, and goes before the config, whose date is that of the sources where a build is reproducible. Ledger and push show only that an
 * image was there, so how old it is at least: the earlier of them counts where it is more than a day before the date of the build, which can't be true then, and where there is no such date.
 * Less than a day proves nothing: the ledger has the beginning of the run that has built the image, and clocks differ.
 * Dates that builders write in place of the real one, and dates in the future, are no evidence.
 */
export function buildAge({ created, builtAt, recordedAt, pushedAt }: BuildFacts, now: Date): BuildAge {
  const [attested, config] = [plausible(builtAt, now), plausible(created, now)];
  const [recorded, pushed] = [plausible(recordedAt, now), plausible(pushedAt, now)];
  const there = Math.min(recorded ?? Number.POSITIVE_INFINITY, pushed ?? Number.POSITIVE_INFINITY);
  const built = attested ?? config;
  if (built !== undefined && built <= there + day)
    return { kind: 'built', at: built, by: attested === undefined ? 'config' : 'provenance' };
  if (!Number.isFinite(there)) return { kind: 'unknown' };
  return { kind: 'at-least', at: there, by: recorded === there ? 'ledger' : 'push' };
}

function plausible(text: string | undefined, now: Date): number | undefined {
  const at = Date.parse(text ?? '');
  return Number.isFinite(at) && at > earliest && at <= now.getTime() + day ? at : undefined;
}
