import * as z from 'zod';
import { maxPlatforms } from '../oci/descriptor.js';
import { digestSchema } from '../oci/digest.js';
import { systemFaults } from '../scan/scan-result.js';
import type { ReportPart } from '../scan/trivy/read-report.js';
import { type Fields, isFields } from '../text/json.js';
import { folderSchema, maxLockfilePackages, pathSchema, type RecordedFacts, targetSchema } from './build-record.js';
import { categorySchema, namesSchema, platformText, unreadSchema } from './record-schema.js';

/**
 * Reports that were published before there was a record: one Trivy JSON with the results of all platforms, and with the key `ImageGate`. They lie in artifacts
 * and repositories, so they are still read; nothing writes them any more.
 */
interface OldReport {
  readonly parts: readonly ReportPart[];
  readonly facts: RecordedFacts;
}

/** What belongs to which platform. */
const platformsSchema = z.object({
  SchemaVersion: z.literal(1),
  Platforms: z
    .array(
      z.object({
        Platform: platformText,
        ImageID: digestSchema,
        PackagesListed: z.boolean().optional(),
        SystemFault: z.enum(systemFaults).nullable().optional(),
        Unread: unreadSchema.optional(),
        Results: z.int().nonnegative(),
        // Not looked into: a check would copy it.
        Report: z.custom<Fields>(isFields, 'is not an object').optional(),
      }),
    )
    .min(1)
    .max(maxPlatforms),
});
type PlatformRecord = z.infer<typeof platformsSchema>['Platforms'][number];

const factsSchema = z.object({
  Names: namesSchema.optional().catch(undefined),
  Category: categorySchema.optional().catch(undefined),
  Dockerfile: pathSchema.optional().catch(undefined),
  Target: targetSchema.optional().catch(undefined),
  Context: folderSchema.optional().catch(undefined),
  Lockfiles: z
    .array(
      z.object({
        Path: z.string().max(1000),
        Line: z.int().positive(),
        Type: z.string(),
        Name: z.string(),
        Version: z.string(),
      }),
    )
    .max(maxLockfilePackages)
    .default([])
    .catch([]),
});

/**
 * The platforms' own reports out of one of the old form; `undefined` for a report of Trivy alone, and a text that says what is wrong where the parts do not fit
 * together. Foreign: the maker of the file chose what stands in it.
 */
export function oldReport(whole: unknown): OldReport | string | undefined {
  if (!isFields(whole) || whole.ImageGate === undefined) return undefined;
  const read = platformsSchema.safeParse(whole.ImageGate);
  if (!read.success) return `ImageGate.${read.error.issues[0]?.path.map(String).join('.')} is not what the gate wrote`;
  const { Platforms: records } = read.data;
  const results = Array.isArray(whole.Results) ? whole.Results : [];
  const named = records.reduce((sum, record) => sum + record.Results, 0);
  if (named !== results.length) return `ImageGate.Platforms names ${named} results, and there are ${results.length}`;
  if (records.some(({ Report }, index) => (Report === undefined) !== (index === 0)))
    return 'ImageGate.Platforms lacks the report of a platform';
  const { ImageGate: _, ...first } = whole;
  const parts = records.map((record, index) =>
    part(
      record,
      records.length === 1 ? first : { ...(record.Report ?? first), Results: resultsOf(records, results, index) },
    ),
  );
  return parts.every(({ raw }, index) => imageIdOf(raw) === records[index]?.ImageID)
    ? { parts, facts: factsOf(whole.ImageGate) }
    : 'ImageGate.Platforms names an image that is not the one of the report';
}

function factsOf(record: unknown): RecordedFacts {
  const { Names, Category, Dockerfile, Target, Context, Lockfiles } = factsSchema.parse(record);
  return {
    ...(Names === undefined ? {} : { names: Names }),
    ...(Category === undefined ? {} : { category: Category }),
    build: {
      ...(Dockerfile === undefined ? {} : { dockerfile: Dockerfile }),
      ...(Target === undefined ? {} : { target: Target }),
      ...(Context === undefined ? {} : { context: Context }),
      lockfiles: Lockfiles.map(({ Path: path, Line: line, Type: type, Name: name, Version: version }) => ({
        ...{ path, line, type, name, version },
      })),
    },
  };
}

/** Those that follow the results of the platforms before. */
function resultsOf(records: readonly PlatformRecord[], results: readonly unknown[], index: number): readonly unknown[] {
  const start = records.slice(0, index).reduce((sum, record) => sum + record.Results, 0);
  return results.slice(start, start + (records[index]?.Results ?? 0)).map(withoutPlatform);
}

/** Where there are several platforms each result says whose it is. */
function withoutPlatform(result: unknown): unknown {
  if (!isFields(result)) return result;
  const { Platform: _, ...own } = result;
  return own;
}

function part({ Platform: platform, PackagesListed, SystemFault, Unread }: PlatformRecord, raw: Fields) {
  const facts = {
    ...(PackagesListed === undefined ? {} : { listed: PackagesListed }),
    ...(SystemFault === undefined ? {} : { recorded: SystemFault }),
    ...(Unread === undefined ? {} : { unread: Unread }),
  };
  return { platform, facts, raw };
}

function imageIdOf({ Metadata: metadata }: Fields): unknown {
  return isFields(metadata) ? metadata.ImageID : undefined;
}
