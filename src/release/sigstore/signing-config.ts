import * as z from 'zod';
import { mayContact } from '../../host/loopback.js';
import type { SigstoreServices } from './services.js';

const serviceSchema = z.object({
  url: z.string().transform((text, context): URL => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && mayContact(url, url)) return url;
    context.issues.push({ code: 'custom', message: 'no https URL', input: text });
    return z.NEVER;
  }),
  majorApiVersion: z.int().positive(),
  validFor: z.object({ start: z.coerce.date().optional(), end: z.coerce.date().optional() }).default({}),
});
const servicesSchema = z.array(serviceSchema).max(100).default([]);

/** Sigstore's `signing_config.json` (its media type's version 0.2), as far as we use it. */
const configSchema = z.object({
  mediaType: z.literal('application/vnd.dev.sigstore.signingconfig.v0.2+json'),
  caUrls: servicesSchema,
  rekorTlogUrls: servicesSchema,
  tsaUrls: servicesSchema,
});

type Service = z.infer<typeof serviceSchema>;

/** The services that a signing configuration names for now, each in the newest version that we speak; `undefined` for what is none, or names no authority. */
export function servicesIn(config: unknown, now: Date): SigstoreServices | undefined {
  const read = configSchema.safeParse(config);
  if (!read.success) return undefined;
  const { caUrls, rekorTlogUrls, tsaUrls } = read.data;
  const authority = newest(caUrls, 1, now);
  if (authority === undefined) return undefined;
  const log = newest(rekorTlogUrls, 2, now);
  const timestamps = newest(tsaUrls, 1, now);
  return {
    authority: authority.url,
    ...(log === undefined ? {} : { log: { url: log.url, version: log.majorApiVersion === 1 ? 1 : 2 } }),
    ...(timestamps === undefined ? {} : { timestamps: timestamps.url }),
  };
}

/** Of those that are in use: the highest version, and of that the one that was taken into use last. */
function newest(services: readonly Service[], highest: number, now: Date): Service | undefined {
  const isInUse = ({ validFor: { start, end } }: Service) => (start ?? now) <= now && now <= (end ?? now);
  const since = ({ validFor }: Service) => validFor.start?.getTime() ?? 0;
  return services
    .filter((service) => service.majorApiVersion <= highest && isInUse(service))
    .toSorted((a, b) => b.majorApiVersion - a.majorApiVersion || since(b) - since(a))[0];
}
