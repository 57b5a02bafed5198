import * as z from 'zod';
import { firstIssue } from '../../text/json.js';
import { descriptorSchema, isIndexType, platformSchema } from '../descriptor.js';
import { digestOf, digestSchema } from '../digest.js';
import { parseStrictJson } from '../strict-json.js';
import { type LayoutFaultCode, layoutFault } from './layout-fault.js';

/** Most descriptors that an index or a manifest may list; Docker's own limit for layers is 127. */
const MAX_ENTRIES = 1000;

/** Go's decoder, and so most registries, scanners and runtimes, matches names whatever their case, also by Unicode folding. */
function fold(name: string): string {
  return name.toUpperCase().toLowerCase();
}

/** An object whose unknown fields are ignored, but not those that another program would take for a known one (`Layers` for `layers`). */
function exactNames<S extends z.ZodObject>(schema: S) {
  const known = new Map(Object.keys(schema.shape).map((name) => [fold(name), name]));
  return z.preprocess((value, context) => {
    const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    for (const name of names) {
      const meant = known.get(fold(name));
      if (meant !== undefined && meant !== name) {
        context.addIssue({ code: 'custom', message: `${JSON.stringify(name)} reads as ${meant} in other programs` });
      }
    }
    return value;
  }, schema);
}

/** A descriptor that may carry its content (`data`), which then must be the content of its digest. */
const entrySchema = exactNames(
  descriptorSchema.extend({ platform: exactNames(platformSchema).optional(), data: z.base64().optional() }),
)
  .refine(({ data, digest }) => data === undefined || digestOf(Buffer.from(data, 'base64')) === digest, {
    error: 'the embedded data is not the content of the digest',
  })
  .transform(({ data: _, ...descriptor }) => descriptor);

const layoutFileSchema = exactNames(z.object({ imageLayoutVersion: z.literal('1.0.0') }));

const absent = z.undefined({ error: 'an index must not be a manifest at the same time (CVE-2021-41190)' }).optional();

const indexSchema = exactNames(
  z.object({
    schemaVersion: z.literal(2),
    mediaType: z.string().optional(),
    manifests: z.array(entrySchema).max(MAX_ENTRIES),
    config: absent,
    layers: absent,
  }),
);

const manifestSchema = exactNames(
  z.object({
    schemaVersion: z.literal(2),
    mediaType: z.string().optional(),
    config: entrySchema,
    layers: z.array(entrySchema).max(MAX_ENTRIES),
    manifests: absent,
  }),
);

const historySchema = exactNames(
  z.object({
    created_by: z.string().default(''),
    empty_layer: z.boolean().default(false),
  }),
);

const containerSchema = exactNames(
  z.object({
    Labels: z.record(z.string(), z.string()).nullish(),
    User: z.string().nullish(),
    Env: z.array(z.string()).nullish(),
    ExposedPorts: z.record(z.string(), z.unknown()).nullish(),
    Healthcheck: z.object({ Test: z.array(z.string()).nullish() }).nullish(),
  }),
);

const imageConfigSchema = exactNames(
  platformSchema.extend({
    rootfs: exactNames(z.object({ type: z.literal('layers'), diff_ids: z.array(digestSchema).nullable() })),
    history: z.array(historySchema).nullish(),
    created: z.string().nullish(),
    config: containerSchema.nullish(),
  }),
);

type Index = z.infer<typeof indexSchema>;
export type Manifest = z.infer<typeof manifestSchema>;
export type ImageConfig = z.infer<typeof imageConfigSchema>;

/** Checks the bytes of `oci-layout`. @throws ToolError `layout-invalid`. */
export function readLayoutFile(bytes: Uint8Array): void {
  read(layoutFileSchema, bytes, 'oci-layout', 'layout-invalid');
}

/** The layout's own `index.json`. @throws ToolError `layout-invalid`, `digest-invalid`. */
export function readLayoutIndex(bytes: Uint8Array): Index {
  const index = read(indexSchema, bytes, 'index.json', 'layout-invalid');
  if (index.mediaType !== undefined && !isIndexType(index.mediaType)) {
    throw layoutFault('layout-invalid', `index.json calls itself ${JSON.stringify(index.mediaType)}.`);
  }
  return index;
}

/** An image index or manifest list. @throws ToolError `manifest-invalid`, `digest-invalid`. */
export function readIndex(bytes: Uint8Array, name: string, mediaType: string): Index {
  return sameType(read(indexSchema, bytes, name), name, mediaType);
}

/** An image manifest. @throws ToolError `manifest-invalid`, `digest-invalid`. */
export function readManifest(bytes: Uint8Array, name: string, mediaType: string): Manifest {
  return sameType(read(manifestSchema, bytes, name), name, mediaType);
}

/** An image config. @throws ToolError `manifest-invalid`, `digest-invalid`. */
export function readImageConfig(bytes: Uint8Array, name: string): ImageConfig {
  return read(imageConfigSchema, bytes, name);
}

function sameType<T extends { readonly mediaType?: string | undefined }>(doc: T, name: string, mediaType: string): T {
  if (doc.mediaType === undefined || doc.mediaType === mediaType) return doc;
  throw layoutFault(
    'manifest-invalid',
    `${name} calls itself ${JSON.stringify(doc.mediaType)}, its descriptor says ${JSON.stringify(mediaType)}.`,
  );
}

function read<S extends z.ZodType>(
  schema: S,
  bytes: Uint8Array,
  name: string,
  code: LayoutFaultCode = 'manifest-invalid',
): z.infer<S> {
  const result = schema.safeParse(parse(bytes, name, code));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const found = issue?.path.at(-1) === 'digest' || issue?.path.at(-2) === 'diff_ids' ? 'digest-invalid' : code;
  throw layoutFault(found, `${name} is not as the OCI image specification has it: ${firstIssue(result.error)}.`);
}

function parse(bytes: Uint8Array, name: string, code: LayoutFaultCode): unknown {
  try {
    return parseStrictJson(bytes);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw layoutFault(code, `${name} can not be read as JSON: ${reason}.`, cause);
  }
}
