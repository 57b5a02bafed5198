import * as z from 'zod';
import { digestSchema } from '../../oci/digest.js';
import { type SystemFault, systemFaults } from '../scan-result.js';

/** One platform's report in a file that the gate has published. */
export interface PlatformPart {
  readonly platform: string;
  /** Whether the scan asked for all packages; absent where the gate did not know. */
  readonly packagesListed?: boolean;
  /** What was wrong with the scan of the system's packages, `null` for nothing; absent in a file of an older version. */
  readonly systemFault?: SystemFault | null;
  readonly unread?: readonly string[];
  readonly raw: Fields;
}

type Fields = Readonly<Record<string, unknown>>;

/** More platforms than any image has. */
const maxPlatforms = 100;

/** The key `ImageGate` of a published report, as far as it tells what belongs to which platform (report/published-json.ts writes it). */
const recordSchema = z.object({
  SchemaVersion: z.literal(1),
  Platforms: z
    .array(
      z.object({
        Platform: z.string().min(1).max(200),
        ImageID: digestSchema,
        PackagesListed: z.boolean().optional(),
        SystemFault: z.enum(systemFaults).nullable().optional(),
        Unread: z.array(z.string().max(500)).max(100).optional(),
        Results: z.int().nonnegative(),
        // Not looked into: a check would copy it.
        Report: z.custom<Fields>(isFields, 'is no object').optional(),
      }),
    )
    .min(1)
    .max(maxPlatforms),
});
type PlatformRecord = z.infer<typeof recordSchema>['Platforms'][number];

/**
 * The platforms' own reports out of one that the gate has published; `undefined` for a report of Trivy alone, and a text that says what is wrong where
 * the parts do not fit together. Foreign: whoever made the file chose what stands in it.
 */
export function platformParts(whole: unknown): readonly PlatformPart[] | string | undefined {
  if (!isFields(whole) || whole.ImageGate === undefined) return undefined;
  const read = recordSchema.safeParse(whole.ImageGate);
  if (!read.success) return `ImageGate.${read.error.issues[0]?.path.map(String).join('.')} is not what the gate writes`;
  const { Platforms: records } = read.data;
  const results = Array.isArray(whole.Results) ? whole.Results : [];
  const named = records.reduce((sum, record) => sum + record.Results, 0);
  if (named !== results.length) return `ImageGate.Platforms names ${named} results, and there are ${results.length}`;
  if (records.some(({ Report }, index) => (Report === undefined) !== (index === 0)))
    return 'ImageGate.Platforms lacks the report of a platform';
  const parts = records.map((record, index) =>
    part(
      record,
      records.length === 1 ? whole : { ...(record.Report ?? whole), Results: resultsOf(records, results, index) },
    ),
  );
  return parts.every(({ raw }, index) => imageIdOf(raw) === records[index]?.ImageID)
    ? parts
    : 'ImageGate.Platforms names an image that is not the one of the report';
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

function part(
  { Platform: platform, PackagesListed: packagesListed, SystemFault: systemFault, Unread: unread }: PlatformRecord,
  raw: Fields,
): PlatformPart {
  return {
    platform,
    ...(packagesListed === undefined ? {} : { packagesListed }),
    ...(systemFault === undefined ? {} : { systemFault }),
    ...(unread === undefined ? {} : { unread }),
    raw,
  };
}

function imageIdOf({ Metadata: metadata }: Fields): unknown {
  return isFields(metadata) ? metadata.ImageID : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
