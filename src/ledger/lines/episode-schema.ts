import * as z from 'zod';
import { maxPlatforms } from '../../oci/descriptor.js';
import { digestText } from '../../record/values.js';
import { severities } from '../../scan/finding.js';
import { resolutions } from '../state.js';

export const maxTime = 8_640_000_000_000_000;

/** Milliseconds since 1970. */
export const time = z.int().nonnegative().max(maxTime);
export const severity = z.enum(severities);

const seen = z.strictObject({ at: time, images: z.array(digestText).max(maxPlatforms), database: time.optional() });
/** One time that a stream has a finding, as `Episode` says it. */
export const episode = z.strictObject({
  firstSeen: time,
  balance: z.literal(true).optional(),
  severities: z
    .array(z.strictObject({ at: time, severity }))
    .min(1)
    .max(10_000),
  fixableSince: time.optional(),
  exceptedSince: time.optional(),
  pauses: z
    .array(z.strictObject({ from: time, to: time }))
    .min(1)
    .max(10_000)
    .optional(),
  reopened: z.array(time).max(10_000).optional(),
  unseen: seen.extend({ isDoubtful: z.literal(true).optional() }).optional(),
  alone: z.literal(true).optional(),
  resolved: z
    .strictObject({
      at: time,
      resolution: z.enum(resolutions),
      seen,
      images: z.array(digestText).max(maxPlatforms),
      database: time.optional(),
    })
    .optional(),
});
