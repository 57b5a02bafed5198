import * as z from 'zod';
import { byText } from '../../text/order.js';
import { type Platform, platformSchema } from '../descriptor.js';
import { type Digest, digestSchema } from '../digest.js';
import { isTag } from '../reference.js';

/** An artifact of a Harbor (its `Artifact`), as far as we rely on it; what is new is ignored. */

const text = z.string().max(4096);
/** Go writes a list that is empty as null, or leaves it out. */
const listOf = <T extends z.ZodType>(item: T) => z.array(item).max(10_000).nullish();

const tagSchema = z.object({ name: z.string().refine(isTag), push_time: text.nullish(), pull_time: text.nullish() });
const childSchema = z.object({
  child_digest: digestSchema,
  platform: platformSchema.nullish().catch(undefined),
  annotations: z.record(text, text).nullish().catch(undefined),
});
const overviewSchema = z.object({
  scan_status: text.nullish(),
  report_id: text.nullish(),
  severity: text.nullish(),
  start_time: text.nullish(),
  end_time: text.nullish(),
  summary: z
    .object({
      total: z.number().nullish(),
      fixable: z.number().nullish(),
      /** How many of each severity. */
      summary: z.record(z.string().max(100), z.number()).nullish(),
      /** It is in a form that nobody can read here: then a report can't be held against it. */
      unreadable: z.literal(true).optional(),
    })
    .nullish()
    .catch({ unreadable: true }),
});
export type ScanOverview = z.infer<typeof overviewSchema>;

const artifactSchema = z.object({
  digest: digestSchema,
  type: text.nullish(),
  push_time: text.nullish(),
  pull_time: text.nullish(),
  tags: listOf(tagSchema),
  references: listOf(childSchema),
  extra_attrs: z.record(z.string(), z.unknown()).nullish().catch(undefined),
  scan_overview: z.record(text, overviewSchema).nullish(),
  accessories: listOf(z.object({ type: text, digest: text.nullish() })).catch(undefined),
});

/** A manifest of an index. */
interface HarborChild {
  readonly digest: Digest;
  readonly platform?: Platform;
  /** What BuildKit adds says so of itself, and is of a platform that no runtime looks for. */
  readonly claimsAttestation: boolean;
}

/** An image, index or anything else that lies in a Harbor. */
export interface HarborArtifact {
  readonly digest: Digest;
  /** Harbor's word: `IMAGE`, `CHART`, … */
  readonly type: string;
  readonly tags: readonly string[];
  /** Milliseconds since 1970; absent: never, or not known. */
  readonly pushedAt?: number;
  readonly pulledAt?: number;
  /** Of an index; empty for an image. */
  readonly children: readonly HarborChild[];
  readonly platform?: Platform;
  /** What Harbor says of its scans, by the media type of the report; absent: nothing. */
  readonly scans?: Readonly<Record<string, ScanOverview>>;
  /** Harbor's words for what hangs on it: `signature.cosign`, `signature.notation`, `sbom.harbor`. That something is there says nothing of what is in it. */
  readonly accessories: readonly string[];
}

/** Reads one artifact of Harbor's JSON; `undefined` for what is none. */
export function parseArtifact(json: unknown): HarborArtifact | undefined {
  const read = artifactSchema.safeParse(json).data;
  if (read === undefined) return undefined;
  const { digest, type, tags, references, scan_overview: scans, accessories } = read;
  const named = tags ?? [];
  const pushedAt = earliest([read.push_time, ...named.map((tag) => tag.push_time)]);
  const pulledAt = latest([read.pull_time, ...named.map((tag) => tag.pull_time)]);
  const platform = platformSchema.safeParse(read.extra_attrs).data;
  return {
    digest,
    type: type ?? '',
    tags: named.map(({ name }) => name).sort(byText),
    children: (references ?? []).map(childOf),
    accessories: (accessories ?? []).map((one) => one.type),
    ...(pushedAt === undefined ? {} : { pushedAt }),
    ...(pulledAt === undefined ? {} : { pulledAt }),
    ...(platform === undefined ? {} : { platform }),
    ...(scans === undefined || scans === null ? {} : { scans }),
  };
}

function childOf({ child_digest: digest, platform, annotations }: z.infer<typeof childSchema>): HarborChild {
  const isNowhere = platform?.os === 'unknown' && platform.architecture === 'unknown';
  const claims = annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
  const own = platform === undefined || platform === null ? {} : { platform };
  return { digest, ...own, claimsAttestation: isNowhere && claims };
}

/** Milliseconds; `undefined` for what is no time, and for Go's instant zero: never. */
export function harborTime(written: string | null | undefined): number | undefined {
  const at = /^\d{4}-\d\d-\d\dT/.test(written ?? '') ? Date.parse(written ?? '') : Number.NaN;
  return Number.isNaN(at) || at <= 0 ? undefined : at;
}

function times(all: readonly (string | null | undefined)[]): readonly number[] {
  return all.flatMap((one) => harborTime(one) ?? []);
}

function earliest(all: readonly (string | null | undefined)[]): number | undefined {
  const known = times(all);
  return known.length === 0 ? undefined : known.reduce((least, at) => Math.min(least, at));
}

function latest(all: readonly (string | null | undefined)[]): number | undefined {
  const known = times(all);
  return known.length === 0 ? undefined : known.reduce((most, at) => Math.max(most, at));
}
